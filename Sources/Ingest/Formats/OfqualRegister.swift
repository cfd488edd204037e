import Evidence

/// A download of Ofqual's Register of Regulated Qualifications.
///
/// Read from the exporter's own source code and a download of 2023. It writes the month first, or
/// the year first, and a qualification without hours has blanks or 0.
enum OfqualRegister {
  static let format = LogFormat(
    id: "ofqual-register", title: "Ofqual's Register of qualifications",
    origin: "Ofqual, the download of the Register of Regulated Qualifications", evidenceClass: nil,
    unit: "row", stage: .evidence,
    recognisedBy: "a header with Qualification Title and Qualification Number, or Owner "
      + "Organisation Name",
    columns: columns.map { TableColumn($0) }, recognisesHead: recognises, evidence: facts,
    notes: [
      "A row whose Qualification Number is a course's qualification_number, with its strokes or without, "
        + "gives that qualification's level, credit, guided learning hours and total time to rules, where "
        + "the packs' own table does not have them. Other rows are left out.",
      "Guided Learning Hours count; where they are blank, the least and greatest count if they are the "
        + "same. Blank and 0 are not known. Dates have the month first, or the year.",
      "Where two rows of one number differ, of one file or several, none of what they say differently is "
        + "used, and a finding says so. The short download has no numbers, and nothing follows from it.",
    ])

  private static let title = "Qualification Title"
  private static let number = "Qualification Number"
  private static let owner = "Owner Organisation Name"

  private static let columns = [
    number, title, "Owner Organisation Recognition Number", owner,
    "Owner Organisation Acronym", "Qualification Level", "Qualification Sub Level", "EQF Level",
    "Qualification Type", "Total Credits", "Qualification SSA", "Qualification Status",
    "Regulation Start Date", "Operational Start Date", "Operational End Date",
    "Certification End Date", "Minimum Guided Learning Hours", "Maximum Guided Learning Hours",
    "Total Qualification Time", "Guided Learning Hours", "Offered In", "Offered In England",
    "Offered In Northern Ireland", "Overall Grading Type", "Assessment Methods",
    "NI Discount Code", "GCE Size Equivalence", "GCSE Size Equivalence",
    "Entitlement Framework Designation", "Grading Scale", "Specialism", "Specialisms", "Pathways",
    "Approved For DEL Funded Programme", "Link To Specification", "CCEA Regulation",
    "Offered Internationally",
    "Currently and / or will consider offering internationally",
  ]

  @Sendable static func recognises(_ head: [[String]]) -> Bool {
    guard let first = head.first(where: { !$0.isEmpty }) else { return false }
    let words = Set(first.map(TableHeader.normalised))
    return words.contains(title.lowercased())
      && (words.contains(number.lowercased()) || words.contains(owner.lowercased()))
  }

  @Sendable private static func facts(
    _ file: FileReading, _ lists: SubmissionLists
  ) -> FileFacts {
    let taken = takenOn(file.inner)
    return QualificationList.facts(of: file, lists, number: number) { row throws(RecordProblem) in
      var record = QualificationRecord(
        number: try row.required(number), title: try row.required(title),
        list: "Ofqual's Register", source: row.source)
      let order = file.decision?.dateOrder ?? .monthFirst
      for column in ["Regulation Start Date", "Certification End Date"] {
        _ = try row.listedDay(column, in: order)
      }
      record.opensOn = try row.listedDay("Operational Start Date", in: order)
      record.closesOn = try row.listedDay("Operational End Date", in: order)
      record.awardingOrganisation = row.text("Owner Organisation Acronym")
      record.level = row.listedLevel("Qualification Level")
      record.credit = try row.wholeNumber("Total Credits").flatMap { $0 > 0 ? $0 : nil }
      record.totalTime = try row.listedHours("Total Qualification Time")
      record.guidedTime = try guidedTime(row, file)
      record.takenOn = taken
      return record
    }
  }

  /// The guided learning hours of a row, where it has one figure of them.
  private static func guidedTime(_ row: RowCells, _ file: FileReading) throws(RecordProblem)
    -> Seconds?
  {
    let own = try row.listedHours("Guided Learning Hours")
    let least = try row.listedHours("Minimum Guided Learning Hours")
    let most = try row.listedHours("Maximum Guided Learning Hours")
    if let own { return own }
    if least == most { return least }
    file.account.remark(
      "line \(row.source.line): the least and the greatest guided learning hours differ, and "
        + "neither is used")
    return nil
  }

  /// The day in the name of a whole download, `Qualifications_dd_MM_yyyy_HH_mm_ss.csv`.
  private static func takenOn(_ path: String) -> Day? {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: "_")
    guard parts.count >= 4, parts[0] == "Qualifications" else { return nil }
    return Day(iso8601: "\(parts[3])-\(parts[2])-\(parts[1])")
  }
}
