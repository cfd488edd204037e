public import Evidence
public import Foundation
import Synchronization

/// Hands out lines of the kept evidence, identity cells masked unless names may be shown.
///
/// A canonical table's cells are masked by their column; a platform's by their kind: only times,
/// durations, numbers and headings are shown.
public final class EvidenceLines: SourceLines {
  private let folder: URL
  private let formats: [String: String]
  private let shownIDs: [String: String]
  private let mask: NameMask
  private let showsNames: Bool
  private let reading = Mutex<Reading?>(nil)

  /// Where reading a file has got to: pages ask for one stretch after the other.
  private final class Reading: @unchecked Sendable {
    let sha256: String
    let reader: TableReader
    /// What of each column may be shown; empty before the heading row.
    var columns: [ColumnMask] = []
    /// Texts that were masked already: sessions and courses come again and again.
    var masked: [String: SourceCell] = [:]
    var next: SourceRecord?
    var isPlatform = false
    /// Whether it is no table, so that no line of it is a heading.
    var isNoTable = false
    var isRegister = false
    var isHeading = true
    var json: JSONLines?

    init(sha256: String, reader: TableReader) {
      self.sha256 = sha256
      self.reader = reader
    }
  }

  /// Opens the copies in `folder`.
  ///
  /// `formats` are the formats by the files' hashes; `people` are ids in the submission, ids that
  /// may be shown, and names.
  public init(
    folder: URL, formats: [String: String],
    people: [(id: String, shownID: String, names: [String])], showsNames: Bool
  ) {
    self.folder = folder
    self.formats = formats
    shownIDs = Dictionary(people.map { ($0.id, $0.shownID) }) { first, _ in first }
    mask = NameMask(names: people.flatMap(\.names), exempt: [])
    self.showsNames = showsNames
  }

  /// The records of a file whose first line lies in `lines`; nothing where it was not kept.
  public func records(ofFile sha256: String, lines: ClosedRange<Int>) throws -> [SourceRecord]? {
    reading.withLock { current -> [SourceRecord]? in
      if current?.sha256 != sha256 || (current?.next?.line ?? .max) > lines.lowerBound {
        guard let bytes = FileBytes(path: folder.appending(path: sha256).path) else { return nil }
        let reading = Reading(sha256: sha256, reader: TableReader(bytes))
        reading.isPlatform = LogFormats.all.contains {
          $0.id == formats[sha256]
            && ($0.meetings != nil || $0.recognisesHead != nil && $0.evidence != nil)
        }
        reading.isNoTable = LogFormats.all.contains {
          $0.id == formats[sha256] && $0.recognisesBytes != nil
        }
        reading.isRegister = RegisterLines.formats.contains(formats[sha256] ?? "")
        reading.json = formats[sha256].flatMap { JSONLines.formats[$0] }
          .map { JSONLines(bytes, $0, showsNames: showsNames) }
        reading.next = advance(reading, to: lines.lowerBound)
        current = reading
      }
      guard let reading = current else { return nil }
      var found: [SourceRecord] = []
      while let record = reading.next, record.line <= lines.upperBound {
        if record.line >= lines.lowerBound { found.append(record) }
        reading.next = advance(reading, to: lines.lowerBound)
      }
      return found
    }
  }

  /// How many physical lines a file has; nothing where it was not kept.
  public func lineCount(ofFile sha256: String) throws -> Int? {
    guard let bytes = FileBytes(path: folder.appending(path: sha256).path) else { return nil }
    let reader = TableReader(bytes)
    var last = 0
    while let line = reader.next() {
      switch line {
      case .record(let record): last = record.endLine
      case .fault(let fault): last = fault.endLine
      }
    }
    return last
  }

  /// The next record; one before `first` is passed over, so its cells are left out where nothing
  /// later depends on them.
  private func advance(_ reading: Reading, to first: Int) -> SourceRecord? {
    if let json = reading.json { return json.next() }
    guard let line = reading.reader.next() else { return nil }
    switch line {
    case .fault(let fault):
      return SourceRecord(
        line: fault.recordLine, endLine: fault.endLine,
        cells: [SourceCell(text: "a line that cannot be read", isMasked: true)])
    case .record(let record) where record.line < first && !reading.columns.isEmpty:
      return SourceRecord(line: record.line, endLine: record.endLine, cells: [])
    case .record(let record):
      let texts = record.texts
      if texts.count == 1, texts[0].utf8.count > 1, texts[0].utf8.allSatisfy({ $0 == 0x2A }) {
        return SourceRecord(
          line: record.line, endLine: record.endLine,
          cells: [SourceCell(text: "an erased line", isMasked: true)])
      }
      if reading.isNoTable {
        return SourceRecord(
          line: record.line, endLine: record.endLine,
          cells: texts.map { showsNames ? SourceCell(text: $0, isMasked: false) : shape($0) })
      }
      return SourceRecord(
        line: record.line, endLine: record.endLine,
        cells: reading.isRegister
          ? texts.map(registerCell)
          : reading.isPlatform ? platformCells(texts, reading) : tableCells(texts, reading))
    }
  }

