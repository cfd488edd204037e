/// A search among all ways in which a number of deviating records can lie in the parts of a
/// population.
///
/// Boxes of placements are halved until none is left in doubt: what does not hold in the corner of a
/// box where it would hold most easily holds nowhere in it.
struct PlacementSearch {
  /// The corner of a box in which something would hold most easily.
  enum Corner {
    /// Where each part has least.
    case least
    /// Where each part has most.
    case most
  }

  /// The fewest and the most that each part can have.
  let least: [Int]
  let greatest: [Int]

  /// How many boxes are looked at.
  ///
  /// After so many, something is taken to hold: a bound then is wider than it need be, and never too
  /// narrow.
  private static let patience = 4_000

  var fewest: Int { least.reduce(0, +) }
  var most: Int { greatest.reduce(0, +) }

  /// Whether something holds for any placement of `total` records.
  func finds(_ total: Int, boundedBy corner: Corner, _ holds: ([Int]) -> Bool) -> Bool {
    var boxes = [(least, greatest)]
    var left = Self.patience
    while let box = boxes.popLast() {
      guard let (low, high) = Self.narrowed(box, to: total) else { continue }
      guard left > 0 else { return true }
      left -= 1
      guard holds(corner == .least ? low : high) else { continue }
      let widths = zip(low, high).map { $1 - $0 }
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 0
      else { return true }
      let middle = low[widest] + widths[widest] / 2
      var (below, above) = (high, low)
      (below[widest], above[widest]) = (middle, middle + 1)
      // The last is looked at first: where the first part, in which records hide best, has more.
      boxes += widest == 0 ? [(low, below), (above, high)] : [(above, high), (low, below)]
    }
    return false
  }

  /// A box without what cannot add up to `total`; nothing where nothing in it does.
  private static func narrowed(_ box: ([Int], [Int]), to total: Int) -> ([Int], [Int])? {
    var (low, high) = box
    let (fewest, most) = (low.reduce(0, +), high.reduce(0, +))
    guard (fewest...most).contains(total) else { return nil }
    for part in low.indices {
      // With the least, or the most, of all others.
      (low[part], high[part]) = (
        max(box.0[part], total - (most - box.1[part])),
        min(box.1[part], total - (fewest - box.0[part]))
      )
    }
    return (low, high)
  }
}
