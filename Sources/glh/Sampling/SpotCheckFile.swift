import Foundation

/// Facts of a spot check as a file: a plan beside its checklist, an outcome in a workspace.
enum SpotCheckFile {
  /// What an outcome is called in a workspace.
  static let name = "spot-check.csv"
  /// What a plan is called beside its checklist.
  static let plan = "plan.csv"
  /// What a checklist is called that a spreadsheet fills in.
  static let checklist = "checklist.csv"
  /// How the facts begin that say how unlike the records of a stratum are expected to be.
  static let spread = "spread_"
  /// How the facts begin that say of which evidence the records were.
  static let evidence = "evidence_"

  /// The facts of a file, in its order; nothing where there is none.
  static func facts(at place: URL) -> [(name: String, value: String)]? {
    guard let data = FileManager.default.contents(atPath: place.path) else { return nil }
    return CommaTable(String(decoding: data, as: UTF8.self)).rows.dropFirst()
      .filter { $0.count == 2 }.map { ($0[0].text, $0[1].text) }
  }
}
