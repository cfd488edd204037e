import Foundation
import TestSupport
import Testing

/// A course whose qualification no pack has, with a download of the Register beside it.
struct RegisterDownloadTests {
  private static let rules = [
    "tqt-below-glh", "credit-not-tenth-of-tqt", "certificate-not-its-size",
  ]

  private static func submission(_ lists: [String: String]) throws -> TemporaryFolder {
    var small = SmallSubmission.whole
    small.files["courses.csv"] = Data(
      """
      course_id,title,starts_on,ends_on,declared_delivery,publicly_funded,attendance_records,qualification_number,glh,tqt
      C-1,Helping Skills,2026-03-02,2026-03-09,live_online,no,complete,600/1234/X,2,4

      """.utf8)
    for (path, text) in lists { small.files[path] = Data(text.utf8) }
    return try small.written()
  }

  private static func download(_ rows: String...) -> String {
    """
    Qualification Number,Qualification Title,Owner Organisation Acronym,Qualification Level,Total Credits,Operational Start Date,Total Qualification Time,Guided Learning Hours
    600/0000/0,Another,FA,Level 1,1,02/01/2010 00:00:00,10,10

    """ + rows.joined(separator: "\n") + "\n"
  }

  private static func row(_ glh: Int, _ tqt: Int, credit: Int) -> String {
    "600/1234/X,Fernhill Level 4 Certificate in Helping Skills,FA,Level 4,\(credit),"
      + "02/01/2010 00:00:00,\(tqt),\(glh)"
  }

  private func verdicts(_ audit: Audit) throws -> [String: String] {
    let rows = try audit.table("verdicts").rows.filter {
      $0["pack"] == "ofqual-tqt" && $0["scope"] == "course"
    }
    return Dictionary(rows.map { ($0["rule"] ?? "", $0["verdict"] ?? "") }) { first, _ in first }
  }

  @Test func `without the download nothing is known of the qualification`() throws {
    let folder = try Self.submission([:])
    let found = try verdicts(Audit(folder.url))
    #expect(found["tqt-below-glh"] == "cannot_tell")
    #expect(found["guided-hours-below-assigned"] == "cannot_tell")
  }

  @Test func `the download answers, and its line is cited`() throws {
    let folder = try Self.submission([
      "lists/Qualifications_18_02_2026_09_00_00.csv": Self.download(Self.row(120, 360, credit: 36))
    ])
    let audit = try Audit(folder.url)
    #expect(try audit.unbalanced() == [])
    let found = try verdicts(audit)
    for rule in Self.rules { #expect(found[rule] == "met", "\(rule)") }
    // Two sessions of an hour are fewer than 120; what courses.csv claims is no threshold.
    #expect(found["guided-hours-below-assigned"] == "not_met")
    let assigned = try #require(
      try audit.table("verdicts").only(where: [
        "rule": "guided-hours-below-assigned", "scope": "course",
      ]))
    #expect(assigned["required"] == "\(120 * 3600)")
    let told = try audit.run("explain", "out", "ofqual-tqt/guided-hours-below-assigned/C-1")
    let text = told.text
    #expect(
      text.contains(
        "Ofqual's Register in the submission: lists/Qualifications_18_02_2026_09_00_00.csv, line 3"
      ), "\(text)")
    #expect(text.contains("Guided Learning Hours 120 h"))
    #expect(text.contains("the list of 2026-02-18"))
  }

  @Test func `a figure that breaks a rule is cited too, where it is what is measured`() throws {
    let folder = try Self.submission([
      "register.csv": Self.download(Self.row(120, 400, credit: 36))
    ])
    let audit = try Audit(folder.url)
    let found = try verdicts(audit)
    #expect(found["certificate-not-its-size"] == "not_met")
    #expect(found["credit-not-tenth-of-tqt"] == "not_met")
    let told = try audit.run("explain", "out", "ofqual-tqt/certificate-not-its-size/C-1")
    let text = told.text
    #expect(text.contains("Total Qualification Time 400 h"), "\(text)")
    #expect(text.contains("register.csv, line 3"))
  }

  @Test func `rows that differ are reported and neither is used`() throws {
    let folder = try Self.submission([
      "register.csv": Self.download(
        Self.row(120, 360, credit: 36), Self.row(130, 360, credit: 36))
    ])
    let audit = try Audit(folder.url)
    let found = try verdicts(audit)
    #expect(found["guided-hours-below-assigned"] == "cannot_tell")
    #expect(found["tqt-below-glh"] == "cannot_tell")
    #expect(found["certificate-not-its-size"] == "met")
    let finding = try #require(
      try audit.table("findings").only(where: ["rule": "qualification-rows-differ"]))
    #expect(finding["title"]?.contains("register.csv, line 3; register.csv, line 4") == true)
    #expect(finding["title"]?.contains("guided learning hours") == true)
    let open = try #require(
      try audit.table("findings").only(where: ["rule": "guided-hours-below-assigned"]))
    #expect(open["action"]?.contains("Which of the rows") == true)
  }

  @Test func `a list of approved qualifications tells the level and the size alone`() throws {
    let folder = try Self.submission([
      "approved.csv": """
      DateOfOfqualDataSnapshot,QualificationName,QualificationNumber,Level,Age1619_FundingAvailable
      18/02/2025,Fernhill Level 4 Certificate in Helping Skills,6001234X,Level 4,True

      """
    ])
    let audit = try Audit(folder.url)
    let found = try verdicts(audit)
    #expect(found["tqt-below-glh"] == "cannot_tell")
    #expect(found["certificate-not-its-size"] == "cannot_tell")
    #expect(found["award-above-its-size"] == "not_applicable")
    let source = try #require(try audit.table("sources").only(where: ["path": "approved.csv"]))
    #expect(source["format"] == "dfe-funded-quals" && source["used"] == "1")
  }
}
