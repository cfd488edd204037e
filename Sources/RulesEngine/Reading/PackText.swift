import Evidence
import Yams

/// A pack's YAML while it is read: its nodes' places, and every problem met with.
struct PackText {
  let file: String
  private(set) var problems: [PackProblem] = []

  init(file: String) { self.file = file }

  /// Keeps a problem, at a node or at the first line.
  mutating func report(_ message: String, _ code: String, at node: Node?) {
    report(message, code, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
  }

  mutating func report(_ message: String, _ code: String, line: Int, column: Int) {
    // A message may quote a value of any length.
    let start = message.prefix(600)
    let shown = start.endIndex == message.endIndex ? message : start + "…"
    problems.append(
      PackProblem(file: file, line: line, column: column, message: shown, code: code))
  }

  /// The document's top node; nothing where the text is not one YAML document.
  mutating func document(_ text: String) -> Node? {
    do {
      // What a value is, number, day or word, is ours to say: to the parser, every one is a text.
      if let node = try Yams.compose(yaml: PackText.withLinesOfEditors(text), .basic) {
        return node
      }
      report("the pack is empty", "empty-pack", at: nil)
    } catch let error as YamlError {
      report(error)
    } catch {
      report("not YAML", "not-yaml", at: nil)
    }
    return nil
  }

  /// The text with a blank for each character that ends a line in YAML 1.1, which the parser reads, and
  /// in no later YAML and no editor: places are those that people see.
  private static func withLinesOfEditors(_ text: String) -> String {
    // Their last bytes are in few other characters, and texts are long.
    guard text.utf8.contains(where: { $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 }) else { return text }
    let ends: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { ends.contains($0) ? " " : $0 }))
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report("not YAML: \(problem)", "not-yaml", line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      report(
        "key '\(keys.first ?? "")' stands twice", "key-twice", line: context.mark.line,
        column: context.mark.column)
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      report("not YAML: the text cannot be read", "not-yaml", at: nil)
    }
  }

  /// The entries of a mapping by key, after reporting keys that are not known or are missing.
  mutating func fields(
    _ node: Node, of what: String, required: [String], optional: [String] = []
  ) -> [String: Node]? {
    guard let fields = entries(node, of: what) else { return nil }
    var found: [String: Node] = [:]
    var meant: Set<String> = []
    let known = required + optional
    for (key, keyNode, value) in fields {
      if known.contains(key) {
        found[key] = value
      } else {
        let near = nearest(to: key, among: known)
        near.map { _ = meant.insert($0) }
        report(
          "unknown key '\(key)' in \(what)\(suggestion(for: key, among: known))", "unknown-key",
          at: keyNode)
      }
    }
    for key in required where found[key] == nil && !meant.contains(key) {
      report("\(what) has no '\(key)'", "missing-\(key)", at: node)
    }
    return found
  }

  /// The entries of a mapping in their own order.
  mutating func entries(_ node: Node, of what: String)
    -> [(key: String, keyNode: Node, value: Node)]?
  {
    guard case .mapping(let mapping) = node else {
      report("\(what) must be keys with values", "wrong-type", at: node)
      return nil
    }
    return mapping.map { ($0.key.scalar?.string ?? "", $0.key, $0.value) }
  }

  /// The items of a list.
  mutating func items(_ node: Node?, of what: String) -> [Node] {
    guard let node else { return [] }
    guard case .sequence(let sequence) = node else {
      report("\(what) must be a list", "wrong-type", at: node)
      return []
    }
    if sequence.isEmpty { report("\(what) must not be empty", "empty-list", at: node) }
    return Array(sequence)
  }

  /// A text that is not blank.
  mutating func text(_ node: Node?, of what: String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node else {
      report("\(what) must be a text", "wrong-type", at: node)
      return nil
    }
    let words = PackText.inOneLine(scalar.string)
    if words.isEmpty {
      report("\(what) must not be blank", "blank", at: node)
      return nil
    }
    return words
  }

  /// A text with one blank between its words, and none around them.
  private static func inOneLine(_ text: String) -> String {
    // Most texts are that already: of plain characters, with single blanks inside.
    var isBlankBefore = true
    let isInOneLine = text.utf8.allSatisfy { byte in
      let isBlank = byte == 32
      defer { isBlankBefore = isBlank }
      return isBlank ? !isBlankBefore : (33...126).contains(byte)
    }
    if isInOneLine, !isBlankBefore { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// One of a few words.
  mutating func word(_ node: Node?, of what: String, among words: [String]) -> String? {
    guard let node, let text = text(node, of: what) else { return nil }
    if words.contains(text) { return text }
    report(
      "\(what) must be \(alternatives(words)), not '\(text)'"
        + suggestion(for: text, among: words), "unknown-word", at: node)
    return nil
  }

  /// One of the words of an enumeration.
  mutating func choice<Word: RawRepresentable & CaseIterable>(
    _ node: Node?, of what: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    word(node, of: what, among: Word.allCases.map(\.rawValue)).flatMap(Word.init)
  }

  /// An id: lower-case letters, digits and single hyphens, a letter first.
  mutating func id(_ node: Node?, of what: String) -> String? {
    guard let node, let text = text(node, of: what) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    if isKebab, let first = text.utf8.first, (97...122).contains(first) { return text }
    report("\(what) must be lower-case words with hyphens, not '\(text)'", "bad-id", at: node)
    return nil
  }
}
