import Evidence
import RulesEngine
import Synthetic

@testable import SpotCheck

/// Runs the screens over many invented centres and counts what they ask.
struct Calibration {
  let holidays: BankHolidays
  /// How many learners and sessions a course of a centre has.
  static let learners = 12
  static let sessions = 24

  init() throws { holidays = try BankHolidays.builtIn() }

  /// The screens that ask something of a centre.
  func asked(of centre: InventedCentre) -> Set<String> {
    var run = ScreenRun()
    run.look(
      at: CentreEvidence(
        id: "K1", courses: centre.evidence, typedFiles: InventedCentre.typedFiles,
        until: Day(number: 30_000), holidays: holidays))
    run.judge()
    return Set(run.results.filter(\.isAsked).map(\.screen.id))
  }

  /// What is asked of each of many centres of a kind, on as many cores as there are.
  func asked(
    ofCentres count: Int, fabricated: FabricatedKind?, from seed: UInt64
  ) async -> [Set<String>] {
    await withTaskGroup(of: (Int, Set<String>).self) { group in
      for number in 0..<count {
        group.addTask {
          let centre = InventedCentre(
            seed: seed + UInt64(number), fabricated: fabricated, learners: Self.learners,
            sessions: Self.sessions)
          return (number, asked(of: centre))
        }
      }
      var found = [Set<String>](repeating: [], count: count)
      for await (number, asked) in group { found[number] = asked }
      return found
    }
  }
}
