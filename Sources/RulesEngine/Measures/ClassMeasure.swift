import ContactHours
import Evidence

/// How the course was delivered, as calculus.md classes it.
struct ClassMeasure: Measure {
  static let name = "class"
  static let about = """
    How the course was delivered, as evidenced; `by: place` asks it as if peers did not matter.
    """
  static let options = [
    MeasureOption(key: "by", words: ["contact", "place"], standard: "contact")
  ]

  let isByPlace: Bool

  init(_ choices: Choices) { isByPlace = choices["by"] == "place" }

  let unit = ValueUnit.classes
  let rowUnit = "class"
  let isAboutClass = true

  /// The classes that say something; `evidence_missing` is no answer.
  var domain: [String] {
    DeliveryClass.allCases
      .filter { $0 != .evidenceMissing && !(isByPlace && $0 == .noLivePeer) }
      .map(\.rawValue)
  }

  var words: String {
    isByPlace ? "how the course was delivered, by place, is" : "how the course was delivered is"
  }

  func reading(of subject: Subject) -> Reading {
    let audit = subject.audit
    let found = isByPlace ? audit.placeClass : audit.deliveryClass
    guard audit.deliveryClass != .evidenceMissing, found != .evidenceMissing else {
      return .unknown(DeliveryClass.evidenceMissing.rawValue)
    }
    return .word(
      found.rawValue,
      possibly: audit.otherKindPossible ? DeliveryClass.blended.rawValue : nil)
  }

  func settledBy(_ subject: Subject) -> [String] {
    let gains = ContactTime(kind: .live).gains(of: subject)
    let other = subject.audit.missingRecords(of: subject.person)
    // One record of live contact is enough to class a course; nothing less is.
    guard subject.audit.totals.live.evidenced == 0, !subject.audit.isUnbounded,
      let first = gains.first
    else { return other }
    let id = subject.audit.evidence.sessions[first.session].id
    return [
      "A register or an attendance report for one of \(counted(gains.count, "session")) that the "
        + "plan or a claim has, if it shows a tutor with a learner; the longest is \(id)."
    ]
  }
}
