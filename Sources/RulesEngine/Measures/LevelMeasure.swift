import ContactHours
import Evidence

/// The level of the course's qualification.
struct LevelMeasure: Measure {
  static let name = "level"
  static let about = """
    The level of the course's qualification by its own record, else as courses.csv declares it.
    """
  static let options: [MeasureOption] = []

  init(_ choices: Choices) {}

  let unit = ValueUnit.count
  let rowUnit = "count"
  let words = "the level is"

  func reading(of subject: Subject) -> Reading {
    let record = subject.qualification?.values(.level).inForce(on: subject.day)?.value
    if case .amount(let level, _)? = record {
      return .figure(Figure(evidenced: level, possible: level))
    }
    let digits = subject.audit.evidence.course.level?.filter(\.isNumber) ?? ""
    guard let level = Int(digits), digits.utf8.count == 1 else { return .unknown(nil) }
    return .figure(Figure(evidenced: level, possible: level))
  }

  func settledBy(_ subject: Subject) -> [String] { ["level in courses.csv."] }
}
