import Evidence
import Foundation

@testable import Store

/// The databases of somebody else's workspace: whole ones, changed as the input says.
///
/// The first byte says what is asked of them. Then four bytes a change: the first of them odd where
/// the place is any, even where it lies in rows; two for which one; and what stands there then.
enum DatabaseParsers {
  /// `audit.sqlite`, as every command opens it.
  static func evidence(_ bytes: [UInt8]) throws {
    let folder = KnownWorkspace.shared.folder
    try KnownWorkspace.shared.evidence.change(by: bytes.dropFirst()) { isInRows in
      let open = isInRows ? OpenStore.shared.store : { try EvidenceStore.open(in: $0) }
      guard let store = try? open(folder) else { return }
      defer { if !isInRows { try? store.close() } }
      switch (bytes.first ?? 0) % 6 {
      case 0: _ = try? store.courseNumbers().map { try store.evidence(ofCourse: $0) }
      case 1: _ = try? (store.files(), store.summary(), store.ids(), store.sourceFormats())
      case 2: _ = try? (store.responses(), store.courseNumbersByCentre(), store.wordsNamingPacks())
      case 3:
        _ = try? store.timesOfPeopleOnSeveralCourses(until: Day(number: 30_000))
        // It looks at every page, which takes as long as thirty others: not for inputs of every length.
        if bytes.count % 32 == 9 { _ = try? EvidenceStore.pageOwners(in: folder) }
      case 4: _ = try? tables(of: store)
      default: _ = try? facts(of: store)
      }
    }
  }

  /// `identity.sqlite`, by which `glh merge` finds the files of a workspace.
  static func identity(_ bytes: [UInt8]) throws {
    try KnownWorkspace.shared.identity.change(by: bytes.dropFirst()) { _ in
      guard let store = try? IdentityStore(in: KnownWorkspace.shared.folder) else { return }
      switch (bytes.first ?? 0) % 4 {
      case 0: try look(try? store.submittedFiles())
      case 1: _ = try? store.paths()
      case 2: _ = try? store.identities()
      default: _ = try? store.sightings()
      }
      try? store.close()
    }
  }

  private static func look(_ files: [SubmittedFile]?) throws {
    for file in files ?? [] {
      if let sha256 = file.sha256, sha256.utf8.count != 64 || sha256.contains("/") {
        throw FuzzedParser.Contradiction(description: "a hash that leads elsewhere: \(sha256)")
      }
    }
  }

  private static func tables(of store: EvidenceStore) throws {
    let result = try StoredResult(store, lines: NoLines(), showsNames: false)
    for table in result.tables { try? result.forEachRow(of: table) { _ in } }
  }

  private static func facts(of store: EvidenceStore) throws {
    let result = try StoredResult(store, lines: NoLines(), showsNames: false)
    _ = try? (result.courseFacts(), result.ruleFacts())
    _ = try? result.trace(course: "FA-201", session: "W-1")
    _ = try? result.parts(course: "FA-201", session: "W-1")
    _ = try? result.records(course: "FA-201")
    _ = try? result.rows(LedgerRow.self, ofCourse: "FA-201")
  }
}

/// Source lines of nobody.
private struct NoLines: SourceLines {
  func records(ofFile sha256: String, lines: ClosedRange<Int>) -> [SourceRecord]? { nil }
  func lineCount(ofFile sha256: String) -> Int? { nil }
}

/// A workspace that stays open while bytes of its rows change: opening it, and reading its schema, takes
/// longer than all that is asked of it.
private final class OpenStore: @unchecked Sendable {
  static let shared = OpenStore()
  private var store: EvidenceStore?
  private var uses = 0

  func store(in folder: URL) throws -> EvidenceStore {
    uses += 1
    if uses % 256 == 0 {
      try? store?.close()
      store = nil
    }
    let open = try store ?? EvidenceStore.open(in: folder)
    store = open
    return open
  }
}

/// A database of which an input changes bytes, and that is whole again afterwards.
final class ChangedFile: @unchecked Sendable {
  private let place: URL
  private let descriptor: Int32
  private let whole: [UInt8]
  /// Bytes that are part of rows.
  private let inRows: [Int]
  private let isOfRows: (Int) -> Bool
  /// What SQLite goes by to tell whether the pages that it holds are still those of the file.
  private var changes: UInt32 = 0

  /// `isOfRows` says of a page, counted from 0, whether it holds rows rather than the schema.
  init(_ place: URL, pageSize: Int, isOfRows: @escaping (Int) -> Bool) throws {
    self.place = place
    self.isOfRows = { isOfRows($0 / pageSize) }
    whole = [UInt8](try Data(contentsOf: place))
    descriptor = open(place.path, O_RDWR)
    let whole = whole
    inRows = whole.indices.filter { isOfRows($0 / pageSize) && whole[$0] != 0 }
    countChange()
  }

  /// Changes the file for as long as `body` runs, which is told whether only rows were touched.
  func change(by bytes: ArraySlice<UInt8>, _ body: (Bool) throws -> Void) throws {
    var changed: [Int] = []
    defer {
      for place in changed { write(whole[place], at: place) }
      countChange()
      for end in ["-wal", "-shm", "-journal"] { unlink(place.path + end) }
    }
    for start in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
      let number = Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
      let any = (number << 7 | Int(bytes[start] >> 1)) % whole.count
      changed.append(
        bytes[start] & 1 == 1 || inRows.isEmpty ? any : inRows[number % inRows.count])
      write(bytes[start + 3], at: changed[changed.count - 1])
    }
    let isInRows = changed.allSatisfy(isOfRows)
    if isInRows { countChange() }
    try body(isInRows)
  }

  private func countChange() {
    changes += 1
    withUnsafeBytes(of: changes.bigEndian) { _ = pwrite(descriptor, $0.baseAddress, 4, 24) }
  }

  private func write(_ byte: UInt8, at place: Int) {
    withUnsafePointer(to: byte) { _ = pwrite(descriptor, $0, 1, off_t(place)) }
  }
}
