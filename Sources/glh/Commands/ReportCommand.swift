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

  @OptionGroup var form: ReportOptions
  @OptionGroup var show: ShowOptions
  @OptionGroup var publish: PublishOptions
  @OptionGroup var turn: WaitOptions

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      let language = try form.words(quiet: show.quiet)
      var printed = ""
      try place.locked(waiting: turn.wait) {
        let store = try EvidenceStore.open(in: place.folder)
        let publishing = Publishing(
          workspace: place, showNames: show.showNames, quiet: show.quiet,
          profile: form.xlsx.profile, edition: form.edition, language: language,
          suppressingBelow: publish.suppressBelow)
        try publishing.publish(store)
        printed = try publishing.text(
          form.format, of: AuditReport(try publishing.result(store))
        ) { "\(workspace)/report/index.html\n" }
        try store.close()
        let sealing = Sealing(place)
        var record = sealing.record(.report)
        record.showsNames = show.showNames
        try sealing.acknowledge(record, wrote: [.results])
      }
      Terminal.out(printed)
      return .done
    }
  }
}
