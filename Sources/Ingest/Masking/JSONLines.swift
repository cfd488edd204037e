import Evidence

/// What of a JSON file's records may be shown: times, durations, counts and what a verb tells, by
/// the member that holds them; everything else could tell who a person is.
final class JSONLines {
  /// How a file of a format is divided into what is shown as lines.
  struct Shape {
    /// Whether it is one document, of which each object is shown, and not many records.
    let isDocument: Bool
    /// The keys under which an envelope has its records.
    let lists: [StaticString]
    /// The keys that a record of one-line JSON begins with, by which the next is found.
    var marks: [StaticString] = []

    static let document = Shape(isDocument: true, lists: ["value"])
    static let statements = Shape(
      isDocument: false, lists: ["statements"], marks: StatementReading.marks)
    static let events = Shape(isDocument: false, lists: CaliperEvents.lists)
  }

  /// The formats that are JSON.
  static let formats: [String: Shape] = [
    TeamsGraphReport.format.id: .document, BigBlueButtonActivity.format.id: .document,
    XAPIStatements.format.id: .statements, CMI5Statements.format.id: .statements,
    CaliperEvents.format.id: .events,
  ]

  private static let times: Set<String> = [
    "timestamp", "stored", "joindatetime", "leavedatetime", "meetingstartdatetime",
    "meetingenddatetime", "starttime", "endtime", "submission_time", "eventtime", "startedattime",
    "endedattime", "sendtime",
  ]
  private static let numbers: Set<String> = [
    "durationinseconds", "totalattendanceinseconds", "totalparticipantcount", "registeredon",
    "lefton", "createdon", "endedon", "attendance_late", "completion",
  ]
  /// Members that are named where their text is left out.
  private static let named: Set<String> = [
    "id", "name", "mbox", "homepage", "emailaddress", "displayname", "role", "extid", "intid",
    "userkey", "title", "type",
  ]
  private static let mostCells = 60

  private let reader: JSONReader
  private let shape: Shape
  private let showsNames: Bool
  private var waiting: [SourceRecord] = []

  init(_ bytes: FileBytes, _ shape: Shape, showsNames: Bool) {
    reader = JSONReader(
      bytes, form: nil, lists: shape.lists, marks: shape.marks,
      limits: shape.isDocument ? .document : .standard)
    self.shape = shape
    self.showsNames = showsNames
  }

  /// The next record: of a document each of its objects, with the members that are no objects.
  func next() -> SourceRecord? {
    while waiting.isEmpty {
      guard let found = reader.next() else { return nil }
      switch found {
      case .envelope: continue
      case .fault(let fault):
        return SourceRecord(
          line: fault.recordLine, endLine: fault.endLine,
          cells: [SourceCell(text: "a record that cannot be read", isMasked: true)])
      case .record(let record):
        if shape.isDocument {
          objects(of: record.value)
          waiting.reverse()
        } else {
          var cells: [SourceCell] = []
          add(record.value, key: "", verb: StatementKind(record.value), to: &cells)
          waiting = [line(of: record.value, cells)]
        }
      }
    }
    return waiting.removeLast()
  }

  private func line(of value: JSONValue, _ cells: [SourceCell]) -> SourceRecord {
    SourceRecord(line: value.place.line, endLine: value.endLine, cells: cells)
  }

  private func objects(of value: JSONValue) {
    if value.kind == .object {
      let cells = value.members.filter { $0.value.kind != .object && $0.value.kind != .array }
        .prefix(Self.mostCells).map { cell($0.value, key: $0.key) }
      waiting.append(line(of: value, cells))
      for (_, member) in value.members { objects(of: member) }
    }
    for element in value.elements { objects(of: element) }
  }

  private func add(
    _ value: JSONValue, key: String, verb: StatementKind, to cells: inout [SourceCell]
  ) {
    for (name, member) in value.members {
      if key == "verb", name == "id", verb != .other, verb != .none, cells.count < Self.mostCells {
        cells.append(SourceCell(text: "verb: \(verb.words)", isMasked: false))
      } else {
        add(member, key: name, verb: verb, to: &cells)
      }
    }
    for element in value.elements { add(element, key: key, verb: verb, to: &cells) }
    guard value.kind != .object, value.kind != .array, cells.count < Self.mostCells else { return }
    cells.append(cell(value, key: key))
  }

  private func cell(_ value: JSONValue, key: String) -> SourceCell {
    let text = value.string ?? String(decoding: value.raw, as: UTF8.self)
    if showsNames { return SourceCell(text: "\(key): \(text)", isMasked: false) }
    let word = key.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let isTime = if case .success = JSONTime.read(text) { true } else { false }
    let isShown =
      Self.times.contains(word) && isTime
      || Self.numbers.contains(word) && value.kind != .string
      || word == "duration" && ISODuration.seconds(text) != nil
      || word == "action" && CaliperEvent.actions.contains(text)
    if isShown { return SourceCell(text: "\(word): \(text)", isMasked: false) }
    return SourceCell(text: Self.named.contains(word) ? word : "text", isMasked: true)
  }
}

extension StatementKind {
  /// What it tells, in a word or two.
  var words: String {
    switch self {
    case .joined: "joined a meeting"
    case .left: "left a meeting"
    case .attended: "attended, as a register says"
    case .watchedRecording: "viewed a recording"
    case .studied: "studied"
    case .voiding: "voids another statement"
    case .other, .none: "not read"
    }
  }
}
