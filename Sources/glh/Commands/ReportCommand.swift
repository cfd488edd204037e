import ArgumentParser
import Evidence
import Report
import Store

/// `glh report`: writes the tables, audit.json and the pages of a checked workspace.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the tables and the report of a workspace that has been checked.")

  @Argument(help: "The workspace.")
  var workspace: String

  @OptionGroup var show: ShowOptions
  @OptionGroup var turn: WaitOptions

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      return try place.locked(waiting: turn.wait) {
        let store = try EvidenceStore.open(in: place.folder)
        try Publishing(workspace: place, showNames: show.showNames, quiet: show.quiet)
          .publish(store)
        try store.close()
        Terminal.out("\(workspace)/report/index.html\n")
        return .done
      }
    }
  }
}
