import ContactHours
import Evidence

/// Time within each week, month or run of days: the window with the least or the most of it, or how
/// many windows reach a bound.
struct WindowMeasure: Measure {
  /// What is made of the windows; the word is its name in a pack.
  enum Take: String, CaseIterable, Sendable {
    case least
    case most
    /// How many windows have at least `each`.
    case count
  }

  static let name = "per-window"
  static let about = """
    Time in each calendar week (Monday to Sunday), calendar month, or run of so many days (`rolling` \
    with `days`), at the midnights of the course's own time zone: that of the window with the \
    `least`, with the `most`, or the `count` of windows with at least `each`. `on: weekdays` and \
    `between` leave out time on other days and at other times of day; breaks never count. A window \
    counts if it lies wholly within the course's dates, for a learner also within those of the \
    enrolment, and has ended by the audit date; `windows: term`, unless `all` is written, leaves out \
    those in which no session is held or planned. What guests and rejected records could add, and \
    study without a date, may be in any window.
    """
  static let options =
    [
      MeasureOption(
        key: "what",
        words: ContactTime.Kind.allCases.filter { $0 != .tutorWithoutPeers }
          .map(\.rawValue), standard: nil),
      MeasureOption(key: "window", words: ["week", "month", "rolling"], standard: nil),
      MeasureOption(.number, key: "days"),
      MeasureOption(key: "take", words: Take.allCases.map(\.rawValue), standard: nil),
      MeasureOption(.duration, key: "each"),
      MeasureOption(key: "windows", words: ["term", "all"], standard: "term"),
      MeasureOption(key: "on", words: ["any-day", "weekdays"], standard: "any-day"),
      MeasureOption(.clockTimes, key: "between"),
      MeasureOption(anyOf: Activity.allCases.map(\.rawValue), key: "activity"),
      MeasureOption(anyOf: [], key: "tag"),
    ] + ContactTime.treatments

  static func missingOption(_ choices: Choices) -> String? {
    if choices["window"] == "rolling" && choices.numbers("days").isEmpty { return "days" }
    return choices["take"] == "count" && choices.numbers("each").isEmpty ? "each" : nil
  }

  let time: ContactTime
  let windows: CourseWindows
  let take: Take
  /// What a window must reach to be counted.
  let each: Seconds
  let hours: DayHours

  init(_ choices: Choices) {
    time = ContactTime(
      kind: choices["what"].flatMap(ContactTime.Kind.init) ?? .live,
      activities: Set(choices.list("activity").compactMap(Activity.init)), choices)
    let length: CourseWindows.Length =
      switch choices["window"] {
      case "month": .month
      case "rolling": .rolling(choices.numbers("days").first ?? 0)
      default: .week
      }
    windows = CourseWindows(length: length, inTerm: choices["windows"] != "all")
    take = choices["take"].flatMap(Take.init) ?? .least
    each = choices.numbers("each").first ?? 0
    let between = choices.numbers("between")
    hours = DayHours(
      isOnWeekdays: choices["on"] == "weekdays",
      between: between.count == 2 ? between[0]..<between[1] : nil)
  }

  var unit: ValueUnit { take == .count ? .count : .hours }
  var rowUnit: String { take == .count ? "count" : "s" }

  private var noun: String {
    let length = windows.length.words
    return windows.inTerm ? "\(length) with sessions" : length
  }

  var words: String {
    let what = time.kind.words + time.filterWords + hours.words
    return switch take {
    case .least: "\(what), in the \(noun) with the least of it, is"
    case .most: "\(what), in the \(noun) with the most of it, is"
    case .count: "the number of times that a \(noun) has \(durationText(each)) of \(what), is"
    }
  }

  /// What each window holds, in order of time.
  private func found(of subject: Subject) -> [(days: Range<Int>, bounds: Bounds)]? {
    let ranges = windows.windows(of: subject)
    guard !ranges.isEmpty else { return [] }
    let days = LocalDays(subject, time.kind, hours)
    var found: [(days: Range<Int>, bounds: Bounds)] = []
    for range in ranges {
      var part = subject
      part.view = days.view(of: range)
      guard let bounds = time.bounds(of: part) else { return nil }
      found.append((range, bounds))
    }
    return found
  }

  func reading(of subject: Subject) -> Reading {
    guard let whole = time.bounds(of: subject), let found = found(of: subject) else {
      return .unknown(nil)
    }
    let isUnbounded = time.hasNoBound(whole, of: subject)
    let least = found.map(\.bounds.evidenced)
    let most = found.map(\.bounds.possible)
    func figure(_ evidenced: Int, _ possible: Int) -> Reading {
      .figure(
        Figure(
          evidenced: evidenced, possible: possible, isUnbounded: isUnbounded,
          canShrink: take == .least))
    }
    switch take {
    case .count: return figure(least.count { $0 >= each }, most.count { $0 >= each })
    case .least, .most:
      // No window lies within the dates: there is none that could have too little or too much.
      guard !found.isEmpty else { return isUnbounded ? .unknown(nil) : .nothing }
      return take == .least
        ? figure(least.min() ?? 0, most.min() ?? 0) : figure(least.max() ?? 0, most.max() ?? 0)
    }
  }

  func details(of subject: Subject) -> [String] {
    guard let found = found(of: subject), !found.isEmpty else { return [] }
    let many = "of \(counted(found.count, "window")) that count"
    guard take != .count else { return [many] }
    let ranked = found.sorted {
      ($0.bounds.evidenced, $0.bounds.possible) < ($1.bounds.evidenced, $1.bounds.possible)
    }
    guard let first = take == .least ? ranked.first : ranked.last else { return [many] }
    let day = Day(number: first.days.lowerBound).iso8601
    return ["\(many), the one from \(day) has the \(take.rawValue) evidenced"]
  }

  func gains(of subject: Subject) -> [SessionGain] { time.gains(of: subject) }

  func settledBy(_ subject: Subject) -> [String] {
    time.settledBy(subject) ?? subject.audit.missingRecords(of: subject.person)
  }
}
