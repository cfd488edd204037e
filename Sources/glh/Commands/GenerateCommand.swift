import ArgumentParser
import Foundation
import Synthetic

/// `glh generate`: writes an invented submission of any size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write an invented submission: the same seed gives the same bytes.")

  /// The form of the attendance evidence.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case canonical
    case teams
  }

  @Option(help: "How many courses, of 12 to 20 learners and 30 sessions each.")
  var courses: Int = 20

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(help: "Attendance as canonical tables or as Teams reports.")
  var form: Form = .canonical

  @Option(
    help: ArgumentHelp(
      "One centre with registers instead, made up in one way, or honest with none.",
      discussion:
        "One of none, \(FabricatedKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var fabricated: String?

  @Option(help: "The folder to make.")
  var out: String

  func validate() throws {
    guard (1...100_000).contains(courses) else {
      throw ValidationError("--courses must be from 1 to 100000")
    }
    if let fabricated, fabricated != "none", FabricatedKind(rawValue: fabricated) == nil {
      let known = FabricatedKind.allCases.map(\.rawValue)
      throw ValidationError("--fabricated must be none or one of \(known.joined(separator: ", "))")
    }
  }

  func run() throws {
    try Outcome.run {
      let files = FileManager.default
      let there = (try? files.contentsOfDirectory(atPath: out)) ?? []
      guard there.isEmpty else {
        throw CommandFailure(
          .cannotCreate,
          "\(out): error: the folder holds something, and is left as it is [not-empty]")
      }
      var open: (path: String, handle: FileHandle)?
      do {
        try forEachFile { path, bytes in
          if open?.path != path {
            try open?.handle.close()
            open = (path, try Self.make(path, in: URL(filePath: out)))
          }
          try open?.handle.write(contentsOf: Data(bytes))
        }
        try open?.handle.close()
      } catch is CocoaError {
        throw CommandFailure(.cannotWrite, "\(out): error: cannot be written [io]")
      }
      Terminal.out("\(out)\n")
      return .done
    }
  }

  /// The files of what was asked for.
  private func forEachFile(_ body: (_ path: String, _ bytes: [UInt8]) throws -> Void) throws {
    if let fabricated {
      let centre = InventedCentre(seed: seed, fabricated: FabricatedKind(rawValue: fabricated))
      return try centre.forEachFile(body)
    }
    try SubmissionGenerator(
      courses: courses, seed: seed, form: form == .teams ? .teams : .canonical
    ).forEachFile(body)
  }

  private static func make(_ path: String, in folder: URL) throws -> FileHandle {
    let place = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: place.path, contents: nil)
    return try FileHandle(forWritingTo: place)
  }
}
