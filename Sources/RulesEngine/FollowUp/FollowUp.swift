import Evidence

/// What a finding needs beside its figures: who answers, by when, and what is proposed
/// (rule-packs.md, What a finding needs).
public struct FollowUp: Sendable {
  let holidays: BankHolidays?
  let tariff: Tariff?

  /// Names no day and proposes nothing.
  public init() {
    holidays = nil
    tariff = nil
  }

  init(holidays: BankHolidays, tariff: Tariff) {
    self.holidays = holidays
    self.tariff = tariff
  }

  /// The finding with its day and proposal; working days count from the audit date.
  func completed(_ finding: FindingRow, kind: RulePack.Kind?, course: Course, on day: Day)
    -> FindingRow
  {
    var finding = finding
    if finding.owner == nil, let tariff {
      finding.owner = tariff.owner
      finding.workingDays = tariff.deadline
    }
    if let holidays, let number = finding.workingDays {
      let division = course.bankHolidays ?? holidays.standard
      finding.bankHolidays = division.rawValue
      finding.dueBy = holidays.day(number, workingDaysAfter: day, in: division)?.iso8601
    }
    if let tariff, let verdict = Verdict(rawValue: finding.verdict),
      let severity = Severity(rawValue: finding.severity),
      let force = Force(rawValue: finding.force),
      let level = tariff.level(verdict, severity, force, kind)
    {
      finding.proposedLevel = level.id
      finding.proposal = level.says
    }
    finding.deadlineOn = finding.dueBy
    return finding
  }

  /// Who is asked, by when, and what is proposed, in plain lines.
  static func lines(_ finding: FindingRow?, owner: String, deadline: Int) -> [String] {
    var line = "Who: \(owner), within \(counted(deadline, "working day"))"
    if let due = finding?.dueBy,
      let division = finding?.bankHolidays.flatMap(HolidayDivision.init)
    {
      line += ", by \(due) (bank holidays of \(division.words))"
    }
    let proposal = finding?.proposal.map { "Our proposal, for a person to decide: \($0)." }
    return [line + "."] + (proposal.map { [$0] } ?? [])
  }
}
