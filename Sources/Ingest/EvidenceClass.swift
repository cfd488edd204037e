/// What a kind of file can and cannot prove, by a letter from A to G.
public struct EvidenceClass: Sendable {
  /// The letter.
  public let id: String
  /// What such a file is.
  public let what: String
  /// What it can prove.
  public let proves: String

  /// The classes, the strongest first.
  public static let all: [EvidenceClass] = [
    EvidenceClass(
      id: "A", what: "a log of joining and leaving, in UTC, of learners and hosts",
      proves: "live tutor contact"),
    EvidenceClass(
      id: "B", what: "a log of joining and leaving, in local time",
      proves: "live tutor contact, once the zone and the list of tutors are known"),
    EvidenceClass(
      id: "C", what: "first joining and last leaving, or a total", proves: "an upper limit only"),
    EvidenceClass(
      id: "D", what: "a list of joinings", proves: "that somebody was there, not for how long"),
    EvidenceClass(
      id: "E", what: "a register's mark",
      proves: "presence as a person marked it, for the timetabled time"),
    EvidenceClass(
      id: "F", what: "a stated total",
      proves: "nothing: it is a claim, and is compared with the evidence"),
    EvidenceClass(
      id: "G", what: "no contact: page views, recordings, e-learning", proves: "study alone"),
  ]

  /// The class of a letter.
  public static func of(_ id: String?) -> EvidenceClass? { all.first { $0.id == id } }
}
