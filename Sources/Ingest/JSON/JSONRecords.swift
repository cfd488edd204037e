import Evidence

extension FileReading {
  /// Reads the records of a JSON file in order; `body` accounts for each, `lost` is told of every
  /// fault, which is accounted for here where `isAccounting`.
  func forEachJSONRecord(
    lists: [StaticString] = [], marks: [StaticString] = [],
    limits: JSONLimits = .standard, isAccounting: Bool = true,
    _ body: (JSONRecord) -> Void, lost: (JSONFault) -> Void = { _ in }
  ) {
    account.encoding = (form ?? TextForm.of(bytes)).encoding.rawValue
    let reader = JSONReader(bytes, form: form, lists: lists, marks: marks, limits: limits)
    while let line = reader.next() {
      switch line {
      case .record(let record): body(record)
      case .envelope: if isAccounting { account.heading() }
      case .fault(let fault):
        if isAccounting { take(fault) }
        lost(fault)
      }
    }
  }

  private func take(_ fault: JSONFault) {
    if fault.isRecord {
      account.reject(
        line: fault.line, column: fault.column, code: fault.code.rawValue, message: fault.message)
    } else {
      account.note(
        line: fault.line, column: fault.column, code: fault.code.rawValue, message: fault.message)
    }
  }

  /// A record could not be counted: its rejection, with the place of the value concerned.
  func reject(_ value: JSONValue, _ problem: RecordProblem) {
    let place = value.place
    account.reject(
      line: place.line, column: place.column, code: problem.code.rawValue,
      message: problem.message)
  }
}

/// A time as JSON files have it: ISO 8601 with an offset, or without one.
enum JSONTime: Equatable {
  case instant(Instant)
  /// By a clock of which the record does not tell the zone.
  case local(LocalTime)

  /// Reads a text; offsets may also be written `+0100` or `+01`.
  static func read(_ text: String) -> Result<JSONTime, TimeFailure> {
    switch InstantText.read(text) {
    case .instant(let instant, _): return .success(.instant(instant))
    case .local(let local, _): return .success(.local(local))
    case .failure(let failure):
      let end = text.suffix(5)
      guard failure == .unreadable, let sign = end.lastIndex(where: { $0 == "+" || $0 == "-" })
      else { return .failure(failure) }
      let digits = end[end.index(after: sign)...]
      guard digits.count == 2 || digits.count == 4, text.count > 16 else {
        return .failure(failure)
      }
      let minutes = digits.count == 4 ? digits.suffix(2) : "00"
      let whole = String(text.dropLast(digits.count)) + digits.prefix(2) + ":" + minutes
      if case .instant(let instant, _) = InstantText.read(whole) {
        return .success(.instant(instant))
      }
      return .failure(failure)
    }
  }

  /// The moments that it may mean, in a zone for one without an offset.
  func readings(in zone: ZoneTable) -> [Instant] {
    switch self {
    case .instant(let instant): [instant]
    case .local(let local): zone.readings(of: local)
    }
  }

  /// What a clock shows: that of UTC, or its own.
  var clock: LocalTime {
    switch self {
    case .instant(let instant): LocalTime(utc: instant)
    case .local(let local): local
    }
  }
}

extension LocalTime {
  /// What UTC's clock shows at a moment.
  init(utc instant: Instant) {
    let day = instant.utcDay
    self.init(day: day, secondOfDay: instant.seconds - day.number * 86_400)
  }
}

/// A duration in ISO 8601: `PT1H5M`, `PT3000S`, `P1DT2H`.
enum ISODuration {
  /// Its seconds, parts of one dropped; nothing where a unit stands twice or out of order, where
  /// years or months have no length of their own, or where it is no duration.
  static func seconds(_ text: String) -> Seconds? {
    var units: [(sign: Character, seconds: Seconds)] = [("W", 604_800), ("D", 86_400)]
    var rest = Substring(text)
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var total = 0
    var hasTime = false
    while !rest.isEmpty {
      if rest.first == "T" {
        guard !hasTime, rest.count > 1 else { return nil }
        hasTime = true
        units = [("H", 3600), ("M", 60), ("S", 1)]
        rest.removeFirst()
        continue
      }
      let whole = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(whole.count)
      var hasFraction = false
      if let first = rest.first, first == "." || first == "," {
        let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        guard !fraction.isEmpty else { return nil }
        hasFraction = true
        rest = rest.dropFirst(1 + fraction.count)
      }
      guard let number = Int(whole), whole.count <= 9, let sign = rest.popFirst(),
        let place = units.firstIndex(where: { $0.sign == sign }),
        !hasFraction || sign == "S"
      else { return nil }
      total += number * units[place].seconds
      units.removeFirst(place + 1)
    }
    return total
  }
}

/// Times written as milliseconds since 1970.
enum EpochTime {
  /// What UTC's clock shows; nothing outside the years that a record of a course can lie in.
  static func local(milliseconds: Int) -> LocalTime? {
    let time = LocalTime(utc: Instant(seconds: milliseconds / 1000))
    return milliseconds > 0 && CalendarDay.years.contains(time.day.fields.year) ? time : nil
  }

  /// The same of a value; nothing where it is no whole number.
  static func local(_ value: JSONValue?) -> LocalTime? {
    value?.integer.flatMap { local(milliseconds: $0) }
  }
}
