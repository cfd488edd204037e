import ContactHours
import Evidence
import Testing

@testable import RulesEngine

/// Per-window time against a slow count of single minutes, over invented courses.
@Suite struct WindowAgainstMinutesTests {
  /// Numbers that look drawn by lot, the same in every run.
  struct Lot {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func number(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % limit
    }
  }

  /// What a clock in London shows, written out for 2026.
  private static func local(_ second: Int) -> (day: Int, minute: Int) {
    let isSummer = second >= 1_774_746_000 && second < 1_792_890_000
    let clock = second + (isSummer ? 3600 : 0)
    return (clock / 86_400, clock % 86_400 / 60)
  }

  /// Minutes of tutor time offered in a window, minute by minute.
  private static func minutes(
    _ evidence: CourseEvidence, _ window: Range<Int>, isDaytime: Bool, withPlans: Bool
  ) -> Int {
    let logged = Set(evidence.presences.map(\.session))
    var seen: Set<Int> = []
    for (index, session) in evidence.sessions.enumerated()
    where logged.contains(index) || withPlans {
      var second = session.startsAt.seconds
      while second < session.endsAt.seconds {
        let (day, minute) = local(second)
        // 5 January 2026 is a Monday.
        let isWeekday = (day - 20_458) % 7 < 5
        let isCounted = !isDaytime || (isWeekday && (8 * 60..<18 * 60).contains(minute))
        if window.contains(day), isCounted { seen.insert(second) }
        second += 60
      }
    }
    return seen.count
  }

  private static func windows(_ length: String, _ days: Int, _ course: Range<Int>) -> [Range<Int>] {
    course.flatMap { start -> [Range<Int>] in
      let fields = Day(number: start).fields
      let size =
        switch length {
        case "week": (start - 20_458) % 7 == 0 ? 7 : 0
        case "month": fields.day == 1 ? Day.length(ofMonth: fields.month, in: fields.year) : 0
        default: days
        }
      let window = start..<(start + size)
      return size > 0 && window.upperBound <= course.upperBound ? [window] : []
    }
  }

  @Test(arguments: 1...16)
  func `each figure is that of a count minute by minute`(seed: Int) throws {
    var lot = Lot(seed)
    // Around the change to summer time, or back.
    let first = (seed.isMultiple(of: 2) ? 20_528 : 20_736) + lot.number(below: 8)
    let length = 40 + lot.number(below: 45)
    var delivery = ExampleDelivery.standard
    delivery.course = Course(
      id: "C-1", title: "T", startsOn: Day(number: first), source: Course101.line)
    delivery.course.endsOn = Day(number: first + length - 1)
    delivery.course.clock = WindowMeasureTests.london
    delivery.sessions = (0..<(3 + lot.number(below: 25))).map { _ in
      var taught = ExampleDelivery.Taught(length: 60 * (1 + lot.number(below: 900)))
      taught.from = Day(number: first + lot.number(below: length))
      taught.at = 60 * lot.number(below: 1440)
      taught.record = lot.number(below: 3) == 0 ? .plan : .log
      return taught
    }
    let audit = delivery.audit(on: Day(number: first + 200))
    let evidence = audit.evidence
    let course = first..<(first + length)
    let held = Set(
      evidence.sessions.flatMap { session in
        stride(from: session.startsAt.seconds, to: session.endsAt.seconds, by: 60).map {
          Self.local($0).day
        }
      })
    for (window, days) in [("week", 0), ("month", 0), ("rolling", 3), ("rolling", 28)] {
      for isDaytime in [false, true] {
        for isInTerm in [false, true] {
          let windows = Self.windows(window, days, course).filter { range in
            !isInTerm || range.contains { held.contains($0) }
          }
          let least = windows.map {
            60 * Self.minutes(evidence, $0, isDaytime: isDaytime, withPlans: false)
          }
          let most = windows.map {
            60 * Self.minutes(evidence, $0, isDaytime: isDaytime, withPlans: true)
          }
          let each = 3600 * lot.number(below: 12)
          var choices = [
            "what": ["offered"], "window": [window], "days": [String(days)],
            "each": [String(each)], "windows": [isInTerm ? "term" : "all"],
          ]
          if isDaytime {
            choices["on"] = ["weekdays"]
            choices["between"] = ["28800", "64800"]
          }
          func figure(_ take: String) -> Figure? {
            choices["take"] = [take]
            let reading = WindowMeasure(Choices(choices)).reading(of: Subject(audit: audit))
            guard case .figure(let figure) = reading else { return nil }
            return figure
          }
          #expect(figure("least")?.evidenced == least.min())
          #expect(figure("least")?.possible == most.min())
          #expect(figure("most")?.evidenced == least.max())
          #expect(figure("most")?.possible == most.max())
          #expect(figure("count")?.evidenced == least.count { $0 >= each })
          #expect(figure("count")?.possible == most.count { $0 >= each })
        }
      }
    }
  }

  @Test(arguments: 1...20)
  func `the days of a course hold all of its time, of every kind`(seed: Int) throws {
    var lot = Lot(seed &+ 1000)
    var delivery = ExampleDelivery.standard
    delivery.course = Course(
      id: "C-1", title: "T", startsOn: Day(number: 20_500), source: Course101.line)
    delivery.course.clock = WindowMeasureTests.london
    delivery.sessions = (0..<12).map { _ in
      var taught = ExampleDelivery.Taught(length: 1 + lot.number(below: 90_000))
      taught.from = Day(number: 20_500 + lot.number(below: 60))
      taught.at = lot.number(below: 86_400)
      taught.record = lot.number(below: 3) == 0 ? .plan : .log
      taught.mode = lot.number(below: 2) == 0 ? .remote : .inPerson
      taught.hasTutor = lot.number(below: 4) > 0
      taught.activity = Activity.allCases[lot.number(below: Activity.allCases.count)]
      return taught
    }
    let audit = delivery.audit(on: Day(number: 20_700))
    for kind in ContactTime.Kind.allCases {
      for learner in [nil, 0] {
        var subject = Subject(audit: audit, learner: learner)
        let whole = ContactTime(kind: kind).bounds(of: subject)
        subject.view = LocalDays(subject, kind, DayHours()).view(of: 20_498..<20_570)
        let together = ContactTime(kind: kind).bounds(of: subject)
        // Of a course the offered learner's own figures are in the totals.
        if learner == nil || !kind.isOffered { #expect(together == whole, "\(kind)") }
      }
    }
  }
}
