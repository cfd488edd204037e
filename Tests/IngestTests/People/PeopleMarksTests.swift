import Evidence
import Testing

@testable import Ingest

/// Finding people in any text.
@Suite struct PeopleMarksTests {
  private func person(_ id: String, _ name: String? = nil, _ email: String? = nil) -> ListedPerson {
    ListedPerson(id: id, name: name, email: email, firstRole: .learner)
  }

  private func found(_ text: String, among people: [ListedPerson]) -> [Int] {
    var found: Set<Int> = []
    PeopleMarks(people).find(in: Array(NormalisedName.folded(text).utf8), &found)
    return found.sorted()
  }

  private var people: [ListedPerson] {
    [
      person("L-01", "Tegan Marwick", "tegan@example.org"), person("L-012", "Teg"),
      person("L-3", "Zo\u{EB} Larkhallow"), person("x", "Jo"), person("L-9", "Tegan Marwick"),
    ]
  }

  @Test func `by name, address or id, wherever they stand in it`() {
    #expect(found("seen: tegan  MARWICK.", among: people) == [0, 1, 4])
    #expect(found("to tegan@example.org", among: people) == [0, 1])
    #expect(found("l-3,10", among: people) == [2])
    #expect(found("ZO\u{CB} LARKHALLOW", among: people) == [2])
  }

  @Test func `an id that begins another is found beside it`() {
    #expect(found("l-012", among: people) == [0, 1])
    #expect(found("l-01", among: people) == [0])
    #expect(found("l-0", among: people) == [])
  }

  @Test func `nobody by less than three characters, nor where only a part stands`() {
    #expect(found("jo x te", among: people) == [])
    #expect(found("te gan marwic", among: people) == [])
    #expect(found("", among: people) == [] && found("tegan marwick", among: []) == [])
  }

  @Test func `of a long name its beginning`() {
    let long = String(repeating: "a", count: 5_000)
    #expect(found(String(repeating: "a", count: 100), among: [person("L-1", long)]) == [0])
    #expect(found(String(repeating: "a", count: 99), among: [person("L-1", long)]) == [])
  }
}
