import Evidence

/// The facts of one file, by indexes into the submission's lists, until they are stored.
struct FileFacts {
  /// A guest, under the text by which one label is one person.
  struct Guest {
    var identity: String
    var session: Int
    var mode: Mode
    var interval: Interval
    var isAudience: Bool
    var source: SourceLine
    var reason: String
    var suggestion: Int?
  }

  /// A presence by indexes; `flags` as `PresenceRow` has them.
  struct Stay {
    var session: Int32
    var person: Int32
    var flags: Int32
    var line: Int32
    var joinedAt: Int64
    var leftAt: Int64
    var byteOffset: Int64
  }

  var stays: [Stay] = []
  var marks: [Mark] = []
  var guests: [Guest] = []
  var rejected: [RejectedAttendance] = []
  var studies: [(course: Int, study: Study)] = []
  var claims: [(course: Int, claim: Claim)] = []
  var responses: [Response] = []
  /// What a list of qualifications says of those of the submission's courses.
  var qualifications: [QualificationRecord] = []
  /// Courses of which the file has an accepted attendance record.
  var attendance: Set<Int> = []
  /// Why possible time of some courses has no upper bound.
  var unbounded = UnboundedLines()
  /// Under which names people were seen, with how many records.
  var seen: [SeenAs: Int] = [:]
  /// Latest local day of an accepted presence, mark or study fact.
  var latest: Day?

  /// Takes the facts of another part of the same file.
  mutating func add(_ other: FileFacts) {
    stays += other.stays
    marks += other.marks
    guests += other.guests
    rejected += other.rejected
    studies += other.studies
    claims += other.claims
    responses += other.responses
    qualifications += other.qualifications
    attendance.formUnion(other.attendance)
    unbounded += other.unbounded
    seen.merge(other.seen, uniquingKeysWith: +)
    if let day = other.latest { note(day) }
  }

  /// How many marks, studies and claims are held.
  var rowCount: Int { marks.count + studies.count + claims.count }

  /// Takes marks, studies and claims; the rest is known only at the end of a file.
  mutating func takeRows() -> FileFacts {
    var taken = FileFacts()
    swap(&taken.marks, &marks)
    swap(&taken.studies, &studies)
    swap(&taken.claims, &claims)
    return taken
  }

  mutating func note(_ day: Day) { latest = max(latest ?? day, day) }

  /// Adds what an interval's readings give: logged where certain, declared where only possible.
  mutating func add(
    _ reading: IntervalReading, session: Int, person: Int, mode: Mode, isAudience: Bool,
    isBound: Bool = false, leavesHostsOut: Bool = false, source: SourceLine
  ) -> Int {
    let base: Int32 =
      (mode == .remote ? 1 : 0) | (isAudience ? 4 : 0) | (leavesHostsOut ? 8 : 0)
    func add(_ interval: Interval, isDeclared: Bool) {
      stays.append(
        Stay(
          session: Int32(session), person: Int32(person), flags: base | (isDeclared ? 2 : 0),
          line: Int32(clamping: source.line), joinedAt: Int64(interval.from.seconds),
          leftAt: Int64(interval.to.seconds), byteOffset: Int64(source.byteOffset)))
    }
    switch reading {
    case .settled(let interval):
      add(interval, isDeclared: isBound)
      return 1
    case .ambiguous(let evidenced, let possible):
      if let evidenced { add(evidenced, isDeclared: isBound) }
      for interval in possible { add(interval, isDeclared: true) }
      return possible.count + (evidenced == nil ? 0 : 1)
    case .endsBeforeStart, .noSuchTime: return 0
    }
  }
}
