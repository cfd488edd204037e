import Evidence

/// A case in words, for a person to work through by hand.
enum CaseDescription {
  static func of(_ evidence: CourseEvidence, on date: Day, dateWasGiven: Bool) -> String {
    let zero = evidence.sessions.map(\.startsAt.seconds).min() ?? 0
    func text(_ interval: Interval) -> String {
      "\(interval.from.seconds - zero)..<\(interval.to.seconds - zero)"
    }
    func name(_ person: Int) -> String { evidence.people[person] }
    func day(_ day: Day?) -> String { day?.iso8601 ?? "-" }
    let course = evidence.course
    var lines = [
      """
      course \(course.startsOn.iso8601) to \(day(course.endsOn)), audited \(date.iso8601)\
      \(dateWasGiven ? " (given)" : ""), sources \(evidence.attendanceSources), declared \
      \(course.declaredDelivery?.rawValue ?? "-"), records \
      \(course.attendanceRecords?.rawValue ?? "-"), unbounded \(evidence.unboundedBy.count), \
      labels \(evidence.guestLabels.count)
      """
    ]
    lines += evidence.enrolments.map {
      """
      enrolment \(name($0.person)) \($0.role) \(day($0.startsOn)) to \(day($0.endsOn)) group \
      \($0.group ?? "-")\($0.isWithdrawn ? " withdrawn" : "")
      """
    }
    lines += evidence.sessions.map { session in
      """
      session \(session.id) on \(session.day.iso8601) \(session.mode) \
      \(session.isPlanned ? "planned" : "unplanned") group \(session.group ?? "-") tutors \
      \(session.namesTutors ? session.tutors.map(name).description : "-") \
      +\(session.unknownTutors)\(session.isCoveredByHostLog ? " host log" : ""): \
      \(session.parts.map { "\($0.activity) \(text($0.interval))" }.joined(separator: ", "))
      """
    }
    lines += evidence.presences.map {
      """
      presence \(evidence.sessions[$0.session].id) \(name($0.person)) \($0.mode) \
      \(text($0.interval)) \($0.level)\($0.isAudience ? " audience" : "")\
      \($0.couldShowTutor ? "" : " could not show a tutor")
      """
    }
    lines += evidence.marks.map {
      """
      mark \(evidence.sessions[$0.session].id) \(name($0.person)) \($0.kind) \
      \($0.minutes.map(String.init) ?? "") by \($0.markedBy.map(name) ?? "-") on \
      \(day($0.markedOn))
      """
    }
    lines += evidence.guests.map {
      """
      guest \(evidence.guestLabels[$0.label]) \(evidence.sessions[$0.session].id) \($0.mode) \
      \(text($0.interval))\($0.isAudience ? " audience" : "")
      """
    }
    lines += evidence.rejected.map {
      """
      rejected \(evidence.sessions[$0.session].id) \(name($0.person)) \
      \($0.mode?.rawValue ?? "-")
      """
    }
    lines += evidence.studies.map {
      """
      study \(name($0.person)) \($0.activity) \($0.interval.map { "\($0.length) s" } ?? "-") \
      stated \($0.stated ?? 0) on \(day($0.day))
      """
    }
    return lines.joined(separator: "\n")
  }
}
