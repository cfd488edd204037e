import ContactHours
import Evidence

/// Time added up over several courses, in parts that only some courses or so many hours count in.
///
/// Courses that nobody handed in may add to it, so what is possible has no upper bound.
struct SumMeasure: Measure {
  /// Whose courses are added up; the word is a scope of a pack.
  enum Over: String, Sendable {
    case learner, centre, qualification
  }

  /// One learner, centre or qualification.
  struct Group: Hashable, Sendable {
    var over: Over
    var id: String
  }

  /// A part of the sum.
  struct Part: Sendable {
    /// Its place in its pack, by which contributions find it.
    var id: String
    var time: ContactTime
    /// What must hold of a course for its time to count here.
    var courses: [Condition]
    /// How much of it counts at most; nothing for all.
    var cap: DatedValue?

    /// The greatest number of seconds that count.
    var limit: Seconds? {
      if case .amount(let seconds, _)? = cap?.value { seconds } else { nil }
    }
  }

  static let name = "sum"
  static let about = """
    Time added up over all courses of a learner in the run, or, by the rule's scope, of a centre or \
    a qualification. Each of its `parts` has `what` (as `hours`), and may have `courses`, what must \
    hold of a course for its time to count there, and `at-most`, how much of it counts. Courses that \
    were not handed in may add to it, so a sum is never too small for certain. The answer stands at \
    the last of the courses, by their first days.
    """
  static let options: [MeasureOption] = []

  var parts: [Part] = []
  var over = Over.learner
  /// The pack that the measure stands in, and what other courses add; nothing until a run has read them.
  var pack = ""
  var together: CoursesTogether?

  init(_ choices: Choices) {}

  let unit = ValueUnit.hours
  let rowUnit = "s"
  let isNeverRefuted = true

  var words: String {
    let owner =
      switch over {
      case .learner: "the learner's courses"
      case .centre: "the centre's courses"
      case .qualification: "the courses of the qualification"
      }
    return "the sum over \(owner) of \(parts.map(\.words).joined(separator: ", and of "))"
      + (parts.contains { $0.cap != nil || !$0.courses.isEmpty } ? ", is" : " is")
  }

  /// Whose courses a subject's own belongs to; nothing where that is not said.
  func group(of subject: Subject) -> Group? {
    let evidence = subject.audit.evidence
    let id: String? =
      switch over {
      case .learner: subject.person.map { evidence.people[$0] }
      case .centre: evidence.course.centreID ?? evidence.course.centreName
      case .qualification:
        evidence.course.qualificationNumber.map(QualificationRecord.key(ofNumber:))
      }
    return id.map { Group(over: over, id: $0) }
  }

  /// What the subject's own course adds to each part.
  func contributions(of subject: Subject) -> [String: CourseContribution.Part] {
    var course = subject
    course.learner = nil
    var found: [String: CourseContribution.Part] = [:]
    for part in parts {
      let counts = Verdict.all(
        part.courses.map {
          let verdict = $0.verdict(of: course)
          return verdict == .notApplicable ? .notMet : verdict
        } + [.met])
      found[part.id] = CourseContribution.Part(
        time: part.time.bounds(of: subject) ?? Bounds(), counts: counts)
    }
    return found
  }

  /// Every course of the subject's group, the earliest first; its own alone where no other is known.
  private func courses(of subject: Subject) -> [CourseContribution] {
    guard let group = group(of: subject) else { return [] }
    let known = together?.contributions(to: group, in: pack) ?? []
    let course = subject.audit.evidence.course
    if known.contains(where: { $0.courseID == course.id }) { return known }
    return known + [
      CourseContribution(
        pack: pack, group: group, courseID: course.id, startsOn: course.startsOn,
        parts: contributions(of: subject))
    ]
  }

  /// Whether the answer about the subject's group stands at its own course: the last of them.
  func stands(at subject: Subject) -> Bool {
    courses(of: subject).last.map { $0.courseID == subject.audit.evidence.course.id } ?? true
  }

  func reading(of subject: Subject) -> Reading {
    let courses = courses(of: subject)
    if courses.isEmpty { return .unknown(nil) }
    let sums = parts.map { $0.sum(over: courses) }
    return .figure(
      Figure(
        evidenced: sums.reduce(0) { $0 + $1.counted.evidenced },
        possible: sums.reduce(0) { $0 + $1.counted.possible }, isUnbounded: true))
  }

