/// One cell of a source line, as a page may show it.
public struct SourceCell: Sendable, Hashable {
  /// The cell's text; for a masked cell, what kind of thing is masked, for example `name`.
  public var text: String
  /// Whether the text is left out because it could tell who a person is.
  public var isMasked: Bool

  /// Makes a cell.
  public init(text: String, isMasked: Bool) {
    self.text = text
    self.isMasked = isMasked
  }
}

/// A record of a source file, as a page may show it.
public struct SourceRecord: Sendable, Hashable {
  /// Physical line on which it starts.
  public var line: Int
  /// Physical line on which it ends.
  public var endLine: Int
  /// Its cells.
  public var cells: [SourceCell]

  /// Makes a record.
  public init(line: Int, endLine: Int, cells: [SourceCell]) {
    self.line = line
    self.endLine = endLine
    self.cells = cells
  }
}

/// How a page asks for lines of a source file.
public protocol SourceLines {
  /// The records of a file whose first line lies in `lines`, in order; nothing where the file was
  /// not kept. Identity cells are masked unless the run shows names.
  func records(ofFile sha256: String, lines: ClosedRange<Int>) throws -> [SourceRecord]?
  /// How many physical lines a file has; nothing where the file was not kept.
  func lineCount(ofFile sha256: String) throws -> Int?
}
