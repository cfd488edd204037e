import Evidence
import Testing

@testable import Report

@Suite struct PageTextTests {
  @Test func `the summary's figures are the table's`() throws {
    let summary = try #require(try PageSet()["index.html"])
    let text = PageSet.text(of: summary)
    #expect(text.contains("2 of 4 courses need attention; 1 cannot be told."))
    let sentences = text.split(separator: "\n").joined(separator: " ")
    #expect(
      sentences.contains(
        "Distance only C-101: Certificate in Counselling Skills (publicly funded). The evidence shows no "
          + "live time with a tutor or with other learners."))
    #expect(
      sentences.contains(
        "C-101: Certificate in Counselling Skills, Alder Row Training. Ask the centre for "
          + "the logs of its live sessions. Answer due by 8 January 2027. 2 findings with what to do"
      ))
    #expect(
      sentences.contains(
        "C-103: Diploma in Therapeutic Counselling, Alder Row Training, 4 learners Cannot tell The evidence "
          + "does not show how it was delivered. Ask the centre for the register of session S-301.")
    )
    #expect(summary.contains("<td>Live online</td>"))
    let row = try #require(summary.components(after: "C-102: Level 3").last?.prefix { $0 != "\n" })
    #expect(
      PageSet.text(of: String(row))
        == " Certificate in Counselling StudiesAlder Row TrainingMediumLive onlineNo live peers2"
        + "1.001.000.00–0.250.001 of 1")
    #expect(
      text.contains("261 records in 4 files were read; 1 could not be counted, 1 left out for"))
  }

  @Test func `a course page says what was found, why, and what to do`() throws {
    let page = try #require(try PageSet().first("courses/c-101"))
    let text = PageSet.text(of: page.html)
    #expect(text.contains("it shows 118.00 hours of study alone. It does not meet 1 rule."))
    #expect(text.contains("What to do: Ask the centre for the logs of its live sessions."))
    #expect(
      text.contains(
        "Who: the centre, within 10 working days, by 8 January 2027 (bank holidays of Scotland)."))
    #expect(
      text.contains(
        "Our proposal, for a person to decide: an entry in the centre's action plan."))
    #expect(
      text.contains("“Learners meet their tutor and one another, in a room or on a live link.”"))
    #expect(text.contains("10 January 2026, 18:00 to 19:00 UTC"))
    #expect(text.contains("Sessions that decide this result (2 of 2)"))
  }

  @Test func `what a body asks of a course that does not name it is no reason against it`() throws {
    var example = ExampleResult.make()
    var verdict = try #require(example.cells["verdicts"]?.first)
    (verdict[0], verdict[3]) = (.text("fernhill-register"), .text("C-104"))
    example.cells["verdicts"]?.append(verdict)
    func text(_ course: String) throws -> String {
      let page = try #require(try PageSet(example).first("courses/\(course)"))
      return PageSet.text(of: page.html).replacing("\n", with: " ")
    }
    #expect(
      try text("c-104").contains(
        "No rule that was asked is against it. What professional bodies would say of it is told under "
          + "“Recognition”."))
    #expect(try !text("c-104").contains("It does not meet"))
    #expect(try text("c-104").contains("What each rule of these bodies says of this course"))
    #expect(try !text("c-101").contains("is told under “Recognition"))
    // Where the course names the body, the body's rules bring findings.
    let finding = try #require(example.cells["findings"]?.first { $0[5].text == "C-101" })
    var owed = finding
    (owed[1], owed[5]) = (.text("fernhill-register"), .text("C-104"))
    example.cells["findings"]?.append(owed)
    #expect(try text("c-104").contains("It does not meet 1 rule."))
    #expect(try !text("c-104").contains("What each rule of these bodies"))
  }

  @Test func `a rule known from another text only is marked beside its finding`() throws {
    let page = try #require(try PageSet().first("courses/c-102"))
    #expect(PageSet.text(of: page.html).contains("Known from another text only"))
  }

  @Test func `what keeps a course open is linked to its line`() throws {
    let page = try #require(try PageSet().first("courses/c-103"))
    #expect(page.html.contains("p0001.html#L7\">presence.csv:7</a>: left-before-joined"))
    let text = PageSet.text(of: page.html)
    #expect(text.contains("0.00, no upper limit"))
    #expect(
      text.contains(
        "0.00 learner-hours with a live tutor are evidenced, and what could not be read leaves any "
          + "number possible. For 1 rule the evidence leaves the answer open."))
    #expect(text.contains("Contact of the other kind, in the room or on a link, is possible"))
  }

  @Test func `a learner's attendance is received over offered`() throws {
    let page = try #require(try PageSet().first("courses/c-104"))
    #expect(PageSet.text(of: page.html).contains("L-912.258.0012.2514.002.0087 %No"))
  }

  @Test func `a session page has the same numbers as its records`() throws {
    let page = try #require(try PageSet().first("sessions/c-102"))
    let text = PageSet.text(of: page.html)
    #expect(text.contains("T-1TutorRemote18:00:0019:00:0060:00Logged by a machineJoin and leave"))
    #expect(text.contains("Guest-09C1Not matchedRemote18:05:0018:20:0015:00"))
    #expect(text.contains("The evidence shows a tutor for 60:00. No time is counted for L-5."))
    // 526 units are an hour: 5 minutes after the start is 43, a quarter of an hour is 131 or 132.
    #expect(page.html.contains("<rect x=\"233\" y=\"145\" width=\"132\" height=\"18\""))
    #expect(page.html.components(after: "<rect ").count == 7)
  }

  @Test func `a session without any record leads to the line that announced it`() throws {
    let page = try #require(try PageSet().first("sessions/c-101-s-101"))
    #expect(PageSet.text(of: page.html).contains("No log and no register says who was there."))
    #expect(page.html.contains("#L2\">sessions.csv:2</a>"))
  }

  @Test func `only the source pages that something points to are written`() throws {
    let paths = try PageSet().pages.map(\.path).filter { $0.hasPrefix("sources/") }
    #expect(
      paths == [
        "sources/d4d4d4d4d4d4/p0001.html", "sources/c3c3c3c3c3c3/p0001.html",
        "sources/b2b2b2b2b2b2/p0001.html",
        "sources/a1a1a1a1a1a1/p0001.html", "sources/a1a1a1a1a1a1/p0002.html",
      ])
  }

  @Test func `a source page masks names and marks what was not counted`() throws {
    let page = try #require(try PageSet()["sources/b2b2b2b2b2b2/p0001.html"])
    let text = PageSet.text(of: page)
    #expect(text.contains("S-201T-1▇▇▇ (name)18:00:0019:00:00"))
    #expect(page.contains("<tr id=\"L4\"><th scope=\"row\" class=\"n\">4 to 5</th>"))
    #expect(text.contains("7Not counted: left_at is before joined_at [left-before-joined]S-201"))
  }

  @Test func `a file that was not kept says so, and its lines still have a place`() throws {
    let page = try #require(try PageSet()["sources/c3c3c3c3c3c3/p0001.html"])
    #expect(page.contains("<tr id=\"L4\">"))
    #expect(PageSet.text(of: page).contains("The file was not kept with this result"))
  }

  @Test
  func `above the limit courses that need a look have their pages of sessions and learners first`()
    throws
  {
    var example = ExampleResult.make()
    let rows = (0...PageFolder.detailLimit).map { number -> [Cell] in
      [
        .text("S-\(number)"), .text("C-104"), .text("2026-01-10T18:00:00Z"),
        .text("2026-01-10T19:00:00Z"), .text("delivered"), .integer(3600), .integer(3600),
        .integer(1), .integer(1),
      ]
    }
    example.cells["sessions"]? += rows
    let set = try PageSet(example)
    #expect(set.first("sessions/c-104") == nil)
    #expect(set.first("learners/c-104") == nil)
    #expect(set.first("sessions/c-101") != nil && set.first("learners/c-101") != nil)
    let course = try #require(set.first("courses/c-104"))
    #expect(PageSet.text(of: course.html).contains("and none of this course"))
  }
}
