/// What the clocks of a zone show, as stretches of time with one offset from UTC each.
public struct LocalClock: Hashable, Sendable {
  /// First second of each stretch, in order; the first stretch has no beginning.
  public let starts: [Seconds]
  /// Seconds ahead of UTC in each stretch.
  public let offsets: [Seconds]

  /// Clocks that show UTC.
  public static let utc = LocalClock(offset: 0, changes: [])

  /// Clocks that show `offset` at first, and each later offset from its second on.
  public init(offset: Seconds, changes: [(from: Seconds, offset: Seconds)]) {
    starts = [Seconds.min] + changes.map(\.from)
    offsets = [offset] + changes.map(\.offset)
  }

  /// Looks offsets up once a day, and finds the second of each change; there is at most one a day.
  public init(from first: Seconds, to last: Seconds, offset: (Seconds) -> Seconds) {
    var starts = [Seconds.min]
    var offsets = [offset(first)]
    var before = first
    while before < last {
      let after = before + 86_400
      let offsetAfter = offset(after)
      if offsetAfter != offsets[offsets.count - 1] {
        var old = before
        var new = after
        while new - old > 1 {
          let middle = old + (new - old) / 2
          if offset(middle) == offsetAfter { new = middle } else { old = middle }
        }
        starts.append(new)
        offsets.append(offsetAfter)
      }
      before = after
    }
    self.starts = starts
    self.offsets = offsets
  }

  /// The day that the clocks show at a second.
  public func day(at second: Seconds) -> Day {
    let stretch = starts.lastIndex { $0 <= second } ?? 0
    return Day(number: floorDivision(second + offsets[stretch], 86_400))
  }

  /// When the clocks show a day and a time from `from` until `to`, in seconds after midnight: in
  /// order and without overlap; none where a change skips it, both times where it is repeated.
  public func stretches(
    of day: Day, from: Seconds = 0, to: Seconds = 86_400
  ) -> [(from: Seconds, to: Seconds)] {
    starts.indices.compactMap { stretch in
      let midnight = day.number * 86_400 - offsets[stretch]
      let end = stretch + 1 < starts.count ? starts[stretch + 1] : Seconds.max
      let shown = (from: max(midnight + from, starts[stretch]), to: min(midnight + to, end))
      return shown.from < shown.to ? shown : nil
    }
  }
}
