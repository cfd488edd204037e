@testable import Report

/// A translator's file, with the rule of plurals in its header, and sentences that are looked up in it.
enum TranslationParser {
  static func read(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      let language = try Language(po: text, file: "fuzzed.po")
      for number in [0, 1, 2, 1001, Int.max] {
        _ = language.catalogue?.counted(number, one: "{1} learner", many: "{1} learners")
      }
    } catch let faults as TranslationFaults {
      let lines = 1 + text.count(where: \.isNewline)
      for fault in faults.faults where !(1...lines).contains(fault.line) {
        throw FuzzedParser.Contradiction(description: "line \(fault.line) of \(lines)")
      }
      if faults.description.utf8.count > 200_000 {
        throw FuzzedParser.Contradiction(description: "a message without end")
      }
    }
    for rule in text.split(whereSeparator: \.isNewline).prefix(20) {
      guard let rule = PluralRule(String(rule)) else { continue }
      for number in [0, 7, 1001, Int.max, Int.min + 1] where rule.form(for: number) >= rule.forms {
        throw FuzzedParser.Contradiction(description: "form \(rule.form(for: number))")
      }
    }
    // A sentence is written anew with nothing of it lost: in English it is what was said.
    let said = SaidWords(translation: .pseudo).pieces(of: text)
    let english = said.compactMap { if case .english(let words) = $0 { words } else { nil } }
    if english.count == said.count, english.joined() != text {
      throw FuzzedParser.Contradiction(description: "said otherwise: \(english.joined())")
    }
  }
}
