import Evidence

/// What a draft learns from one meeting or register of a submission.
struct DraftSource {
  /// Somebody whom a file names.
  struct Person: Hashable {
    var name: String
    var email: String?
    /// Whether the platform says that this person held the meeting.
    var isHost = false
    /// The id that a register has for the person.
    var id: String?
  }

  /// A session that a register has a date of.
  struct Lesson: Hashable {
    var day: Day
    var secondOfDay: Seconds?
  }

  let path: String
  /// What `meetings.csv` may call the meeting; nothing for a register.
  var meeting: String?
  /// The course's name as far as a title tells it, without numbers and dates.
  var stem: String?
  var people: [Person] = []
  /// When the meeting was, by its own clock.
  var starts: LocalTime?
  var ends: LocalTime?
  var lessons: [Lesson] = []
  /// How often each code of a register stands in it.
  var codes: [String: Int] = [:]

  /// The folder in which the file lies, in the submission.
  var folder: String? {
    let parts = path.split(separator: "/").dropLast()
    return parts.last.map(String.init)
  }

  /// A title up to its first number or date, as `Helping Skills` of `Helping Skills, week 7`.
  static func stem(of title: String) -> String? {
    let ends: Set<String> = ["week", "session", "day", "lesson", "class", "attendance", "part"]
    var words: [Substring] = []
    for word in title.split(whereSeparator: \.isWhitespace) {
      let bare = word.lowercased().trimmingSuffix { !$0.isLetter && !$0.isNumber }
      let isLevel = words.last?.lowercased() == "level"
      if ends.contains(String(bare)) && !words.isEmpty { break }
      if bare.contains(where: \.isNumber) && !isLevel { break }
      words.append(word)
    }
    let text = words.joined(separator: " ").trimmingSuffix { !$0.isLetter && !$0.isNumber }
    return text.isEmpty ? nil : String(text)
  }
}

extension StringProtocol {
  /// The text without the characters at its end that fit.
  func trimmingSuffix(_ fits: (Character) -> Bool) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, fits(last) { rest = rest.dropLast() }
    return rest
  }
}

extension DraftSource {
  /// A platform's report of a meeting.
  init(_ report: MeetingReport, of file: FileReading, isOnly: Bool) {
    self.init(path: file.inner)
    meeting = isOnly ? file.inner : report.meetingID ?? report.title
    stem = report.title.flatMap { DraftSource.stem(of: $0) }
    let times = report.participants.compactMap(\.time)
    starts = report.startsAt ?? times.compactMap(\.join).min()
    ends = report.endsAt ?? times.compactMap(\.leave).max()
    // A program that takes notes would be drafted as a learner, and be somebody's peer.
    people = report.participants.filter { !NoteTaker.bears($0.name) }.map { participant in
      let folded = NormalisedName.folded(participant.name)
      return Person(
        name: DraftSource.withoutSuffix(participant.name),
        email: participant.addresses.first { $0.contains("@") },
        isHost: folded.hasSuffix("(host)") || folded.hasSuffix("(host, me)"))
    }
  }

  /// A register with a column for every session.
  init(wide grid: RegisterGrid, of file: FileReading) {
    self.init(path: file.inner)
    guard let layout = RegisterLayout(grid, isSession: { _ in false }) else { return }
    let dates = layout.columns.compactMap { $0?.date }
    var order = file.decision?.dateOrder
    if case .settled(let found) = DateOrder.decided(by: dates) { order = found }
    for column in layout.columns {
      guard let column, let order = column.date.isYearFirst ? .yearFirst : order,
        case .success(let day) = column.date.day(in: order)
      else { continue }
      lessons.append(Lesson(day: day, secondOfDay: column.secondOfDay))
    }
    var rows = RegisterRows(
      layout, match: { _ in .nobody(reason: "", suggestion: nil) }, isCode: { _ in false })
    for row in grid.rows.dropFirst(layout.body) {
      guard case .person(let person, _) = rows.kind(of: row) else { continue }
      people.append(Person(person))
      for cell in layout.marks(of: row) { codes[row.text(cell), default: 0] += 1 }
    }
  }

  /// A register with a row for every mark.
  init(long file: FileReading) {
    self.init(path: file.inner)
    var found = self
    guard let zone = ZoneTable.named("Europe/London") else { return }
    file.forEachRow { row in
      guard let code = row.text("mark") else { return file.account.heading() }
      let isOwnWord =
        file.format?.id == CanvasRollCall.format.id
        && CanvasRollCall.words[code.lowercased()] != nil
      if !isOwnWord { found.codes[code, default: 0] += 1 }
      if let person = RegisterPerson({ row.text($0) }) { found.people.append(Person(person)) }
      if let (day, second) = try? RegisterLong.time(of: row, zone: zone) {
        let lesson = Lesson(day: day, secondOfDay: second)
        if !found.lessons.contains(lesson) { found.lessons.append(lesson) }
      }
      file.account.use()
    }
    self = found
  }

  private init(path: String) {
    self.path = path
  }

  /// A name without what platforms append in brackets.
  private static func withoutSuffix(_ name: String) -> String {
    var rest = name[...]
    while rest.last == ")", let open = rest.lastIndex(of: "("),
      NormalisedName.of(String(rest)) != NormalisedName.folded(String(rest))
    {
      rest = rest[..<open].trimmingSuffix(\.isWhitespace)
    }
    return String(rest)
  }
}

extension DraftSource.Person {
  /// Somebody as a register has him.
  init(_ person: RegisterPerson) {
    self.init(name: person.names.last ?? person.id ?? person.email ?? "", email: person.email)
    id = person.id
  }
}
