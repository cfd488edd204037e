import ContactHours
import Evidence

/// What the records of a subject say of the time within some days: in place of all of its time.
struct WindowView {
  /// Both ledgers, cut to those days.
  var ledger: [LedgerEntry] = []
  /// What was offered, cut to those days.
  var offered: [OfferedStretch] = []
  /// The days.
  var days: [CountedDay] = []

  /// Several days together.
  init(_ parts: [WindowView]) {
    ledger = parts.flatMap(\.ledger)
    offered = parts.flatMap(\.offered)
    days = parts.flatMap(\.days)
  }

  /// One day of which nothing is known yet.
  init(_ day: CountedDay) { days = [day] }
}

/// A subject's time, cut at the midnights of the course's own zone and at the limits of what counts.
struct LocalDays {
  private var views: [Int: WindowView] = [:]
  private let clock: LocalClock
  private let hours: DayHours

  /// Cuts what is offered, or what the ledgers count, whichever the kind of time is about.
  init(_ subject: Subject, _ kind: ContactTime.Kind, _ hours: DayHours) {
    clock = subject.audit.evidence.course.clock
    self.hours = hours
    if kind.isOffered {
      for stretch in subject.audit.offered {
        cut(from: stretch.from, to: stretch.to) { view, from, to in
          var part = stretch
          part.from = from
          part.to = to
          view.offered.append(part)
        }
      }
    } else {
      for stretch in subject.audit.ledgerStretches(of: subject.person) {
        cut(from: stretch.from, to: stretch.to) { view, from, to in
          view.ledger.append(stretch.entry(from: from, to: to))
        }
      }
    }
  }

  /// The subject's time from one day until another, that one not included.
  func view(of days: Range<Int>) -> WindowView {
    WindowView(
      days.map { views[$0] ?? WindowView(hours.counted(on: Day(number: $0), clock)) })
  }

  private mutating func cut(
    from: Seconds, to: Seconds, _ add: (inout WindowView, Seconds, Seconds) -> Void
  ) {
    for number in clock.day(at: from).number...clock.day(at: to - 1).number {
      var view = views[number] ?? WindowView(hours.counted(on: Day(number: number), clock))
      for counted in view.days.flatMap(\.stretches) {
        let (first, last) = (max(from, counted.from), min(to, counted.to))
        if first < last { add(&view, first, last) }
      }
      views[number] = view
    }
  }
}

/// Which hours of a day count.
struct DayHours: Hashable {
  /// Whether Saturdays and Sundays are left out.
  var isOnWeekdays = false
  /// Seconds after midnight between which time counts; nothing for the whole day.
  var between: Range<Seconds>?

  func counted(on day: Day, _ clock: LocalClock) -> CountedDay {
    guard !isOnWeekdays || day.isWeekday else {
      return CountedDay(day: day, stretches: [], isWhole: false)
    }
    let span = between ?? 0..<86_400
    return CountedDay(
      day: day, stretches: clock.stretches(of: day, from: span.lowerBound, to: span.upperBound),
      isWhole: between == nil)
  }

  /// `, Monday to Friday, from 08:00 to 18:00`; empty where all hours count.
  var words: String {
    let days = isOnWeekdays ? ", Monday to Friday" : ""
    return days
      + (between.map { ", from \(clockText($0.lowerBound)) to \(clockText($0.upperBound))" } ?? "")
  }

  private func clockText(_ second: Seconds) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(second / 3600)):\(two(second / 60 % 60))"
  }
}
