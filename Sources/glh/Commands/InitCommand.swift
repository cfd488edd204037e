import ArgumentParser
import Foundation
import Ingest

/// `glh init`: drafts the tables that say what the files mean.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Draft the tables that a folder of exports lacks, every guess told in a comment.",
    discussion: """
      It writes courses.csv, people.csv, sessions.csv, meetings.csv, mark-map.csv, \
      column-map.csv and reading.csv as far as they are needed and not there yet; nothing that is there is changed. Who taught, \
      what a code means and when a register's session ended are left open: no file tells.
      """)

  @Argument(help: "The folder with the exports.")
  var submission: String

  @Option(help: "The name or address of somebody who taught; may be repeated.")
  var tutor: [String] = []

  @Option(help: "Write the drafts to this folder instead.")
  var out: String?

  func run() throws {
    try Outcome.run {
      let draft = try SubmissionDraft(of: submission, tutors: tutor)
      guard draft.sourceCount > 0 else {
        throw CommandFailure(
          .nothingToAudit,
          """
          \(submission): error: no meeting or register is in it that a draft could start from \
          [nothing-to-draft]
            help: add attendance reports or registers; glh formats lists what can be read
          """)
      }
      let folder = URL(filePath: out ?? submission, directoryHint: .isDirectory)
      var lines = ["meetings and registers found: \(draft.sourceCount)"]
      for table in draft.tables { lines.append(try write(table, to: folder)) }
      lines += draft.left.map { "\($0)  is there already, and stays as it is" }
      if draft.tutorsNotFound > 0 {
        lines.append("tutors you named who stand in no file: \(draft.tutorsNotFound)")
      }
      if !draft.unrecognised.isEmpty {
        let count = draft.unrecognised.count
        lines.append("\(count) file\(count == 1 ? "" : "s") not recognised: see reading.csv")
      }
      lines += [
        "Next: fill in what the last column of each table asks for, then",
        "  glh audit \(submission) --out out",
      ]
      Terminal.out(lines.joined(separator: "\n") + "\n")
      return .done
    }
  }

  private func write(_ table: DraftTable, to folder: URL) throws -> String {
    let place = folder.appending(path: table.name)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Whatever stands under this name is the user's.
    let descriptor = open(place.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return "\(table.name)  is there already, and stays as it is" }
      throw CommandFailure(.cannotCreate, "\(place.path): error: cannot be made [cannot-create]")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do { try handle.write(contentsOf: Data(table.text.utf8)) } catch {
      throw CommandFailure(.cannotWrite, "\(place.path): error: cannot be written [io]")
    }
    let gaps =
      table.gaps == 0 ? "" : ", \(table.gaps) cell\(table.gaps == 1 ? "" : "s") to fill in"
    return "\(table.name)  \(table.count) row\(table.count == 1 ? "" : "s")\(gaps)"
  }
}
