import Evidence

/// The few words of JSON (RFC 8259) that the report writes.
enum JSONText {
  /// A quoted string.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      default:
        if scalar.value < 0x20 || ShownText.isHidden(scalar) && scalar.value < 0x10000 {
          let digits = String(scalar.value, radix: 16)
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          json.unicodeScalars.append(scalar)
        }
      }
    }
    return json + "\""
  }

  /// Writes a value of a table, as `value` says it.
  static func write(_ cell: CellView, to stream: inout ByteStream) {
    switch cell {
    case .integer(let number): stream.append(number: number)
    case .text(let bytes) where isPlain(bytes):
      stream.append(byte: 34)
      stream.append(bytes)
      stream.append(byte: 34)
    case .text, .empty: stream.append(value(cell.cell))
    }
  }

  /// Whether a text is of ASCII alone and nothing in it is escaped: nearly every one is.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes where byte < 0x20 || byte > 0x7E || byte == 34 || byte == 92 { return false }
    return true
  }

  /// A value of a table; nothing is `null`.
  static func value(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): string(text)
    case .integer(let number): String(number)
    case .empty: "null"
    }
  }

  /// An object on one line, its members in the order given; the values are JSON already.
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// An array on one line; the values are JSON already.
  static func array(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }
}
