import Foundation
import GRDB

/// Sorted runs of presence rows in a nameless file beside the workspace's database, to be merged.
final class PresenceRuns {
  private let folder: String
  private var descriptor: Int32 = -1
  private var runs: [Run] = []
  private var stored = 0
  private let merged = UnsafeMutableBufferPointer<PresenceRow>.allocate(capacity: held)

  /// A run: a stretch of the file, of which a part is in memory.
  private struct Run {
    /// The rows that were not yet read, by their place in the file.
    var unread: Range<Int>
    var rows: [PresenceRow] = []
    var next = 0

    /// The first row that is not yet taken.
    var first: PresenceRow? { next < rows.count ? rows[next] : nil }
  }

  /// How many rows of each run, and of what was merged, are in memory.
  private static let held = 2048

  init(in folder: String) { self.folder = folder }

  deinit {
    merged.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether there are no runs.
  var isEmpty: Bool { runs.isEmpty }

  /// Keeps a run on the disk.
  func add(_ rows: [PresenceRow]) throws {
    if descriptor < 0 { try makeFile() }
    try rows.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 || errno == EINTR else { throw PresenceRuns.failure() }
        rest = rest.dropFirst(max(0, count))
      }
    }
    runs.append(Run(unread: stored..<stored + rows.count))
    stored += rows.count
  }

  /// The next rows of all runs in one order; none when all were handed over.
  ///
  /// They stay where they are until the next ones are asked for.
  func nextMerged() throws -> UnsafeBufferPointer<PresenceRow> {
    var count = 0
    for index in runs.indices where runs[index].first == nil { try read(index) }
    while count < merged.count, let (run, others) = foremost() {
      var next = runs[run].next
      runs[run].rows.withUnsafeBufferPointer { rows in
        // A run goes on while its rows come before those of all others, which logs make long.
        repeat {
          merged[count] = rows[next]
          count += 1
          next += 1
        } while next < rows.count && count < merged.count
          && others.map({ PresenceRow.isBefore(rows[next], $0) }) ?? true
      }
      runs[run].next = next
      if runs[run].first == nil { try read(run) }
    }
    return UnsafeBufferPointer(rebasing: merged[..<count])
  }

  /// The run whose first row comes before all others, and the first of these.
  private func foremost() -> (run: Int, others: PresenceRow?)? {
    var found: (run: Int, row: PresenceRow)?
    var others: PresenceRow?
    for (index, run) in runs.enumerated() {
      guard let row = run.first else { continue }
      if let best = found, !PresenceRow.isBefore(row, best.row) {
        if others.map({ PresenceRow.isBefore(row, $0) }) ?? true { others = row }
      } else {
        others = found?.row ?? others
        found = (index, row)
      }
    }
    return found.map { ($0.run, others) }
  }

  private func read(_ run: Int) throws {
    let part = runs[run].unread.prefix(PresenceRuns.held)
    let size = MemoryLayout<PresenceRow>.stride
    runs[run].rows = try Array(unsafeUninitializedCapacity: part.count) { rows, count in
      var bytes = UnsafeMutableRawBufferPointer(rows)[..<(part.count * size)]
      var place = part.lowerBound * size
      while !bytes.isEmpty {
        let got = pread(
          descriptor, UnsafeMutableRawBufferPointer(rebasing: bytes).baseAddress, bytes.count,
          off_t(place))
        guard got > 0 || got < 0 && errno == EINTR else { throw PresenceRuns.failure() }
        place += max(0, got)
        bytes = bytes.dropFirst(max(0, got))
      }
      count = part.count
    }
    runs[run].next = 0
    runs[run].unread = part.upperBound..<runs[run].unread.upperBound
  }

  /// A file that is gone when this program is.
  private func makeFile() throws {
    let place = folder + "/.presence-runs"
    unlink(place)
    descriptor = open(place, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PresenceRuns.failure() }
    unlink(place)
  }

  private static func failure() -> DatabaseError {
    DatabaseError(
      resultCode: errno == ENOSPC ? .SQLITE_FULL : .SQLITE_IOERR,
      message: "the rows of presence could not be put aside to be sorted")
  }
}
