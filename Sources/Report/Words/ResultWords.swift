import Evidence

/// The words a reader meets for the values of the result tables.
enum ResultWords {
  /// How a course was delivered, as an adjective.
  static func deliveryClass(_ value: String) -> Phrase {
    switch DeliveryClass(rawValue: value) {
    case .evidenceMissing: "Cannot tell"
    case .distanceOnly: "Distance only"
    case .noLiveTutor: "No live tutor"
    case .noLivePeer: "No live peers"
    case .liveOnline: "Live online"
    case .inPerson: "In person"
    case .blended: "Blended"
    case nil: .data(value)
    }
  }

  /// How a provider says a course is delivered.
  static func declared(_ value: String?) -> Phrase {
    switch value.flatMap(DeclaredDelivery.init(rawValue:)) {
    case .inPerson: "In person"
    case .blended: "Blended"
    case .liveOnline: "Live online"
    case .distance: "Distance"
    case nil: value.map(Phrase.data) ?? "Not stated"
    }
  }

  /// What follows from the evidence.
  static func verdict(_ value: String) -> Phrase {
    switch Verdict(rawValue: value) {
    case .met: "Met"
    case .notMet: "Not met"
    case .cannotTell: "Cannot tell"
    case .notApplicable: "Does not apply"
    case nil: .data(value)
    }
  }

  /// Whether a course would count for a professional body.
  static func recognition(_ value: String) -> Phrase {
    switch value {
    case "yes": "Yes"
    case "no": "No"
    case "cannot_tell": "Cannot tell"
    default: .data(value)
    }
  }

  /// What the evidence says of a session.
  static func status(_ value: String) -> Phrase {
    switch value {
    case "delivered": "Took place"
    case "planned_only": "Only planned"
    case "unplanned": "Not in the timetable"
    case "moved": "At another time than planned"
    case "unlogged": "No attendance record"
    default: .data(value)
    }
  }

  /// What stands behind a rule.
  static func force(_ force: Force) -> Phrase {
    switch force {
    case .requirement: "Requirement: the text states it."
    case .indicator: "Indicator: an estimate or guidance, never a breach."
    case .interpretation: "Interpretation: our reading of the text."
    }
  }

  /// What kind of difference stands between records, in words.
  static func difference(_ kind: String) -> Phrase {
    switch kind {
    case "time-in-two-sessions": "In two sessions of the course at once; counted once"
    case "marks-contradict": "Marks that cannot all be true; only the time they share counts"
    case "register-contradicts-log": "More than 10 minutes between register and log; the log counts"
    case "marked-but-not-in-log": "Marked present, and not in the platform's log; the mark counts"
    case "planned-tutor-not-in-log": "The planned tutor is not in the platform's log"
    case "planned-tutor-not-enrolled": "The planned tutor is not enrolled as one on that day"
    default: .data(kind)
    }
  }

  /// Whether a rule's words were read where they stand.
  static func status(ofSource value: String) -> Phrase {
    switch value {
    case "verified": "Read at its source"
    case "mirror": "Read in a copy of its source"
    case "secondary": "Known from another text only"
    case "unverified": "Not checked at its source"
    default: .data(value)
    }
  }

  /// A role, or what a person without one is.
  static func role(_ role: Role?) -> Phrase {
    switch role {
    case .learner: "Learner"
    case .tutor: "Tutor"
    case .assessor: "Assessor"
    case .support: "Support"
    case .observer: "Observer"
    case .ai: "AI tool"
    case nil: "Not matched"
    }
  }

  /// Where a person is.
  static func mode(_ mode: Mode?) -> Phrase {
    switch mode {
    case .inPerson: "In person"
    case .remote: "Remote"
    case nil: "–"
    }
  }

  /// How near the nearest tutor or learner is.
  static func contact(_ value: String) -> Phrase {
    switch Contact(rawValue: value) {
    case .some(.none): "Nobody"
    case .some(.remote): "On a link"
    case .some(.inPerson): "In the room"
    case nil: .data(value)
    }
  }

  /// How strong the evidence is.
  static func level(_ level: EvidenceLevel?) -> Phrase {
    switch level {
    case .declared: "Planned or claimed only"
    case .registered: "Marked in a register"
    case .logged: "Logged by a machine"
    case nil: "None"
    }
  }

  /// What kind of record stands behind a line of a session page.
  static func record(kind: String, detail: String) -> HTML {
    let kindText: Phrase =
      switch kind {
      case "presence": "Join and leave"
      case "mark": "Register mark"
      case "plan": "Timetable"
      case "guest": "A participant nobody is matched with"
      case "rejected": "Not counted"
      default: .data(kind)
      }
    return detail.isEmpty
      ? "\(kindText)" : "\(kindText): \(RecordWords.ofSession(kind: kind, detail: detail))"
  }

  /// Where a share lies in a funnel.
  static func funnelPlace(_ place: String) -> Phrase {
    switch place {
    case "far_below": "far below the others"
    case "below": "below the others"
    case "above": "above the others"
    case "far_above": "far above the others"
    default: "as the others"
    }
  }

  /// `Skills practice` for `skills_practice`, where the words are of others.
  static func plain(_ id: String) -> String {
    let words = String(id.map { $0 == "_" || $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
