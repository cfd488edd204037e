public import Foundation

/// A committed file that holds what is expected, byte for byte.
///
/// A file that is missing is written, and the test fails once; `GLH_RECORD=all` writes all anew;
/// with `CI` set nothing is ever written.
public struct Golden {
  /// Its path in the checkout.
  public let path: String

  /// Names the file by its path in the checkout.
  public init(_ path: String) { self.path = path }

  /// Where the file is.
  public var url: URL { Repository.root.appending(path: path) }

  /// Whether the file is there.
  public var exists: Bool { FileManager.default.fileExists(atPath: url.path) }

  private static let environment = ProcessInfo.processInfo.environment
  private static let mayWrite = (environment["CI"] ?? "").isEmpty

  /// Whether expected files are to be written anew instead of compared.
  public static var isRecording: Bool { mayWrite && environment["GLH_RECORD"] == "all" }

  /// What is to be told where the file does not hold these bytes; nothing where it does.
  public func complaint(about found: Data) throws -> String? {
    if Golden.isRecording {
      try write(found)
      return nil
    }
    guard exists else {
      guard Golden.mayWrite else { return "\(path) is missing" }
      try write(found)
      return "\(path) was missing and is written now: read it, and run the tests again"
    }
    let expected = try Data(contentsOf: url)
    return expected == found ? nil : Golden.difference(path, expected, found)
  }

  /// Takes the file away where files are being written anew.
  public func removeIfRecording() throws {
    if Golden.isRecording, exists { try FileManager.default.removeItem(at: url) }
  }

  private func write(_ bytes: Data) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  private static func difference(_ path: String, _ expected: Data, _ found: Data) -> String {
    func lines(_ data: Data) -> [[UInt8]] {
      data.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    }
    func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }
    let changes = lines(found).difference(from: lines(expected)).map { change in
      switch change {
      case .remove(let index, let line, _): (index, 0, "\(path):\(index + 1): - \(text(line))")
      case .insert(let index, let line, _): (index, 1, "\(path):\(index + 1): + \(text(line))")
      }
    }
    let shown = changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    let more = shown.count > 30 ? ["and \(shown.count - 30) more"] : []
    let way = ["GLH_RECORD=all swift test writes the expected files anew"]
    return (shown.prefix(30) + more + way).joined(separator: "\n")
  }
}
