import Evidence

/// What the rows of one course said so far.
struct LoggedFacts {
  private struct Person {
    var role: Role?
    var used = 0
    var rejected = 0
    var firstLine: Int
  }

  /// From the earliest join to the latest leave; `to` lies before `from` until a time is known.
  private struct Window {
    var from = Seconds.max
    var to = Seconds.min

    mutating func take(_ other: (from: Seconds, to: Seconds)) {
      from = min(from, other.from)
      to = max(to, other.to)
    }
  }

  /// A record that was not counted although it names a session and a person.
  private struct Lost {
    var session: Int
    var person: Int
    var mode: Mode?
    var cause: UnboundedCause
  }

  private var sessionNames = ByteNames()
  private var personNames = ByteNames()
  private var people: [Person] = []
  private var windows: [Window] = []
  private var stays: [LoggedCourse.Stay] = []
  private var lost: [Lost] = []
  private var unboundedBy: [UnboundedCause] = []
  private var used = 0
  private var rejected = 0
  private var lastSession = -1

  /// Adds a stay of which everything is plain; false, and nothing done, where the role is another.
  mutating func add(
    _ session: UnsafeBufferPointer<UInt8>, _ person: UnsafeBufferPointer<UInt8>, _ role: Role,
    _ mode: Mode, _ from: Seconds, _ to: Seconds, _ line: Int
  ) -> Bool {
    let person = number(ofPerson: person, line)
    guard take(role, of: person) else { return false }
    let session = number(ofSession: session)
    windows[session].take((from, to))
    stays.append(
      LoggedCourse.Stay(
        session: Int32(session), person: Int32(person), from: from, to: to, mode: mode))
    people[person].used += 1
    used += 1
    return true
  }

  /// Adds a record that was read cell by cell; false, and nothing done, where the role is another.
  mutating func add(
    _ session: String, _ person: String, _ role: Role, _ presence: PresenceTable.Row, _ line: Int
  ) -> Bool {
    let person = number(ofPerson: person, line)
    guard take(role, of: person) else { return false }
    let session = number(ofSession: session)
    func add(_ interval: Interval, isDeclared: Bool) {
      windows[session].take((interval.from.seconds, interval.to.seconds))
      stays.append(
        LoggedCourse.Stay(
          session: Int32(session), person: Int32(person), from: interval.from.seconds,
          to: interval.to.seconds, mode: presence.mode, isDeclared: isDeclared,
          isAudience: presence.isAudience))
    }
    switch presence.time {
    case .settled(let interval): add(interval, isDeclared: false)
    case .ambiguous(let evidenced, let possible):
      if let evidenced { add(evidenced, isDeclared: false) }
      for interval in possible { add(interval, isDeclared: true) }
    case .endsBeforeStart, .noSuchTime: break
    }
    people[person].used += 1
    used += 1
    return true
  }

  /// A record that was not counted: it may hide its session's window for its person, or, where either
  /// is not known, any time of the course.
  mutating func lose(
    session: String?, person: String?, role: Role?, mode: Mode?,
    times: (from: Seconds, to: Seconds)?, _ cause: UnboundedCause
  ) {
    guard let session, let person else { return lose(cause) }
    rejected += 1
    let number = number(ofPerson: person, cause.line)
    people[number].rejected += 1
    if let role { _ = take(role, of: number) }
    let place = self.number(ofSession: session)
    if let times { windows[place].take(times) }
    lost.append(Lost(session: place, person: number, mode: mode, cause: cause))
  }

  /// A record that names nobody.
  mutating func lose(_ cause: UnboundedCause) {
    rejected += 1
    unboundedBy.append(cause)
  }

  /// What the rows say together, people and sessions in the order of their ids.
  func course(
    _ id: String, hiding: PresenceStream.Hiding, source: String
  ) throws -> LoggedCourse {
    var course = LoggedCourse(id: id)
    let shown = try people.indices.map { person in
      // Only learners are shown.
      try ShownID.of(
        personNames[person], hiding: people[person].role == .learner ? hiding : .shown,
        source: source, line: people[person].firstLine)
    }
    let personOrder = people.indices.filter { people[$0].role != nil }
      .sorted { shown[$0].utf8.lexicographicallyPrecedes(shown[$1].utf8) }
    let sessionOrder = windows.indices.filter { windows[$0].from < windows[$0].to }
      .sorted { sessionNames[$0].lexicographicallyPrecedes(sessionNames[$1]) }
    let personPlaces = Self.places(personOrder, of: people.count)
    let sessionPlaces = Self.places(sessionOrder, of: windows.count)
    course.people = personOrder.map { number in
      LoggedCourse.Person(
        id: shown[number], role: people[number].role ?? .observer, used: people[number].used,
        rejected: people[number].rejected)
    }
    course.sessions = sessionOrder.compactMap { number in
      Interval(
        from: Instant(seconds: windows[number].from), to: Instant(seconds: windows[number].to)
      ).map {
        LoggedCourse.Session(
          id: String(decoding: sessionNames[number], as: UTF8.self), window: $0)
      }
    }
    course.stays = stays
    for index in course.stays.indices {
      course.stays[index].session = sessionPlaces[Int(course.stays[index].session)]
      course.stays[index].person = personPlaces[Int(course.stays[index].person)]
    }
    course.unboundedBy = unboundedBy
    for record in lost {
      let session = Int(sessionPlaces[record.session])
      let person = Int(personPlaces[record.person])
      if session < 0 || person < 0 {
        course.unboundedBy.append(record.cause)
      } else {
        course.rejected.append(
          RejectedAttendance(
            session: session, person: person, mode: record.mode,
            source: SourceLine(file: 1, line: record.cause.line, byteOffset: 0)))
      }
    }
    course.usedRecords = used
    course.rejectedRecords = rejected
    return course
  }

  /// The place of each number in an order; -1 where it has none.
  private static func places(_ order: [Int], of count: Int) -> [Int32] {
    var places = [Int32](repeating: -1, count: count)
    for (place, number) in order.enumerated() { places[number] = Int32(place) }
    return places
  }

  private mutating func take(_ role: Role, of person: Int) -> Bool {
    if people[person].role == role { return true }
    guard people[person].role == nil else { return false }
    people[person].role = role
    return true
  }

  private mutating func number(ofPerson id: UnsafeBufferPointer<UInt8>, _ line: Int) -> Int {
    let number = personNames.number(of: id)
    if number == people.count { people.append(Person(firstLine: line)) }
    return number
  }

  private mutating func number(ofSession id: UnsafeBufferPointer<UInt8>) -> Int {
    if lastSession >= 0, sessionNames.isSame(lastSession, id) { return lastSession }
    lastSession = sessionNames.number(of: id)
    if lastSession == windows.count { windows.append(Window()) }
    return lastSession
  }

  private mutating func number(ofPerson id: String, _ line: Int) -> Int {
    var id = id
    return id.withUTF8 { number(ofPerson: $0, line) }
  }

  private mutating func number(ofSession id: String) -> Int {
    var id = id
    return id.withUTF8 { number(ofSession: $0) }
  }
}
