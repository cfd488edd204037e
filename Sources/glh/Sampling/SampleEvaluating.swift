import Foundation
import Report
import SpotCheck

/// What follows from a filled-in checklist, or from its numbers, in words.
struct SampleEvaluating {
  private(set) var facts = SampleFacts()
  private(set) var outcome = Outcome.done

  /// Evaluates records found to deviate.
  init(
    wish: AttributePlan.Wish, population: Int, taken: Int, deviations: Int, missing: Int = 0
  ) throws {
    let found = try planned { () throws(PlanFault) in
      try SampleEvaluation(wish, population: population, taken: taken, deviations: deviations)
    }
    let wilson = WilsonInterval(taken: taken, deviations: deviations)
    start(wish, population, found.decision)
    facts.add("looked_at", String(taken))
    facts.add("deviations", Self.number(deviations, missing))
    if let counts = found.counts {
      facts.add(
        "at_most_deviating",
        "\(counts.upper) of \(population) records (\(Fraction(counts.upper, population).percent(2, .up)))"
      )
      facts.add("at_least_deviating", "\(counts.lower) of \(population) records")
    }
    let bounds = RateBounds(taken: taken, deviations: deviations, confidence: wish.confidence)
    facts.add("at_most_of_very_many", bounds.upper(4).percent(2, .up))
    facts.add(
      "for_description", "\(wilson.lower.percent(1)) to \(wilson.upper.percent(1)) at 95 %")
    close(wish, found.decision)
  }

  /// Evaluates records drawn from each stratum by itself.
  init(wish: AttributePlan.Wish, _ sample: StratifiedSample, missing: Int) {
    let found = StratifiedEvaluation(wish, sample)
    let population = sample.population
    start(wish, population, found.decision)
    facts.add("looked_at", String(sample.taken.reduce(0, +)))
    facts.add("deviations", Self.number(sample.deviations.reduce(0, +), missing))
    for (index, stratum) in sample.strata.enumerated() {
      let deviations = sample.deviations[index]
      facts.add(
        "stratum_" + stratum.name,
        deviations == 1
          ? "\(sample.taken[index]) of \(stratum.population) looked at, 1 deviates"
          : "\(sample.taken[index]) of \(stratum.population) looked at, \(deviations) deviate")
    }
    facts.add("best_guess_deviating", "\(sample.estimate.decimal(1)) of \(population) records")
    facts.add(
      "at_most_deviating",
      "\(found.upper) of \(population) records (\(Fraction(found.upper, population).percent(2, .up)))"
    )
    facts.add("at_least_deviating", "\(found.lower) of \(population) records")
    facts.add(
      "worked_out_for",
      "every way in which the deviating records may lie in the strata: the worst one decides")
    close(wish, found.decision, ofStrata: true)
  }

  /// Evaluates records that were looked at in the order of the draw, by a plan that may end early.
  init(
    wish: AttributePlan.Wish, _ plan: SequentialPlan, population: Int, drawn: Int,
    answers: [Bool], missing: Int
  ) throws {
    let found = try planned { () throws(PlanFault) in
      try SequentialEvaluation(plan, population: population, answers: answers)
    }
    start(wish, population, found.decision)
    facts.add("good", plan.good.percent())
    facts.add("looked_at", String(answers.count))
    if found.taken < answers.count {
      facts.add("decided_after", "\(found.taken) records; those looked at later count for nothing")
    }
    facts.add("deviations", Self.number(found.deviations, missing))
    if case .expand(let size) = found.decision {
      let more = size - found.taken
      facts.add(
        "go_on_with",
        (more == 1
          ? "1 more record, if none of them deviates"
          : "\(more) more records, if none of them deviates")
          + (size > drawn ? "; draw \(size) with --take" : ""))
    }
    facts.add(
      "limits",
      found.isCertain
        ? "None was needed: whatever the other records are, this is so."
        : "Those of the plan (Wald), which are made for very many records.")
    closeSequential(plan, found)
  }

  private mutating func closeSequential(_ plan: SequentialPlan, _ found: SequentialEvaluation) {
    let (good, tooMuch) = (plan.good.percent(), plan.tooMuch.percent())
    let one = Fraction(1)
    switch found.decision {
    case .accept where found.isCertain:
      facts.add("this_means", "Fewer than \(tooMuch) of the records deviate: that is certain.")
    case .doNotAccept where found.isCertain:
      facts.add(
        "this_means",
        "At least the \(tooMuch) that would be too many deviate: that is certain. Ask the centre.")
    case .accept:
      let chance = (plan.riskForLearners / (one - plan.riskForCentre)).percent(2, .up)
      facts.add(
        "this_means",
        "What was seen speaks for \(good) against \(tooMuch). Where \(tooMuch) deviate, a check ends "
          + "like this with a chance of at most \(chance).")
    case .doNotAccept:
      let chance = (plan.riskForCentre / (one - plan.riskForLearners)).percent(2, .up)
      facts.add(
        "this_means",
        "What was seen speaks for \(tooMuch) against \(good): ask the centre. Where \(good) deviate, a "
          + "check ends like this with a chance of at most \(chance).")
    case .expand:
      facts.add("this_means", "What was seen does not yet speak for \(good) or for \(tooMuch).")
    }
    addLimitsOfMeaning(found.decision, ofStrata: false)
  }

