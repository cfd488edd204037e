import Ingest
import RulePacks
import TestSupport
import Testing

/// What is deliberately absent (docs/architecture.md).
@Suite struct InvariantTests {
  private static let texts = Checkout.sources.filter { !$0.isGenerated }.map {
    (file: $0, text: SwiftText($0.text))
  }

  @Test func `times and shares are whole numbers where they are computed`() {
    for (file, text) in Self.texts
    where ["Evidence", "ContactHours", "RulesEngine"].contains(file.room) {
      let found = text.code.firstMatch(of: /\b(Double|Float|CGFloat|Decimal|TimeInterval)\b/)
      #expect(found == nil, "\(file.path)")
    }
  }

  @Test func `only Store says SQL`() {
    let sql = /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA)\b/
    for (file, text) in Self.texts where file.room != "Store" {
      for literal in text.literals {
        #expect(literal.text.firstMatch(of: sql) == nil, "\(file.path):\(literal.line)")
      }
    }
  }

  /// The names of tables and columns that the program itself makes; never a value.
  private static let namesInSQL: Set<String> = [
    "table", "table.name", "schema.name", "marks", "order", "condition", "columns",
    "SessionTrace.role",
    "Schema.applicationID", "Schema.version", "name", "about", "select",
  ]

  @Test func `no value is written into SQL`() {
    let sql = /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA)\b/
    for (file, text) in Self.texts where file.room == "Store" && file.name != "Schema.swift" {
      for literal in text.literals where literal.text.firstMatch(of: sql) != nil {
        let others = Set(literal.interpolated).subtracting(Self.namesInSQL)
        #expect(others.isEmpty, "\(file.path):\(literal.line): \(others)")
      }
    }
  }

  @Test func `only the front door prints`() {
    for (file, text) in Self.texts where file.room != "glh" {
      let found = text.code.firstMatch(of: /\b(print|debugPrint|dump|NSLog|fputs) *\(/)
      #expect(found == nil, "\(file.path)")
    }
  }

  @Test func `nobody is blamed, and nothing is begged or excused, in what people read`() {
    let word =
      /(?i)\b(invalid|please|sorry|oops|student|trainee|violation|offender|illegal|fraud)/
    // What others write above their columns is read, and never said.
    let theirs = Set(LogFormats.all.flatMap { $0.headerWords.flatMap(\.words) })
      // A pack is named by the name of its regime.
      .union(BuiltInPacks.all.map(\.id))
    for (file, text) in Self.texts {
      for literal in text.literals where !theirs.contains(literal.text) {
        let found = literal.text.firstMatch(of: word)
        #expect(found == nil, "\(file.path):\(literal.line): \(found?.output.1 ?? "")")
      }
    }
  }

  @Test func `what the program cannot do is not left as a note in its text`() {
    for file in Checkout.sources {
      #expect(file.text.firstMatch(of: /\b(TODO|FIXME|XXX|HACK)\b/) == nil, "\(file.path)")
    }
  }
}
