import Evidence

/// The sessions of a submission by their local day: what a register's dates mean.
struct RegisterSessions {
  private struct CourseDay: Hashable {
    var course: Int
    var day: Day
  }

  private let lists: SubmissionLists
  private let zone: (Int) -> ZoneTable
  private var byDay: [CourseDay: [Int]] = [:]

  /// `zone` gives the zone in which the register writes a course's times.
  init(_ lists: SubmissionLists, zone: @escaping (Int) -> ZoneTable) {
    self.lists = lists
    self.zone = zone
    for (index, session) in lists.sessions.enumerated() {
      let day = zone(session.course).localDay(of: session.startsAt)
      byDay[CourseDay(course: session.course, day: day), default: []].append(index)
    }
  }

  /// The course's session on a day: that which starts at the time given, or the day's only one.
  ///
  /// Sessions met with in logs alone are meant only where none is planned that day.
  func session(of course: Int, on day: Day, at secondOfDay: Seconds?) throws(RecordProblem) -> Int {
    let all = byDay[CourseDay(course: course, day: day), default: []]
    let planned = all.filter { lists.sessions[$0].isPlanned }
    var found = planned.isEmpty ? all : planned
    if let secondOfDay {
      found = found.filter {
        zone(course).local(of: lists.sessions[$0].startsAt).secondOfDay == secondOfDay
      }
    }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw RecordProblem(
        .severalSessionsOnDate,
        "the course has \(found.count) sessions then; a start or session_id must say which")
    }
    throw RecordProblem(
      .noSessionOnDate,
      all.isEmpty
        ? "the course has no session on this day" : "no session of the course starts at this time")
  }
}

extension SubmissionLists {
  /// The course of a register: as people say in reading.csv or by the folder's name, else as the
  /// register says in a cell above its marks, else by its people: the only course that has all of
  /// them whom any course knows, if these are more than half.
  func course(
    ofRegister path: String, saying words: [String], people: Set<RegisterPerson>
  ) -> Int? {
    if let told = course(ofPath: path) { return told }
    let said = Set(words.compactMap { courseByID[$0] })
    if !said.isEmpty { return said.count == 1 ? said.first : nil }
    let known = people.map(courses(of:)).filter { !$0.isEmpty }
    let common = (known.first ?? []).filter { course in known.allSatisfy { $0.contains(course) } }
    return common.count == 1 && known.count * 2 > people.count ? common[0] : nil
  }

  /// The courses that a register of these people could be of; every course where none has any.
  func courses(ofRegister path: String, people: Set<RegisterPerson>) -> [Int] {
    if let told = course(ofPath: path) { return [told] }
    let found = Set(people.flatMap(courses(of:)))
    return found.isEmpty ? Array(courses.indices) : found.sorted()
  }

  private func courses(of person: RegisterPerson) -> [Int] {
    self.people(meantBy: person.words, person.match).map(\.course)
  }
}
