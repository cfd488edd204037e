import Foundation
import Testing

@Suite struct OracleTests {
  /// Ten thousand in a release build; fewer in a debug build, where each takes far longer.
  static let caseCount: Int = {
    #if DEBUG
      let usual = 1_000
    #else
      let usual = 10_000
    #endif
    let asked = ProcessInfo.processInfo.environment["GLH_PROPERTY_CASES"].flatMap { Int($0) }
    return asked ?? usual
  }()

  @Test func `two implementations of the calculus agree to the second on random courses`()
    async
  {
    let failures = await withTaskGroup(of: [UInt64].self) { group in
      for half in 0..<2 {
        group.addTask {
          stride(from: half, to: OracleTests.caseCount, by: 2).map(UInt64.init).filter {
            !RandomCourse(seed: $0).differences().isEmpty
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted()
    }
    for seed in failures.prefix(3) {
      let course = RandomCourse(seed: seed)
      let smallest = Shrinking.smallest(of: course.evidence) {
        !course.differences($0).isEmpty
      }
      let words = CaseDescription.of(
        smallest, on: course.date, dateWasGiven: course.dateWasGiven)
      let differences = course.differences(smallest).joined(separator: "\n")
      Issue.record("seed \(seed)\n\(words)\n\(differences)")
    }
    #expect(failures.count == 0)
  }
}
