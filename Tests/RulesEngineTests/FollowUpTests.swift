import Evidence
import RulePacks
import Testing

@testable import RulesEngine

@Suite struct FollowUpTests {
  private static func holidays() throws -> BankHolidays {
    try #require(try FollowUp.builtIn().holidays)
  }

  private static func tariff() throws -> Tariff {
    try #require(try FollowUp.builtIn().tariff)
  }

  /// Start, working days, then the day in England and Wales, in Scotland, in Northern Ireland.
  private static let golden: [(String, Int, String, String, String)] = [
    // 25 December 2026 is a Friday, Boxing Day is kept on Monday; 2 January 2027 is a Saturday.
    ("2026-12-21", 10, "2027-01-07", "2027-01-08", "2027-01-07"),
    ("2026-12-24", 1, "2026-12-29", "2026-12-29", "2026-12-29"),
    ("2026-12-31", 1, "2027-01-04", "2027-01-05", "2027-01-04"),
    // Both days of Christmas 2021 were kept on the Monday and Tuesday after.
    ("2021-12-24", 1, "2021-12-29", "2021-12-29", "2021-12-29"),
    ("2021-12-20", 10, "2022-01-06", "2022-01-07", "2022-01-06"),
    // Easter: no Easter Monday in Scotland.
    ("2026-04-02", 1, "2026-04-07", "2026-04-06", "2026-04-07"),
    // St Patrick's Day, the Battle of the Boyne, and St Andrew's Day.
    ("2026-03-16", 1, "2026-03-17", "2026-03-17", "2026-03-18"),
    ("2026-07-10", 1, "2026-07-13", "2026-07-13", "2026-07-14"),
    ("2026-11-27", 1, "2026-11-30", "2026-12-01", "2026-11-30"),
    // The summer holiday is the first Monday of August in Scotland, the last elsewhere.
    ("2026-07-31", 1, "2026-08-03", "2026-08-04", "2026-08-03"),
    ("2026-08-28", 1, "2026-09-01", "2026-08-31", "2026-09-01"),
    ("2022-09-16", 1, "2022-09-20", "2022-09-20", "2022-09-20"),
    ("2026-11-25", 20, "2026-12-23", "2026-12-24", "2026-12-23"),
    // A week-end counts for nothing, wherever it starts.
    ("2026-11-21", 5, "2026-11-27", "2026-11-27", "2026-11-27"),
    ("2026-11-26", 0, "2026-11-26", "2026-11-26", "2026-11-26"),
  ]

  @Test(arguments: golden)
  func `working days are counted by each division's bank holidays`(
    from: String, number: Int, england: String, scotland: String, ireland: String
  ) throws {
    let holidays = try Self.holidays()
    let start = try #require(Day(iso8601: from))
    let found = [HolidayDivision.englandAndWales, .scotland, .northernIreland].map {
      holidays.day(number, workingDaysAfter: start, in: $0)?.iso8601
    }
    #expect(found == [england, scotland, ireland])
  }

  @Test(arguments: [
    (HolidayDivision.englandAndWales, [8, 8, 8, 10, 9, 8, 8, 8, 8]),
    (.scotland, [9, 9, 9, 11, 10, 9, 9, 9, 9]),
    (.northernIreland, [10, 10, 10, 12, 11, 10, 10, 10, 10]),
  ])
  func `each year has as many bank holidays as its publisher lists`(
    division: HolidayDivision, counts: [Int]
  ) throws {
    let holidays = try Self.holidays()
    let known = try #require(holidays.divisions[division])
    let years = (2019...2027).map { year in known.days.count { $0.fields.year == year } }
    #expect(years == counts)
    #expect(known.days.allSatisfy { $0.isWeekday })
  }

  @Test(arguments: [("2027-12-24", 2), ("2018-12-31", 1), ("2027-12-31", 1)])
  func `no day is named that lies outside the years that are known`(from: String, number: Int)
    throws
  {
    let start = try #require(Day(iso8601: from))
    let holidays = try Self.holidays()
    #expect(holidays.day(number + 3, workingDaysAfter: start, in: .scotland) == nil)
  }

