import Testing

@testable import Ingest

@Suite struct NameLikenessTests {
  private let tegan = NameLikeness.Person(
    id: "L-01", names: ["Tegan Marwick"], email: "t.marwick2@example.org")
  private let kofi = NameLikeness.Person(id: "L-02", names: ["Kofi Ashgrove"], email: nil)
  private let zoe = NameLikeness.Person(id: "L-03", names: ["Zoë Larkhallow"], email: nil)

  @Test(arguments: [
    ("Marwick, Tegan", NameLikeness.sameWords), ("MARWICK Tegan (Guest)", .sameWords),
    ("12 Tegan Marwick", .nameAmongWords), ("Tegan Marwick - Leeds", .nameAmongWords),
    ("t.marwick2", .addressWithoutDomain), ("Tegan M", .initialOfOne),
    ("T. Marwick", .initialOfOne),
    ("Teagn Marwick", .misspelt), ("Tegan Marwik", .misspelt), ("Tegan", .oneName),
    ("Tegan's iPad", .oneName), ("Tegan iPhone", .oneName), ("TM", .initials), ("T M", .initials),
  ])
  func `a name in a log is like a name on the list`(label: String, likeness: NameLikeness) {
    #expect(NameLikeness.likeness(of: label, to: tegan) == likeness)
  }

  @Test(arguments: [
    "", "iPad", "Orla Penhallow", "Tegan Penhallow", "15550100123", "T", "Megan Harwich", "S M",
  ])
  func `a name is not like another`(label: String) {
    #expect(NameLikeness.likeness(of: label, to: tegan) == nil)
  }

  @Test func `accents do not part a name from itself`() {
    #expect(NameLikeness.likeness(of: "Zoe Larkhallow", to: zoe) == .sameWords)
  }

  @Test func `short names are not misspellings of one another`() {
    let ann = NameLikeness.Person(id: "L-09", names: ["Ann Ox"], email: nil)
    #expect(NameLikeness.likeness(of: "Ana Ox", to: ann) == .misspelt)
    let two = NameLikeness.Person(id: "L-10", names: ["An Ox"], email: nil)
    #expect(NameLikeness.likeness(of: "Al Ox", to: two) == nil)
  }

  @Test func `the likest comes first, and equals stand by id`() {
    let other = NameLikeness.Person(id: "L-00", names: ["Tegan Ashgrove"], email: nil)
    let told = NameLikeness.suggestions(for: "Tegan", among: [tegan, kofi, other])
      .map { "\($0.id) \($0.likeness.words)" }
    #expect(told == ["L-00 one of the names alone", "L-01 one of the names alone"])
    let best = NameLikeness.suggestions(for: "Tegan M", among: [other, tegan]).map(\.id)
    #expect(best == ["L-01"])
  }
}
