import Evidence
import Ingest
import Synchronization

/// Lines of the evidence, of which nothing is made ready before one is asked for: that takes every
/// name of the workspace.
final class LinesWhenAsked: SourceLines {
  private let make: @Sendable () throws -> EvidenceLines
  private let made = Mutex<EvidenceLines?>(nil)

  init(_ make: @escaping @Sendable () throws -> EvidenceLines) { self.make = make }

  private func lines() throws -> EvidenceLines {
    try made.withLock { made in
      if let made { return made }
      let lines = try make()
      made = lines
      return lines
    }
  }

  func records(ofFile sha256: String, lines: ClosedRange<Int>) throws -> [SourceRecord]? {
    try self.lines().records(ofFile: sha256, lines: lines)
  }

  func lineCount(ofFile sha256: String) throws -> Int? { try lines().lineCount(ofFile: sha256) }
}
