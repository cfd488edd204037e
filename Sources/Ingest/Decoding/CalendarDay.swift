import Evidence

/// Calendar fields, checked before they become a day.
enum CalendarDay {
  /// The years that a record of a course can lie in.
  static let years = 2000...2100

  /// The day of three fields.
  @inline(__always)
  static func of(year: Int, month: Int, day: Int) -> Result<Day, TimeFailure> {
    guard years.contains(year) else { return .failure(.yearOutOfRange) }
    guard (1...12).contains(month), day >= 1, day <= length(ofMonth: month, in: year) else {
      return .failure(.noSuchDay)
    }
    // Days since 1 March 2000, whose year ends with its leap day.
    let shifted = (month + 9) % 12
    let y = year - 2000 - (month <= 2 ? 1 : 0)
    let centuries = y < 0 ? -1 : y / 100
    let leapDays = (y < 0 ? -1 : y / 4) - centuries + (y < 0 ? -1 : y / 400)
    return .success(Day(number: 11_017 + y * 365 + leapDays + (153 * shifted + 2) / 5 + day - 1))
  }

  @inline(__always)
  private static func length(ofMonth month: Int, in year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
  }

  /// Reads exactly `yyyy-mm-dd`.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Day, TimeFailure> {
    guard bytes.count == 10 else { return .failure(.unreadable) }
    return prefix(of: bytes)
  }

  /// Reads the `yyyy-mm-dd` that at least ten bytes begin with.
  @inline(__always)
  static func prefix(of bytes: UnsafeBufferPointer<UInt8>) -> Result<Day, TimeFailure> {
    guard bytes[4] == Ascii.dash, bytes[7] == Ascii.dash,
      let century = Digits.two(bytes, at: 0), let year = Digits.two(bytes, at: 2),
      let month = Digits.two(bytes, at: 5), let day = Digits.two(bytes, at: 8)
    else { return .failure(.unreadable) }
    return of(year: century * 100 + year, month: month, day: day)
  }
}

/// Numbers of a fixed width.
enum Digits {
  /// The number that two digits at a position write.
  @inline(__always)
  static func two(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    let tens = bytes[position] &- Ascii.zero
    let ones = bytes[position + 1] &- Ascii.zero
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }
}
