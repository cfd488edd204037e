import Evidence

/// One session of a logged course: rows in, seconds of each learner out.
struct LoggedSweep {
  /// Seconds that one learner received.
  struct Received {
    var tutor = 0
    var inPersonTutor = 0
    var peer = 0
    var live = 0
  }

  /// When a tutor was there, and when one was in the room.
  struct Taught {
    var all: [(from: Int, to: Int)] = []
    var inRoom: [(from: Int, to: Int)] = []
  }

  /// A stay; the key orders by person, then by start.
  private struct Row {
    var key: UInt64
    var to: UInt32
    var isTutor: Bool
    var isInRoom: Bool

    var person: Int { Int(key >> 32) }
    var from: UInt32 { UInt32(truncatingIfNeeded: key) }
  }

  /// What changes at a second.
  private enum Change {
    static let tutor: UInt64 = 0
    static let tutorInRoom: UInt64 = 2
    static let learner: UInt64 = 4
    static let learnerInRoom: UInt64 = 6
    /// Added where somebody leaves.
    static let leaves: UInt64 = 1
  }

  private var rows: [Row] = []
  private var events: [UInt64] = []

  /// Forgets the session before.
  mutating func begin() { rows.removeAll(keepingCapacity: true) }

  /// Adds a stay of a learner or a tutor; times are seconds since the course began.
  mutating func take(person: Int, isTutor: Bool, from: UInt32, to: UInt32, isInRoom: Bool) {
    rows.append(
      Row(
        key: UInt64(person) << 32 | UInt64(from), to: to, isTutor: isTutor, isInRoom: isInRoom))
  }

  /// Notes until when each learner was here; false if one was still in a session before.
  mutating func note(in reached: inout [UInt32]) -> Bool {
    for row in rows where !row.isTutor && row.from < reached[row.person] { return false }
    for row in rows where !row.isTutor {
      reached[row.person] = max(reached[row.person], row.to)
    }
    return true
  }

  /// Adds what each learner received, and when a tutor was there.
  mutating func run(into received: inout [Received], _ taught: inout Taught) {
    makeEvents()
    var (tutors, tutorsInRoom, learners) = (0, 0, 0)
    // Seconds so far with a tutor, a tutor in the room, two learners, and either.
    var (taughtTime, roomTime, peerTime, liveTime) = (0, 0, 0, 0)
    var (taughtFrom, roomFrom) = (0, 0)
    var last = events.first.map { Int($0 >> 32) } ?? 0
    for event in events {
      let at = Int(event >> 32)
      let passed = at - last
      last = at
      if tutors > 0 { taughtTime += passed }
      if tutorsInRoom > 0 { roomTime += passed }
      if learners > 1 { peerTime += passed }
      if tutors > 0 || learners > 1 { liveTime += passed }
      let person = Int(event >> 3 & 0x1FFF_FFFF)
      let leaves = event & Change.leaves == Change.leaves
      let sign = leaves ? 1 : -1
      switch event & 6 {
      case Change.tutor:
        if tutors == 0 { taughtFrom = at }
        tutors -= sign
        if tutors == 0, at > taughtFrom { taught.all.append((taughtFrom, at)) }
      case Change.tutorInRoom:
        if tutorsInRoom == 0 { roomFrom = at }
        tutorsInRoom -= sign
        if tutorsInRoom == 0, at > roomFrom { taught.inRoom.append((roomFrom, at)) }
      case Change.learner:
        learners -= sign
        received[person].tutor += sign * taughtTime
        received[person].peer += sign * peerTime
        received[person].live += sign * liveTime
      default:
        received[person].inPersonTutor += sign * roomTime
      }
    }
  }

  /// Each person's time, and the part of it in the room, as disjoint stretches in order.
  private mutating func makeEvents() {
    rows.sort { $0.key < $1.key }
    events.removeAll(keepingCapacity: true)
    var start = 0
    while start < rows.count {
      let first = rows[start]
      let person = UInt64(first.person) << 3
      let anywhere = person | (first.isTutor ? Change.tutor : Change.learner)
      let inRoom = person | (first.isTutor ? Change.tutorInRoom : Change.learnerInRoom)
      var all = (from: first.from, to: first.to)
      var room: (from: UInt32, to: UInt32)?
      while start < rows.count, rows[start].person == first.person {
        let row = rows[start]
        start += 1
        if row.from <= all.to {
          all.to = max(all.to, row.to)
        } else {
          add(all, anywhere)
          all = (row.from, row.to)
        }
        guard row.isInRoom else { continue }
        if let before = room, row.from > before.to {
          add(before, inRoom)
          room = (row.from, row.to)
        } else {
          room = (room?.from ?? row.from, max(room?.to ?? 0, row.to))
        }
      }
      add(all, anywhere)
      if let room { add(room, inRoom) }
    }
    events.sort()
  }

  private mutating func add(_ stretch: (from: UInt32, to: UInt32), _ change: UInt64) {
    events.append(UInt64(stretch.from) << 32 | change)
    events.append(UInt64(stretch.to) << 32 | change | Change.leaves)
  }
}
