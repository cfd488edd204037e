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

  init(_ choices: [String: String]) { isByPlace = choices["by"] == "place" }

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
}
