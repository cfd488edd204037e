import Report
import SpotCheck

/// A plan in words: how many to look at, and what that and the usual rules would miss.
struct SamplePlanning {
  let options: SampleOptions
  let wish: AttributePlan.Wish
  /// How many records there are.
  let population: Int
  /// The seconds they claim.
  let seconds: Int

  /// How many records, or hours, to draw.
  func size() throws -> (size: Int, accepted: Int) {
    if options.byHours {
      return (try planned { () throws(PlanFault) in try HourPlan(wish, seconds: seconds) }.size, 0)
    }
    let plan = try planned { () throws(PlanFault) in try AttributePlan(wish, of: population) }
    return (plan.size, plan.accepted)
  }

  /// The plan, a fact a line.
  func facts() throws -> SampleFacts {
    var facts = SampleFacts()
    facts.add("records", String(population))
    facts.add("tolerable", wish.tolerable.percent())
    facts.add("confidence", wish.confidence.percent())
    let tooMany = AttributePlan.tooMany(wish.tolerable, of: population)
    if options.byHours {
      let plan = try planned { () throws(PlanFault) in try HourPlan(wish, seconds: seconds) }
      facts.add("hours_claimed", Fraction(seconds, 3600).decimal(2, .down))
      facts.add("hours_to_draw", String(plan.size))
      facts.add("one_in_hours", (plan.interval / Fraction(3600)).decimal(2, .down))
      facts.add("chance_of_missing", plan.chance.decimal(4, .up))
    } else {
      let plan = try planned { () throws(PlanFault) in try AttributePlan(wish, of: population) }
      facts.add("too_many_deviations", String(tooMany))
      facts.add("look_at", String(plan.size))
      facts.add(
        "accept_with_at_most", "\(plan.accepted) \(plan.accepted == 1 ? "deviation" : "deviations")"
      )
      facts.add("chance_of_missing", plan.chance.decimal(4, .up))
    }
    for rule in UsualRule.allCases {
      let missed = rule.chanceOfMissing(tooMany, of: population)
      facts.add(
        rule.words,
        "\(rule.size(of: population)), would miss \(tooMany) of \(population) with a chance of "
          + (missed.map { $0.decimal(3) } ?? "less than 0.001"))
    }
    return facts
  }
}

extension UsualRule {
  /// The rule as a fact's name.
  fileprivate var words: String {
    switch self {
    case .squareRoot: "root_and_one"
    case .tenPerCent: "ten_per_cent"
    case .thirty: "thirty"
    }
  }
}
