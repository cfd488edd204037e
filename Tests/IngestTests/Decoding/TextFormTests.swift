import Testing

@testable import Ingest

@Suite struct TextFormTests {
  private func form(_ bytes: [UInt8]) -> TextForm { TextForm.of(FileBytes(bytes)) }

  @Test func `a byte order mark decides`() {
    #expect(form([0xEF, 0xBB, 0xBF, 97]) == TextForm(.utf8WithMark, markBytes: 3))
    #expect(form([0xFF, 0xFE, 97, 0]) == TextForm(.utf16LittleEndian, markBytes: 2))
    #expect(form([0xFE, 0xFF, 0, 97]) == TextForm(.utf16BigEndian, markBytes: 2))
  }

  @Test func `UTF-16 without a mark is known by its zero bytes`() {
    #expect(form(utf16("Full Name\tZoë", isLittleEndian: true)) == TextForm(.utf16LittleEndian))
    #expect(form(utf16("Full Name\tZoë", isLittleEndian: false)) == TextForm(.utf16BigEndian))
    #expect(form(Array("a\0b,c,d,e".utf8)) == TextForm(.utf8))
  }

  @Test func `valid UTF-8 is UTF-8, and anything else Windows-1252`() {
    #expect(form([]) == TextForm(.utf8))
    #expect(form(Array("Żaneta \u{1F600}".utf8)) == TextForm(.utf8))
    #expect(form([0x5A, 0x6F, 0xEB]) == TextForm(.windows1252))
    #expect(form([97, 0xC3]) == TextForm(.windows1252))
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5],
      [0x80],
    ] as [[UInt8]])
  func `forms that Unicode rules out are not UTF-8`(bytes: [UInt8]) {
    #expect(form(bytes).encoding == .windows1252)
  }

  @Test func `UTF-8 with a foreign byte in it stays UTF-8`() {
    #expect(form(Array("Zoë, Zoë".utf8) + [0xEB]) == TextForm(.utf8, isWellFormed: false))
  }

  @Test func `the first fault of a whole file has its line and byte`() throws {
    let file = FileBytes([0xE9, 13, 10, 97, 0x81, 0])
    let found = try #require(TextForm.of(file).firstFault(in: file))
    #expect(found.fault == .undefinedByte)
    #expect(found.line == 2)
    #expect(found.byteOffset == 4)
    let clean = FileBytes(Array("a\nb".utf8))
    #expect(TextForm.of(clean).firstFault(in: clean) == nil)
  }

  @Test func `a whole file becomes UTF-8 without its mark`() {
    let wide = FileBytes(utf16("\u{FEFF}Zoë \u{1F600}", isLittleEndian: false))
    #expect(String(decoding: TextForm.of(wide).utf8(of: wide), as: UTF8.self) == "Zoë \u{1F600}")
    let narrow = FileBytes([0x93, 0x5A, 0x94, 0x9F])
    #expect(String(decoding: TextForm.of(narrow).utf8(of: narrow), as: UTF8.self) == "“Z”Ÿ")
  }

  @Test func `the names are those of sources csv`() {
    let encodings: [TextEncoding] = [
      .utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian, .windows1252,
    ]
    #expect(
      encodings.map(\.rawValue) == ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"])
  }
}
