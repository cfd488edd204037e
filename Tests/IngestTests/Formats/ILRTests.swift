import Evidence
import Testing

@testable import Ingest

@Suite struct ILRTests {
  private func read(
    _ learners: String, namespace: String = "ILR/2026-27"
  ) throws -> (told: [String], account: FileAccount) {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name
        FA-201,L-01,learner,Tegan Marwick
        FA-202,L-01,learner,Tegan Marwick
        FA-201,L-02,learner,Kofi Ashgrove
        """)
    let file = submission.file("x", "<Message xmlns=\"\(namespace)\">\(learners)</Message>")
    #expect(file.format?.id == "ilr")
    let facts = file.format?.evidence?(file, submission.lists) ?? FileFacts()
    #expect(file.account.isBalanced)
    #expect(facts.stays.isEmpty && facts.marks.isEmpty && facts.unbounded.isEmpty)
    return (submission.told(facts), file.account)
  }

  private func learner(_ id: String, _ aims: String) -> String {
    "<Learner><LearnRefNumber>\(id)</LearnRefNumber>\(aims)</Learner>"
  }

  private func aim(_ number: String, _ hours: String) -> String {
    "<LearningDelivery><LearnAimRef>\(number)</LearnAimRef>\(hours)</LearningDelivery>"
  }

  private func hours(_ code: String, _ amount: String) -> String {
    "<HRSRecord><HRSCode>\(code)</HRSCode><HRSAmount>\(amount)</HRSAmount></HRSRecord>"
  }

  @Test(arguments: [
    ("SFA/ILR/2017-18", "2017-18"), ("ESFA/ILR/2022-23", "2022-23"),
    ("ESFA/ILR/2023-24", "2023-24"), ("ESFA/ILR/2024-25", "2024-25"),
    ("ESFA/ILR/2025-26", "2025-26"), ("ILR/2026-27", "2026-27"), ("DfE/ILR/2026-27", "2026-27"),
  ])
  func `a year's return is told by its namespace, and its claims say the year`(
    namespace: String, year: String
  ) throws {
    let text = learner("L-02", aim("6001234X", "<PHours>20</PHours>"))
    #expect(
      try read(text, namespace: namespace).told
        == ["FA-201 L-02 planned_hours 72000 s from ILR \(year)"])
  }

  @Test(arguments: ["MILR/2026-27", "ILR/26-27", "ESFA/ILRX/2026-27"])
  func `another namespace is no return`(namespace: String) {
    let file = InventedSubmission.file("x", "<Message xmlns=\"\(namespace)\"><Learner/></Message>")
    #expect(file.format == nil)
  }

  @Test func `an hours record's code says which hours they are`() throws {
    let records = hours("1", "10") + hours("3", "9") + hours("4", "2") + hours("6", "7")
    let read = try read(learner("L-02", aim("6001234X", records)))
    let from = "from ILR 2026-27"
    #expect(
      read.told == [
        "FA-201 L-02 planned_hours 36000 s \(from)",
        "FA-201 L-02 off_the_job_hours 32400 s \(from)",
        "FA-201 L-02 hours_removed_for_prior_learning 7200 s \(from)",
      ])
    #expect(read.account.toldBalance.contains("3 used, 2 headings, 0 cross-checks, 1 ignored"))
  }

  @Test func `hours of a programme are of the learner's only course here, unless an aim says`()
    throws
  {
    let programme = aim("ZPROG001", hours("2", "100"))
    #expect(
      try read(learner("L-02", programme)).told
        == ["FA-201 L-02 planned_hours 360000 s from ILR 2026-27"])
    // On two courses' lists, and with an aim of neither: nothing tells which one is meant.
    #expect(try read(learner("L-01", programme)).told.isEmpty)
    #expect(
      try read(learner("L-01", programme + aim("6001234X", hours("3", "5")))).told == [
        "FA-201 L-01 off_the_job_hours 18000 s from ILR 2026-27",
        "FA-201 L-01 planned_hours 360000 s from ILR 2026-27",
      ])
    #expect(
      try read(learner("L-01", programme + aim("6001234X", hours("2", "5")))).told
        == ["FA-201 L-01 planned_hours 18000 s from ILR 2026-27"])
  }

  @Test func `hours that are no number, or have no code, are told with their place`() throws {
    let read = try read(
      learner(
        "L-02", aim("6001234X", hours("1", "ten") + "<HRSRecord><HRSCode>1</HRSCode></HRSRecord>")))
    #expect(read.told.isEmpty)
    #expect(
      read.account.told.map { $0.split(separator: " ")[1] } == [
        "unreadable-number", "missing-value",
      ])
  }
}
