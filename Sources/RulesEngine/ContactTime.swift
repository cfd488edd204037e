import ContactHours
import Evidence

/// A kind of time of a learner or a course, between what is evidenced and what is possible.
///
/// Of a course, received time is the sum over learners; offered time is what was offered to the
/// learner whom course rules use (calculus.md, Received, offered, contact).
struct ContactTime: Hashable, Sendable {
  /// Which time; the word is its name in a pack.
  enum Kind: String, CaseIterable, Sendable {
    case live
    case tutor
    case inPersonTutor = "in-person-tutor"
    case remoteTutor = "remote-tutor"
    case peer
    case tutorWithoutPeers = "tutor-without-peers"
    case offered
    case offeredInPerson = "offered-in-person"
    case offeredRemote = "offered-remote"
    case offeredRemoteUnapproved = "offered-remote-unapproved"
    case study
    /// Everything that the records show of training: live, in sessions without a tutor, and study.
    case training
    /// The same where the learner is in the room.
    case trainingInPerson = "training-in-person"
    case placement
    case placementInPerson = "placement-in-person"
    case placementRemote = "placement-remote"
    case placementSupervision = "placement-supervision"
    case placementSupervisionInPerson = "placement-supervision-in-person"
    case placementSupervisionRemote = "placement-supervision-remote"
    case personalTherapy = "personal-therapy"

    /// Whether it is client work on placement.
    var isPlacement: Bool {
      self == .placement || self == .placementInPerson || self == .placementRemote
    }

    /// Whether it is supervision of client work.
    var isSupervision: Bool { rawValue.hasPrefix("placement-supervision") }

    /// Whether it is time with a tutor, received or offered, so that it may be asked who the tutor was.
    var isWithTutor: Bool {
      switch self {
      case .tutor, .inPersonTutor, .remoteTutor, .offered, .offeredInPerson, .offeredRemote: true
      default: false
      }
    }

    /// Whether it is received, and in sessions alone, so that it may be asked of one session.
    var isReceivedInSessions: Bool {
      switch self {
      case .live, .tutor, .inPersonTutor, .remoteTutor, .peer, .tutorWithoutPeers: true
      default: false
      }
    }

    /// Whether it is what was offered rather than received.
    var isOffered: Bool { rawValue.hasPrefix("offered") }
  }

  var kind: Kind
  /// The activities meant; empty for all.
  var activities: Set<Activity> = []
  /// The tags of which a session must have one; empty for all sessions.
  var tags: Set<String> = []
  /// Whether a session that learners may stay away from counts as remote.
  var optionalIsRemote = false
  /// Whether a live session that was recorded (tag `recorded`) counts as no live session.
  var recordedIsNotLive = false

  /// What the tutors must have held on the session's day; nothing for any tutor.
  var credential: CredentialAsked?

  /// The tag of a session that was recorded and shared.
  static let recorded = "recorded"

  var isFiltered: Bool {
    !activities.isEmpty || !tags.isEmpty || optionalIsRemote || recordedIsNotLive
  }

  private func includes(session: Int, _ subject: Subject) -> Bool {
    guard subject.includes(session: session) else { return false }
    let session = subject.audit.evidence.sessions[session]
    return (tags.isEmpty || session.tags.contains { tags.contains($0) })
      && !(recordedIsNotLive && session.tags.contains(Self.recorded))
  }

  /// Nothing where it cannot be told at all: the provider does not say whether it is approved.
  func bounds(of subject: Subject) -> Bounds? {
    if let credential {
      var (anyTutor, holders) = (self, subject)
      anyTutor.credential = nil
      holders.audit = subject.audit.taughtByHolders(of: credential)
      return anyTutor.bounds(of: holders)
    }
    let hours = subject.hours
    let isWhole = !isFiltered && subject.isAsFound
    switch kind {
    case .live where isWhole: return hours.live
    case .tutor where isWhole: return hours.tutor
    case .inPersonTutor where isWhole: return hours.inPersonTutor
    case .remoteTutor where isWhole: return hours.remoteTutor
    case .peer where isWhole: return hours.peer
    case .live: return received(subject, hours.live) { $0.isLiveContact }
    case .tutor: return received(subject, hours.tutor) { $0.isTutorContact }
    case .inPersonTutor:
      return received(subject, hours.inPersonTutor) { $0.isTutorContact && $0.tutor == .inPerson }
    case .remoteTutor:
      return received(subject, hours.remoteTutor) { $0.isTutorContact && $0.tutor == .remote }
    case .peer: return received(subject, hours.peer) { $0.isPeerContact }
    case .tutorWithoutPeers: return withoutPeers(subject)
    case .offered: return offered(subject).all
    case .offeredInPerson: return offered(subject).inPerson
    case .offeredRemote: return remote(of: offered(subject))
    case .offeredRemoteUnapproved: return unapproved(subject)
    case .study where subject.view == nil: return Bounds(evidenced: hours.study)
    case .study:
      return Activity.allCases.map { subject.studied($0, nil, isAnyMode: true) }.reduce(Bounds(), +)
    case .training: return training(subject)
    case .trainingInPerson: return trainingInPerson(subject)
    case .placement: return ownMeasure(.placement, subject).all
    case .placementInPerson: return ownMeasure(.placement, subject).inPerson
    case .placementRemote: return ownMeasure(.placement, subject).remote
    case .placementSupervision: return ownMeasure(.placementSupervision, subject).all
    case .placementSupervisionInPerson: return ownMeasure(.placementSupervision, subject).inPerson
    case .placementSupervisionRemote: return ownMeasure(.placementSupervision, subject).remote
    case .personalTherapy: return ownMeasure(.personalTherapy, subject).all
    }
  }

