import Foundation
import TestSupport
import Testing

@testable import Report

/// What other parts of the program say, looked up sentence by sentence in a report in another language.
@Suite struct SaidWordsTests {
  private static let po = #"""
    msgid ""
    msgstr "Language: cy\n"

    msgid "{1} is empty; every row needs it"
    msgstr "Mae {1} yn wag"

    msgid "the calendar has no such day"
    msgstr "dim diwrnod"

    msgid "To settle it"
    msgstr "I setlo"

    msgid "Mend, place or set aside {1} ({2})."
    msgstr "Trwsiwch ({2}) {1}."

    msgid "{1} ignored: {2}"
    msgstr "{1} ar ôl: {2}"

    msgid "in the waiting room: not presence"
    msgstr "ystafell aros"

    msgid "{1} of more than twelve hours for one person"
    msgstr "dros ddeuddeg: {1}"

    msgid "{1} day"
    msgid_plural "{1} days"
    msgstr[0] "{1} diwrnod"
    msgstr[1] "{1} o ddiwrnodau"

    msgid "Recording"
    msgstr "Recordiad"
    """#

  private static func html(_ text: String) throws -> String {
    let welsh = try Language(po: po, file: "cy.po")
    return Language.$current.withValue(welsh) { HTML.said(text).markup }
  }

  @Test(arguments: [
    // A value is data and stays; a name and a colon may stand before a sentence.
    ("person_id is empty; every row needs it", "Mae person_id yn wag"),
    ("starts_on: the calendar has no such day", "starts_on: dim diwrnod"),
    (
      "Sheet <1>!B4: ends_at is empty; every row needs it", "Sheet &lt;1&gt;!B4: Mae ends_at yn wag"
    ),
    // What the program puts in itself has words too.
    ("3 ignored: in the waiting room: not presence", "3 ar ôl: ystafell aros"),
    ("1 day of more than twelve hours for one person", "dros ddeuddeg: 1 diwrnod"),
    ("1200 days of more than twelve hours for one person", "dros ddeuddeg: 1,200 o ddiwrnodau"),
    // Of several, each by itself; what has no words is marked.
    (
      "To settle it: Mend, place or set aside a.csv:4 (x). Ask the centre.",
      "I setlo: Trwsiwch (x) a.csv:4. <span lang=\"en\">Ask the centre.</span>"
    ),
    (
      "so it is; 2 ignored: in the waiting room: not presence; and so on",
      "<span lang=\"en\">so it is; </span>2 ar ôl: ystafell aros; <span lang=\"en\">and so on</span>"
    ),
    ("Say what was done.", "<span lang=\"en\">Say what was done.</span>"),
    ("", ""),
  ])
  func `a sentence has its words, and what is data stays`(text: String, html: String) throws {
    #expect(try Self.html(text) == html)
  }

  @Test func `data that reads like a message of ours is never translated`() throws {
    #expect(try Self.html("Recording is empty; every row needs it") == "Mae Recording yn wag")
    #expect(try Self.html("To settle it: Recording.").contains("Recording.</span>"))
  }

  @Test func `in English it is what was said, sign for sign`() {
    let text = "  a&b  course_id is empty;  every row needs it"
    #expect(HTML.said(text).markup == text.replacing("&", with: "&amp;"))
  }

  /// The reasons that are recorded beside the fixtures of formats.
  private static func reasons() throws -> Set<String> {
    let formats = Repository.root.appending(path: "Fixtures/formats")
    var reasons: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: formats.path)
    where path.hasSuffix(".rejections") {
      let text = try String(contentsOf: formats.appending(path: path), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let parts = line.split(separator: " ", maxSplits: 2)
        if parts.count == 3 { reasons.insert(String(parts[2])) }
      }
    }
    return reasons
  }

  @Test func `every reason for not counting a record of the fixtures has words`() throws {
    let reasons = try Self.reasons()
    #expect(reasons.count > 100)
    let said = SaidWords(translation: .pseudo)
    let left = reasons.filter { reason in
      said.pieces(of: reason).contains { if case .english = $0 { true } else { false } }
    }
    #expect(left.sorted() == [])
  }

  @Test func `no sentence takes another one's values`() {
    // Filled with what never stands in one of ours, each is found again as itself.
    for pattern in SaidList.patterns {
      let values = pattern.values.indices.map { "⟦\($0)⟧" }
      let text = TemplatePiece.filled(
        TemplatePiece.pieces(of: pattern.message, values: Array(1...values.count)), values)
      let first = SaidList.patterns.first { $0.values(in: Array(text.utf8)) != nil }
      #expect(first?.message == pattern.message)
      #expect(pattern.values(in: Array(text.utf8)) == values)
    }
  }
}
