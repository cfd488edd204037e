import Evidence

/// The meetings and registers that a draft takes to be of one course.
struct DraftCourse {
  /// A session as the files tell it.
  struct Session {
    var day: Day
    var starts: LocalTime?
    var ends: LocalTime?
    var isMeeting: Bool
    /// The meetings that were this session, as meetings.csv calls them.
    var meetings: [String] = []
  }

  var sources: [DraftSource]
  /// Why they are taken to be of one course.
  let reason: String

  /// What the course may be called.
  var title: String {
    sources.lazy.compactMap(\.stem).first ?? sources.lazy.compactMap(\.folder).first
      ?? "Title not told"
  }

  /// Breaks between reports of one session are at most this long.
  private static let longestBreak: Seconds = 15 * 60

  /// Its sessions in order: reports that overlap or all but meet are one session, and a register's
  /// date means the day's meeting, where there is one.
  var sessions: [Session] {
    var found: [Session] = []
    let meetings = sources.filter { $0.meeting != nil && $0.starts != nil }
      .sorted { ($0.starts?.clockSeconds ?? 0, $0.path) < ($1.starts?.clockSeconds ?? 0, $1.path) }
    for source in meetings {
      guard let starts = source.starts, let meeting = source.meeting else { continue }
      let ends = source.ends ?? starts
      if let last = found.last, let before = last.ends,
        starts.clockSeconds - before.clockSeconds <= DraftCourse.longestBreak
      {
        found[found.count - 1].ends = max(before, ends)
        found[found.count - 1].meetings.append(meeting)
      } else {
        found.append(
          Session(
            day: starts.day, starts: starts, ends: ends, isMeeting: true, meetings: [meeting]))
      }
    }
    let lessons = Set(sources.flatMap(\.lessons))
    for lesson in lessons where !found.contains(where: { $0.isMeeting && $0.day == lesson.day }) {
      found.append(
        Session(
          day: lesson.day,
          starts: lesson.secondOfDay.map { LocalTime(day: lesson.day, secondOfDay: $0) },
          isMeeting: false))
    }
    return found.sorted {
      ($0.day, $0.starts?.secondOfDay ?? 0) < ($1.day, $1.starts?.secondOfDay ?? 0)
    }
  }

  /// Parts the sources of a submission into courses: by folder, else by title, else by people.
  static func all(of sources: [DraftSource]) -> [DraftCourse] {
    var courses: [DraftCourse] = []
    var loose: [DraftSource] = []
    var places: [String: Int] = [:]
    for source in sources {
      let key =
        source.folder.map { ("folder \($0)", "they lie in one folder") }
        ?? source.stem.map { ("title " + NormalisedName.folded($0), "their titles begin alike") }
      guard let (key, reason) = key else {
        loose.append(source)
        continue
      }
      if let place = places[key] {
        courses[place].sources.append(source)
      } else {
        places[key] = courses.count
        courses.append(DraftCourse(sources: [source], reason: reason))
      }
    }
    for source in loose {
      let shared = courses.map { $0.sharedPeople(with: source) }
      if let most = shared.max(), most * 2 > source.people.count, most > 1,
        shared.filter({ $0 == most }).count == 1, let place = shared.firstIndex(of: most)
      {
        courses[place].sources.append(source)
      } else {
        courses.append(DraftCourse(sources: [source], reason: "one file, with no title"))
      }
    }
    return courses
  }

  private func sharedPeople(with source: DraftSource) -> Int {
    let own = Set(sources.flatMap(\.people).flatMap(DraftCourse.keys))
    return Set(source.people.flatMap(DraftCourse.keys)).intersection(own).count
  }

  private static func keys(_ person: DraftSource.Person) -> [String] {
    [person.email, person.name].compactMap { $0.map(NormalisedName.of) }
  }
}
