/// That somebody holds a qualification to teach, as people.csv states it; both days are included.
public struct Credential: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// First day, or always where blank.
  public var from: Day?
  /// Last day, or always where blank.
  public var until: Day?

  /// Makes a credential; without dates it always holds.
  public init(name: String, from: Day? = nil, until: Day? = nil) {
    self.name = name
    self.from = from
    self.until = until
  }
}

/// Whether somebody held a credential on a day.
public enum Holding: Sendable {
  /// It is stated, and its dates include the day.
  case held
  /// It is stated, and its dates leave the day out.
  case notHeld
  /// Nothing is stated of it.
  case notSaid
}

/// Which credentials are asked for: one of several names, told without regard to capitals.
public struct CredentialAsked: Hashable, Sendable {
  /// The names, as they were asked for.
  public let names: [String]
  /// Whether it is enough to have gained it on an earlier day, whatever its last day.
  public let neverExpires: Bool
  fileprivate let folded: Set<String>

  /// Asks for any one of some names.
  public init(anyOf names: [String], neverExpires: Bool = false) {
    self.names = names
    folded = Set(names.map { $0.lowercased() })
    self.neverExpires = neverExpires
  }
}

extension CourseEvidence {
  /// Whether a person held one of some credentials on a day, by any of his rows on the course.
  public func holding(of asked: CredentialAsked, by person: Int, on day: Day) -> Holding {
    let stated = enrolments.lazy.filter { $0.person == person }.flatMap(\.credentials)
      .filter { asked.folded.contains($0.name.lowercased()) }
    var isStated = false
    for credential in stated {
      isStated = true
      let isGained = credential.from.map { $0 <= day } ?? true
      let isCurrent = asked.neverExpires || (credential.until.map { day <= $0 } ?? true)
      if isGained && isCurrent { return .held }
    }
    return isStated ? .notHeld : .notSaid
  }
}
