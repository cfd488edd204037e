import ArgumentParser
import Evidence
import Foundation
import Ingest
import Report
import Seal
import Store

/// `glh audit`: reads, checks and reports in one go.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Read a submission, check it against the rules, and write the report.",
    discussion: """
      DIR is made whole or not at all; what an earlier audit left there is replaced. All of DIR but \
      DIR/private may be handed on: it holds no names.
      """)

  @Argument(help: "A folder, or a .zip of one, with whatever the centre has.")
  var submission: [String]

  @Option(help: "The folder to make.")
  var out: String

  @OptionGroup var ingest: IngestOptions
  @OptionGroup var check: CheckOptions
  @OptionGroup var show: ShowOptions
  @OptionGroup var form: ReportOptions
  @OptionGroup var publish: PublishOptions
  @OptionGroup var turn: WaitOptions

  func run() throws {
    try Outcome.run {
      let date = try check.date()
      let (book, packs) = try check.book()
      let workspace = Workspace(out)
      try workspace.checkPlace(submissions: submission)
      var outcome = Outcome.done
      var printed = ""
      try workspace.replace(waiting: turn.wait) { aside in
        let reading = Ingesting(submissions: submission, options: ingest, quiet: show.quiet)
        var summary = try reading.fill(aside, keeping: workspace, withItsFiles: false)
        let store = try EvidenceStore.open(in: aside.folder, toWrite: true)
        summary.rejections += try Checking(
          store: store, book: book, packs: packs, quiet: show.quiet
        ).run(on: date, latest: summary.latestDay, evidenceHash: summary.evidenceHash)
        let publishing = Publishing(
          workspace: aside, showNames: show.showNames, quiet: show.quiet,
          profile: form.xlsx.profile, edition: form.edition,
          suppressingBelow: publish.suppressBelow)
        try publishing.publish(store)
        let report = AuditReport(try publishing.result(store))
        printed = try publishing.text(form.format, of: report) {
          try report.terminalTable(
            width: Terminal.width, colour: Terminal.wantsColour(off: show.noColor),
            next: "Open \(out)/report/index.html")
        }
        outcome = try Publishing.outcome(
          report, strictly: ingest.strict ? summary.rejections.count : 0)
        try store.close()
        let sealing = Sealing(aside)
        var record = sealing.record(.audit)
        record.files = try sealing.files(keeping: workspace)
        try sealing.note(check, packs, in: &record)
        record.showsNames = show.showNames
        try sealing.acknowledge(record, wrote: SealFolder.Part.allCases)
        if !show.quiet { Ingesting.report(summary.rejections) }
      }
      Terminal.out(printed)
      return outcome
    }
  }
}
