public import Foundation

/// The program under test, started as a process of its own.
public struct Program {
  /// The program is nowhere to be found.
  public struct NotBuilt: Error, CustomStringConvertible {
    /// Where it was looked for.
    public let description: String
  }

  /// How a run of the program ended, and what it printed.
  public struct Outcome: Sendable {
    /// The exit code; below zero, the signal that ended it.
    public let exit: Int32
    /// What it wrote to stdout.
    public let output: Data
    /// What it wrote to stderr.
    public let errors: Data

    /// What it wrote to stdout, as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines that it wrote to stderr.
    public var errorLines: [String] {
      errors.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private let process = Process()
  private let folder: TemporaryFolder

  /// Where the program is: at `GLH_BINARY`, else beside the tests, where SwiftPM builds it.
  public static var glh: URL {
    get throws {
      let places =
        if let given = ProcessInfo.processInfo.environment["GLH_BINARY"] {
          [URL(filePath: given)]
        } else {
          [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()]
            .compactMap { $0?.appending(path: "glh") }
        }
      let found = places.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      guard let found else {
        throw NotBuilt(
          description: "no program at \(places.map(\.path).joined(separator: " or ")): "
            + "build the product glh first, or name it in GLH_BINARY")
      }
      return found
    }
  }

  /// Starts the program.
  ///
  /// What it prints goes to files, so that nothing waits for a reader, unless stdout or stderr is
  /// given another place. It reads nothing, unless `input` names a file. A launcher is a command that gets the program's path and its arguments after
  /// its own.
  public init(
    _ arguments: [String], in place: URL? = nil, environment: [String: String] = [:],
    input: URL? = nil, output: FileHandle? = nil, errors: FileHandle? = nil,
    launcher: [String] = []
  ) throws {
    folder = try TemporaryFolder()
    let command = launcher + [try Program.glh.path] + arguments
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = place ?? folder.url
    // A wish about colours is a test's own.
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
      .merging(environment) { $1 }
    for name in ["output", "errors"] { try folder.write([], to: name) }
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput =
      try output ?? FileHandle(forWritingTo: folder.url.appending(path: "output"))
    process.standardError =
      try errors ?? FileHandle(forWritingTo: folder.url.appending(path: "errors"))
    // A thread of a test may block signals, and a child would inherit that.
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }

  /// Starts the program and waits for its end.
  @discardableResult
  public static func run(
    _ arguments: String..., in place: URL? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try Program(arguments, in: place, environment: environment).outcome()
  }

  /// Sends it what Ctrl-C sends.
  public func interrupt() { process.interrupt() }

  /// Whether it has not ended yet.
  public var isRunning: Bool { process.isRunning }

  /// Waits for its end.
  public func outcome() throws -> Outcome {
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      exit: isSignal ? -process.terminationStatus : process.terminationStatus,
      output: try Data(contentsOf: folder.url.appending(path: "output")),
      errors: try Data(contentsOf: folder.url.appending(path: "errors")))
  }
}
