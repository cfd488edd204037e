import ContactHours
import Evidence

extension ContactTime {
  /// Time with a tutor or peers, other time in sessions, and study; breaks and time with a measure
  /// of its own are left out.
  func training(_ subject: Subject) -> Bounds {
    let hours = subject.hours
    let live =
      !isFiltered && subject.isAsFound
      ? hours.live : received(subject, hours.live) { $0.isLiveContact }
    let alone = inSessions(subject) { !$0.isLiveContact }
    let all = [
      live, alone, study(subject, nil), study(subject, .inPerson), study(subject, .remote),
    ]
    return all.reduce(Bounds(), +)
  }

  /// The part of it in which the learner is in the room; what guests and rejected records could add,
  /// and study that does not say where, may be.
  func trainingInPerson(_ subject: Subject) -> Bounds {
    let there = inSessions(subject) { $0.place == .inPerson }
    let seen = inSessions(subject) { _ in true }
    let (near, far) = (study(subject, .inPerson), study(subject, .remote))
    let unsaid = study(subject, nil)
    let studied = near.possible + far.possible + unsaid.possible
    let hidden = max(0, training(subject).possible - seen.possible - studied)
    return Bounds(
      evidenced: there.evidenced + near.evidenced,
      possible: there.possible + hidden + near.possible + unsaid.possible)
  }

  /// Whether any record of training outside the sessions was handed in, of whatever activity.
  func hasTrainingOutsideSessions(_ subject: Subject) -> Bool {
    let any = ContactTime(kind: .training)
    return [Mode?.none, .inPerson, .remote].contains { any.study(subject, $0).possible > 0 }
  }

  private func inSessions(_ subject: Subject, _ counts: (LedgerCell) -> Bool) -> Bounds {
    func seconds(_ isMeant: (LedgerEntry) -> Bool) -> Seconds {
      subject.ledger.reduce(0) { sum, entry in
        let isCounted = entry.cell.activity.isTraining && includes(entry, subject)
        return isCounted && counts(entry.cell) && isMeant(entry) ? sum + entry.seconds : sum
      }
    }
    return Bounds(
      evidenced: seconds { subject.isEvidenced($0.bound, $0.session) },
      possible: seconds { $0.bound == .possible })
  }

  private func study(_ subject: Subject, _ mode: Mode?) -> Bounds {
    Activity.allCases.filter { activity in
      activity.isTraining && (activities.isEmpty || activities.contains(activity))
    }
    .map { subject.studied($0, mode) }.reduce(Bounds(), +)
  }
}

extension Activity {
  /// Whether time in it is training of any kind: neither a break nor time with its own measure.
  fileprivate var isTraining: Bool { kind == .contact || kind == .led }
}
