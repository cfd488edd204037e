import Evidence

@testable import Ingest

// What formats with a reader of their own make of a file, on the course of the registers.
extension FormatTelling {
  /// Courses, people and sessions that a file adds to the lists, a line each.
  static func definitions(
    _ file: FileReading, _ read: (FileReading, inout SubmissionLists) throws -> Void
  ) throws -> [String] {
    var lists = try registerSubmission().lists
    let before = (lists.courses.count, lists.enrolments.count, lists.sessions.count)
    try read(file, &lists)
    return lists.courses[before.0...].map { told($0).joined(separator: " | ") }
      + lists.enrolments[before.1...].filter { $0.source.file == file.number }.map { enrolment in
        let person = lists.people[enrolment.person]
        return "\(enrolment.source.line): "
          + ([lists.courses[enrolment.course].id, person.id, enrolment.role.rawValue]
          + [person.name, person.email, enrolment.group].compactMap { $0 } + person.aliases
          + [enrolment.startsOn, enrolment.endsOn].compactMap { $0?.iso8601 })
          .joined(separator: " | ")
      }
      + lists.sessions[before.2...].flatMap { session in
        session.parts.map { part in
          "\(part.source.line): "
            + ([
              session.id, lists.courses[session.course].id, part.interval.told,
              part.activity.rawValue, session.mode.rawValue,
            ] + session.tutorIDs).joined(separator: " | ")
        }
      }
  }

  /// The sheets of a workbook: what each is, its text, and what is remarked of it.
  static func workbook(_ file: FileReading) -> [String] {
    file.openSheets(after: 0).flatMap { sheet -> [String] in
      let name = sheet.path.split(separator: "/").last.map(String.init) ?? ""
      let found = InventedSubmission.file(name, bytes: Array(sheet.bytes.bytes))
      let note = sheet.account.row.cells.last?.optionalText
      return ["sheet \(name): \(found.format?.id ?? "of no format")"]
        + String(decoding: sheet.bytes.bytes, as: UTF8.self).split(separator: "\n").map {
          "  \($0)"
        }
        + [note].compactMap { $0 }
    }
  }

  /// Facts of a file that belong to no meeting.
  static func evidence(
    _ file: FileReading, _ read: (FileReading, SubmissionLists) throws -> FileFacts
  ) throws -> [String] {
    let submission = try registerSubmission()
    return submission.told(try read(file, submission.lists))
  }
}
