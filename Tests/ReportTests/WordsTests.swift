import Evidence
import Testing

@testable import Report

@Suite struct WordsTests {
  @Test(arguments: [
    (0, "0.00"), (35, "0.00"), (36, "0.01"), (3599, "0.99"), (3600, "1.00"), (44_100, "12.25"),
    (4_277_700, "1,188.25"),
  ])
  func `hours are rounded down to hundredths`(seconds: Int, text: String) {
    #expect(Hours.text(seconds) == text)
  }

  @Test func `a pair of figures says so, and an equal pair is one figure`() {
    #expect(Hours.range(3600, 3600) == "1.00")
    #expect(Hours.range(3600, 7200) == "1.00 to 2.00")
    #expect(Hours.range(3600, 7200, unbounded: true) == "1.00, no upper limit")
    #expect(Hours.range(0, 20) == "0 s to 20 s")
    #expect(Hours.shortRange(0, 900) == "0.00–0.25")
    #expect(Hours.shortRange(0, 900, unbounded: true) == "0.00–?")
  }

  @Test func `minutes keep their seconds`() {
    #expect(Hours.minutes(5405) == "90:05")
    #expect(Hours.minutesRange(0, 59) == "0:00 to 0:59")
  }

  @Test func `days and spans are in words`() {
    #expect(Dates.text(iso8601: "2026-01-10") == "10 January 2026")
    #expect(Dates.text(iso8601: "soon") == "soon")
    #expect(
      Dates.span("2026-01-10T18:00:00Z", "2026-01-10T20:00:05Z")
        == "10 January 2026, 18:00 to 20:00:05 UTC")
    #expect(
      Dates.span("2026-12-31T23:00:00Z", "2027-01-01T01:00:00Z")
        == "31 December 2026, 23:00 to 1 January 2027, 01:00 UTC")
    #expect(Dates.span("2026-02-30T18:00:00Z", "later") == "2026-02-30T18:00:00Z to later")
  }

  @Test func `figures of a rule follow its unit`() {
    #expect(Figures.text("3600", unit: "s") == "1.00 h")
    #expect(Figures.text("at least 360000", unit: "s") == "at least 100.00 h")
    #expect(Figures.text("1", unit: "months") == "1 month")
    #expect(Figures.text("30", unit: "days") == "30 days")
    #expect(Figures.text("1200", unit: "count") == "1,200")
    #expect(Figures.text("no_live_tutor", unit: "class") == "No live tutor")
    #expect(Figures.text("blended,in_person", unit: "class") == "Blended, In person")
    #expect(
      Figures.text("not distance_only, no_live_tutor or no_live_peer", unit: "class")
        == "not distance only, no live tutor or no live peers")
    #expect(Figures.text("3599", unit: "share", denominator: 7200) == "49.9 % (0.99 of 2.00 h)")
    #expect(Figures.text("0", unit: "share", denominator: 0) == "– (0.00 of 0.00 h)")
    #expect(Figures.required("25", unit: "share") == "25 %")
    #expect(Figures.text(nil, unit: "s") == "–")
    #expect(Figures.wholePercent(3599, of: 7200) == "49 %")
  }

  @Test(
    arguments: zip(
      [
        AttentionTally(courses: 0, needAttention: 0, cannotBeTold: 0),
        AttentionTally(courses: 1, needAttention: 0, cannotBeTold: 0),
        AttentionTally(courses: 1, needAttention: 1, cannotBeTold: 0),
        AttentionTally(courses: 8, needAttention: 0, cannotBeTold: 2),
        AttentionTally(courses: 8, needAttention: 1, cannotBeTold: 0),
        AttentionTally(courses: 8, needAttention: 3, cannotBeTold: 2),
      ],
      [
        "No course was found in what was handed in.", "The course does not need attention.",
        "The course needs attention.", "None of 8 courses needs attention; 2 cannot be told.",
        "1 of 8 courses needs attention.", "3 of 8 courses need attention; 2 cannot be told.",
      ]))
  func `the tally is a sentence`(tally: AttentionTally, sentence: String) {
    #expect(tally.sentence.text == sentence)
  }

  @Test func `every value of the tables has words of its own`() {
    let classes = DeliveryClass.allCases.map { ResultWords.deliveryClass($0.rawValue) }
    #expect(
      classes == [
        "Cannot tell", "Distance only", "No live tutor", "No live peers", "Live online",
        "In person", "Blended",
      ])
    for status in SessionRow.schema.columns[4].allowed {
      #expect(ResultWords.status(status).text != status)
    }
  }
}
