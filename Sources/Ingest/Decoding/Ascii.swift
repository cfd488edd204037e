/// The bytes that reading goes by.
enum Ascii {
  static let tab: UInt8 = 9
  static let lineFeed: UInt8 = 10
  static let carriageReturn: UInt8 = 13
  static let space: UInt8 = 32
  static let quote: UInt8 = 34
  static let comma: UInt8 = 44
  static let dash: UInt8 = 45
  static let dot: UInt8 = 46
  static let slash: UInt8 = 47
  static let zero: UInt8 = 48
  static let colon: UInt8 = 58
  static let semicolon: UInt8 = 59
  static let bracket: UInt8 = 91
  static let backslash: UInt8 = 92
  static let brace: UInt8 = 123
}
