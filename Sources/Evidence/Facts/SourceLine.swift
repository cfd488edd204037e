/// Where a fact was read: a file of the workspace, and the record's place in it.
public struct SourceLine: Hashable, Comparable, Sendable {
  // Every fact has one, so they are kept small.
  private let storedFile: Int32
  private let storedLine: Int32
  /// Byte offset of the record's first byte in the raw file.
  public let byteOffset: Int

  /// The file's number in the workspace.
  public var file: Int { Int(storedFile) }
  /// Physical line of the record's first byte: 1 + line ends before it.
  public var line: Int { Int(storedLine) }

  /// Names a place in a file; no file that is read has lines beyond 32 bits.
  public init(file: Int, line: Int, byteOffset: Int) {
    storedFile = Int32(clamping: file)
    storedLine = Int32(clamping: line)
    self.byteOffset = byteOffset
  }

  /// Orders places by file, then by position.
  public static func < (a: SourceLine, b: SourceLine) -> Bool {
    (a.file, a.byteOffset, a.line) < (b.file, b.byteOffset, b.line)
  }
}
