import Foundation

/// A name as it is compared: never as it is stored or shown.
enum NormalisedName {
  /// Words that platforms append in brackets, in the languages seen in their reports.
  private static let suffixes: Set<String> = [
    "guest", "unverified", "external", "ext", "gast", "extern", "convidado", "externo",
    "não verificado", "nicht überprüft", "gość", "niezweryfikowano", "zewnętrzny", "invité",
    "externe", "non vérifié", "host", "co-host", "host, me", "co-host, me",
  ]

  /// Canonical composition, blanks folded, lower case, platform suffixes off.
  static func of(_ name: String) -> String {
    var text = folded(name)
    while text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inside = text[text.index(after: open)...].dropLast()
      guard suffixes.contains(String(inside)) else { break }
      text = text[..<open].trimmingCharacters(in: .whitespaces)
    }
    return text
  }

  /// Canonical composition, blanks folded, lower case.
  static func folded(_ text: String) -> String {
    if let folded = Ascii.folded(text) { return folded }
    return text.precomposedStringWithCanonicalMapping.lowercased()
      .split { $0.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" } }
      .joined(separator: " ")
  }

  /// Folded, with accents taken off: for leaving names out, never for matching.
  static func plain(_ text: String) -> String {
    if let folded = Ascii.folded(text) { return folded }
    return String(
      folded(text).decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark
      }.map(Character.init))
  }

  /// The words of a name in alphabetical order, for suggestions only: nobody is matched by them.
  static func words(_ name: String) -> [String] {
    let text = of(name)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.split { !Ascii.isLetter($0) && !Ascii.isDigit($0) }
        .map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
    return text.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
  }
}
