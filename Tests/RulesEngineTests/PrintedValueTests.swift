import ContactHours
import Evidence
import RulePacks
import Testing

@testable import RulesEngine

/// What a page or a finding prints as required is what the verdict was reached with.
@Suite struct PrintedValueTests {
  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `the value that decides an example is the value that its reasoning prints`(id: String)
    throws
  {
    let pack = try BuiltInPackTests.pack(id)
    var printed = 0
    for example in pack.examples where example.record == nil {
      for expected in example.expect {
        let rule = try #require(pack.rules.first { $0.id == expected.rule })
        let rows = CourseRows(pack, rule, example.audit, on: example.on)
        guard rows.answers.course.verdict != .notApplicable, let value = rows.answers.course.value
        else { continue }
        let words = Explanation(pack: pack, rule: rule).text(value.value)
        let steps = rows.reason.steps.map(\.text)
        #expect(steps.contains { $0.hasSuffix(words) }, "\(example.name): \(expected.rule)")
        #expect(rows.reason.quotes.contains { $0.words == value.source.quote })
        #expect(rows.verdicts.first?.validFrom == value.from?.iso8601)
        #expect(rows.verdicts.first?.sourceURL == value.source.url)
        printed += 1
      }
    }
    #expect(printed > 2 || pack.examples.allSatisfy { $0.record != nil })
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `a pack's page prints every value of every rule`(id: String) throws {
    let pack = try BuiltInPackTests.pack(id)
    let page = RulePackPage(pack).markdown
    for rule in pack.rules {
      let words = Explanation(pack: pack, rule: rule)
      for clause in rule.requirement.clauses {
        for comparison in clause.comparisons {
          for dated in comparison.values {
            #expect(page.contains(words.text(clause.measure, comparison.relation, dated.value)))
            if let from = dated.from { #expect(page.contains("from \(from.iso8601)")) }
          }
        }
      }
    }
  }

  /// Hours in seconds, counts and percent, as the sources print them.
  static let records: [(number: String, field: QualificationField, value: Int)] = [
    ("500/8088/X", .glh, 420 * 3600), ("500/8088/X", .tqt, 1204 * 3600),
    ("500/8088/X", .credit, 120), ("500/8088/X", .onlineShare, 25),
    ("500/8088/X", .placementRemoteShare, 49), ("500/8088/X", .level, 4),
    ("500/8386/7", .glh, 120 * 3600), ("500/8386/7", .tqt, 458 * 3600),
    ("500/8386/7", .credit, 46), ("603/7503/6", .glh, 120 * 3600),
    ("603/7503/6", .tqt, 435 * 3600), ("603/7503/6", .credit, 44),
    ("603/7503/6", .onlineShare, 50), ("500/8222/X", .glh, 90 * 3600),
    ("500/8222/X", .tqt, 328 * 3600), ("500/8222/X", .credit, 33),
    ("500/7938/4", .glh, 90 * 3600), ("500/7938/4", .credit, 17),
    ("500/7938/4", .onlineShare, 100), ("500/4684/6", .glh, 30 * 3600),
    ("500/4684/6", .tqt, 58 * 3600), ("500/4684/6", .credit, 6),
    ("500/7762/4", .glh, 30 * 3600), ("500/7762/4", .credit, 5),
    ("500/7794/6", .glh, 15 * 3600), ("500/7794/6", .credit, 3),
    ("601/2608/5", .onlineShare, 25),
  ]

  @Test(arguments: records)
  func `the table of qualifications has the figures of its sources`(
    number: String, field: QualificationField, value: Int
  ) throws {
    let table = try RulePackReader.builtInQualifications()
    let bare = number.replacing("/", with: "")
    for written in [number, bare] {
      let values = try #require(table.qualification(written)).values(field)
      #expect(values.map(\.value) == [.amount(value, field.unit)])
    }
  }

  @Test func `what no source gives is not in the table`() throws {
    let table = try RulePackReader.builtInQualifications()
    #expect(table.qualification("500/7938/4")?.values(.tqt) == [])
    #expect(table.qualification("601/2608/5")?.values(.glh) == [])
    #expect(table.qualification("999/9999/9") == nil)
  }
}
