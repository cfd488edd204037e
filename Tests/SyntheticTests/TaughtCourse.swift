import Evidence
import Synthetic

/// A course of many days that are all alike, for cases whose rules count hundreds of hours.
///
/// Each day begins at 10:00, on Mondays and Tuesdays by turns. Orla Penhallow teaches, and takes the
/// register of every day that no meeting's report shows.
struct TaughtCourse {
  /// One of CPCAB's qualifications.
  struct Qualification {
    let number: String
    let title: String
    let level: String

    static let therapeuticDiploma = Qualification(
      number: "500/8088/X", title: "Diploma in Therapeutic Counselling", level: "4")
    static let skillsCertificate = Qualification(
      number: "500/7938/4", title: "Certificate in Counselling Skills", level: "2")
    static let substanceAward = Qualification(
      number: "500/4684/6", title: "Award in Understanding Substance Misuse", level: "2")
  }

  enum Report { case zoom, teams, teamsSummary, teamsList }

  struct Person {
    let id: String
    let name: String
    let email: String
  }

  struct TaughtDay {
    /// From 1.
    let number: Int
    let id: String
    let from: WallTime
    let to: WallTime
    let mode: Mode
    let report: Report?
  }

  var number = 1
  let qualification: Qualification
  let declared: DeclaredDelivery
  let firstMonday: String
  let dayCount: Int
  let hours: Int
  var online: Set<Int> = []
  /// Seconds by which a day is longer than its hours.
  var moreSeconds: [Int: Int] = [:]
  var reports: [Int: Report] = [:]
  /// The days that the first learner missed.
  var missed: Set<Int> = []
  var isTaught = true
  var approvedFrom = ""
  var isBACPApproved = false
  var claimedHours = 0
  var learnerCount = 2

  var id: String { "C-\(number)" }

  static let tutor = Person(
    id: "T-01", name: "Orla Penhallow", email: "orla.penhallow@example.org")
  /// Sets meetings up and does not teach.
  static let office = Person(
    id: "P-01", name: "Roisin Elmstow", email: "roisin.elmstow@example.org")

  /// Others in each course.
  var learners: [Person] {
    let names = InventedNames(seed: 2027)
    return (1...learnerCount).map { index in
      let slot = number * 8 + index
      return Person(
        id: "L-\(number)\(index)", name: names.name(ofPerson: slot),
        email: names.email(ofPerson: slot))
    }
  }

  var days: [TaughtDay] {
    let first = Day(iso8601: firstMonday) ?? Day(number: 0)
    let mondays = (0...).lazy.map { Day(number: first.number + 7 * $0) }.filter { !$0.isHoliday }
    let all = mondays.prefix((dayCount + 1) / 2).flatMap { [$0, Day(number: $0.number + 1)] }
    return all.prefix(dayCount).enumerated().map { index, day in
      let number = index + 1
      let from = WallTime(day, hour: 10)
      let length = hours * 3600 + (moreSeconds[number] ?? 0)
      return TaughtDay(
        number: number, id: "\(id)-\(number < 10 ? "0" : "")\(number)", from: from,
        to: WallTime(seconds: from.seconds + length),
        mode: online.contains(number) ? .remote : .inPerson, report: reports[number])
    }
  }

  func path(of day: TaughtDay) -> String { "meetings/\(day.id).csv" }

  /// The report of a day's meeting, in which everybody stays from the day's begin to its end.
  func bytes(of report: Report, on day: TaughtDay) -> [UInt8] {
    let there = [isTaught ? Self.tutor : Self.office] + learners
    switch report {
    case .zoom:
      var writer = ZoomListWriter()
      writer.isLowerCase = true
      return writer.bytes(there.map { .init($0.name, email: $0.email, (day.from, day.to)) })
    case .teams: return TeamsReportWriter(.english, .dayFirst).bytes(meeting(there, day))
    case .teamsSummary:
      return TeamsSummaryWriter(.english, .dayFirstLongYear).bytes(meeting(there, day))
    case .teamsList:
      // Downloaded while the class went on: nobody has left.
      return TeamsListWriter(.english, .dayFirstLongYear).bytes(
        there.map { ($0.name, .joined, day.from) })
    }
  }

  private func meeting(_ there: [Person], _ day: TaughtDay) -> TeamsReport {
    TeamsReport(
      title: qualification.title, startsAt: day.from, endsAt: day.to,
      participants: there.enumerated().map { index, person in
        .init(
          person.name, email: person.email, role: index == 0 ? .organizer : .presenter,
          joins: [(day.from, day.to)])
      })
  }

  /// Whether a file of a day shows only with `reading.csv` which number is the day.
  func dateOrder(of day: TaughtDay) -> String? {
    guard let report = day.report else { return nil }
    let dates: TeamsDateForm = report == .zoom ? .monthFirst : .dayFirst
    guard dates.isUndecidable(on: day.from) else { return nil }
    return dates.isDayFirst ? "day-first" : "month-first"
  }
}
