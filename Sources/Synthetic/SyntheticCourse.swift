import Evidence

/// One invented course: its people and its timetable, drawn from the seed and its number alone.
struct SyntheticCourse {
  struct Person {
    let id: String
    let name: String
    let email: String
    let role: Role
    /// The last session of a learner who withdrew.
    var lastSession: Int?
  }

  struct Session {
    let number: Int
    let id: String
    let parts: [SessionPart]
    let mode: Mode

    struct SessionPart {
      let from: Instant
      let to: Instant
      let activity: Activity
    }

    var startsAt: Instant { parts[0].from }
    var endsAt: Instant { parts[parts.count - 1].to }
  }

  let number: Int
  let id: String
  let kind: DeliveryKind
  let title: String
  let centre: (id: String, name: String)
  let level: String
  let people: [Person]
  let sessions: [Session]
  let isPubliclyFunded: Bool
  let isSoldAsLive: Bool
  let usesAI: Bool
  let isAIDisclosed: Bool
  private let seed: UInt64

  var learners: [Person] { people.filter { $0.role == .learner } }
  var tutors: [Person] { people.filter { $0.role == .tutor } }
  var startsOn: Day { Day(number: Self.firstMonday + startOffset) }
  var endsOn: Day { Day(number: startsOn.number + 33 * 7) }
  private let startOffset: Int

  init(number: Int, idWidth: Int, seed: UInt64, names: InventedNames) {
    var draws = SeededGenerator(seed: seed, stream: number)
    self.number = number
    self.seed = seed
    let digits = String(number + 1)
    let id = "C" + String(repeating: "0", count: max(0, idWidth - digits.count)) + digits
    self.id = id
    kind = DeliveryKind(draw: draws.number(below: 1000))
    let subject = draws.one(of: Self.subjects)
    title = subject.title
    level = subject.level
    let house = number / 8
    let round = house / Self.houses.count
    centre = (
      "K\(house + 1)",
      Self.houses[house % Self.houses.count] + (round == 0 ? "" : " \(round + 1)")
    )
    isPubliclyFunded = draws.happens(permille: 600)
    isSoldAsLive = draws.happens(permille: 400)
    usesAI = draws.happens(permille: 30)
    isAIDisclosed = draws.happens(permille: 700)
    startOffset = draws.number(below: 3) * 7
    let learnerCount = draws.number(in: 12...20)
    let tutorCount = draws.number(in: 1...2)
    var people: [Person] = []
    func add(_ personID: String, _ role: Role, lastSession: Int? = nil) {
      let person = number * 32 + people.count
      people.append(
        Person(
          id: "\(id)-\(personID)", name: names.name(ofPerson: person),
          email: names.email(ofPerson: person), role: role, lastSession: lastSession))
    }
    for learner in 1...learnerCount {
      let leaves = draws.happens(permille: 20)
      add("L" + twoDigits(learner), .learner, lastSession: leaves ? draws.number(in: 5...25) : nil)
    }
    for tutor in 1...tutorCount { add("T\(tutor)", .tutor) }
    self.people = people
    sessions =
      kind == .distanceOnly
      ? []
      : Self.timetable(id, kind, firstDay: Self.firstMonday + startOffset, &draws)
  }

  /// Draws that belong to this course and one purpose, and to nothing else.
  func draws(for purpose: Int) -> SeededGenerator {
    SeededGenerator(seed: seed, stream: number, part: purpose)
  }

  private static func timetable(
    _ id: String, _ kind: DeliveryKind, firstDay: Int, _ draws: inout SeededGenerator
  ) -> [Session] {
    let weekday = draws.number(below: 6)
    let start = draws.one(of: [(9, 30), (10, 0), (13, 0), (18, 0)])
    let minutes = draws.one(of: [120, 120, 150, 180, 180, 240])
    // Two weeks off at the turn of the year, one in February.
    let weeks = (0..<33).filter { ![16, 17, 24].contains($0) }
    return weeks.enumerated().map { index, week in
      let wall = WallTime(
        Day(number: firstDay + week * 7 + weekday), hour: start.0, minute: start.1)
      let from = LondonClock.instant(of: wall)
      let isOnline =
        switch kind {
        case .liveOnline, .peerCircle: true
        case .blended: index % 5 > 1
        default: false
        }
      return Session(
        number: index + 1, id: "\(id)-S" + twoDigits(index + 1),
        parts: parts(of: index, from: from, minutes: minutes),
        mode: isOnline ? .remote : .inPerson)
    }
  }

  private static func parts(
    of index: Int, from: Instant, minutes: Int
  ) -> [Session.SessionPart] {
    let activity: Activity = index == 0 ? .induction : .teaching
    let to = from.advanced(by: minutes * 60)
    guard minutes >= 180 else { return [.init(from: from, to: to, activity: activity)] }
    let middle = from.advanced(by: minutes / 2 * 60)
    let back = middle.advanced(by: 15 * 60)
    return [
      .init(from: from, to: middle, activity: activity),
      .init(from: middle, to: back, activity: .break),
      .init(from: back, to: to, activity: .skillsPractice),
    ]
  }

  /// 1 September 2025.
  private static let firstMonday = 20_332
  private static let houses = [
    "Alder House", "Brookfield Centre", "Copperbeech College", "Dovecote Training",
    "Elderflower Institute", "Foxglove House", "Greenbank College", "Hollin Bank Centre",
    "Ivywell Training", "Juniper Court", "Kingcup Centre", "Larkrise College",
  ]
  private static let subjects: [(title: String, level: String)] = [
    ("Introduction to Listening Skills", "2"), ("Certificate in Counselling Skills", "2"),
    ("Certificate in Counselling Studies", "3"), ("Diploma in Therapeutic Counselling", "4"),
    ("Certificate in Helping Skills", "3"), ("Diploma in Counselling Supervision", "6"),
  ]
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
