import ContactHours
import Evidence

/// Whom a measure is taken of: a course, or one learner of it.
struct Subject {
  var audit: CourseAudit
  /// Position in `CourseAudit.learners`; nothing for the course.
  var learner: Int?

  /// The subject's own hours: the learner's, or the course's sums.
  var hours: LearnerHours { learner.map { audit.learners[$0] } ?? audit.totals }
  /// Index into `CourseEvidence.people` where the subject is a learner.
  var person: Int? { learner.map { audit.learners[$0].person } }
}

/// A number between the least and the greatest that the evidence allows.
struct Figure: Hashable {
  var evidenced: Int
  var possible: Int
  /// Whether `possible` is only the finite part.
  var isUnbounded = false
  /// What a percentage is of.
  var whole: Int?
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
  /// The word that stands where the key is missing; nothing where the key is required.
  var standard: String?
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
  /// Makes it from a pack's choices: each option's key with one of its words.
  init(_ choices: [String: String])

  /// What its values are in.
  var unit: ValueUnit { get }
  /// The words it can find; empty where it finds numbers.
  var domain: [String] { get }
  /// What result tables call its unit.
  var rowUnit: String { get }
  /// What it asks, in words that a comparison completes.
  var words: String { get }
  /// Whether it is about how the course was delivered (calculus.md, Bounds).
  var isAboutClass: Bool { get }
  /// What it finds.
  func reading(of subject: Subject) -> Reading
  /// Which records would settle what it leaves open, a sentence each.
  func settledBy(_ subject: Subject) -> [String]
}

extension Measure {
  var domain: [String] { [] }
  var isAboutClass: Bool { false }
  func settledBy(_ subject: Subject) -> [String] {
    subject.audit.missingRecords(of: subject.person)
  }
}