  @Test func `the days of the week are told from 1970 and before`() throws {
    let days = ["1969-12-27", "1969-12-29", "1970-01-01", "1970-01-03", "2026-11-27", "2026-11-29"]
    let found = try days.map { try #require(Day(iso8601: $0)).isWeekday }
    #expect(found == [false, true, true, false, true, false])
  }

  private static let everyCase: [(Verdict, Severity, Force, RulePack.Kind)] =
    [Verdict.notMet, .cannotTell].flatMap { verdict in
      Severity.allCases.flatMap { severity in
        Force.allCases.flatMap { force in
          RulePack.Kind.allCases.map { (verdict, severity, force, $0) }
        }
      }
    }

  @Test(arguments: everyCase)
  func `only a duty that is gravely not met is referred, and an open question never`(
    verdict: Verdict, severity: Severity, force: Force, kind: RulePack.Kind
  ) throws {
    let tariff = try Self.tariff()
    let level = try #require(tariff.level(verdict, severity, force, kind))
    let isQuestion = verdict == .cannotTell || severity == .note || force == .indicator
    let isReferred =
      !isQuestion && severity == .high && force == .requirement && kind == .obligation
    #expect(level.id == (isQuestion ? "question" : isReferred ? "refer" : "action-plan"))
  }

  @Test func `the tariff says that it is our reading, and where each level is written`() throws {
    let tariff = try Self.tariff()
    #expect(tariff.force == .interpretation)
    #expect(tariff.levels.map(\.id) == ["question", "action-plan", "refer"])
    #expect(tariff.levels.allSatisfy { $0.source.status == .mirror })
  }

  private static func finding(_ owner: String?, _ days: Int?) -> FindingRow {
    FindingRow(cells: [
      .text("cpcab/x/C-1"), .text("cpcab"), .text("x"), .text("high"), .text("requirement"),
      .text("C-1"), .integer(2), .text("not_met"), .text("T."), .empty, .empty, .empty, .text("s"),
      .text("A."), .empty, .empty, Cell(owner), Cell(days), .empty, .empty, .empty, .empty,
      .text("open"), .empty, .empty,
    ])
  }

  @Test func `a course's own bank holidays count, else those of England and Wales`() throws {
    let followUp = try FollowUp.builtIn()
    let day = try #require(Day(iso8601: "2026-12-21"))
    var course = Course101.evidence().course
    let first = followUp.completed(
      Self.finding("the centre", 10), kind: .obligation, course: course, on: day)
    #expect(first.dueBy == "2027-01-07")
    #expect(first.bankHolidays == "england_and_wales")
    #expect(first.proposedLevel == "refer")
    course.bankHolidays = .scotland
    let second = followUp.completed(
      Self.finding(nil, nil), kind: nil, course: course, on: day)
    #expect(second.dueBy == "2027-01-08")
    #expect(second.owner == "the centre")
    #expect(second.workingDays == 10)
    #expect(second.proposedLevel == "action-plan")
    #expect(
      FollowUp.lines(second, owner: "the centre", deadline: 10) == [
        "Who: the centre, within 10 working days, by 2027-01-08 (bank holidays of Scotland).",
        "Our proposal, for a person to decide: an entry in the centre's action plan.",
      ])
  }

  @Test(arguments: [
    ("default: england-and-wales", "default: england-and-whales", "unknown-word"),
    ("      - 2027-12-28", "      - 2027-12-26", "bad-date"),
    ("      - 2027-12-28", "      - 2028-01-03", "bad-date"),
    ("    source: gov-uk", "    source: gov", "unknown-source"),
  ])
  func `a table of bank holidays that does not read is refused`(
    right: String, wrong: String, code: String
  ) throws {
    let text = try #require(BuiltInPacks.tables.first { $0.id == "bank-holidays" }?.yaml)
    let problems = #expect(throws: PackProblems.self) {
      try BankHolidays.read(text.replacing(right, with: wrong), file: "x.yaml")
    }
    #expect(problems?.problems.first?.code == code)
  }

  @Test func `a tariff that names a level it does not have is refused`() throws {
    let text = try #require(BuiltInPacks.tables.first { $0.id == "tariff" }?.yaml)
    let problems = #expect(throws: PackProblems.self) {
      try Tariff.read(text.replacing("level: refer}", with: "level: refers}"), file: "x.yaml")
    }
    #expect(problems?.problems.first?.code == "unknown-word")
    #expect(problems?.problems.first?.message.contains("did you mean 'refer'?") == true)
  }
}