  private func registerCell(_ text: String) -> SourceCell {
    if showsNames || RegisterLines.tellsNobody(text) {
      return SourceCell(text: text, isMasked: false)
    }
    return shownIDs[text].map { SourceCell(text: $0, isMasked: false) } ?? shape(text)
  }

  private func tableCells(_ texts: [String], _ reading: Reading) -> [SourceCell] {
    if showsNames { return texts.map { SourceCell(text: $0, isMasked: false) } }
    guard !reading.columns.isEmpty else {
      let names = texts.map { TableHeader.normalised($0) }
      if names.contains(where: ColumnMask.known.contains) {
        reading.columns = names.map { ColumnMask($0) }
        return texts.map { SourceCell(text: mask.text($0), isMasked: false) }
      }
      return texts.map { shape($0) }
    }
    return texts.enumerated().map { index, text in
      index < reading.columns.count
        ? cell(text, reading.columns[index], reading)
        : SourceCell(text: "cell", isMasked: !text.isEmpty)
    }
  }

  private func cell(_ text: String, _ column: ColumnMask, _ reading: Reading) -> SourceCell {
    switch column {
    case .personal(let name):
      return SourceCell(text: text.isEmpty ? "" : name, isMasked: !text.isEmpty)
    case .people: return people(text)
    case .words:
      // Texts beyond ASCII may be equal and yet not the same bytes.
      guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
        return SourceCell(text: mask.text(text), isMasked: false)
      }
      if let known = reading.masked[text] { return known }
      let cell = SourceCell(text: mask.text(text), isMasked: false)
      // So many are enough for the sessions of a file, and no file can ask for more memory.
      if reading.masked.count < Self.mostMasked { reading.masked[text] = cell }
      return cell
    // A cell may have slipped here from another column, so only what tells nobody is shown.
    case .notRead:
      return SourceCell(text: text.isEmpty ? "" : "column not read", isMasked: !text.isEmpty)
    case .other:
      return EvidenceLines.words.contains(text)
        ? SourceCell(text: text, isMasked: false) : shape(text)
    }
  }

  private static let mostMasked = 20_000

  private func people(_ text: String) -> SourceCell {
    if !text.utf8.contains(0x3B), let shown = shownIDs[text] {
      return SourceCell(text: shown, isMasked: false)
    }
    let parts = text.split(separator: ";").map {
      String($0).trimmingCharacters(in: .whitespaces)
    }
    let shown = parts.map { shownIDs[$0] }
    return shown.contains(nil)
      ? SourceCell(text: "person", isMasked: true)
      : SourceCell(text: shown.compactMap { $0 }.joined(separator: ";"), isMasked: false)
  }

  private func platformCells(_ texts: [String], _ reading: Reading) -> [SourceCell] {
    if showsNames { return texts.map { SourceCell(text: $0, isMasked: false) } }
    let filled = texts.filter { !$0.isEmpty }
    let isTitle = filled.count == 1 && filled[0].first?.isNumber == true && filled[0].contains(". ")
    if isTitle {
      reading.isHeading = true
      return texts.map { SourceCell(text: mask.text($0), isMasked: false) }
    }
    // The first line below a section's title names its columns; those of section 1 name one value.
    let isHeading = reading.isHeading && filled.count > 2
    if isHeading { reading.isHeading = false }
    let isPair = reading.isHeading && filled.count == 2
    return texts.enumerated().map { index, text in
      isHeading || (isPair && index == 0)
        ? SourceCell(text: mask.text(text), isMasked: false) : shape(text)
    }
  }

  /// The words that columns of words hold.
  private static let words: Set<String> = Set(
    Role.allCases.map(\.rawValue) + Mode.allCases.map(\.rawValue)
      + Activity.allCases.map(\.rawValue) + MarkKind.allCases.map(\.rawValue)
      + Response.Author.allCases.map(\.rawValue) + FindingState.allCases.map(\.rawValue)
      + DeclaredDelivery.allCases.map(\.rawValue) + AttendanceRecords.allCases.map(\.rawValue)
      + ["yes", "no", "full_time", "part_time", "required", "optional", "day-first", "month-first"])

  /// Whether a text is a platform's own word, and nobody of the submission bears it as a name.
  private func isPlatformWord(_ text: String) -> Bool {
    PlatformWords.all.contains(text) && mask.text(text) == text
  }

  /// A cell shown for its kind: times, durations and numbers tell nobody's name.
  private func shape(_ text: String) -> SourceCell {
    let isTime: Bool
    if case .failure = InstantText.read(text) { isTime = false } else { isTime = true }
    if isTime { return SourceCell(text: text, isMasked: false) }
    let isShort = text.count < 10 && text.allSatisfy(\.isNumber)
    if text.isEmpty || isShort || Day(iso8601: text) != nil || WrittenTime(text) != nil
      || StatedDuration.seconds(text) != nil || isPlatformWord(text)
    {
      return SourceCell(text: text, isMasked: false)
    }
    return SourceCell(text: text.contains("@") ? "address" : "name or text", isMasked: true)
  }
}
