import Evidence

/// The Department for Education's list of qualifications approved for funding.
///
/// Read from a published list of 2025: numbers without strokes, the day first, no hours.
enum FundedQualifications {
  static let format = LogFormat(
    id: "dfe-funded-quals", title: "DfE's list of qualifications approved for funding",
    origin: "the Department for Education, the list of approved qualifications",
    evidenceClass: nil, unit: "row", stage: .evidence,
    recognisedBy: "a header with QualificationNumber and Age1619_FundingAvailable",
    columns: columns.map { TableColumn($0) }, recognisesHead: recognises, evidence: facts,
    notes: [
      "A row whose QualificationNumber is a course's qualification_number, with its strokes or without, "
        + "gives that qualification's level and the size that its title tells to rules, where the packs' "
        + "own table does not have them. The list has no hours.",
      "That a qualification may be funded does not say that a course is: publicly_funded in courses.csv "
        + "does. Offers and their dates are checked, and nothing follows from them.",
    ])

  private static let number = "QualificationNumber"
  private static let title = "QualificationName"
  private static let snapshot = "DateOfOfqualDataSnapshot"
  private static let offers = [
    "Age1416", "Age1619", "LocalFlexibilities", "LegalEntitlementL2L3",
    "LegalEntitlementEnglishandMaths", "DigitalEntitlement", "LifelongLearningEntitlement",
    "AdvancedLearnerLoans", "L3FreeCoursesForJobs",
  ]
  private static let offerDates = offers.flatMap {
    ["\($0)_FundingApprovalStartDate", "\($0)_FundingApprovalEndDate"]
  }

  private static let columns =
    [
      snapshot, title, "AwardingOrganisation", number, "Level", "QualificationType",
      "Subcategory", "SectorSubjectArea", "Status", "AwardingOrganisationURL",
    ] + offerDates + offers.flatMap { ["\($0)_FundingAvailable", "\($0)_Notes"] }

  @Sendable static func recognises(_ head: [[String]]) -> Bool {
    guard let first = head.first(where: { !$0.isEmpty }) else { return false }
    let words = Set(first.map(TableHeader.normalised))
    return words.isSuperset(of: [number.lowercased(), "age1619_fundingavailable"])
  }

  @Sendable private static func facts(
    _ file: FileReading, _ lists: SubmissionLists
  ) -> FileFacts {
    QualificationList.facts(of: file, lists, number: number) { row throws(RecordProblem) in
      let order = file.decision?.dateOrder ?? .dayFirst
      for column in offerDates { _ = try row.listedDay(column, in: order) }
      var record = QualificationRecord(
        number: try row.required(number), title: try row.required(title),
        list: "DfE's list of approved qualifications", source: row.source)
      record.level = row.listedLevel("Level")
      record.takenOn = try row.listedDay(snapshot, in: order)
      return record
    }
  }
}
