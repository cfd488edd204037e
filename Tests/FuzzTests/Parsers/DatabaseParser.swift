import Foundation

@testable import Store

/// An `audit.sqlite` of somebody else: a whole one, changed as the input says.
///
/// Four bytes a change: where, in 64ths of a page and within them, and what stands there then.
enum DatabaseParser {
  private static let whole: [UInt8] = {
    let folder = Scratch.shared.folder.appending(path: "whole")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try? EvidenceStore.create(in: folder).close()
    return (try? Data(contentsOf: folder.appending(path: EvidenceStore.fileName))).map { Array($0) }
      ?? []
  }()

  static func read(_ bytes: [UInt8]) throws {
    var changed = whole
    for start in stride(from: 0, to: bytes.count - 3, by: 4) {
      let place = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
      changed[place % changed.count] = bytes[start + 3]
    }
    _ = try Scratch.shared.written(changed, to: EvidenceStore.fileName)
    guard let store = try? EvidenceStore.open(in: Scratch.shared.folder) else { return }
    _ = try? store.files()
    _ = try? store.summary()
    _ = try? store.courseNumbers().map { try store.evidence(ofCourse: $0) }
    try? store.close()
  }
}
