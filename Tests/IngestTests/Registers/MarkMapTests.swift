import Evidence
import Testing

@testable import Ingest

@Suite struct MarkMapTests {
  private let map: MarkMap

  init() throws {
    var submission = try InventedSubmission()
    submission.map(
      """
      register,code,mark,minutes
      *,A,absent,
      FA-201,A,excused,
      autumn.csv,A,present,
      registers/autumn.csv,A,late,5
      *,/,present,
      """)
    map = submission.lists.markMap
  }

  private func told(_ code: String, _ path: String, _ course: String?) -> String? {
    map.meaning(of: code, path: path, courseID: course).map {
      $0.kind.rawValue + ($0.minutes.map { " \($0)" } ?? "")
    }
  }

  @Test func `the file's own row counts before that of its name, its course, and all`() {
    #expect(told("A", "registers/autumn.csv", "FA-201") == "late 5")
    #expect(told("A", "old/autumn.csv", "FA-201") == "present")
    #expect(told("A", "old/spring.csv", "FA-201") == "excused")
    #expect(told("A", "old/spring.csv", "FA-202") == "absent")
    #expect(told("A", "old/spring.csv", nil) == "absent")
    #expect(told("/", "registers/autumn.csv", "FA-201") == "present")
  }

  @Test func `a code is compared as it stands, capitals and all`() {
    #expect(told("a", "old/spring.csv", nil) == nil)
    #expect(told("AA", "old/spring.csv", nil) == nil)
    #expect(told("", "old/spring.csv", nil) == nil)
  }

  @Test func `the first row of a code stands, for each register apart`() throws {
    let row = { (register: String) in
      MarkMap.Entry(register: register, code: "/", meaning: .init(kind: .absent), codeCell: 1)
    }
    var map = map
    #expect(throws: RecordProblem.self) { try map.add(row("*")) }
    try map.add(row("FA-205"))
    #expect(map.meaning(of: "/", path: "x", courseID: nil)?.kind == .present)
    #expect(map.meaning(of: "/", path: "x", courseID: "FA-205")?.kind == .absent)
  }

  @Test func `a marks table may hold codes that the map explains for it`() throws {
    var submission = try FormatTelling.registerSubmission()
    submission.map("register,code,mark\nown.csv,late,absent\n")
    let text = """
      session_id,person_id,mark,minutes
      W-1,L-01,/,
      W-1,L-02,L10,
      W-1,L-03,L10,25
      W-1,L-04,late,
      W-2,L-01,Present,
      W-2,L-02,?,
      """
    let own = submission.file("own.csv", text)
    #expect(
      submission.told(try submission.table(own) { try $0.readMarks { _ in } }) == [
        "W-1 L-01 present", "W-1 L-02 late 10", "W-1 L-03 late 25", "W-1 L-04 absent",
        "W-2 L-01 present", "W-2 L-02 rejected",
      ])
    #expect(own.account.told == ["7:10 unknown-word"])
    let other = submission.file("other.csv", text)
    let read = try submission.table(other) { try $0.readMarks { _ in } }
    #expect(submission.told(read)[3] == "W-1 L-04 late")
  }

  private static let changed = Day(iso8601: "2024-08-19")

  @Test(arguments: [
    ("/", "present", "present"), ("\\", "present", "present"), ("L", "late", "late"),
    ("B", "excused", "excused"), ("V", "excused", "excused"), ("I", "excused", "excused"),
    ("U", "absent", "absent"), ("N", "absent", "absent"), ("#", "not_expected", "not_expected"),
    ("D", "not_expected", "not_expected"), ("H", "excused", "nothing"),
    ("J", "excused", "nothing"), ("Y", "not_expected", "nothing"), ("K", "nothing", "excused"),
    ("C2", "nothing", "excused"), ("J1", "nothing", "excused"), ("Q", "nothing", "not_expected"),
    ("Y7", "nothing", "not_expected"), ("A", "nothing", "nothing"), ("l", "nothing", "nothing"),
  ])
  func `a school's codes are those of their day`(code: String, before: String, since: String)
    throws
  {
    let changed = try #require(Self.changed)
    let told = { (day: Day) in
      SchoolCodes.meaning(of: code, on: day)?.kind.rawValue ?? "nothing"
    }
    #expect(told(Day(number: changed.number - 1)) == before)
    #expect(told(changed) == since)
  }

  @Test func `a register is read by a school's codes only where it is asked for`() throws {
    var submission = try FormatTelling.registerSubmission()
    #expect(submission.lists.markMap.meaning(of: "I", path: "a.csv", courseID: "FA-201") == nil)
    submission.map(
      """
      register,code,mark
      school.csv,*,DfE-school
      school.csv,I,absent
      """)
    let text =
      "Ref,Date,Mark\nL-01,16/11/2026,/\nL-02,16/11/2026,C2\nL-03,16/11/2026,I\nL-04,16/11/2026,H\n"
    let told = { (path: String) in
      submission.told(submission.register(submission.file(path, text)))
    }
    #expect(
      told("FA-201/school.csv") == [
        "W-1 L-01 present", "W-1 L-02 excused", "W-1 L-03 absent", "W-1 L-04 rejected",
      ])
    #expect(
      told("FA-201/other.csv") == [
        "W-1 L-01 present", "W-1 L-02 rejected", "W-1 L-03 rejected", "W-1 L-04 rejected",
      ])
    let wide = "Ref,16/11/2026,23/11/2026,x\nL-01,/,C2\nL-02,H,Y1\n"
    #expect(
      submission.told(
        submission.register(submission.file("FA-201/school.csv", wide)))
        == ["W-1 L-01 present", "W-2 L-01 excused", "W-2 L-02 not_expected", "W-1 L-02 rejected"])
  }

  @Test func `a school's codes are asked for once a register, and for all codes at once`() throws {
    let file = InventedSubmission.file(
      "mark-map.csv",
      """
      register,code,mark
      a.csv,*,dfe-school
      a.csv,*,dfe-school
      b.csv,/,dfe-school
      b.csv,*,present
      """)
    var map = MarkMap()
    file.forEachRow { row throws(RecordProblem) in
      try map.add(MarkMapTable.read(row))
      file.account.use()
    }
    #expect(file.account.told == ["3:7 repeated-id", "4:7 unknown-word"])
    #expect(map.meaning(of: "*", path: "b.csv", courseID: nil)?.kind == .present)
    #expect(map.meaning(of: "/", path: "b.csv", courseID: nil) == nil)
  }
}
