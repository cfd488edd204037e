import BigInt

/// What may be said of the number of deviating records in a population of which each part was
/// sampled by itself.
///
/// How likely a sample shows little depends on where the deviating records lie. So a number is left
/// out only if what was found, or less, would have had a chance of at most one minus the confidence
/// wherever they lay (Wendell and Schmee 1996, Journal of the American Statistical Association
/// 91:825: the greatest P-value over all placements). Samples are put in order by the estimate, to
/// which a deviation counts for the records it stands for. Nothing is pooled, and each bound holds
/// with at least the confidence for every population.
public struct StratifiedBounds {
  /// The greatest number that is still likely enough, somewhere, to have shown no more.
  public var upper: Int {
    var (low, high) = (search.fewest, search.most + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if mayBeAsManyAs(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The least number that is still likely enough, somewhere, to have shown no less.
  public var lower: Int {
    var (low, high) = (search.fewest - 1, search.most)
    while high - low > 1 {
      let middle = (low + high) / 2
      if mayBeAsFewAs(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private let risk: Fraction
  private let tail: StratifiedTail
  private let search: PlacementSearch
  private let found: BigInt

  /// Prepares the bounds of what was seen.
  public init(_ sample: StratifiedSample, confidence: Fraction) {
    risk = Fraction(1) - confidence
    // The part looked at least closely comes first: there deviating records hide best.
    let order = sample.strata.indices.sorted { a, b in
      let (left, right) = (
        sample.taken[a] * sample.strata[b].population,
        sample.taken[b] * sample.strata[a].population
      )
      return (left, a) < (right, b)
    }
    let parts = order.map { (sample.strata[$0].population, sample.taken[$0]) }
    let tail = StratifiedTail(parts)
    self.tail = tail
    found = order.indices.reduce(BigInt(0)) {
      $0 + tail.weights[$1] * BigInt(sample.deviations[order[$1]])
    }
    // What was found is there; what was not looked at may be anything.
    search = PlacementSearch(
      least: order.map { sample.deviations[$0] },
      greatest: order.map {
        sample.strata[$0].population - sample.taken[$0] + sample.deviations[$0]
      })
  }

  /// Whether so many records, or more, may deviate.
  public func mayBeAsManyAs(_ count: Int) -> Bool {
    guard count > search.fewest else { return true }
    return search.finds(count, boundedBy: .least) { placed in
      isLikely(tail.samples(showingAtMost: found, placed))
    }
  }

  /// Whether so few records, or fewer, may deviate.
  public func mayBeAsFewAs(_ count: Int) -> Bool {
    guard count < search.most else { return true }
    return search.finds(count, boundedBy: .most) { placed in
      isLikely(tail.all - tail.samples(showingAtMost: found - 1, placed))
    }
  }

  /// Whether so many of all samples are more than the risk.
  private func isLikely(_ samples: BigInt) -> Bool {
    samples * risk.denominator > risk.numerator * tail.all
  }
}
