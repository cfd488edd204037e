import Testing

@testable import Ingest

/// Texts of ASCII are folded byte by byte: the answer must be that of the way for all texts, which
/// a mark that is left out again makes them go.
@Suite struct PlainTextsTests {
  private static let texts = [
    "", " ", "Tegan Marwick", "  TEGAN\t\tMarwick\r\n", "O'Brien, Sean (Guest)", "a  b\u{B}c\u{C}d",
    "* Session Id *", "**", "L-01;L-02", "x\u{1C}y", "\r\n\r\n", "Z[\\]^_`{|}~ @AZaz09", "a\u{0}b",
  ]

  @Test(arguments: texts)
  func `a text of ASCII is folded as any other`(text: String) {
    #expect(Ascii.folded(text) == NormalisedName.folded(text + " é").dropLast(1).trimmed)
    #expect(NormalisedName.plain(text) == NormalisedName.folded(text))
  }

  @Test(arguments: texts)
  func `a heading of ASCII is compared as any other`(text: String) {
    #expect(TableHeader.normalised(text) == TableHeader.normalised("\u{FEFF}" + text))
  }

  @Test func `words are letters and digits in their order`() {
    #expect(NormalisedName.words("Marwick, Tegan-Ann 2") == ["2", "ann", "marwick", "tegan"])
    #expect(NormalisedName.words("Zoë Larkhallow") == ["larkhallow", "zoë"])
  }

  @Test func `a text with one other character is no text of ASCII`() {
    #expect(Ascii.folded("Zoë") == nil)
    #expect(Ascii.folded("a\u{A0}b") == nil)
    #expect(NormalisedName.folded("A\u{A0}\u{A0}B") == "a b")
  }
}

extension Substring {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : String(self) }
}
