import ContactHours
import Evidence
import Ingest
import RulesEngine
import SpotCheck
import Store

/// Computes every course of a workspace, asks the rules, and keeps the result.
struct Checking {
  let store: EvidenceStore
  let book: RuleBook
  let packs: [PackInfo]
  let quiet: Bool
  /// Whether courses may keep their results to which no evidence was added since the last check.
  var keepsOthers = false

  /// Courses kept in one transaction: each waits for the disk.
  private static let coursesATransaction = 32

  /// The two ledgers of a course do not add up to the presence they were cut from: our fault.
  struct Unbalanced: Error {
    let course: String
  }

  /// Runs the check; `given` is the date the user chose.
  ///
  /// Gives the records that only the rules show not to count: replies about rules that are nowhere.
  func run(on given: Day?, latest: Day?, evidenceHash: String) throws -> [RejectionRow] {
    let date = given ?? latest ?? Day(number: 0)
    let together = SimultaneousCourses(
      try store.timesOfPeopleOnSeveralCourses(until: date).map {
        TimeInCourse(person: $0.person, course: $0.course, interval: $0.interval)
      })
    let basis = basis(date, given)
    let kept = keepsOthers ? try KeptCourses(of: store, basis: basis, book) : nil
    let book = try book.overAllCourses(of: store, on: date, dateWasGiven: given != nil)
    var sum = Sum()
    let centres = try store.courseNumbersByCentre()
    var reading = kept?.reading(centres) ?? CentresReading(centres)
    if let kept {
      sum.take(kept)
      try store.beginResults(again: kept.again, keeping: Checking.readTables)
    } else {
      try store.beginResults(keeping: Checking.readTables)
    }
    let screening = try Screening(store, until: date)
    var replying = try Replying(store: store, book: book, on: date)
    let others = kept?.sums.count ?? 0
    let courses = reading.courseCount + others
    let progress = Progress("Checking", quiet: quiet)
    let work = OrderedWork<Part>()
    var isAtTheEnd = false
    while !isAtTheEnd {
      try store.transaction { writer in
        var written = 0
        while written < Checking.coursesATransaction {
          try Interruption.check()
          while !work.isFull, let next = try reading.next(from: writer) {
            work.add {
              switch next {
              case .course(let course):
                .course(CheckedCourse(course, on: date, dateWasGiven: given != nil, book))
              case .centre(let id, let courses): .screens(screening.look(at: id, courses))
              }
            }
          }
          switch work.next() {
          case .course(let course):
            written += 1
            progress.show("course", sum.portfolio.count - others, of: courses - others)
            try write(course, together, book, on: date, &replying, &sum, to: writer)
          case .screens(let seen):
            try writer.add(
              seen.lazy.filter { kept?.isAgain($0.courseID) ?? true }.map(\.kept))
          case nil:
            isAtTheEnd = true
            return
          }
        }
      }
    }
    let rejections = try replying.finish()
    let questions = try screening.judge(store)
    let ranking = RiskRanking(
      PortfolioCourse.asked(
        sum.portfolio.sorted { $0.number < $1.number }.map(\.course), questions),
      by: try RiskFormula.builtIn())
    try store.transaction { writer in try writer.add(ranking.rows) }
    progress.end()
    for pack in book.packs
    where book.asked.contains(pack.id) && !sum.packsAsked.contains(pack.id) && !quiet {
      Terminal.error(
        "\(pack.id): note: asked of none of \(courses) courses: what it applies to fits none")
    }
    // A pack that only a course's own words bring in is part of the run where one did.
    let used = book.packs.filter { !$0.isAskedByName || sum.packsAsked.contains($0.id) }
    noteUnknownRegimes(sum.unknownRegimes.count, sum.unknownRegimes.hint)
    noteUnknownExemptions(sum.unknownExemptions.count, sum.unknownExemptions.hint)
    try store.finishResults(
      RunInfo(
        program: GLH.program, auditDate: date, auditDateWasGiven: given != nil,
        packs: packs.filter { info in used.contains { $0.id == info.id } },
        zoneData: ZoneData.version, sqlite: EvidenceStore.sqliteVersion,
        evidenceHash: evidenceHash, factsLeftOut: sum.leftOut, showsNames: false),
      rules: used.flatMap(\.ruleFacts), basis: basis)
    return rejections
  }

