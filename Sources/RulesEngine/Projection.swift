import ContactHours
import Evidence

extension ContactTime {
  /// Time of this kind that is still planned after the audit date; nothing where a plan says none.
  func planned(of audit: CourseAudit) -> Seconds? {
    guard kind == .offered || kind == .offeredInPerson || kind == .offeredRemote else { return nil }
    let later = audit.evidence.sessions.filter { session in
      session.isPlanned && session.day > audit.auditDate
        && (kind == .offered || session.mode == (kind == .offeredInPerson ? .inPerson : .remote))
    }
    return later.reduce(0) { sum, session in
      sum
        + session.parts.lazy.filter(\.activity.countsTutor).map(\.interval.length).reduce(0, +)
    }
  }
}

extension RuleAnswer {
  /// That a course in progress can no longer reach what is required by what it still plans, in a
  /// sentence; nothing where it can, or where nobody can say.
  func projection(of clause: Clause, _ audit: CourseAudit) -> String? {
    guard verdict == .cannotTell, !audit.hasEnded, let figure, !figure.isUnbounded,
      relation == .atLeast || relation == .moreThan,
      case .amount(let required, .hours)? = value?.value,
      let planned = (clause.measure as? HoursMeasure)?.time.planned(of: audit)
    else { return nil }
    let reach = figure.possible + planned
    guard reach < required || (reach == required && relation == .moreThan) else { return nil }
    return "With the \(durationText(planned)) still planned it comes to \(durationText(reach)), "
      + "\(durationText(required - reach)) short of the \(durationText(required)) required."
  }
}
