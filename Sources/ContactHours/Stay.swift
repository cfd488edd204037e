import Evidence

/// One person's time in one session after the presence rules: what the ledgers are cut from.
///
/// There is no stay without a source line: of a log, a mark, or the plan that declares it.
struct Stay {
  /// A person of the course, or `Stay.unnamedTutor`, or below that a guest taken for somebody.
  var person: Int
  var isTutor: Bool
  var mode: Mode
  var from: Int
  var to: Int
  var level: EvidenceLevel
  var isAudience: Bool
  var source: SourceLine

  static let unnamedTutor = -1

  /// The person that stands for a guest's label.
  static func guest(_ label: Int) -> Int { -2 - label }
}

/// A set of seconds as half-open stretches.
enum Stretches {
  /// The same seconds as disjoint stretches in order.
  static func union(_ stretches: [(from: Int, to: Int)]) -> [(from: Int, to: Int)] {
    var result: [(from: Int, to: Int)] = []
    for stretch in stretches.sorted(by: { $0.from < $1.from }) where stretch.to > stretch.from {
      if let last = result.last, stretch.from <= last.to {
        result[result.count - 1].to = max(last.to, stretch.to)
      } else {
        result.append(stretch)
      }
    }
    return result
  }

  /// How many seconds they cover, each counted once.
  static func measure(_ stretches: [(from: Int, to: Int)]) -> Seconds {
    union(stretches).reduce(0) { $0 + $1.to - $1.from }
  }

  /// The seconds that lie in both sets; both must be disjoint and in order.
  static func intersection(
    _ a: [(from: Int, to: Int)], _ b: [(from: Int, to: Int)]
  ) -> [(from: Int, to: Int)] {
    var result: [(from: Int, to: Int)] = []
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let from = max(a[i].from, b[j].from)
      let to = min(a[i].to, b[j].to)
      if from < to { result.append((from, to)) }
      if a[i].to < b[j].to { i += 1 } else { j += 1 }
    }
    return result
  }

  /// The seconds of the first set that are not in the second; both disjoint and in order.
  static func difference(
    _ a: [(from: Int, to: Int)], _ b: [(from: Int, to: Int)]
  ) -> [(from: Int, to: Int)] {
    var result: [(from: Int, to: Int)] = []
    var j = 0
    for stretch in a {
      var from = stretch.from
      while j < b.count, b[j].to <= from { j += 1 }
      var k = j
      while k < b.count, b[k].from < stretch.to {
        if from < b[k].from { result.append((from, b[k].from)) }
        from = max(from, b[k].to)
        k += 1
      }
      if from < stretch.to { result.append((from, stretch.to)) }
    }
    return result
  }
}
