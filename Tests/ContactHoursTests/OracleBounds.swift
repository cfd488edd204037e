import Evidence

/// Who a participant without a name might be.
private enum GuestIdentity: CaseIterable {
  case thisLearner
  case anotherLearner
  case tutor
}

/// The measures of a learner: evidenced, and what they might be at most.
extension Oracle {
  func hours(
    of learner: Int, evidenced shown: [OracleRecord], possible records: [OracleRecord]
  ) -> OracleHours {
    let evidenced = figures(of: learner, from: shown)
    let all = records + (mutation == .rejectedIgnored ? [] : rejectedRecords())
    // Nothing that is added makes what was possible without it less.
    var possible = figures(of: learner, from: records)
    for identities in assignments() {
      let guests = guestRecords(for: learner, as: identities)
      possible = possible.combined(with: figures(of: learner, from: all + guests), by: max)
    }
    if mutation != .possibleNotRaised { possible = possible.combined(with: evidenced, by: max) }
    let study = studyTotals().filter { $0.key.learner == learner }
    return OracleHours(
      person: learner, evidenced: evidenced, possible: possible,
      study: study.values.reduce(0) { $0 + $1.seconds },
      isWithdrawn: evidence.enrolments.contains {
        $0.person == learner && $0.role == .learner && $0.isWithdrawn
      },
      isCounted: !study.isEmpty || keptSessions.contains { isExpected(learner, at: $0) })
  }

  /// What a learner received and was offered, from the given presence.
  func figures(of learner: Int, from records: [OracleRecord]) -> OracleFigures {
    var figures = OracleFigures()
    for (cell, seconds) in ledger(of: learner, cutFrom: records) {
      let worth = worth(of: cell.activity)
      let hasTutor = cell.tutor != .none && worth.tutor
      let hasPeer =
        cell.peer != .none
        && (worth.peers == .count || (worth.peers == .countIfLed && cell.tutor != .none))
      if hasTutor { figures.tutor += seconds }
      if hasTutor && cell.tutor == .inPerson { figures.inPersonTutor += seconds }
      if hasTutor && cell.tutor == .remote { figures.remoteTutor += seconds }
      if hasPeer { figures.peer += seconds }
      if hasTutor || hasPeer { figures.live += seconds }
    }
    (figures.offered, figures.offeredInPerson) = offered(to: learner, by: records)
    return figures
  }

  enum PeerWorth {
    case count
    case countIfLed
    case doNotCount
  }

  /// The page's table of activities.
  func worth(of activity: Activity) -> (tutor: Bool, peers: PeerWorth) {
    switch activity.rawValue {
    case "teaching", "skills_practice", "tutorial", "personal_development", "group_supervision",
      "assessment", "induction", "progress_review", "unknown":
      (true, .count)
    case "recording", "e_learning", "self_study", "ai_tool", "unsupervised_assessment":
      (true, mutation == .ledPeersWithoutTutor ? .count : .countIfLed)
    case "placement", "placement_supervision", "personal_therapy":
      (mutation == .placementCounts, .doNotCount)
    default: (false, .doNotCount)
    }
  }

  /// Rejected records, as the most they can hide.
  func rejectedRecords() -> [OracleRecord] {
    evidence.rejected.filter { keptSessions.contains($0.session) }.map {
      declared(
        $0.person, as: role(of: $0.person, in: $0.session), in: $0.session, mode: $0.mode)
    }
  }

  private var keptLabels: [Int] {
    let kept = keptSessions
    return Set(evidence.guests.filter { kept.contains($0.session) }.map(\.label)).sorted()
  }

  /// Every way to say who the guests were: up to three each on his own, more of them all alike.
  private func assignments() -> [[Int: GuestIdentity]] {
    let labels = keptLabels
    let choices = mutation == .guestAsLearnerOnly ? [.thisLearner] : GuestIdentity.allCases
    if (labels.count > 3 && mutation != .guestsNeverAlike) || mutation == .guestsAlike
      || (mutation == .guestsOfLaterSessions && evidence.guestLabels.count > 3)
    {
      return choices.map { choice in
        Dictionary(uniqueKeysWithValues: labels.map { ($0, choice) })
      }
    }
    var all: [[Int: GuestIdentity]] = [[:]]
    for label in labels {
      all = all.flatMap { known in
        choices.map { choice in known.merging([label: choice]) { $1 } }
      }
    }
    return all
  }

  private func guestRecords(
    for learner: Int, as identities: [Int: GuestIdentity]
  ) -> [OracleRecord] {
    let kept = keptSessions
    return evidence.guests.filter { kept.contains($0.session) }.compactMap { guest in
      guard let identity = identities[guest.label] else { return nil }
      let nobody = -2 - guest.label
      let (person, role) =
        switch identity {
        case .thisLearner where mutation == .guestLearnsOnAnyDay: (learner, Role.learner)
        case .thisLearner: (learner, self.role(of: learner, in: guest.session))
        case .anotherLearner: (nobody, Role.learner)
        case .tutor: (nobody, Role.tutor)
        }
      return OracleRecord(
        person: person, role: role, session: guest.session, mode: guest.mode,
        from: guest.interval.from.seconds, to: guest.interval.to.seconds, level: .logged,
        isAudience: guest.isAudience)
    }
  }
}
