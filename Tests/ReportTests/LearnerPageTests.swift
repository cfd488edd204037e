import Evidence
import Testing

@testable import Report

@Suite struct LearnerPageTests {
  private static func ledger(
    _ session: String, _ seconds: Int, _ bound: Bound, activity: Activity = .teaching,
    tutor: Contact = .none, peer: Contact = .none
  ) -> LedgerRow {
    LedgerRow(cells: [
      .text("C-1"), .text("L-1"), .text(session), .text(activity.rawValue), .text("remote"),
      .text(tutor.rawValue), .text(peer.rawValue), .text("logged"), .integer(seconds),
      .text(bound.rawValue),
    ])
  }

  private static func session(_ id: String, _ start: String) -> SessionRow {
    SessionRow(cells: [
      .text(id), .text("C-1"), .text(start), .text(start), .text("delivered"), .integer(0),
      .integer(0), .integer(1), .integer(1),
    ])
  }

  private static let learner = LearnerRow(
    cells: [.text("C-1"), .text("L-1")] + Array(repeating: .integer(0), count: 13) + [.text("no")])

  private static func hours(_ ledger: [LedgerRow]) -> LearnerHours {
    let sessions = [
      session("S-1", "2026-01-31T23:30:00Z"), session("S-2", "2026-02-01T09:00:00Z"),
      session("S-3", "2026-02-08T09:00:00Z"),
    ]
    return LearnerHours(
      learner, ledger: ledger,
      sessions: Dictionary(uniqueKeysWithValues: sessions.map { (Array($0.sessionID.utf8), $0) }))
  }

  @Test func `time with a tutor is never added to time with peers alone`() {
    let hours = Self.hours([
      Self.ledger("S-2", 600, .evidenced, tutor: .inPerson, peer: .inPerson),
      Self.ledger("S-2", 300, .evidenced, tutor: .remote),
      Self.ledger("S-2", 60, .evidenced, peer: .remote),
      Self.ledger("S-2", 960, .possible, tutor: .inPerson),
    ])
    let kinds = hours.sessions.map(\.kinds)
    #expect(kinds == [.init(room: 600, link: 300, peersOnly: 60, possible: 960)])
    #expect(kinds.map(\.live) == [960])
  }

  @Test func `peers at a recording without a tutor, and breaks, are no live time`() {
    let hours = Self.hours([
      Self.ledger("S-2", 600, .evidenced, activity: .recording, peer: .inPerson),
      Self.ledger("S-3", 600, .evidenced, activity: .break, tutor: .inPerson),
    ])
    #expect(hours.sessions.isEmpty && hours.months.isEmpty)
  }

  @Test func `a session counts in the month in which it starts, in UTC`() {
    let hours = Self.hours([
      Self.ledger("S-1", 3600, .evidenced, tutor: .remote),
      Self.ledger("S-2", 1800, .evidenced, tutor: .remote),
      Self.ledger("S-3", 1800, .possible, tutor: .remote),
    ])
    #expect(hours.months.map { Dates.month($0.from) } == ["January 2026", "February 2026"])
    #expect(hours.months.map(\.sessions) == [1, 2])
    #expect(hours.months.map(\.kinds.tutor) == [3600, 1800])
    #expect(hours.months.map(\.kinds.possible) == [0, 1800])
  }

  @Test func `a learner's page has the hours, each session a link, and what rules say`() throws {
    let page = try #require(try PageSet().first("learners/c-102-l-4"))
    let text = PageSet.text(of: page.html)
    #expect(text.contains("The evidence shows a live tutor with this learner in 1 of 1 month"))
    #expect(text.contains("January 2026: 0.00 h in the room, 1.00 h on a link"))
    #expect(page.html.contains("<a href=\"../sessions/c-102-s-201-"))
    #expect(text.contains("No rule is about this learner alone."))
    let other = try #require(try PageSet().first("learners/c-102-l-5"))
    #expect(PageSet.text(of: other.html).contains("learners-without-live-contactNot met"))
    #expect(PageSet.text(of: other.html).contains("This learner has withdrawn."))
  }

  @Test func `a learner is a link wherever a course or a session names one`() throws {
    let set = try PageSet()
    for page in [set.first("courses/c-102"), set.first("sessions/c-102")] {
      let html = try #require(page?.html)
      #expect(html.contains(">L-4</a>") && !html.contains("\">L-4</th>"))
    }
  }

  @Test func `a statement says what was offered, had, unknown, and how to reply`() throws {
    let page = try #require(try PageSet().first("statements/c-103-l-7"))
    let text = PageSet.text(of: page.html)
    for words in [
      "What was offered to you", "0.00, no upper limit hours", "What the records show that you had",
      "Some records of this course could not be read.", "If you remember it otherwise",
      "Write to Alder Row Training, or to Fernhill Awards, the awarding body.",
    ] { #expect(text.contains(words), "\(words)") }
    #expect(!page.html.contains("<nav"))
  }
}
