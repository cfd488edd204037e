import Testing

@testable import Ingest

@Suite struct TableEncodingTests {
  @Test(arguments: [true, false])
  func `UTF-16 is read with places in the raw file`(isLittleEndian: Bool) {
    let text = "\u{FEFF}Imię\tRola\r\n\"Zoë\r\nx\"\t\u{1F600}\r\n\"y\"z\t\n"
    let bytes = utf16(text, isLittleEndian: isLittleEndian)
    #expect(
      told(bytes, delimiter: .tab) == [
        "1:2 Imię|Rola", "2-3:24 Zoë\r\nx|\u{1F600}", "4:4@56 text-after-quote (4)",
      ])
    let reader = TableReader(FileBytes(bytes))
    #expect(reader.form.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(reader.delimiter == .tab)
  }

  @Test func `columns of UTF-16 count a surrogate pair as one`() throws {
    let reader = TableReader(
      FileBytes(utf16("\u{FEFF}\u{1F600},b", isLittleEndian: true)), delimiter: .comma)
    guard case .record(let record) = reader.next() else { return #expect(Bool(false)) }
    #expect(record.column(ofCell: 1) == 3)
    #expect(record.byteOffset(ofCell: 1) == 8)
  }

  @Test func `UTF-16 cut in the middle of a unit is reported at the cut`() {
    let bytes = utf16("\u{FEFF}a\nbc", isLittleEndian: true).dropLast()
    #expect(told(Array(bytes)) == ["1:2 a", "2:2@8 not-utf-16 (2)"])
  }

  @Test func `half a surrogate pair is reported in its record only`() {
    let bytes: [UInt8] = [0xFF, 0xFE, 97, 0, 0x3D, 0xD8, 10, 0, 98, 0]
    #expect(told(bytes) == ["1:2@4 not-utf-16 (1)", "2:8 b"])
  }

  @Test func `Windows-1252 is read with columns in its own bytes`() throws {
    let bytes: [UInt8] = [0x5A, 0x6F, 0xEB, 44, 0x80, 0x93, 44, 97, 10, 34, 0xE9, 34, 34, 34]
    #expect(told(bytes) == ["1:0 Zoë|€“|a", "2:9 é\""])
    let reader = TableReader(FileBytes(bytes), delimiter: .comma)
    #expect(reader.form == TextForm(.windows1252))
    guard case .record(let record) = reader.next() else { return #expect(Bool(false)) }
    #expect(record.column(ofCell: 2) == 8)
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `a byte without a character is reported with line and byte`(byte: UInt8) {
    #expect(
      told([0xE9, 10, 97, 44, 98, byte, 10, 99])
        == ["1:0 é", "2:4@5 undefined-byte (2)", "3:7 c"])
  }

  @Test func `a zero byte is reported with line and byte, and the other rows count`() {
    #expect(told("a,b\nc,\"x\ny\0\"\nd,e\n") == ["1:0 a|b", "3:2@10 nul-byte (2)", "4:13 d|e"])
    #expect(told("abc\0") == ["1:4@3 nul-byte (1)"])
  }

  @Test func `a stray byte in UTF-8 costs its own record only`() {
    let bytes = Array("Zoë\n".utf8) + [0x5A, 0x6F, 0xEB, 10] + Array("Żaneta\n".utf8)
    #expect(told(bytes) == ["1:0 Zoë", "2:3@7 not-utf-8 (2)", "3:9 Żaneta"])
  }

  @Test func `what follows a UTF-8 mark is UTF-8 whatever it holds`() {
    #expect(told([0xEF, 0xBB, 0xBF, 97, 10, 0xE9]) == ["1:3 a", "2:1@5 not-utf-8 (2)"])
    #expect(told([0xEF, 0xBB, 0xBF]) == [])
  }
}
