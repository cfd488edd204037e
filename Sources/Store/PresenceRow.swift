/// A presence row as it lies in the workspace: numbers only.
public struct PresenceRow: Sendable {
  /// The course's number.
  public var course: Int32
  /// The session's number.
  public var session: Int32
  /// The person's number.
  public var person: Int32
  /// 1 remote, 2 declared, 4 audience, 8 the source leaves hosts out.
  public var flags: Int32
  /// Seconds since the epoch.
  public var joinedAt: Int64
  /// Seconds since the epoch; after `joinedAt`.
  public var leftAt: Int64
  /// The file's number.
  public var file: Int32
  /// Physical line.
  public var line: Int32
  /// Byte offset of the record.
  public var byteOffset: Int64

  /// Makes a row.
  public init(
    course: Int32, session: Int32, person: Int32, flags: Int32, joinedAt: Int64, leftAt: Int64,
    file: Int32, line: Int32, byteOffset: Int64
  ) {
    self.course = course
    self.session = session
    self.person = person
    self.flags = flags
    self.joinedAt = joinedAt
    self.leftAt = leftAt
    self.file = file
    self.line = line
    self.byteOffset = byteOffset
  }

  /// The order in which rows lie in the workspace.
  static func isBefore(_ a: PresenceRow, _ b: PresenceRow) -> Bool {
    if a.course != b.course { return a.course < b.course }
    if a.session != b.session { return a.session < b.session }
    return isBeforeInSession(a, b)
  }

  /// The order of the rows of one session.
  private static func isBeforeInSession(_ a: PresenceRow, _ b: PresenceRow) -> Bool {
    if a.person != b.person { return a.person < b.person }
    if a.joinedAt != b.joinedAt { return a.joinedAt < b.joinedAt }
    if a.leftAt != b.leftAt { return a.leftAt < b.leftAt }
    if a.flags != b.flags { return a.flags < b.flags }
    if a.file != b.file { return a.file < b.file }
    return a.byteOffset < b.byteOffset
  }

  /// Course and session as one number, in their order.
  private var place: UInt64 { UInt64(UInt32(bitPattern: course)) << 32 | UInt64(UInt32(session)) }

  /// Puts rows in the order in which they lie in the workspace.
  ///
  /// First by session, which most logs do already, then each session by itself: sorting many small
  /// pieces takes a fraction of the time of sorting all at once.
  static func sort(_ rows: inout [PresenceRow]) {
    if zip(rows, rows.dropFirst()).contains(where: { $0.place > $1.place }) {
      let places = rows.indices.map { (place: rows[$0].place, row: Int32($0)) }.sorted { a, b in
        (a.place, a.row) < (b.place, b.row)
      }
      rows = places.map { rows[Int($0.row)] }
    }
    rows.withUnsafeMutableBufferPointer { rows in
      var start = 0
      while start < rows.count {
        var end = start + 1
        while end < rows.count, rows[end].place == rows[start].place { end += 1 }
        sortSession(UnsafeMutableBufferPointer(rebasing: rows[start..<end]))
        start = end
      }
    }
  }

  /// Up to so many rows are put in order one by one.
  private static let few = 24

  private static func sortSession(_ rows: UnsafeMutableBufferPointer<PresenceRow>) {
    var rows = rows
    guard rows.count <= few else { return rows.sort(by: isBeforeInSession) }
    for index in rows.indices.dropFirst() where isBeforeInSession(rows[index], rows[index - 1]) {
      let row = rows[index]
      var hole = index
      repeat {
        rows[hole] = rows[hole - 1]
        hole -= 1
      } while hole > 0 && isBeforeInSession(row, rows[hole - 1])
      rows[hole] = row
    }
  }
}
