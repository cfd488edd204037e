import Evidence

/// Who is asked for an answer to a finding, by when, and what is proposed.
enum FollowUpWords {
  /// Two lines of a page, each with its line break; nothing where nobody is asked.
  static func html(_ finding: FindingRow) -> HTML {
    guard let owner = finding.owner, let days = finding.workingDays else { return "" }
    var who: HTML =
      "Who: \(english: ShownText.oneLine(owner)), within \(counted(days, "working day"))"
    if let due = finding.dueBy {
      who += ", by \(Dates.text(iso8601: due))\(division(finding))"
    }
    if let day = finding.deadlineOn, day != finding.dueBy {
      who += "; the auditor asks for it by \(Dates.text(iso8601: day)) instead"
    }
    guard let proposal = finding.proposal else { return "\(who).<br>\n" }
    return """
      \(who).<br>
      Our proposal, for a person to decide: \(english: Sentence.withStop(proposal))<br>

      """
  }

  private static func division(_ finding: FindingRow) -> HTML {
    let words: HTML? =
      switch finding.bankHolidays.flatMap(HolidayDivision.init(rawValue:)) {
      case .englandAndWales: "England and Wales"
      case .scotland: "Scotland"
      case .northernIreland: "Northern Ireland"
      case nil: nil
      }
    return words.map { " (bank holidays of \($0))" } ?? ""
  }

  /// `the centre, by 2026-12-10`, for a terminal; nothing where nobody is asked.
  static func terminal(_ finding: FindingRow) -> String? {
    guard let owner = finding.owner, let days = finding.workingDays else { return nil }
    let until: Phrase =
      finding.deadlineOn.map { "by \($0)" } ?? "within \(counted(days, "working day"))"
    return ShownText.terminal("\(owner), \(until)")
  }
}
