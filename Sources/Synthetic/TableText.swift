import Evidence

/// Rows of a canonical table as they are written: UTF-8, commas, quotes where RFC 4180 asks for
/// them, a line feed after each row.
struct TableText {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  mutating func row(_ cells: String...) {
    for text in cells { cell(text) }
    endRow()
  }

  /// A row that needs no quotes, such as a header.
  mutating func row(unquoted text: String) {
    bytes.append(contentsOf: text.utf8)
    endRow()
  }

  mutating func cell(_ text: String) {
    separate()
    if text.utf8.contains(where: { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }) {
      bytes.append(34)
      for byte in text.utf8 {
        if byte == 34 { bytes.append(34) }
        bytes.append(byte)
      }
      bytes.append(34)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// A local time with its offset: `2026-10-25T01:30:00+01:00`.
  mutating func cell(_ instant: Instant) {
    separate()
    let wall = LondonClock.wallTime(of: instant)
    let (year, month, day) = wall.day.fields
    two(year / 100)
    two(year % 100)
    for (mark, value) in [(UInt8(45), month), (45, day)] {
      bytes.append(mark)
      two(value)
    }
    let (hour, minute, second) = wall.clock
    for (mark, value) in [(UInt8(84), hour), (58, minute), (58, second)] {
      bytes.append(mark)
      two(value)
    }
    bytes.append(43)
    two((wall.seconds - instant.seconds) / 3600)
    bytes.append(58)
    two(0)
  }

  mutating func endRow() {
    bytes.append(10)
    isAtStart = true
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private mutating func separate() {
    if !isAtStart { bytes.append(44) }
    isAtStart = false
  }

  private mutating func two(_ number: Int) {
    bytes.append(UInt8(48 + number / 10))
    bytes.append(UInt8(48 + number % 10))
  }
}
