import ArgumentParser
import ContactHours
import Evidence
import Foundation
import Ingest
import Seal
import Store

/// `glh verify`: compares a workspace, or a sealed file, with what it was, and says what differs.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Compare every line, page and file with what a run wrote, and compute the result again.",
    discussion: """
      A line of the kept evidence, a page of audit.sqlite or another file that has changed is named. \
      Keep the head that is printed, or a copy of DIR/private/seal/head.json: --head shows later that \
      the workspace only grew. Of a sealed file every byte is compared with its signed statement.
      """)

  @Argument(help: "The workspace, or a sealed FILE.")
  var workspace: String

  @Option(help: "A head.json that was kept: the workspace must have grown from there.")
  var head: String?

  @Option(help: "The public key, a PEM file, that must have signed a sealed FILE.")
  var signer: String?

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: workspace, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue ? try sealedFile() : try folder(place)
    }
  }

  private func sealedFile() throws -> Outcome {
    let sealed = try SealedFile.open(workspace, signer: signer)
    Terminal.out(
      """
      \(sealed.count) files are as they were signed by \(sealed.signer)
      head: \(sealed.head.runs) runs, root \(sealed.head.root.hexadecimal)

      """)
    return .done
  }

  private func folder(_ place: Workspace) throws -> Outcome {
    guard FileManager.default.fileExists(atPath: place.seal.folder.path) || !place.isWorkspace
    else {
      throw CommandFailure(
        .notVerified,
        "\(workspace)/private/seal: error: the file is missing [file-missing]")
    }
    guard place.isWorkspace else { throw StoreError.notAWorkspace(place.folder.path) }
    let words = SealWords(place)
    var found = try place.seal.differences()
    let chain = place.seal.chain
    if let head {
      guard let earlier = ChainHead(contentsOf: URL(filePath: head)) else {
        throw CommandFailure(.notFound, "\(head): error: no head of a chain is here [not-found]")
      }
      found += chain.differences(since: earlier)
    }
    var differences = found.map(words.line)
    var isChecked = false
    do {
      let store = try EvidenceStore.open(in: place.folder)
      defer { try? store.close() }
      isChecked = try store.isChecked()
      if isChecked {
        let result = try Publishing(workspace: place, showNames: false, quiet: true).result(store)
        differences += try LedgerComparison(folder: place.folder, result: result).differences()
      }
    } catch  where !differences.isEmpty {
      // What cannot be read any more was named already.
    }
    for difference in differences { Terminal.error(difference) }
    guard differences.isEmpty else {
      Terminal.out("\(differences.count) differences: the workspace does not verify\n")
      return .notVerified
    }
    Terminal.out(summary(of: place, chain, words, isChecked: isChecked))
    return .done
  }

  private func summary(
    of place: Workspace, _ chain: RunChain, _ words: SealWords, isChecked: Bool
  ) -> String {
    var lines: [String] = []
    let hasCopies = FileManager.default.fileExists(atPath: place.evidenceFolder.path)
    if hasCopies {
      let count = chain.files.reduce(0) { $0 + $1.lines }
      lines.append(
        "\(chain.files.count) files with \(count) lines"
          + (isChecked ? ", and both ledgers, are as they were" : " are as they were"))
    } else {
      lines.append(
        isChecked
          ? "no copies of the evidence were kept; the results and both ledgers are as they were"
          : "no copies of the evidence were kept; audit.sqlite is as it was")
    }
    if !isChecked { lines.append("no check was made yet, so there are no ledgers to compare") }
    for part in place.seal.erased?.parts ?? [] {
      lines.append("erased: \(words.path(part.sha256)) \(LineRuns.text(part.lines))")
    }
    if let head = chain.head {
      lines.append("head: \(head.runs) runs, root \(head.root.hexadecimal)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Numbers of lines as people write them: `line 3`, `lines 3, 7 to 9`.
enum LineRuns {
  static func text(_ lines: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for line in lines {
      if let last = runs.last, last.upperBound + 1 == line {
        runs[runs.count - 1] = last.lowerBound...line
      } else {
        runs.append(line...line)
      }
    }
    let words = runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
    }
    return (lines.count == 1 ? "line " : "lines ") + words.joined(separator: ", ")
  }
}
