public import Evidence

/// What a screen saw in one course.
public struct ScreenAnswer: Sendable {
  /// How large it is, in words.
  public var effect: String
  /// How many records or sessions were looked at.
  public var lookedAt: Int
  /// Whether there were enough of them.
  public var isEnough: Bool
  /// The chance of as much or more; nothing for a screen of contradictions.
  public var chance: Double?
  /// Whether a screen of contradictions asks.
  public var asks: Bool
  /// The records the question is about.
  public var records: [SourceLine]

  /// Describes what was seen.
  public init(
    effect: String, lookedAt: Int, isEnough: Bool, chance: Double?, asks: Bool,
    records: [SourceLine]
  ) {
    self.effect = effect
    self.lookedAt = lookedAt
    self.isEnough = isEnough
    self.chance = chance
    self.asks = asks
    self.records = records
  }

  /// Too little to tell anything.
  static func tooFew(_ lookedAt: Int, _ what: String) -> ScreenAnswer {
    ScreenAnswer(
      effect: "\(lookedAt) \(what): too few to tell", lookedAt: lookedAt, isEnough: false,
      chance: nil, asks: false, records: [])
  }

  /// What a screen weighed against chance.
  static func tested(
    _ effect: String, lookedAt: Int, chance: Double, records: [SourceLine]
  ) -> ScreenAnswer {
    ScreenAnswer(
      effect: effect, lookedAt: lookedAt, isEnough: true, chance: chance, asks: false,
      records: chance < 1 ? records : [])
  }

  /// Contradictions that were found, or none.
  static func found(
    _ effect: String, lookedAt: Int, asks: Bool, records: [SourceLine]
  ) -> ScreenAnswer {
    ScreenAnswer(
      effect: effect, lookedAt: lookedAt, isEnough: true, chance: nil, asks: asks,
      records: records)
  }
}

/// `3 sessions`, `1 session`.
func counted(_ number: Int, _ thing: String) -> String {
  "\(number) \(thing)\(number == 1 ? "" : "s")"
}
