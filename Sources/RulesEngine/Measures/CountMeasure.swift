import ContactHours

/// How many there are of something that is counted.
struct CountMeasure: Measure {
  static let name = "count"
  static let about = """
    How many; `learners` are those expected at any session or with study, as for the class.
    """
  static let options = [
    MeasureOption(key: "what", words: ["learners"], standard: nil)
  ]

  init(_ choices: Choices) {}

  let unit = ValueUnit.count
  let rowUnit = "count"
  let isNeverOpen = true
  let words = "the number of learners is"

  func reading(of subject: Subject) -> Reading {
    let learners = subject.audit.learners.count { $0.isCounted }
    return .figure(Figure(evidenced: learners, possible: learners))
  }
}
