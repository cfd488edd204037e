import Evidence

@testable import Ingest

/// Rows of whole courses, as `glh audit --stdin` reads them.
enum StreamParser {
  /// What is read of a stream, and how the reading ends.
  private struct Reading {
    var courses: [PresenceStream.Course] = []
    var lost: [RejectionRow] = []
    var fault: StreamFault?
  }

  /// Longer than any heading that is compared, shorter than what is read.
  private static let smallBatch = 2048

  /// Reads all at once, then in small pieces: the answer must be the same.
  static func read(_ bytes: [UInt8]) throws {
    let whole = read(bytes, batchBytes: 1 << 15, piece: bytes.count)
    try check(whole, of: bytes)
    // A heading that is longer than what is looked at first is refused.
    if case .noHeader? = whole.fault { return }
    let heading = bytes.firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
    guard heading < smallBatch / 2 else { return }
    let inPieces = read(bytes, batchBytes: smallBatch, piece: 1 + bytes.count % 97)
    if case .noHeader? = inPieces.fault { return }
    guard whole.fault == inPieces.fault, whole.lost == inPieces.lost,
      whole.courses.count == inPieces.courses.count,
      zip(whole.courses, inPieces.courses).allSatisfy(isSame)
    else {
      throw FuzzedParser.Contradiction(description: "read otherwise when it comes in pieces")
    }
  }

  private static func read(_ bytes: [UInt8], batchBytes: Int, piece: Int) -> Reading {
    var reading = Reading()
    var rest = bytes[...]
    do {
      let stream = try PresenceStream(
        "stdin", hiding: .hidden(key: [1, 2, 3]), batchBytes: batchBytes
      ) { memory in
        let count = min(piece, memory.count, rest.count)
        memory.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }
      while let batch = try stream.next() {
        reading.lost += batch.lost
        for number in 0..<batch.count { reading.courses.append(try batch.course(number)) }
      }
    } catch { reading.fault = error as? StreamFault }
    return reading
  }

  private static func isSame(_ a: PresenceStream.Course, _ b: PresenceStream.Course) -> Bool {
    a.logged.id == b.logged.id && a.rejections == b.rejections
      && a.logged.people == b.logged.people && a.logged.sessions == b.logged.sessions
      && a.logged.stays == b.logged.stays && a.logged.unboundedBy == b.logged.unboundedBy
      && a.logged.usedRecords == b.logged.usedRecords
      && a.logged.rejectedRecords == b.logged.rejectedRecords
  }

  /// Stays are of the course's people and sessions, and every place is one of the text.
  private static func check(_ reading: Reading, of bytes: [UInt8]) throws {
    let lines = 1 + bytes.count { $0 == 10 || $0 == 13 }
    for row in reading.lost + reading.courses.flatMap(\.rejections)
    where !(1...lines).contains(row.line) || row.column < 0 {
      throw FuzzedParser.Contradiction(description: "\(row.line):\(row.column) of \(lines) lines")
    }
    for course in reading.courses.map(\.logged) {
      for stay in course.stays
      where !course.people.indices.contains(Int(stay.person))
        || !course.sessions.indices.contains(Int(stay.session)) || stay.from >= stay.to
      {
        throw FuzzedParser.Contradiction(description: "a stay of nobody: \(stay)")
      }
    }
  }
}
