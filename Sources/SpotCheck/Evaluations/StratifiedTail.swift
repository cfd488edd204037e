import BigInt

/// How many of all samples by parts show little, by where the deviating records lie: whole numbers.
struct StratifiedTail {
  /// What a deviation in each part counts for: the records it stands for, times a common number that
  /// makes all of them whole.
  let weights: [BigInt]
  /// How many samples there are.
  let all: BigInt

  private let parts: [(population: Int, taken: Int)]

  init(_ parts: [(population: Int, taken: Int)]) {
    self.parts = parts
    let common = parts.reduce(BigInt(1)) { common, part in
      common / common.greatestCommonDivisor(with: BigInt(part.taken)) * BigInt(part.taken)
    }
    weights = parts.map { BigInt($0.population) * common / BigInt($0.taken) }
    all = parts.reduce(1) { $0 * Choices.of($1.population, $1.taken) }
  }

  /// How many samples show deviations that count for at most `limit` where `placed` records of each
  /// part deviate.
  func samples(showingAtMost limit: BigInt, _ placed: [Int]) -> BigInt {
    guard limit >= 0 else { return 0 }
    let counts = parts.indices.map { part in
      ways(part, placed[part], upTo: Int(min(limit / weights[part], BigInt(parts[part].taken))))
    }
    return samples(from: 0, limit, counts)
  }

  private func samples(from part: Int, _ limit: BigInt, _ ways: [[(Int, BigInt)]]) -> BigInt {
    guard part < parts.count else { return 1 }
    var sum = BigInt(0)
    for (found, count) in ways[part] {
      let left = limit - weights[part] * BigInt(found)
      if left < 0 { break }
      sum += count * samples(from: part + 1, left, ways)
    }
    return sum
  }

  /// In how many ways the sample of a part shows each number of deviations, up to `most`.
  private func ways(_ part: Int, _ deviating: Int, upTo most: Int) -> [(Int, BigInt)] {
    let (population, taken) = parts[part]
    let (first, last) = (
      max(0, taken - (population - deviating)), min(most, taken, deviating)
    )
    guard first <= last else { return [] }
    var term = Choices.of(deviating, first) * Choices.of(population - deviating, taken - first)
    var ways = [(first, term)]
    for found in first..<last {
      // Each term is a whole number, so the division leaves nothing.
      term =
        term * BigInt((deviating - found) * (taken - found))
        / BigInt((found + 1) * (population - deviating - taken + found + 1))
      ways.append((found + 1, term))
    }
    return ways
  }
}
