import ContactHours
import Evidence
import RulePacks
import Testing

@testable import RulesEngine

/// Every value and date of the table of qualifications, as its source has it, and which of them an
/// example of a pack depends on.
@Suite struct QualificationValueTests {
  struct Change: CustomTestStringConvertible {
    var number: String
    var field: QualificationField
    var words: String
    var changed: QualificationTable
    var testDescription: String { "\(number) \(field.rawValue): \(words)" }
  }

  static let packs: [RulePack] = BuiltInPacks.all.compactMap { try? BuiltInPackTests.pack($0.id) }

  /// Each value one unit or word off, and each left out.
  static let changes: [Change] = {
    let table = (try? RulePackReader.builtInQualifications()) ?? QualificationTable()
    return table.all.indices.flatMap { index -> [Change] in
      let own = table.all[index]
      return own.values.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { field -> [Change] in
        let dated = own.values[field] ?? []
        return dated.indices.flatMap { position -> [Change] in
          var others = dated[position].value.neighbours(in: field.domain).map {
            (words: $0.words, values: replacing(dated, at: position, by: $0.value))
          }
          var rest = dated
          rest.remove(at: position)
          others.append((words: "a value left out", values: rest))
          if let from = dated[position].from {
            var later = dated
            later[position].from = from.advanced(by: 1)
            others.append((words: "\(from.iso8601) made a day later", values: later))
          }
          return others.map { change in
            var values = own.values
            values[field] = change.values
            var all = table.all
            all[index] = Qualification(
              number: own.number, title: own.title,
              awardingOrganisation: own.awardingOrganisation, source: own.source, values: values)
            return Change(
              number: own.number, field: field, words: change.words,
              changed: QualificationTable(all))
          }
        }
      }
    }
  }()

  private static func replacing(_ values: [DatedValue], at position: Int, by value: RuleValue)
    -> [DatedValue]
  {
    var values = values
    values[position].value = value
    return values
  }

  /// The examples that notice a change, as `pack: name`.
  static func noticing(_ change: Change) -> [String] {
    let key = change.number.filter { $0 != "/" }
    return packs.flatMap { pack -> [String] in
      var mutant = pack
      mutant.qualifications = change.changed
      return pack.examples.filter { example in
        example.record == nil
          && example.audit.evidence.course.qualificationNumber?.filter { $0 != "/" } == key
          && !example.differences(in: mutant).isEmpty
      }.map { "\(pack.id): \($0.name)" }
    }
  }

  /// What each record says, typed from its sources.
  static let golden: [String: String] = [
    "500/8088/X": """
    glh 420 h, tqt 1204 h, credit 120, level 4, online-share 25 % from 2022-09-01, \
    fully-online not_allowed from 2022-09-01, placement-remote-share 49 % from 2022-09-01
    """,
    "601/2608/5": """
    level 4, online-share 25 % from 2022-09-01, fully-online not_allowed from 2022-09-01, \
    placement-remote-share 49 % from 2022-09-01
    """,
    "500/8386/7": """
    glh 120 h, tqt 458 h, credit 46, level 5, online-share 100 % from 2022-09-01, \
    fully-online allowed from 2022-09-01, placement-remote-share 100 %
    """,
    "500/8460/4": """
    level 5, online-share 100 %, fully-online allowed, placement-remote-share 100 %
    """,
    "603/7503/6": """
    glh 120 h, tqt 435 h, credit 44, level 5, online-share 50 %, fully-online not_allowed, \
    placement-remote-share 49 %
    """,
    "500/8222/X": """
    glh 90 h, tqt 328 h, credit 33, level 6, online-share 100 %, fully-online allowed, \
    placement-remote-share 100 %
    """,
    "500/7938/4": """
    glh 90 h, credit 17, level 2, online-share 100 % from 2022-09-01, \
    fully-online allowed from 2022-09-01
    """,
    "500/7762/4": """
    glh 30 h, credit 5, level 2, online-share 100 % from 2022-09-01, \
    fully-online allowed from 2022-09-01
    """,
    "500/7794/6": """
    glh 15 h, credit 3, level 2, online-share 100 % from 2022-09-01, \
    fully-online allowed from 2022-09-01
    """,
    "600/6961/2": """
    glh 90 h, level 3, online-share 100 % from 2022-09-01, \
    fully-online allowed from 2022-09-01
    """,
    "600/5104/8": """
    level 3, online-share 100 % from 2022-09-01, fully-online allowed from 2022-09-01
    """,
    "610/3341/8": """
    level 3, online-share 100 %, fully-online allowed
    """,
    "500/4684/6": """
    glh 30 h, tqt 58 h, credit 6, level 2, online-share 100 % from 2022-09-01, \
    fully-online allowed from 2022-09-01
    """,
  ]

  /// What a table says of a number, in one line.
  private static func line(_ number: String, in table: QualificationTable) -> String? {
    table.qualification(number).map { own in
      QualificationField.allCases.flatMap { field in
        (own.values[field] ?? []).map { dated in
          let value =
            switch dated.value {
            case .amount(let seconds, .hours): durationText(seconds)
            case .amount(let percent, .percent): "\(percent) %"
            case .amount(let number, _): String(number)
            case .words(let words): alternatives(words)
            default: "?"
            }
          let from = dated.from.map { " from \($0.iso8601)" } ?? ""
          return "\(field.rawValue) \(value)\(from)"
        }
      }.joined(separator: ", ")
    }
  }

  @Test func `there are values to change`() { #expect(Self.changes.count > 60) }

  @Test func `each record says what its sources say, and no more`() throws {
    let table = try RulePackReader.builtInQualifications()
    #expect(table.all.map(\.number).sorted() == Self.golden.keys.sorted())
    for (number, line) in Self.golden { #expect(Self.line(number, in: table) == line) }
  }

  @Test(arguments: changes)
  func `no value of a qualification changes unnoticed`(change: Change) {
    #expect(Self.line(change.number, in: change.changed) != Self.golden[change.number])
  }

  @Test func `which example notices which value is on record`() throws {
    let rows = Self.changes.map { change in
      let names = Self.noticing(change)
      let who = names.first ?? "no example"
      return "\(change.testDescription) | \(names.count) | \(who)"
    }
    let file = RecordedFile(path: "Fixtures/packs/qualification-values.txt")
    let isCurrent = try file.holds(rows.joined(separator: "\n") + "\n")
    #expect(isCurrent, "run the tests with GLH_RECORD=all")
  }
}
