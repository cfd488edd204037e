import Evidence
import Store

/// Reads courses centre by centre, each once, and hands the courses of a centre on when all are read.
///
/// Some may be read for the sake of their centre only, and are not handed on by themselves.
struct CentresReading {
  /// What was read.
  enum Part: Sendable {
    case course(StoredCourse)
    case centre(id: String, courses: [CourseEvidence])
  }

  let courseCount: Int
  private let centres: [(centre: String, courses: [Int])]
  private var centre = 0
  private var courses: [CourseEvidence] = []
  private let beside: Set<Int>

  init(_ centres: [(centre: String, courses: [Int])], beside: Set<Int> = []) {
    self.centres = centres
    self.beside = beside
    courseCount = centres.reduce(0) { $0 + $1.courses.count } - beside.count
  }

  /// The next course or, after the last of a centre, the centre; nothing at the end.
  mutating func next(from writer: EvidenceWriter) throws -> Part? {
    guard centre < centres.count else { return nil }
    let (id, numbers) = centres[centre]
    while courses.count < numbers.count {
      let course = try writer.course(numbers[courses.count])
      courses.append(course.evidence)
      if !beside.contains(course.number) { return .course(course) }
    }
    defer {
      courses = []
      centre += 1
    }
    return .centre(id: id, courses: courses)
  }
}
