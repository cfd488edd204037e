import ArgumentParser
import Foundation
import Seal

/// `glh seal`: puts an audit, and everything it was made from, into one signed file.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Put an audit, with everything it was made from, into one signed file.",
    discussion: """
      The file holds the submitted files, the key of the pseudonyms, who people are, the rule packs, \
      the results and the chain of runs, under a statement signed with Ed25519: hand it only to whom \
      you would hand the submission. glh replay FILE makes the report and the tables again from it.
      """)

  @Argument(help: "The workspace.")
  var workspace: String

  @Option(help: "The file to make, for example audit-2026.glhseal.zip.")
  var out: String

  @Option(help: "Sign with the Ed25519 key in FILE (PEM), instead of one made in DIR/private.")
  var signWith: String?

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      return try place.locked {
        let file = URL(filePath: out).standardized
        guard !file.path.hasPrefix(place.folder.path + "/") else {
          throw CommandFailure(
            .wrongUsage,
            """
            \(out): error: the output may not lie inside the workspace [output-inside]
              help: choose a place beside it
            """)
        }
        try checkWhole(place)
        let key = try key(of: place)
        try SealedAudit.write(place.seal, program: GLH.program, signedBy: key, to: file)
        let sealed = try SealedFile.open(file.path, signer: nil)
        Terminal.out(
          """
          \(out): \(sealed.count) files, signed by \(sealed.signer)
          head: \(sealed.head.runs) runs, root \(sealed.head.root.hexadecimal)

          """)
        return .done
      }
    }
  }

  private func checkWhole(_ place: Workspace) throws {
    guard place.isWorkspace, place.seal.hasResults else {
      throw CommandFailure(
        .notFound,
        """
        \(workspace): error: no finished audit is here [not-a-workspace]
          help: run glh check \(workspace) and glh report \(workspace)
        """)
    }
    guard FileManager.default.fileExists(atPath: place.evidenceFolder.path) else {
      throw CommandFailure(
        .notFound,
        """
        \(workspace): error: no copies of the evidence were kept [no-copy]
          help: audit again without --no-copies
        """)
    }
    let found = try place.seal.differences()
    let words = SealWords(place)
    guard found.isEmpty else {
      throw CommandFailure(.notVerified, found.map(words.line).joined(separator: "\n"))
    }
  }

  private func key(of place: Workspace) throws -> SigningKey {
    let file = signWith.map { URL(filePath: $0) } ?? place.signingKeyFile
    if let key = SigningKey(contentsOf: file) { return key }
    guard signWith == nil, !FileManager.default.fileExists(atPath: file.path) else {
      throw CommandFailure(
        .notFound,
        """
        \(file.path): error: no Ed25519 key is here [no-key]
          help: make one with: openssl genpkey -algorithm ed25519 -out FILE
        """)
    }
    let key = SigningKey()
    try key.write(to: file)
    return key
  }
}
