import Evidence
import Testing

@testable import Ingest

@Suite struct XMLStreamTests {
  /// The events of a text, a line each, and the fault that ended it.
  private func told(_ text: String, limits: XMLStream.Limits = .standard) -> [String] {
    told(bytes: Array(text.utf8), limits: limits)
  }

  private func told(
    bytes: [UInt8], limits: XMLStream.Limits = .standard, form: TextForm = TextForm(.utf8)
  ) -> [String] {
    var lines: [String] = []
    let stream = XMLStream(limits: limits) { event, offset in
      switch event {
      case .start(let name, let namespace, let attributes):
        let words = attributes.map { " \($0.name)=\($0.value)" }.joined()
        lines.append("\(offset) <\(name)\(words)>" + (namespace.map { " in \($0)" } ?? ""))
      case .text(let text): lines.append("text \(text)")
      case .end(let name): lines.append("</\(name)>")
      }
    }
    do { try stream.read(FileBytes(bytes), form: form) } catch let fault as XMLStream.Fault {
      lines.append("\(fault.kind.rawValue) at \(fault.offset)")
    } catch {
      lines.append("\(error)")
    }
    return lines
  }

  @Test func `elements, attributes and texts come in order, each tag with its first byte`() {
    #expect(
      told("<?xml version=\"1.0\"?>\n<a>\n  <b x=\"1\"\n     y='&lt;2'>é</b><c/></a>\n")
        == [
          "22 <a>", "text \n  ", "28 <b x=1 y=<2>", "text é", "</b>", "58 <c>", "</c>", "</a>",
        ])
  }

  @Test func `namespaces are told, whatever their prefix`() {
    #expect(
      told("<m:a xmlns:m=\"urn:x\"><b xmlns=\"urn:y\"/></m:a>")
        == ["0 <a> in urn:x", "21 <b> in urn:y", "</b>", "</a>"])
  }

  @Test func `CDATA and numeric references are text`() {
    #expect(told("<a><![CDATA[x<y]]>&#233;</a>") == ["0 <a>", "text x<y", "text é", "</a>"])
  }

  @Test func `a document type is refused before anything of it is read`() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>
      """
    #expect(told(bomb).last?.hasPrefix("doctype-refused at") == true)
    #expect(told(bomb).count == 1)
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>&x;</a>"
    #expect(told(outside).count == 1)
  }

  @Test(arguments: [
    ("<a><b></a>", "malformed-xml"), ("<a>", "malformed-xml"), ("", "malformed-xml"),
    ("<a>&unknown;</a>", "malformed-xml"), ("<a x=1/>", "malformed-xml"),
    ("<a/><b/>", "malformed-xml"), ("no xml", "malformed-xml"), ("<a>\u{0}</a>", "malformed-xml"),
    ("<a>&#0;</a>", "malformed-xml"),
  ])
  func `what is not well-formed ends with a fault`(text: String, kind: String) {
    #expect(told(text).last?.hasPrefix(kind) == true, "\(told(text))")
  }

  @Test func `what was read before a fault stays read`() {
    let lines = told("<a><b/><c></a>")
    #expect(lines.prefix(3) == ["0 <a>", "3 <b>", "</b>"])
    #expect(lines.last?.hasPrefix("malformed-xml") == true)
  }

  @Test func `bytes that are no text of the encoding end it`() {
    #expect(told(bytes: [0x3C, 0x61, 0x3E, 0xFF, 0xFE, 0x3C]).last?.hasPrefix("malformed") == true)
  }

  @Test func `UTF-16 and a declared Latin-1 are read`() {
    let wide = TeamsText.utf16("<a>é</a>")
    #expect(told(bytes: wide).contains("text é"))
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9]
    #expect(told(bytes: latin + Array("</a>".utf8)).contains("text é"))
  }

  @Test(arguments: [
    "\u{FEFF}<a>\r\n é <b/></a>", "<a>\r\n é <b/></a>",
    "<?xml version='1.0' encoding='UTF-16'?><a>\r\n é <b/></a>",
    "<?xml version='1.0' encoding='utf-8'?><a>\r\n é 😀<b/></a>",
  ])
  func `an encoding is told by the bytes, and places are those of the file`(text: String) {
    let units = Array(text.utf16)
    let place = units.firstIndex(of: UInt16(UInt8(ascii: "b"))).map { $0 - 1 } ?? 0
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      let told = told(bytes: bytes, form: TextForm.of(FileBytes(bytes)))
      #expect(told.contains { $0 == "\(2 * place) <b>" }, "\(told)")
      #expect(told.last == "</a>" && told.joined().contains("é"))
    }
    let utf8 = Array(text.utf8)
    if !text.contains("UTF-16") {
      let told = told(bytes: utf8, form: TextForm.of(FileBytes(utf8)))
      let offset = utf8.indices.first { utf8[$0...].starts(with: Array("<b".utf8)) }
      #expect(told.contains("\(offset ?? -1) <b>"), "\(told)")
    }
  }

  @Test func `Latin-1 is read whether it is declared or not, unless it says that it is UTF-8`() {
    func told(_ start: String) -> [String] {
      let bytes = Array("\(start)<a>".utf8) + [0xE9] + Array("<b/></a>".utf8)
      return self.told(bytes: bytes, form: TextForm.of(FileBytes(bytes)))
    }
    let declared = "<?xml version='1.0' encoding='ISO-8859-1'?>"
    #expect(told("").contains("text é") && told("").contains("4 <b>"))
    #expect(told(declared).contains("text é"))
    #expect(told(declared).contains("\(declared.utf8.count + 4) <b>"))
    #expect(
      told("<?xml version='1.0' encoding='UTF-8'?>").last?.hasPrefix("malformed-xml") == true)
  }

  @Test func `depth, length and number have limits`() {
    let deep = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
    #expect(told(deep).last?.hasPrefix("xml-beyond-limits") == true)
    var small = XMLStream.Limits()
    small.textBytes = 100
    let long = "<a>" + String(repeating: "x", count: 101) + "</a>"
    #expect(told(long, limits: small).last?.hasPrefix("xml-beyond-limits") == true)
    let wide = "<a x=\"" + String(repeating: "x", count: 101) + "\"/>"
    #expect(told(wide, limits: small).last?.hasPrefix("xml-beyond-limits") == true)
    small.elements = 3
    #expect(told("<a><b/><b/><b/></a>", limits: small).last?.hasPrefix("xml-beyond") == true)
  }

  @Test func `offsets hold across the pieces in which a long text is read`() {
    let items = (0..<20_000).map { "<item n=\"\($0)\">zürich</item>\n" }
    let text = "<all>\n" + items.joined() + "</all>"
    let bytes = Array(text.utf8)
    var wrong = 0
    var count = 0
    let stream = XMLStream { event, offset in
      guard case .start("item", _, let attributes) = event else { return }
      count += 1
      let tag = Array("<item n=\"\(attributes[0].value)\">".utf8)
      if Array(bytes[offset..<offset + tag.count]) != tag { wrong += 1 }
    }
    #expect(throws: Never.self) { try stream.read(FileBytes(bytes)) }
    #expect(count == 20_000)
    #expect(wrong == 0)
  }

  @Test func `an error of the one who listens ends the reading`() {
    struct Enough: Error {}
    let stream = XMLStream { _, _ in throw Enough() }
    #expect(throws: Enough.self) { try stream.read(FileBytes(Array("<a><b/></a>".utf8))) }
  }

  @Test func `lines are counted as they stand in the file`() {
    let bytes = FileBytes(Array("a\nbé\r\nc\rd".utf8))
    var lines = LineCounter(bytes, form: TextForm.of(bytes))
    let told = [0, 2, 5, 7, 9].map { offset -> String in
      let place = lines.place(of: offset)
      return "\(place.line):\(place.column)"
    }
    #expect(told == ["1:1", "2:1", "2:3", "3:1", "4:1"])
  }
}