  /// Whether what is possible has no upper bound; of what learners log themselves, where nothing was
  /// logged.
  func hasNoBound(_ bounds: Bounds, of subject: Subject) -> Bool {
    switch kind {
    case .placement, .placementInPerson, .placementRemote, .placementSupervision,
      .placementSupervisionInPerson, .placementSupervisionRemote, .personalTherapy:
      let all: Kind =
        kind.isPlacement ? .placement : kind.isSupervision ? .placementSupervision : kind
      let whole = ContactTime(kind: all).bounds(of: subject)
      return subject.audit.isUnbounded || whole?.possible == 0
    // Training outside sessions is bounded only by a record of it.
    case .training: return subject.hasNoBound || !hasTrainingOutsideSessions(subject)
    default: return subject.hasNoBound
    }
  }

  /// What remains of offered time when what is in person is taken away, at the least and the most.
  private func remote(of offer: (all: Bounds, inPerson: Bounds)) -> Bounds {
    Bounds(
      evidenced: max(0, offer.all.evidenced - offer.inPerson.possible),
      possible: offer.all.possible - offer.inPerson.evidenced)
  }

  // MARK: Received

  func received(
    _ subject: Subject, _ whole: Bounds, _ counts: (LedgerCell) -> Bool
  ) -> Bounds {
    func seconds(_ ledger: ArraySlice<LedgerEntry>, _ isMeant: (LedgerEntry) -> Bool) -> Seconds {
      ledger.reduce(0) { sum, entry in
        counts(entry.cell) && isMeant(entry) ? sum + entry.seconds : sum
      }
    }
    let ledger = subject.ledger
    // What guests and rejected records could add is in no ledger: it may be of this kind, and in
    // any window.
    let hidden = max(0, whole.possible - seconds(subject.wholeLedger) { $0.bound == .possible })
    return Bounds(
      evidenced: seconds(ledger) {
        includes($0, subject) && subject.isEvidenced($0.bound, $0.session)
      },
      possible: seconds(ledger) { includes($0, subject) && $0.bound == .possible } + hidden)
  }

  func includes(_ entry: LedgerEntry, _ subject: Subject) -> Bool {
    includes(session: entry.session, subject)
      && (activities.isEmpty || activities.contains(entry.cell.activity))
  }

  /// Time with a tutor in sessions in which the learner had no peer at any time: certain where
  /// neither a claim nor a guest could be one.
  private func withoutPeers(_ subject: Subject) -> Bounds {
    struct Visit: Hashable {
      var learner: Int
      var session: Int
    }
    let guests = Set(subject.audit.evidence.guests.map(\.session))
    var alone: [Visit: [Bound: Seconds]] = [:]
    var certain: [Visit: Seconds] = [:]
    var accompanied: [Bound: Set<Visit>] = [:]
    for entry in subject.ledger where includes(entry, subject) {
      let visit = Visit(learner: entry.learner, session: entry.session)
      if entry.cell.isPeerContact {
        accompanied[entry.bound, default: []].insert(visit)
      } else if entry.cell.isTutorContact {
        alone[visit, default: [:]][entry.bound, default: 0] += entry.seconds
        if entry.bound == .possible && entry.cell.evidence > .declared {
          certain[visit, default: 0] += entry.seconds
        }
      }
    }
    func isAlone(_ visit: Visit, _ bound: Bound) -> Bool {
      !(accompanied[bound]?.contains(visit) ?? false)
    }
    let least = certain.filter { isAlone($0.key, .possible) && !guests.contains($0.key.session) }
    let most = alone.reduce(0) { sum, visit in
      let times = [Bound.evidenced, .possible].filter { isAlone(visit.key, $0) }
        .map { visit.value[$0] ?? 0 }
      return sum + (times.max() ?? 0)
    }
    return Bounds(evidenced: least.values.reduce(0, +), possible: most)
  }

