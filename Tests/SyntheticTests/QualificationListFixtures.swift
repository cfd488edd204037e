/// Lists of qualifications: Ofqual's Register in each of its forms, and the DfE's approved list.
enum QualificationListFixtures {
  static let formats = ["ofqual-register", "dfe-funded-quals"]

  static var files: [RecordedFixture] {
    register("good/full-download", full, [counselling(.full), listening(.full), withdrawn(.full)])
      + register("good/filtered-download", full, [counselling(.filtered), listening(.filtered)])
      + register("good/older-download", older, [counselling(.older), listening(.older)])
      + register("good/short-download", short, [counselling(.full)], mark: "\u{FEFF}")
      + register(
        "good/rows-that-differ", full,
        [
          counselling(.full),
          changed(counselling(.full), ["Guided Learning Hours": "130"]),
          changed(
            counselling(.full),
            ["Guided Learning Hours": "", "Minimum Guided Learning Hours": "110"]),
        ])
      + register(
        "bad/day-first-and-unreadable", full,
        [
          changed(counselling(.full), ["Operational Start Date": "13/09/2010 00:00:00"]),
          changed(counselling(.full), ["Certification End Date": "soon"]),
          changed(counselling(.full), ["Guided Learning Hours": "about 120"]),
          changed(counselling(.full), ["Qualification Number": ""]),
          changed(counselling(.full), ["Total Credits": "46.5"]),
        ])
      + [
        funded("good/approved", [approved("6001234X"), approved("60099999")]),
        funded(
          "bad/no-such-day", [approved("6001234X", from: "31/02/2010"), approved("")]),
      ]
  }

  /// How a download writes its dates.
  private enum Dates {
    case full, filtered, older

    func text(_ year: Int, _ month: Int, _ day: Int) -> String {
      let two = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
      return switch self {
      case .full: "\(two(month))/\(two(day))/\(year) 00:00:00"
      case .filtered: "\(year)/\(two(month))/\(two(day)) 00:00:00"
      case .older: "\(month)/\(day)/\(year) 12:00:00 AM +00:00"
      }
    }
  }

  private static let full = [
    "Qualification Number", "Qualification Title", "Owner Organisation Recognition Number",
    "Owner Organisation Name", "Owner Organisation Acronym", "Qualification Level",
    "Qualification Sub Level", "EQF Level", "Qualification Type", "Total Credits",
    "Qualification SSA", "Qualification Status", "Regulation Start Date",
    "Operational Start Date", "Operational End Date", "Certification End Date",
    "Minimum Guided Learning Hours", "Maximum Guided Learning Hours", "Total Qualification Time",
    "Guided Learning Hours", "Offered In England", "Offered In Northern Ireland",
    "Overall Grading Type", "Assessment Methods", "NI Discount Code", "GCE Size Equivalence",
    "GCSE Size Equivalence", "Entitlement Framework Designation", "Grading Scale", "Specialism",
    "Pathways", "Approved For DEL Funded Programme", "Link To Specification",
    "Currently and / or will consider offering internationally",
  ]
  private static let older: [String] = {
    var names = full.filter { $0 != "Owner Organisation Recognition Number" }
    names.removeAll { $0 == "Offered In Northern Ireland" }
    return names.map {
      switch $0 {
      case "Offered In England": "Offered In"
      case "Specialism": "Specialisms"
      case "Currently and / or will consider offering internationally": "Offered Internationally"
      default: $0
      }
    } + ["CCEA Regulation"]
  }()
  private static let short = [
    "Qualification Title", "Owner Organisation Name", "Owner Organisation Acronym",
    "Qualification Level", "Qualification Type", "Qualification Status",
  ]

  private static func counselling(_ dates: Dates) -> [String: String] {
    [
      "Qualification Number": "600/1234/X",
      "Qualification Title": "Fernhill Level 4 Certificate in Helping Skills, Advanced",
      "Owner Organisation Recognition Number": "RN9999",
      "Owner Organisation Name": "Fernhill Awards", "Owner Organisation Acronym": "FA",
      "Qualification Level": "Level 4", "Qualification Sub Level": "None",
      "Qualification Type": "Vocationally-Related Qualification", "Total Credits": "36",
      "Qualification Status": "Available to learners",
      "Regulation Start Date": dates.text(1999, 12, 1),
      "Operational Start Date": dates.text(2010, 2, 1),
      "Operational End Date": dates.text(2027, 7, 31), "Certification End Date": "",
      "Minimum Guided Learning Hours": "120", "Maximum Guided Learning Hours": "120",
      "Total Qualification Time": "360", "Guided Learning Hours": "120",
      "Offered In": "England|Northern Ireland", "Offered In England": "True",
    ]
  }

  private static func listening(_ dates: Dates) -> [String: String] {
    changed(
      counselling(dates),
      [
        "Qualification Number": "600/9999/9",
        "Qualification Title": "Fernhill Entry Level Award in Listening",
        "Qualification Level": "Entry Level", "Qualification Sub Level": "Entry 3",
      ])
  }

  /// The same number as the course's, with nothing but noughts and blanks.
  private static func withdrawn(_ dates: Dates) -> [String: String] {
    changed(
      counselling(dates),
      [
        "Qualification Number": "6001234x", "Qualification Status": "No longer awarded",
        "Total Credits": "0", "Minimum Guided Learning Hours": "0",
        "Maximum Guided Learning Hours": "0", "Total Qualification Time": "",
        "Guided Learning Hours": "", "Qualification Level": "Level 1/Level 2",
      ])
  }

  private static func changed(
    _ row: [String: String], _ changes: [String: String]
  ) -> [String: String] {
    row.merging(changes) { _, new in new }
  }

  private static func register(
    _ path: String, _ columns: [String], _ rows: [[String: String]], mark: String = ""
  ) -> [RecordedFixture] {
    let lines = rows.map { row in columns.map { row[$0] ?? "" } }
    return [file("ofqual-register/\(path)", mark + text(columns, lines))]
  }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(path: "formats/\(path).csv", bytes: Array(text.utf8))
  }

  private static func text(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns] + rows).map { cells in
      cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static let fundedColumns = [
    "DateOfOfqualDataSnapshot", "QualificationName", "AwardingOrganisation",
    "QualificationNumber", "Level", "QualificationType", "Status", "Age1619_FundingAvailable",
    "Age1619_FundingApprovalStartDate", "Age1619_FundingApprovalEndDate", "Age1619_Notes",
  ]

  private static func approved(_ number: String, from: String = "01/02/2010") -> [String] {
    [
      "18/02/2025", "Fernhill Level 4 Certificate in Helping Skills (RQF)", "Fernhill Awards",
      number, "Level 4", "Vocationally-Related Qualification", "Approved", "True", from,
      "31/07/2026", "",
    ]
  }

  private static func funded(_ path: String, _ rows: [[String]]) -> RecordedFixture {
    file("dfe-funded-quals/\(path)", "\u{FEFF}" + text(fundedColumns, rows))
  }
}
