import Evidence
import Synchronization

/// Courses by their ids and titles as words are compared, made when first asked: most submissions name
/// courses by their ids alone.
final class CourseNames: Sendable {
  private struct Tables {
    var byID: [String: [Int]] = [:]
    var byTitle: [String: [Int]] = [:]
  }

  private let courses: [Course]
  private let made = Mutex<Tables?>(nil)

  init(_ courses: [Course]) { self.courses = courses }

  /// By ids.
  var byID: [String: [Int]] { tables.byID }
  /// By titles.
  var byTitle: [String: [Int]] { tables.byTitle }

  private var tables: Tables {
    made.withLock { made in
      if let made { return made }
      var tables = Tables()
      for (number, course) in courses.enumerated() {
        tables.byID[NormalisedName.folded(course.id), default: []].append(number)
        tables.byTitle[NormalisedName.folded(course.title), default: []].append(number)
      }
      made = tables
      return tables
    }
  }
}
