/// A parser of bytes that strangers may have written: `make fuzz` tries it, and the corpus is read
/// again in every test.
struct FuzzedParser: Sendable {
  /// What a parser told that cannot be so.
  struct Contradiction: Error, CustomStringConvertible {
    let description: String
  }

  let name: String
  /// Folders of the checkout, beside `Fixtures/fuzz/<name>`, whose files the corpus starts from.
  let seeds: [String]
  /// Most bytes of an input.
  var longest = 8192
  /// Reads bytes as the program does; throws `Contradiction`, or traps, at a fault of the parser.
  let read: @Sendable ([UInt8]) throws -> Void

  /// Every parser.
  static let all: [FuzzedParser] = [
    FuzzedParser(name: "table", seeds: formats(tables), read: TextParsers.table),
    FuzzedParser(name: "json", seeds: formats(json), read: TextParsers.json),
    FuzzedParser(name: "xml", seeds: formats(xml), read: TextParsers.xml),
    FuzzedParser(name: "time", seeds: [], read: TimeParsers.read),
    FuzzedParser(name: "table-formats", seeds: formats(tables), read: FileDoor.read),
    FuzzedParser(name: "json-formats", seeds: formats(json), read: FileDoor.read),
    FuzzedParser(name: "xml-formats", seeds: formats(xml), read: FileDoor.read),
    FuzzedParser(name: "calendar", seeds: formats(["icalendar"]), read: FileDoor.read),
    FuzzedParser(name: "workbook", seeds: formats(["workbook"]), read: ArchiveParsers.workbook),
    FuzzedParser(name: "workbook-parts", seeds: [], read: ArchiveParsers.workbookParts),
    FuzzedParser(name: "archive", seeds: [], read: ArchiveParsers.submission),
    FuzzedParser(
      name: "pack", seeds: ["Fixtures/packs", "Fixtures/packs/bad"], read: PackParsers.pack),
    FuzzedParser(name: "po", seeds: [], read: TranslationParser.read),
    FuzzedParser(name: "sealed-file", seeds: [], read: SealParsers.sealedFile),
    FuzzedParser(name: "seal-lists", seeds: [], read: SealParsers.lists),
    FuzzedParser(name: "stream", seeds: [], read: StreamParser.read),
    FuzzedParser(
      name: "database", seeds: [], longest: 64, read: DatabaseParsers.evidence),
    FuzzedParser(
      name: "identity", seeds: [], longest: 64, read: DatabaseParsers.identity),
  ]

  private static func formats(_ ids: [String]) -> [String] {
    ids.flatMap { ["Fixtures/formats/\($0)/good", "Fixtures/formats/\($0)/bad"] }
  }

  private static let json = ["bbb-activity", "caliper", "cmi5", "teams-graph", "xapi"]
  private static let xml = ["adobe-connect", "bbb-events", "ilr"]
  private static let tables = [
    "bbb-dashboard", "canvas-roll-call", "claims", "column-map", "courses", "dfe-funded-quals",
    "google-meet", "google-meet-audit", "jisc-attendance", "mark-map", "marks", "meetings",
    "moodle-attendance", "moodle-log", "moodle-zoom", "ofqual-register", "oneroster", "people",
    "presence", "reading", "register-long", "register-wide", "responses", "sessions", "study",
    "teams-attendance-list", "teams-live-event", "teams-meeting-summary", "teams-sections", "webex",
    "zoom-participants", "zoom-usage", "zoom-webinar",
  ]
}
