import ArgumentParser
import Seal

/// `glh merge`: joins many centres' workspaces into one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join many centres' workspaces into one, checked and reported as a whole.",
    discussion: """
      The result is that of one audit of all that the workspaces were made from, each in a folder \
      named like its workspace. Their kept copies are read again; no submission is needed. A course \
      or session with the id of another workspace's ends it: nothing is mixed.
      """)

  @Argument(help: "Workspaces that glh audit or glh ingest made, each with a name of its own.")
  var workspace: [String]

  @Option(help: "The folder to make.")
  var out: String

  @OptionGroup var options: AuditOptions

  func run() throws {
    try Outcome.run {
      let merging = try Merging(workspace)
      try merging.checkIDs(quiet: options.show.quiet)
      return try Auditing(options: options, out: out).run(
        reading: workspace, as: .merge, after: merging.heads
      ) { aside, earlier in
        try Ingesting(submissions: [], options: options.ingest, quiet: options.show.quiet).fill(
          aside, key: try merging.key(options.ingest.key, keeping: earlier),
          listed: try merging.listing())
      }
    }
  }
}
