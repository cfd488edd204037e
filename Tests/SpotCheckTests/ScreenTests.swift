import Evidence
import Testing

@testable import SpotCheck

/// What each screen takes for a question, and what it does not.
@Suite struct ScreenTests {
  private func centre(_ make: (inout ScreenedCentre) -> Void) -> ScreenedCentre {
    var centre = ScreenedCentre()
    make(&centre)
    return centre
  }

  @Test func `days on which everybody is present are no copies of one another`() throws {
    let centre = centre { centre in
      centre.course("C1")
      for session in 0..<10 { for person in 0..<6 { centre.mark(person, session) } }
    }
    let found = try #require(try centre.result("cloned-days"))
    #expect(found.answer.chance == 1)
    #expect(!found.isAsked)
  }

  @Test func `three pairs of days with the same unusual marks are asked about`() throws {
    let centre = centre { centre in
      centre.course("C1")
      for session in 0..<10 {
        for person in 0..<6 {
          // Days 0 to 2 have their own absences; days 3 to 5 have the same.
          let model = session < 6 ? session % 3 : session
          let isAway = session < 6 && (person == model || person == model + 3)
          centre.mark(person, session, isAway ? .absent : .present)
        }
      }
    }
    let found = try #require(try centre.result("cloned-days"))
    // 18 marks of day 3, 4 and 5.
    #expect(found.answer.records.count == 18)
    #expect(found.answer.effect.hasPrefix("3 sessions of 10 repeat an earlier one: 3 equal pairs"))
    #expect(found.isAsked)
  }

  private func heaping(to step: Int, file: Int = 1, seconds: Int = 0) -> ScreenedCentre {
    centre { centre in
      centre.course("C1")
      for session in 0..<10 {
        for person in 0..<6 {
          let late = step * 60 * (1 + (session + person) % 4)
          centre.log(person, session, late: late, early: late, file: file)
        }
      }
      centre.log(6, 0, late: seconds, file: file)
    }
  }

  @Test func `typed times on multiples of five are asked about, a platform's never`() throws {
    let typed = try #require(try heaping(to: 5).result("heaped-minutes", typed: [1]))
    #expect(typed.isAsked)
    #expect(typed.answer.lookedAt == 120)
    #expect(typed.answer.effect.hasPrefix("120 of 120 typed times"))
    let platform = try #require(try heaping(to: 5).result("heaped-minutes"))
    #expect(!platform.answer.isEnough)
    let toTheSecond = heaping(to: 5, seconds: 13)
    #expect(try toTheSecond.result("heaped-minutes", typed: [1])?.answer.isEnough == false)
    #expect(try heaping(to: 3).result("heaped-minutes", typed: [1])?.isAsked == false)
  }

  @Test func `a pair of arrival and departure that comes again is weighed against habits`() throws {
    let bunched = centre { centre in
      centre.course("C1")
      for session in 0..<10 {
        for person in 0..<6 {
          let own = 31 * (1 + session * 6 + person)
          let isSame = session % 2 == 0
          centre.log(person, session, late: isSame ? 412 : own, early: isSame ? 233 : own + 7)
        }
      }
    }
    #expect(try bunched.result("number-bunching")?.isAsked == true)
    // Whoever always comes and goes at the same second has one habit, however it is dealt.
    let habitual = centre { centre in
      centre.course("C1")
      for session in 0..<10 {
        for person in 0..<6 { centre.log(person, session, late: 60 * person, early: 30 * person) }
      }
    }
    let found = try #require(try habitual.result("number-bunching"))
    #expect(found.answer.chance == 1)
  }

