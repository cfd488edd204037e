import Evidence
import RulesEngine
import SpotCheck
import Store

/// Looks at the registers of every centre of a workspace for questions to ask.
struct Screening {
  private let typed: Set<Int>
  private let holidays: BankHolidays
  private let paths: [Int: String]
  private let day: Day

  /// The format of tables whose times a person may have typed; every platform has one of its own.
  private static let typedFormat = "presence"

  /// Looks at facts up to a day.
  init(_ store: EvidenceStore, until day: Day) throws {
    typed = try store.fileNumbers(ofFormat: Self.typedFormat)
    holidays = try BankHolidays.builtIn()
    paths = try store.files().reduce(into: [:]) { $0[$1.id] = $1.path }
    self.day = day
  }

  /// What every screen sees at one centre.
  func look(at centre: String, _ courses: [CourseEvidence]) -> [ScreenRun.Result] {
    ScreenRun.look(
      at: CentreEvidence(
        id: centre, courses: courses, typedFiles: typed, until: day, holidays: holidays))
  }

  /// The rows of what screens say.
  func rows(_ results: some Sequence<ScreenRun.Result>) -> [ScreenRow] {
    results.map { $0.row { paths[$0] ?? "" } }
  }

  /// What every screen says of every course of a workspace.
  func run(of store: EvidenceStore) throws -> ScreenRun {
    var run = ScreenRun()
    for (centre, numbers) in try store.courseNumbersByCentre() {
      try Interruption.check()
      run.take(look(at: centre, try numbers.map { try store.evidence(ofCourse: $0) }))
    }
    run.judge()
    return run
  }
}
