import Foundation
import TestSupport
import Testing

@testable import Report

/// The catalogue of the report's words, as the sources have them.
@Suite struct WordListTests {
  /// A message with the files that say it.
  private struct Found {
    let message: WordList.Message
    var files: [String]
  }

  /// Literals of code that read like words, and that no page shows.
  private static let others: Set<String> = [
    "box need", "not available",
  ]

  private static func found() throws -> [Found] {
    var found: [Found] = []
    var places: [WordList.Message: Int] = [:]
    func add(_ message: WordList.Message, _ file: String) {
      if let place = places[message] {
        if found[place].files.last != file { found[place].files.append(file) }
      } else {
        places[message] = found.count
        found.append(Found(message: message, files: [file]))
      }
    }
    for words in try ReportSources.words() where !others.contains(words.template) {
      let messages =
        words.many.map { [WordList.Message(one: words.template, many: $0)] }
        ?? MarkupTemplate(words.template).messages.map { WordList.Message(one: $0, many: nil) }
      for message in messages { add(message, words.file) }
    }
    for sentence in try SaidSources.sentences() {
      add(
        WordList.Message(
          one: PhraseTemplate.message(in: sentence.template).text, many: sentence.many),
        sentence.file)
    }
    return found
  }

  @Test func `the list of the program is that of its sources`() throws {
    // What other parts of the program say, and do not count, is in a list of its own.
    let own = try Self.found().filter {
      $0.message.many != nil || $0.files[0].hasPrefix("Sources/Report/")
    }
    let lines = own.map { found in
      "    \(found.message.one)\(found.message.many.map { "\t\($0)" } ?? "")\n"
    }
    let text = """
      // Made from the sources of the report: run the tests with GLH_RECORD=all.

      extension WordList {
        /// A message a line; where it counts, the form for many behind a tab.
        static let text = #\"\"\"
      \(lines.joined())    \"\"\"#
      }

      """
    let golden = Golden("Sources/Report/Language/WordList+Generated.swift")
    #expect(try golden.complaint(about: Data(text.utf8)) == nil)
  }

  @Test func `the list of what other parts of the program say is that of their sources`() throws {
    var said: [String: [SaidSources.Value]] = [:]
    var order: [String] = []
    for sentence in try SaidSources.sentences() where sentence.many == nil {
      let message = PhraseTemplate.message(in: sentence.template).text
      if let known = said[message] {
        said[message] = zip(known, sentence.values).map { $0 == .data ? $1 : $0 }
      } else {
        said[message] = sentence.values
        order.append(message)
      }
    }
    let lines = order.map { message in
      let flags = (said[message] ?? []).map(\.rawValue).joined()
      return "    \(message)\(flags.isEmpty ? "" : "\t\(flags)")\n"
    }
    let text = """
      // Made from the sources of the program: run the tests with GLH_RECORD=all.

      extension SaidList {
        /// A sentence a line; behind a tab a sign for each value (`Value`).
        static let text = #\"\"\"
      \(lines.joined())    \"\"\"#
      }

      """
    let golden = Golden("Sources/Report/Language/SaidList+Generated.swift")
    #expect(try golden.complaint(about: Data(text.utf8)) == nil)
  }

  @Test func `docs/words.pot has every message and where it is said`() throws {
    func quoted(_ text: String) -> String {
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"\(escaped)\""
    }
    let entries = try Self.found().map { found in
      let places = found.files.map { "#: \($0)\n" }.joined()
      guard let many = found.message.many else {
        return places + "msgid \(quoted(found.message.one))\nmsgstr \"\"\n"
      }
      return places + "msgid \(quoted(found.message.one))\nmsgid_plural \(quoted(many))\n"
        + "msgstr[0] \"\"\nmsgstr[1] \"\"\n"
    }
    let text = """
      # The words of the report of GLH Auditor in English, for a translator: docs/translating.md.
      # Printed from the sources: run the tests with GLH_RECORD=all.
      msgid ""
      msgstr ""
      "Project-Id-Version: glh\\n"
      "Language: \\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"

      \(entries.joined(separator: "\n"))
      """
    #expect(try Golden("docs/words.pot").complaint(about: Data(text.utf8)) == nil)
  }

  @Test func `a message has its places once and its tags closed`() {
    #expect(WordList.messages.count > 400)
    for message in WordList.messages {
      for text in [message.one, message.many].compactMap({ $0 }) {
        #expect(ShownText.oneLine(text) == text)
        let entry = POFile.Entry(line: 1, message: message.one, many: message.many, words: [text])
        let forms = message.many == nil ? 1 : 1
        #expect(TranslationCheck.fault(of: entry, forms: forms) == nil, "\(text)")
      }
    }
  }
}
