import Evidence

/// BigBlueButton's activity.json, from which its learning dashboard is drawn: every connection of
/// everyone, in milliseconds of UTC.
enum BigBlueButtonActivity {
  static let format = LogFormat(
    id: "bbb-activity", title: "BigBlueButton learning dashboard (activity.json)",
    origin: "BigBlueButton, the meeting's learning dashboard, or its server's folder of them",
    evidenceClass: "A", unit: "connection", stage: .evidence,
    recognisedBy: "JSON with users, and in each of them intIds, or registeredOn and isModerator",
    columns: [], recognisesBytes: recognises,
    meetings: MeetingReader(recognises: { _ in false }, tolerance: 1, readAll: { [read($0)] }),
    notes: [
      "Each connection of a user is a stay, from registeredOn to leftOn. Connections of one person "
        + "may overlap, with two devices for example; time is counted once.",
      "A connection that had not ended when the file was written (leftOn 0) is an upper limit: "
        + "until the meeting's end where the file tells it, else until the session's.",
      "Who is a moderator, and what was said or shown, is not read.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    guard let head = JSONHead(head), head.paths.contains("users") else { return false }
    var keys: Set<String> = []
    for path in head.paths {
      let parts = path.split(separator: ".")
      if parts.count == 3, parts[0] == "users" { keys.insert(String(parts[2])) }
    }
    return keys.contains("intIds")
      || (keys.contains("registeredOn") && keys.contains("isModerator"))
  }

  private static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    report.isUTC = true
    report.hasIntervals = true
    var isRead = false
    file.forEachJSONRecord(limits: .document) { record in
      guard !isRead, let users = record.value["users"], users.kind == .object else {
        return file.reject(
          record.value, RecordProblem(.missingValue, "one meeting with its users is expected here"))
      }
      isRead = true
      file.account.heading()
      take(record.value, users, of: file, into: &report)
    } lost: { fault in
      if fault.isRecord { report.lostLines.append((fault.code.rawValue, fault.recordLine)) }
    }
    if !isRead { report.refusal = report.lostLines.isEmpty ? .truncatedFile : .unreadableJSON }
    return report
  }

  private static func take(
    _ meeting: JSONValue, _ users: JSONValue, of file: FileReading,
    into report: inout MeetingReport
  ) {
    report.title = meeting["name"]?.text
    report.meetingID = meeting["extId"]?.text ?? meeting["intId"]?.text
    report.startsAt = EpochTime.local(meeting["createdOn"])
    report.endsAt = EpochTime.local(meeting["endedOn"])
    for (_, user) in users.members {
      let id = user["extId"]?.text ?? user["externalUserId"]?.text
      let person = MeetingReport.Participant(
        name: user["name"]?.text ?? "", addresses: [id].compactMap { $0 }, id: id, isBound: false,
        source: user.source(in: file.number))
      let connections = connections(of: user)
      if connections.isEmpty { file.account.ignore("a user without a connection") }
      for connection in connections {
        report.participants.append(stay(connection, of: person, in: file, &report))
      }
    }
    let open = report.participants.count { $0.isBound }
    if open > 0 {
      file.account.remark("connections that had not ended: \(open)")
      // Whoever was still there says nothing of how long the meeting went on.
      report.isOpen = report.endsAt == nil
      report.hasIntervals = false
    }
  }

  /// Since version 2.7 a user's ids have sessions; before, they or the user had one connection.
  private static func connections(of user: JSONValue) -> [JSONValue] {
    guard let ids = user["intIds"] else { return user["registeredOn"] == nil ? [] : [user] }
    return ids.members.flatMap { _, id in
      id["sessions"]?.elements ?? (id["registeredOn"] == nil ? [] : [id])
    }
  }

  private static func stay(
    _ connection: JSONValue, of person: MeetingReport.Participant, in file: FileReading,
    _ report: inout MeetingReport
  ) -> MeetingReport.Participant {
    var stay = person
    stay.source = connection.source(in: file.number)
    stay.problemColumn = connection.place.column
    guard let join = EpochTime.local(connection["registeredOn"]) else {
      stay.problem = RecordProblem(
        .unreadableTime, "registeredOn must be milliseconds since 1970, from 2000 to 2100")
      return stay
    }
    if let left = connection["leftOn"]?.integer, left != 0 {
      guard let leave = EpochTime.local(milliseconds: left) else {
        stay.problem = RecordProblem(
          .unreadableTime, "leftOn must be milliseconds since 1970, from 2000 to 2100")
        return stay
      }
      stay.time = .init(join: join, leave: leave)
    } else {
      stay.isBound = true
      stay.time = .init(join: join, leave: report.endsAt.flatMap { join < $0 ? $0 : nil })
    }
    return stay
  }
}
