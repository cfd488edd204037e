/// Physical lines of a text, for places asked for from its beginning to its end.
///
/// LF, CRLF and a lone CR each end a line; columns count characters from 1.
struct LineCounter {
  private let file: FileBytes
  private let form: TextForm
  private var offset: Int
  private var line = 1
  private var lineStart: Int

  init(_ file: FileBytes, form: TextForm) {
    self.file = file
    self.form = form
    offset = form.markBytes
    lineStart = offset
  }

  /// The line and column of a byte that stands at or after the one asked for before.
  mutating func place(of byte: Int) -> (line: Int, column: Int) {
    let end = min(max(byte, offset), file.count)
    let ends = form.lineEnds(in: offset..<end, of: file.bytes)
    line += ends.count
    if ends.count > 0 { lineStart = ends.lastLineStart }
    offset = end
    return (line, 1 + form.scalarCount(in: lineStart..<end, of: file.bytes))
  }
}
