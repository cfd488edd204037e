import Evidence
import Foundation
import Testing

@testable import Ingest

@Suite struct EvidenceLinesTests {
  private static let people = """
    course_id,person_id,role,name,email,aliases,starts_on,shoe size
    FA-301,L-01,learner,Tegan Marwick,tegan.marwick@example.org,Teg,2026-01-05,7
    FA-301,kofi@example.org,learner,"Ashgrove,
    Kofi",,,,

    FA-301,L-99,learner,,,,,
    FA-301,T-01,tutor,Orla Penhallow,,,,
    """
  private static let report = """
    1. Summary
    Meeting title\tCatch-up with Roisin
    Start time\t17/11/26, 14:00:00
    Attended participants\t3

    2. Participants
    Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole
    Tegan Marwick\t17/11/26, 14:00:03\t17/11/26, 16:01:15\t1h 56m 42s\ttegan.marwick@example.org\tPresenter
     15550100123 (Unverified)\t17/11/26, 14:00:03\t17/11/26, 16:01:15\t1h\t\tAttendee
    """

  private let folder: PassingFolder

  init() throws {
    folder = try PassingFolder()
    try folder.write("aa", EvidenceLinesTests.people)
    try folder.write("bb", EvidenceLinesTests.report)
    try folder.write(
      "cc",
      "session_id,person_id,mark,marked_by\nTegan 1:1,L-01,present,T-01; L-01\nS-2,L-77,late,\n")
    try folder.write("dd", "S-1,Roisin Elmstow,roisin@example.org,7,1h 5m,17/11/26\n")
    try folder.write(
      "ee", "person_id,role,course_id\n\"L-01\"x,learner,FA-301\nL-01,learner,FA-301\n")
    try folder.write(
      "hh",
      "{\"actor\": {\"mbox\": \"mailto:r@example.org\"}, \"timestamp\": \"2026-11-16T18:00:00Z\"}\n"
    )
    try folder.write("ii", "<name>Roisin, Elmstow, guest</name>\n<userId>w_1</userId>\n")
    try folder.write("jj", "SUMMARY:Talk\n name,title,Roisin\nORGANIZER:mailto:r@example.org\n")
    try folder.write(
      "gg",
      "FA-301,Brookfield\nRef,Learner,Mon 14 Sep 2026,21/09/2026\n"
        + "1001,\"Marwick, Tegan\",/,L10\nMarked by,,OP,O\nkofi@example.org,Total,T-01,Key\n")
  }

  private func lines(showsNames: Bool = false) -> EvidenceLines {
    EvidenceLines(
      folder: URL(filePath: folder.path),
      formats: [
        "aa": "people", "bb": "teams-sections", "cc": "marks", "gg": "register-wide", "hh": "xapi",
        "ii": "bbb-events", "jj": "icalendar",
      ],
      people: [
        ("L-01", "L-01", ["Tegan Marwick"]),
        ("kofi@example.org", "Learner-7F3A", ["Kofi Ashgrove"]),
        ("T-01", "T-01", ["Orla Penhallow"]),
      ], showsNames: showsNames)
  }

  /// Line and cells of each record, masked cells in square brackets.
  private func told(_ records: [SourceRecord]?) -> [String]? {
    records?.map { record in
      let place =
        record.line == record.endLine ? "\(record.line)" : "\(record.line)-\(record.endLine)"
      return "\(place): "
        + record.cells.map { $0.isMasked ? "[\($0.text)]" : $0.text }.joined(separator: "|")
    }
  }

