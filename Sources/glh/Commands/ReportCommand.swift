import ArgumentParser
import Evidence
import Report
import Seal
import Store

/// `glh report`: writes the tables, audit.json and the pages of a checked workspace.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the tables and the report of a workspace that has been checked.")

  @Argument(help: "The workspace.")
  var workspace: String

  @OptionGroup var show: ShowOptions

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      return try place.locked {
        let store = try EvidenceStore.open(in: place.folder)
        try Publishing(workspace: place, showNames: show.showNames, quiet: show.quiet)
          .publish(store)
        try store.close()
        let sealing = Sealing(place)
        var record = sealing.record(.report)
        record.showsNames = show.showNames
        try sealing.acknowledge(record, wrote: [.results])
        Terminal.out("\(workspace)/report/index.html\n")
        return .done
      }
    }
  }
}
