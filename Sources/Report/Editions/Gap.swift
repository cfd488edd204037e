import Evidence

/// Something that is missing, and that a provider can bring or mend.
struct Gap {
  /// What it takes, from a row in a table to a record that may have to be looked for.
  enum Kind: Int {
    /// A row of people.csv.
    case person
    /// A record to be corrected at its source.
    case record
    /// A register or report of a session that has none.
    case register
    /// A record of what is so far only planned or claimed.
    case proof
  }

  let kind: Kind
  /// What is missing, as a link to where it is told.
  let what: HTML
  /// How many rows, records or sessions.
  let things: Int
  let how: HTML
  /// The course, where it is of one.
  let course: HTML

  /// Every gap of a result, the fewest things first, then what takes the least.
  static func all(
    _ courses: Courses, sessions: [[SessionRow]], notCounted: NotCounted,
    fixes: [String: String], plan: PagePlan, path: String
  ) -> [Gap] {
    var gaps: [Gap] = []
    if notCounted.unidentifiedCount > 0 {
      gaps.append(
        Gap(
          kind: .person,
          what: Link.html(
            from: path, to: "not-counted.html#unidentified",
            "\(counted(notCounted.unidentifiedCount, "participant")) nobody was matched with"),
          things: notCounted.unidentifiedCount,
          how: "Add the address or alias to people.csv; <code>glh people</code> suggests whom.",
          course: "–"))
    }
    for (number, group) in notCounted.groups.enumerated() {
      let fix: HTML =
        fixes[group.code].map { HTML.said(Sentence.withStop($0)) }
        ?? "Correct the record at its source."
      gaps.append(
        Gap(
          kind: .record,
          what: Link.html(
            from: path, to: "not-counted.html#\(NotCounted.anchor(number))",
            "\(counted(group.count, "record")) not counted: \(group.code)"),
          things: group.count, how: fix, course: "–"))
    }
    for (entry, sessions) in zip(courses.entries, sessions) {
      gaps += ofCourse(entry, sessions, plan: plan, path: path)
    }
    return gaps.enumerated().sorted { a, b in
      let (keyA, keyB) = (
        (a.element.things, a.element.kind.rawValue, a.offset),
        (b.element.things, b.element.kind.rawValue, b.offset)
      )
      return keyA < keyB
    }.map(\.element)
  }

  private static func ofCourse(
    _ entry: Courses.Entry, _ sessions: [SessionRow], plan: PagePlan, path: String
  ) -> [Gap] {
    let id = entry.row.courseID
    let course = plan.course(id, from: path, "\(id)")
    let unlogged = sessions.filter { $0.status == "unlogged" }
    let unproved = sessions.filter {
      $0.status != "unlogged" && $0.tutorEvidenced < $0.tutorPossible
    }
    var gaps: [Gap] = []
    if !unlogged.isEmpty {
      gaps.append(
        Gap(
          kind: .register,
          what: first(unlogged, "without any record of who was there", plan: plan, path: path),
          things: unlogged.count,
          how: "Bring the register or the platform’s attendance report of each.", course: course))
    }
    if !unproved.isEmpty {
      gaps.append(
        Gap(
          kind: .proof,
          what: first(
            unproved, "in which more tutor time is planned or claimed than shown", plan: plan,
            path: path),
          things: unproved.count,
          how: "Bring the record that shows which tutor was there, and when.", course: course))
    }
    return gaps
  }

  private static func first(
    _ sessions: [SessionRow], _ words: HTML, plan: PagePlan, path: String
  ) -> HTML {
    let links = sessions.prefix(3).map {
      plan.session($0.sessionID, course: $0.courseID, from: path)
    }
    let rest = sessions.count - links.count
    let more: HTML = rest > 0 ? " and \(grouped(rest)) more" : ""
    return "\(counted(sessions.count, "session")) \(words): \(links.joined(", "))\(more)"
  }
}
