import Evidence

/// The rows of each drafted table.
enum DraftRows {
  /// The id of a course of the draft.
  private static func id(_ course: Int) -> String { "COURSE-\(course + 1)" }

  private static func id(_ session: Int, of course: Int) -> String {
    id(course) + "-S" + (session < 9 ? "0" : "") + "\(session + 1)"
  }

  static func courses(_ courses: [DraftCourse]) -> DraftTable {
    var table = DraftTable(
      "courses.csv",
      columns: [
        "course_id", "title", "qualification_number", "starts_on", "ends_on", "declared_delivery",
        "attendance_records", "publicly_funded", "ai_disclosed", "time_zone",
      ])
    for (index, course) in courses.enumerated() {
      let first = course.sessions.first?.day.iso8601
      table.add(
        [
          "course_id": id(index), "title": course.title, "starts_on": first ?? "",
          "time_zone": "Europe/London",
        ],
        needed: first == nil ? ["starts_on"] : [],
        "\(course.sources.count) file\(course.sources.count == 1 ? "" : "s"), since \(course.reason); "
          + (index > 0
            ? "the rest as in the first row"
            : "starts_on is the first date found; write how it is declared to be delivered "
              + "(in_person, blended, live_online, distance), when it ends, and whether attendance "
              + "records are complete, partial or none_kept"))
    }
    return table
  }

  static func people(_ courses: [DraftCourse], tutors: Set<String>) -> DraftTable {
    var table = DraftTable(
      "people.csv", columns: ["course_id", "person_id", "role", "name", "email", "aliases"])
    for (index, entries) in DraftPeople(courses).ofCourse.enumerated() {
      let isTutor = { (entry: DraftPeople.Entry) in
        [entry.name, entry.email ?? ""].map(NormalisedName.of).contains { tutors.contains($0) }
      }
      // Where none of those named taught, nobody is taken to be a learner either.
      let isTold = entries.contains(where: isTutor)
      for entry in entries {
        let role = isTold ? isTutor(entry) ? "tutor" : "learner" : nil
        table.add(
          [
            "course_id": id(index), "person_id": entry.id, "name": entry.name,
            "email": entry.email ?? "",
          ].merging(role.map { ["role": $0] } ?? [:]) { a, _ in a }, needed: ["role"],
          comment(entry, isTutor: isTutor(entry), isTold: isTold)
            + likeness(of: entry, among: entries))
      }
    }
    return table
  }

  /// Who else of the course the entry may be, where its name alone stands in the files.
  private static func likeness(
    of entry: DraftPeople.Entry, among entries: [DraftPeople.Entry]
  ) -> String {
    guard entry.email == nil else { return "" }
    let others = entries.filter { $0.id != entry.id }
      .map { NameLikeness.Person(id: $0.id, names: [$0.name], email: $0.email) }
    return NameLikeness.suggestions(for: entry.name, among: others).first.map {
      "; may be \($0.id) (\($0.likeness.words)): if so, write the name into its aliases and take "
        + "this row out"
    } ?? ""
  }

  private static func comment(_ entry: DraftPeople.Entry, isTutor: Bool, isTold: Bool) -> String {
    if isTutor { return "tutor, as you said" }
    if isTold {
      return entry.isHost
        ? "held a meeting by the platform's account: a tutor?"
        : "learner, since you named others as tutors"
    }
    return entry.isHost
      ? "held a meeting by the platform's account: tutor? write learner or tutor"
      : "write learner, tutor, assessor, support or observer: no log can tell"
  }

  static func sessions(_ courses: [DraftCourse]) -> DraftTable {
    var table = DraftTable(
      "sessions.csv",
      columns: [
        "session_id", "course_id", "starts_at", "ends_at", "activity", "mode", "tutor_ids",
      ])
    for (index, course) in courses.enumerated() {
      for (number, session) in course.sessions.enumerated() {
        var values = [
          "session_id": id(number, of: index), "course_id": id(index), "activity": "teaching",
        ]
        values["starts_at"] = session.starts.map(text)
        values["ends_at"] = session.ends.map(text)
        if session.isMeeting { values["mode"] = "remote" }
        table.add(
          values, needed: ["starts_at", "ends_at", "mode"],
          session.isMeeting
            ? "the meeting's own times; if the timetable differs, write what was planned"
            : session.starts == nil
              ? "on \(session.day.iso8601) by a register, which has no times; write starts_at, "
                + "ends_at and mode (in_person or remote)"
              : "by a register, which has no end; write ends_at and mode (in_person or remote)")
      }
    }
    return table
  }

  private static func text(_ time: LocalTime) -> String {
    let clock = Instant(seconds: time.secondOfDay).iso8601.dropFirst(11).dropLast()
    return "\(time.day.iso8601)T\(clock)"
  }

  static func meetings(_ courses: [DraftCourse]) -> DraftTable {
    var table = DraftTable("meetings.csv", columns: ["meeting", "session_id"])
    for (index, course) in courses.enumerated() {
      for (number, session) in course.sessions.enumerated() {
        for meeting in session.meetings {
          table.add(
            ["meeting": meeting, "session_id": id(number, of: index)],
            session.meetings.count > 1 ? "one of several reports of this session" : "")
        }
      }
    }
    return table
  }

  /// Adds a row for each column of a table that nothing recognises.
  static func add(_ header: [String], to table: inout DraftTable) {
    let signature = header.prefix(3).joined(separator: ";")
    for column in header {
      table.add(
        ["signature": signature, "their_column": column], needed: ["table", "our_column"],
        "write which of our tables it is (study, presence, marks, claims, people, sessions) and which "
          + "column of it, or take the row out")
    }
  }

  static func codes(_ sources: [DraftSource]) -> DraftTable {
    var table = DraftTable("mark-map.csv", columns: ["register", "code", "mark", "minutes"])
    let counts = sources.reduce(into: [String: Int]()) { $0.merge($1.codes, uniquingKeysWith: +) }
    for (code, count) in counts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      table.add(
        ["register": "*", "code": code], needed: ["mark"],
        "found \(count) time\(count == 1 ? "" : "s")"
          + (table.count > 0
            ? ""
            : "; write into mark: present, late, left_early, absent, excused or not_expected; no "
              + "meaning is guessed, since providers use one letter for opposite things"))
    }
    return table
  }
}
