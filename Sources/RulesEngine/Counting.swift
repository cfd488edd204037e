import ContactHours
import Evidence

/// What a regime counts as an hour, and which breaks and lateness it lets count.
///
/// It is a second count of the same evidence for the pack's own questions; the ledger never changes.
struct Counting: Hashable, Sendable {
  /// How long an hour of the pack's is, in seconds.
  var hour: Seconds = 3600
  /// Breaks within a session count if they are no longer.
  var breaks: Seconds = 0
  /// A learner who comes so late, or less, counts as there from the start.
  var grace: Seconds = 0

  static let keys = ["hour", "break", "grace"]

  /// Whether presence may count otherwise than in the ledger.
  var changesPresence: Bool { breaks > 0 || grace > 0 }

  /// What it lets count, in words; empty where that is nothing.
  var words: String {
    [
      breaks > 0 ? "breaks of up to \(breaks / 60) minutes" : nil,
      grace > 0 ? "lateness of up to \(grace / 60) minutes" : nil,
    ].compactMap { $0 }.joined(separator: " and ")
  }

  /// Seconds in hours of the pack's own length, exactly: `15 h`, `7 h 30 min`.
  func hoursText(_ seconds: Seconds) -> String {
    let scaled = seconds * 3600
    // A part of a second is cut off: hours are never made more than they are.
    return durationText(scaled / hour)
  }

  /// The lines of a pack's page; none where time counts as it stands.
  var lines: [String] {
    var lines: [String] = []
    if hour != 3600 { lines += ["An hour counts as \(hour / 60) minutes.", ""] }
    if changesPresence {
      lines += ["For these rules \(words) count; the ledger does not change.", ""]
    }
    return lines
  }

  /// A course as the pack counts it; the same course where nothing would change.
  func counted(_ audit: CourseAudit) -> CourseAudit {
    guard changesPresence else { return audit }
    var evidence = audit.evidence
    var isChanged = false
    for index in evidence.sessions.indices {
      countBreaks(in: &evidence.sessions[index], &isChanged)
    }
    forgiveLateness(in: &evidence, &isChanged)
    guard isChanged else { return audit }
    return CourseAudit(evidence, on: audit.auditDate, dateWasGiven: !audit.hasEnded)
  }

  /// The example with its course counted so.
  func counted(_ example: PackExample) -> PackExample {
    var example = example
    example.audit = counted(example.audit)
    example.before = example.before.map(counted)
    return example
  }

  /// A break between two other parts, short enough, is more of what went on before it.
  private func countBreaks(in session: inout Session, _ isChanged: inout Bool) {
    guard session.parts.count > 2 else { return }
    for index in 1..<(session.parts.count - 1)
    where session.parts[index].activity == .break && session.parts[index].interval.length <= breaks
    {
      session.parts[index].activity = session.parts[index - 1].activity
      isChanged = true
    }
  }

  private func forgiveLateness(in evidence: inout CourseEvidence, _ isChanged: inout Bool) {
    guard grace > 0 else { return }
    let learners = Set(evidence.enrolments.filter { $0.role == .learner }.map(\.person))
    for index in evidence.marks.indices where learners.contains(evidence.marks[index].person) {
      let mark = evidence.marks[index]
      if mark.kind == .late, let minutes = mark.minutes, minutes * 60 <= grace {
        evidence.marks[index].kind = .present
        evidence.marks[index].minutes = nil
        isChanged = true
      }
    }
    struct Visit: Hashable {
      var person: Int
      var session: Int
    }
    var first: [Visit: Int] = [:]
    for (index, presence) in evidence.presences.enumerated()
    where learners.contains(presence.person) {
      let visit = Visit(person: presence.person, session: presence.session)
      if let before = first[visit],
        evidence.presences[before].interval.from <= presence.interval.from
      {
        continue
      }
      first[visit] = index
    }
    for (visit, index) in first {
      let start = evidence.sessions[visit.session].startsAt
      let interval = evidence.presences[index].interval
      let late = interval.from.seconds - start.seconds
      guard late > 0, late <= grace, let whole = Interval(from: start, to: interval.to) else {
        continue
      }
      evidence.presences[index].interval = whole
      isChanged = true
    }
  }
}
