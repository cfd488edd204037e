import ContactHours
import Evidence

/// How much of a learner's training was away from the provider, where a delivery postcode says which.
struct DistanceShareMeasure: Measure {
  static let name = "distance-share"
  static let about = """
    The share of training, live or not, in which the learner was not in the room, of those for whom \
    claims.csv gives a delivery_postcode: one that `postcode` lists, or any other. A claim about \
    a learner is asked of the learner, one about the course of the course.
    """
  static let options = [
    MeasureOption(anyOf: [], key: "postcode"),
    MeasureOption(key: "claimed", words: ["listed", "other"], standard: nil),
  ]

  let postcodes: [String]
  let isListed: Bool

  init(_ choices: Choices) {
    postcodes = choices.list("postcode").map(Self.plain)
    isListed = choices["claimed"] == "listed"
  }

  let unit = ValueUnit.percent
  let rowUnit = "share"
  var words: String {
    let list = alternatives(postcodes)
    let claim = isListed ? "is \(list)" : "is not \(list)"
    return "where the delivery postcode \(claim), the share of training away from the provider is"
  }

  /// Without blanks, in capitals: `zz99 9zz` as `ZZ999ZZ`.
  private static func plain(_ postcode: String) -> String {
    postcode.filter { !$0.isWhitespace }.uppercased()
  }

  func reading(of subject: Subject) -> Reading {
    let claims = subject.audit.evidence.claims.filter {
      $0.kind == "delivery_postcode" && $0.learner == subject.person
    }
    let found = Set(claims.compactMap(\.value).map(Self.plain).map { postcodes.contains($0) })
    guard let claimed = found.first else { return .nothing }
    // Several aims of one learner, some at a distance and some not: no share is theirs alone.
    guard found.count == 1 else { return .unknown(nil) }
    guard claimed == isListed else { return .nothing }
    return share(of: subject)
  }

  private func share(of subject: Subject) -> Reading {
    guard let all = ContactTime(kind: .training).bounds(of: subject),
      let near = ContactTime(kind: .trainingInPerson).bounds(of: subject), all.evidenced > 0
    else { return .unknown(nil) }
    let far = Bounds(
      evidenced: max(0, all.evidenced - near.possible), possible: all.possible - near.evidenced)
    let hasNoBound = subject.hasNoBound
    return .figure(
      Figure(
        evidenced: far.evidenced, possible: far.possible, isUnbounded: hasNoBound,
        whole: far.evidenced + near.possible, possibleWhole: far.possible + near.evidenced,
        hasNoFloor: hasNoBound, canShrink: true))
  }

  func gains(of subject: Subject) -> [SessionGain] {
    ContactTime(kind: .training).gains(of: subject)
  }
}
