import ArgumentParser
import Evidence
import Ingest
import Report
import Seal
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
      var printed = ""
      let outcome = try place.locked(waiting: turn.wait) {
        let sealing = Sealing(place)
        // What a run that was stopped has left is not relied on.
        let wasFinished = !place.seal.isUnfinished
        try sealing.begin()
        let store = try EvidenceStore.open(in: place.folder, toWrite: true)
        let summary = try store.summary()
        let rejections = try Checking(
          store: store, book: book, packs: packs, quiet: show.quiet, keepsOthers: wasFinished
        ).run(on: date, latest: summary.latestDay, evidenceHash: summary.evidenceHash)
        if !show.quiet { Ingesting.report(RejectionList(rejections)) }
        let publishing = Publishing(
          workspace: place, showNames: show.showNames, quiet: show.quiet)
        let report = AuditReport(try publishing.result(store))
        printed = try report.terminalTable(
          width: Terminal.width, colour: Terminal.wantsColour(off: show.noColor),
          next: "Next: glh report \(workspace)")
        let outcome = try Publishing.outcome(report, strictly: 0)
        try store.close()
        var record = sealing.record(.check)
        try sealing.note(check, packs, in: &record)
        try sealing.acknowledge(record, wrote: [.packs, .pages])
        return outcome
      }
      Terminal.out(printed)
      return outcome
    }
  }
}
