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

  /// Judges what was kept of all courses, and keeps the rows.
  ///
  /// - Returns: how many questions are asked of each course, by the bytes of its id.
  func judge(_ store: EvidenceStore) throws -> [[UInt8]: Int] {
    var adjusted = Holm.adjusted(try store.screenChances()).makeIterator()
    var questions: [[UInt8]: Int] = [:]
    var waiting: [ScreenRow] = []
    try store.transaction { writer in
      try writer.forEachScreenAnswer { seen, centre in
        guard var result = ScreenRun.Result(seen, centre: centre) else { return }
        result.judge(seen.chance.flatMap { _ in adjusted.next() })
        if result.isQuestion {
          questions[Array(result.courseID.utf8), default: 0] += 1
        }
        waiting += rows([result])
        guard waiting.count == Self.rowsAtOnce else { return }
        try writer.add(waiting)
        waiting.removeAll(keepingCapacity: true)
      }
      try writer.add(waiting)
    }
    return questions
  }

  private static let rowsAtOnce = 1_024

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

extension ScreenRun.Result {
  /// What was kept; nothing where the screen is no more.
  fileprivate init?(_ kept: KeptAnswer, centre: String) {
    self.init(
      screen: kept.screen, centre: centre, courseID: kept.courseID,
      answer: ScreenAnswer(
        effect: kept.effect, lookedAt: kept.lookedAt, isEnough: kept.isEnough,
        chance: kept.chance, asks: kept.asks, records: kept.records),
      recordCount: kept.recordCount)
  }

  /// The same as it is kept until all are judged.
  var kept: KeptAnswer {
    let seen = short
    return KeptAnswer(
      courseID: seen.courseID, screen: seen.screen.id, effect: seen.answer.effect,
      lookedAt: seen.answer.lookedAt, isEnough: seen.answer.isEnough, chance: seen.answer.chance,
      asks: seen.answer.asks, recordCount: answer.records.count, records: seen.answer.records)
  }
}
