/// Where a fact was read: a file of the workspace, and the record's place in it.
public struct SourceLine: Hashable, Comparable, Sendable {
  /// The file's number in the workspace.
  public let file: Int
  /// Physical line of the record's first byte: 1 + line ends before it.
  public let line: Int
  /// Byte offset of the record's first byte in the raw file.
  public let byteOffset: Int

  /// Names a place in a file.
  public init(file: Int, line: Int, byteOffset: Int) {
    self.file = file
    self.line = line
    self.byteOffset = byteOffset
  }

  /// Orders places by file, then by position.
  public static func < (a: SourceLine, b: SourceLine) -> Bool {
    (a.file, a.byteOffset, a.line) < (b.file, b.byteOffset, b.line)
  }
}
