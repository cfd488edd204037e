import Testing

@testable import Report

/// Translator's files that attack the report, the reader or the terminal.
@Suite struct HostileTranslationTests {
  private static let header = "msgid \"\"\nmsgstr \"Language: cy\\n\"\n\n"

  private static func faults(_ text: String) throws -> TranslationFaults {
    try #require(throws: TranslationFaults.self) { try Language(po: text, file: "cy.po") }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</main>", "<!-- ", "a > b",
    "<strong onclick=\"x\">Crynodeb</strong>", "<SCRIPT SRC=//example.org>",
  ])
  func `no translation brings markup of its own`(words: String) throws {
    let quoted = words.replacing("\"", with: "\\\"")
    let faults = try Self.faults(Self.header + "msgid \"Summary\"\nmsgstr \"\(quoted)\"\n")
    #expect(faults.faults.map(\.code) == ["po-tags"])
  }

  @Test func `a link of a message keeps its target, letter by letter`() throws {
    let message = try #require(WordList.single.first { $0.contains("<a href=") })
    let elsewhere = message.replacing("<a href=\"", with: "<a href=\"https://example.org/")
    func entry(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
    let faults = try Self.faults(
      Self.header + "msgid \(entry(message))\nmsgstr \(entry(elsewhere))\n")
    #expect(faults.faults.map(\.code) == ["po-tags"])
  }

  @Test(arguments: [
    // What a translator writes, in a text and in a label, and the markup that comes of it.
    ("A & B", "A &amp; B", "A &amp; B"), ("A &amp; B", "A &amp; B", "A &amp; B"),
    ("1 &lt; 2", "1 &lt; 2", "1 &lt; 2"),
    ("a\u{A0}b &nbsp;c", "a\u{A0}b &nbsp;c", "a\u{A0}b &nbsp;c"),
    ("&#x202E;a", "&amp;#x202E;a", "&amp;#x202E;a"),
    ("&copy; &", "&amp;copy; &amp;", "&amp;copy; &amp;"),
    ("\"a\"", "\"a\"", "&quot;a&quot;"), ("&quot;", "&quot;", "&quot;"),
  ])
  func `an entity is escaped once, and any other sign too`(
    words: String, text: String, label: String
  ) {
    #expect(MarkupTemplate.escaped(words, inAttribute: false) == text)
    #expect(MarkupTemplate.escaped(words, inAttribute: true) == label)
  }

  @Test func `what would not show, or would steer a terminal, is named and not obeyed`() throws {
    for sign in ["\0", "\u{1B}]0;x\u{7}", "\u{202E}", "\u{E0041}"] {
      let faults = try Self.faults(Self.header + "msgid \"Summary\"\nmsgstr \"C\(sign)\"\n")
      #expect(faults.faults.map(\.code) == ["po-character"])
      #expect(!faults.description.unicodeScalars.contains { $0 != "\n" && ShownText.isHidden($0) })
    }
  }

  @Test func `a file that was cut anywhere reads, or says where`() throws {
    let whole =
      Self.header + "# note\n#, fuzzy\nmsgid \"{1} learner\"\nmsgid_plural \"{1} learners\"\n"
      + "msgstr[0] \"{1} dysgwr\"\nmsgstr[1] \"\" \n\"{1} o ddysgwyr\"\n"
    for cut in 0...whole.count {
      do { _ = try Language(po: String(whole.prefix(cut)), file: "cy.po") } catch let faults
        as TranslationFaults
      {
        let lines = 1 + whole.prefix(cut).count { $0 == "\n" }
        #expect(faults.faults.allSatisfy { (1...lines).contains($0.line) })
      }
    }
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "!", count: 100_000) + "n",
    String(repeating: "n?", count: 100_000), String(repeating: "n+", count: 100_000) + "n",
    // The least of all numbers, divided by minus one.
    "524288*524288*524288*64/(0-1)", "524288*524288*524288*64%(0-1)", "1/0", "1%n",
    "99999999999999999999", "n\0", "n=1",
  ])
  func `a rule of plurals without end, or beyond numbers, is none`(rule: String) throws {
    #expect(PluralRule("nplurals=2; plural=\(rule);") == nil)
    let faults = try Self.faults(
      "msgid \"\"\nmsgstr \"Language: cy\\nPlural-Forms: nplurals=2; plural=\(rule);\\n\"\n")
    #expect(faults.description.count < 1000)
  }

  @Test func `of a hundred thousand faults the first are shown, each in short`() throws {
    let many = try Self.faults(String(repeating: "x\n", count: 100_000))
    #expect(many.faults.count > 100_000 - 1)
    let lines = many.description.split(separator: "\n")
    #expect(lines.count == 101 && lines[100].hasPrefix("and "))
    let long = try Self.faults(
      Self.header + "msgid \"\(String(repeating: "x", count: 100_000))\"\nmsgstr \"y\"\n")
    #expect(long.faults.map(\.code) == ["po-unknown"])
    #expect(long.description.count < 1000)
  }
}
