/// A Swift file taken apart: what is code, and what is said in text literals.
///
/// It knows as much of Swift as this checkout uses: line and block comments, plain, raw and
/// multi-line literals, and interpolation.
struct SwiftText {
  /// A text literal.
  struct Literal {
    let line: Int
    /// Its text, without what is interpolated.
    let text: String
    /// The expressions interpolated, as written.
    let interpolated: [String]
  }

  /// Code without comments and without the text of literals.
  let code: String
  let literals: [Literal]

  init(_ source: String) {
    var scanner = Scanner(bytes: Array(source.utf8))
    scanner.scanCode(toParenthesis: false)
    code = String(decoding: scanner.code, as: UTF8.self)
    literals = scanner.literals.sorted { $0.line < $1.line }
  }

  private struct Scanner {
    let bytes: [UInt8]
    var at = 0
    var line = 1
    var code: [UInt8] = []
    var literals: [Literal] = []

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
      let first = line
      step(hashes)
      let quote = starts("\"\"\"") ? "\"\"\"" : "\""
      step(quote.count)
      var text: [UInt8] = []
      var interpolated: [String] = []
      while at < bytes.count, !starts(quote + fence) {
        if starts("\\\(fence)(") {
          step(hashes + 2)
          let start = at
          code.append(UInt8(ascii: " "))
          scanCode(toParenthesis: true)
          interpolated.append(String(decoding: bytes[start..<at], as: UTF8.self))
          step()
        } else if starts("\\\(fence)") {
          step(hashes + 2)
          text.append(UInt8(ascii: " "))
        } else {
          text.append(bytes[at])
          step()
        }
      }
      step(quote.count + hashes)
      code += Array("\"\"".utf8)
      literals.append(
        Literal(
          line: first, text: String(decoding: text, as: UTF8.self), interpolated: interpolated))
    }
  }
}
