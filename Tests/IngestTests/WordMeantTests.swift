import Evidence
import Testing

@testable import Ingest

@Suite struct WordMeantTests {
  private static let marks = MarkKind.allCases.map(\.rawValue)

  @Test(arguments: [
    ("presnt", "; did you mean present?"), ("Left early", "; did you mean left_early?"),
    ("not expected", "; did you mean not_expected?"), ("excuse", "; did you mean excused?"),
    ("LATE-", "; did you mean late?"), ("x", ""), ("", ""), ("Tegan Marwick", ""), ("yes", ""),
  ])
  func `a word that is almost one of ours is answered with ours`(text: String, hint: String) {
    #expect(WordMeant.hint(for: text, among: Self.marks) == hint)
  }

  @Test func `where two words are as near, neither is named`() {
    #expect(WordMeant.hint(for: "abcx", among: ["abcd", "abce"]) == "")
  }

  @Test func `a very long text is not compared`() {
    let text = String(repeating: "a", count: 100_000)
    #expect(WordMeant.hint(for: text, among: Self.marks) == "")
  }
}
