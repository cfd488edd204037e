public import ArgumentParser
import Evidence
import Foundation
import Ingest
import Report
import RulePacks
import RulesEngine

/// What commands that read evidence have in common.
struct IngestOptions: ParsableArguments {
  @Option(help: "Reuse the pseudonym key in FILE, so that pseudonyms stay the same.")
  var key: String?

  @Flag(help: "Keep no copies of the submitted files in private/evidence.")
  var noCopies = false

  @Flag(help: "End with 65 if any record could not be counted.")
  var strict = false
}

/// What commands that check rules have in common.
struct CheckOptions: ParsableArguments {
  @Option(
    help: "A rule pack's id, or a FILE of your own; may be repeated. Default: every built-in pack.")
  var rules: [String] = []

  @Option(help: "The audit date, as 2026-07-31; facts after it are left out.")
  var on: String?

  /// The texts of the packs that are the user's own.
  func ownPacks() -> [[UInt8]] {
    rules.filter { rule in !BuiltInPacks.all.contains { $0.id == rule } }
      .compactMap { FileManager.default.contents(atPath: $0).map { Array($0) } }
  }

  /// The audit date, if the user gave one.
  func date() throws -> Day? {
    guard let on else { return nil }
    guard let day = Day(iso8601: on) else {
      throw ValidationError("--on must be a date such as 2026-07-31")
    }
    return day
  }

  /// The rule packs asked for; one that does not read stops the run.
  ///
  /// The examples of our own packs are proved already: only who looks at them needs them read.
  func book(withExamples: Bool = false) throws -> (book: RuleBook, packs: [PackInfo]) {
    var texts: [(file: String, text: String)] = []
    if rules.isEmpty {
      texts = BuiltInPacks.all.map { ("\($0.id).yaml", $0.yaml) }
    }
    for rule in rules {
      if let pack = BuiltInPacks.all.first(where: { $0.id == rule }) {
        texts.append(("\(pack.id).yaml", pack.yaml))
        continue
      }
      guard let data = FileManager.default.contents(atPath: rule) else {
        let ids = BuiltInPacks.all.map(\.id).joined(separator: ", ")
        let hint = suggestion(for: rule, among: BuiltInPacks.all.map(\.id))
        throw CommandFailure(
          .packDoesNotRead,
          """
          \(rule): error: no built-in rule pack and no readable file of this name\(hint) \
          [unknown-pack]
            help: built in: \(ids)
          """)
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw CommandFailure(
          .packDoesNotRead,
          """
          \(rule):1:1: error: the file is not text in UTF-8 [not-yaml]
            help: save it as UTF-8
          """)
      }
      texts.append((rule, text))
    }
    let table = try RulePackReader.builtInQualifications()
    let isOwn = { (text: String) in !BuiltInPacks.all.contains { $0.yaml == text } }
    let bases =
      texts.contains { isOwn($0.text) }
      ? try BuiltInPacks.all.map { pack throws(PackProblems) -> RulePack in
        try RulePackReader.read(
          pack.yaml, file: "\(pack.id).yaml", qualifications: table, withExamples: withExamples)
      } : []
    var packs: [RulePack] = []
    var infos: [PackInfo] = []
    for (file, text) in texts {
      let pack = try RulePackReader.read(
        text, file: file, qualifications: table, bases: bases,
        withExamples: withExamples || isOwn(text))
      guard !packs.contains(where: { $0.id == pack.id }) else {
        throw CommandFailure(
          .packDoesNotRead,
          "\(file): error: a pack named \(pack.id) is there already [repeated-pack]")
      }
      packs.append(pack)
      infos.append(pack.info(sha256: EvidenceCopy.hash(ofText: text)))
    }
    let book = RuleBook(
      packs, asked: Set(rules.isEmpty ? [] : packs.map(\.id)), followUp: try FollowUp.builtIn())
    return (book, infos)
  }
}

/// How results are shown.
struct ShowOptions: ParsableArguments {
  @Flag(help: "Show names and addresses. Whoever gets the output can tell who people are.")
  var showNames = false

  @Flag(name: .shortAndLong, help: "Say nothing but the result.")
  var quiet = false

  @Flag(help: "No colours.")
  var noColor = false
}

/// How the report is written.
struct ReportOptions: ParsableArguments {
  @Option(help: "What to print: text, json (audit.json), csv (courses.csv) or sarif.")
  var format: ResultForm = .text

  @Option(help: "The workbook: working (filters, frozen headings) or publish (accessible).")
  var xlsx: WorkbookLayout = .working

  @Option(help: "For whom the summary is ordered: awarding-body, regulator or provider.")
  var edition: Edition = .awardingBody

  @OptionGroup var language: LanguageOptions

  /// For whom the workbook is laid out.
  enum WorkbookLayout: String, ExpressibleByArgument, CaseIterable {
    case working
    case publish

    /// The same, as the report knows it.
    var profile: WorkbookProfile { self == .working ? .working : .publish }
  }
}

/// The forms in which the result of an audit is printed.
enum ResultForm: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case csv
  case sarif
}

extension Edition: ExpressibleByArgument {}

/// What commands that write tables have in common.
struct PublishOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write tables to publish as well, without counts of fewer than N learners.", valueName: "n"))
  var suppressBelow: Int?

  func validate() throws {
    guard let suppressBelow, !(2...1000).contains(suppressBelow) else { return }
    throw ValidationError("--suppress-below must be from 2 to 1000")
  }
}

/// How long a command waits for another one.
struct WaitOptions: ParsableArguments {
  /// Seconds that a command waits where nobody said how long.
  static let usual = 30

  @Option(help: "Seconds to wait while another glh writes to the same workspace.")
  var wait = WaitOptions.usual
}

/// The forms in which a command prints its result.
enum OutputForm: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case csv
}
