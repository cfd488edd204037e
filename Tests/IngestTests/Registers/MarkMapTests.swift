import Evidence
import Testing

@testable import Ingest

@Suite struct MarkMapTests {
  private let map: MarkMap

  init() throws {
    var submission = try InventedSubmission()
    try submission.map(
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
    try submission.map("register,code,mark\nown.csv,late,absent\n")
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
      submission.told(try submission.table(own) { try $0.readMarks() }) == [
        "W-1 L-01 present", "W-1 L-02 late 10", "W-1 L-03 late 25", "W-1 L-04 absent",
        "W-2 L-01 present", "W-2 L-02 rejected",
      ])
    #expect(own.account.told == ["7:10 unknown-word"])
    let other = submission.file("other.csv", text)
    #expect(
      submission.told(try submission.table(other) { try $0.readMarks() })[3] == "W-1 L-04 late")
  }
}
