import Crypto
public import Evidence
public import Foundation

/// A file that an earlier reading kept.
public struct KeptFile: Sendable {
  /// Its path inside the submission it came with.
  public let path: String
  /// Its path inside its own submission, where several were read at once.
  public let inner: String
  /// Where its bytes are kept.
  public let location: URL

  /// Names a kept file.
  public init(path: String, inner: String? = nil, location: URL) {
    self.path = path
    self.inner = inner ?? path
    self.location = location
  }

  func load() throws -> FileBytes {
    guard let bytes = FileBytes(path: location.path) else {
      throw SubmissionError.unreadable(path: path)
    }
    return bytes
  }
}

/// Copies of the submitted files, by hash, in `private/evidence/`.
public enum EvidenceCopy {
  static func keep(_ bytes: FileBytes, sha256: String, in folder: URL) throws {
    let place = folder.appending(path: sha256)
    guard !FileManager.default.fileExists(atPath: place.path) else { return }
    try Data().write(to: place)
    let file = try FileHandle(forWritingTo: place)
    defer { try? file.close() }
    // Piece by piece, so that of a large file only one piece is in memory.
    for start in stride(from: 0, to: bytes.count, by: piece) {
      let end = min(start + piece, bytes.count)
      do { try file.write(contentsOf: Data(bytes.bytes[start..<end])) } catch {
        throw CocoaError(.fileWriteUnknown, userInfo: ["NSFilePath": place.path])
      }
      bytes.letGo(start..<end)
    }
  }

  private static let piece = 4 << 20

  /// The hash of a kept copy, in hexadecimal; nothing where there is none.
  public static func hash(ofCopy sha256: String, in folder: URL) -> String? {
    FileBytes(path: folder.appending(path: sha256).path).map { FileReading.hash(of: $0) }
  }

  /// Hands over the bytes of a kept copy, and what the units of its text are; nothing where there is
  /// none.
  public static func withCopy<Result>(
    _ sha256: String, in folder: URL,
    _ body: (UnsafeRawBufferPointer, PhysicalLines.Units) throws -> Result
  ) rethrows -> Result? {
    try withLargeCopy(sha256, in: folder) { bytes, units, _ in try body(bytes, units) }
  }

  /// The same for who goes through a copy once: `letGo` takes parts that were read out of memory.
  public static func withLargeCopy<Result>(
    _ sha256: String, in folder: URL,
    _ body: (
      _ bytes: UnsafeRawBufferPointer, _ units: PhysicalLines.Units,
      _ letGo: @escaping (Range<Int>) -> Void
    ) throws -> Result
  ) rethrows -> Result? {
    guard let file = FileBytes(path: folder.appending(path: sha256).path) else { return nil }
    return try withExtendedLifetime(file) {
      try body(file.bytes, TextForm.units(of: file.bytes)) { file.letGo($0) }
    }
  }

  /// The hash over the hashes of all files, in the order of the hashes.
  static func hash(of hashes: [String]) -> String {
    var hasher = SHA256()
    for hash in hashes.sorted() { hasher.update(data: Array((hash + "\n").utf8)) }
    return hexadecimal(hasher.finalize())
  }

  /// SHA-256 of a text, in hexadecimal.
  public static func hash(ofText text: String) -> String {
    hexadecimal(SHA256.hash(data: Array(text.utf8)))
  }

  static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
