import Foundation

/// What other parts of the program say in English and pages show: why a record was not counted, what
/// to do, what screens ask, what would settle a question.
///
/// The report looks these up sentence by sentence (`Catalogue.said`); the scanner finds them in the
/// sources, so that no list of them has to be kept.
public enum SaidSources {
  /// A sentence, or a part of one.
  public struct Sentence: Sendable {
    /// The file's path in the checkout.
    public let file: String
    /// The text with `{1}`, `{2}` and so on for what is put in.
    public let template: String
    /// The form for many, where it counts things.
    public let many: String?
    /// What is put into each place.
    public let values: [Value]
  }

  /// What a value of a sentence is, by the sign that the program's list has for it.
  public enum Value: String, Sendable {
    /// Nobody's words: an id, a number, a path.
    case data = "-"
    /// The first of several data, and how many more there are.
    case list = "="
    /// What the program says as well.
    case said = "+"
  }

  /// Which literals of a file or folder are shown on a page.
  private enum Choice {
    /// Every sentence.
    case all
    /// What is handed to one of these functions.
    case calls(Set<String>)
    /// The second of two: what to do, and not what a reason means.
    case second
    /// What ends with a full stop and is no documentation.
    case stopped
    /// Every sentence, and the names of facts.
    case facts
  }

  /// The first that fits a file decides.
  private static let places: [(path: String, choice: Choice)] = [
    ("Sources/Ingest/RecordProblem.swift", .second),
    ("Sources/Ingest/FileAccount.swift", .all),
    ("Sources/Ingest/Recognition.swift", .all),
    ("Sources/Ingest/WordMeant.swift", .all),
    ("Sources/Ingest/Decoding/FileReading+XML.swift", .all),
    ("Sources/Ingest/Decoding/LocalTime.swift", .all),
    ("Sources/Ingest/Decoding/SkipReason.swift", .all),
    ("Sources/Ingest/JSON/JSONFault.swift", .all),
    ("Sources/Ingest/Meetings/Resaving.swift", .all),
    ("Sources/Ingest/Tables/TableFault.swift", .all),
    ("Sources/Ingest/Workbooks/WorkbookProblem.swift", .all),
    ("Sources/Ingest/Drafting/", .calls([])),
    ("Sources/Ingest/Streams/", .calls([])),
    (
      "Sources/Ingest/",
      .calls([
        "JSONFault", "RecordProblem", "ignore", "left", "local", "nobody", "note", "readings",
        "refuse",
        "reject", "remark", "unplaced", "unplacedFacts",
      ])
    ),
    ("Sources/Store/SessionTrace.swift", .calls(["row", "TraceRow"])),
    ("Sources/RulesEngine/RecordFindings.swift", .all),
    ("Sources/RulesEngine/MissingRecords.swift", .all),
    ("Sources/RulesEngine/Settling.swift", .all),
    ("Sources/RulesEngine/ContactTime+Filters.swift", .stopped),
    ("Sources/RulesEngine/CourseRows.swift", .stopped),
    ("Sources/RulesEngine/Exemption", .stopped),
    ("Sources/RulesEngine/Measures/", .stopped),
    ("Sources/SpotCheck/Screens/", .all),
    ("Sources/glh/Replying.swift", .all),
    ("Sources/glh/Sampling/SampleDrawing.swift", .facts),
    ("Sources/glh/Sampling/SampleEvaluating.swift", .facts),
  ]

