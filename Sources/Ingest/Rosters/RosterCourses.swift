import Evidence

/// Which course of the submission a class of a roster is.
struct RosterCourses {
  private let roster: Roster
  private let lists: SubmissionLists
  private let names: CourseNames

  init(_ roster: Roster, lists: SubmissionLists) {
    self.roster = roster
    self.lists = lists
    names = CourseNames(lists.courses)
  }

  /// The course of a class; nothing where no course is meant, or more than one may be.
  func course(of row: RosterRow) -> Int? {
    let parent = row.text("courseSourcedId").flatMap { roster.courses[$0] }
    let own = ["sourcedId", "classCode"].compactMap(row.text)
    let above =
      [row.text("courseSourcedId")].compactMap { $0 }
      + ["courseCode"].compactMap { parent?.text($0) }
    for ids in [own, above] {
      let found = Set(ids.compactMap { lists.courseByID[$0] })
      if !found.isEmpty { return found.count == 1 ? found.first : nil }
    }
    let named = Set(
      (own + ["title"].compactMap(row.text)).compactMap { lists.course(namedInMeetings: $0) })
    if !named.isEmpty { return named.count == 1 ? named.first : nil }
    if let told = lists.course(ofPath: row.file.inner) { return told }
    let titles = [row, parent].compactMap { $0?.text("title") }
    let meant = Set(titles.flatMap(courses(of:)))
    if !meant.isEmpty { return meant.count == 1 ? meant.first : nil }
    return roster.classes.count == 1 && lists.courses.count == 1 ? 0 : nil
  }

  private func courses(of title: String) -> [Int] {
    title.split { $0.isWhitespace || ",;:()[]".contains($0) }
      .compactMap { lists.courseByID[String($0)] }
      + (names.byTitle[NormalisedName.folded(title)] ?? [])
  }
}
