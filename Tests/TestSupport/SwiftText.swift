/// A Swift file taken apart: what is code, and what is said in text literals.
///
/// It knows as much of Swift as this checkout uses: line and block comments, plain, raw and
/// multi-line literals, and interpolation.
public struct SwiftText: Sendable {
  /// A text literal.
  public struct Literal: Sendable {
    /// The line on which it starts.
    public let line: Int
    /// Its text, without what is interpolated.
    public let text: String
    /// The expressions interpolated, as written.
    public let interpolated: [String]
    /// Its text as the program has it, with `{1}`, `{2}` and so on for what is interpolated.
    public let template: String
    /// The code before it, from the start of the file.
    public let before: String
    /// Whether it stands within what is interpolated into another one.
    public let isNested: Bool
  }

  /// Code without comments and without the text of literals.
  public let code: String
  /// Every literal, in the order in which they start; one within another comes after it.
  public let literals: [Literal]

  /// Takes a file apart.
  public init(_ source: String) {
    var scanner = Scanner(bytes: Array(source.utf8))
    scanner.scanCode(toParenthesis: false)
    code = String(decoding: scanner.code, as: UTF8.self)
    literals = scanner.literals.sorted { $0.start < $1.start }.map(\.literal)
  }

  private struct Scanner {
    let bytes: [UInt8]
    var at = 0
    var line = 1
    var code: [UInt8] = []
    var literals: [(start: Int, literal: Literal)] = []
    var depth = 0

    func starts(_ text: String, from offset: Int = 0) -> Bool {
      let wanted = Array(text.utf8)
      let start = at + offset
      return start + wanted.count <= bytes.count
        && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }

    mutating func step(_ count: Int = 1) {
      for _ in 0..<min(count, bytes.count - at) {
        if bytes[at] == UInt8(ascii: "\n") { line += 1 }
        at += 1
      }
    }

    mutating func scanCode(toParenthesis: Bool) {
      var depth = 0
      while at < bytes.count {
        if starts("//") {
          while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { step() }
        } else if starts("/*") {
          while at < bytes.count, !starts("*/") { step() }
          step(2)
        } else if let hashes = hashesOfLiteral() {
          scanLiteral(hashes: hashes)
        } else {
          let byte = bytes[at]
          if toParenthesis, byte == UInt8(ascii: "(") { depth += 1 }
          if toParenthesis, byte == UInt8(ascii: ")") {
            if depth == 0 { return }
            depth -= 1
          }
          code.append(byte)
          step()
        }
      }
    }

    /// How many hash signs open the literal that starts here, if one does.
    func hashesOfLiteral() -> Int? {
      var count = 0
      while at + count < bytes.count, bytes[at + count] == UInt8(ascii: "#") { count += 1 }
      return starts("\"", from: count) ? count : nil
    }

    mutating func scanLiteral(hashes: Int) {
      let fence = String(repeating: "#", count: hashes)
      let (first, start) = (line, at)
      let before = String(decoding: code.suffix(200), as: UTF8.self)
      step(hashes)
      let quote = starts("\"\"\"") ? "\"\"\"" : "\""
      step(quote.count)
      var text: [UInt8] = []
      var template: [UInt8] = []
      var interpolated: [String] = []
      while at < bytes.count, !starts(quote + fence) {
        if starts("\\\(fence)(") {
          step(hashes + 2)
          let start = at
          code.append(UInt8(ascii: " "))
          depth += 1
          scanCode(toParenthesis: true)
          depth -= 1
          interpolated.append(String(decoding: bytes[start..<at], as: UTF8.self))
          template += Array("{\(interpolated.count)}".utf8)
          step()
        } else if starts("\\\(fence)") {
          template += bytes[at..<min(bytes.count, at + hashes + 2)]
          step(hashes + 2)
          text.append(UInt8(ascii: " "))
        } else {
          text.append(bytes[at])
          template.append(bytes[at])
          step()
        }
      }
      step(quote.count + hashes)
      code += Array("\"\"".utf8)
      let written = String(decoding: template, as: UTF8.self)
      let literal = Literal(
        line: first, text: String(decoding: text, as: UTF8.self), interpolated: interpolated,
        template: SwiftText.resolved(
          quote.count == 3 ? SwiftText.withoutIndent(written) : written, escape: "\\\(fence)"),
        before: before, isNested: depth > 0)
      literals.append((start, literal))
    }
  }

  /// The lines of a multi-line literal without what its last line begins with.
  private static func withoutIndent(_ written: String) -> String {
    var lines = written.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.popLast() ?? ""
    return lines.dropFirst().map { line in
      String(line.hasPrefix(indent) ? line.dropFirst(indent.count) : line)
    }.joined(separator: "\n")
  }

  /// A text with its escapes as the characters they stand for.
  private static func resolved(_ written: String, escape: String) -> String {
    guard written.contains(escape) else { return written }
    var text = ""
    for (index, piece) in written.split(separator: escape, omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let sign = piece.first else {
        text += piece
        continue
      }
      switch sign {
      case "n": text += "\n"
      case "t": text += "\t"
      case "r": text += "\r"
      case "0": text += "\0"
      case "\n": break
      case "u": text += "\u{FFFD}"
      default: text.append(sign)
      }
      text += sign == "u" ? piece.drop { $0 != "}" }.dropFirst() : piece.dropFirst()
    }
    return text
  }
}
