import Evidence

/// How a table that no format recognises is read: which of its columns is which of ours, as
/// `column-map.csv` says.
struct ColumnMap {
  /// What a column of theirs holds.
  enum Unit: Hashable {
    /// Text as it stands.
    case asItStands
    /// Whole minutes, hours with a decimal point, `hh:mm`, or seconds: added up, in minutes.
    case minutes
    case hours
    case clock
    case seconds
    /// One of their words, and ours for it.
    case word(String, String)
  }

  /// A row of the map.
  struct Entry {
    /// Their column as it is compared, or nothing for a value that all rows have.
    var theirs: String?
    var constant: String?
    var ours: String
    var unit: Unit
  }

  /// Columns that a header must all have to be read by this map, as they are compared.
  let signature: [String]
  /// Which of our tables it is read as.
  let table: String
  var entries: [Entry] = []
  var dateOrder: DateOrder?
  var timeZone: String?

  /// Whether a row is the header that the map is about.
  func fits(_ cells: [String]) -> Bool {
    let found = Set(cells.map(TableHeader.normalised))
    return signature.allSatisfy(found.contains)
  }

  /// The header of our table, with the cells of theirs; columns that the map does not name apart.
  func header(_ cells: [String]) -> TableHeader {
    let theirs = cells.map(TableHeader.normalised)
    var places: [String: Int] = [:]
    for entry in entries {
      guard let name = entry.theirs, let cell = theirs.firstIndex(of: name) else { continue }
      places[entry.ours] = places[entry.ours] ?? cell
    }
    let named = Set(entries.compactMap(\.theirs))
    var seen: Set<String> = []
    let unknown = zip(cells, theirs).filter { _, name in
      !name.isEmpty && !named.contains(name) && seen.insert(name).inserted
    }.map(\.0)
    return TableHeader(cells: places, unknown: unknown)
  }

  /// The values of a row by our columns; `text` gives a cell of theirs.
  ///
  /// Several columns of theirs for one of ours are joined by a blank, as a date and a time are, or
  /// added up where they hold lengths of time. A length that cannot be read stands as it is, so that
  /// our table's reader says where.
  func values(of cells: [String], in header: [String]) -> [String: String] {
    let theirs = header.map(TableHeader.normalised)
    func cell(_ name: String) -> String {
      let index = theirs.firstIndex(of: name)
      return index.map { $0 < cells.count ? ColumnMap.trimmed(cells[$0]) : "" } ?? ""
    }
    var values: [String: String] = [:]
    var sums: [String: Int] = [:]
    for entry in entries {
      if let constant = entry.constant {
        values[entry.ours] = constant
        continue
      }
      let text = entry.theirs.map(cell) ?? ""
      if text.isEmpty { continue }
      switch entry.unit {
      case .asItStands:
        values[entry.ours] = [values[entry.ours], text].compactMap { $0 }.joined(separator: " ")
      case .word(let word, let meaning):
        // A word without a row of its own is left for our reader to refuse.
        if TableHeader.normalised(text) == word {
          values[entry.ours] = meaning
        } else if values[entry.ours] == nil {
          values[entry.ours] = text
        }
      case .minutes, .hours, .clock, .seconds:
        guard let length = entry.unit.seconds(text) else {
          values[entry.ours] = text
          continue
        }
        sums[entry.ours, default: 0] += length
      }
    }
    for (name, seconds) in sums where values[name] == nil {
      values[name] = name == "hours" ? ColumnMap.hours(seconds) : String(seconds / 60)
    }
    return values
  }

  private static func hours(_ seconds: Seconds) -> String {
    // Three digits behind the point: a whole minute is never cut into another one.
    let thousandths = (seconds * 1000 + 3599) / 3600
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character.isWhitespace }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}

extension ColumnMap.Unit {
  /// The unit that a cell of the map names; nothing for any other text.
  init?(_ text: String?) {
    switch text {
    case nil: self = .asItStands
    case "minutes": self = .minutes
    case "hours": self = .hours
    case "hh:mm": self = .clock
    case "seconds": self = .seconds
    case let text?:
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, !parts[0].isEmpty else { return nil }
      let meaning = parts[1].drop { $0.isWhitespace }
      self = .word(TableHeader.normalised(String(parts[0])), String(meaning))
    }
  }

  /// A length of time in whole seconds; nothing where the text is none.
  func seconds(_ text: String) -> Seconds? {
    switch self {
    case .minutes: return ColumnMap.Unit.number(text, times: 60)
    case .hours: return ColumnMap.Unit.number(text, times: 3600)
    case .seconds: return ColumnMap.Unit.number(text, times: 1)
    case .clock:
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count), parts.allSatisfy({ ColumnMap.Unit.isDigits($0) })
      else { return nil }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
        return nil
      }
      return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
    case .asItStands, .word: return nil
    }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.count <= 6 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// A number with an optional decimal point, times a factor; a part of a second is dropped.
  private static func number(_ text: String, times factor: Int) -> Seconds? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ isDigits($0) }), let whole = Int(parts[0]) else {
      return nil
    }
    guard parts.count == 2, let fraction = Int(parts[1]) else { return whole * factor }
    return whole * factor + fraction * factor / parts[1].reduce(1) { product, _ in product * 10 }
  }
}
