import Foundation

/// The literals of the report's sources that a reader may meet, as the scanner tells them from ids,
/// file names and other texts of code.
public enum ReportSources {
  /// A literal that may hold words.
  public struct Words: Sendable {
    /// The file's path in the checkout.
    public let file: String
    /// The text with `{1}`, `{2}` and so on for what is put in.
    public let template: String
    /// The form for many, where it counts things.
    public let many: String?
  }

  /// Folders and files whose literals are words of pages; other forms of the result are English.
  private static let places = [
    "Attention.swift", "Charts", "Checklist", "Editions", "Formats/PageFolder.swift", "HTML",
    "Pages",
    "Words",
  ]
  /// Files of places that say nothing to a reader.
  private static let silent = [
    "HTML.swift", "Phrase.swift", "ShownText.swift", "Slugs.swift", "TerminalColumns.swift",
  ]
  /// Calls whose literals are compared or are markup, never shown as words.
  private static let quiet: Set<String> = [
    "code", "contains", "firstRange", "hasPrefix", "hasSuffix", "replacing", "split", "drop",
  ]

  /// Every such literal, by file and place.
  public static func words() throws -> [Words] {
    let root = "Sources/Report"
    let top = Repository.root.appending(path: root)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path).filter { path in
      path.hasSuffix(".swift") && !silent.contains { path.hasSuffix("/\($0)") }
        && places.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    return try paths.sorted().flatMap { path in
      let text = try String(contentsOf: top.appending(path: path), encoding: .utf8)
      return words(of: text, file: "\(root)/\(path)")
    }
  }

  /// The literals of one file.
  static func words(of text: String, file: String) -> [Words] {
    var found: [Words] = []
    var one: String?
    for literal in SwiftText(text).literals {
      let before = literal.before.trimmingCharacters(in: .whitespacesAndNewlines)
      if call(before) == "counted" {
        // The second literal of the call is the form for many.
        if let first = one, before.hasSuffix("\"\",") {
          found[found.count - 1] = Words(
            file: file, template: "{1} \(first)", many: "{1} \(literal.template)")
          one = nil
        } else {
          one = literal.template
          found.append(
            Words(
              file: file, template: "{1} \(literal.template)", many: "{1} \(literal.template)s"))
        }
        continue
      }
      one = nil
      if isShown(literal, before) {
        found.append(Words(file: file, template: literal.template, many: nil))
      }
    }
    return found
  }

  private static func isShown(_ literal: SwiftText.Literal, _ before: String) -> Bool {
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let start = line.drop { $0 == " " }
    if quiet.contains(call(before)) { return false }
    for sign in ["==", "!=", " case", "id:", "to:", "path:"] where before.hasSuffix(sign) {
      return false
    }
    let isArm = start.hasPrefix("case ") && before.hasSuffix(":")
    if start.hasPrefix("case "), !isArm, !start.contains(":") { return false }
    if isArm || call(before) == "Phrase" { return !literal.template.hasPrefix("#") }
    if literal.template.contains(" ") || literal.template.contains("<") { return true }
    // One word in small letters is an id, a name of a file or an anchor.
    let letters = literal.template.prefix(2)
    return letters.first?.isUppercase == true && letters.last?.isLetter == true
  }

  /// The function whose argument stands at the end of some code; empty where it is none.
  static func call(_ code: String) -> String {
    var depth = 0
    var rest = code[...]
    while let last = rest.last {
      rest = rest.dropLast()
      switch last {
      case ")", "]", "}": depth += 1
      case "[", "{": depth -= 1
      case "(":
        if depth == 0 {
          return String(
            rest.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
        }
        depth -= 1
      default: break
      }
      if depth < 0 { return "" }
    }
    return ""
  }
}
