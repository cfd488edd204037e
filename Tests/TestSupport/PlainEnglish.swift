/// What can still be read as English on a page in the pseudo-language.
///
/// There, every letter of our own words has a mark. Letters without one are data, code, a text that is
/// marked as English, or words that are not in the catalogue.
public enum PlainEnglish {
  private static let void: Set<Substring> = ["meta", "link", "br", "!DOCTYPE"]

  /// The runs of text with plain letters, without those of `data`; none where all is translated.
  public static func left(in html: String, data: Data) -> [String] {
    texts(of: html).filter { text in
      // One letter alone is a sign, such as a class of evidence.
      guard text.utf8.contains(where: isPlain), text.count > 1 else { return false }
      return !data.whole.contains(text) && !data.covers(text)
    }
  }

  /// What pages show that is nobody's words, by the first word of each.
  public struct Data {
    fileprivate let whole: Set<String>
    private let byWord: [Substring: [String]]

    /// Takes texts as the tables have them.
    public init(_ data: [String]) {
      whole = Set(data.map(shown)).filter { $0.utf8.contains(where: isPlain) }
      byWord = Dictionary(grouping: whole) { words(of: $0)[0] }
    }

    /// Whether no plain letter of a text is left without its data, the longest first.
    fileprivate func covers(_ text: String) -> Bool {
      var rest = text
      let values = Set(words(of: text)).flatMap { byWord[$0] ?? [] }
      for value in values.sorted(by: { ($0.utf8.count, $1) > ($1.utf8.count, $0) }) {
        rest = rest.replacing(value, with: "")
      }
      return !rest.utf8.contains(where: isPlain)
    }
  }

  /// The runs of plain letters of a text.
  private static func words(of text: String) -> [Substring] {
    text.split { !$0.utf8.allSatisfy(isPlain) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (65...90).contains(byte & 0xDF)
  }

  /// A text from data as a page shows it: on one line, its signs as entities.
  private static func shown(_ text: String) -> String {
    var shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for (sign, entity) in [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ] { shown = shown.replacing(sign, with: entity) }
    return shown
  }

  /// What is read of a page: the texts between tags and the labels, without code, cells of source
  /// lines, and what is marked as English.
  private static func texts(of html: String) -> [String] {
    var texts: [String] = []
    var quiet: [Bool] = []
    for piece in html.split(separator: "<").dropFirst(html.first == "<" ? 0 : 1) {
      let end = piece.firstIndex(of: ">") ?? piece.endIndex
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        _ = quiet.popLast()
      } else if !tag.hasSuffix("/"), !void.contains(tag.prefix { $0.isLetter || $0 == "!" }) {
        let isQuiet = ["lang=\"en\"", "class=\"cell\"", "class=\"mask\""].contains {
          tag.contains($0)
        }
        quiet.append(quiet.last == true || isQuiet || ["code", "style"].contains(tag))
      }
      guard quiet.last != true else { continue }
      if let label = tag.firstMatch(of: /aria-label="([^"]*)"/) { texts.append(String(label.1)) }
      let text = piece[end...].dropFirst().split(whereSeparator: \.isWhitespace)
      if !text.isEmpty { texts.append(text.joined(separator: " ")) }
    }
    return texts
  }
}
