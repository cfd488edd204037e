import ContactHours
import Evidence

/// What the qualification's own record says, as a question a rule may ask.
struct QualificationMeasure: Measure {
  static let name = "qualification"
  static let about = """
    A value of the course's qualification in the table of qualifications, else in a list of \
    qualifications in the submission; what courses.csv says of it is never asked. A number that is \
    in neither leaves the question open, and so do rows that differ.
    """
  static let options = [
    MeasureOption(
      key: "what", words: QualificationField.allCases.map(\.rawValue), standard: nil)
  ]

  /// What would settle a question about a qualification that the table does not have.
  static let isMissing =
    "The qualification's own record, from its awarding organisation or the Register: the figure is "
    + "not in the table at hand."

  let field: QualificationField

  init(_ choices: Choices) {
    field = choices["what"].flatMap(QualificationField.init) ?? .glh
  }

  var unit: ValueUnit { field.unit }
  var rowUnit: String {
    switch field.unit {
    case .hours: "s"
    case .words: "class"
    default: "count"
    }
  }
  var domain: [String] { field.domain }
  var words: String { "\(field.words) is" }

  func reading(of subject: Subject) -> Reading {
    switch recorded(of: subject)?.value {
    case .amount(let amount, _): .figure(Figure(evidenced: amount, possible: amount))
    case .words(let words): .word(words.first ?? "", possibly: nil)
    case .lookup, .qualification, .unknown, .notRequired, nil: .unknown(nil)
    }
  }

  func recorded(of subject: Subject) -> DatedValue? {
    subject.qualification?.values(field).inForce(on: subject.day)
  }

  func settledBy(_ subject: Subject) -> [String] {
    QualificationMeasure.settledBy(field, of: subject)
  }

  /// What would settle a question about a value of the qualification.
  static func settledBy(_ field: QualificationField, of subject: Subject) -> [String] {
    guard subject.qualification?.disagreements.contains(field) == true else { return [isMissing] }
    let places = subject.audit.evidence.qualificationRecords.filter { $0.value(field) != nil }
      .map(\.place).joined(separator: "; ")
    return ["Which of the rows about the qualification is right, for they differ: \(places)."]
  }
}
