import Evidence
import RulesEngine
import Store

/// What a check takes over from the one before, where evidence was added to some courses only.
struct KeptCourses {
  /// The courses to be checked again, by number: those that changed, and those with people of theirs.
  let again: Set<Int>
  /// Courses that have people of these: screens look at their records too.
  private let beside: Set<Int>
  // Ids are the same where their bytes are.
  private let idsAgain: Set<[UInt8]>
  /// What is added up of the others.
  let sums: [KeptSum]

  /// Nothing where all is to be checked: nothing was added since the last check, its results rest on
  /// another date or other rules, or something is said or added up over all courses.
  init?(of store: EvidenceStore, basis: String, _ book: RuleBook) throws {
    let changed = try store.changedCourses()
    guard !changed.isEmpty, try store.checkBasis() == basis, try store.responses().isEmpty,
      try !book.addsUpCourses(named: store.wordsNamingPacks())
    else { return nil }
    let again = try store.courses(sharingPeopleWith: changed)
    let all = try store.courseSums()
    let sums = all.filter { !again.contains($0.number) }
    // Which course names something unknown first is told with it.
    guard try all.count == store.courseNumbers().count,
      sums.allSatisfy({ $0.sum.unknownRegimes == 0 && $0.sum.unknownExemptions == 0 })
    else { return nil }
    self.again = again
    self.sums = sums
    beside = try store.courses(sharingPeopleWith: again).subtracting(again)
    idsAgain = Set(
      all.filter { again.contains($0.number) }.map { Array($0.sum.courseID.utf8) })
  }

  /// Whether a course is checked again.
  func isAgain(_ courseID: String) -> Bool { idsAgain.contains(Array(courseID.utf8)) }

  /// The courses that are read, of all courses by their centres.
  func reading(_ centres: [(centre: String, courses: [Int])]) -> CentresReading {
    let read = again.union(beside)
    return CentresReading(
      centres.map { ($0.centre, $0.courses.filter(read.contains)) }.filter { !$0.1.isEmpty },
      beside: beside)
  }
}
