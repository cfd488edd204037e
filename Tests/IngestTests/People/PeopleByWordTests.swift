import Evidence
import Testing

@testable import Ingest

/// Who is meant on which courses must be what a look at every course's list finds.
@Suite struct PeopleByWordTests {
  private static let names = [
    "Tegan Marwick", "tegan  marwick", "Hana Thistleby", "Zoë Penhallow", "Kofi Ashgrove", "Kofi",
  ]
  private static let words = [
    "L-1", "L-2", "L-3", "tegan@example.org", "HANA@example.org", "kofi@example.org",
  ]

  /// A list of people with few names, so that many share one, on three courses.
  private func people(_ draws: inout Draws) -> String {
    let header = "course_id,person_id,role,name,email,aliases\n"
    return header
      + (0..<14).map { _ in
        let cells = [
          ["FA-201", "FA-202", "FA-205"], (1...8).map { "L-\($0)" }, ["learner"], Self.names + [""],
          Self.words.suffix(3) + [""], Self.names + Self.words + ["", "", ""],
        ].map { $0.randomElement(using: &draws) ?? "" }
        return cells.joined(separator: ",") + "\n"
      }.joined()
  }

  @Test func `people are found on the courses that a look at every list finds`() throws {
    var draws = Draws(seed: 20_261_127)
    var isFound = Set<Bool>()
    for _ in 0..<300 {
      let lists = try InventedSubmission(people: people(&draws)).lists
      let all =
        Self.names + Self.words + [
          "Zoë Penhallow", "l-1", MailDigest.all(of: "kofi@example.org").first ?? "",
        ]
      var participant = MeetingReport.Participant(
        name: all.randomElement(using: &draws) ?? "", addresses: [], isBound: false,
        source: SourceLine(file: 1, line: 1, byteOffset: 0))
      if Bool.random(using: &draws) { participant.id = all.randomElement(using: &draws) }
      if Bool.random(using: &draws) {
        participant.addresses = [all.randomElement(using: &draws) ?? ""]
      }
      if Bool.random(using: &draws) {
        participant.otherNames = (0..<2).map { _ in all.randomElement(using: &draws) ?? "" }
      }
      let expected = lists.courses.indices.compactMap { course -> [Int]? in
        guard case .person(let person) = participant.match(in: lists.rosters[course]) else {
          return nil
        }
        return [course, person]
      }
      let found = lists.people(meantBy: participant.words, participant.match)
      #expect(found.map { [$0.course, $0.person] } == expected)
      isFound.insert(!expected.isEmpty)
    }
    #expect(isFound == [true, false])
  }

  @Test func `a list without people means nobody by any word`() throws {
    let lists = try InventedSubmission().lists
    #expect(lists.people(meantBy: ["", "L-1", "Tegan Marwick"]) { $0.match(id: "L-1") }.isEmpty)
  }
}
