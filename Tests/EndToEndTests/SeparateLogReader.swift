import Foundation

/// Three forms of meeting logs read by other means than the program's: lines, cells, Foundation.
struct SeparateLogReader {
  struct Person {
    var name: String
    var email: String
    var logged: [Range<Int>] = []
    var declared: [Range<Int>] = []
    var evidenced: Int { Self.measure(logged) }
    var possible: Int { Self.measure(logged + declared) }

    private static func measure(_ ranges: [Range<Int>]) -> Int {
      ranges.reduce(into: IndexSet()) { $0.insert(integersIn: $1) }.count
    }
  }

  private(set) var people: [Person] = []
  /// Whether the day stands first; nothing where the dates can be read both ways.
  let isDayFirst: Bool?
  /// The session in which records without a time lie.
  private(set) var window = 0..<0
  /// Whether the log leaves open when people came or went.
  private(set) var isOpen = false
  private let rows: [[String]]
  private let dayFirst: Bool

  init(_ bytes: Data, dayFirst told: Bool? = nil) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var text = String(data: bytes, encoding: isWide ? .utf16 : .utf8) ?? ""
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let delimiter: Character = text.contains("\t") ? "\t" : text.contains(";") ? ";" : ","
    rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Self.cells($0, delimiter) }
    let dates = rows.flatMap { $0 }.map(Self.numbers).filter { $0.count >= 5 }
    let isDay = dates.contains { $0[0] > 12 } || text.contains(#/\d\d\.\d\d\.\d\d/#)
    let isMonth = dates.contains { $0[1] > 12 }
    let isEither = dates.allSatisfy { $0[0] == $0[1] }
    isDayFirst = isEither ? true : isDay == isMonth ? nil : isDay
    dayFirst = isDayFirst ?? told ?? true
    let header = rows.firstIndex { $0[0].lowercased() == "name (original name)" }
    if let header {
      readZoom(header)
    } else if rows[0].count == 3 {
      readList()
    } else {
      readStays()
    }
  }

  private mutating func readStays() {
    for row in rows where row.count >= 4 {
      guard let join = second(row[1]), let leave = second(row[2]) else { continue }
      add(row[0], row.count > 4 ? row[4] : "") { $0.logged.append(join..<leave) }
    }
  }

  private mutating func readZoom(_ header: Int) {
    let names = rows[header].map { $0.lowercased() }
    let cell = { (row: [String], name: String) in
      names.firstIndex { $0 == name || $0 == "user " + name }.map { $0 < row.count ? row[$0] : "" }
    }
    let times = header > 1 ? rows[1].compactMap { second($0) } : []
    isOpen = cell(rows[header], "join time") == nil && times.isEmpty
    let noon = 1_794_916_800  // 2026-11-17 12:00
    window = times.count == 2 ? times[0]..<times[1] : noon..<(noon + 5 * 3600)
    for row in rows.dropFirst(header + 1) where !row[0].isEmpty {
      if cell(row, "in waiting room")?.lowercased() == "yes" { continue }
      let total = (cell(row, "total duration (minutes)").flatMap { Int($0) } ?? 0) * 60
      let join = cell(row, "join time").flatMap { second($0) }
      let leave = cell(row, "leave time").flatMap { second($0) }
      let whole = window
      add(row[0], cell(row, "email") ?? "") { person in
        if let join, let leave {
          person.logged.append(join..<leave)
        } else {
          person.declared.append((whole.lowerBound..<whole.lowerBound + total).clamped(to: whole))
        }
      }
    }
  }

  private mutating func readList() {
    let events = rows.dropFirst().compactMap { row in
      row.count < 3
        ? nil : second(row[2]).map { (name: row[0], word: row[1].lowercased(), at: $0) }
    }
    guard let first = events.map(\.at).min(), let last = events.map(\.at).max() else { return }
    isOpen = true
    window = first / 3600 * 3600..<(last / 3600 + 1) * 3600
    let leaving = ["left", "saiu", "opuszczono"]
    let joins = events.filter { !leaving.contains($0.word) && !$0.word.contains(#/ /#) }
    let isTold = rows[0][0].contains("N") || events.contains { leaving.contains($0.word) }
    let host = joins.min { $0.at < $1.at }?.name
    let returns = joins.filter { $0.name == host }.map(\.at).sorted().dropFirst()
    let isListed = { (second: Int) in
      joins.filter { $0.at == second }.count > 2
        && returns.contains { $0 <= second && second - $0 <= 60 }
    }
    var seen: Set<String> = []
    for name in events.map(\.name) where seen.insert(name).inserted {
      var person = Person(name: name, email: "")
      var own = events.filter { $0.name == name }
      if own[0].at > own[own.count - 1].at { own.reverse() }
      own = own.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        .map(\.element)
      if !isTold { person.declared = [window] }
      var start: (at: Int, isBefore: Bool)?
      for event in isTold ? own : [] {
        let begun = start.map { $0.isBefore ? window.lowerBound : $0.at }
        if leaving.contains(event.word) {
          if let start { person.logged.append(start.at..<event.at) }
          person.declared.append((begun ?? window.lowerBound)..<event.at)
          start = nil
        } else {
          let isBefore = event.word.contains(" ")
          if let begun {
            let end = !isBefore && isListed(event.at) ? event.at : window.upperBound
            person.declared.append(begun..<end)
          }
          start = (event.at, isBefore)
        }
      }
      if let start {
        person.declared.append((start.isBefore ? window.lowerBound : start.at)..<window.upperBound)
      }
      // Somebody who came signed in and once more as a guest is one person.
      if let known = people.firstIndex(where: { Self.plain($0.name) == Self.plain(name) }) {
        people[known].logged += person.logged
        people[known].declared += person.declared
      } else {
        people.append(person)
      }
    }
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().replacing(#/ +\((unverified|guest)\)$/#, with: "")
  }

  private mutating func add(_ name: String, _ email: String, _ change: (inout Person) -> Void) {
    let known = people.firstIndex {
      email.isEmpty ? $0.name == name : $0.email.lowercased() == email.lowercased()
    }
    if known == nil { people.append(Person(name: name, email: email)) }
    change(&people[known ?? people.count - 1])
  }

  private static func cells(_ line: Substring, _ delimiter: Character) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    let marked = parts.enumerated().map { index, part in
      index % 2 == 0 ? String(part.map { $0 == delimiter ? "\u{1}" : $0 }) : String(part)
    }
    return marked.joined().components(separatedBy: "\u{1}")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func numbers(_ cell: String) -> [Int] {
    cell.contains(":") ? cell.split { !$0.isNumber }.compactMap { Int($0) } : []
  }

  private func second(_ cell: String) -> Int? {
    let n = Self.numbers(cell)
    guard n.count >= 5 else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let text = cell.lowercased()
    let noon = text.hasSuffix("pm") && n[3] < 12 ? 12 : text.hasSuffix("am") && n[3] == 12 ? -12 : 0
    let date = DateComponents(
      year: n[2] % 2000 + 2000, month: dayFirst ? n[1] : n[0], day: dayFirst ? n[0] : n[1],
      hour: n[3] + noon, minute: n[4], second: n.count > 5 ? n[5] : 0)
    return calendar.date(from: date).map { Int($0.timeIntervalSince1970) }
  }
}
