import ContactHours
import Evidence
import RulePacks
import RulesEngine
import Testing

/// Packs that only a name brings in: the user's, or the course's own.
@Suite struct RegimeTests {
  private static func book(asked: Set<String> = []) throws -> RuleBook {
    let packs = try ["cpcab", "iacp", "slc-distance-learning"].map(BuiltInPackTests.pack)
    return RuleBook(packs, asked: asked, followUp: try FollowUp.builtIn())
  }

  private static func packs(
    regimes: [String] = [], claimed: String? = nil, asked: Set<String> = []
  ) throws -> (verdicts: [String], recognition: [String], findings: [String]) {
    var evidence = Course101.evidence()
    evidence.course.regimes = regimes
    if let claimed {
      evidence.claims = [Claim(kind: "recognised_by", value: claimed, source: Course101.line)]
    }
    let audit = CourseAudit(stating: evidence, on: Course101.day, deliveryClass: .distanceOnly)
    let answers = try book(asked: asked).answers(for: audit, on: Course101.day)
    return (
      Set(answers.verdicts.map(\.pack)).sorted(), answers.recognition.map(\.pack),
      Set(answers.findings.map(\.pack)).sorted()
    )
  }

  @Test func `without a name a pack that is asked by name says nothing`() throws {
    let found = try Self.packs()
    #expect(found.verdicts == [] && found.recognition == [] && found.findings == [])
  }

  @Test(arguments: [["iacp"], ["IACP"], ["iacp", "unheard-of"]])
  func `a course that says it is run under a pack is asked by it`(regimes: [String]) throws {
    let found = try Self.packs(regimes: regimes)
    #expect(found.verdicts == ["iacp"] && found.recognition == ["iacp"])
    #expect(found.findings == ["iacp"])
  }

  @Test func `an obligation is brought in by its own id`() throws {
    #expect(
      try Self.packs(regimes: ["slc-distance-learning"]).verdicts == ["slc-distance-learning"])
  }

  @Test(arguments: ["iacp", "Irish Association for Counselling and Psychotherapy"])
  func `a claim of recognition brings in the pack of the body`(name: String) throws {
    let found = try Self.packs(claimed: name)
    #expect(found.verdicts == ["iacp"] && found.recognition == ["iacp"])
  }

  @Test func `a claim of recognition brings in no obligation`() throws {
    #expect(try Self.packs(claimed: "slc-distance-learning").verdicts == [])
  }

  @Test func `a pack that the user named is asked of every course`() throws {
    #expect(try Self.packs(asked: ["iacp"]).verdicts == ["iacp"])
  }

  @Test func `a regime that no pack has is told apart`() throws {
    var course = Course101.evidence().course
    course.regimes = ["IACP", "unheard-of"]
    #expect(try Self.book().unknownRegimes(of: course) == ["unheard-of"])
  }
}
