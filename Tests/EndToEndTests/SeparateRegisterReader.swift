import Foundation

/// A wide register read by other means than the program's: a row is whose words it has, a code is
/// whatever cell behind the first date is one.
struct SeparateRegisterReader {
  /// Codes by learner.
  private(set) var codes: [String: [String]] = [:]

  /// `words` are, for each learner, the sets of words of which one must stand in the row.
  init(_ bytes: Data, words: [String: [Set<String>]], codes known: Set<String>) {
    let text =
      String(data: bytes, encoding: .utf8)
      ?? String(data: bytes, encoding: .windowsCP1252) ?? ""
    let semicolons = text.filter { $0 == ";" }.count
    let delimiter: Character = semicolons > text.filter { $0 == "," }.count ? ";" : ","
    var firstDate: Int?
    for line in text.split(whereSeparator: \.isNewline) {
      var isQuoted = false
      let marked = line.map { character -> Character in
        if character == "\"" { isQuoted.toggle() }
        return character == delimiter && !isQuoted ? "\u{1}" : character
      }
      let cells = String(marked).components(separatedBy: "\u{1}")
      guard let first = firstDate else {
        let dates = cells.indices.filter {
          cells[$0].contains(#/\d\d?[./]\d\d?[./]\d\d|\d(th)? [A-Z][a-z]+ \d\d/#)
        }
        if dates.count > 1 { firstDate = dates[0] }
        continue
      }
      let said = Set(
        cells.prefix(first).joined(separator: " ").lowercased()
          .split { !$0.isLetter && !$0.isNumber && !"@.-".contains($0) }.map(String.init))
      for (learner, sets) in words where sets.contains(where: { $0.isSubset(of: said) }) {
        codes[learner, default: []] += cells.dropFirst(first).filter(known.contains)
      }
    }
  }
}
