public import Foundation

/// A folder for one test, which goes when nothing holds it any more.
public final class TemporaryFolder {
  /// The folder itself.
  public let url: URL

  /// Makes the folder.
  public init() throws {
    let place = FileManager.default.temporaryDirectory
      .appending(path: "glh-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    url = place.resolvingSymlinksInPath()
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder, there or not.
  public func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, and the folders above it that are not there yet.
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let place = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  /// What the folder and the folders in it hold, as paths below it, sorted as bytes.
  public func contents() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url.path)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
