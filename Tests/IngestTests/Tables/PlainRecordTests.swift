import Testing

@testable import Ingest

/// Plain records are read by a shorter way; it must see what the usual one sees.
@Suite struct PlainRecordTests {
  private func told(_ text: String, cells: Int, quoting: Quoting = .doubled) -> [String] {
    let reader = TableReader(
      FileBytes(Array(text.utf8)), delimiter: .comma, quoting: quoting,
      limits: ReadingLimits(cellBytes: 30, recordBytes: 60))
    var lines: [String] = []
    while true {
      if let plain = reader.nextPlain(cells: cells) {
        let texts = (0..<cells).map { String(decoding: plain.bytes($0), as: UTF8.self) }
        lines.append("plain \(plain.line):\(plain.byteOffset) \(texts.joined(separator: "|"))")
        #expect(reader.record.texts == texts)
        #expect(reader.record.line == plain.line)
        #expect(reader.record.byteOffset == plain.byteOffset)
      } else if let line = reader.next() {
        switch line {
        case .record(let record):
          lines.append(
            "\(record.line):\(record.byteOffset) \(record.texts.joined(separator: "|"))")
        case .fault(let fault): lines.append("fault \(fault.recordLine) \(fault.code.id)")
        }
      } else {
        return lines
      }
    }
  }

  @Test func `text between delimiters is plain, whatever ends its line`() {
    #expect(
      told("a,b\r\nc,\nd,é\re,f", cells: 2)
        == ["plain 1:0 a|b", "plain 2:5 c|", "plain 3:8 d|é", "plain 4:13 e|f"])
  }

  @Test func `other records are left to the usual way, and the next is plain again`() {
    #expect(
      told("a,b\n\"c\",d\ne,\"f\ng\"\nh\n\ni,j,k\nl,m\n", cells: 2)
        == [
          "plain 1:0 a|b", "2:4 c|d", "3:10 e|f\ng", "5:18 h", "6:20 ", "7:21 i|j|k",
          "plain 8:27 l|m",
        ])
  }

  @Test func `a quote inside a text is text, and one at its start is not`() {
    #expect(told("a\"b,c\n", cells: 2) == ["plain 1:0 a\"b|c"])
    #expect(told("a,\"b\n", cells: 2) == ["fault 1 unclosed-quote"])
    #expect(told("a,\"b\n", cells: 2, quoting: .none) == ["plain 1:0 a|\"b"])
  }

  @Test func `what is too long or no text is found as ever`() {
    let long = String(repeating: "x", count: 31)
    #expect(told("\(long),b\nc,d\n", cells: 2) == ["fault 1 cell-too-long", "plain 2:34 c|d"])
    #expect(told("a,\u{0}\nc,d\n", cells: 2).first?.hasPrefix("fault 1 ") == true)
  }
}
