import ContactHours
import Evidence

/// The level of the course's qualification.
struct LevelMeasure: Measure {
  static let name = "level"
  static let about = """
    The level of the course's qualification by its own record, else as courses.csv declares it; rows \
    of the submission's lists that differ leave it open.
    """
  static let options: [MeasureOption] = []

  init(_ choices: Choices) {}

  let unit = ValueUnit.count
  let rowUnit = "count"
  let words = "the level is"

  func reading(of subject: Subject) -> Reading {
    if case .amount(let level, _)? = recorded(of: subject)?.value {
      return .figure(Figure(evidenced: level, possible: level))
    }
    if subject.qualification?.disagreements.contains(.level) == true { return .unknown(nil) }
    let digits = subject.audit.evidence.course.level?.filter(\.isNumber) ?? ""
    guard let level = Int(digits), digits.utf8.count == 1 else { return .unknown(nil) }
    return .figure(Figure(evidenced: level, possible: level))
  }

  func recorded(of subject: Subject) -> DatedValue? {
    subject.qualification?.values(.level).inForce(on: subject.day)
  }

  func settledBy(_ subject: Subject) -> [String] {
    subject.qualification?.disagreements.contains(.level) == true
      ? QualificationMeasure.settledBy(.level, of: subject) : ["level in courses.csv."]
  }
}