  // MARK: Offered

  private func offered(_ subject: Subject) -> (all: Bounds, inPerson: Bounds) {
    guard isFiltered || !subject.isAsFound else {
      return (subject.hours.offered, subject.hours.offeredInPerson)
    }
    return offered(subject) { _ in true }
  }

  private func offered(
    _ subject: Subject, where isMeant: (OfferedStretch) -> Bool
  ) -> (all: Bounds, inPerson: Bounds) {
    let stretches = subject.offered.filter {
      includes(session: $0.session, subject)
        && (activities.isEmpty || activities.contains($0.activity)) && isMeant($0)
    }
    .map { stretch in
      guard optionalIsRemote, subject.audit.evidence.sessions[stretch.session].isOptional else {
        return stretch
      }
      var remote = stretch
      remote.place = .remote
      return remote
    }
    let least = stretches.filter { subject.isEvidenced($0.bound, $0.session) }.totals
    let most = stretches.filter { $0.bound == .possible }.totals
    return (
      Bounds(evidenced: least.all, possible: most.all),
      Bounds(evidenced: least.inPerson, possible: most.inPerson)
    )
  }

  /// Remote time offered on days outside the centre's approval for online delivery.
  private func unapproved(_ subject: Subject) -> Bounds? {
    let course = subject.audit.evidence.course
    let isSaid = course.onlineApprovalFrom != nil || course.onlineApprovalUntil != nil
    let remote = remote(of: offered(subject) { _ in true })
    guard isSaid || remote.possible == 0 else { return nil }
    return self.remote(
      of: offered(subject) { stretch in
        let day = subject.audit.evidence.sessions[stretch.session].day
        let isLateEnough = course.onlineApprovalFrom.map { $0 <= day } ?? true
        let isEarlyEnough = course.onlineApprovalUntil.map { day <= $0 } ?? true
        return !(isLateEnough && isEarlyEnough)
      })
  }

  // MARK: Placement, supervision, therapy

  /// Time of an activity with a measure of its own: in sessions, and as study records state it.
  private func ownMeasure(
    _ activity: Activity, _ subject: Subject
  ) -> (all: Bounds, inPerson: Bounds, remote: Bounds) {
    // Hardly any session is of such an activity.
    let entries = subject.ledger.filter { $0.cell.activity == activity }
    func inSessions(_ bound: Bound, _ place: Mode) -> Seconds {
      entries.reduce(0) { sum, entry in
        let isOfBound =
          bound == .possible
          ? entry.bound == .possible : subject.isEvidenced(entry.bound, entry.session)
        let isMeant =
          isOfBound && entry.cell.place == place
          && subject.includes(session: entry.session)
        return isMeant ? sum + entry.seconds : sum
      }
    }
    let unsaid = subject.studied(activity, nil)
    func bounds(_ place: Mode) -> Bounds {
      let studied = subject.studied(activity, place)
      return Bounds(
        evidenced: inSessions(.evidenced, place) + studied.evidenced,
        possible: inSessions(.possible, place) + studied.possible + unsaid.possible)
    }
    let near = bounds(.inPerson)
    let far = bounds(.remote)
    let all = Bounds(
      evidenced: near.evidenced + far.evidenced + unsaid.evidenced,
      possible: near.possible + far.possible - unsaid.possible)
    return (all, near, far)
  }
}

extension Subject {
  /// The learner's own entries of the ledger, or all of the course's; of a window those in it.
  var ledger: ArraySlice<LedgerEntry> { view.map { $0.ledger[...] } ?? wholeLedger }

  /// What was offered; of a window what was offered in it.
  var offered: [OfferedStretch] { view?.offered ?? audit.offered }

  /// Study of one activity and mode, certain but for a window, where it may lie elsewhere.
  func studied(_ activity: Activity, _ mode: Mode?, isAnyMode: Bool = false) -> Bounds {
    if let view {
      return audit.studied(activity, by: person, mode, isAnyMode: isAnyMode, within: view.days)
    }
    return Bounds(evidenced: audit.studied(activity, by: person, mode))
  }

  /// The same entries, wherever they lie.
  var wholeLedger: ArraySlice<LedgerEntry> {
    person.map { audit.ledger(of: $0) } ?? audit.ledger[...]
  }

  /// Whether every session is meant, all of its time, and none supposed to be confirmed.
  var isAsFound: Bool {
    period == nil && session == nil && confirmed.isEmpty && view == nil
  }

  /// Whether an entry of a ledger counts as evidenced: in a session that records are supposed to
  /// confirm, what is possible does.
  func isEvidenced(_ bound: Bound, _ session: Int) -> Bool {
    bound == (confirmed.contains(session) ? .possible : .evidenced)
  }
}