  /// Every sentence, by file and place.
  public static func sentences() throws -> [Sentence] {
    let root = Repository.root
    let rooms = ["Ingest", "RulesEngine", "SpotCheck", "Store", "glh"]
    let paths = try rooms.flatMap { room -> [String] in
      try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: "Sources/\(room)").path
      ).filter { $0.hasSuffix(".swift") }.sorted().map { "Sources/\(room)/\($0)" }
    }
    return try paths.flatMap { path -> [Sentence] in
      guard let place = places.first(where: { path.hasPrefix($0.path) }) else { return [] }
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return sentences(of: joined(SwiftText(text).literals), place.choice, file: path)
    }
  }

  /// A literal with what is added to it by `+`.
  private struct Whole {
    var template: String
    var interpolated: [String]
    let before: String
    let isNested: Bool
  }

  private static func joined(_ literals: [SwiftText.Literal]) -> [Whole] {
    var wholes: [Whole] = []
    var last: Int?
    for literal in literals {
      let before = literal.before.trimmingCharacters(in: .whitespacesAndNewlines)
      if !literal.isNested, before.firstMatch(of: #/""\s*\+$/#) != nil, let index = last {
        let shift = wholes[index].interpolated.count
        var template = literal.template
        for number in stride(from: literal.interpolated.count, to: 0, by: -1) {
          template = template.replacing("{\(number)}", with: "{\(number + shift)}")
        }
        wholes[index].template += template
        wholes[index].interpolated += literal.interpolated
      } else {
        if !literal.isNested { last = wholes.count }
        wholes.append(
          Whole(
            template: literal.template, interpolated: literal.interpolated, before: before,
            isNested: literal.isNested))
      }
    }
    return wholes
  }

  private static func sentences(of literals: [Whole], _ choice: Choice, file: String) -> [Sentence]
  {
    literals.compactMap { literal in
      let call = ReportSources.call(literal.before)
      if call == "counted" {
        if case .stopped = choice { return nil }
        let one = "{1} \(literal.template)"
        return Sentence(file: file, template: one, many: one + "s", values: [.data])
      }
      var template = literal.template.trimmingCharacters(in: .whitespacesAndNewlines)
      if case .facts = choice, literal.before.hasSuffix("facts.add("),
        !template.contains(" "), !template.hasSuffix("_")
      {
        let words = template.replacing("_", with: " ")
        return Sentence(
          file: file, template: words.prefix(1).uppercased() + words.dropFirst(), many: nil,
          values: [])
      }
      for sign in ["; ", ", "] where template.hasPrefix(sign) {
        template = String(template.dropFirst(sign.count))
      }
      if template.hasSuffix(":") { template.removeLast() }
      guard isShown(template, literal, call, choice) else { return nil }
      let (whole, values) = parted(template, literal.interpolated.map(value))
      return Sentence(file: file, template: whole, many: nil, values: values)
    }
  }

  /// A template of which values side by side are one, since nothing tells where one of them ends.
  private static func parted(_ template: String, _ values: [Value]) -> (String, [Value]) {
    var (whole, kept) = ("", [Value]())
    var end = template.startIndex
    for place in template.matches(of: #/\{([0-9]+)\}/#) {
      guard let number = Int(place.1), values.indices.contains(number - 1) else { continue }
      let between = template[end..<place.range.lowerBound]
      end = place.range.upperBound
      if between.isEmpty, let last = kept.last {
        if last == .data { kept[kept.count - 1] = values[number - 1] }
      } else {
        kept.append(values[number - 1])
        whole += between + "{\(kept.count)}"
      }
    }
    whole += template[end...]
    return (whole, kept)
  }

  private static func isShown(
    _ template: String, _ literal: Whole, _ call: String, _ choice: Choice
  ) -> Bool {
    // A sentence says something of its own beside what is put into it.
    let words = template.replacing(#/\{[0-9]+\}/#, with: "")
    let isFact = if case .facts = choice { call == "add" } else { false }
    if words.contains(" error: ") || words.hasPrefix("The rule's source") || words.hasSuffix("_") {
      return false
    }
    guard words.contains(" ") || isFact, words.count(where: \.isLetter) > 3 else { return false }
    if literal.before.hasSuffix("about:") || literal.before.hasSuffix("(separator:") {
      return false
    }
    if literal.before.hasSuffix("about =") { return false }
    return switch choice {
    case .all, .facts: true
    case .second: literal.before.hasSuffix("\"\",")
    case .stopped: template.hasSuffix(".") || literal.template == "To settle it: "
    case .calls(let calls):
      calls.contains(call) || literal.before.hasSuffix("remarks.append(")
        || literal.before.hasSuffix("var message: String {")
        || literal.before.hasSuffix("static let reason =")
    }
  }

  /// What an expression is; a text of the program may have words in the catalogue itself.
  private static func value(_ expression: String) -> Value {
    if expression.hasPrefix("ids(") || ["names", "shown"].contains(expression) { return .list }
    let isSaid =
      expression.hasSuffix(".message") || expression.hasPrefix("counted(")
      || expression.hasPrefix("signs.") || ["$0.key", "reason", "what"].contains(expression)
    return isSaid ? .said : .data
  }
}
