import ContactHours
import Evidence

/// A number between the least and the greatest that the evidence allows.
struct Figure: Hashable {
  var evidenced: Int
  var possible: Int
  /// Whether `possible` is only the finite part.
  var isUnbounded = false
  /// What a percentage is of, for `evidenced` and, unless stated, for `possible`.
  var whole: Int?
  /// What the greatest percentage is of.
  var possibleWhole: Int?
  /// Whether time still to come, or time without a bound, can make the share less.
  var hasNoFloor = false
  /// Whether a course in progress can still bring the figure down: a share of what is offered.
  var canShrink = false

  /// What the greatest percentage is of.
  var wholeOfPossible: Int? { possibleWhole ?? whole }
}

/// What a measure finds.
enum Reading: Hashable {
  /// A number.
  case figure(Figure)
  /// A class or a field's value, and what else the evidence leaves open.
  case word(String, possibly: String?)
  /// Nothing can be told; the word is shown where there is one.
  case unknown(String?)
  /// There is nothing to measure: the rule is not about this subject.
  case nothing
}

/// A choice that a measure offers in a pack.
struct MeasureOption {
  /// The key in a pack.
  var key: String
  /// The words allowed.
  var words: [String]
  /// The words that stand where the key is missing; nothing where the key is required.
  var standard: [String]?
  /// Whether several words may be given.
  var isList = false
  /// What is read instead of words.
  var form: Form?

  /// A number that an option may be.
  enum Form: String {
    /// A whole number.
    case number = "a whole number"
    /// Hours and minutes, handed over in seconds.
    case duration = "a time as 7h30m"
    /// Two times of day, handed over as two words, in seconds after midnight.
    case clockTimes = "two times of day as 08:00-18:00"
  }

  init(key: String, words: [String], standard: String?) {
    self.key = key
    self.words = words
    self.standard = standard.map { [$0] }
  }

  /// An option that is a number, and may be left out.
  init(_ form: Form, key: String) {
    self.init(anyOf: [], key: key)
    self.form = form
  }

  /// An option of several words; none of them stand for all.
  init(anyOf words: [String], key: String) {
    self.key = key
    self.words = words
    standard = []
    isList = true
  }
}

/// The words that a pack chose, by option.
struct Choices: Hashable, Sendable {
  var words: [String: [String]]

  init(_ words: [String: [String]]) { self.words = words }

  /// The key under which a measure finds how many seconds the pack counts as an hour.
  static let hour = "hour"

  /// The one word of an option.
  subscript(key: String) -> String? { words[key]?.first }
  /// The numbers of an option.
  func numbers(_ key: String) -> [Int] { list(key).compactMap { Int($0) } }
  /// The words of an option that takes several.
  func list(_ key: String) -> [String] { words[key] ?? [] }
}

/// A kind of question that rules ask of a course or a learner.
///
/// A new one is a file in this folder and a line in `Measures.all`.
protocol Measure: Sendable {
  /// The word that names it in a pack.
  static var name: String { get }
  /// What it asks, in a sentence for the documentation.
  static var about: String { get }
  /// The choices it offers.
  static var options: [MeasureOption] { get }
  /// Which option that goes with another is missing.
  static func missingOption(_ choices: Choices) -> String?
  /// What of the choices cannot go together, in words; nothing where all of them can.
  static func conflict(_ choices: Choices) -> String?
  /// Makes it from a pack's choices.
  init(_ choices: Choices)

  /// What its values are in.
  var unit: ValueUnit { get }
  /// The words it can find; empty where it finds numbers, or any text.
  var domain: [String] { get }
  /// Whether it finds words rather than a number.
  var findsWords: Bool { get }
  /// What result tables call its unit.
  var rowUnit: String { get }
  /// What it asks, in words that a comparison completes.
  var words: String { get }
  /// Whether it is about how the course was delivered (calculus.md, Bounds).
  var isAboutClass: Bool { get }
  /// Whether every reading settles it: nothing it asks can be left open.
  var isNeverOpen: Bool { get }
  /// Whether no reading can show that what is required is not there.
  var isNeverRefuted: Bool { get }
  /// What it finds.
  func reading(of subject: Subject) -> Reading
  /// Sessions whose records, if they confirm what is declared, raise what is evidenced: by how much.
  func gains(of subject: Subject) -> [SessionGain]
  /// The value of the qualification's own record that the figure is, or is a share of.
  func recorded(of subject: Subject) -> DatedValue?
  /// Which other records would settle what it leaves open, a sentence each.
  func settledBy(_ subject: Subject) -> [String]
  /// What an explanation says beside the figure, a line each: where it was found, for one.
  func details(of subject: Subject) -> [String]
}

/// A session whose records would add to what is evidenced.
struct SessionGain: Hashable {
  /// Index into `CourseEvidence.sessions`.
  var session: Int
  /// By how many seconds.
  var seconds: Seconds
}

extension Measure {
  static func missingOption(_ choices: Choices) -> String? { nil }
  static func conflict(_ choices: Choices) -> String? { nil }
  func details(of subject: Subject) -> [String] { [] }
  var domain: [String] { [] }
  var findsWords: Bool { !domain.isEmpty }
  var isAboutClass: Bool { false }
  var isNeverOpen: Bool { false }
  var isNeverRefuted: Bool { false }
  /// The verdicts that a comparison with it can have.
  var possibleVerdicts: [Verdict] {
    isNeverOpen
      ? [.met, .notMet] : isNeverRefuted ? [.met, .cannotTell] : [.met, .notMet, .cannotTell]
  }
  func gains(of subject: Subject) -> [SessionGain] { [] }
  func recorded(of subject: Subject) -> DatedValue? { nil }
  func settledBy(_ subject: Subject) -> [String] {
    subject.audit.missingRecords(of: subject.person)
  }
}

extension Measure {
  /// What it measures, as a heading: its words without the verb that a comparison completes.
  var title: String {
    let noun = words.hasSuffix(" is") ? words.dropLast(3) : words[...]
    return String(noun.hasSuffix(",") ? noun.dropLast() : noun)
  }
}
