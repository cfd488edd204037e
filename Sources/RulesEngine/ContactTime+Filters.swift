import ContactHours
import Evidence

extension ContactTime {
  /// How a regime treats a kind of session otherwise than the ledger, which never changes: the
  /// options of every measure of time.
  static let treatments = [
    MeasureOption(key: "optional", words: ["as-is", "remote"], standard: "as-is"),
    MeasureOption(key: "recorded", words: ["as-is", "not-live"], standard: "as-is"),
  ]

  /// Takes the filters that a pack chose.
  init(kind: Kind, activities: Set<Activity>, _ choices: Choices) {
    self.init(kind: kind, activities: activities)
    tags = Set(choices.list("tag"))
    optionalIsRemote = choices["optional"] == "remote"
    recordedIsNotLive = choices["recorded"] == "not-live"
    credential = CredentialAsked(choices)
  }

  /// The filters in words, to stand behind the kind of time; empty where there is none.
  var filterWords: String {
    var words = ""
    let activities = activities.map { $0.rawValue.replacing("_", with: " ") }.sorted()
    if !activities.isEmpty { words += " in \(alternatives(activities))" }
    if !tags.isEmpty { words += " in sessions tagged \(alternatives(tags.sorted()))" }
    if optionalIsRemote { words += ", optional attendance counted as remote," }
    if recordedIsNotLive { words += ", recorded sessions left out," }
    if let credential { words += " by tutors with \(credential.words)" }
    return words
  }
}

extension CredentialAsked {
  /// The options of every measure that asks what tutors held.
  static let options = [
    MeasureOption(anyOf: [], key: "credential"),
    MeasureOption(key: "expiry", words: ["counts", "ignored"], standard: "counts"),
  ]

  /// Takes what a pack asks for; nothing where it asks for no credential.
  init?(_ choices: Choices) {
    let names = choices.list("credential")
    if names.isEmpty { return nil }
    self.init(anyOf: names, neverExpires: choices["expiry"] == "ignored")
  }

  /// In words: the credential, or one of several, and when it must have been held.
  var words: String {
    "\(alternatives(names)) \(neverExpires ? "by" : "on") the session's day"
  }
}

extension CourseAudit {
  /// The people among a course's tutors of whom nothing says whether they held a credential.
  func tutorsNotSaid(to hold: CredentialAsked) -> [Int] {
    Set(
      tutorsInSessions.lazy.compactMap { tutor in
        tutor.person.flatMap {
          evidence.holding(of: hold, by: $0, on: evidence.sessions[tutor.session].day) == .notSaid
            ? $0 : nil
        }
      }
    ).sorted()
  }

  /// What would settle who held a credential, in a sentence; nothing where it is said of everybody.
  func settled(_ asked: CredentialAsked) -> [String] {
    let open = tutorsNotSaid(to: asked)
    if open.isEmpty { return [] }
    let names = listed(open.map { evidence.people[$0] })
    return ["credential, credential_from and credential_until in people.csv for \(names)."]
  }
}
