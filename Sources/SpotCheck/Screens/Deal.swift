/// Pairs of arrival and departure, and the dealing out of departures among a learner's own days.
struct Deal {
  private let arrivals: [Int32]
  private let departures: [Int32]
  private let bounds: [Int]
  private let kinds: Int
  private static let mostPlaces = 4_000_003
  private var sumOfMeans = 0
  private var dealt = 0

  init(arrivals: [[Int]], departures: [[Int]]) {
    var numbers: [Int: Int32] = [:]
    func numbered(_ values: [[Int]]) -> [Int32] {
      numbers = [:]
      return values.joined().map { value in
        let number = numbers[value] ?? Int32(numbers.count)
        numbers[value] = number
        return number
      }
    }
    self.arrivals = numbered(arrivals)
    self.departures = numbered(departures)
    kinds = numbers.count
    bounds = arrivals.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The pairs as they are, one number each.
  var pairs: [Int] { zip(arrivals, departures).map { Int($0) * kinds + Int($1) } }

  /// Σf² of the pairs as they are.
  var sumOfSquares: Int {
    var counts: [Int: Int] = [:]
    for pair in pairs { counts[pair, default: 0] += 1 }
    return counts.values.reduce(0) { $0 + $1 * $1 }
  }

  /// The average frequency over all deals so far.
  var meanFrequency: Double {
    dealt == 0 ? 1 : Double(sumOfMeans) / Double(dealt) / Double(arrivals.count)
  }

  /// The chance that a deal is as bunched as `seen`, counting what was seen as one of them.
  mutating func chance(of seen: Int, deals: Int, enough: Int) -> Double {
    var state: UInt64 = 0x6C_65_61_72_6E_65_72_73
    var order = departures
    var asBunched = 0
    // One place a pair; where that would be too many, pairs share places by their remainder, which
    // bunches deals more and so never makes a chance smaller than it is.
    let places = min((Int(arrivals.max() ?? 0) + 1) * kinds, Self.mostPlaces)
    var counts = [Int32](repeating: 0, count: places)
    let (arrivals, bounds, kinds) = (arrivals, bounds, kinds)
    order.withUnsafeMutableBufferPointer { order in
      counts.withUnsafeMutableBufferPointer { counts in
        arrivals.withUnsafeBufferPointer { arrivals in
          while dealt < deals, asBunched < enough {
            for learner in 1..<bounds.count {
              let first = bounds[learner - 1]
              var last = bounds[learner] - 1
              while last > first {
                // SplitMix64 (Steele, Lea, Flood 2014).
                state &+= 0x9E37_79B9_7F4A_7C15
                var z = state
                z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
                z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
                z ^= z >> 31
                let other = first &+ Int(z.multipliedFullWidth(by: UInt64(last &- first &+ 1)).high)
                let held = order[last]
                order[last] = order[other]
                order[other] = held
                last &-= 1
              }
            }
            var sum = 0
            var place = 0
            while place < arrivals.count {
              let pair = (Int(arrivals[place]) &* kinds &+ Int(order[place])) % places
              // (f + 1)² is f² and 2f + 1 more.
              sum &+= 2 &* Int(counts[pair]) &+ 1
              counts[pair] &+= 1
              place &+= 1
            }
            place = 0
            while place < arrivals.count {
              counts[(Int(arrivals[place]) &* kinds &+ Int(order[place])) % places] = 0
              place &+= 1
            }
            dealt += 1
            sumOfMeans += sum
            if sum >= seen { asBunched += 1 }
          }
        }
      }
    }
    return asBunched < enough
      ? Double(asBunched + 1) / Double(deals + 1) : Double(asBunched) / Double(dealt)
  }
}
