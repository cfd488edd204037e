import Foundation

/// Facts of a spot check as a file: a plan beside its checklist, an outcome in a workspace.
enum SpotCheckFile {
  /// What an outcome is called in a workspace.
  static let name = "spot-check.csv"
  /// What a plan is called beside its checklist.
  static let plan = "plan.csv"

  /// The facts of a file, in its order; nothing where there is none.
  static func facts(at place: URL) -> [(name: String, value: String)]? {
    guard let data = FileManager.default.contents(atPath: place.path) else { return nil }
    return CommaTable(String(decoding: data, as: UTF8.self)).rows.dropFirst()
      .filter { $0.count == 2 }.map { ($0[0].text, $0[1].text) }
  }
}
