public import Evidence
public import Foundation

/// Overwrites parts of a kept copy by marks of the same length, so that every offset holds.
public struct LineErasure: Sendable {
  /// The bytes that take the place of others.
  public private(set) var writes: [(offset: Int, bytes: [UInt8])] = []
  /// The lines that are touched, from 1, with the range of each.
  public private(set) var lines: [Int: Range<Int>] = [:]
  private let units: PhysicalLines.Units

  /// The mark that takes the place of a letter.
  static let mark: UInt8 = 0x2A

  /// Nothing to be overwritten in a file of such units.
  public init(in units: PhysicalLines.Units) { self.units = units }

  /// Overwrites a part of a line; `inQuotes` leaves a text in quotes where an object of JSON was.
  public mutating func overwrite(
    _ range: Range<Int>, ofLine line: Int, _ whole: Range<Int>, inQuotes: Bool = false
  ) {
    var bytes = [UInt8](repeating: LineErasure.mark, count: range.count)
    if units != .bytes {
      // The other half of each unit is zero, where it begins in step with them.
      let zero = units == .littlePairs ? 1 : 0
      for place in bytes.indices where place % 2 == zero { bytes[place] = 0 }
    }
    if inQuotes, units == .bytes, bytes.count > 1 {
      bytes[0] = 0x22
      bytes[bytes.count - 1] = 0x22
    }
    writes.append((range.lowerBound, bytes))
    lines[line] = whole
  }

  /// Notes what the touched lines will hold.
  public func note(
    in erased: inout ErasedLines, ofFile sha256: String, from bytes: UnsafeRawBufferPointer
  ) {
    var copies = lines.mapValues { Array(bytes[$0]) }
    for (line, range) in lines {
      for write in writes where range.contains(write.offset) {
        let start = write.offset - range.lowerBound
        copies[line]?.replaceSubrange(start..<start + write.bytes.count, with: write.bytes)
      }
      copies[line]?.withUnsafeBytes { erased.note(line, ofFile: sha256, nowHolds: $0) }
    }
  }

  /// Overwrites the copy.
  public func apply(to copy: URL) throws {
    let file = try PlainFile(changing: copy)
    defer { file.close() }
    for write in writes { try file.write(write.bytes, at: write.offset) }
    try file.synchronize()
  }
}
