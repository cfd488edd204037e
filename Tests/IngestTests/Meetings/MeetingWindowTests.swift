import Evidence
import Testing

@testable import Ingest

/// What stands for the times that a record does not have.
@Suite struct MeetingWindowTests {
  private let submission: InventedSubmission

  init() throws {
    submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name
        FA-201,L-01,learner,Kofi Ashgrove
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote
        S-2,FA-201,2026-11-18T14:00:00Z,2026-11-18T15:00:00Z,e_learning,remote
        S-2,FA-201,2026-11-18T15:00:00Z,2026-11-18T16:00:00Z,teaching,remote
        """)
  }

  private func facts(
    _ report: MeetingReport, session: Int = 0, isAlone: Bool = true, isPlanned: Bool = true
  ) -> (stays: [String], facts: FileFacts, account: FileAccount) {
    let file = submission.file("log.csv", "x")
    var listed = submission.lists.sessions[session]
    listed.isPlanned = isPlanned
    let facts = MeetingReading(
      placing: MeetingPlacing(submission.lists), file: file, report: report, tolerance: 60
    ).facts(session: session, as: listed, isAlone: isAlone)
    let stays = facts.stays.map { stay in
      let interval = Interval(
        from: Instant(seconds: Int(stay.joinedAt)), to: Instant(seconds: Int(stay.leftAt)))
      return (stay.flags & 2 == 0 ? "logged " : "declared ")
        + String(interval?.told.dropFirst(11) ?? "no time")
    }
    return (stays, facts, file.account)
  }

  private func report(
    _ join: String?, _ leave: String?, stated: Seconds? = nil, hadBegun: Bool = false,
    day: String = "2026-11-17"
  ) throws -> MeetingReport {
    var report = MeetingReport(format: "teams-attendance-list")
    let time = try MeetingReport.Time(
      join: join.map { try LocalTime("\(day) \($0)") },
      leave: leave.map { try LocalTime("\(day) \($0)") })
    let source = SourceLine(file: 9, line: 2, byteOffset: 40)
    report.participants = [
      .init(
        name: "Kofi Ashgrove", addresses: [], time: stated == nil ? time : nil, stated: stated,
        isBound: stated != nil || join == nil || leave == nil, hadBegun: hadBegun, source: source,
        ending: hadBegun ? SourceLine(file: 9, line: 3, byteOffset: 80) : nil)
    ]
    return report
  }

  @Test func `an unknown start or end is the session's, and only declared`() throws {
    #expect(facts(try report("14:30", nil)).stays == ["declared 14:30:00-16:00:00"])
    #expect(facts(try report(nil, "14:30")).stays == ["declared 14:00:00-14:30:00"])
    #expect(facts(try report(nil, nil)).stays == ["declared 14:00:00-16:00:00"])
  }

  @Test func `a stay that had begun is logged from when it was seen, and declared before`() throws {
    let (stays, _, account) = facts(try report("14:30", "15:00", hadBegun: true))
    #expect(stays == ["logged 14:30:00-15:00:00", "declared 14:00:00-14:30:00"])
    #expect(
      account.toldBalance
        == "2 records: 2 used, 0 headings, 0 cross-checks, 0 ignored, 0 rejected; 2 facts")
  }

  @Test func `where the session leaves no time, there is none to declare`() throws {
    let (stays, facts, account) = facts(try report("16:00", nil))
    #expect(stays.isEmpty && facts.rejected.isEmpty && facts.unbounded.isEmpty)
    #expect(account.row.cells.last?.text == "1 ignored: no time of it is in the session")
    #expect(self.facts(try report(nil, "13:59")).stays.isEmpty)
  }

  @Test func `a stay whose leave is its join is rejected with both its records`() throws {
    let (stays, facts, account) = facts(try report("14:30", "14:30", hadBegun: true))
    #expect(stays.isEmpty)
    #expect(account.told == ["2:0 ends-before-start", "3:0 ends-before-start"])
    #expect(facts.rejected.count == 1)
  }

  @Test func `a total is declared from the session's start, and at most the session`() throws {
    #expect(facts(try report(nil, nil, stated: 1800)).stays == ["declared 14:00:00-14:30:00"])
    #expect(facts(try report(nil, nil, stated: 9000)).stays == ["declared 14:00:00-16:00:00"])
    #expect(facts(try report(nil, nil, stated: 0)).stays.isEmpty)
  }

  @Test func `a total lies in the meeting's own time where the report has it`() throws {
    var report = try report(nil, nil, stated: 1800)
    report.startsAt = try LocalTime("2026-11-17 14:10")
    report.endsAt = try LocalTime("2026-11-17 14:30")
    #expect(facts(report).stays == ["declared 14:10:00-14:30:00"])
    report.endsAt = try LocalTime("2026-11-17 15:30")
    #expect(facts(report, isAlone: false).stays == ["declared 14:10:00-14:40:00"])
  }

  @Test func `a total is the whole session where its place could matter`() throws {
    let total = try report(nil, nil, stated: 1800)
    #expect(facts(total, isAlone: false).stays == ["declared 14:00:00-16:00:00"])
    #expect(facts(total, session: 1).stays == ["declared 14:00:00-16:00:00"])
  }

  @Test func `with neither an end nor a plan the course has no upper limit`() throws {
    var report = try report("14:30", nil)
    report.isOpen = true
    #expect(facts(report).facts.unbounded.isEmpty)
    let (stays, facts, account) = facts(report, isPlanned: false)
    #expect(stays == ["declared 14:30:00-16:00:00"])
    #expect(
      facts.unbounded.map { "\($0.courses) \($0.code) \($0.line)" } == ["[0] open-ended-meeting 0"])
    #expect(account.told == ["1:0 open-ended-meeting"])
  }
}
