import Foundation
import TestSupport
import Testing

/// `report/glh-audit.xlsx`, read by readers that share nothing with what writes it.
@Suite(.enabled(if: SavedWorkbook.canBeRead, "python3 is not installed"))
struct SpreadsheetTests {
  /// One audit as it was, once its folder has gone.
  private struct Seen {
    let book: SavedWorkbook
    let bytes: Data
    let tables: [String: ResultTable]
    let paths: Set<String>

    init() throws {
      let audit = try Audit(Audit.fernhill)
      book = try SavedWorkbook(reading: place(audit))
      bytes = try audit.bytes("report/glh-audit.xlsx")
      var tables: [String: ResultTable] = [:]
      for entry in SpreadsheetTests.words { tables[entry.table] = try audit.table(entry.table) }
      self.tables = tables
      paths = Set(try audit.shareable().keys)
    }

    func rows(_ table: String) -> [[String: String]] { tables[table]?.rows ?? [] }
  }

  private static let seen = Result { try Seen() }

  private static func place(_ audit: Audit) -> URL {
    audit.workspace.appending(path: "report/glh-audit.xlsx")
  }

  /// Headings of a sheet, with the column of the table that each shows: numbers as they stand, hours
  /// as seconds.
  private static let numbers: [(sheet: String, table: String, columns: [(String, String)])] = [
    (
      "Courses", "courses",
      [
        ("Learners", "learners"),
        ("Learners without live contact", "learners_without_live_contact"),
        ("Sessions planned", "sessions_planned"),
        ("Planned sessions with evidence", "sessions_with_evidence"),
      ]
        + pairs([
          ("Live tutor", "tutor_s"), ("Tutor in the room", "in_person_tutor_s"),
          ("Live peers", "peer_s"), ("Tutor or peers", "live_s"),
          ("Tutor time offered", "offered_s"),
          ("Tutor time offered in the room", "offered_in_person_s"),
        ]) + [("Study (hours)", "study_s")]
    ),
    (
      "Learners", "learners",
      pairs([
        ("Live tutor", "tutor_s"), ("Tutor in the room", "in_person_tutor_s"),
        ("Live peers", "peer_s"), ("Tutor or peers", "live_s"), ("Tutor time offered", "offered_s"),
        ("Tutor time offered in the room", "offered_in_person_s"),
      ]) + [("Study (hours)", "study_s")]
    ),
    (
      "Sessions", "sessions",
      pairs([("Tutor there", "tutor_s")])
        + [("Learners expected", "learners_expected"), ("Learners present", "learners_present")]
    ),
    ("Findings", "findings", [("Learners affected", "learners_affected")]),
    ("Not counted", "rejections", []),
    ("Recognition", "recognition", []),
  ]

  private static func pairs(_ names: [(String, String)]) -> [(String, String)] {
    names.flatMap { name, column in
      [
        ("\(name), evidenced (hours)", "\(column)_evidenced"),
        ("\(name), possible (hours)", "\(column)_possible"),
      ]
    }
  }

  /// Headings whose cells say the words of a column.
  private static let words: [(sheet: String, table: String, columns: [(String, String)])] = [
    ("Courses", "courses", [("Course", "course_id")]),
    (
      "Learners", "learners",
      [("Course", "course_id"), ("Learner", "learner_id"), ("Withdrawn", "withdrawn")]
    ),
    ("Sessions", "sessions", [("Course", "course_id"), ("Session", "session_id")]),
    (
      "Findings", "findings",
      [
        ("Finding", "finding_id"), ("Course", "course_id"), ("What was found", "title"),
        ("What to do", "action"),
      ]
    ),
    (
      "Not counted", "rejections",
      [("File", "path"), ("Reason", "code"), ("What was found, and what is needed", "message")]
    ),
    (
      "Recognition", "recognition",
      [("Course", "course_id"), ("Body's rules", "pack"), ("Rules that decide", "deciding_rules")]
    ),
  ]

