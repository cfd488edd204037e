import Evidence
import Ingest
import RulePacks
import RulesEngine
import Store

/// Puts what was said of findings beside them.
struct Replying {
  private let store: EvidenceStore
  private let book: RuleBook
  private let responses: Responses
  private let paths: [Int: String]
  private let versions: [String: String]
  private var raised: [String] = []

  init(store: EvidenceStore, book: RuleBook, on date: Day) throws {
    self.store = store
    self.book = book
    responses = Responses(try store.responses(), on: date)
    paths = Dictionary(try store.files().map { ($0.id, $0.path) }) { first, _ in first }
    versions = Dictionary(
      book.ruleTexts.map { ($0.name, String(EvidenceCopy.hash(ofText: $0.text).prefix(12))) }
    ) { first, _ in first }
  }

  /// The finding with its rule's version, its state and the day that holds.
  func answered(_ finding: FindingRow) -> FindingRow {
    var finding = finding
    finding.ruleVersion = versions["\(finding.pack)/\(finding.rule)"]
    return responses.applied(to: finding)
  }

  /// What was said of findings that are raised.
  mutating func rows(of findings: [FindingRow]) -> [ResponseRow] {
    let rows = findings.flatMap { responses.rows(of: $0, paths: paths) }
    raised += rows.map(\.findingID)
    return rows
  }

  /// Keeps what was said of findings that are not raised; what is about no rule at all is not counted.
  func finish() throws -> [RejectionRow] {
    var rows: [ResponseRow] = []
    var lost: [Response] = []
    let others = responses.others(than: raised)
    // Packs that this run does not ask are read only where a reply may be about them.
    let known = others.isEmpty ? [] : Set(try Self.ruleNames()).union(book.ruleNames)
    for id in others {
      guard let parts = Response.parts(ofFinding: id) else { continue }
      let name = "\(parts.pack)/\(parts.rule)"
      let isOfRecords =
        parts.pack == RecordFindings.pack && RecordFindings.explanation(of: parts.rule) != nil
      guard isOfRecords || known.contains(name) else {
        lost += responses.said(of: id)
        continue
      }
      rows += responses.rows(ofAbsent: id, version: versions[name], paths: paths)
    }
    try store.transaction { writer in try writer.add(rows) }
    return try store.reject(lost, code: RejectionCode.noSuchFinding.rawValue) { response in
      "finding_id names no rule" + hint(for: response.findingID, among: known)
    }
  }

  /// The finding that may be meant; what was written is not quoted.
  private func hint(for id: String, among rules: Set<String>) -> String {
    guard let course = Response.parts(ofFinding: id)?.course else { return "" }
    return suggestion(for: id, among: rules.sorted().map { "\($0)/\(course)" })
  }

  /// The rules of every built-in pack, as pack/rule.
  private static func ruleNames() throws -> [String] {
    let table = try RulePackReader.builtInQualifications()
    let packs = try BuiltInPacks.all.map { pack in
      try RulePackReader.read(
        pack.yaml, file: "\(pack.id).yaml", qualifications: table, withExamples: false)
    }
    return RuleBook(packs).ruleNames
  }
}
