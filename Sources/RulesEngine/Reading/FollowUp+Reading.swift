import Evidence
import RulePacks
import Yams

extension FollowUp {
  /// The bank holidays and the tariff that come with the program.
  public static func builtIn() throws(PackProblems) -> FollowUp {
    func text(_ id: String) -> String { BuiltInPacks.tables.first { $0.id == id }?.yaml ?? "" }
    return FollowUp(
      holidays: try BankHolidays.read(text("bank-holidays"), file: "bank-holidays.yaml"),
      tariff: try Tariff.read(text("tariff"), file: "tariff.yaml"))
  }
}

extension BankHolidays {
  /// The bank holidays that come with the program.
  public static func builtIn() throws(PackProblems) -> BankHolidays {
    let text = BuiltInPacks.tables.first { $0.id == "bank-holidays" }?.yaml ?? ""
    return try read(text, file: "bank-holidays.yaml")
  }

  /// Reads a table of bank holidays; throws every problem it has, in the order of its lines.
  static func read(_ text: String, file: String) throws(PackProblems) -> BankHolidays {
    var reader = RulePackReader(file: file)
    let read = reader.readBankHolidays(text)
    return try reader.pack.finished(read)
  }
}

extension Tariff {
  /// Reads a tariff; throws every problem it has, in the order of its lines.
  static func read(_ text: String, file: String) throws(PackProblems) -> Tariff {
    var reader = RulePackReader(file: file)
    let read = reader.readTariff(text)
    return try reader.pack.finished(read)
  }
}

extension PackText {
  /// What was read, if nothing was wrong with it.
  func finished<Read>(_ read: Read?) throws(PackProblems) -> Read {
    guard problems.isEmpty, let read else {
      throw PackProblems(
        problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return read
  }
}

extension RulePackReader {
  mutating func readBankHolidays(_ text: String) -> BankHolidays? {
    guard let root = pack.document(text),
      let fields = pack.fields(
        root, of: "the table", required: ["about", "sources", "default", "divisions"])
    else { return nil }
    _ = pack.text(fields["about"], of: "about of the table")
    readSources(fields["sources"])
    var divisions: [HolidayDivision: BankHolidays.Division] = [:]
    for item in pack.items(fields["divisions"], of: "divisions") {
      guard
        let fields = pack.fields(
          item, of: "a division", required: ["division", "from", "until", "source", "days"]),
        let name = readDivision(fields["division"], of: "division"),
        let from = pack.day(fields["from"], of: "from of a division"),
        let until = pack.day(fields["until"], of: "until of a division"),
        let source = readSource(
          fields["source"].map { ("source", $0, $0) }, of: "a division", at: item)
      else { continue }
      let days = pack.items(fields["days"], of: "days of a division").compactMap { node -> Day? in
        guard let day = pack.day(node, of: "a day of a division") else { return nil }
        guard from <= day, day <= until, day.isWeekday else {
          pack.report("a bank holiday lies outside the working days", "bad-date", at: node)
          return nil
        }
        return day
      }
      divisions[name] = BankHolidays.Division(
        from: from, until: until, days: Set(days), source: source)
    }
    return readDivision(fields["default"], of: "default").map {
      BankHolidays(standard: $0, divisions: divisions)
    }
  }

  /// A division, written with hyphens as its publisher does.
  private mutating func readDivision(_ node: Node?, of what: String) -> HolidayDivision? {
    let words = HolidayDivision.allCases.map { $0.rawValue.replacing("_", with: "-") }
    return pack.word(node, of: what, among: words).flatMap {
      HolidayDivision(rawValue: $0.replacing("-", with: "_"))
    }
  }

  mutating func readTariff(_ text: String) -> Tariff? {
    guard let root = pack.document(text),
      let fields = pack.fields(
        root, of: "the table",
        required: ["about", "force", "sources", "levels", "proposals", "records"])
    else { return nil }
    _ = pack.text(fields["about"], of: "about of the table")
    readSources(fields["sources"])
    let levels = pack.items(fields["levels"], of: "levels").compactMap { readLevel($0) }
    let proposals = pack.items(fields["proposals"], of: "proposals").compactMap {
      readProposal($0, levels)
    }
    guard let force = pack.choice(fields["force"], of: "force of the table", as: Force.self),
      let node = fields["records"],
      let records = pack.fields(node, of: "records", required: ["owner", "working-days"]),
      let owner = pack.text(records["owner"], of: "owner of records"),
      let deadline = pack.number(records["working-days"], of: "working-days of records")
    else { return nil }
    return Tariff(
      force: force, levels: levels, proposals: proposals, owner: owner, deadline: deadline)
  }

  private mutating func readLevel(_ node: Node) -> Tariff.Level? {
    guard let fields = pack.fields(node, of: "a level", required: ["level", "says", "source"]),
      let id = pack.id(fields["level"], of: "the level's id"),
      let says = pack.text(fields["says"], of: "says of level '\(id)'"),
      let source = readSource(
        fields["source"].map { ("source", $0, $0) }, of: "level '\(id)'", at: node)
    else { return nil }
    return Tariff.Level(id: id, says: says, source: source)
  }

  private mutating func readProposal(_ node: Node, _ levels: [Tariff.Level]) -> Tariff.Proposal? {
    let what = "a proposal"
    guard
      let fields = pack.fields(
        node, of: what, required: ["level"], optional: ["verdict", "severity", "force", "kind"]),
      let id = pack.word(fields["level"], of: "level of \(what)", among: levels.map(\.id)),
      let level = levels.first(where: { $0.id == id })
    else { return nil }
    return Tariff.Proposal(
      verdicts: words(fields["verdict"], of: "verdict of \(what)", as: Verdict.self),
      severities: words(fields["severity"], of: "severity of \(what)", as: Severity.self),
      forces: words(fields["force"], of: "force of \(what)", as: Force.self),
      kinds: words(fields["kind"], of: "kind of \(what)", as: RulePack.Kind.self), level: level)
  }

  private mutating func words<Word: RawRepresentable & CaseIterable>(
    _ node: Node?, of what: String, as type: Word.Type
  ) -> [Word] where Word.RawValue == String {
    pack.items(node, of: what).compactMap { pack.choice($0, of: what, as: type) }
  }
}
