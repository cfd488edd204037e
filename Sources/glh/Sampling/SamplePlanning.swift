import Report
import SpotCheck

/// A plan in words: how many to look at, and what that and the usual rules would miss.
struct SamplePlanning {
  let options: SampleOptions
  let wish: AttributePlan.Wish
  /// How many records there are.
  var population: Int
  /// The seconds they claim.
  let seconds: Int
  /// The parts that are drawn from by themselves; empty where the whole is.
  var strata: [StratifiedPlan.Stratum] = []
  /// Why the strata are looked at as closely as they are.
  var reason = ""

  /// How many records, or hours, to draw.
  func size() throws -> (size: Int, accepted: Int) {
    if options.byHours {
      return (try planned { () throws(PlanFault) in try HourPlan(wish, seconds: seconds) }.size, 0)
    }
    if let plan = try sequential() {
      let accepted = try expected()
      return (min(population, plan.leastAccepted(with: accepted)), accepted)
    }
    if !strata.isEmpty { return (try byParts().size, try expected()) }
    let plan = try planned { () throws(PlanFault) in try AttributePlan(wish, of: population) }
    return (plan.size, plan.accepted)
  }

  private func expected() throws -> Int {
    try planned { () throws(PlanFault) in
      guard case .deviations(let count) = wish.expected else { throw .needsNumber }
      return count
    }
  }

  private func byParts() throws -> StratifiedPlan {
    try planned { () throws(PlanFault) in try StratifiedPlan(strata, wish: wish) }
  }

  /// The plan of a check that may end early; nothing where none was asked for.
  func sequential() throws -> SequentialPlan? {
    guard let good = try options.goodRate() else { return nil }
    return try planned { () throws(PlanFault) in
      try SequentialPlan(
        good: good, tooMuch: wish.tolerable, riskForCentre: wish.risk, riskForLearners: wish.risk)
    }
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
      if strata.isEmpty {
        facts.add("look_at", String(plan.size))
      } else {
        try addStrata(to: &facts, plan, tooMany)
      }
      facts.add(
        "accept_with_at_most", "\(plan.accepted) \(plan.accepted == 1 ? "deviation" : "deviations")"
      )
      if strata.isEmpty { facts.add("chance_of_missing", plan.chance.decimal(4, .up)) }
    }
    for rule in UsualRule.allCases {
      let missed = rule.chanceOfMissing(tooMany, of: population)
      facts.add(
        rule.words,
        "\(rule.size(of: population)), would miss \(tooMany) of \(population) with a chance of "
          + (missed.map { $0.decimal(3) } ?? "less than 0.001"))
    }
    if let plan = try sequential() { addEarlyEnds(plan, to: &facts) }
    return facts
  }

  private func addStrata(
    to facts: inout SampleFacts, _ whole: AttributePlan, _ tooMany: Int
  ) throws {
    let plan = try byParts()
    facts.add("look_at", String(plan.size))
    for (stratum, size) in zip(strata, plan.sizes) {
      facts.add(
        "stratum_" + stratum.name,
        "\(size) of \(stratum.population), spread \(stratum.spread.decimal(2))")
    }
    if !reason.isEmpty { facts.add("why_these_spreads", reason) }
    facts.add("strata_miss_at_worst", plan.greatestChanceOfMissing(tooMany).decimal(4, .up))
    facts.add("without_strata", "look at \(whole.size)")
  }

  private func addEarlyEnds(_ plan: SequentialPlan, to facts: inout SampleFacts) {
    for deviations in 0...3 {
      let refused = plan.mostRefused(with: deviations).map { "; not accepted up to \($0)" } ?? ""
      facts.add(
        "early_end_with_\(deviations)",
        "accepted from \(plan.leastAccepted(with: deviations)) records\(refused)")
    }
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
