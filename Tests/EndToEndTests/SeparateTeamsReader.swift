import Foundation

/// A Teams report read by other means than the program's: lines, cells, Foundation's calendar.
struct SeparateTeamsReader {
  struct Person {
    var name: String
    var email: String
    var stays: [Range<Int>] = []
    var seconds: Int { stays.reduce(into: IndexSet()) { $0.insert(integersIn: $1) }.count }
  }

  private(set) var people: [Person] = []
  /// Whether the day stands first in its dates; nothing where they can be read both ways.
  let isDayFirst: Bool?

  init(_ bytes: Data) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let text = String(data: bytes, encoding: isWide ? .utf16 : .utf8) ?? ""
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let rows = lines.map { Self.cells($0, text.contains("\t") ? "\t" : ",") }
    let dates = rows.flatMap { $0 }.map(Self.numbers).filter { $0.count >= 5 && $0[0] < 100 }
    let isDay = dates.contains { $0[0] > 12 } || text.contains(#/\d\d\.\d\d\.\d\d, /#)
    let isMonth = dates.contains { $0[1] > 12 } || text.contains(#/\d:\d\d\h?[AP]M/#)
    isDayFirst = isDay == isMonth ? nil : isDay
    var section = "0"
    for row in rows {
      if row[0].contains(#/^\d\. /#) { section = String(row[0].prefix(1)) }
      let (join, leave) = row.count < 5 ? ([], []) : (Self.numbers(row[1]), Self.numbers(row[2]))
      guard "23".contains(section), join.count >= 5, leave.count >= 5 else { continue }
      let known = people.firstIndex {
        row[4].isEmpty ? $0.name == row[0] : $0.email.lowercased() == row[4].lowercased()
      }
      if known == nil { people.append(Person(name: row[0], email: row[4])) }
      guard section == "3", isDayFirst != nil else { continue }
      people[known ?? people.count - 1].stays.append(second(join, row[1])..<second(leave, row[2]))
    }
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

  private func second(_ n: [Int], _ cell: String) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let noon = cell.contains("PM") && n[3] < 12 ? 12 : cell.contains("AM") && n[3] == 12 ? -12 : 0
    let (day, month) = isDayFirst == true ? (n[0], n[1]) : (n[1], n[0])
    let date = DateComponents(
      year: n[2] % 2000 + 2000, month: month, day: day, hour: n[3] + noon, minute: n[4],
      second: n.count > 5 ? n[5] : 0)
    return Int(calendar.date(from: date)?.timeIntervalSince1970 ?? 0)
  }
}
