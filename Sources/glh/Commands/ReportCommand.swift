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
      let form = try ReportForm(form, publish, quiet: show.quiet)
      var printed = ""
      try place.locked(waiting: turn.wait) {
        let store = try EvidenceStore.open(in: place.folder)
        let publishing = Publishing(
          workspace: place, showNames: show.showNames, quiet: show.quiet, form: form)
        try publishing.publish(store)
        printed = try publishing.text(
          self.form.format, of: AuditReport(try publishing.result(store))
        ) { "\(workspace)/report/index.html\n" }
        try store.close()
        let sealing = Sealing(place)
        var record = sealing.record(.report)
        try sealing.note(form, showsNames: show.showNames, in: &record)
        try sealing.acknowledge(record, wrote: [.results, .words])
      }
      Terminal.out(printed)
      return .done
    }
  }
}
