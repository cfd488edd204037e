import Testing

@testable import Ingest

@Suite struct TableInvariantTests {
  /// 4,000 short texts of the characters that matter, the same ones at every run.
  private static let texts: [String] = {
    let pieces = ["a", "b", ",", "\"", "\"\"", "\n", "\r\n", "\r", "é", "\u{1F600}"]
    var state: UInt64 = 2026
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<4_000).map { _ in (0..<next(24)).map { _ in pieces[next(pieces.count)] }.joined() }
  }()

  private struct Place {
    var line: Int
    var endLine: Int
    var byteOffset: Int
  }

  private func places(_ bytes: [UInt8]) -> [Place] {
    let reader = TableReader(FileBytes(bytes), form: TextForm(.utf8), delimiter: .comma)
    var places: [Place] = []
    while let line = reader.next() {
      switch line {
      case .record(let record):
        places.append(
          Place(line: record.line, endLine: record.endLine, byteOffset: record.byteOffset))
      case .fault(let fault):
        places.append(
          Place(
            line: fault.recordLine, endLine: fault.endLine, byteOffset: fault.recordByteOffset))
      }
    }
    return places
  }

  private func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if byte == 10 || (byte == 13 && !isPair) { starts.append(index + 1) }
    }
    return starts.filter { $0 < bytes.count }
  }

  private func isWhole(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let starts = lineStarts(bytes)
    var nextLine = 1
    for place in places(bytes) {
      guard place.line == nextLine, place.byteOffset == starts[place.line - 1] else { return false }
      nextLine = place.endLine + 1
    }
    return nextLine == starts.count + 1
  }

  @Test func `no line is left out and none is read twice`() {
    #expect(TableInvariantTests.texts.filter { !isWhole($0) } == [])
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read as UTF-8 is`(isLittleEndian: Bool) {
    let differing = TableInvariantTests.texts.prefix(800).filter { text in
      let marked = "\u{FEFF}" + text
      return told(utf16(marked, isLittleEndian: isLittleEndian), showsOffsets: false)
        != told(Array(marked.utf8), showsOffsets: false)
    }
    #expect(differing == [])
  }
}
