/// A calendar day, in the proleptic Gregorian calendar, without a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// Makes the day that lies `number` days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// Makes a day from its calendar fields, or nothing where no such day exists.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else {
      return nil
    }
    // Days are counted from 1 March of year 0, so that a leap day ends its year.
    let y = month <= 2 ? year - 1 : year
    let era = floorDivision(y, 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Makes a day from `yyyy-mm-dd`, or nothing for any other text.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let y = number(0..<4), let m = number(5..<7), let d = number(8..<10) else { return nil }
    self.init(year: y, month: m, day: d)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Year, month and day of the month.
  public var fields: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = floorDivision(z, 146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// `yyyy-mm-dd`.
  public var iso8601: String {
    func padded(_ n: Int, _ width: Int) -> String {
      let text = String(n)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let (year, month, day) = fields
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day that lies some days later, or earlier.
  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// Its place in the week, from Monday 0 to Sunday 6; 1 January 1970 was a Thursday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The instant at which the day begins in UTC.
  public var utcStart: Instant { Instant(seconds: number * 86_400) }

  /// Tells which of two days comes first.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}
