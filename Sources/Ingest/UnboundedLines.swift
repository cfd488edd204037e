/// The lines of a file that leave possible time of some courses without an upper bound, in the order in
/// which they were met.
///
/// Lines that follow one another for one reason are kept as one stretch: a file of which no line can
/// be read has as many as it has lines.
struct UnboundedLines: Sequence {
  /// The courses that a line could concern, and why.
  typealias Element = (courses: [Int], code: String, line: Int)

  /// Lines that follow one another.
  struct Stretch {
    let courses: [Int]
    let code: String
    var lines: ClosedRange<Int>
  }

  private(set) var stretches: [Stretch] = []

  var isEmpty: Bool { stretches.isEmpty }

  /// Adds a line, or 0 for the whole file.
  mutating func append(_ new: Element) {
    if let last = stretches.last, last.lines.upperBound + 1 == new.line, new.line > 1,
      last.code == new.code, last.courses == new.courses
    {
      stretches[stretches.count - 1].lines = last.lines.lowerBound...new.line
    } else {
      stretches.append(Stretch(courses: new.courses, code: new.code, lines: new.line...new.line))
    }
  }

  static func += (a: inout UnboundedLines, b: UnboundedLines) { a.stretches += b.stretches }

  func makeIterator() -> AnyIterator<Element> {
    AnyIterator(
      stretches.lazy.flatMap { stretch in
        stretch.lines.lazy.map { (stretch.courses, stretch.code, $0) }
      }.makeIterator())
  }

  /// The stretches of each course and reason, in order and without overlap.
  func byCourse() -> [(course: Int, code: String, lines: ClosedRange<Int>)] {
    var found: [(course: Int, code: String, lines: ClosedRange<Int>)] = []
    var last: [String: [Int: Int]] = [:]
    for stretch in stretches.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
      for course in stretch.courses {
        let place = last[stretch.code]?[course]
        if let place, UnboundedLines.goesOn(found[place].lines, in: stretch.lines) {
          let end = Swift.max(found[place].lines.upperBound, stretch.lines.upperBound)
          found[place].lines = found[place].lines.lowerBound...end
        } else {
          last[stretch.code, default: [:]][course] = found.count
          found.append((course, stretch.code, stretch.lines))
        }
      }
    }
    return found
  }

  /// Whether lines go on in others that begin no earlier; a whole file, line 0, goes on in no line.
  private static func goesOn(_ lines: ClosedRange<Int>, in next: ClosedRange<Int>) -> Bool {
    lines.upperBound == 0 ? next.lowerBound == 0 : next.lowerBound <= lines.upperBound + 1
  }
}
