import ContactHours
import Evidence

extension ContactTime {
  /// What the records of each session would add to what is evidenced, if they confirm what is only
  /// declared.
  func gains(of subject: Subject) -> [SessionGain] {
    // A register of a session does not say what its tutor is qualified by.
    if let credential, !subject.audit.tutorsNotSaid(to: credential).isEmpty { return [] }
    var gains: [Int: Seconds] = [:]
    if kind.isOffered {
      for stretch in subject.audit.offered where subject.includes(session: stretch.session) {
        let sign = stretch.bound == .possible ? 1 : -1
        gains[stretch.session, default: 0] += sign * (stretch.to - stretch.from)
      }
    } else {
      for entry in subject.ledger where subject.includes(session: entry.session) {
        guard entry.cell.isLiveContact || entry.cell.activity.kind == .ownMeasure else { continue }
        gains[entry.session, default: 0] += (entry.bound == .possible ? 1 : -1) * entry.seconds
      }
    }
    return gains.filter { $0.value > 0 }.map { SessionGain(session: $0.key, seconds: $0.value) }
      .sorted { ($1.seconds, $0.session) < ($0.seconds, $1.session) }
  }

  /// What else would settle a question about this time; nothing where records of sessions would.
  func settledBy(_ subject: Subject) -> [String]? {
    if let credential {
      return subject.audit.settled(credential) + subject.audit.missingRecords(of: subject.person)
    }
    return switch kind {
    case .offeredRemoteUnapproved where bounds(of: subject) == nil:
      ["online_approval_from and online_approval_until in courses.csv."]
    case .placement, .placementInPerson, .placementRemote:
      ["The placement log as rows of study.csv (activity placement), each with its mode."]
    case .training where !hasTrainingOutsideSessions(subject):
      ["A record of training outside the sessions as rows of study.csv."]
        + subject.audit.missingRecords(of: subject.person)
    case .placementSupervision, .placementSupervisionInPerson, .placementSupervisionRemote:
      ["The supervision log as rows of study.csv (activity placement_supervision)."]
    case .personalTherapy:
      ["The record of therapy as rows of study.csv (activity personal_therapy)."]
    default: nil
    }
  }
}

/// What would settle a question that the evidence leaves open, in as few records as can be.
struct Settling {
  let clause: Clause
  let clock: Clock
  let subject: Subject

  /// The fewest sessions whose records settle the clause if they confirm what is declared, the
  /// longest first; nothing where no records of sessions do.
  var sessions: [SessionGain]? {
    let gains = clause.measure.gains(of: subject)
    func isSettled(_ count: Int) -> Bool {
      var supposed = subject
      supposed.confirmed = Set(gains.prefix(count).map(\.session))
      return clause.answer(of: supposed, clock).0.verdict != .cannotTell
    }
    guard !gains.isEmpty, isSettled(gains.count) else { return nil }
    // What is settled by some records is settled by more of them.
    var (low, high) = (0, gains.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isSettled(middle) { high = middle } else { low = middle }
    }
    return Array(gains.prefix(high))
  }

  /// The same as sentences, with whatever else would settle it.
  var lines: [String] {
    guard let sessions else { return clause.measure.settledBy(subject) }
    let first = sessions.prefix(8).map { gain in
      "\(subject.audit.evidence.sessions[gain.session].id) (\(durationText(gain.seconds)))"
    }.joined(separator: ", ")
    let names = sessions.count > 8 ? "\(first) and \(sessions.count - 8) more" : first
    return [
      "A register or an attendance report for \(counted(sessions.count, "session")), if it shows "
        + "what is planned or claimed: \(names)."
    ]
  }
}
