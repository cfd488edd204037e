import ArgumentParser

/// The front door: one file a command.
@main
struct GLH: ParsableCommand {
  static let version = "0.1.0"
  /// The program as a run names it.
  static let program = "glh \(version)"

  static let configuration = CommandConfiguration(
    commandName: "glh",
    abstract: "Audits live guided learning hours from what a training provider already has.",
    discussion: """
      glh audit SUBMISSION --out DIR reads a folder or .zip of attendance reports, registers, \
      timetables and study logs, works out to the second who was live with whom, and checks those \
      hours against the rules. The report is DIR/report/index.html.
      """,
    version: version,
    subcommands: [
      InitCommand.self, AuditCommand.self, IngestCommand.self, CheckCommand.self,
      ReportCommand.self, TraceCommand.self, PeopleCommand.self, ExplainCommand.self,
      VerifyCommand.self, DiffCommand.self, ForgetCommand.self, SealCommand.self,
      ReplayCommand.self, MergeCommand.self,
      FormatsCommand.self, RulesCommand.self, SampleCommand.self, GenerateCommand.self,
    ])

  static func main() {
    Interruption.listen()
    main(nil)
  }
}
