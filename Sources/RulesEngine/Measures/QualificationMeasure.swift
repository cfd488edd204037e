import Evidence

/// What the qualification's own record says, as a question a rule may ask.
struct QualificationMeasure: Measure {
  static let name = "qualification"
  static let about = """
    A value of the course's qualification in the table of qualifications; what courses.csv says of \
    it is never asked. A number that is not in the table leaves the question open.
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
    switch subject.qualification?.values(field).inForce(on: subject.day)?.value {
    case .amount(let amount, _): .figure(Figure(evidenced: amount, possible: amount))
    case .words(let words): .word(words.first ?? "", possibly: nil)
    case .lookup, .qualification, .unknown, .notRequired, nil: .unknown(nil)
    }
  }

  func settledBy(_ subject: Subject) -> [String] { [QualificationMeasure.isMissing] }
}
