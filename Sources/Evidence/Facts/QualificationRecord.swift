/// What a row of a list of qualifications says of one, as a file of the submission has it.
public struct QualificationRecord: Hashable, Sendable {
  /// Its number as the list writes it, with strokes or without.
  public var number: String
  /// Its title.
  public var title: String
  /// The short name of the organisation that awards it, where the list has one.
  public var awardingOrganisation: String?
  /// Its level, where it is a single number.
  public var level: Int?
  /// Credit points.
  public var credit: Int?
  /// Guided learning hours, in seconds.
  public var guidedTime: Seconds?
  /// Total qualification time, in seconds.
  public var totalTime: Seconds?
  /// The first day on which learners may start it.
  public var opensOn: Day?
  /// The last day on which learners may start it.
  public var closesOn: Day?
  /// The list, in words.
  public var list: String
  /// When the list was taken, where it says so.
  public var takenOn: Day?
  /// The file's path, as it may be shown; known once the record is stored.
  public var path: String
  /// Where the row stands.
  public var source: SourceLine

  /// Makes a record that says nothing but what it is about.
  public init(number: String, title: String, list: String, source: SourceLine) {
    self.number = number
    self.title = title
    self.list = list
    self.source = source
    path = ""
  }

  /// A number by which qualifications are compared: `500/8088/X` is `5008088X`, as lists without
  /// strokes have it.
  public static func key(ofNumber number: String) -> String {
    number.filter { $0 != "/" && !$0.isWhitespace }.uppercased()
  }
}
