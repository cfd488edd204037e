import ArgumentParser
import Evidence
import Foundation
import Ingest
import Seal
import Store

/// `glh ingest`: reads files into a workspace, new or there already.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read a submission into a workspace, beside what it holds already.",
    discussion: """
      The same file again, renamed or copied, adds nothing. The workspace is made anew from all its \
      files, whole or not at all; run glh check and glh report after it.
      """)

  @Argument(help: "A folder, or a .zip of one, with whatever the centre has.")
  var submission: [String]

  @Option(help: "The workspace to make or to add to.")
  var out: String

  @OptionGroup var ingest: IngestOptions
  @OptionGroup var show: ShowOptions
  @OptionGroup var turn: WaitOptions

  func run() throws {
    try Outcome.run {
      let workspace = Workspace(out)
      try workspace.checkPlace(submissions: submission)
      var rejected = 0
      var printed = ""
      try workspace.replace(waiting: turn.wait) { aside in
        let known = try knownHashes(in: workspace)
        let earlier = workspace.isWorkspace ? workspace : nil
        let added = try earlier.flatMap {
          try Adding(submissions: submission, options: ingest, earlier: $0).fill(aside)
        }
        let reading = Ingesting(submissions: submission, options: ingest, quiet: show.quiet)
        let summary =
          try added
          ?? reading.fill(aside, keeping: earlier ?? workspace, withItsFiles: earlier != nil)
        let store = try EvidenceStore.open(in: aside.folder)
        let newFiles = Set(try store.files().map(\.sha256)).subtracting(known).count
        try store.close()
        let sealing = Sealing(aside)
        var record = sealing.record(.ingest)
        record.files = try sealing.files(keeping: earlier, asAcknowledged: added != nil)
        try sealing.acknowledge(record, wrote: SealFolder.Part.allCases)
        if !show.quiet { Ingesting.report(summary.rejections) }
        rejected = summary.rejections.count
        let records = summary.sources.reduce(0) { $0 + $1.records }
        printed = """
          \(summary.files) files, \(records) records, \(rejected) not counted; \(newFiles) files added
          Next: glh check \(out) && glh report \(out)

          """
      }
      // Only now is everything in its place: a closed pipe ends the command here.
      Terminal.out(printed)
      return ingest.strict && rejected > 0 ? .nothingToAudit : .done
    }
  }

  private func knownHashes(in workspace: Workspace) throws -> Set<String> {
    guard workspace.isWorkspace else { return [] }
    let store = try EvidenceStore.open(in: workspace.folder)
    defer { try? store.close() }
    return Set(try store.files().map(\.sha256))
  }
}