  @Test func `a table's cells are masked by their column`() throws {
    #expect(
      told(try lines().records(ofFile: "aa", lines: 1...10)) == [
        "1: course_id|person_id|role|name|email|aliases|starts_on|shoe size",
        "2: FA-301|L-01|learner|[name]|[email]|[aliases]|2026-01-05|[column not read]",
        "3-4: FA-301|Learner-7F3A|learner|[name]||||",
        "5: ", "6: FA-301|[person]|learner|||||", "7: FA-301|T-01|tutor|[name]||||",
      ])
  }

  @Test func `names are masked inside other words, and people's ids by what may be shown`() throws {
    #expect(
      told(try lines().records(ofFile: "cc", lines: 1...3)) == [
        "1: session_id|person_id|mark|marked_by", "2: (name) 1:1|L-01|present|T-01;L-01",
        "3: S-2|[person]|late|",
      ])
  }

  @Test func `a platform's cells are masked by their kind`() throws {
    #expect(
      told(try lines().records(ofFile: "bb", lines: 1...9)) == [
        "1: 1. Summary", "2: Meeting title|[name or text]",
        "3: Start time|17/11/26, 14:00:00", "4: Attended participants|3", "5: ",
        "6: 2. Participants",
        "7: Name|First Join|Last Leave|In-Meeting Duration|Email|Role",
        "8: [name or text]|17/11/26, 14:00:03|17/11/26, 16:01:15|1h 56m 42s|[address]|Presenter",
        "9: [name or text]|17/11/26, 14:00:03|17/11/26, 16:01:15|1h||Attendee",
      ])
  }

  @Test func `of every platform's report only headings, times and figures are shown`() throws {
    try folder.write(
      "ff",
      "Meeting ID,Topic,Start Time,End Time\n98765432101,Catch-up with Roisin,"
        + "11/17/2026 02:00:00 PM,11/17/2026 03:00:00 PM\n\n"
        + "Name (Original Name),User Email,Total Duration (Minutes)\n"
        + "Teg (Tegan Marwick),t@example.org,57\n")
    try folder.write(
      "gg", "Full Name\tUser Action\tTimestamp\nRoisin Elmstow\tJoined\t27/01/2021, 12:56:45\n")
    let lines = EvidenceLines(
      folder: URL(filePath: folder.path),
      formats: ["ff": "zoom-participants", "gg": "teams-attendance-list"], people: [],
      showsNames: false)
    #expect(
      told(try lines.records(ofFile: "ff", lines: 1...5)) == [
        "1: Meeting ID|Topic|Start Time|End Time",
        "2: [name or text]|[name or text]|11/17/2026 02:00:00 PM|11/17/2026 03:00:00 PM", "3: ",
        "4: [name or text]|[name or text]|[name or text]", "5: [name or text]|[address]|57",
      ])
    #expect(
      told(try lines.records(ofFile: "gg", lines: 1...2)) == [
        "1: Full Name|User Action|Timestamp",
        "2: [name or text]|Joined|27/01/2021, 12:56:45",
      ])
  }

  @Test func `of a register dates, marks and the names of columns are shown, and no initials`()
    throws
  {
    #expect(
      told(try lines().records(ofFile: "gg", lines: 1...5)) == [
        "1: [name or text]|[name or text]", "2: Ref|Learner|Mon 14 Sep 2026|21/09/2026",
        "3: 1001|[name or text]|/|L10", "4: Marked by||[name or text]|O",
        "5: Learner-7F3A|Total|T-01|Key",
      ])
  }

  @Test func `of a learning environment's log and register times and words of its own are shown`()
    throws
  {
    try folder.write(
      "ff",
      "Time,User full name,Event context,Event name,Description,IP address\n"
        + "\"18/11/26, 21:40:58\",Roisin Elmstow,Page: Roisin,Viewed,The user with id '7',10.0.2.7\n"
    )
    try folder.write(
      "gg",
      "Course ID,Student ID,Student Name,Class Date,Attendance,Timestamp\n"
        + "4711,1234567890,Roisin Elmstow,2026-11-16,present,2026-11-16 18:04:11 UTC\n")
    let lines = EvidenceLines(
      folder: URL(filePath: folder.path),
      formats: ["ff": "moodle-log", "gg": "canvas-roll-call"], people: [], showsNames: false)
    #expect(
      told(try lines.records(ofFile: "ff", lines: 1...2)) == [
        "1: Time|User full name|Event context|Event name|Description|IP address",
        "2: 18/11/26, 21:40:58|[name or text]|[name or text]|[name or text]|[name or text]|"
          + "[name or text]",
      ])
    #expect(
      told(try lines.records(ofFile: "gg", lines: 1...2)) == [
        "1: Course ID|Student ID|Student Name|Class Date|Attendance|[name or text]",
        "2: 4711|[name or text]|[name or text]|2026-11-16|present|[name or text]",
      ])
  }

  @Test func `cells of a file that nothing recognises are masked by their kind`() throws {
    #expect(
      told(try lines().records(ofFile: "dd", lines: 1...1))
        == ["1: [name or text]|[name or text]|[address]|7|1h 5m|17/11/26"])
  }

  @Test func `a record that cannot be read shows nothing of itself`() throws {
    #expect(
      told(try lines().records(ofFile: "ee", lines: 1...3)) == [
        "1: person_id|role|course_id", "2: [a line that cannot be read]", "3: L-01|learner|FA-301",
      ])
  }

  @Test func `where names may be shown, every cell is as it stands`() throws {
    let lines = lines(showsNames: true)
    #expect(
      told(try lines.records(ofFile: "aa", lines: 2...2)) == [
        "2: FA-301|L-01|learner|Tegan Marwick|tegan.marwick@example.org|Teg|2026-01-05|7"
      ])
    #expect(
      told(try lines.records(ofFile: "bb", lines: 2...2))
        == ["2: Meeting title|Catch-up with Roisin"])
  }

  @Test func `stretches may be asked for in any order`() throws {
    let lines = lines()
    let whole = try #require(try lines.records(ofFile: "aa", lines: 1...7))
    #expect(whole.map(\.line) == [1, 2, 3, 5, 6, 7])
    var found: [SourceRecord] = []
    for line in 1...7 { found += try lines.records(ofFile: "aa", lines: line...line) ?? [] }
    #expect(found == whole)
    found = []
    for line in (1...7).reversed() {
      found = try (lines.records(ofFile: "aa", lines: line...line) ?? []) + found
    }
    #expect(found == whole)
    #expect(try lines.records(ofFile: "aa", lines: 2...5)?.map(\.line) == [2, 3, 5])
    #expect(try lines.records(ofFile: "bb", lines: 8...8)?.count == 1)
    #expect(try lines.records(ofFile: "aa", lines: 2...5)?.map(\.line) == [2, 3, 5])
    #expect(try lines.records(ofFile: "aa", lines: 8...90)?.count == 0)
    #expect(try lines.records(ofFile: "aa", lines: 1...7) == whole)
  }

  @Test func `a record is asked for by its first line`() throws {
    #expect(try lines().records(ofFile: "aa", lines: 4...4)?.count == 0)
    #expect(try lines().records(ofFile: "aa", lines: 3...3)?.map(\.endLine) == [4])
  }

  @Test func `a copy that was not kept has no lines`() throws {
    #expect(try lines().records(ofFile: "ff", lines: 1...9) == nil)
    #expect(try lines().lineCount(ofFile: "ff") == nil)
    #expect(try lines().lineCount(ofFile: "aa") == 7)
    #expect(try lines().lineCount(ofFile: "bb") == 9)
  }

  @Test func `a record of JSON shows its times, and no address even on the first line`() throws {
    #expect(
      told(try lines().records(ofFile: "hh", lines: 1...9)) == [
        "1: [mbox]|timestamp: 2026-11-16T18:00:00Z"
      ])
  }

  @Test(arguments: ["ii", "jj"])
  func `a file that is no table has no line that counts as a heading`(file: String) throws {
    let told = try #require(told(try lines().records(ofFile: file, lines: 1...9)))
    #expect(!told.isEmpty)
    for name in ["Roisin", "Elmstow", "r@", "w_1", "Talk"] {
      #expect(!told.joined().contains(name), "\(name): \(told)")
    }
    let shown = try #require(
      self.told(try lines(showsNames: true).records(ofFile: file, lines: 1...9)))
    #expect(shown.joined().contains("Roisin"))
  }

  @Test func `a platform's own word is shown, unless somebody bears it as a name`() throws {
    try folder.write("kk", "2. Participants\nName\tRole\tEmail\nx\tPresenter\tx\nx\tReferent\tx\n")
    func told(_ name: String) throws -> [String]? {
      let lines = EvidenceLines(
        folder: URL(filePath: folder.path), formats: ["kk": "teams-sections"],
        people: [("L-01", "L-01", [name])], showsNames: false)
      return self.told(try lines.records(ofFile: "kk", lines: 3...4))
    }
    #expect(
      try told("Tegan Marwick")
        == [
          "3: [name or text]|Presenter|[name or text]", "4: [name or text]|Referent|[name or text]",
        ])
    #expect(try told("Jan Referent")?.last == "4: [name or text]|[name or text]|[name or text]")
  }
}
