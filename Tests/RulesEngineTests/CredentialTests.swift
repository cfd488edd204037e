import Evidence
import RulePacks
import Testing

@testable import ContactHours
@testable import RulesEngine

/// What a rule about tutors' credentials says in words.
@Suite struct CredentialTests {
  private static func rows(_ pack: String, _ rule: String, _ example: String) throws -> CourseRows {
    let table = try RulePackReader.builtInQualifications()
    let yaml = try #require(BuiltInPacks.all.first { $0.id == pack }?.yaml)
    let pack = try RulePackReader.read(yaml, file: "\(pack).yaml", qualifications: table)
    let example = try #require(pack.examples.first { $0.name == example })
    let rule = try #require(pack.rules.first { $0.id == rule })
    return CourseRows(pack, rule, example.audit, on: example.on)
  }

  @Test func `the tutor and the day that the dates leave out are named`() throws {
    let rows = try Self.rows(
      "cpcab-tutors", "tutor-without-standardisation", "A tutor on the day after the two years")
    #expect(
      rows.reason.steps.map(\.text).contains(
        "tutor T-1 taught on 2025-09-02 that its dates leave out"))
  }

  @Test func `a blank cell asks for the cell, and for the tutors by id`() throws {
    let rows = try Self.rows(
      "babcp", "hours-by-trainers-too-few", "200 hours by a tutor of whom nothing is said")
    #expect(
      rows.settledBy == ["credential, credential_from and credential_until in people.csv for T-1."])
    #expect(
      rows.reason.steps.map(\.text).contains("found of the course: 0 h evidenced, 200 h possible"))
  }

  @Test(arguments: [
    "{measure: hours, what: placement, credential: [A], at-least: [{hours: 1, source: hours}]}",
    "{measure: count, what: learners, credential: [A], at-least: [{count: 1, source: hours}]}",
  ])
  func `a credential is asked of time with a tutor, and of tutors`(require: String) throws {
    let text = ExemptionTests.text.replacing(
      "{measure: hours, what: in-person-tutor, at-least: [{hours: 10, source: hours}]}",
      with: require)
    let problems = #expect(throws: PackProblems.self) { try ExemptionTests.pack(text) }
    #expect(problems?.problems.map(\.code) == ["unknown-word"])
  }

  @Test func `tutors without a credential need one to be named`() throws {
    let text = ExemptionTests.text.replacing(
      "{measure: hours, what: in-person-tutor, at-least: [{hours: 10, source: hours}]}",
      with:
        "{measure: count, what: tutors-without-credential, at-most: [{count: 0, source: hours}]}")
    let problems = #expect(throws: PackProblems.self) { try ExemptionTests.pack(text) }
    #expect(problems?.problems.map(\.code) == ["missing-key"])
  }
}
