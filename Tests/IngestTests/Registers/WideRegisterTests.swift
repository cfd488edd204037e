import Evidence
import Testing

@testable import Ingest

@Suite struct WideRegisterTests {
  private func read(
    _ text: String, path: String = "register.csv", reading: String = ""
  ) throws -> (told: [String], account: FileAccount, facts: FileFacts) {
    var submission = try FormatTelling.registerSubmission()
    if !reading.isEmpty {
      submission.lists.decisions = try InventedSubmission(reading: reading).lists.decisions
    }
    let file = InventedSubmission.file(path, text)
    if let id = submission.lists.decision(for: path)?.format {
      file.take(try #require(LogFormats.all.first { $0.id == id }))
    }
    #expect(file.format?.id == "register-wide")
    let facts = submission.register(file)
    #expect(file.account.isBalanced)
    return (submission.told(facts), file.account, facts)
  }

  @Test func `each cell of marks is a record with its own place`() throws {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026,30/11/2026
      Tegan Marwick,/,?,
      """)
    #expect(read.told == ["W-1 L-01 present", "W-2 L-01 rejected"])
    #expect(read.account.told == ["3:17 unmapped-mark"])
    #expect(
      read.account.toldBalance
        == "9 records: 1 used, 6 headings, 0 cross-checks, 1 ignored, 1 rejected; 1 facts")
    #expect(read.facts.marks.map(\.source.byteOffset) == [62])
    #expect(read.facts.attendance == [0])
  }

  @Test func `an empty cell is no absence`() throws {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026,30/11/2026
      Tegan Marwick,,,
      Kofi Ashgrove
      """)
    #expect(read.told == [])
    #expect(read.facts.attendance == [])
    #expect(
      read.account.row.cells.last?.text == "6 ignored: an empty cell: the register was not taken")
  }

  @Test func `a code that no row maps may hide its window, or more where nobody is known`() throws {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026
      Tegan Marwick,l,W
      Roisin Elmstow,W,/
      """)
    #expect(
      read.told == [
        "W-2 guest roisin elmstow in_person 2026-11-23 18:00:00-20:00:00", "W-1 L-01 rejected",
        "W-2 L-01 rejected", "unbounded FA-201: unmapped-mark 4",
      ])
  }

  @Test func `somebody whom no list has is a guest only where marked present`() throws {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026,30/11/2026
      "Elmstow, Roisin",O,L10,-
      "Tegan, Marwick",/,,
      """)
    #expect(
      read.told == [
        "W-2 guest roisin elmstow in_person 2026-11-23 18:10:00-20:00:00",
        "W-1 guest marwick tegan in_person 2026-11-16 18:00:00-20:00:00 maybe L-01",
      ])
    #expect(read.account.row.cells.last?.text.contains("2 ignored: absence of somebody") == true)
  }

  @Test func `a date means the session that starts then, else the day's only one`() throws {
    let head = "FA-201\nLearner,07/12/2026,14/12/2026 18:00,12/12/2026 13:00,12/12/2026 13:30"
    let read = try read(head + ",12/12/2026,15/12/2026\nTegan Marwick,/,/,/,/,/,/\n")
    #expect(
      read.told == [
        "W-4 L-01 present", "W-5 L-01 present", "D-2 L-01 present",
        "unbounded FA-201: no-session-on-date 2", "unbounded FA-201: several-sessions-on-date 2",
      ])
    #expect(
      read.account.told == [
        "3:21 no-session-on-date", "3:23 several-sessions-on-date", "3:25 no-session-on-date",
      ])
  }

  @Test func `the line below the dates may have starts or session_ids, above merged cells`() throws
  {
    let starts = try read(
      """
      FA-201
      Learner,12/12/2026,,13/12/2026
      ,10:00,13:00,
      Tegan Marwick,O,/,
      """)
    #expect(starts.told == ["D-1 L-01 absent", "D-2 L-01 present"])
    let ids = try read(
      """
      Learner,12/12/2026,,16/11/2026,17/11/2026
      Session,D-2,D-1,W-3,N-1
      Tegan Marwick,O,/,/,/
      """)
    #expect(
      ids.told == [
        "D-2 L-01 absent", "D-1 L-01 present", "W-3 L-01 present",
        "unbounded FA-201: no-session-on-date 1",
      ])
  }

  @Test func `times of arrival in a person's row are no head`() throws {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026
      Tegan Marwick,18:05,18:00
      """)
    #expect(read.told == ["W-1 L-01 rejected", "W-2 L-01 rejected"])
    #expect(read.account.told == ["3:15 unmapped-mark", "3:21 unmapped-mark"])
  }

  @Test func `totals and what stands below the key are no marks, and people below it are people`()
    throws
  {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026,Total
      Tegan Marwick,/,/,2
      Total,1,1,2
      ,1,1,2
      % present,100%,100%,
      Group A

      Key,/ present,L late
      N,notified,to the office
      Kofi Ashgrove,/,O
      Roisin Elmstow,/,
      """)
    #expect(
      read.told == [
        "W-1 guest roisin elmstow in_person 2026-11-16 18:00:00-20:00:00", "W-1 L-01 present",
        "W-2 L-01 present", "W-1 L-02 present", "W-2 L-02 absent",
      ])
    #expect(read.account.told == [])
  }

  @Test func `a mark below no date, or in a row of nobody, is not passed over`() throws {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026,30/11/2026,Trip,Note,Total
      Tegan Marwick,/,,,/,was ill,1
      ,/,,,,,
      """)
    #expect(
      read.told == [
        "W-1 L-01 present", "unbounded FA-201: mark-without-date 3",
        "unbounded FA-201: missing-value 4",
      ])
    #expect(read.account.told == ["3:19 mark-without-date", "4:2 missing-value"])
  }

  @Test func `the course is told by a person's word, the sheet's, or all its people`() throws {
    let rows = "Learner,16/11/2026,23/11/2026\nEfua Sedgeton,/,\n"
    #expect(try read(rows).told == ["N-1 L-09 present"])
    #expect(try read(rows, path: "FA-202/a.csv").told == ["N-1 L-09 present"])
    #expect(
      try read("Course: FA-201\n" + rows).told
        == ["W-1 guest efua sedgeton in_person 2026-11-16 18:00:00-20:00:00"])
    #expect(
      try read(
        "FA-201\n" + rows, reading: "path,course_id\nregister.csv,FA-202\n"
      ).told == ["N-1 L-09 present"])
    let visited = "Learner,16/11/2026,23/11/2026\nTegan Marwick,,/\nHana Thistleby,,/\n"
    #expect(
      try read(visited + "Roisin Elmstow,,O\n").told == ["W-2 L-01 present", "W-2 L-03 present"])
    #expect(
      try read(visited + "A,,O\nB,,O\n").told == ["unbounded FA-201: course-not-told 1"])
    let mixed = rows + "Tegan Marwick,/,/\n"
    #expect(try read(mixed).told == ["unbounded FA-201 FA-202: course-not-told 1"])
    #expect(
      try read("FA-201,FA-202\n" + rows).told == ["unbounded FA-202: course-not-told 2"])
    #expect(
      try read("Learner,16/11/2026,23/11/2026\nNobody Here,/,\n").told
        == ["unbounded FA-201 FA-202 FA-205: course-not-told 1"])
  }

  @Test func `a tutor who took the register is told with his day`() throws {
    let read = try read(
      """
      FA-201
      Learner,16/11/2026,23/11/2026,30/11/2026,07/12/2026
      Tegan Marwick,/,/,/,O
      Marked by,T-01,"Penhallow, Orla",Roisin Elmstow,orla.penhallow@example.org
      Marked at,16/11/2026 20:00,24/11/2026,30/11/2026,soon
      """)
    #expect(
      read.told == [
        "W-1 L-01 present by T-01 on 2026-11-16", "W-2 L-01 present by T-01 on 2026-11-24",
        "W-3 L-01 present on 2026-11-30", "W-4 L-01 absent by T-01",
      ])
    #expect(read.account.row.cells.last?.text == "some days of marking cannot be read")
  }

  @Test func `a tutor's own row of marks is the tutor's`() throws {
    let text = "FA-201\nName,16/11/2026,23/11/2026\nOrla Penhallow,/,L10\n"
    #expect(try read(text).told == ["W-1 T-01 present", "W-2 T-01 late 10"])
  }

  @Test func `dates of one order stand, others wait for a word in reading.csv`() throws {
    let text = "FA-201\nLearner,07/12/2026,12/12/2026 10:00\nTegan Marwick,/,O\n"
    let refused = try read(text)
    #expect(refused.told == ["unbounded FA-201: date-order-undecidable 2"])
    #expect(
      refused.account.told == ["3:15 date-order-undecidable", "3:17 date-order-undecidable"])
    #expect(
      try read(text, reading: "path,date_order\nregister.csv,day-first\n").told
        == ["W-4 L-01 present", "D-1 L-01 absent"])
    #expect(
      try read("FA-201\nLearner,16/11/2026,11/23/2026\nTegan Marwick,/,\n").account.told
        == ["3:15 date-order-contradictory"])
  }

  @Test func `a register that a person names as one may have few dates, or none`() throws {
    let word = "path,format\nregister.csv,register-wide\n"
    #expect(
      try read("FA-201\nLearner,16/11/2026,a,b,c\nTegan Marwick,/\n", reading: word).told
        == ["W-1 L-01 present"])
    let none = try read("Learner,Week 1\nTegan Marwick,/\n", reading: word)
    #expect(none.told == ["unbounded FA-201 FA-202 FA-205: mark-without-date 0"])
    #expect(none.account.told == ["1:0 mark-without-date"])
  }

  @Test func `a line that cannot be read may hide anybody's marks`() throws {
    let read = try read(
      "FA-201\nLearner,16/11/2026,23/11/2026\n\"Tegan\" Marwick,/,\nKofi Ashgrove,/,\n")
    #expect(read.told == ["W-1 L-02 present", "unbounded FA-201: unreadable-record 3"])
    #expect(read.account.told == ["3:8 text-after-quote"])
  }
}
