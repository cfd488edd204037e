public import Evidence

/// A person's logged time in one course, for finding time in two courses at once.
public struct TimeInCourse: Sendable {
  /// The person's number.
  public var person: Int
  /// The course's number.
  public var course: Int
  /// When.
  public var interval: Interval

  /// Makes a stretch.
  public init(person: Int, course: Int, interval: Interval) {
    self.person = person
    self.course = course
    self.interval = interval
  }
}

/// Presence of one person in two courses at once: a finding, and no deduction (calculus.md).
public struct SimultaneousCourses: Sendable {
  /// How many people are concerned, by course.
  public private(set) var people: [Int: Int] = [:]
  /// How many seconds, by course; a second in three courses counts once in each.
  public private(set) var seconds: [Int: Seconds] = [:]

  /// Finds the time in two courses at once.
  public init(_ times: [TimeInCourse]) {
    for (_, stretches) in Dictionary(grouping: times, by: \.person) {
      let byCourse = Dictionary(grouping: stretches, by: \.course).mapValues { stretches in
        Stretches.union(
          stretches.map { (from: $0.interval.from.seconds, to: $0.interval.to.seconds) })
      }
      guard byCourse.count > 1 else { continue }
      for (course, own) in byCourse {
        let others = Stretches.union(byCourse.filter { $0.key != course }.flatMap(\.value))
        let both = Stretches.measure(Stretches.intersection(own, others))
        guard both > 0 else { continue }
        people[course, default: 0] += 1
        seconds[course, default: 0] += both
      }
    }
  }
}
