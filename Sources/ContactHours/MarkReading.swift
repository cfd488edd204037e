import Evidence

/// What all marks of one person in one session say together (calculus.md, Presence, rule 2).
struct MarkReading {
  /// A register and a log may differ by this much before it is worth a question.
  static let tolerance: Seconds = 600

  let person: Int
  /// Whether the person has a mark of his own, besides having signed the register.
  private(set) var hasOwnMark = false
  private(set) var source: SourceLine
  private var isPresent = false
  private var isAbsent = false
  private var lacksMinutes = false
  private var lateBy = 0
  private var leftEarlyBy = 0
  private var kinds: Set<MarkKind> = []
  private var minutes: Set<[Int]> = []

  /// Registered, or declared where an absence or missing minutes weaken it.
  var level: EvidenceLevel { isAbsent || lacksMinutes ? .declared : .registered }

  /// Whether the marks cannot all be true.
  var contradicts: Bool {
    let isLate = kinds.contains(.late) || kinds.contains(.leftEarly)
    return (isAbsent && (isLate || kinds.contains(.present)))
      || (kinds.contains(.present) && isLate)
      || minutes.count > Set(minutes.map { $0[0] }).count
  }

  /// The seconds of the window in which the marks place the person.
  func stretch(in window: (from: Int, to: Int)) -> (from: Int, to: Int)? {
    let from = window.from + lateBy * 60
    let to = window.to - leftEarlyBy * 60
    return isPresent && from < to ? (from, to) : nil
  }

  private init(person: Int, source: SourceLine) {
    self.person = person
    self.source = source
  }

  /// One reading a person, by index; a signature counts as one more `present` of the tutor.
  static func all(of marks: [Mark], signedBy signatures: [Mark]) -> [MarkReading] {
    var readings: [Int: MarkReading] = [:]
    for mark in marks {
      readings[mark.person, default: MarkReading(person: mark.person, source: mark.source)]
        .take(mark)
    }
    for signature in signatures {
      guard let tutor = signature.markedBy else { continue }
      var reading = readings[tutor] ?? MarkReading(person: tutor, source: signature.source)
      reading.isPresent = true
      reading.source = min(reading.source, signature.source)
      readings[tutor] = reading
    }
    return readings.values.sorted { $0.person < $1.person }
  }

  private mutating func take(_ mark: Mark) {
    hasOwnMark = true
    source = min(source, mark.source)
    kinds.insert(mark.kind)
    switch mark.kind {
    case .present: isPresent = true
    case .late:
      isPresent = true
      lacksMinutes = lacksMinutes || mark.minutes == nil
      lateBy = max(lateBy, mark.minutes ?? 0)
      minutes.insert([0, mark.minutes ?? 0])
    case .leftEarly:
      isPresent = true
      lacksMinutes = lacksMinutes || mark.minutes == nil
      leftEarlyBy = max(leftEarlyBy, mark.minutes ?? 0)
      minutes.insert([1, mark.minutes ?? 0])
    case .absent, .excused: isAbsent = true
    case .notExpected: break
    }
  }
}