  /// All that results rest on beside the evidence.
  private func basis(_ date: Day, _ given: Day?) -> String {
    ([
      GLH.program, EvidenceStore.sqliteVersion, ZoneData.version,
      "\(date.iso8601) \(given == nil ? "found" : "given")",
      "asked " + book.asked.sorted().joined(separator: " "),
    ] + packs.map { "\($0.id) \($0.sha256)" }).joined(separator: "\n")
  }

  /// What is computed at once.
  private enum Part: Sendable {
    case course(CheckedCourse)
    case screens([ScreenRun.Result])
  }

  /// What is summed over courses.
  private struct Sum {
    /// Names that lead nowhere, and what the first of them may mean.
    struct Unknown {
      var count = 0
      private var first: (course: Int, hint: String)?
      var hint: String { first?.hint ?? "" }

      mutating func add(_ count: Int, of course: Int, _ hint: @autoclosure () -> String) {
        self.count += count
        if first.map({ course < $0.course }) ?? true { first = (course, hint()) }
      }
    }

    var packsAsked: Set<String> = []
    var leftOut = 0
    var unknownRegimes = Unknown()
    var unknownExemptions = Unknown()
    var portfolio: [(number: Int, course: PortfolioCourse)] = []

    /// Takes over what an earlier check found of courses that are not checked again.
    mutating func take(_ kept: KeptCourses) {
      for course in kept.sums {
        packsAsked.formUnion(course.sum.packs)
        leftOut += course.sum.factsLeftOut
        portfolio.append((course.number, PortfolioCourse(course)))
      }
    }
  }

  /// Keeps the result of one course.
  private func write(
    _ result: CheckedCourse, _ together: SimultaneousCourses, _ book: RuleBook, on date: Day,
    _ replying: inout Replying, _ sum: inout Sum, to writer: EvidenceWriter
  ) throws {
    let number = result.number
    let course = result.course
    guard result.unaccounted == 0 else { throw Unbalanced(course: course.id) }
    sum.packsAsked.formUnion(result.answers.verdicts.map(\.pack))
    sum.leftOut += result.factsLeftOut
    if let first = result.unknownRegimes.first {
      sum.unknownRegimes.add(1, of: number, suggestion(for: first, among: book.packs.map(\.id)))
    }
    if let first = result.unknownExemptions.first {
      sum.unknownExemptions.add(
        result.unknownExemptions.count, of: number, suggestion(for: first, among: book.ruleNames))
    }
    var findings = result.answers.findings
    if let people = together.people[number], let seconds = together.seconds[number] {
      let finding = RecordFindings.timeInTwoCourses(
        courseID: course.id, people: people, seconds: seconds)
      findings.append(book.completed(finding, for: course, on: date))
    }
    findings = findings.map { replying.answered($0) }
    try result.write(findings, to: writer)
    try writer.add(replying.rows(of: findings))
    let portfolio = result.portfolioCourse(findings)
    try writer.add(result.sum(portfolio))
    sum.portfolio.append((number, portfolio))
  }

  /// Says that courses name rule packs that are not there; what they wrote is not quoted.
  private func noteUnknownRegimes(_ courses: Int, _ hint: String) {
    guard courses > 0, !quiet else { return }
    Terminal.error(
      "courses.csv: note: regimes of \(courses) \(courses == 1 ? "course names" : "courses name") "
        + "a rule pack that is not asked in this run\(hint)\n  help: glh rules list shows every id")
  }

  /// Says that claims of an exemption name no rule; what they wrote is not quoted.
  private func noteUnknownExemptions(_ claims: Int, _ hint: String) {
    guard claims > 0, !quiet else { return }
    Terminal.error(
      "claims.csv: note: \(claims) \(claims == 1 ? "claim" : "claims") of the kind exempt_from "
        + "\(claims == 1 ? "names" : "name") no rule that is asked in this run\(hint)\n  help: write "
        + "the rule as pack/rule; glh rules show PACK lists a pack's rules")
  }

  /// Tables that reading fills and checking leaves as they are.
  static let readTables: Set<String> = [
    SourceRow.schema.name, RejectionRow.schema.name, UnidentifiedRow.schema.name,
  ]
}
