import Evidence
import Synthetic

/// One course of the whole submission, stated in a few words; its people and days follow from them.
struct FernhillCourse {
  enum Story {
    case register, teams, blended, studyOnly, noTutorInTeams, inPersonOnlyInName, oneToOne
    case logWithFaults
  }

  let number: Int
  let story: Story
  let title: String
  let centre: (id: String, name: String)
  let level: String
  let declared: DeclaredDelivery
  let isFunded: Bool
  var isAIDisclosed = true
  let learnerCount: Int
  let firstDay: String
  let hour: Int
  let minutes: Int
  let sessionCount: Int
  let claimedHours: Int

  var id: String { "FA-\(number)" }
  var startsOn: Day { Day(iso8601: firstDay) ?? Day(number: 0) }
  /// A course without sessions runs for eight weeks.
  var endsOn: Day {
    Day(number: startsOn.number + 7 * (sessionCount == 0 ? 8 : sessionCount - 1))
  }

  struct Person {
    let id: String
    let role: Role
    let name: String
    let email: String
    let group: String
  }

  struct Session {
    let number: Int
    let id: String
    let day: Day
    let from: WallTime
    let to: WallTime
    let mode: Mode
    let group: String
  }

  var learners: [Person] {
    (1...learnerCount).map { index in
      person(
        "L\(index)", .learner, slot: index,
        group: story == .oneToOne ? String("ABCDEFGHIJ".prefix(index).suffix(1)) : "")
    }
  }

  var tutor: Person { person("T1", .tutor, slot: 20) }
  /// Sets meetings up and is neither tutor nor learner.
  var office: Person { person("P1", .support, slot: 21) }

  var people: [Person] {
    learners + [tutor] + (story == .noTutorInTeams || story == .teams ? [office] : [])
  }

  var sessions: [Session] {
    guard sessionCount > 0 else { return [] }
    return (1...sessionCount).map { index in
      let day = Day(number: startsOn.number + 7 * (index - 1))
      let from = WallTime(day, hour: hour)
      let mode: Mode =
        switch story {
        case .teams, .noTutorInTeams, .oneToOne: .remote
        case .blended: index % 2 == 0 ? .remote : .inPerson
        default: .inPerson
        }
      return Session(
        number: index, id: "\(id)-S\(index)", day: day, from: from,
        to: WallTime(seconds: from.seconds + minutes * 60), mode: mode,
        group: story == .oneToOne ? learners[index - 1].group : "")
    }
  }

  private func person(_ suffix: String, _ role: Role, slot: Int, group: String = "") -> Person {
    let names = InventedNames(seed: 2026)
    let index = (number - 101) * 32 + slot
    return Person(
      id: "\(number)-\(suffix)", role: role, name: names.name(ofPerson: index),
      email: names.email(ofPerson: index), group: group)
  }
}

extension FernhillCourse {
  private static let alder = (id: "K1", name: "Alder House")
  private static let brookfield = (id: "K2", name: "Brookfield Centre")
  private static let copperbeech = (id: "K3", name: "Copperbeech College")

  static let all = [
    FernhillCourse(
      number: 101, story: .register, title: "Introduction to Listening Skills", centre: alder,
      level: "2", declared: .inPerson, isFunded: true, learnerCount: 8, firstDay: "2025-09-15",
      hour: 18, minutes: 120, sessionCount: 6, claimedHours: 12),
    FernhillCourse(
      number: 102, story: .teams, title: "Certificate in Counselling Skills", centre: alder,
      level: "2", declared: .liveOnline, isFunded: true, learnerCount: 7, firstDay: "2025-09-16",
      hour: 10, minutes: 120, sessionCount: 6, claimedHours: 12),
    FernhillCourse(
      number: 103, story: .blended, title: "Diploma in Therapeutic Counselling", centre: alder,
      level: "4", declared: .blended, isFunded: true, learnerCount: 8, firstDay: "2025-10-06",
      hour: 13, minutes: 180, sessionCount: 8, claimedHours: 0),
    FernhillCourse(
      number: 104, story: .studyOnly, title: "Certificate in Counselling Studies",
      centre: brookfield, level: "3", declared: .liveOnline, isFunded: true, isAIDisclosed: false,
      learnerCount: 9, firstDay: "2025-10-13", hour: 9, minutes: 0, sessionCount: 0,
      claimedHours: 60),
    FernhillCourse(
      number: 105, story: .noTutorInTeams, title: "Certificate in Helping Skills",
      centre: brookfield, level: "3", declared: .liveOnline, isFunded: true, learnerCount: 7,
      firstDay: "2025-11-06", hour: 19, minutes: 90, sessionCount: 5, claimedHours: 7),
    FernhillCourse(
      number: 106, story: .inPersonOnlyInName, title: "Certificate in Counselling Skills",
      centre: brookfield, level: "2", declared: .inPerson, isFunded: false, learnerCount: 6,
      firstDay: "2026-01-14", hour: 10, minutes: 120, sessionCount: 5, claimedHours: 0),
    FernhillCourse(
      number: 107, story: .oneToOne, title: "Diploma in Counselling Supervision",
      centre: copperbeech, level: "6", declared: .liveOnline, isFunded: false, learnerCount: 6,
      firstDay: "2026-02-02", hour: 16, minutes: 60, sessionCount: 6, claimedHours: 0),
    FernhillCourse(
      number: 108, story: .logWithFaults, title: "Introduction to Listening Skills",
      centre: copperbeech, level: "2", declared: .inPerson, isFunded: true, learnerCount: 10,
      firstDay: "2026-02-04", hour: 18, minutes: 150, sessionCount: 7, claimedHours: 0),
  ]
}
