import Evidence

/// What was said of a finding, in words.
enum ResponseWords {
  /// Who says it.
  static func author(_ value: String) -> String {
    switch Response.Author(rawValue: value) {
    case .provider: "the provider"
    case .learner: "a learner"
    case .auditor: "the auditor"
    case nil: value
    }
  }

  /// How far the talk about a finding has come.
  static func state(_ value: String) -> String {
    switch FindingState(rawValue: value) {
    case .open: "Open: an answer is due"
    case .answered: "Answered: the auditor's turn"
    case .waived: "Waived"
    case .closed: "Closed"
    case nil: value
    }
  }

  /// What a response does, as a part of a sentence: `waives it until 31 January 2027`.
  static func deed(_ response: ResponseRow) -> String {
    let until = response.expiresOn.map { " until " + Dates.text(iso8601: $0) } ?? ""
    let day = response.deadlineOn.map {
      ", and asks for an answer by " + Dates.text(iso8601: $0)
    }
    return deed(response, until) + (day ?? "")
  }

  private static func deed(_ response: ResponseRow, _ until: String) -> String {
    switch response.state.flatMap(FindingState.init(rawValue:)) {
    case .open: "keeps it open"
    case .closed: "closes it"
    case .waived: "waives it" + until
    case .answered, nil: "replies"
    }
  }

  /// Why a waiver does not hold, as a sentence; nothing where it does.
  static func fault(_ response: ResponseRow) -> String? {
    reason(response).map { "The waiver does not hold: \($0)." }
  }

  private static func reason(_ response: ResponseRow) -> String? {
    guard response.holds == "no" else { return nil }
    return switch response.voidBecause.flatMap(WaiverFault.init(rawValue:)) {
    case .ruleNotNamed: "it does not say of which version of the rule it is"
    case .ruleChanged: "the rule is another one since"
    case .expired: "its last day was before the audit date"
    case nil: "the reason is not known"
    }
  }

  /// `answered: on 20 March 2026 the provider replies`, for a terminal; nothing where nothing was said.
  static func terminal(_ finding: FindingRow, _ said: [ResponseRow]) -> String? {
    guard let last = said.last else { return nil }
    if let reason = reason(last) {
      return ShownText.terminal("\(finding.state): a waiver does not hold, \(reason)")
    }
    let day = Dates.text(iso8601: last.repliedOn)
    let fault = said.contains { $0.holds == "no" } ? "; a waiver does not hold" : ""
    return ShownText.terminal(
      "\(finding.state): on \(day) \(author(last.author)) \(deed(last))\(fault)")
  }
}
