import Testing

@testable import Ingest

@Suite struct TableLimitsTests {
  private func filler(_ count: Int, _ byte: UInt8 = 120) -> [UInt8] {
    [UInt8](repeating: byte, count: count)
  }

  @Test func `a cell may have 64 KiB and no more`() {
    let full = filler(65_536)
    #expect(told(full + [44, 97]).count == 1)
    #expect(told(full + [44, 97])[0].hasSuffix("|a"))
    #expect(
      told([97, 10, 98, 44] + full + [120, 44, 99, 10, 100])
        == ["1:0 a", "2:3@4 cell-too-long (2)", "3:65544 d"])
  }

  @Test func `a quoted cell may have 64 KiB and no more`() {
    let full = filler(65_536)
    #expect(told([34] + full + [34, 44, 97])[0].hasSuffix("|a"))
    #expect(
      told([34] + full + [120, 34, 44, 98, 10, 99])
        == ["1:1@0 cell-too-long (1)", "2:65542 c"])
  }

  @Test func `a quoted cell that runs over its line and its size is an unclosed quote`() {
    let rest = filler(70_000)
    #expect(
      told([34, 97, 10] + rest + [34, 10, 98])
        == ["1:1@0 unclosed-quote (1)", "2:1@3 cell-too-long (2)", "3:70005 b"])
    #expect(
      told([34] + rest + [10, 98, 34, 10, 99])
        == ["1:1@0 unclosed-quote (1)", "2:70002 b\"", "3:70005 c"])
    #expect(
      told([34] + rest + [10, 34, 44, 98, 34, 10, 99])
        == ["1:1@0 unclosed-quote (1)", "2:70002 ,b", "3:70007 c"])
  }

  @Test func `a big cell is passed over, and the next line is read`() {
    let bytes = Array("a,b\n1,".utf8) + filler(4_000_000) + Array("\n3,4\n".utf8)
    #expect(told(bytes) == ["1:0 a|b", "2:3@6 cell-too-long (2)", "3:4000007 3|4"])
  }

  @Test func `a record may have 512 cells and no more`() {
    let full = Array(String(repeating: "x,", count: 511).utf8) + [120]
    #expect(told(full)[0].split(separator: "|").count == 512)
    #expect(
      told(full + [44, 121, 10, 122]) == ["1:1025@1024 too-many-cells (1)", "2:1026 z"])
  }

  @Test func `a hundred thousand columns are one fault`() {
    let bytes = Array(String(repeating: "name,", count: 100_000).utf8) + [10, 97]
    #expect(told(bytes) == ["1:2561@2560 too-many-cells (1)", "2:500001 a"])
  }

  @Test func `a record may have 1 MiB and no more`() {
    let cell = filler(60_000) + [44]
    let long = (0..<18).flatMap { _ in cell }
    #expect(told(long + [10, 97]) == ["1:1@0 record-too-long (1)", "2:1080019 a"])
    #expect(told((0..<17).flatMap { _ in cell }).count == 1)
  }

  @Test func `a file above the limit is one fault`() {
    var limits = ReadingLimits()
    limits.fileBytes = 3
    #expect(told("a\nb\n", limits: limits) == ["1:1@0 file-too-large (1)"])
    #expect(told("a\nb", limits: limits) == ["1:0 a", "2:2 b"])
    #expect(ReadingLimits.standard.fileBytes == 2_147_483_648)
  }
}
