import Evidence
import RulesEngine
import SpotCheck
import Store

/// Looks at the registers of every centre of a workspace for questions to ask.
struct Screening {
  let store: EvidenceStore
  let quiet: Bool

  /// The format of tables whose times a person may have typed; every platform has one of its own.
  private static let typedFormat = "presence"

  /// What every screen says of every course, facts after a day left out.
  func rows(until day: Day) throws -> [ScreenRow] {
    let holidays = try BankHolidays.builtIn()
    let typed = try store.fileNumbers(ofFormat: Self.typedFormat)
    var run = ScreenRun()
    let progress = Progress("Looking at registers", quiet: quiet)
    let centres = try store.courseNumbersByCentre()
    for (done, (centre, numbers)) in centres.enumerated() {
      try Interruption.check()
      progress.show("centre", done, of: centres.count)
      run.look(
        at: CentreEvidence(
          id: centre, courses: try numbers.map { try store.evidence(ofCourse: $0) },
          typedFiles: typed, until: day, holidays: holidays))
    }
    progress.end()
    run.judge()
    let paths = try store.files().reduce(into: [Int: String]()) { $0[$1.id] = $1.path }
    return run.results.map { $0.row { paths[$0] ?? "" } }
  }
}
