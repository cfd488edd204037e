import Testing

@testable import Ingest

@Suite struct CourseRosterTests {
  private static let people = """
    course_id,person_id,role,name,email,aliases
    FA-201,L-01,learner,Tegan Marwick,tegan.marwick@example.org,Tegan M; teg@example.org
    FA-201,L-02,learner,Kofi Ashgrove,Kofi.Ashgrove@Example.org,
    FA-201,L-03,learner,Hana Thistleby,,
    FA-201,L-04,learner,Zoë  Ängström,,
    FA-201,L-05,learner,Roisin Elmstow,house@example.org,Ro
    FA-201,L-06,learner,Roisin Elmstow,house@example.org,Ro
    FA-202,L-07,learner,Piotr Dewbrook,piotr@example.org,
    FA-201,T-01,tutor,Orla Penhallow,,
    """

  private let submission: InventedSubmission
  private let roster: CourseRoster

  init() throws {
    submission = try InventedSubmission(people: CourseRosterTests.people)
    roster = submission.lists.rosters[0]
  }

  /// The id of who is matched, or `nobody`, with the suggestion after a question mark.
  private func who(_ match: Match) -> String {
    switch match {
    case .person(let number): submission.lists.people[number].id
    case .nobody(_, let suggestion?): "nobody? \(submission.lists.people[suggestion].id)"
    case .nobody: "nobody"
    }
  }

  private func reason(_ match: Match) -> String {
    if case .nobody(let reason, _) = match { reason } else { "matched" }
  }

  @Test func `an id is matched as it stands`() {
    #expect(who(roster.match(id: "L-01")) == "L-01")
    #expect(who(roster.match(id: "l-01")) == "nobody")
    #expect(who(roster.match(id: "L-0")) == "nobody")
  }

  @Test func `an address is matched whatever its case, and before the name beside it`() {
    #expect(who(roster.match(emails: ["KOFI.ashgrove@example.org"])) == "L-02")
    #expect(
      who(roster.match(emails: ["kofi.ashgrove@example.org"], name: "Tegan Marwick")) == "L-02")
    #expect(who(roster.match(emails: ["", "teg@example.org"])) == "L-01")
    #expect(who(roster.match(id: "tegan.marwick@example.org")) == "L-01")
  }

  @Test func `an address that the list lacks leaves the name to decide`() {
    #expect(
      who(roster.match(emails: ["hana@example.org"], name: "Hana Thistleby")) == "L-03")
  }

  @Test func `an alias is as good as the name`() {
    #expect(who(roster.match(name: "Tegan M")) == "L-01")
    #expect(who(roster.match(name: "tegan m (Guest)")) == "L-01")
  }

  @Test(
    arguments: [
      "Hana Thistleby", "hana thistleby", "  HANA\u{00A0}\u{202F}Thistleby ",
      "Hana Thistleby (Guest)", "Hana Thistleby (Unverified)", "Hana Thistleby (External)",
      "Hana Thistleby (Guest) (Unverified)", "Hana Thistleby (Gast)", "Hana Thistleby (gość)",
      "\u{FEFF}Hana Thistleby",
    ])
  func `a name is matched without case, blanks and the platform's brackets`(name: String) {
    #expect(who(roster.match(name: name)) == "L-03")
  }

  @Test func `a name is the same however its accents are composed`() {
    #expect(who(roster.match(name: "Zoe\u{308} A\u{308}ngstro\u{308}m")) == "L-04")
  }

  @Test(
    arguments: [
      "Hana Thistleby (Room 2)", "Hana", "Hanna Thistleby", "H. Thistleby", "Hana Thistleby-Ray",
      "Zoe Angstrom", "",
    ])
  func `nobody is matched by a name that is nearly right`(name: String) {
    #expect(who(roster.match(name: name)) == "nobody")
  }

  @Test func `two people of one name are nobody, with no suggestion`() {
    for name in ["Roisin Elmstow", "Roisin Elmstow (Guest)", "Ro"] {
      #expect(who(roster.match(name: name)) == "nobody")
      #expect(
        reason(roster.match(name: name)) == "two people of the course share this name")
    }
    #expect(who(roster.match(name: "Elmstow, Roisin")) == "nobody")
  }

  @Test func `two people of one address are nobody, even where the name is known`() {
    let match = roster.match(emails: ["house@example.org"], name: "Hana Thistleby")
    #expect(who(match) == "nobody")
    #expect(reason(match) == "two people of the course share this address")
  }

  @Test func `a family name first is only a suggestion`() {
    #expect(who(roster.match(name: "Thistleby, Hana")) == "nobody? L-03")
    #expect(who(roster.match(name: "THISTLEBY Hana (External)")) == "nobody? L-03")
    #expect(
      reason(roster.match(name: "Thistleby, Hana"))
        == "nobody on the course's list has this id, address or name")
  }

  @Test func `people of another course are nobody here`() {
    #expect(who(roster.match(id: "L-07", emails: ["piotr@example.org"])) == "nobody")
    #expect(who(submission.lists.rosters[1].match(name: "Piotr Dewbrook")) == "L-07")
  }

  @Test func `a part of a name is matched where the whole is nobody's, and by nobody else`() {
    let match = { (name: String, parts: [String]) in
      who(roster.match(name: name, otherNames: parts))
    }
    #expect(match("Teg (Tegan Marwick)", ["Teg", "Tegan Marwick"]) == "L-01")
    #expect(match("Tegan Marwick (Kofi Ashgrove)", ["Tegan Marwick", "Kofi Ashgrove"]) == "nobody")
    #expect(match("Kofi's iPad (Ashgrove)", ["Kofi's iPad", "Ashgrove"]) == "nobody")
    #expect(match("X (Roisin Elmstow)", ["X", "Roisin Elmstow"]) == "nobody")
    #expect(match("Hana Thistleby", ["Kofi Ashgrove"]) == "L-03")
    #expect(
      who(roster.match(emails: ["house@example.org"], name: "X", otherNames: ["Kofi Ashgrove"]))
        == "nobody")
  }
}
