import Evidence
import Foundation

/// A zone's offsets from UTC from 2000 to 2100, looked up once and then searched.
///
/// Foundation settles times that a change of clocks skips or repeats without a word; this table
/// tells them apart.
struct ZoneTable: Sendable {
  /// The zone's name in the IANA database.
  let identifier: String
  /// First second of each stretch with one offset; the first stretch has no beginning.
  private let starts: [Seconds]
  /// Seconds ahead of UTC in each stretch.
  private let offsets: [Seconds]

  /// The release of the zone data that this process uses, for example `2025b`.
  static var zoneDataVersion: String { TimeZone.timeZoneDataVersion }

  /// More than any zone has ever been away from UTC.
  private static let widestOffset = 16 * 3600
  private static let span = -86_400 + 946_684_800...4_133_980_800 + 86_400

  /// Builds the table of a zone; nothing for a name that is neither `UTC`, an IANA name with a
  /// slash, nor a known Windows name.
  ///
  /// Abbreviations are refused: BST is British Summer Time to one and Bangladesh to another.
  init?(identifier given: String) {
    let name = WindowsZones.iana[given] ?? given
    guard name == "UTC" || name.utf8.contains(Ascii.slash), let zone = TimeZone(identifier: name)
    else { return nil }
    identifier = name
    let clock = LocalClock(from: ZoneTable.span.lowerBound, to: ZoneTable.span.upperBound) {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0)))
    }
    starts = clock.starts
    offsets = clock.offsets
  }

  /// Seconds by which the zone's clocks are ahead of UTC at an instant.
  func offset(at instant: Instant) -> Seconds { offsets[stretch(at: instant.seconds)] }

  /// What the zone's clocks show at an instant.
  func local(of instant: Instant) -> LocalTime {
    let clock = instant.advanced(by: offset(at: instant))
    let day = clock.utcDay
    return LocalTime(day: day, secondOfDay: clock.seconds - day.number * 86_400)
  }

  /// The calendar day in the zone at an instant.
  func localDay(of instant: Instant) -> Day { instant.advanced(by: offset(at: instant)).utcDay }

  /// The instants at which the zone's clocks show a time, in order: none where a change skips it,
  /// two where a change repeats it.
  func readings(of local: LocalTime) -> [Instant] {
    if let only = onlyReading(of: local) { return [only] }
    let clock = local.clockSeconds
    return stretches(near: clock).compactMap { stretch in
      let second = clock - offsets[stretch]
      return contains(second, in: stretch) ? Instant(seconds: second) : nil
    }
  }

  /// The instant at which the zone's clocks show a time, if there is exactly one.
  func onlyReading(of local: LocalTime) -> Instant? {
    let clock = local.clockSeconds
    var found: Seconds?
    for stretch in stretches(near: clock) {
      let second = clock - offsets[stretch]
      guard contains(second, in: stretch) else { continue }
      if found != nil { return nil }
      found = second
    }
    return found.map { Instant(seconds: $0) }
  }

  @inline(__always)
  private func stretches(near clock: Seconds) -> ClosedRange<Int> {
    let first = stretch(at: clock - ZoneTable.widestOffset)
    var last = first
    while last + 1 < starts.count, starts[last + 1] <= clock + ZoneTable.widestOffset { last += 1 }
    return first...last
  }

  @inline(__always)
  private func contains(_ second: Seconds, in stretch: Int) -> Bool {
    second >= starts[stretch] && (stretch + 1 == starts.count || second < starts[stretch + 1])
  }

  /// The stretch that a second lies in.
  @inline(__always)
  private func stretch(at second: Seconds) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= second { low = middle } else { high = middle }
    }
    return low
  }
}
