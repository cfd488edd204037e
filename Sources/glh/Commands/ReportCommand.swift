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
  @OptionGroup var publish: PublishOptions

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      try place.locked {
        let store = try EvidenceStore.open(in: place.folder)
        try Publishing(
          workspace: place, showNames: show.showNames, quiet: show.quiet,
          suppressingBelow: publish.suppressBelow
        ).publish(store)
        try store.close()
      }
      Terminal.out("\(workspace)/report/index.html\n")
      return .done
    }
  }
}