  private func differences(_ book: SavedWorkbook) throws -> [String] {
    let seen = try Self.seen.get()
    var differences: [String] = []
    for (name, table, columns) in Self.numbers {
      let records = try #require(book[name]).records
      let rows = seen.rows(table)
      #expect(records.count == rows.count && !rows.isEmpty, "\(name)")
      for (number, (record, row)) in zip(records, rows).enumerated() {
        for (heading, column) in columns {
          guard let cell = record[heading], !cell.isText, let value = Double(cell.value) else {
            differences.append("\(name) \(number) \(heading): no number")
            continue
          }
          let isHours = heading.hasSuffix("(hours)")
          if isHours, cell.format != "0.00" { differences.append("\(name): \(cell.format)") }
          if Int((isHours ? value * 3600 : value).rounded()) != ResultTable.number(row, column) {
            differences.append("\(name) \(number) \(heading): \(cell.value)")
          }
        }
      }
    }
    for (name, table, columns) in Self.words {
      let rows = seen.rows(table)
      for (record, row) in zip(try #require(book[name]).records, rows) {
        for (heading, column) in columns where (record[heading]?.value ?? "") != row[column] {
          differences.append("\(name) \(heading): \(record[heading]?.value ?? "nothing")")
        }
      }
    }
    let sessions = try #require(book["Sessions"]).records
    for (record, row) in zip(sessions, seen.rows("sessions")) {
      for (heading, column) in [("Starts (UTC)", "starts_at"), ("Ends (UTC)", "ends_at")] {
        let days = record[heading].flatMap { Double($0.value) } ?? 0
        let second = Int(((days - 25_569) * 86_400).rounded())
        let expected = try Date(row[column] ?? "", strategy: .iso8601).timeIntervalSince1970
        if second != Int(expected) { differences.append("Sessions \(heading): \(second)") }
        if record[heading]?.format.contains("yy") != true {
          differences.append("\(heading): no date")
        }
      }
    }
    return differences
  }

  @Test func `its numbers, dates and words are those of the tables, and none is computed`() throws {
    let book = try Self.seen.get().book
    #expect(try differences(book) == [])
    #expect(book.formulas == [])
  }

  @Test(.enabled(if: LibreOffice.isInstalled, "soffice is not installed"))
  func `LibreOffice opens it and sees the same`() throws {
    let folder = try TemporaryFolder()
    let seen = try Self.seen.get()
    try folder.write(seen.bytes, to: "glh-audit.xlsx")
    let saved = try LibreOffice.saved(
      folder.url.appending(path: "glh-audit.xlsx"), in: folder)
    #expect(try differences(saved) == [])
    #expect(saved.formulas == [])
    #expect(saved.sheets.map(\.name) == seen.book.sheets.map(\.name))
  }

  @Test func `every link leads to a page of the report`() throws {
    let seen = try Self.seen.get()
    let links = seen.book.sheets.flatMap(\.links)
    #expect(links.count == seen.rows("findings").count)
    for link in links { #expect(seen.paths.contains("report/\(link.target)"), "\(link.target)") }
  }

  @Test func `to publish it, filters and frozen panes are left out`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"), "--xlsx", "publish")
    let book = try SavedWorkbook(reading: Self.place(audit))
    #expect(EssentialItems.faults(of: book) == [])
    #expect(book.sheets.allSatisfy { !$0.hasFilter && !$0.isFrozen && $0.links.isEmpty })
    #expect(try audit.run("report", "out", "--xlsx", "working").exit == 0)
    let working = try SavedWorkbook(reading: Self.place(audit))
    #expect(EssentialItems.faults(of: working) == [])
    #expect(working.sheets.allSatisfy { $0.hasFilter && $0.isFrozen })
  }

  @Test func `of 200 people in every place no part of it tells`() throws {
    let submission = try PlantedPeople.submission.written()
    let audit = try Audit(submission.url)
    let place = Self.place(audit)
    let parts = try Tool.run(
      "python3", "-B", "-c",
      "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);"
        + "[sys.stdout.buffer.write(n.encode()+z.read(n)) for n in z.namelist()]", place.path)
    let text = String(decoding: parts, as: UTF8.self).lowercased()
    #expect(text.contains("not counted"))
    for mark in [PlantedPeople.nameMark, PlantedPeople.numberMark, "@example"] {
      #expect(!text.contains(mark), "\(mark)")
    }
  }
}
