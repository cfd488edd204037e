import Evidence

/// A time in ISO 8601, as the bytes of a cell say it.
///
/// `yyyy-mm-ddThh:mm[:ss[.fff]]` with `Z`, an offset `+hh:mm`, or neither; a space may stand for
/// the `T`. Nothing else is read: not 24:00, not 30 February, no blank around it. Fractions of a
/// second are dropped; second 60 is read as 59 and says so.
enum InstantText: Hashable, Sendable {
  /// A moment, because the text has an offset or `Z`.
  case instant(Instant, isLeapSecond: Bool)
  /// A time on a clock whose zone the text does not say.
  case local(LocalTime, isLeapSecond: Bool)
  /// No time, and why.
  case failure(TimeFailure)

  /// The farthest that a zone lies from UTC, in hours.
  private static let farthestOffset = 14

  /// Reads the whole of a text.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> InstantText {
    let count = bytes.count
    guard count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == Ascii.space,
      bytes[13] == Ascii.colon, let hour = Digits.two(bytes, at: 11), hour < 24,
      let minute = Digits.two(bytes, at: 14), minute < 60
    else { return .failure(.unreadable) }
    var position = 16
    var second = 0
    if position < count, bytes[position] == Ascii.colon {
      guard count >= 19, let value = Digits.two(bytes, at: 17), value <= 60 else {
        return .failure(.unreadable)
      }
      second = value
      position = 19
      if position < count, bytes[position] == Ascii.dot {
        let first = position + 1
        position = first
        while position < count, bytes[position] &- Ascii.zero < 10 { position += 1 }
        guard position > first else { return .failure(.unreadable) }
      }
    }
    guard let offset = offset(in: bytes, from: position) else { return .failure(.unreadable) }
    let isLeapSecond = second == 60
    let secondOfDay = hour * 3600 + minute * 60 + (isLeapSecond ? 59 : second)
    switch CalendarDay.prefix(of: bytes) {
    case .failure(let failure): return .failure(failure)
    case .success(let day):
      let local = LocalTime(day: day, secondOfDay: secondOfDay)
      return switch offset {
      case .some(let seconds):
        .instant(local.instant(offset: seconds), isLeapSecond: isLeapSecond)
      case .none: .local(local, isLeapSecond: isLeapSecond)
      }
    }
  }

  /// Reads a text that is already a string.
  static func read(_ text: String) -> InstantText {
    var text = text
    return text.withUTF8 { read($0) }
  }

  /// The offset that the rest of a text writes: seconds, or nothing where the rest is empty; nothing
  /// at all where the rest is no offset.
  @inline(__always)
  private static func offset(
    in bytes: UnsafeBufferPointer<UInt8>, from position: Int
  ) -> Seconds?? {
    switch bytes.count - position {
    case 0: return .some(nil)
    case 1: return bytes[position] == UInt8(ascii: "Z") ? .some(0) : nil
    case 6:
      let sign = bytes[position]
      guard sign == UInt8(ascii: "+") || sign == Ascii.dash, bytes[position + 3] == Ascii.colon,
        let hours = Digits.two(bytes, at: position + 1),
        let minutes = Digits.two(bytes, at: position + 4), minutes < 60,
        hours * 60 + minutes <= farthestOffset * 60
      else { return nil }
      let seconds = hours * 3600 + minutes * 60
      return .some(sign == Ascii.dash ? -seconds : seconds)
    default: return nil
    }
  }
}
