import Foundation
import Report
import SpotCheck

/// A checklist that came back from a visit.
struct FilledChecklist {
  /// What was written beside one record.
  struct Answer {
    /// The record's id in the list.
    let record: String
    let draws: Int
    /// Whether what was seen agrees with the logs.
    let agrees: Bool
    let isMissing: Bool
    let claimed: Fraction
    let seen: Fraction?
  }

  private(set) var answers: [Answer] = []
  /// The ids of all records, filled in or not, in the order of the rows.
  private(set) var records: [String] = []
  /// What cannot be read, as `path:line:column: error: …`.
  private(set) var faults: [String] = []

  /// Reads a checklist; where a check goes on record by record, rows `mayBeOpen`.
  init(_ text: String, path: String, mayBeOpen: Bool = false) {
    let table = CommaTable(text)
    guard let head = table.rows.first,
      let places = Self.places(of: head.map { $0.text.trimmingCharacters(in: .whitespaces) })
    else {
      faults = [
        "\(path):1:1: error: the header is not that of a checklist [not-a-checklist]"
      ]
      return
    }
    for row in table.rows.dropFirst() where row.contains(where: { !$0.text.isEmpty }) {
      read(row, places, path, mayBeOpen)
    }
    if records.isEmpty, faults.isEmpty {
      faults = ["\(path):1:1: error: the checklist has no record [not-a-checklist]"]
    }
  }

  private static func places(of head: [String]) -> [String: Int]? {
    var places: [String: Int] = [:]
    for (index, name) in head.enumerated() where places[name] == nil { places[name] = index }
    return ["record", "hours_claimed", "draws", "seen", "hours_seen"].allSatisfy {
      places[$0] != nil
    }
      ? places : nil
  }

  private mutating func read(
    _ row: [CommaTable.Field], _ places: [String: Int], _ path: String, _ mayBeOpen: Bool
  ) {
    func field(_ name: String) -> CommaTable.Field {
      let place = places[name] ?? 0
      let field =
        place < row.count ? row[place] : CommaTable.Field(text: "", line: row[0].line, column: 1)
      return CommaTable.Field(
        text: field.text.trimmingCharacters(in: .whitespaces), line: field.line,
        column: field.column)
    }
    func fault(_ field: CommaTable.Field, _ words: String) {
      faults.append("\(path):\(field.line):\(field.column): error: \(words)")
    }
    let (seen, hours, draws) = (field("seen"), field("hours_seen"), field("draws"))
    let answer = seen.text.lowercased()
    records.append(field("record").text)
    if mayBeOpen, answer.isEmpty, hours.text.isEmpty { return }
    if answer.isEmpty {
      fault(seen, "seen is not filled in [not-filled-in]")
    } else if !Checklist.answers.contains(answer) {
      fault(seen, "seen must be yes, no or not available [bad-answer]")
    }
    let claimed = Fraction(field("hours_claimed").text.replacing(",", with: ""))
    if claimed == nil { fault(field("hours_claimed"), "hours_claimed was changed [bad-hours]") }
    let count = Int(draws.text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    if count == nil { fault(draws, "draws was changed [bad-hours]") }
    let counted = hours.text.isEmpty ? nil : Fraction(hours.text)
    if counted == nil, !hours.text.isEmpty {
      fault(hours, "hours_seen must be a number such as 1.5 [bad-hours]")
    }
    guard Checklist.answers.contains(answer), let claimed, let count,
      hours.text.isEmpty || counted != nil
    else { return }
    answers.append(
      Answer(
        record: field("record").text, draws: count, agrees: answer == "yes",
        isMissing: answer == "not available",
        claimed: claimed, seen: counted))
  }

  /// The records that deviate: not as the logs say, or not to be seen.
  var deviations: Int { answers.count { !$0.agrees } }
  /// The records that could not be shown.
  var missing: Int { answers.count(where: \.isMissing) }
  /// The hours that were drawn.
  var hoursDrawn: Int { answers.reduce(0) { $0 + $1.draws } }

  /// The share of each drawn hour that was not seen.
  var taints: [Fraction] {
    answers.flatMap { answer -> [Fraction] in
      let none = Fraction(0)
      guard answer.claimed > none else { return [] }
      let seen = answer.isMissing ? none : answer.seen ?? (answer.agrees ? answer.claimed : none)
      let taint = (answer.claimed - seen) / answer.claimed
      return Array(repeating: taint, count: answer.draws)
    }
  }
}

/// A table as a spreadsheet saves it, with the place of every cell.
struct CommaTable {
  struct Field {
    let text: String
    let line: Int
    /// The character in the line, from 1.
    let column: Int
  }

  private(set) var rows: [[Field]] = []

  init(_ whole: String) {
    let text = whole.hasPrefix("\u{FEFF}") ? whole.dropFirst() : whole[...]
    let head = text.prefix { !$0.isNewline }
    let delimiter: Character = head.contains(",") ? "," : head.contains("\t") ? "\t" : ";"
    var (row, cell): ([Field], String) = ([], "")
    var (line, column, cellLine, cellColumn) = (1, 1, 1, 1)
    var isQuoted = false
    var isClosed = false
    func closeCell() {
      row.append(Field(text: cell, line: cellLine, column: cellColumn))
      (cell, isClosed) = ("", false)
    }
    for character in text {
      if isQuoted {
        if character == "\"" {
          (isQuoted, isClosed) = (false, true)
        } else {
          cell.append(character)
        }
      } else if character == "\"" {
        // Two quotes within a cell are one.
        if isClosed { cell.append("\"") }
        isQuoted = true
      } else if character == delimiter || character.isNewline {
        closeCell()
        if character.isNewline {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(character)
      }
      if character.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
      if !isQuoted, character == delimiter || character.isNewline {
        (cellLine, cellColumn) = (line, column)
      }
    }
    if !cell.isEmpty || !row.isEmpty {
      closeCell()
      rows.append(row)
    }
  }
}
