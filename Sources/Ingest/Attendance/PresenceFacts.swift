import Evidence

/// Turns the rows of a presence table into facts.
///
/// Most rows are plain: known ids, one mode, two times with an offset. Those are read from their
/// bytes alone; every other row is read cell by cell, with its problem located.
struct PresenceFacts {
  let lists: SubmissionLists
  let file: FileReading
  private let sessions: ByteIndex
  private let people: ByteIndex
  private(set) var table: TableFacts
  private var latestJoin: [Int: Int64] = [:]
  private var seen: Set<Int32> = []

  /// The bytes by which modes are written.
  private static let inPerson = Array("in_person".utf8)
  private static let remote = Array("remote".utf8)

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    sessions = ByteIndex(lists.sessions.enumerated().map { ($1.id, $0) })
    people = ByteIndex(lists.people.enumerated().map { ($1.id, $0) })
    table = TableFacts(lists: lists, file: file)
  }

  /// The facts read so far, without the stays that have been taken.
  var facts: FileFacts { table.facts }

  /// Reads the table; `full` takes the stays whenever there are many, so that memory stays flat.
  mutating func read(whenFull full: (inout [FileFacts.Stay]) throws -> Void) throws {
    var reading = self
    var columns: Columns?
    var failure: (any Error)?
    try file.forEachRow { row in
      let places = columns ?? Columns(row.header)
      columns = places
      if !reading.readPlain(row, places) { try reading.readCarefully(row) }
      if reading.table.facts.stays.count >= PresenceFacts.batch, failure == nil {
        do { try full(&reading.table.facts.stays) } catch { failure = error }
      }
    } lost: { row, problem, line in
      reading.table.loseAttendance(row, problem, line)
    }
    if let failure { throw failure }
    reading.noteDays()
    self = reading
  }

  /// How many stays are held before they are handed on.
  private static let batch = 2_000_000

  private struct Columns {
    let session: Int
    let person: Int
    let mode: Int
    let joined: Int
    let left: Int
    let audience: Int?

    init(_ header: TableHeader) {
      session = header.cell(of: "session_id") ?? 0
      person = header.cell(of: "person_id") ?? 0
      mode = header.cell(of: "mode") ?? 0
      joined = header.cell(of: "joined_at") ?? 0
      left = header.cell(of: "left_at") ?? 0
      audience = header.cell(of: "audience")
    }
  }

  private mutating func readPlain(_ row: RowCells, _ columns: Columns) -> Bool {
    let record = row.record
    if row.values != nil { return false }
    if let audience = columns.audience, !record.bytes(audience).isEmpty { return false }
    guard let session = sessions.value(of: record.bytes(columns.session)),
      let person = people.value(of: record.bytes(columns.person)),
      case .instant(let joined, _) = InstantText.read(record.bytes(columns.joined)),
      case .instant(let left, _) = InstantText.read(record.bytes(columns.left)), joined < left,
      let flags = PresenceFacts.flags(record.bytes(columns.mode)),
      lists.rosters[lists.sessions[Int(session)].course].members.contains(Int(person))
    else { return false }
    table.facts.stays.append(
      FileFacts.Stay(
        session: session, person: person, flags: flags, joinedAt: Int64(joined.seconds),
        leftAt: Int64(left.seconds), line: Int32(clamping: record.line),
        byteOffset: Int64(record.byteOffset)))
    file.account.use()
    note(Int(session), Int64(joined.seconds))
    return true
  }

  private static func flags(_ mode: UnsafeBufferPointer<UInt8>) -> Int32? {
    if mode.elementsEqual(remote) { return 1 }
    return mode.elementsEqual(inPerson) ? 0 : nil
  }

  private mutating func readCarefully(_ row: RowCells) throws {
    let session = try table.session(of: row)
    let course = lists.sessions[session].course
    let personID = try row.required("person_id")
    let presence = try PresenceTable.read(row, zone: table.zone(course))
    if case .ambiguous = presence.time { file.account.remark("some records: ambiguous-time") }
    switch lists.rosters[course].match(id: personID) {
    case .person(let person):
      file.account.use(
        facts: table.facts.add(
          presence.time, session: session, person: person, mode: presence.mode,
          isAudience: presence.isAudience, source: row.source))
    case .nobody(let reason, let suggestion):
      let intervals: [Interval] =
        switch presence.time {
        case .settled(let interval): [interval]
        case .ambiguous(_, let possible): possible
        default: []
        }
      for interval in intervals {
        table.facts.guests.append(
          .init(
            identity: NormalisedName.of(personID), session: session, mode: presence.mode,
            interval: interval, isAudience: presence.isAudience, source: row.source,
            reason: reason, suggestion: suggestion ?? lists.personByID[personID]))
      }
      file.account.use(facts: intervals.count)
    }
    let joined =
      switch presence.time {
      case .settled(let interval): interval.from
      case .ambiguous(_, let possible): possible.first?.from ?? lists.sessions[session].startsAt
      default: lists.sessions[session].startsAt
      }
    note(session, Int64(joined.seconds))
  }

  private mutating func note(_ session: Int, _ joined: Int64) {
    seen.insert(Int32(session))
    let course = lists.sessions[session].course
    if joined > latestJoin[course] ?? .min { latestJoin[course] = joined }
  }

  /// The latest local days of what was accepted, one look-up a course and session instead of a row.
  private mutating func noteDays() {
    for session in seen { table.facts.note(lists.sessions[Int(session)].day) }
    for (course, joined) in latestJoin {
      table.facts.attendance.insert(course)
      table.facts.note(table.zone(course).localDay(of: Instant(seconds: Int(joined))))
    }
  }
}
