import Evidence
import Testing

@testable import Ingest

struct PersonalSearchTests {
  private let search = PersonalSearch(
    names: ["Zoë Marwick", "Tegan"], exact: ["zoe@example.org", "9876501234"])

  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { raw in
      search.places(in: raw, 0..<raw.count, .bytes).map {
        String(decoding: raw[$0], as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    ("Zoë Marwick", ["Zoë Marwick"]), ("a,ZOË  marwick,b", ["ZOË  marwick"]),
    ("Marwick, Zoë was late", ["Marwick, Zoë"]),
    ("mailto:zoe%40example.org", ["zoe%40example.org"]),
    ("ZOE@EXAMPLE.ORG and 9876501234", ["ZOE@EXAMPLE.ORG", "9876501234"]),
    ("a,Tegan,b", ["Tegan"]), ("\"tegan\"", ["tegan"]),
    ("34a00ba40a1ce9cb1d6a3ad1fed2bd9a3e12a4b8", []),
  ])
  func `a person is found in every form`(text: String, places: [String]) {
    #expect(found(text) == places)
    #expect(search.finds(in: text) == !places.isEmpty)
  }

  @Test(arguments: [
    "Zoë", "Marwick", "Zoë Smith", "Zoë Marwickson", "98765012345", "xzoe@example.org",
    "Tegan Smith", "a Tegan b", "",
  ])
  func `nobody else is`(text: String) { #expect(found(text) == []) }

  @Test func `in UTF-16 and in Windows-1252 the ranges are those of the bytes`() {
    let little = "a,Zoë Marwick\n".utf16.flatMap { unit -> [UInt8] in
      [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let pairs = little.withUnsafeBytes {
      search.places(in: $0, 0..<$0.count, .littlePairs)
    }
    #expect(pairs == [4..<26])
    let windows: [UInt8] = Array("a,Zo".utf8) + [0xEB] + Array(" Marwick".utf8)
    let bytes = windows.withUnsafeBytes { search.places(in: $0, 0..<$0.count, .bytes) }
    #expect(bytes == [2..<13])
  }

  @Test(arguments: [
    "", "a", "a\nb\r\nc\rd", "\r\r\n\n", "one\ntwo\n", "\u{feff}a\r\n\"b\nc\"\r\n",
  ])
  func `physical lines are counted as every reader counts them`(text: String) {
    let pairs = text.utf16.flatMap { unit -> [UInt8] in
      [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let forms: [[UInt8]] = [Array(text.utf8), [0xFF, 0xFE] + pairs]
    for encoded in forms {
      let file = FileBytes(encoded)
      let units = TextForm.units(of: file.bytes)
      let lines = Array(PhysicalLines(of: file.bytes, in: units))
      #expect(lines.map(\.count).reduce(0, +) == file.count)
      var counter = LineCounter(file, form: TextForm.of(file))
      for (index, line) in lines.enumerated() where line.lowerBound > 3 {
        #expect(counter.place(of: line.lowerBound).line == index + 1, "\(text)")
      }
    }
  }
}
