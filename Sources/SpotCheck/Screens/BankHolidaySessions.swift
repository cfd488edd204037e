import Evidence
import RulesEngine

/// Sessions with attendance on bank holidays.
enum BankHolidaySessions {
  static let screen = Screen.ofCourse(
    id: "bank-holiday-sessions",
    title: "Sessions on bank holidays",
    question: "Did this session take place? Its day is a bank holiday.",
    about: """
      A session has somebody there, by a log or a mark, on a bank holiday of the course's division \
      (bank_holidays in courses.csv, else England and Wales). The days are those that also decide \
      by when a finding asks for an answer. Many courses do meet on such days.
      """,
    isTested: false
  ) { course, centre in
    var lookedAt = 0
    var records: [SourceLine] = []
    var sessions = 0
    for (index, session) in course.evidence.sessions.enumerated() {
      let isThere =
        !course.stays[index].isEmpty || course.marks[index].contains { $0.kind.saysThere }
      let division = course.evidence.course.bankHolidays
      guard isThere, let isHoliday = centre.holidays?.isHoliday(session.day, in: division) else {
        continue
      }
      lookedAt += 1
      guard isHoliday else { continue }
      sessions += 1
      records +=
        course.stays[index].flatMap(\.sources)
        + course.marks[index].filter { $0.kind.saysThere }.map(\.source)
    }
    guard lookedAt > 0 else { return .tooFew(0, "sessions in years of known bank holidays") }
    return .found(
      "\(sessions) of \(counted(lookedAt, "session")) on a bank holiday", lookedAt: lookedAt,
      asks: sessions > 0, records: records.sorted())
  }
}
