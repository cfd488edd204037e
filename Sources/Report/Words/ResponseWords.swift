import Evidence

/// What was said of a finding, in words.
enum ResponseWords {
  /// Who says it.
  static func author(_ value: String) -> Phrase {
    switch Response.Author(rawValue: value) {
    case .provider: "the provider"
    case .learner: "a learner"
    case .auditor: "the auditor"
    case nil: .data(value)
    }
  }

  /// How far the talk about a finding has come.
  static func state(_ value: String) -> Phrase {
    switch FindingState(rawValue: value) {
    case .open: "Open: an answer is due"
    case .answered: "Answered: the auditor's turn"
    case .waived: "Waived"
    case .closed: "Closed"
    case nil: .data(value)
    }
  }

  /// What a response does, as a part of a sentence: `waives it until 31 January 2027`.
  static func deed(_ response: ResponseRow) -> Phrase {
    let deed: Phrase =
      switch response.state.flatMap(FindingState.init(rawValue:)) {
      case .open: "keeps it open"
      case .closed: "closes it"
      case .waived: waives(until: response.expiresOn)
      case .answered, nil: "replies"
      }
    return response.deadlineOn.map {
      "\(deed), and asks for an answer by \(Dates.text(iso8601: $0))"
    } ?? deed
  }

  private static func waives(until day: String?) -> Phrase {
    day.map { "waives it until \(Dates.text(iso8601: $0))" } ?? "waives it"
  }

  /// Why a waiver does not hold, as a sentence; nothing where it does.
  static func fault(_ response: ResponseRow) -> Phrase? {
    reason(response).map { "The waiver does not hold: \($0)." }
  }

  private static func reason(_ response: ResponseRow) -> Phrase? {
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
      let words: Phrase = "\(finding.state): a waiver does not hold, \(reason)"
      return ShownText.terminal(words.text)
    }
    let day = Dates.text(iso8601: last.repliedOn)
    let fault: Phrase = said.contains { $0.holds == "no" } ? "; a waiver does not hold" : ""
    let words: Phrase =
      "\(finding.state): on \(day) \(author(last.author)) \(deed(last))\(fault)"
    return ShownText.terminal(words.text)
  }
}