  /// Evaluates hours drawn one by one, with the share of each that was not seen.
  init(
    wish: AttributePlan.Wish, seconds: Int, records: Int, drawn: Int, taints: [Fraction],
    missing: Int
  ) throws {
    let bound = StringerBound(drawn: drawn, taints: taints, confidence: wish.confidence)
    let none = Fraction(0)
    let errors = taints.count { $0 > none }
    // Too much for sure: each hour counted whole is more than what is in error of it.
    let whole = taints.count { $0 >= Fraction(1) }
    let lower = RateBounds(taken: drawn, deviations: whole, confidence: wish.confidence)
    let decision: SampleEvaluation.Decision
    if bound.share <= wish.tolerable {
      decision = .accept
    } else if lower.lowerIsAbove(wish.tolerable) {
      decision = .doNotAccept
    } else {
      let next = try planned { () throws(PlanFault) in
        try HourPlan(
          AttributePlan.Wish(
            tolerable: wish.tolerable, confidence: wish.confidence, expected: .deviations(errors)),
          seconds: seconds)
      }
      decision = .expand(to: max(drawn + 1, next.size))
    }
    start(wish, records, decision)
    facts.add("hours_claimed", Fraction(seconds, 3600).decimal(2, .down))
    facts.add("hours_drawn", String(drawn))
    facts.add("hours_in_error", Self.number(errors, missing))
    facts.add("best_guess_in_error", bound.estimate.percent(2))
    facts.add(
      "at_most_in_error",
      "\(bound.share.percent(2, .up)), \((bound.share * Fraction(seconds, 3600)).decimal(2, .up)) h"
    )
    close(wish, decision, ofHours: true)
  }

  private static func number(_ deviations: Int, _ missing: Int) -> String {
    missing > 0 ? "\(deviations), \(missing) of them not available" : String(deviations)
  }

  private mutating func start(
    _ wish: AttributePlan.Wish, _ population: Int, _ decision: SampleEvaluation.Decision
  ) {
    switch decision {
    case .accept: facts.add("decision", "accept")
    case .doNotAccept:
      facts.add("decision", "do not accept")
      outcome = .needsAttention
    case .expand(let size):
      facts.add("decision", "look at \(size) in all, then evaluate again")
      outcome = .cannotTell
    }
    facts.add("records", String(population))
    facts.add("tolerable", wish.tolerable.percent())
    facts.add("confidence", wish.confidence.percent())
  }

  private mutating func close(
    _ wish: AttributePlan.Wish, _ decision: SampleEvaluation.Decision, ofHours: Bool = false,
    ofStrata: Bool = false
  ) {
    let (rate, sure) = (wish.tolerable.percent(), wish.confidence.percent())
    switch decision {
    case .accept:
      facts.add(
        "this_means",
        ofHours
          ? "With a confidence of \(sure), fewer than \(rate) of the hours deviate from what the logs say."
          : "With a confidence of \(sure), fewer than \(rate) of the records deviate from what the logs say."
      )
    case .doNotAccept:
      facts.add(
        "this_means",
        "With a confidence of \(sure), at least the \(rate) that would be too many deviate: ask the centre."
      )
    case .expand:
      facts.add(
        "this_means",
        ofHours
          ? "The sample shows neither that fewer than \(rate) of the hours deviate nor that more do."
          : "The sample shows neither that fewer than \(rate) of the records deviate nor that more do."
      )
    }
    addLimitsOfMeaning(decision, ofStrata: ofStrata)
  }

  /// What may not be concluded.
  private mutating func addLimitsOfMeaning(
    _ decision: SampleEvaluation.Decision, ofStrata: Bool
  ) {
    let words =
      switch decision {
      case .accept:
        "That no record deviates, that those not looked at are right, or anything of records outside "
          + "the list."
      case .doNotAccept:
        "That anybody meant it to be so, or which of the records not looked at deviate."
      case .expand:
        "That the centre did anything wrong. Stopping here proves nothing either way."
      }
    facts.add(
      "this_does_not_mean",
      words + (ofStrata ? " It is said of all strata together, and of none by itself." : ""))
  }
}
