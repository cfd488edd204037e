import Foundation
import SpotCheck

/// The folder of a draw whose checklist came back.
struct DrawnFolder {
  /// The folder, as the user wrote it.
  private let folder: String
  /// What `plan.csv` says.
  private let plan: [(name: String, value: String)]
  private let filled: FilledChecklist

  /// Reads plan and checklist.
  init(_ folder: String) throws {
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    guard let plan = SpotCheckFile.facts(at: place.appending(path: SpotCheckFile.plan)),
      let text = FileManager.default.contents(
        atPath: place.appending(path: SpotCheckFile.checklist).path)
    else {
      throw CommandFailure(
        .notFound, "\(folder): error: plan.csv and checklist.csv are not both here [no-plan]")
    }
    self.folder = folder
    self.plan = plan
    filled = FilledChecklist(
      String(decoding: text, as: UTF8.self), path: "\(folder)/\(SpotCheckFile.checklist)",
      mayBeOpen: plan.contains { $0.name == "good" })
  }

  /// What cannot be read of the checklist.
  var faults: [String] { filled.faults }

  /// The evidence that the records were drawn of.
  var evidence: [(name: String, value: String)] {
    plan.filter { $0.name.hasPrefix(SpotCheckFile.evidence) }
  }

  private func fact(_ name: String) -> String? { plan.last { $0.name == name }?.value }

  /// What follows from the checklist, by the plan that was drawn with.
  func evaluated(_ options: SampleOptions) throws -> SampleEvaluating {
    var asked = options
    asked.tolerable = fact("tolerable") ?? options.tolerable
    asked.confidence = fact("confidence") ?? options.confidence
    asked.good = fact("good")
    let wish = try asked.wish()
    let isByHours = fact("by_hours") == "yes"
    guard let records = fact("records").flatMap({ Int($0) }),
      let seconds = fact("seconds_claimed").flatMap({ Int($0) }),
      let drawn = fact("drawn").flatMap({ Int($0) }),
      drawn == (isByHours ? filled.hoursDrawn : filled.records.count)
    else {
      throw CommandFailure(
        .nothingToAudit,
        "\(folder): error: checklist.csv has not the records that plan.csv drew [not-a-checklist]"
      )
    }
    let draw = DrawnRecords(folder: folder, facts: plan)
    let order = try draw.check(filled)
    if isByHours {
      return try SampleEvaluating(
        wish: wish, seconds: seconds, records: records, drawn: drawn, taints: filled.taints,
        missing: filled.missing)
    }
    if let strata = try draw.strata() {
      return SampleEvaluating(
        wish: wish, try draw.sample(strata, filled), missing: filled.missing)
    }
    let planning = SamplePlanning(
      options: asked, wish: wish, population: records, seconds: seconds)
    if let plan = try planning.sequential() {
      return try SampleEvaluating(
        wish: wish, plan, population: records, drawn: drawn, answers: try answers(in: order),
        missing: filled.missing)
    }
    return try SampleEvaluating(
      wish: wish, population: records, taken: drawn, deviations: filled.deviations,
      missing: filled.missing)
  }

  /// Whether each record deviates, in the order of the draw, up to the first that is still open.
  private func answers(in order: [String]) throws -> [Bool] {
    let deviates = Dictionary(
      filled.answers.map { (Array($0.record.utf8), !$0.agrees) }, uniquingKeysWith: { $1 })
    let answers = order.map { deviates[Array($0.utf8)] }
    let first = answers.prefix { $0 != nil }
    guard !first.isEmpty, answers.dropFirst(first.count).allSatisfy({ $0 == nil }) else {
      throw CommandFailure(
        .nothingToAudit,
        """
        \(folder)/\(SpotCheckFile.checklist): error: a record is open before one that is filled in, \
        or none is filled in [not-filled-in]
          help: look at the records in the order of the draw, and leave none out
        """)
    }
    return first.compactMap { $0 }
  }
}
