import ContactHours
import Evidence

/// How many there are of something that is counted.
struct CountMeasure: Measure {
  /// What is counted; the word is its name in a pack.
  enum Counted: String, CaseIterable {
    case learners
    /// Tutors who taught on a day on which they did not hold a credential.
    case tutorsWithoutCredential = "tutors-without-credential"
    /// Planned sessions up to the audit date of which no record says anything.
    case sessionsWithoutRecord = "sessions-without-record"
  }

  static let name = "count"
  static let about = """
    How many; `learners` are those expected at any session or with study, as for the class. \
    `tutors-without-credential` are tutors who taught on a day on which they held none of the \
    `credential` asked: surely where its dates leave the day out, possibly where nothing is said; \
    `expiry: ignored` leaves out how long it was valid. `sessions-without-record` are planned \
    sessions up to the audit date of which no record says anything: surely where courses.csv calls \
    the attendance records complete, or none are kept.
    """
  static let options =
    [MeasureOption(key: "what", words: Counted.allCases.map(\.rawValue), standard: nil)]
    + CredentialAsked.options

  static func missingOption(_ choices: Choices) -> String? {
    let isOfTutors = choices["what"] == Counted.tutorsWithoutCredential.rawValue
    return isOfTutors && CredentialAsked(choices) == nil ? "credential" : nil
  }

  static func conflict(_ choices: Choices) -> String? {
    let isOfTutors = choices["what"] == Counted.tutorsWithoutCredential.rawValue
    guard !isOfTutors, CredentialAsked(choices) != nil, let what = choices["what"] else {
      return nil
    }
    return "'credential' of '\(what)', which are no tutors"
  }

  private let what: Counted
  private let credential: CredentialAsked?

  init(_ choices: Choices) {
    self.what = choices["what"].flatMap(Counted.init) ?? .learners
    credential = CredentialAsked(choices)
  }

  let unit = ValueUnit.count
  let rowUnit = "count"
  var isNeverOpen: Bool { what == .learners }

  var words: String {
    switch what {
    case .learners: "the number of learners is"
    case .tutorsWithoutCredential:
      "the number of tutors who taught without \(credential?.words ?? "") is"
    case .sessionsWithoutRecord: "the number of planned sessions without any record is"
    }
  }

  func reading(of subject: Subject) -> Reading {
    switch what {
    case .learners:
      let learners = subject.audit.learners.count { $0.isCounted }
      return .figure(Figure(evidenced: learners, possible: learners))
    case .sessionsWithoutRecord:
      let sessions = subject.audit.sessions.count { $0.status == .unlogged }
      // What was not handed in may still be kept, unless the centre says that this is all there is.
      let records = subject.audit.evidence.course.attendanceRecords
      let isAll = (records == .complete || records == .noneKept) && !subject.audit.isUnbounded
      return .figure(Figure(evidenced: isAll ? sessions : 0, possible: sessions))
    case .tutorsWithoutCredential:
      let (surely, possibly) = tutorsWithout(subject)
      return .figure(
        Figure(
          evidenced: surely.count, possible: possibly.count, isUnbounded: subject.hasNoBound))
    }
  }

  func details(of subject: Subject) -> [String] {
    guard what == .tutorsWithoutCredential else { return [] }
    let (surely, _) = tutorsWithout(subject)
    let people = subject.audit.evidence.people
    return surely.sorted().map { person in
      "tutor \(people[person]) taught on \(days(of: person, subject)) that its dates leave out"
    }
  }

  func settledBy(_ subject: Subject) -> [String] {
    (credential.map { subject.audit.settled($0) } ?? [])
      + subject.audit.missingRecords(of: subject.person)
  }

  /// Tutors who taught without, by a record; and those who may have, `nil` for whom nobody names.
  private func tutorsWithout(_ subject: Subject) -> (surely: Set<Int>, possibly: Set<Int?>) {
    guard let credential else { return ([], []) }
    let evidence = subject.audit.evidence
    var surely: Set<Int> = []
    var possibly: Set<Int?> = []
    for tutor in subject.audit.tutorsInSessions where subject.includes(session: tutor.session) {
      let day = evidence.sessions[tutor.session].day
      let holding =
        tutor.person.map { evidence.holding(of: credential, by: $0, on: day) } ?? .notSaid
      if holding == .held { continue }
      possibly.insert(tutor.person)
      if holding == .notHeld, tutor.isEvidenced, let person = tutor.person {
        surely.insert(person)
      }
    }
    return (surely, possibly)
  }

  private func days(of person: Int, _ subject: Subject) -> String {
    guard let credential else { return "" }
    let evidence = subject.audit.evidence
    let days = Set(
      subject.audit.tutorsInSessions.filter {
        $0.person == person && $0.isEvidenced
          && evidence.holding(of: credential, by: person, on: evidence.sessions[$0.session].day)
            == .notHeld
      }.map { evidence.sessions[$0.session].day }
    ).sorted()
    let first = days.prefix(3).map(\.iso8601).joined(separator: ", ")
    return days.count > 3 ? "\(first) and \(counted(days.count - 3, "more day"))" : first
  }
}
