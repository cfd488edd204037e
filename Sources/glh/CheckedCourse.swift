import ContactHours
import Evidence
import RulesEngine
import SpotCheck
import Store

/// What a check makes of one course: its rows as they are kept.
struct CheckedCourse: Sendable {
  let number: Int
  let course: Course
  let answers: RuleBook.Answers
  /// Seconds by which the ledgers differ from the presence they were cut from.
  let unaccounted: Seconds
  let factsLeftOut: Int
  let unknownRegimes: [String]
  let unknownExemptions: [String]
  private let portfolio: PortfolioCourse
  private let sessions: [SessionRow]
  private let ledger: [LedgerSeconds]
  private let study: [StudyRow]
  private let learners: [LearnerRow]
  private let courseRow: CourseRow
  private let differences: [DifferenceRow]
  private let hasEnded: Bool
  private let plannedContact: Seconds
  private let notes: [String]

  /// Computes a course and asks the rules; courses do not know of one another.
  init(_ stored: StoredCourse, on date: Day, dateWasGiven: Bool, _ book: RuleBook) {
    let audit = CourseAudit(stored.evidence, on: date, dateWasGiven: dateWasGiven)
    let rows = CourseRows(audit)
    number = stored.number
    course = stored.evidence.course
    answers = book.answers(for: audit, on: date)
    unaccounted = audit.unaccounted
    factsLeftOut = audit.factsLeftOut
    unknownRegimes = book.unknownRegimes(of: course)
    unknownExemptions = book.unknownExemptions(of: stored.evidence)
    portfolio = PortfolioCourse(audit, [])
    sessions = rows.sessions
    ledger = rows.ledgerSeconds(stored)
    study = rows.study
    learners = rows.learners
    courseRow = rows.course
    differences = rows.differences
    hasEnded = audit.hasEnded
    plannedContact = audit.plannedContact
    notes = audit.otherKindPossible ? ["other kind possible"] : []
  }

  /// What a ranking asks of the course.
  func portfolioCourse(_ findings: [FindingRow]) -> PortfolioCourse {
    portfolio.with(findings)
  }

  /// What is added up over all courses.
  func sum(_ portfolio: PortfolioCourse) -> CourseSum {
    CourseSum(
      courseID: course.id, rulesNotMet: portfolio.rulesNotMet,
      rulesNotTold: portfolio.rulesNotTold, sessionsPlanned: portfolio.sessionsPlanned,
      sessionsWithEvidence: portfolio.sessionsWithEvidence, learners: portfolio.learners,
      packs: Set(answers.verdicts.map(\.pack)).sorted(), factsLeftOut: factsLeftOut,
      unknownRegimes: unknownRegimes.count, unknownExemptions: unknownExemptions.count)
  }

  /// Keeps the rows.
  func write(_ findings: [FindingRow], to writer: EvidenceWriter) throws {
    try writer.add(sessions)
    try writer.add(ledger, course: number)
    try writer.add(study)
    try writer.add(learners)
    try writer.add([courseRow])
    try writer.add(answers.verdicts)
    try writer.add(findings)
    try writer.add(answers.recognition)
    try writer.add(differences)
    for reason in answers.reasons { try writer.add(reason) }
    try writer.addNote(
      course: course.id, hasEnded: hasEnded, plannedSeconds: plannedContact, notes: notes)
  }
}
