import Evidence

extension ExemptionReason {
  /// In words, between a comma and a comma.
  var words: String {
    switch self {
    case .reasonableAdjustment: "a reasonable adjustment"
    case .priorLearning: "recognition of prior learning"
    case .agreedByBody: "an agreement of the body"
    case .emergency: "a suspension of the rule in an emergency"
    case .other: "another reason"
    }
  }

  /// Which record would show it, a sentence.
  var proof: String {
    switch self {
    case .reasonableAdjustment:
      "The record of the adjustment: for whom, from when, what it changes, and who agreed."
    case .priorLearning:
      "The record of the recognition of prior learning: by whom, when, and for which part."
    case .agreedByBody: "The body's letter that agrees to it, with its date and its period."
    case .emergency: "The body's notice that suspends the rule, with its first and its last day."
    case .other: "The words of the body that exempt, and a record that they hold here."
    }
  }
}

extension ExemptionFound {
  /// What stands before the sentence that says what is found; nothing where the pack's own decides.
  var caveat: String? {
    switch self {
    case .ofPack(_, isOpen: false): nil
    case .ofPack(_, isOpen: true): "It is open whether the rule binds here. If it does:"
    case .claimed(let reason):
      "An exemption is claimed (\(reason.words)), which nothing handed in shows. Without it:"
    }
  }
}

extension Exemption {
  /// Its days, in words that follow what it is about.
  private var days: String {
    switch (from, until?.advanced(by: -1)) {
    case (nil, nil): ""
    case (let from?, nil): ", from \(from.iso8601)"
    case (nil, let last?): ", until \(last.iso8601)"
    case (let from?, let last?): ", from \(from.iso8601) to \(last.iso8601)"
    }
  }

  /// Who is exempt and when, with the conditions.
  func text(_ explanation: Explanation) -> String {
    let conditions = when.map { ", only where \(explanation.text($0))" }.joined()
    return "exempt \(words)\(days)\(conditions)"
  }
}

extension Rule {
  /// What takes the subject out of the rule, as branches beside the rule itself.
  func exemptionSteps(
    _ found: ExemptionFound?, of subject: Subject, _ explanation: Explanation
  ) -> [RuleReason.Step] {
    var steps = exemptions.map { exemption -> RuleReason.Step in
      let holds =
        switch exemption.verdict(of: subject) {
        case .met: "holds"
        case .notMet, .notApplicable: "does not hold"
        case .cannotTell: "cannot tell"
        }
      return .init(depth: 1, text: "\(exemption.text(explanation)): \(holds)")
    }
    if case .claimed(let reason)? = found {
      steps.append(
        .init(depth: 1, text: "exempt for \(reason.words): claimed, and not shown"))
    }
    return steps
  }

  /// What would settle an exemption that is open.
  func exemptionSettledBy(_ found: ExemptionFound?, of subject: Subject) -> [String]? {
    switch found {
    case .claimed(let reason): [reason.proof]
    case .ofPack(let index, isOpen: true):
      exemptions[index].when.filter { $0.verdict(of: subject) == .cannotTell }
        .flatMap { $0.measure.settledBy(subject) }
    case .ofPack(_, isOpen: false), nil: nil
    }
  }
}
