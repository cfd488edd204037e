import ArgumentParser
import Seal

/// `glh audit`: reads, checks and reports in one go.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Read a submission, check it against the rules, and write the report.",
    discussion: """
      DIR is made whole or not at all; what an earlier audit left there is replaced. All of DIR but \
      DIR/private may be handed on: it holds no names. With --stdin nothing is kept: rows of whole \
      courses come in, and one row a course and learner goes out.
      """)

  @Argument(help: "A folder, or a .zip of one, with whatever the centre has.")
  var submission: [String] = []

  @Option(help: "The folder to make.")
  var out: String?

  @OptionGroup var pipe: PipeOptions
  @OptionGroup var options: AuditOptions

  func validate() throws {
    if pipe.stdin, options.form.language.language != "en" {
      throw ValidationError("--language is of the pages, and a stream with --stdin makes none")
    }
    if pipe.stdin {
      guard submission.isEmpty, out == nil, pipe.inputFormat != nil, Piping.takes(options) else {
        throw ValidationError(
          "--stdin needs --input-format, and may have --key, --show-names, --strict and --quiet alone"
        )
      }
    } else if pipe.inputFormat != nil {
      throw ValidationError("--input-format goes with --stdin")
    } else if submission.isEmpty || out == nil {
      throw ValidationError("name a submission and, with --out, the folder to make")
    }
  }

  func run() throws {
    try Outcome.run {
      guard let out else { return try Piping(ingest: options.ingest, show: options.show).run() }
      return try Auditing(options: options, out: out).run(reading: submission, as: .audit) {
        aside, earlier in
        try Ingesting(submissions: submission, options: options.ingest, quiet: options.show.quiet)
          .fill(aside, keeping: earlier, withItsFiles: false)
      }
    }
  }
}
