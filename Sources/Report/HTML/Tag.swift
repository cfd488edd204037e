import Evidence

/// A short adjective in a box: its words say all, the colour only underlines them.
enum Tag {
  /// How a course was delivered.
  static func deliveryClass(_ value: String) -> HTML {
    let words = ResultWords.deliveryClass(value)
    switch DeliveryClass(rawValue: value) {
    case .distanceOnly, .noLiveTutor: return bad(words)
    case .noLivePeer: return doubtful(words)
    case .liveOnline, .inPerson, .blended: return good(words)
    case .evidenceMissing, nil: return open(words)
    }
  }

  /// What follows from the evidence.
  static func verdict(_ value: String) -> HTML {
    let words = ResultWords.verdict(value)
    switch Verdict(rawValue: value) {
    case .met: return good(words)
    case .notMet: return bad(words)
    case .cannotTell, nil: return open(words)
    case .notApplicable: return plain(words)
    }
  }

  /// Whether a course would count.
  static func recognition(_ value: String) -> HTML {
    let words = ResultWords.recognition(value)
    switch value {
    case "yes": return good(words)
    case "no": return bad(words)
    default: return open(words)
    }
  }

  /// How much a finding matters.
  static func severity(_ value: String) -> HTML {
    let words = ResultWords.severity(value)
    switch Severity(rawValue: value) {
    case .high: return bad(words)
    case .medium: return doubtful(words)
    default: return plain(words)
    }
  }

  /// Why to look at a course.
  static func attention(_ attention: Attention) -> HTML {
    switch attention {
    case .high: bad("High")
    case .medium: doubtful("Medium")
    case .cannotTell: open("Cannot tell")
    case .none: "None"
    }
  }

  private static func good(_ words: Phrase) -> HTML { "<span class=\"tag good\">\(words)</span>" }
  private static func bad(_ words: Phrase) -> HTML { "<span class=\"tag bad\">\(words)</span>" }
  private static func open(_ words: Phrase) -> HTML { "<span class=\"tag open\">\(words)</span>" }
  private static func plain(_ words: Phrase) -> HTML { "<span class=\"tag\">\(words)</span>" }
  private static func doubtful(_ words: Phrase) -> HTML {
    "<span class=\"tag doubt\">\(words)</span>"
  }
}
