/// Why a record of a JSON file cannot be read, or what is wrong between records.
struct JSONFault: Equatable {
  /// Stable id of the reason.
  var code: RejectionCode
  /// One phrase: what was found, and what is needed.
  var message: String
  /// Physical line of the trouble, from 1.
  var line: Int
  /// Column of the trouble in that line, in Unicode scalars from 1.
  var column: Int
  /// Physical line of the record's first byte.
  var recordLine: Int
  /// Physical line of the last byte that was left out.
  var endLine: Int
  /// Whether a record is lost; else only what stands between records is wrong.
  var isRecord: Bool
}

/// What breaks the rules of JSON (RFC 8259), or the sizes that are read.
enum JSONBreak: Equatable {
  case value, key, colon, separator, trailingComma, string, escape, number, end
  case control, nul, notUTF8
  case repeatedKey
  case tooDeep, tooLong, tooManyMembers

  /// The id under which it is reported.
  var code: RejectionCode {
    switch self {
    case .repeatedKey: .repeatedKey
    case .end: .truncatedFile
    default: .unreadableJSON
    }
  }

  /// One phrase: what was found, and what is needed.
  var message: String {
    switch self {
    case .value: "a value is expected here"
    case .key: "a key in quotes is expected here"
    case .colon: "a colon is expected here, after a key"
    case .separator: "a comma or a closing bracket is expected here"
    case .trailingComma: "a comma stands here with nothing after it"
    case .string: "a text opens here and is not closed on its line"
    case .escape: "a backslash stands here before something that is no escape"
    case .number: "this is no number as JSON writes it"
    case .end: "the file ends here, inside a record"
    case .control: "a control character stands inside a text"
    case .nul: "a zero character stands where text is expected"
    case .notUTF8: "a byte stands here that is not UTF-8"
    case .repeatedKey: "a key stands here that stood before in the same object"
    case .tooDeep: "objects and lists stand more than 64 deep in one another"
    case .tooLong: "a record is longer than is read"
    case .tooManyMembers: "an object has more than 4,096 members"
    }
  }
}

/// The sizes beyond which a record of a JSON file is reported instead of read.
struct JSONLimits {
  /// Most bytes of a record.
  var recordBytes = 1 << 20
  /// Most objects and lists in one another.
  var depth = 64
  /// Most members of an object.
  var members = 4096
  /// Most records of a file.
  var records = 50_000_000

  /// The limits of files whose records are small.
  static let standard = JSONLimits()
  /// The limits of files that are one record each.
  static let document = JSONLimits(recordBytes: 64 << 20)
}