  func details(of subject: Subject) -> [String] {
    let courses = courses(of: subject)
    return parts.flatMap { $0.lines(over: courses) }
      + ["courses that were not handed in may add to it"]
  }

  func settledBy(_ subject: Subject) -> [String] {
    let first =
      over == .learner
      ? "The learner's earlier courses, handed in with this one." : "The other courses, handed in."
    return [first] + subject.audit.missingRecords(of: subject.person)
  }
}

extension SumMeasure.Part {
  /// In words: the time, the courses that count, and how much counts.
  var words: String {
    var words = time.kind.words
    if !courses.isEmpty {
      words += " in courses where \(courses.map(\.plainWords).joined(separator: " and "))"
    }
    return words + (limit.map { ", at most \(durationText($0))" } ?? "")
  }

  /// The sum of the courses that count, and what of it counts.
  func sum(over courses: [CourseContribution]) -> (found: Bounds, counted: Bounds) {
    var found = Bounds()
    for course in courses {
      guard let part = course.parts[id], part.counts != .notMet else { continue }
      found.possible += part.time.possible
      if part.counts == .met { found.evidenced += part.time.evidenced }
    }
    guard let limit else { return (found, found) }
    return (
      found,
      Bounds(evidenced: min(found.evidenced, limit), possible: min(found.possible, limit))
    )
  }

  /// The courses added, those left out, and what the limit takes away.
  func lines(over courses: [CourseContribution]) -> [String] {
    var lines = ["\(time.kind.words):"]
    for course in courses {
      guard let part = course.parts[id] else { continue }
      let begun = "\(course.courseID) (begun \(course.startsOn.iso8601))"
      let conditions = self.courses.map(\.plainWords).joined(separator: " and ")
      switch part.counts {
      case .met, .notApplicable: lines.append("  \(begun): \(text(part.time))")
      case .cannotTell:
        lines.append("  \(begun): \(text(part.time)), if \(conditions)")
      case .notMet: lines.append("  \(begun): left out, for it is not so that \(conditions)")
      }
    }
    if let limit {
      let (found, counted) = sum(over: courses)
      lines.append(
        "  at most \(durationText(limit)) of it: \(text(found)) counts as \(text(counted))")
    }
    return lines
  }

  private func text(_ bounds: Bounds) -> String {
    bounds.evidenced == bounds.possible
      ? durationText(bounds.evidenced)
      : "\(durationText(bounds.evidenced)) evidenced, \(durationText(bounds.possible)) possible"
  }
}

extension Clause {
  /// The limits of the parts of a sum, each with its source; none of any other measure.
  var limits: [DatedValue] { (measure as? SumMeasure)?.parts.compactMap(\.cap) ?? [] }
}

extension Condition {
  /// In words, hours as hours.
  var plainWords: String {
    let text =
      switch value {
      case .amount(let number, .hours): durationText(number)
      case .amount(let number, .percent): "\(number) %"
      case .amount(let number, .months): counted(number, "month")
      case .amount(let number, .days): counted(number, "day")
      case .amount(let number, _): String(number)
      case .words(let words): alternatives(words.map { $0.replacing("_", with: " ") })
      case .lookup, .qualification, .unknown, .notRequired: ""
      }
    return "\(measure.words) \(relation.words(before: value))\(text)"
  }
}

extension SumMeasure {
  /// Every change of one limit, condition or part.
  var changes: [(words: String, measure: SumMeasure)] {
    var changes: [(String, SumMeasure)] = []
    func add(_ words: String, _ change: (inout SumMeasure) -> Void) {
      var sum = self
      change(&sum)
      changes.append((words, sum))
    }
    for (index, part) in parts.enumerated() {
      if parts.count > 1 { add("a part left out") { $0.parts.remove(at: index) } }
      if let cap = part.cap {
        add("a limit left out") { $0.parts[index].cap = nil }
        for (words, value) in cap.value.neighbours(in: []) {
          add("limit \(words)") { $0.parts[index].cap?.value = value }
        }
      }
      for (place, condition) in part.courses.enumerated() {
        add("a condition of courses left out") { $0.parts[index].courses.remove(at: place) }
        for (words, changed) in condition.changes {
          add("courses: \(words)") { $0.parts[index].courses[place] = changed }
        }
      }
    }
    return changes
  }
}
