import Evidence
import Synthetic

/// One course of the whole submission, stated in a few words; its people and days follow from them.
struct FernhillCourse {
  enum Story {
    case register, teams, blended, studyOnly, noTutorInTeams, inPersonOnlyInName, oneToOne
    case logWithFaults, tooMuchOnline, zoom
  }

  /// What shows who came to a session.
  enum Record { case register, log, teams, teamsSummary, zoom }

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
  /// Of CPCAB, where the course leads to one of its qualifications.
  var qualification = ""
  var onlineApprovalFrom = ""
  /// Where the course goes on after its last session, with client work and the portfolio.
  var lastDay: String?

  var id: String { "FA-\(number)" }
  var startsOn: Day { Day(iso8601: firstDay) ?? Day(number: 0) }
  /// A course without sessions runs for eight weeks.
  var endsOn: Day {
    if let last = lastDay.flatMap({ Day(iso8601: $0) }) { return last }
    return sessionCount == 0 ? Day(number: startsOn.number + 7 * 8) : days[sessionCount - 1]
  }

  /// The days of its sessions, one a week.
  private var days: [Day] {
    let weeks = (0...).lazy.map { Day(number: startsOn.number + 7 * $0) }
    return Array(weeks.filter { !$0.isHoliday }.prefix(sessionCount))
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
    days.enumerated().map { number, day in
      let index = number + 1
      let from = WallTime(day, hour: hour)
      let mode: Mode =
        switch story {
        case .teams, .noTutorInTeams, .oneToOne, .zoom: .remote
        case .blended: index % 2 == 0 ? .remote : .inPerson
        // Two days of seven.
        case .tooMuchOnline: index % 7 == 3 || index % 7 == 5 ? .remote : .inPerson
        default: .inPerson
        }
      return Session(
        number: index, id: "\(id)-S\(index)", day: day, from: from,
        to: WallTime(seconds: from.seconds + minutes * 60), mode: mode,
        group: story == .oneToOne ? learners[index - 1].group : "")
    }
  }

  func record(of session: Session) -> Record {
    switch story {
    case .register: .register
    case .teams: session.number == 5 ? .teamsSummary : .teams
    case .noTutorInTeams: .teams
    case .blended: session.mode == .remote ? .zoom : .log
    case .tooMuchOnline: session.mode == .remote ? .zoom : .register
    case .inPersonOnlyInName, .zoom: .zoom
    case .studyOnly, .oneToOne, .logWithFaults: .log
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
