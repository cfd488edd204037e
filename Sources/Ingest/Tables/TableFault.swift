/// Why a record of a table cannot be read.
enum TableFaultCode: Hashable, Sendable {
  case text(TextFault)
  case unclosedQuote
  case textAfterQuote
  case cellTooLong
  case tooManyCells
  case recordTooLong
  case fileTooLarge

  /// The stable id: `glh explain ID` says it in full.
  var id: String {
    switch self {
    case .text(let fault): fault.rawValue
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .cellTooLong: "cell-too-long"
    case .tooManyCells: "too-many-cells"
    case .recordTooLong: "record-too-long"
    case .fileTooLarge: "file-too-large"
    }
  }

  /// Whether bytes are no text.
  var isOfBytes: Bool { if case .text = self { true } else { false } }

  /// One phrase: what was found, and what is needed.
  var message: String {
    switch self {
    case .text(.nul): "a zero byte stands where text is expected"
    case .text(.undefinedByte): "a byte stands here that Windows-1252 has no character for"
    case .text(.notUTF8): "a byte stands here that is not UTF-8, in a file that otherwise is"
    case .text(.notUTF16): "half a character stands here, where UTF-16 is expected"
    case .unclosedQuote: "a quote opens here and is not closed before the end of its cell"
    case .textAfterQuote: "text follows a closing quote; a delimiter or the line's end is expected"
    case .cellTooLong: "a cell is longer than 64 KiB"
    case .tooManyCells: "a record has more than 512 cells"
    case .recordTooLong: "a record is longer than 1 MiB"
    case .fileTooLarge: "the file is larger than 2 GiB"
    }
  }
}

/// A record that cannot be read, handed over in the record's stead.
struct TableFault: Hashable, Sendable {
  /// Why.
  let code: TableFaultCode
  /// Physical line of the trouble, from 1.
  let line: Int
  /// Column of the trouble in that line, in Unicode scalars from 1.
  let column: Int
  /// Byte of the trouble in the raw file.
  let byteOffset: Int
  /// Physical line of the record's first byte.
  let recordLine: Int
  /// The record's first byte in the raw file.
  let recordByteOffset: Int
  /// Physical line of the last byte that was left out.
  let endLine: Int
}

/// The reasons for which a record of a table cannot be read, for `glh explain`.
public enum TableFaults {
  static let all: [TableFaultCode] = [
    .text(.nul), .text(.undefinedByte), .text(.notUTF8), .text(.notUTF16), .unclosedQuote,
    .textAfterQuote, .cellTooLong, .tooManyCells, .recordTooLong, .fileTooLarge,
  ]

  /// What to do about any of them.
  public static let remedy = "Correct the record at its source, and run the same command again."

  /// What was found and what is needed, for an id such as `unclosed-quote`.
  public static func explanation(of id: String) -> String? {
    all.first { $0.id == id }?.message
  }

  /// The ids, in order.
  public static var ids: [String] { all.map(\.id) }
}
