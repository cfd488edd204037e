import ArgumentParser
import Evidence
import Report
import Store

/// `glh diff`: what became of the findings of one workspace in another.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say which findings of two audits are new, changed, resolved or the same.",
    discussion: """
      A finding is the same in both by its rule and course, never by a line or a figure. Where a course \
      was not handed in again, or a rule not asked again, nothing is resolved. The exit code is 1 or 3 \
      by the findings that are new or changed, 0 where none of them asks for attention.
      """)

  @Argument(help: "The earlier workspace.")
  var old: String

  @Argument(help: "The later workspace.")
  var new: String

  @Option(help: "What to print: text, json or csv.")
  var format: OutputForm = .text

  @Flag(help: "No colours.")
  var noColor = false

  func run() throws {
    try Outcome.run {
      let comparison = try AuditComparison(old: try result(old), new: try result(new))
      switch format {
      case .text: Terminal.out(comparison.text(colour: Terminal.wantsColour(off: noColor)))
      case .json: Terminal.out(comparison.json())
      case .csv: Terminal.out(comparison.csv())
      }
      let (isNeeded, cannotBeTold) = comparison.attention
      return isNeeded ? .needsAttention : cannotBeTold ? .cannotTell : .done
    }
  }

  private func result(_ path: String) throws -> StoredResult {
    let place = Workspace(path)
    let store = try EvidenceStore.open(in: place.folder)
    return try Publishing(workspace: place, showNames: false, quiet: true).result(store)
  }
}
