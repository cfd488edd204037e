import ArgumentParser
import Evidence
import Foundation
import Ingest
import Report
import Seal
import Store

/// What commands that do a whole audit have in common.
struct AuditOptions: ParsableArguments {
  @OptionGroup var ingest: IngestOptions
  @OptionGroup var check: CheckOptions
  @OptionGroup var show: ShowOptions
  @OptionGroup var form: ReportOptions
  @OptionGroup var publish: PublishOptions
  @OptionGroup var turn: WaitOptions
}

/// A whole audit: evidence into a workspace aside, the check, the report, and the seal over it.
struct Auditing {
  let options: AuditOptions
  /// The folder to make, as the user named it.
  let out: String

  /// Makes the workspace anew; `fill` reads the evidence into it, beside what is there now.
  func run(
    reading submissions: [String], as deed: RunRecord.Deed, after merged: [ChainHead]? = nil,
    fill: (_ aside: Workspace, _ earlier: Workspace) throws -> IngestSummary
  ) throws -> Outcome {
    let date = try options.check.date()
    let (book, packs) = try options.check.book()
    let form = try ReportForm(options.form, options.publish, quiet: options.show.quiet)
    let show = options.show
    let workspace = Workspace(out)
    try workspace.checkPlace(submissions: submissions)
    var outcome = Outcome.done
    var printed = ""
    try workspace.replace(waiting: options.turn.wait) { aside in
      var summary = try fill(aside, workspace)
      let store = try EvidenceStore.open(in: aside.folder, toWrite: true)
      let rejected = try Checking(store: store, book: book, packs: packs, quiet: show.quiet)
        .run(on: date, latest: summary.latestDay, evidenceHash: summary.evidenceHash)
      summary.rejections.append(RejectionList(rejected))
      let publishing = Publishing(
        workspace: aside, showNames: show.showNames, quiet: show.quiet, form: form)
      try publishing.publish(store)
      let report = AuditReport(try publishing.result(store))
      printed = try publishing.text(options.form.format, of: report) {
        try report.terminalTable(
          width: Terminal.width, colour: Terminal.wantsColour(off: show.noColor),
          next: "Open \(out)/report/index.html")
      }
      outcome = try Publishing.outcome(
        report, strictly: options.ingest.strict ? summary.rejections.count : 0)
      try store.close()
      let sealing = Sealing(aside)
      var record = sealing.record(deed)
      record.files = try sealing.files(keeping: workspace)
      record.merged = merged
      try sealing.note(options.check, packs, in: &record)
      try sealing.note(form, showsNames: show.showNames, in: &record)
      try sealing.acknowledge(record, wrote: SealFolder.Part.allCases)
      if !show.quiet { Ingesting.report(summary.rejections) }
    }
    Terminal.out(printed)
    return outcome
  }
}
