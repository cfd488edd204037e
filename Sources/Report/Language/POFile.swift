/// A translator's file in the PO format of gettext (GNU gettext manual, “The Format of PO Files”):
/// messages in English, each with its words in another language.
struct POFile {
  /// One message with its words.
  struct Entry {
    /// The line of its `msgid`, from 1.
    let line: Int
    var message = ""
    var many: String?
    /// The words, by form; one where the message does not count.
    var words: [String] = []
    /// Marked as not looked at by a person.
    var isFuzzy = false
  }

  /// Header fields by their names in small letters.
  private(set) var header: [String: String] = [:]
  private(set) var headerLine = 1
  private(set) var entries: [Entry] = []
  private(set) var faults: [TranslationFaults.Fault] = []

  /// Reads a file; what does not read is a fault with its line, and the rest is read on.
  init(_ text: String) {
    var reader = Reader()
    var body = text[...]
    if body.first == "\u{FEFF}" { body = body.dropFirst() }
    for (index, line) in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    { reader.take(line.drop { $0 == " " || $0 == "\t" }, number: index + 1) }
    reader.close()
    faults = reader.faults
    for entry in reader.entries {
      if entry.message.isEmpty {
        headerLine = entry.line
        for line in (entry.words.first ?? "").split(separator: "\n") {
          let parts = line.split(separator: ":", maxSplits: 1)
          guard parts.count == 2 else { continue }
          header[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
      } else {
        entries.append(entry)
      }
    }
  }

  /// Which string the next continuation belongs to.
  private enum Field {
    case message
    case many
    case words(Int)
  }

  private struct Reader {
    var entries: [Entry] = []
    var faults: [TranslationFaults.Fault] = []
    private var open: Entry?
    private var field: Field?
    private var isFuzzy = false

    mutating func take(_ line: Substring, number: Int) {
      if line.allSatisfy(\.isWhitespace) { return }
      if line.hasPrefix("#") {
        // A comment stands before a message, never within one.
        close()
        if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
        return
      }
      if line.hasPrefix("\"") {
        append(line, number)
      } else if line.hasPrefix("msgid_plural") {
        start(.many, line.dropFirst(12), number)
      } else if line.hasPrefix("msgid") {
        close()
        open = Entry(line: number, isFuzzy: isFuzzy)
        isFuzzy = false
        start(.message, line.dropFirst(5), number)
      } else if line.hasPrefix("msgstr[") {
        let digits = line.dropFirst(7).prefix { $0.isASCII && $0.isNumber }
        guard let form = Int(digits), form < 9, line[digits.endIndex...].hasPrefix("]") else {
          return fault(number, "a form that is not a number", "msgstr[0], msgstr[1] and so on")
        }
        start(.words(form), line[digits.endIndex...].dropFirst(), number)
      } else if line.hasPrefix("msgstr") {
        start(.words(0), line.dropFirst(6), number)
      } else {
        fault(
          number, "a line that is no part of a message",
          "msgid, msgid_plural, msgstr, a text in quotation marks, or a comment after #")
      }
    }

    mutating func close() {
      if let entry = open { entries.append(entry) }
      (open, field) = (nil, nil)
    }

    private mutating func start(_ field: Field, _ rest: Substring, _ number: Int) {
      guard open != nil else {
        return fault(number, "words without a message", "msgid before msgstr")
      }
      self.field = field
      if case .many = field { open?.many = "" }
      if case .words(let form) = field {
        guard open?.words.count == form else {
          return fault(
            number, "form \(form) after \(open?.words.count ?? 0) forms",
            "the forms in order, from 0")
        }
        open?.words.append("")
      }
      append(rest.drop { $0 == " " || $0 == "\t" }, number)
    }

    private mutating func append(_ quoted: Substring, _ number: Int) {
      guard let text = Self.text(of: quoted) else {
        return fault(
          number, "a text that is not closed, or with an escape that is not known",
          #"a text in quotation marks; within it \" and \\, \n and \t"#)
      }
      switch field {
      case .message: open?.message += text
      case .many: open?.many? += text
      case .words(let form) where form < open?.words.count ?? 0: open?.words[form] += text
      case .words, nil: fault(number, "a text that belongs to nothing", "msgid or msgstr before it")
      }
    }

    private mutating func fault(_ line: Int, _ found: String, _ needed: String) {
      faults.append(.init(line: line, code: "po-syntax", found: found, needed: needed))
    }

    /// What a text in quotation marks says; nothing where it does not read.
    private static func text(of quoted: Substring) -> String? {
      guard quoted.first == "\"" else { return nil }
      var text = ""
      var rest = quoted.dropFirst()
      while let character = rest.popFirst() {
        switch character {
        case "\"": return rest.allSatisfy(\.isWhitespace) ? text : nil
        case "\\":
          switch rest.popFirst() {
          case "n": text += "\n"
          case "t": text += "\t"
          case "\"": text += "\""
          case "\\": text += "\\"
          default: return nil
          }
        default: text.append(character)
        }
      }
      return nil
    }
  }
}
