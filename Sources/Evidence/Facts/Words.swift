/// What an enrolled person does on a course (tables.md, people.csv).
public enum Role: String, CaseIterable, Sendable {
  /// Learns.
  case learner
  /// Teaches: the only role that makes tutor contact.
  case tutor
  /// Assesses.
  case assessor
  /// Supports.
  case support
  /// Looks on.
  case observer
  /// A program, never a tutor and never a peer.
  case ai
}

/// Where a person is while present: in the room, or on a live link.
public enum Mode: String, CaseIterable, Sendable {
  /// In the room.
  case inPerson = "in_person"
  /// On a live link.
  case remote
}

/// How near a tutor or a peer is to a learner, from farthest to nearest.
public enum Contact: String, CaseIterable, Comparable, Sendable {
  /// Nobody is there.
  case none
  /// At least one of the two is on a link.
  case remote
  /// Both are in the room.
  case inPerson = "in_person"

  var rank: Int { self == .none ? 0 : self == .remote ? 1 : 2 }

  /// Tells which contact is farther.
  public static func < (a: Contact, b: Contact) -> Bool { a.rank < b.rank }
}

/// How strong the evidence of presence is, from weakest to strongest (calculus.md, Facts).
public enum EvidenceLevel: String, CaseIterable, Comparable, Sendable {
  /// Only a plan or a claim says so.
  case declared
  /// A person marked a register.
  case registered
  /// A machine recorded join and leave.
  case logged

  var rank: Int { self == .declared ? 0 : self == .registered ? 1 : 2 }

  /// Tells which evidence is weaker.
  public static func < (a: EvidenceLevel, b: EvidenceLevel) -> Bool { a.rank < b.rank }
}

/// Which of the two ledgers a figure is of.
public enum Bound: String, CaseIterable, Sendable {
  /// Cut from registered and logged presence only.
  case evidenced
  /// Cut from all presence.
  case possible
}

/// What a register's mark says of one person in one session (tables.md, marks.csv).
public enum MarkKind: String, CaseIterable, Sendable {
  /// There, all of it.
  case present
  /// There from some minutes after the start.
  case late
  /// There until some minutes before the end.
  case leftEarly = "left_early"
  /// Not there.
  case absent
  /// Not there, with leave.
  case excused
  /// Not meant to be there.
  case notExpected = "not_expected"
}

/// How a provider says a course is delivered (tables.md, courses.csv).
public enum DeclaredDelivery: String, CaseIterable, Sendable {
  /// In a room.
  case inPerson = "in_person"
  /// Some in a room, some live online.
  case blended
  /// On live links.
  case liveOnline = "live_online"
  /// Without live contact.
  case distance
}

/// How complete a course's attendance records are said to be (tables.md, courses.csv).
public enum AttendanceRecords: String, CaseIterable, Sendable {
  /// All of them are in the submission.
  case complete
  /// Some are.
  case partial
  /// The course keeps none.
  case noneKept = "none_kept"
}

/// Whose bank holidays are no working days (tables.md, courses.csv).
public enum HolidayDivision: String, CaseIterable, Sendable {
  /// England and Wales.
  case englandAndWales = "england_and_wales"
  /// Scotland.
  case scotland
  /// Northern Ireland.
  case northernIreland = "northern_ireland"
}
