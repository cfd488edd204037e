import Evidence

/// A result table as CSV: RFC 4180, UTF-8 without a byte order mark, CRLF, one header row.
///
/// A text that a spreadsheet could take for a formula gets one leading apostrophe
/// (OWASP, CSV Injection); numbers are left as they are. To read such a cell back, take one
/// apostrophe off every line that has, after apostrophes and blanks, one of `= + - @` (or their
/// full-width forms) or a tab, and one off a cell whose first line holds nothing else.
struct TableCSV {
  let schema: TableSchema

  func write(_ result: any AuditResult, to hand: ([UInt8]) throws -> Void) throws {
    try withoutActuallyEscaping(hand) { hand in
      var stream = ByteStream(to: hand)
      try stream.write(schema.columns.map(\.name).joined(separator: ",") + "\r\n")
      try result.forEachRow(of: schema) { cells in
        try stream.write(cells.map(Self.field).joined(separator: ",") + "\r\n")
      }
      try stream.finish()
    }
  }

  /// A small table, whole.
  func bytes(of rows: [[Cell]]) -> [UInt8] {
    let lines = [schema.columns.map(\.name)] + rows.map { $0.map(Self.field) }
    return lines.flatMap { Array(($0.joined(separator: ",") + "\r\n").utf8) }
  }

  static func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: return ""
    case .integer(let number): return String(number)
    case .text(let text):
      let safe = guarded(text)
      guard safe.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else {
        return safe
      }
      var quoted = "\""
      for scalar in safe.unicodeScalars {
        if scalar == "\"" { quoted += "\"" }
        quoted.unicodeScalars.append(scalar)
      }
      return quoted + "\""
    }
  }

  /// The text with an apostrophe before each line that a spreadsheet could take for a formula.
  static func guarded(_ text: String) -> String {
    guard !isPlain(text), !isNumber(text) else { return text }
    var scalars = String.UnicodeScalarView()
    var line = text.unicodeScalars[...]
    if let first = line.first, first == "\r" || first == "\n" { scalars.append("'") }
    while !line.isEmpty {
      let end = line.firstIndex { $0 == "\r" || $0 == "\n" } ?? line.endIndex
      if startsFormula(line[..<end]) { scalars.append("'") }
      let next = end == line.endIndex ? end : line.index(after: end)
      scalars.append(contentsOf: line[..<next])
      line = line[next...]
    }
    return String(scalars)
  }

  /// Whether a text is one line that begins with a letter or a digit: nearly every cell is.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    let startsAWord = (48...57).contains(first) || (65...90).contains(first & 0xDF)
    return startsAWord && !text.utf8.contains { $0 == 10 || $0 == 13 }
  }

  private static func startsFormula(_ line: Substring.UnicodeScalarView) -> Bool {
    // An apostrophe before a formula is counted too, so that taking one off gives the text back.
    let first = line.first { $0 != " " && $0 != "\u{A0}" && $0 != "'" }
    switch first {
    case "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  /// Whether a text is a plain decimal number, which no spreadsheet takes for a formula.
  private static func isNumber(_ text: String) -> Bool {
    var digits = Substring(text)
    if digits.first == "-" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
  }
}
