import Evidence
import Testing

@testable import Ingest

@Suite struct IntervalReadingTests {
  private func at(_ minutes: Int...) -> [Instant] { minutes.map { Instant(seconds: $0 * 60) } }

  private func interval(_ from: Int, _ to: Int) throws -> Interval {
    try #require(Interval(from: Instant(seconds: from * 60), to: Instant(seconds: to * 60)))
  }

  @Test func `one reading each is settled`() throws {
    #expect(IntervalReading.of(joins: at(10), leaves: at(70)) == .settled(try interval(10, 70)))
  }

  @Test func `a leave not after its join counts for nothing`() {
    #expect(IntervalReading.of(joins: at(10), leaves: at(10)) == .endsBeforeStart)
    #expect(IntervalReading.of(joins: at(70, 130), leaves: at(10)) == .endsBeforeStart)
  }

  @Test func `a time no clock showed has no reading`() {
    #expect(IntervalReading.of(joins: [], leaves: at(10)) == .noSuchTime)
    #expect(IntervalReading.of(joins: at(10), leaves: []) == .noSuchTime)
  }

  @Test func `the record itself may leave one reading`() throws {
    #expect(
      IntervalReading.of(joins: at(50, 110), leaves: at(100)) == .settled(try interval(50, 100)))
  }

  @Test func `two readings are evidenced where they agree and possible where either is`() throws {
    #expect(
      IntervalReading.of(joins: at(0), leaves: at(70, 130))
        == .ambiguous(evidenced: try interval(0, 70), possible: [try interval(0, 130)]))
    #expect(
      IntervalReading.of(joins: at(10, 70), leaves: at(30, 90))
        == .ambiguous(evidenced: nil, possible: [try interval(10, 90)]))
  }

  @Test func `a stated duration settles what it fits, within its tolerance`() throws {
    let hour = IntervalReading.StatedLength(seconds: 3_660, tolerance: 60)
    #expect(
      IntervalReading.of(joins: at(0), leaves: at(60, 120), stated: hour)
        == .settled(try interval(0, 60)))
    let tight = IntervalReading.StatedLength(seconds: 3_660, tolerance: 59)
    #expect(
      IntervalReading.of(joins: at(0), leaves: at(60, 120), stated: tight)
        == .ambiguous(evidenced: try interval(0, 60), possible: [try interval(0, 120)]))
  }

  @Test func `where only short readings are left, the time between them is not possible`() throws {
    let short = IntervalReading.StatedLength(seconds: 1_200, tolerance: 0)
    #expect(
      IntervalReading.of(joins: at(10, 70), leaves: at(30, 90), stated: short)
        == .ambiguous(evidenced: nil, possible: [try interval(10, 30), try interval(70, 90)]))
  }

  @Test func `the meeting's own times settle what they fit`() throws {
    let bounds = IntervalReading.Bounds(starts: at(5), ends: at(65))
    #expect(
      IntervalReading.of(joins: at(10, 70), leaves: at(60, 120), within: bounds)
        == .settled(try interval(10, 60)))
    let none = IntervalReading.Bounds(starts: at(200), ends: at(260))
    #expect(
      IntervalReading.of(joins: at(0), leaves: at(60, 120), within: none)
        == .ambiguous(evidenced: try interval(0, 60), possible: [try interval(0, 120)]))
  }

  @Test func `every minute is evidenced in all readings and possible in any`() {
    var generator = SplitMix(state: 20_261_025)
    var differing: [String] = []
    for _ in 0..<1_000 {
      func some() -> [Int] {
        (0..<Int(generator.next() % 3)).map { _ in Int(generator.next() % 12) }
      }
      let joins = some()
      let leaves = some()
      let stated = generator.next() % 2 == 0 ? Int(generator.next() % 12) : nil
      var pairs = joins.flatMap { join in leaves.map { (join, $0) } }.filter { $0.0 < $0.1 }
      let fitting = pairs.filter { pair in stated.map { abs(pair.1 - pair.0 - $0) <= 1 } ?? true }
      if !fitting.isEmpty { pairs = fitting }
      func seconds(_ minutes: [Int]) -> [Instant] { minutes.map { Instant(seconds: $0 * 60) } }
      let reading = IntervalReading.of(
        joins: seconds(joins), leaves: seconds(leaves),
        stated: stated.map { .init(seconds: $0 * 60, tolerance: 60) })
      let covered = covered(by: reading)
      let inside = (0..<12).map { minute in pairs.filter { $0.0 <= minute && minute < $0.1 }.count }
      let possible = Set((0..<12).filter { inside[$0] > 0 })
      let evidenced = possible.filter { inside[$0] == pairs.count }
      if covered != (evidenced, possible) { differing.append("\(joins) \(leaves)") }
      if (reading == .noSuchTime) != (joins.isEmpty || leaves.isEmpty) {
        differing.append("\(joins) \(leaves)")
      }
    }
    #expect(differing == [])
  }

  private func covered(by reading: IntervalReading) -> (evidenced: Set<Int>, possible: Set<Int>) {
    func minutes(_ intervals: [Interval]) -> Set<Int> {
      Set(intervals.flatMap { $0.from.seconds / 60..<$0.to.seconds / 60 })
    }
    switch reading {
    case .settled(let only): return (minutes([only]), minutes([only]))
    case .ambiguous(let evidenced, let possible):
      return (minutes(evidenced.map { [$0] } ?? []), minutes(possible))
    case .endsBeforeStart, .noSuchTime: return ([], [])
    }
  }
}

/// A small generator, so that a failing case comes again.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
