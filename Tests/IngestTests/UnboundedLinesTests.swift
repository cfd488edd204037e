import Testing

@testable import Ingest

/// Lines that leave possible time without an upper bound, kept as stretches.
@Suite struct UnboundedLinesTests {
  private func lines(_ given: [UnboundedLines.Element]) -> UnboundedLines {
    var lines = UnboundedLines()
    for line in given { lines.append(line) }
    return lines
  }

  private func told(_ lines: UnboundedLines) -> [String] {
    lines.byCourse().map { "\($0.course) \($0.code) \($0.lines)" }
  }

  @Test func `lines that follow one another for one reason are one stretch`() {
    let lines = lines([([0, 1], "a", 2), ([0, 1], "a", 3), ([0, 1], "a", 4)])
    #expect(lines.stretches.count == 1)
    #expect(
      lines.map { "\($0.courses) \($0.code) \($0.line)" } == [
        "[0, 1] a 2", "[0, 1] a 3", "[0, 1] a 4",
      ])
    #expect(told(lines) == ["0 a 2...4", "1 a 2...4"])
  }

  @Test func `another reason, course or line begins another`() {
    let lines = lines([([0], "a", 2), ([0], "b", 3), ([1], "b", 4), ([1], "b", 6)])
    #expect(lines.stretches.count == 4)
    #expect(told(lines) == ["0 a 2...2", "0 b 3...3", "1 b 4...4", "1 b 6...6"])
  }

  @Test func `a line that is told twice stands once`() {
    let lines = lines([([0, 1], "a", 3), ([0], "a", 2), ([0], "a", 3), ([0], "a", 4)])
    #expect(told(lines) == ["0 a 2...4", "1 a 3...3"])
  }

  @Test func `a whole file goes on in no line`() {
    let lines = lines([([0], "a", 0), ([0], "a", 1), ([0], "a", 0), ([0], "a", 2)])
    #expect(told(lines) == ["0 a 0...0", "0 a 1...2"])
  }
}
