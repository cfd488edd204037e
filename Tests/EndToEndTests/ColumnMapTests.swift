import Foundation
import TestSupport
import Testing

/// A log that no format recognises, read by `column-map.csv`.
struct ColumnMapTests {
  private static let log = """
    Off-the-job log,,,,,
    Learner,Timesheet Entry,Category,Start Date,Start Time,Hours,Minutes,Signed
    Kofi Ashgrove,Reading,Self study,04/03/2026,20:00,2,30,yes
    Kofi Ashgrove,Online module,E-learning,05/03/2026,19:15,1,0,yes
    Tegan Marwick,Visit to a museum,Outing,06/03/2026,10:00,3,0,no
    Efua Sedgeton,Reading,Self study,07/03/2026,10:00,1,0,no

    """
  private static let map = """
    signature,their_column,table,our_column,unit,date_order
    Timesheet Entry;Category,Learner,study,person_id,,day-first
    Timesheet Entry;Category,Start Date,study,started_at,,
    Timesheet Entry;Category,Start Time,study,started_at,,
    Timesheet Entry;Category,Hours,study,minutes,hours,
    Timesheet Entry;Category,Minutes,study,minutes,minutes,
    Timesheet Entry;Category,Category,study,activity,Self study=self_study,
    Timesheet Entry;Category,Category,study,activity,E-learning=e_learning,
    Timesheet Entry;Category,=C-1,study,course_id,,

    """

  @Test func `its rows become facts, and what cannot be read is told with its place`() throws {
    var small = SmallSubmission.whole
    small.files["log.csv"] = Data(Self.log.utf8)
    small.files["column-map.csv"] = Data(Self.map.utf8)
    let folder = try small.written()
    let audit = try Audit(folder.url)
    let study = try audit.table("study").rows.map {
      "\($0["learner_id"] ?? "") \($0["activity"] ?? "") \($0["seconds"] ?? "")"
    }
    #expect(study == ["L-02 e_learning 3600", "L-02 self_study 9000"])
    let rejections = try audit.table("rejections").rows.filter { $0["path"] == "log.csv" }
      .map { "\($0["line"] ?? ""):\($0["column"] ?? "") \($0["code"] ?? "")" }
    #expect(rejections == ["5:33 unknown-word", "6:1 unknown-person"])
    let source = try #require(
      try audit.table("sources").rows.first { $0["path"] == "log.csv" })
    #expect(source["format"] == "study")
    #expect(source["note"]?.contains("read by column-map.csv") == true)
    #expect(source["note"]?.contains("columns not read") == true)
    #expect(try audit.unbalanced().isEmpty)
  }

  @Test func `without the map the same file is only listed`() throws {
    var small = SmallSubmission.whole
    small.files["log.csv"] = Data(Self.log.utf8)
    let folder = try small.written()
    let audit = try Audit(folder.url)
    let source = try #require(
      try audit.table("sources").rows.first { $0["path"] == "log.csv" })
    #expect(source["format"] == "")
    #expect(try audit.table("study").rows.isEmpty)
  }
}