  @Test func `a perfect half beside absences is asked about, a perfect course is not`() throws {
    func register(perfect: Set<Int>) -> ScreenedCentre {
      centre { centre in
        centre.course("C1", sessions: 16)
        for session in 0..<16 {
          for person in 0..<6 {
            let isAway = !perfect.contains(session) && (session + person) % 3 == 0
            centre.mark(person, session, isAway ? .absent : .present)
          }
        }
      }
    }
    let half = try #require(try register(perfect: Set(8..<16)).result("perfect-attendance"))
    #expect(half.isAsked)
    #expect(half.answer.effect == "8 sessions of 16 in a row with everybody present")
    // By hand: a learner away on days 0, 3, 6 or 1, 4, 7 or 2, 5 of 16, eight of them in the run:
    // 8·7·6 / 16·15·14 = 1/10, four times; 8·7 / 16·15 = 7/30, twice; nine places to begin.
    let chance = 9 * 0.1 * 0.1 * 0.1 * 0.1 * 7 / 30 * 7 / 30
    #expect(abs((half.answer.chance ?? 1) - chance) < 1e-12)
    let whole = try #require(try register(perfect: Set(0..<16)).result("perfect-attendance"))
    #expect(whole.answer.chance == 1)
  }

  @Test func `marks without a line in the log are counted, days with a guest left out`() throws {
    var centre = centre { centre in
      centre.course("C1", mode: .remote)
      for session in 0..<10 {
        for person in 0..<6 {
          centre.mark(person, session)
          if session + person != 9 && person != 0 { centre.log(person, session, late: 120) }
        }
      }
    }
    let found = try #require(try centre.result("register-against-platform"))
    #expect(found.answer.effect.hasPrefix("15 of 60 marked as there are not in the log"))
    #expect(
      found.answer.effect.hasSuffix("register less log 2.0 minutes, limits of agreement 2.0 to 2.0")
    )
    #expect(found.isAsked)
    centre.change { evidence in
      evidence.guestLabels = ["Guest-1"]
      for session in 0..<10 {
        evidence.guests.append(
          GuestPresence(
            label: 0, session: session, mode: .remote,
            interval: evidence.sessions[session].parts[0].interval,
            source: SourceLine(file: 1, line: 1, byteOffset: 0)))
      }
    }
    #expect(try centre.result("register-against-platform")?.answer.isEnough == false)
  }

  @Test(arguments: [(6600, false), (6599, true)])
  func `two rooms at once are asked about above ten minutes`(late: Int, isAsked: Bool) throws {
    let centre = centre { centre in
      centre.course("C1")
      centre.course("C2", learners: ["L1", "L9"], tutor: "T2")
      centre.mark(0, 3)
      centre.log(0, 3, late: late, in: 1)
    }
    let found = try #require(try centre.result("two-places"))
    #expect(found.isAsked == isAsked)
    #expect(found.answer.records.count == (isAsked ? 2 : 0))
    #expect(found.adjusted == nil)
  }

  @Test func `two calls at once are no two places`() throws {
    let centre = centre { centre in
      centre.course("C1", mode: .remote)
      centre.course("C2", mode: .remote, learners: ["L1", "L9"], tutor: "T2")
      centre.log(0, 3)
      centre.log(0, 3, in: 1)
    }
    #expect(try centre.result("two-places")?.isAsked == false)
  }

  @Test func `one tutor of two timetables is asked about where both sessions have records`() throws
  {
    var centre = centre { centre in
      centre.course("C1")
      centre.course("C2", learners: ["L8", "L9"])
      centre.mark(0, 3)
    }
    #expect(try centre.result("tutor-in-two-sessions")?.isAsked == false)
    centre.mark(0, 3, in: 1)
    #expect(try centre.result("tutor-in-two-sessions")?.isAsked == true)
    // Where the plan names a second tutor, either may have been there.
    centre.change(1) { $0.sessions[3].tutors.append(0) }
    #expect(try centre.result("tutor-in-two-sessions")?.isAsked == false)
  }

  @Test(arguments: [(12 * 3600, false), (12 * 3600 + 1, true)])
  func `a day of more than twelve hours is asked about`(length: Int, isAsked: Bool) throws {
    let centre = centre { centre in
      centre.course("C1", length: length)
      centre.log(0, 0)
      centre.log(0, 0)
    }
    #expect(try centre.result("impossible-days")?.isAsked == isAsked)
  }

  @Test func `registers of three days in one minute are asked about, of two not`() throws {
    func register(together: Int, after delay: Int = 900) -> ScreenedCentre {
      centre { centre in
        centre.course("C1")
        for session in 0..<10 {
          // So many days are marked together with the last of them.
          let wait = session < together ? (together - 1 - session) * 7 * 86_400 : 0
          for person in 0..<6 { centre.mark(person, session, after: wait + delay) }
        }
      }
    }
    #expect(try register(together: 2).result("marked-late-or-in-bulk")?.isAsked == false)
    let three = try #require(try register(together: 3).result("marked-late-or-in-bulk"))
    #expect(three.isAsked)
    #expect(three.answer.records.count == 18)
    let late = register(together: 1, after: 7200 + 14 * 86_400 + 1)
    #expect(try late.result("marked-late-or-in-bulk")?.isAsked == true)
    let onTime = register(together: 1, after: 7200 + 14 * 86_400)
    #expect(try onTime.result("marked-late-or-in-bulk")?.isAsked == false)
    #expect(
      try register(together: 1, after: -3601).result("marked-late-or-in-bulk")?.isAsked == true)
  }

  @Test func `who has left by the list and is marked as there is asked about`() throws {
    var centre = centre { centre in
      centre.course("C1")
      for session in 0..<10 { centre.mark(0, session) }
    }
    #expect(try centre.result("outside-enrolment")?.isAsked == false)
    let last = centre.courses[0].sessions[7].day
    centre.change { $0.enrolments[0].endsOn = last }
    let found = try #require(try centre.result("outside-enrolment"))
    #expect(found.isAsked)
    #expect(found.answer.effect == "2 records of 1 learner")
    #expect(try centre.result("outside-enrolment", until: last)?.isAsked == false)
  }

  @Test func `a bank holiday is the course's own division's`() throws {
    var centre = centre { centre in
      centre.course("C1")
      centre.mark(0, 0)
      // St Patrick's Day, 17 March 2026, a Tuesday: day 10.
      centre.course("C2", sessions: 11)
    }
    #expect(try centre.result("bank-holiday-sessions")?.isAsked == false)
    centre.change { $0.sessions[0].day = Day(iso8601: "2026-03-17") ?? Day(number: 0) }
    #expect(try centre.result("bank-holiday-sessions")?.isAsked == false)
    centre.change { $0.course.bankHolidays = .northernIreland }
    #expect(try centre.result("bank-holiday-sessions")?.isAsked == true)
  }

  @Test func `a row tells its chance, its adjustment and where its records stand`() throws {
    let row = try #require(try heaping(to: 5).result("heaped-minutes", typed: [1])).row { "f\($0)" }
    #expect(row.asked == "yes")
    #expect(row.records == 60)
    #expect(row.lines?.split(separator: "; ").count == 20)
    #expect(row.lines?.hasPrefix("f1:") == true)
    let none = try #require(try heaping(to: 3).result("heaped-minutes", typed: [1])).row { _ in "" }
    #expect(none.asked == "no")
    #expect(none.records == 0 && none.lines == nil && none.p != nil && none.adjustedP != nil)
  }

  @Test func `screens without a chance are not counted in the adjustment`() throws {
    let centre = heaping(to: 5)
    var run = ScreenRun()
    run.look(
      at: CentreEvidence(
        id: "", courses: centre.courses, typedFiles: [1], until: Day(number: 30_000), holidays: nil)
    )
    run.judge()
    let tested = run.results.filter { $0.answer.chance != nil }
    #expect(tested.count < run.results.count)
    let least = try #require(tested.compactMap(\.answer.chance).min())
    let adjusted = try #require(tested.compactMap(\.adjusted).min())
    #expect(adjusted == Double(tested.count) * least)
    for result in run.results { #expect((result.adjusted == nil) == (result.answer.chance == nil)) }
    let asked = run.results.filter(\.isAsked).map(\.screen.isTested)
    #expect(asked.contains(true))
  }

  @Test func `no two screens have one name, and their words accuse nobody`() {
    #expect(Set(Screen.all.map(\.id)).count == Screen.all.count)
    for screen in Screen.all {
      let words = "\(screen.title) \(screen.question) \(screen.about)".lowercased()
      for word in ["fabricat", "fake", "false", "cheat", "guilt", "suspic", "made up"] {
        #expect(!words.contains(word), "\(screen.id): \(word)")
      }
      #expect(screen.question.contains("?"), "\(screen.id)")
      #expect(screen.about.contains("behind it") || screen.id == "bank-holiday-sessions")
    }
  }
}
