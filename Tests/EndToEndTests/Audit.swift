import Foundation
import TestSupport

/// A submission that was audited, with the workspace that came of it.
struct Audit {
  let outcome: Program.Outcome
  /// The workspace; it goes when nothing holds the audit any more.
  let place: TemporaryFolder

  static let key = Repository.root.appending(path: "Fixtures/pseudonym.key").path
  static let cases = Repository.root.appending(path: "Fixtures/cases")
  static let fernhill = Repository.root.appending(path: "Fixtures/submissions/fernhill-2025-26")

  /// The input of a case.
  static func input(ofCase story: String) -> URL { cases.appending(path: "\(story)/input") }

  /// Audits a submission with the key of the fixtures.
  init(_ submission: URL, _ options: String...) throws { try self.init(submission, options) }

  /// Audits a submission with the key of the fixtures.
  init(_ submission: URL, _ options: [String]) throws {
    place = try TemporaryFolder()
    outcome = try Program(
      ["audit", submission.path, "--out", "out", "--key", Audit.key] + options, in: place.url
    ).outcome()
  }

  /// The workspace.
  var workspace: URL { place.url.appending(path: "out") }

  /// The bytes of a file of the workspace.
  func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: workspace.appending(path: path))
  }

  /// A table of the workspace.
  func table(_ name: String) throws -> ResultTable {
    ResultTable(name, try bytes("tables/\(name).csv"))
  }

  /// Runs another command on the workspace: `out` in the arguments is its name.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Outcome {
    try Program(arguments, in: place.url, environment: environment).outcome()
  }

  /// Files of which not every record is accounted for, by their paths.
  func unbalanced() throws -> [String] {
    try table("sources").rows.filter { row in
      let parts = ["used", "headings", "cross_checks", "ignored", "rejected"]
      return ResultTable.number(row, "records")
        != parts.reduce(0) { $0 + ResultTable.number(row, $1) }
    }.map { $0["path"] ?? "" }
  }

  /// What may be handed on: every file of the workspace but those in `private/`, by path.
  func shareable() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: workspace.path)
    where !path.hasPrefix("private") {
      let file = workspace.appending(path: path)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        found[path] = try Data(contentsOf: file)
      }
    }
    return found
  }
}
