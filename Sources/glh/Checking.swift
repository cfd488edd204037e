import ContactHours
import Dispatch
import Evidence
import Foundation
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

  /// Courses computed at once; more would only cost memory.
  private static let batch = 32

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
    let book = try book.overAllCourses(of: store, on: date, dateWasGiven: given != nil)
    try store.beginResults(keeping: Checking.readTables)
    var replying = try Replying(store: store, book: book, on: date)
    var leftOut = 0
    var packsAsked: Set<String> = []
    var unknown = 0
    var hint: String?
    var unknownRules = 0
    var ruleHint: String?
    var portfolio: [PortfolioCourse] = []
    let courses = try store.courseNumbers()
    let progress = Progress("Checking", quiet: quiet)
    for start in stride(from: 0, to: courses.count, by: Checking.batch) {
      try Interruption.check()
      progress.show("course", start, of: courses.count)
      let numbers = courses[start..<min(start + Checking.batch, courses.count)]
      let evidence = try numbers.map { try store.evidence(ofCourse: $0) }
      let results = CourseResult.all(of: evidence, on: date, dateWasGiven: given != nil, book)
      try store.transaction { writer in
        for (number, result) in zip(numbers, results) {
          guard result.audit.unaccounted == 0 else {
            throw Unbalanced(course: result.audit.evidence.course.id)
          }
          packsAsked.formUnion(result.answers.verdicts.map(\.pack))
          leftOut += result.audit.factsLeftOut
          let regimes = book.unknownRegimes(of: result.audit.evidence.course)
          if let first = regimes.first {
            unknown += 1
            hint = hint ?? suggestion(for: first, among: book.packs.map(\.id))
          }
          let exemptions = book.unknownExemptions(of: result.audit.evidence)
          if let first = exemptions.first {
            unknownRules += exemptions.count
            ruleHint = ruleHint ?? suggestion(for: first, among: book.ruleNames)
          }
          var findings = result.answers.findings
          if let people = together.people[number], let seconds = together.seconds[number] {
            let course = result.audit.evidence.course
            let finding = RecordFindings.timeInTwoCourses(
              courseID: course.id, people: people, seconds: seconds)
            findings.append(book.completed(finding, for: course, on: date))
          }
          findings = findings.map { replying.answered($0) }
          try result.write(findings, to: writer)
          try writer.add(replying.rows(of: findings))
          portfolio.append(PortfolioCourse(result.audit, findings))
        }
      }
    }
    let rejections = try replying.finish()
    let screens = try Screening(store: store, quiet: quiet).rows(until: date)
    let ranking = RiskRanking(
      PortfolioCourse.asked(portfolio, screens), by: try RiskFormula.builtIn())
    try store.transaction { writer in
      try writer.add(screens)
      try writer.add(ranking.rows)
    }
    progress.end()
    for pack in book.packs
    where book.asked.contains(pack.id) && !packsAsked.contains(pack.id) && !quiet {
      Terminal.error(
        "\(pack.id): note: asked of none of \(courses.count) courses: what it applies to fits none")
    }
    // A pack that only a course's own words bring in is part of the run where one did.
    let used = book.packs.filter { !$0.isAskedByName || packsAsked.contains($0.id) }
    noteUnknownRegimes(unknown, hint ?? "")
    noteUnknownExemptions(unknownRules, ruleHint ?? "")
    try store.finishResults(
      RunInfo(
        program: GLH.program, auditDate: date, auditDateWasGiven: given != nil,
        packs: packs.filter { info in used.contains { $0.id == info.id } },
        zoneData: ZoneData.version, sqlite: EvidenceStore.sqliteVersion,
        evidenceHash: evidenceHash, factsLeftOut: leftOut, showsNames: false),
      rules: used.flatMap(\.ruleFacts))
    return rejections
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

/// What was computed of one course.
struct CourseResult {
  let audit: CourseAudit
  let answers: RuleBook.Answers

  /// Computes several courses, on as many cores as there are.
  static func all(
    of evidence: [CourseEvidence], on date: Day, dateWasGiven: Bool, _ book: RuleBook
  ) -> [CourseResult] {
    var results = [CourseResult?](repeating: nil, count: evidence.count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each turn writes one place of its own.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: evidence.count) { index in
        let audit = CourseAudit(evidence[index], on: date, dateWasGiven: dateWasGiven)
        places[index] = CourseResult(audit: audit, answers: book.answers(for: audit, on: date))
      }
    }
    return results.compactMap { $0 }
  }

  /// Keeps the result of the course.
  func write(_ findings: [FindingRow], to writer: EvidenceWriter) throws {
    let rows = CourseRows(audit)
    try writer.add(rows.sessions)
    try writer.add(rows.ledger)
    try writer.add(rows.study)
    try writer.add(rows.learners)
    try writer.add([rows.course])
    try writer.add(answers.verdicts)
    try writer.add(findings)
    try writer.add(answers.recognition)
    try writer.add(rows.differences)
    for reason in answers.reasons { try writer.add(reason) }
    try writer.addNote(
      course: audit.evidence.course.id, hasEnded: audit.hasEnded,
      plannedSeconds: audit.plannedContact,
      notes: audit.otherKindPossible ? ["other kind possible"] : [])
  }
}
