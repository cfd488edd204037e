/// What the provider declares of the course, as a question a rule may ask.
struct FactMeasure: Measure {
  static let name = "fact"
  static let about = """
    A field of courses.csv, or whether a program taught (`ai-use`: a person enrolled as `ai`, or \
    any `ai_tool` activity). A blank field leaves the question open.
    """
  static let options = [
    MeasureOption(key: "what", words: Fact.allCases.map(\.rawValue), standard: nil)
  ]

  let fact: Fact

  init(_ choices: Choices) {
    fact = choices["what"].flatMap(Fact.init) ?? .declaredDelivery
  }

  let unit = ValueUnit.words
  /// The tables' only unit for words.
  let rowUnit = "class"
  let findsWords = true
  var domain: [String] { fact.domain }
  var isNeverOpen: Bool { fact.isNeverBlank }
  var words: String { "\(fact.words) is" }

  func reading(of subject: Subject) -> Reading {
    fact.value(in: subject).map { .word($0, possibly: nil) } ?? .unknown(nil)
  }

  func settledBy(_ subject: Subject) -> [String] {
    guard fact.value(in: subject) == nil else { return [] }
    let words = fact.domain.isEmpty ? "" : ": \(alternatives(fact.domain))"
    return ["\(fact.place)\(words)."]
  }
}
