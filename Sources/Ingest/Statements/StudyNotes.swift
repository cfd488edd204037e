import Evidence

/// Turns records of study into facts: of which course and whom, on which day, with no time but one
/// that is stated.
struct StudyNotes {
  /// Whom a record is about, and where it belongs.
  enum Place: Equatable {
    case person(Int, course: Int)
    /// Left out, for a reason.
    case nobody(String)
  }

  private let lists: SubmissionLists
  private let file: FileReading
  private let courseOfPath: Int?
  private let placing: MeetingPlacing
  private var told: [String: Int?] = [:]
  private var places: [PlaceKey: Place] = [:]

  private struct PlaceKey: Hashable {
    var actor: StatementActor
    var course: Int?
  }

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    courseOfPath = lists.course(ofPath: file.inner)
    placing = MeetingPlacing(lists)
  }

  /// The course of a record: that of its file, else the first that one of its words names.
  mutating func course(saying words: @autoclosure () -> [String]) -> Int? {
    if let courseOfPath { return courseOfPath }
    for word in words() {
      if let known = told[word] {
        if let known { return known }
        continue
      }
      let course = course(named: word)
      told[word] = .some(course)
      if let course { return course }
    }
    return nil
  }

  private func course(named word: String) -> Int? {
    if let course = lists.courseByID[word] { return course }
    var report = MeetingReport(format: "")
    report.meetingID = word
    let (sessions, course) = placing.told(report, path: file.inner)
    let courses = Set(sessions.map { lists.sessions[$0].course } + [course].compactMap { $0 })
    return courses.count == 1 ? courses.first : nil
  }

  /// Who an actor is: on the course, else on the only course that has him.
  mutating func place(of actor: StatementActor, on course: Int?) -> Place {
    let key = PlaceKey(actor: actor, course: course)
    if let known = places[key] { return known }
    let place = found(actor, on: course)
    places[key] = place
    return place
  }

  private func found(_ actor: StatementActor, on course: Int?) -> Place {
    if let course {
      if case .person(let person) = actor.match(in: lists.rosters[course]) {
        return .person(person, course: course)
      }
      return .nobody("study of somebody who is not on the course's list")
    }
    let found = courses(of: actor)
    if found.count == 1 { return .person(found[0].person, course: found[0].course) }
    return .nobody(
      found.isEmpty
        ? "study of somebody who is on no course's list"
        : "study of somebody on several courses, where nothing tells which")
  }

  /// The courses that have an actor on their lists.
  func courses(of actor: StatementActor) -> [(course: Int, person: Int)] {
    lists.people(meantBy: actor.words, actor.match)
  }
}
