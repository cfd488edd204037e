import Testing

@testable import Ingest

@Suite struct ColumnMapTests {
  private func map(_ rows: String) throws -> ColumnMap {
    var lists = SubmissionLists()
    let file = InventedSubmission.file(
      "column-map.csv",
      "signature,their_column,table,our_column,unit,date_order,time_zone\n" + rows)
    file.forEachRow { row throws(RecordProblem) in
      lists.add(try ColumnMapTable.read(row))
      file.account.use()
    }
    #expect(file.account.rejectionRows.isEmpty)
    return try #require(lists.columnMaps.first)
  }

  private func values(_ rows: String, _ header: [String], _ cells: [String]) throws -> [String] {
    try map(rows).values(of: cells, in: header).sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value)" }
  }

  @Test func `columns of theirs for one of ours are joined, or added up`() throws {
    let told = try values(
      """
      Entry,Start Date,study,started_at
      Entry,Start Time,study,started_at
      Entry,Hours,study,minutes,hours
      Entry,Minutes,study,minutes,minutes
      """, ["Entry", "Start Date", "Start Time", "Hours", "Minutes"],
      ["x", "14/09/2026", " 18:00 ", "2", "30"])
    #expect(told == ["minutes: 150", "started_at: 14/09/2026 18:00"])
  }

  @Test(arguments: [
    ("hours", "1.5", "90"), ("hours", "0.25", "15"), ("hh:mm", "2:05", "125"),
    ("hh:mm", "0:90", "0:90"), ("seconds", "119", "1"), ("minutes", "2.9", "2"),
    ("hours", "two", "two"), ("hours", "-1", "-1"), ("minutes", "1e3", "1e3"),
  ])
  func `a length is read in its unit, and stands as it is where it is none`(
    unit: String, text: String, minutes: String
  ) throws {
    let told = try values(
      "Entry,Length,study,minutes,\(unit)\n", ["Entry", "Length"], ["x", text])
    #expect(told == ["minutes: \(minutes)"])
  }

  @Test func `claims have hours, and a minute is not cut from them`() throws {
    let told = try values(
      "Entry,Length,claims,hours,hh:mm\n", ["Entry", "Length"], ["x", "419:59"])
    #expect(told == ["hours: 419.984"])
  }

  @Test(arguments: [("Self study", "self_study"), ("SELF  STUDY", "self_study"), ("Trip", "Trip")])
  func `their word becomes ours, and one without a row is left to be refused`(
    word: String, ours: String
  ) throws {
    let rows =
      "Kind,Kind,study,activity,Self study=self_study\nKind,Kind,study,activity,Web=e_learning\n"
    #expect(try values(rows, ["Kind"], [word]) == ["activity: \(ours)"])
  }

  @Test func `a value may stand for all rows`() throws {
    #expect(try values("Entry,=C-1,study,course_id\n", ["Entry"], ["x"]) == ["course_id: C-1"])
  }

  @Test func `a table is meant if it has all columns of the signature, in any case`() throws {
    let map = try map("Timesheet Entry; Category,Hours,study,minutes,hours\n")
    #expect(map.fits(["category", "", "TIMESHEET ENTRY", "Hours"]))
    #expect(!map.fits(["Category", "Hours"]))
  }
}
