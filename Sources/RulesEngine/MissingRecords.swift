import ContactHours
import Evidence

extension CourseAudit {
  /// Which records would narrow what the evidence leaves open of a learner or of the course, a
  /// sentence each.
  func missingRecords(of person: Int?) -> [String] {
    var lines = evidence.unboundedBy.map { cause in
      let place = cause.line > 0 ? "\(cause.path):\(cause.line)" : cause.path
      return "Mend, place or set aside \(place) (\(cause.code))."
    }
    let unlogged = sessions.filter { $0.status == .unlogged }.map(\.session)
    if !unlogged.isEmpty {
      lines.append(
        "A register or an attendance report for \(counted(unlogged.count, "planned session")) "
          + "that no record evidences: \(ids(unlogged)).")
    }
    let declared = sessionsOnlyDeclared(to: person).filter { !unlogged.contains($0) }
    if !declared.isEmpty {
      lines.append(
        "Records of who was there, and when, for \(counted(declared.count, "session")) where that "
          + "is only declared: \(ids(declared)).")
    }
    lines += guests
    if !evidence.rejected.isEmpty {
      lines.append("\(counted(evidence.rejected.count, "rejected attendance record")), mended.")
    }
    if !hasEnded {
      lines.append(
        plannedContact > 0
          ? "The rest of the course: it is in progress, with \(durationText(plannedContact)) of "
            + "contact still planned."
          : "The rest of the course: it has not ended.")
    }
    if evidence.attendanceSources == 0 {
      lines.append(
        "A register, a platform's attendance report or presence.csv; or attendance_records in "
          + "courses.csv, if the course keeps none.")
    }
    return lines
  }

  private var guests: [String] {
    let labels = evidence.guestLabels
    if labels.isEmpty { return [] }
    let shown = listed(labels)
    return labels.count == 1
      ? ["Who the participant \(shown) is: no row of people.csv matches."]
      : ["Who these \(labels.count) participants are: \(shown). No row of people.csv matches them."]
  }

  /// Sessions in which a learner's possible time rests on a plan or a claim.
  private func sessionsOnlyDeclared(to person: Int?) -> [Int] {
    let entries = ledger.filter { entry in
      entry.bound == .possible && entry.cell.evidence == .declared
        && (person.map { $0 == entry.learner } ?? true)
    }
    return Set(entries.map(\.session)).sorted()
  }

  private func ids(_ sessions: [Int]) -> String {
    listed(sessions.map { evidence.sessions[$0].id })
  }

  /// The first five, and how many more.
  func listed(_ names: [String]) -> String {
    let first = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(first) and \(names.count - 5) more" : first
  }
}
