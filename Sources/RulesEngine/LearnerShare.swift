import ContactHours
import Evidence

/// How many of the learners who have not withdrawn meet a rule, as a share of them.
///
/// No pack names it: it is what a rule whose scope is `share of learners` compares.
struct LearnerShare: Measure {
  static let name = "share of learners"
  static let about = "The share of the learners who have not withdrawn that meet a rule."
  static let options: [MeasureOption] = []

  init(_ choices: Choices) {}

  let unit = ValueUnit.percent
  let rowUnit = "learners"
  let words = "the share of learners who meet it is"

  /// It is of answers, not of time: `reading(of: answers)` finds it.
  func reading(of subject: Subject) -> Reading { .nothing }

  /// The share, from those who surely meet the rule to those who may.
  static func reading(of verdicts: [Verdict]) -> Reading {
    let asked = verdicts.filter { $0 != .notApplicable }
    if asked.isEmpty { return .nothing }
    let met = asked.count { $0 == .met }
    return .figure(
      Figure(
        evidenced: met, possible: met + asked.count { $0 == .cannotTell }, whole: asked.count))
  }
}

extension Rule {
  /// What a rule about a share of learners says of the course, by what it says of each.
  func shareAnswer(_ learners: [RuleAnswer], _ course: Subject) -> RuleAnswer {
    guard let share else { return .notApplicable }
    let reading = LearnerShare.reading(of: learners.map(\.verdict))
    return share.answer(to: reading, of: course)
  }

  /// How many learners met it, did not, or are left open, in words.
  static func tally(_ verdicts: [Verdict]) -> String {
    let counts: [(Verdict, String)] = [
      (.notMet, "not met"), (.cannotTell, "cannot tell"), (.met, "met"),
    ]
    return counts.map { verdict, word in "\(verdicts.count { $0 == verdict }) \(word)" }
      .joined(separator: ", ")
  }
}
