/// The words of a translator's file, checked against the messages of the report.
struct Translation: Sendable {
  private let single: [String: String]
  private let counting: [String: [String]]
  private let rule: PluralRule

  /// How many messages it has words for.
  var count: Int { single.count + counting.count }

  /// The words for a message; nothing where there are none.
  func words(for message: String) -> String? { single[message] }

  /// The form of a message that counts, for a number.
  func form(of message: String, for number: Int) -> String? {
    counting[message].map { $0[rule.form(for: number)] }
  }

  /// Every message of the report in pseudo-words.
  static let pseudo = Translation(
    single: Dictionary(uniqueKeysWithValues: WordList.single.map { ($0, PseudoWords.text($0)) }),
    counting: WordList.counting.reduce(into: [:]) { forms, message in
      forms[message.key] = [message.key, message.value].map(PseudoWords.text)
    }, rule: .fallback)

  private init(single: [String: String], counting: [String: [String]], rule: PluralRule) {
    (self.single, self.counting, self.rule) = (single, counting, rule)
  }

  /// Checks a file's entries; messages without words, or not looked at by a person, are left out.
  init(_ file: POFile, rule: PluralRule, faults: inout [TranslationFaults.Fault]) {
    var single: [String: String] = [:]
    var counting: [String: [String]] = [:]
    for entry in file.entries where !entry.isFuzzy && !entry.words.allSatisfy(\.isEmpty) {
      if let fault = TranslationCheck.fault(of: entry, forms: rule.forms) {
        faults.append(fault)
      } else if single[entry.message] != nil || counting[entry.message] != nil {
        faults.append(
          .init(
            line: entry.line, code: "po-repeated", found: "a message that stands above already",
            needed: "each message once"))
      } else if entry.many != nil {
        counting[entry.message] = entry.words
      } else {
        single[entry.message] = entry.words[0]
      }
    }
    (self.single, self.counting, self.rule) = (single, counting, rule)
  }
}

/// Whether a translator's words can stand for a message.
enum TranslationCheck {
  static func fault(of entry: POFile.Entry, forms: Int) -> TranslationFaults.Fault? {
    func fault(_ code: String, _ found: String, _ needed: String) -> TranslationFaults.Fault {
      .init(line: entry.line, code: code, found: found, needed: needed)
    }
    let isCounting = WordList.counting[entry.message] != nil
    guard isCounting || WordList.single.contains(entry.message) else {
      return fault(
        "po-unknown", "“\(entry.message)” is not a message of this program’s report",
        "the messages of docs/words.pot: msgmerge --update FILE words.pot brings them in")
    }
    guard entry.many == WordList.counting[entry.message] else {
      return fault(
        "po-plural", "“\(entry.message)” is there \(isCounting ? "without" : "with") a plural",
        "msgid_plural as in docs/words.pot")
    }
    let needed = isCounting ? forms : 1
    guard entry.words.count == needed, !entry.words.contains(where: \.isEmpty) else {
      return fault(
        "po-plural", "“\(entry.message)” has \(entry.words.count(where: { !$0.isEmpty })) forms",
        "\(needed), as Plural-Forms of the header says")
    }
    for words in entry.words {
      let places = Self.places(in: entry.message)
      let found = Self.places(in: words)
      guard found == places || (isCounting && found.isEmpty) else {
        return fault(
          "po-places", "“\(words)” has other places than “\(entry.message)”",
          places.isEmpty ? "no place in braces" : "each once: \(places.joined(separator: " "))")
      }
      guard tags(in: words) == tags(in: entry.message) else {
        return fault(
          "po-tags", "“\(words)” has other tags than “\(entry.message)”",
          "the same tags, letter by letter, each closed in its turn")
      }
      guard !words.unicodeScalars.contains(where: ShownText.isHidden) else {
        return fault(
          "po-character", "“\(words)” holds a character that does not show",
          "characters that can be seen")
      }
    }
    return nil
  }

  private static func places(in text: String) -> [String] {
    Set(Place.numbers(in: text)).sorted().map(Place.text)
  }

  /// The tags of a text, sorted; nothing that could be one is left over, and each is closed in turn.
  private static func tags(in text: String) -> [String]? {
    var tags: [String] = []
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
      guard rest[start] == "<", let end = rest[start...].firstIndex(of: ">") else { return nil }
      let tag = rest[start...end]
      let name = tag.dropFirst(tag.hasPrefix("</") ? 2 : 1).prefix { $0.isLetter }
      if tag.hasPrefix("</") {
        guard open.popLast() == name else { return nil }
      } else {
        open.append(name)
      }
      tags.append(String(tag))
      rest = rest[rest.index(after: end)...]
    }
    return open.isEmpty ? tags.sorted() : nil
  }
}

extension Language {
  /// Reads a translator's file; `file` is what errors call it.
  ///
  /// Its header says which language it is (`Language: cy`) and which forms count (`Plural-Forms`). What
  /// it has no words for stays English.
  ///
  /// - Throws: `TranslationFaults`, every fault of the file.
  public init(po text: String, file: String) throws {
    let po = POFile(text)
    var faults = po.faults
    let tag = (po.header["language"] ?? "").replacing("_", with: "-")
    if tag.firstMatch(of: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)?.output.0 != tag[...] {
      faults.append(
        .init(
          line: po.headerLine, code: "po-header",
          found: tag.isEmpty
            ? "no language in the header" : "“\(tag)” is not the name of a language",
          needed: "a first message with msgid \"\" and Language: cy, or another code, in its words")
      )
    }
    let forms = po.header["plural-forms"]
    let rule: PluralRule? = forms.map { PluralRule($0) } ?? .fallback
    if rule == nil {
      faults.append(
        .init(
          line: po.headerLine, code: "po-header", found: "“\(forms ?? "")” is no rule of plurals",
          needed: "Plural-Forms: nplurals=2; plural=(n != 1); or what gettext has for the language")
      )
    }
    let translation = Translation(po, rule: rule ?? .fallback, faults: &faults)
    guard faults.isEmpty else {
      throw TranslationFaults(file: file, faults: faults.sorted { $0.line < $1.line })
    }
    self.init(tag: tag, catalogue: Catalogue(translation))
  }
}
