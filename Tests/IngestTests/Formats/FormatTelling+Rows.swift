import Evidence

@testable import Ingest

// What stands in one row of a canonical table; what is not said is left out.
extension FormatTelling {
  private static func filled(_ values: [(name: String, value: String?)]) -> [String] {
    values.compactMap { name, value in value.map { "\(name) \($0)" } }
  }

  private static func yesNo(_ value: Bool?) -> String? { value.map { $0 ? "yes" : "no" } }

  private static func told(_ reading: IntervalReading) -> String {
    switch reading {
    case .settled(let interval): interval.told
    case .ambiguous(let evidenced, let possible):
      "evidenced \(evidenced?.told ?? "nothing"), possible "
        + possible.map(\.told).joined(separator: " and ")
    case .endsBeforeStart, .noSuchTime: "no time"
    }
  }

  static func told(_ course: Course) -> [String] {
    [course.id, course.title]
      + filled([
        ("from", course.startsOn.iso8601), ("to", course.endsOn?.iso8601),
        ("zone", course.timeZone), ("centre", course.centreID), ("named", course.centreName),
        ("qualification", course.qualificationNumber), ("of", course.awardingOrganisation),
        ("level", course.level), ("guided s", course.claimedGuidedTime.map { "\($0)" }),
        ("total s", course.claimedTotalTime.map { "\($0)" }),
        ("endorsed", course.endorsements.isEmpty ? nil : "\(course.endorsements)"),
        ("declared", course.declaredDelivery?.rawValue), ("study", course.studyMode),
        ("funded", yesNo(course.isPubliclyFunded)), ("ai disclosed", yesNo(course.isAIDisclosed)),
        ("records", course.attendanceRecords?.rawValue),
        ("approved from", course.onlineApprovalFrom?.iso8601),
        ("until", course.onlineApprovalUntil?.iso8601),
        ("run under", course.regimes.isEmpty ? nil : "\(course.regimes)"),
        ("bank holidays of", course.bankHolidays?.rawValue),
        ("default", course.defaultActivity.rawValue),
      ])
  }

  static func told(_ row: PeopleTable.Row) -> [String] {
    [row.courseID, row.person.id, row.role.rawValue]
      + filled([
        ("name", row.person.name), ("email", row.person.email),
        ("aliases", row.person.aliases.isEmpty ? nil : "\(row.person.aliases)"),
        ("from", row.startsOn?.iso8601), ("to", row.endsOn?.iso8601), ("group", row.group),
        ("withdrawn", row.isWithdrawn ? "yes" : nil),
        ("holds", row.credentials.isEmpty ? nil : told(row.credentials)),
      ])
  }

  private static func told(_ credentials: [Credential]) -> String {
    credentials.map { credential in
      "\(credential.name) \(credential.from?.iso8601 ?? "–") to "
        + "\(credential.until?.iso8601 ?? "–")"
    }.joined(separator: ", ")
  }

  static func told(_ row: SessionsTable.Row) -> [String] {
    [
      row.sessionID, row.courseID, row.part.interval.told, row.part.activity.rawValue,
      row.mode.rawValue,
    ]
      + filled([
        ("tutors", row.tutorIDs.isEmpty ? nil : "\(row.tutorIDs)"), ("group", row.group),
        ("meeting", row.meeting),
      ])
  }

  static func told(_ row: PresenceTable.Row) -> [String] {
    [row.mode.rawValue, told(row.time)] + (row.isAudience ? ["audience"] : [])
  }

  static func told(_ row: MarksTable.Row) -> [String] {
    [row.kind.rawValue]
      + filled([
        ("minutes", row.minutes.map { "\($0)" }), ("by", row.markedBy),
        ("at", row.markedAt.isEmpty ? nil : "\(row.markedAt.map(\.iso8601))"),
      ])
  }

  static func told(_ row: StudyTable.Row) -> [String] {
    [row.activity.rawValue]
      + filled([
        ("during", row.interval?.told), ("stated s", row.stated.map { "\($0)" }),
        ("began", row.startedAt?.iso8601),
      ])
  }

  static func told(_ row: ClaimsTable.Row) -> [String] {
    [row.kind]
      + filled([
        ("s", row.time.map { "\($0)" }), ("value", row.value), ("source", row.origin),
      ])
  }

  static func told(_ response: Response) -> [String] {
    [
      response.findingID, response.author.rawValue, response.repliedOn.iso8601,
      String(reflecting: response.reply),
    ]
      + filled([
        ("state", response.state?.rawValue), ("deadline", response.deadlineOn?.iso8601),
        ("expires", response.expiresOn?.iso8601), ("version", response.ruleVersion),
        ("column", String(response.column)),
      ])
  }

  static func told(_ row: MeetingsTable.Row) -> [String] {
    [row.meeting] + filled([("course", row.courseID), ("session", row.sessionID)])
  }

  static func told(_ row: ColumnMapTable.Row) -> [String] {
    [
      "\(row.signature)", row.table, row.entry.theirs ?? "all rows \(row.entry.constant ?? "")",
      row.entry.ours, "\(row.entry.unit)",
    ] + filled([("dates", row.dateOrder?.rawValue), ("zone", row.timeZone)])
  }

  static func told(_ decision: Decision) -> [String] {
    [decision.path]
      + filled([
        ("dates", decision.dateOrder?.rawValue), ("zone", decision.timeZone),
        ("format", decision.format), ("course", decision.courseID),
        ("set aside", decision.setAsideReason),
      ])
  }
}
