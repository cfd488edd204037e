import Foundation
import TestSupport
import Testing

/// What registers come to does not depend on the form in which a provider keeps them.
struct RegisterTests {
  private static let folder = Repository.root.appending(path: "Fixtures/formats/register-wide/good")
  static let registers = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".csv") }.sorted()

  private static let wide = """
    Brookfield Centre
    Register: FA-201

    Ref,Learner,16/11/2026,23/11/2026,12/12/2026,,Attended
    ,Start,18:00,18:00,10:00,13:00,
    L-01,"Marwick, Tegan",/,L10,/,/,4
    L-02,Kofi Ashgrove,/,O,E20,,2
    ,hana.thistleby@example.org,L,N,-,/,2
    77,"Elmstow, Roisin",/,,,O,1
    Total,,4,1,2,2,9
    Marked by,,"Penhallow, Orla",orla.penhallow@example.org,T-01,T-01,
    Marked on,,16/11/2026,24/11/2026,12/12/2026,12/12/2026,

    Key,/ present,L late,L10 late by 10,E20 left by 20,O absent,N notified,- not expected
    """

  private static let long = """
    Learner name,Class date,Start time,Attendance,Mins late,Register taken by,Taken on
    Tegan Marwick,16/11/2026,,/,,Orla Penhallow,16/11/2026
    Kofi Ashgrove,16/11/2026,18:00,/,,T-01,2026-11-16
    hana.thistleby@example.org,16 Nov 2026,,L,,T-01,16/11/2026 20:01
    Roisin Elmstow,16/11/2026,,/,,T-01,16/11/2026
    "Marwick, Tegan",23/11/2026 18:00,,/,10,T-01,24/11/2026
    Kofi Ashgrove,23/11/2026,,O,,T-01,24/11/2026
    Hana Thistleby,23/11/2026,,N,,T-01,24/11/2026
    Tegan Marwick,12/12/2026,10:00,/,,T-01,12/12/2026
    Kofi Ashgrove,12/12/2026,10:00,E20,,T-01,12/12/2026
    Hana Thistleby,12/12/2026,10:00,-,,T-01,12/12/2026
    Tegan Marwick,12/12/2026,13:00,/,,T-01,12/12/2026
    Kofi Ashgrove,12/12/2026,13:00,,,,
    Hana Thistleby,12/12/2026,13:00,/,,T-01,12/12/2026
    Roisin Elmstow,12/12/2026,13:00,O,,T-01,12/12/2026
    """

  private static let marks = """
    session_id,person_id,mark,minutes,marked_by,marked_at
    W-1,L-01,present,,T-01,2026-11-16T20:00:00Z
    W-1,L-02,present,,T-01,2026-11-16T20:00:00Z
    W-1,L-03,late,,T-01,2026-11-16T20:00:00Z
    W-1,Roisin Elmstow,present,,T-01,2026-11-16T20:00:00Z
    W-2,L-01,late,10,T-01,2026-11-24T09:00:00Z
    W-2,L-02,absent,,T-01,2026-11-24T09:00:00Z
    W-2,L-03,excused,,T-01,2026-11-24T09:00:00Z
    D-1,L-01,present,,T-01,2026-12-12T12:00:00Z
    D-1,L-02,left_early,20,T-01,2026-12-12T12:00:00Z
    D-1,L-03,not_expected,,T-01,2026-12-12T12:00:00Z
    D-2,L-01,present,,T-01,2026-12-12T15:00:00Z
    D-2,L-03,present,,T-01,2026-12-12T15:00:00Z
    """

  private func audit(
    _ path: String, _ register: Data, map: String = RegisterSubmission.map
  ) throws -> Audit {
    let folder = try RegisterSubmission.with([path: register, "mark-map.csv": Data(map.utf8)])
      .written()
    return try Audit(folder.url)
  }

  @Test func `a wide register, a long one and marks of our own give the same bytes`() throws {
    let marks = try audit("marks.csv", Data(Self.marks.utf8))
    #expect(try marks.table("rejections").rows.isEmpty)
    // He marked W-1, D-1 and D-2 on their day: 2 learners, 1 and 100 minutes of another, 2.
    let course = try #require(try marks.table("courses").only(where: ["course_id": "FA-201"]))
    #expect(course["tutor_s_evidenced"] == "42000")
    for (path, register) in [("sheet.csv", Self.wide), ("export.csv", Self.long)] {
      let audit = try audit(path, Data(register.utf8))
      #expect(try audit.table("rejections").rows.isEmpty, "\(path)")
      #expect(try audit.unbalanced() == [])
      for table in ["ledger", "learners", "courses", "verdicts", "sessions"] {
        #expect(
          try audit.bytes("tables/\(table).csv") == marks.bytes("tables/\(table).csv"),
          "\(path): \(table)")
      }
      let guests = try audit.table("unidentified").rows.map { $0["session_id"] ?? "" }
      #expect(guests == ["W-1"], "\(path)")
    }
  }

  @Test func `a code without a meaning can make it impossible to tell, and never a breach`() throws
  {
    let audit = try audit("sheet.csv", Data(Self.wide.utf8), map: "register,code,mark\n")
    let codes = Set(try audit.table("rejections").rows.compactMap { $0["code"] })
    #expect(codes == ["unmapped-mark"])
    #expect(audit.outcome.exit == 3)
    let verdicts = try audit.table("verdicts").rows
      .filter { $0["pack"] == "human-connection" }.map { $0["verdict"] }
    #expect(verdicts.contains("cannot_tell") && !verdicts.contains("not_met"))
  }

  @Test func `there are registers to read`() { #expect(Self.registers.count > 3) }

  @Test(arguments: registers)
  func `a separate reader finds the same marks`(register: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: register))
    let seconds = ["/": 7200, "L10": 6600, "E20": 6000, "L": 0, "O": 0, "N": 0, "-": 0]
    let reader = SeparateRegisterReader(
      bytes,
      words: [
        "L-01": [["tegan", "marwick"], ["l-01"]], "L-02": [["kofi", "ashgrove"], ["l-02"]],
        "L-03": [["hana", "thistleby"], ["hana.thistleby@example.org"], ["l-03"]],
        "L-04": [["zoë", "larkhallow"], ["l-04"]],
      ], codes: Set(seconds.keys))
    #expect(reader.codes.values.reduce(0) { $0 + $1.count } > 3)
    let audit = try audit("register.csv", bytes)
    #expect(try audit.unbalanced() == [])
    let ledger = try audit.table("ledger").rows.filter { $0["bound"] == "evidenced" }
    for learner in ["L-01", "L-02", "L-03", "L-04"] {
      let found = ledger.filter { $0["learner_id"] == learner }
        .reduce(0) { $0 + ResultTable.number($1, "seconds") }
      let counted = reader.codes[learner, default: []].reduce(0) { $0 + (seconds[$1] ?? 0) }
      #expect(found == counted, "\(learner)")
    }
  }
}
