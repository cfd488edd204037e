import Evidence
import RulePacks
import Yams

extension QualificationTable {
  /// Reads a table of qualifications; throws every problem it has, in the order of its lines.
  public static func read(_ text: String, file: String) throws(PackProblems) -> QualificationTable {
    var reader = RulePackReader(file: file)
    var found: [Qualification] = []
    if let root = reader.pack.document(text),
      let fields = reader.pack.fields(
        root, of: "the table", required: ["about", "sources", "qualifications"])
    {
      _ = reader.pack.text(fields["about"], of: "about of the table")
      reader.readSources(fields["sources"])
      found = reader.readQualifications(fields["qualifications"])
    }
    guard reader.pack.problems.isEmpty else {
      throw PackProblems(
        problems: reader.pack.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return QualificationTable(found)
  }
}

extension RulePackReader {
  /// The table of qualifications that comes with the program.
  public static func builtInQualifications() throws(PackProblems) -> QualificationTable {
    var all: [Qualification] = []
    for (id, yaml) in BuiltInPacks.tables where id == "qualifications" {
      all += try QualificationTable.read(yaml, file: "\(id).yaml").all
    }
    return QualificationTable(all)
  }

  /// Reads the qualifications of a table or of a pack's own.
  mutating func readQualifications(_ node: Node?) -> [Qualification] {
    guard let node else { return [] }
    var seen: Set<String> = []
    return pack.items(node, of: "qualifications").compactMap { item in
      guard let qualification = readQualification(item) else { return nil }
      if !seen.insert(qualification.number).inserted {
        pack.report(
          "qualification '\(qualification.number)' stands twice", "duplicate-qualification",
          at: item)
      }
      return qualification
    }
  }

  private mutating func readQualification(_ node: Node) -> Qualification? {
    let named = node.mapping?["number"]?.scalar?.string
    let what = named.map { "qualification '\($0)'" } ?? "a qualification"
    let keys = QualificationField.allCases.filter { $0 != .titleWord }.map(\.rawValue)
    guard
      let fields = pack.fields(
        node, of: what, required: ["number", "title", "awarding-organisation", "source"],
        optional: keys),
      let number = pack.text(fields["number"], of: "number of \(what)"),
      let title = pack.text(fields["title"], of: "title of \(what)"),
      let organisation = pack.text(
        fields["awarding-organisation"], of: "awarding-organisation of \(what)")
    else { return nil }
    let entry = fields["source"].map { (key: "source", keyNode: $0, value: $0) }
    guard let source = readSource(entry, of: what, at: node) else { return nil }
    var values: [QualificationField: [DatedValue]] = [:]
    for field in QualificationField.allCases where field != .titleWord {
      guard let node = fields[field.rawValue] else { continue }
      let name = "\(field.rawValue) of \(what)"
      values[field] = readDatedValues(node, of: name, ValueKind(field)).map(\.value)
    }
    return Qualification(
      number: number, title: title, awardingOrganisation: organisation, source: source,
      values: values)
  }

  /// Reads the qualification that an example states: a value for each field, undated.
  mutating func readRecord(_ node: Node, of what: String) -> Qualification? {
    let name = "record of \(what)"
    let fields = QualificationField.allCases.filter { $0 != .titleWord }
    guard
      let given = pack.fields(
        node, of: name, required: [], optional: ["title"] + fields.map(\.rawValue))
    else { return nil }
    let source = Citation(
      title: "Example", clause: nil, url: "https://example.org/", quote: "An example.",
      seen: "2026-11", status: .verified)
    var values: [QualificationField: [DatedValue]] = [:]
    for field in fields {
      guard let node = given[field.rawValue] else { continue }
      let what = "\(field.rawValue) of \(name)"
      let value: RuleValue? =
        switch field.unit {
        case .words: pack.word(node, of: what, among: field.domain).map { .words([$0]) }
        case .hours: pack.duration(node, of: what).map { .amount($0, .hours) }
        default: pack.number(node, of: what).map { .amount($0, field.unit) }
        }
      values[field] = value.map { [DatedValue(from: nil, value: $0, source: source)] }
    }
    return Qualification(
      number: "000/0000/0",
      title: pack.text(given["title"], of: "title of \(name)") ?? "Example qualification",
      awardingOrganisation: "Example", source: source, values: values)
  }
}
