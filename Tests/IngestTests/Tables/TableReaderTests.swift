import Testing

@testable import Ingest

@Suite struct TableReaderTests {
  @Test func `every kind of line end ends a record, and only one`() {
    #expect(
      told("a,b\nc,d\r\ne,f\rg,h") == ["1:0 a|b", "2:4 c|d", "3:9 e|f", "4:13 g|h"])
  }

  @Test func `a line end at the end of the file begins no record`() {
    #expect(told("a\n") == ["1:0 a"])
    #expect(told("a\r\n") == ["1:0 a"])
    #expect(told("") == [])
  }

  @Test func `an empty line is a record without cells`() throws {
    #expect(told("a\n\nb\n\n") == ["1:0 a", "2:2 ", "3:3 b", "4:5 "])
    let reader = TableReader(FileBytes(Array("\na".utf8)), delimiter: .comma)
    guard case .record(let empty) = reader.next() else { return #expect(Bool(false)) }
    #expect(empty.count == 0)
    #expect(empty.isBlank)
  }

  @Test func `a ragged row has the cells it has`() {
    #expect(told("a,b,c\n1,2\n1,2,3,4\n,\n") == ["1:0 a|b|c", "2:6 1|2", "3:10 1|2|3|4", "4:18 |"])
  }

  @Test func `empty cells at the end are left out where one asks`() throws {
    let reader = TableReader(FileBytes(Array("a,,b,,,\n,,,\n".utf8)), delimiter: .comma)
    guard case .record(let padded) = reader.next() else { return #expect(Bool(false)) }
    #expect(padded.count == 6)
    #expect(padded.unpaddedCount == 3)
    #expect(!padded.isBlank)
    guard case .record(let blank) = reader.next() else { return #expect(Bool(false)) }
    #expect(blank.count == 4)
    #expect(blank.isBlank)
  }

  @Test func `a cell that the record does not have is empty`() throws {
    let reader = TableReader(FileBytes([97]), delimiter: .comma)
    guard case .record(let record) = reader.next() else { return #expect(Bool(false)) }
    #expect(record.text(0) == "a")
    #expect(record.text(1) == "")
  }

  @Test func `columns count scalars, and the byte order mark is none`() throws {
    let reader = TableReader(FileBytes(Array("\u{FEFF}Zoë,\u{1F600}x,b\n".utf8)), delimiter: .comma)
    #expect(reader.form == TextForm(.utf8WithMark, markBytes: 3))
    guard case .record(let record) = reader.next() else { return #expect(Bool(false)) }
    #expect(record.byteOffset == 3)
    #expect((0..<3).map(record.column(ofCell:)) == [1, 5, 8])
    #expect((0..<3).map(record.byteOffset(ofCell:)) == [3, 8, 14])
  }

  @Test func `a cell after a line break in quotes has its place on its own line`() throws {
    let reader = TableReader(FileBytes(Array("x\n\"a\nbc\",d\n".utf8)), delimiter: .comma)
    _ = reader.next()
    guard case .record(let record) = reader.next() else { return #expect(Bool(false)) }
    #expect((record.line, record.endLine) == (2, 3))
    #expect(record.place(ofCell: 0) == (2, 1))
    #expect(record.place(ofCell: 1) == (3, 5))
  }

  @Test func `cells of one record hold together whatever order they are asked in`() throws {
    let bytes = utf16("\u{FEFF}Ana\tZoë\t\"x \"\"y\"\"\"\r\n", isLittleEndian: true)
    let reader = TableReader(FileBytes(bytes), delimiter: .tab)
    guard case .record(let record) = reader.next() else { return #expect(Bool(false)) }
    let first = record.bytes(0)
    let third = record.bytes(2)
    #expect(String(decoding: third, as: UTF8.self) == "x \"y\"")
    #expect(String(decoding: first, as: UTF8.self) == "Ana")
  }

  @Test func `each delimiter is found by the rows that come out alike`() {
    let cases: [(String, Delimiter)] = [
      ("a,b,c\n1,2,3\n", .comma),
      ("a;b;c\n1,5;2,5;3,5\n", .semicolon),
      ("Full Name\tUser Action\tTimestamp\nAna\tJoined\t9/22/2020, 10:35:54 AM\n", .tab),
      ("Title;Autumn, first half\na;b\n1;\"x;y\"\n", .semicolon),
      ("one cell\n", .comma),
    ]
    for (text, delimiter) in cases {
      #expect(TableReader(FileBytes(Array(text.utf8))).delimiter == delimiter)
    }
  }
}
