import Testing

@testable import Ingest

/// Numbers between which there is room.
@Suite struct RoomyNumbersTests {
  @Test func `the first numbers are in order and apart`() {
    #expect(RoomyNumbers.first(0) == [])
    #expect(RoomyNumbers.first(3) == [32, 64, 96])
    #expect(RoomyNumbers.number(at: 2) == 96)
  }

  @Test func `who has a number keeps it`() {
    #expect(RoomyNumbers.filled([32, nil, 64, nil, nil, 96]) == [32, 34, 64, 66, 67, 96])
    #expect(RoomyNumbers.filled([nil, 32]) == [2, 32])
    #expect(RoomyNumbers.filled([32, nil]) == [32, 96])
    #expect(RoomyNumbers.filled([]) == [])
  }

  @Test func `where there is no room nobody gets a number`() {
    #expect(RoomyNumbers.filled([1, nil, 2]) == nil)
    #expect(RoomyNumbers.filled([nil, 1]) == nil)
    #expect(RoomyNumbers.filled([1, nil, nil, 4]) == [1, 2, 3, 4])
    #expect(RoomyNumbers.filled([1, nil, nil, nil, 4]) == nil)
  }

  @Test func `numbers that are not in order are no numbers to keep`() {
    #expect(RoomyNumbers.filled([2, 1]) == nil)
    #expect(RoomyNumbers.filled([1, nil, 1]) == nil)
    #expect(RoomyNumbers.filled([0]) == nil)
    #expect(RoomyNumbers.filled([Int(Int32.max), nil]) == nil)
  }

  @Test func `between two numbers there is room for a week's session most of a year`() {
    var known: [Int?] = [32, 64]
    var weeks = 0
    while let numbers = RoomyNumbers.filled(known[..<(known.count - 1)] + [nil, 64]) {
      weeks += 1
      known = numbers
    }
    #expect(weeks > 20)
  }

  @Test func `whatever is put between them, numbers stay in order`() {
    var draws = Draws(seed: 20_261_128)
    for _ in 0..<300 {
      var known: [Int?] = RoomyNumbers.first(Int.random(in: 0..<6, using: &draws))
      for _ in 0..<8 {
        let kept = known.compactMap { $0 }
        for _ in 0..<Int.random(in: 1..<5, using: &draws) {
          known.insert(nil, at: Int.random(in: 0...known.count, using: &draws))
        }
        guard let numbers = RoomyNumbers.filled(known) else { break }
        #expect(numbers.count == known.count)
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
        #expect(numbers.first ?? 1 > 0)
        #expect(Set(numbers).isSuperset(of: kept))
        known = numbers
      }
    }
  }
}
