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
