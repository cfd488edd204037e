import Foundation

/// Leaves out of a text whatever could tell who a person is: known names, e-mail addresses, and
/// runs of ten digits as a ULN has.
struct NameMask {
  private let words: Set<String>
  private let exempt: Set<String>

  /// `names` are people's names as known; `exempt` are whole parts of a path that may be shown.
  init(names: some Sequence<String>, exempt: some Sequence<String>) {
    words = Set(
      names.flatMap { NormalisedName.words($0) }.map(NormalisedName.plain).filter { $0.count >= 3 })
    self.exempt = Set(exempt)
  }

  /// A path with every part masked that is not exempt.
  func path(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map { part in
      exempt.contains(String(part)) ? String(part) : text(String(part))
    }.joined(separator: "/")
  }

  /// A text with names, addresses and numbers of people masked.
  func text(_ text: String) -> String {
    if holdsNothing(text) { return text }
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      let isMember: (Character) -> Bool =
        first.isLetter
        ? { $0.isLetter }
        : first.isNumber ? { $0.isNumber } : { !$0.isLetter && !$0.isNumber }
      let run = rest.prefix(while: isMember)
      rest = rest.dropFirst(run.count)
      if first.isLetter, isName(NormalisedName.plain(String(run))) {
        result += "(name)"
      } else if first.isNumber, run.count == 10 {
        result += "(number)"
      } else {
        result += run
      }
    }
    return maskAddresses(in: result)
  }

  /// An id with names masked; ids that differ only in a name stay apart.
  func id(_ id: String) -> String {
    let masked = text(id)
    return masked == id ? id : masked + "-" + EvidenceCopy.hash(ofText: id).prefix(4)
  }

  /// Whether a text is of ASCII alone and has nothing to mask, as most ids.
  private func holdsNothing(_ text: String) -> Bool {
    let bytes = text.utf8
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let first = bytes[place]
      guard first < 0x80, first != UInt8(ascii: "@") else { return false }
      let isLetter = Ascii.isLetter(first)
      guard isLetter || Ascii.isDigit(first) else {
        place = bytes.index(after: place)
        continue
      }
      let run = bytes[place...].prefix { isLetter ? Ascii.isLetter($0) : Ascii.isDigit($0) }
      // A letter with an accent of its own is no ASCII letter.
      if run.endIndex < bytes.endIndex, bytes[run.endIndex] >= 0x80 { return false }
      if !isLetter, run.count == 10 { return false }
      if isLetter, run.count >= 3, isName(String(decoding: run, as: UTF8.self).lowercased()) {
        return false
      }
      place = run.endIndex
    }
    return true
  }

  /// Whether a word is a name, or two names run together.
  private func isName(_ word: String) -> Bool {
    if words.contains(word) { return true }
    return word.indices.dropFirst().contains { middle in
      words.contains(String(word[..<middle])) && words.contains(String(word[middle...]))
    }
  }

  private func maskAddresses(in text: String) -> String {
    guard text.contains("@") else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { part in
      part.contains("@") ? "(address)" : String(part)
    }.joined(separator: " ")
  }
}
