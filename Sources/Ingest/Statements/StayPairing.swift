import Evidence

/// Pairs one person's joinings and leavings, which come in order of time.
///
/// With two devices two joinings stand before two leavings: while as many leave as came, time is
/// covered from first to last however they are paired. Where a leaving is missing, the latest joining
/// and the next leaving are a stay, and what is left over has one end only.
struct StayPairing {
  /// A joining or leaving.
  struct Action {
    var second: Int
    var isJoin: Bool
    var source: SourceLine
  }

  /// A stay; one end may not be known.
  struct Stay {
    var join: Action?
    var leave: Action?
  }

  private let longest: Seconds
  private var stays: [Stay] = []
  /// Since the person was last known to be away.
  private var run: [Action] = []
  private var balance = 0
  /// Actions of one second: a leaving comes before a joining only where somebody is there.
  private var now: [Action] = []

  init(longest: Seconds) { self.longest = longest }

  /// Takes the next action.
  mutating func take(_ action: Action) {
    if let second = now.first?.second, second != action.second { settle() }
    now.append(action)
  }

  /// All stays.
  mutating func ended() -> [Stay] {
    settle()
    close()
    return stays
  }

  private mutating func settle() {
    var leaves = now.filter { !$0.isJoin }
    let joins = now.filter(\.isJoin)
    now = []
    let first = min(balance, leaves.count)
    for action in leaves.prefix(first) + joins { add(action) }
    leaves.removeFirst(first)
    for action in leaves { add(action) }
  }

  private mutating func add(_ action: Action) {
    if let first = run.first, action.second - first.second > longest { close() }
    if run.isEmpty, !action.isJoin {
      stays.append(Stay(join: nil, leave: action))
      return
    }
    run.append(action)
    balance += action.isJoin ? 1 : -1
    if balance == 0 { close() }
  }

  private mutating func close() {
    if balance == 0 {
      let leaves = run.filter { !$0.isJoin }
      for (join, leave) in zip(run.filter(\.isJoin), leaves) {
        stays.append(Stay(join: join, leave: leave))
      }
    } else {
      var open: Action?
      for action in run {
        if action.isJoin {
          if let open { stays.append(Stay(join: open)) }
          open = action
        } else {
          stays.append(Stay(join: open, leave: action))
          open = nil
        }
      }
      if let open { stays.append(Stay(join: open)) }
    }
    run = []
    balance = 0
  }
}
