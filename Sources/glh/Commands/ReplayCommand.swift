import ArgumentParser
import Foundation
import Seal

/// `glh replay`: makes report, tables and audit.json again from a sealed file.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Make the report, the tables and audit.json again from a sealed file, and compare.",
    discussion: """
      Every byte of FILE is compared with its signed statement first. Then the submitted files are read \
      and checked again; results that are not the same bytes are named. Where lines had been erased \
      the facts are taken as they are kept, and the lines are named.
      """)

  @Argument(help: "The sealed file.")
  var file: String

  @Option(help: "The workspace to make.")
  var out: String

  @Option(help: "The public key, a PEM file, that must have signed it.")
  var signer: String?

  @Flag(name: .shortAndLong, help: "Say nothing but the result.")
  var quiet = false

  func run() throws {
    try Outcome.run {
      let sealed = try SealedFile.open(file, signer: signer)
      let workspace = Workspace(out)
      try workspace.checkPlace(submissions: [])
      var unlike: [String] = []
      var erased: [String] = []
      try workspace.replace { aside in
        let replaying = Replaying(sealed: sealed, quiet: quiet)
        unlike = try replaying.fill(aside)
        let words = SealWords(aside)
        erased = (aside.seal.erased?.parts ?? []).map {
          "erased: \(words.path($0.sha256)) \(LineRuns.text($0.lines))"
        }
      }
      for path in unlike {
        Terminal.error("\(path): error: it is not the file that was sealed [file-changed]")
      }
      if !unlike.isEmpty, sealed.program != GLH.program {
        Terminal.error("  help: it was sealed by \(sealed.program); this is \(GLH.program)")
      }
      for line in erased { Terminal.out(line + "\n") }
      guard unlike.isEmpty else { return .notVerified }
      Terminal.out(
        """
        report, tables and audit.json are made again, the same bytes as were sealed
        signed by \(sealed.signer)
        \(out)/report/index.html

        """)
      return .done
    }
  }
}
