import ArgumentParser
import Evidence
import Ingest
import Report
import Store

/// `glh check`: computes the hours of a workspace and asks the rules.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compute the hours of a workspace and ask the rules.")

  @Argument(help: "The workspace.")
  var workspace: String

  @OptionGroup var check: CheckOptions
  @OptionGroup var show: ShowOptions
  @OptionGroup var turn: WaitOptions

  func run() throws {
    try Outcome.run {
      let date = try check.date()
      let (book, packs) = try check.book()
      let place = Workspace(workspace)
      return try place.locked(waiting: turn.wait) {
        let store = try EvidenceStore.open(in: place.folder, writing: true)
        let summary = try store.summary()
        try Checking(store: store, book: book, packs: packs, quiet: show.quiet)
          .run(on: date, latest: summary.latestDay, evidenceHash: summary.evidenceHash)
        let publishing = Publishing(
          workspace: place, showNames: show.showNames, quiet: show.quiet)
        let report = AuditReport(try publishing.result(store))
        Terminal.out(
          try report.terminalTable(
            width: Terminal.width, colour: Terminal.wantsColour(off: show.noColor)))
        let outcome = try Publishing.outcome(report, strictly: 0)
        try store.close()
        return outcome
      }
    }
  }
}
