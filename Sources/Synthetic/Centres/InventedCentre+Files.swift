import Evidence

extension InventedCentre {
  /// Hands out the centre's files in the canonical tables, in the order of their names below.
  public func forEachFile(
    _ body: (_ path: String, _ bytes: [UInt8]) throws -> Void
  ) rethrows {
    for file in File.allCases { try body(file.path, text(of: file).bytes) }
  }

  private func text(of file: File) -> TableText {
    var text = TableText()
    text.row(unquoted: file.columns)
    for course in courses {
      switch file {
      case .courses:
        text.row(
          course.id, "Certificate in Counselling Skills", "K1", "Alder House",
          course.mode == .remote ? "live_online" : "in_person", course.firstDay.iso8601,
          course.lastDay.iso8601, "Europe/London", "complete")
      case .people: course.writePeople(InventedNames(seed: seed), to: &text)
      case .sessions: course.writeSessions(to: &text)
      case .sheet where course.evidence == .sheet,
        .platform where course.evidence == .platform:
        course.writeStays(to: &text)
      case .sheet, .platform: break
      case .marks: course.writeMarks(to: &text)
      }
    }
    return text
  }
}

extension InventedCentre.File {
  var path: String {
    switch self {
    case .courses: "courses.csv"
    case .people: "people.csv"
    case .sessions: "sessions.csv"
    case .sheet: "sheets/presence.csv"
    case .platform: "platform/presence.csv"
    case .marks: "marks.csv"
    }
  }

  var columns: String {
    switch self {
    case .courses:
      "course_id,title,centre_id,centre_name,declared_delivery,starts_on,ends_on,time_zone,"
        + "attendance_records"
    case .people: "course_id,person_id,role,name,email,ends_on"
    case .sessions: SubmissionGenerator.sessionColumns
    case .sheet, .platform: SubmissionGenerator.presenceColumns
    case .marks: SubmissionGenerator.markColumns
    }
  }
}

extension InventedCentre.Course {
  fileprivate func writePeople(
    _ names: InventedNames, to text: inout TableText
  ) {
    // Somebody on two courses has one name: its number is made of the id, as C3-L07.
    func row(_ person: String, _ role: Role, _ lastDay: Day? = nil) {
      let digits = person.utf8.filter { (48...57).contains($0) }.map { Int($0) - 48 }
      let slot = (digits.first ?? 0) * 64 + digits.dropFirst().reduce(0) { $0 * 10 + $1 }
      let place = slot + (person.contains("-T") ? 50 : 0)
      text.row(
        id, person, role.rawValue, names.name(ofPerson: place), names.email(ofPerson: place),
        lastDay?.iso8601 ?? "")
    }
    for (index, learner) in learners.enumerated() { row(learner, .learner, lastDays[index]) }
    row(tutor, .tutor)
    for (person, role) in others { row(person, role) }
  }

  fileprivate func writeSessions(to text: inout TableText) {
    for session in sessions {
      for cell in [session.id, id] { text.cell(cell) }
      text.cell(session.from)
      text.cell(session.to)
      for cell in [Activity.teaching.rawValue, mode.rawValue, tutor] { text.cell(cell) }
      text.endRow()
    }
  }

  fileprivate func writeStays(to text: inout TableText) {
    for stay in stays {
      for cell in [sessions[stay.session].id, stay.person, mode.rawValue] { text.cell(cell) }
      text.cell(stay.from)
      text.cell(stay.to)
      text.endRow()
    }
  }

  fileprivate func writeMarks(to text: inout TableText) {
    for mark in marks {
      for cell in [
        sessions[mark.session].id, learners[mark.person], mark.kind.rawValue,
        mark.minutes.map(String.init) ?? "", tutor,
      ] { text.cell(cell) }
      text.cell(mark.markedAt)
      text.endRow()
    }
  }
}
