import Evidence

/// Turns the rows of a presence table into facts.
///
/// Most rows are plain: known ids, one mode, two times with an offset. Those are read from their
/// bytes alone; every other row is read cell by cell, with its problem located.
struct PresenceFacts {
  let lists: SubmissionLists
  let file: FileReading
  private let index: PresenceIndex
  private(set) var table: TableFacts
  /// The latest join of each course.
  private var latestJoin: [Int64]
  private var isSeen: [Bool]
  private var seen: [Int32] = []
  /// Plain rows that the account does not have yet.
  private var plainRows = 0

  /// `index` is what was made of the lists for another file.
  init(lists: SubmissionLists, file: FileReading, index: PresenceIndex? = nil) {
    self.lists = lists
    self.file = file
    self.index = index ?? PresenceIndex(lists)
    table = TableFacts(lists: lists, file: file)
    latestJoin = Array(repeating: .min, count: lists.courses.count)
    isSeen = Array(repeating: false, count: lists.sessions.count)
  }

  /// The facts read so far, without the stays that have been taken.
  var facts: FileFacts { table.facts }

  /// Takes the stays that are left.
  mutating func takeStays() -> [FileFacts.Stay] {
    defer { table.facts.stays = [] }
    return table.facts.stays
  }

  /// Takes the rejected records of known sessions and people.
  mutating func takeRejected() -> [RejectedAttendance] {
    defer { table.facts.rejected = [] }
    return table.facts.rejected
  }

  /// Reads the table; `full` takes the stays whenever there are many, so that memory stays flat.
  mutating func read(whenFull full: (inout [FileFacts.Stay]) throws -> Void) throws {
    var reading = self
    var columns: Columns?
    var failure: (any Error)?
    func handOver(_ reading: inout PresenceFacts) {
      guard reading.table.facts.stays.count >= PresenceFacts.batch, failure == nil else { return }
      reading.account()
      do { try full(&reading.table.facts.stays) } catch { failure = error }
    }
    file.forEachRow { row throws(RecordProblem) in
      try reading.readCarefully(row)
      handOver(&reading)
    } lost: { row, problem, line in
      reading.table.loseAttendance(row, problem, line)
    } plain: { record, header in
      let places = columns ?? Columns(header)
      columns = places
      guard reading.readPlain(record, places) else { return false }
      handOver(&reading)
      return true
    }
    if let failure { throw failure }
    reading.account()
    reading.noteDays()
    self = reading
  }

  /// How many stays are held before they are handed on.
  private static let batch = 65_536

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

  private mutating func readPlain(_ record: PlainRecord, _ columns: Columns) -> Bool {
    if let audience = columns.audience, !record.bytes(audience).isEmpty { return false }
    guard let session = index.sessions.value(of: record.bytes(columns.session)),
      let person = index.people.value(of: record.bytes(columns.person)),
      case .instant(let joined, _) = InstantText.read(record.bytes(columns.joined)),
      case .instant(let left, _) = InstantText.read(record.bytes(columns.left)), joined < left,
      let flags = PresenceFacts.flags(record.bytes(columns.mode)),
      index.coursesOfPeople.holds(person, on: index.courses[Int(session)])
    else { return false }
    table.facts.stays.append(
      FileFacts.Stay(
        session: session, person: person, flags: flags, line: Int32(clamping: record.line),
        joinedAt: Int64(joined.seconds), leftAt: Int64(left.seconds),
        byteOffset: Int64(record.byteOffset)))
    plainRows += 1
    note(Int(session), Int64(joined.seconds))
    return true
  }

  /// Tells the file's account of plain rows, many at a time.
  private mutating func account() {
    file.account.use(records: plainRows)
    plainRows = 0
  }

  private static func flags(_ mode: UnsafeBufferPointer<UInt8>) -> Int32? {
    if Ascii.isSame(mode, "remote") { return 1 }
    return Ascii.isSame(mode, "in_person") ? 0 : nil
  }

  private mutating func readCarefully(_ row: RowCells) throws(RecordProblem) {
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
    if !isSeen[session] {
      isSeen[session] = true
      seen.append(Int32(session))
    }
    let course = Int(index.courses[session])
    if joined > latestJoin[course] { latestJoin[course] = joined }
  }

  /// The latest local days of what was accepted, one look-up a course and session instead of a row.
  private mutating func noteDays() {
    for session in seen { table.facts.note(lists.sessions[Int(session)].day) }
    for course in Set(seen.map { Int(index.courses[Int($0)]) }) {
      table.facts.attendance.insert(course)
      table.facts.note(
        table.zone(course).localDay(of: Instant(seconds: Int(latestJoin[course]))))
    }
  }
}
