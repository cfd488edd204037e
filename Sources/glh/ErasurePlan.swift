import Evidence
import Foundation
import Ingest
import Seal
import Store

/// Which parts of kept files are about people who are to be forgotten.
///
/// A row that is about one of them and nobody else is overwritten whole, and so is a record of JSON
/// that fills its line. Everywhere else only what names the person is.
struct ErasurePlan {
  private let people: [Forgetting.Person]
  private let lines: [String: Set<Int>]
  private let units: [String: String]
  private let sources: [(sha256: String, path: String)]
  private let paths: [String: String]

  init(_ store: EvidenceStore, _ people: [Forgetting.Person]) throws {
    self.people = people
    var lines: [String: Set<Int>] = [:]
    for person in people {
      for place in try store.linesAboutNobodyElse(than: person.shownID) {
        lines[place.sha256, default: []].insert(place.line)
      }
    }
    self.lines = lines
    var units: [String: String] = [:]
    for (sha256, format) in try store.sourceFormats() {
      units[sha256] = LogFormats.all.first { $0.id == format }?.unit ?? format
    }
    self.units = units
    sources = try store.sourcePaths()
    paths = Dictionary(try store.files().map { ($0.sha256, $0.path) }) { first, _ in first }
  }

  /// The path of a file that may be shown.
  func path(of sha256: String) -> String { paths[sha256] ?? sha256 }

  /// Files of forms in which text is packed, and which no reader opens: a name could stand in them.
  func cannotSearch(_ sha256: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard units[sha256] == nil else { return false }
    // ZIP, PDF, old Office documents, PNG, JPEG, gzip.
    let marks: [[UInt8]] = [
      [0x50, 0x4B, 3, 4], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11, 0xE0], [0x89, 0x50, 0x4E],
      [0xFF, 0xD8, 0xFF], [0x1F, 0x8B],
    ]
    return marks.contains { bytes.starts(with: $0) }
  }

  /// Workbooks of which a sheet is among these files, or a copy of one of them.
  func workbooks(ofSheets sheets: Set<String>) -> [String] {
    let touched = sources.filter { sheets.contains($0.sha256) }.map(\.path)
    return sources.filter { book in touched.contains { $0.hasPrefix(book.path + "/") } }
      .map(\.sha256).filter { !sheets.contains($0) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Every line of a file whose text is packed.
  func whole(_ bytes: UnsafeRawBufferPointer, _ units: PhysicalLines.Units) -> LineErasure {
    var erasure = LineErasure(in: units)
    for (index, range) in PhysicalLines(of: bytes, in: units).enumerated() {
      erasure.overwrite(
        PhysicalLines.text(of: range, in: bytes, units), ofLine: index + 1, range)
    }
    return erasure
  }

  /// What is to be overwritten in a file.
  func erasure(
    ofFile sha256: String, _ bytes: UnsafeRawBufferPointer, _ units: PhysicalLines.Units
  ) -> LineErasure {
    var erasure = LineErasure(in: units)
    let about = lines[sha256] ?? []
    let isTable = self.units[sha256] == "row"
    var isOpen = false
    for (index, range) in PhysicalLines(of: bytes, in: units).enumerated() {
      let text = PhysicalLines.text(of: range, in: bytes, units)
      if isTable, isOpen || about.contains(index + 1) {
        // A record goes on below while a quote is open.
        if quotes(in: bytes, text, units) % 2 == 1 { isOpen.toggle() }
        erasure.overwrite(text, ofLine: index + 1, range)
      } else if !isTable, about.contains(index + 1),
        let object = object(in: bytes, text, units)
      {
        erasure.overwrite(object, ofLine: index + 1, range, inQuotes: true)
      } else {
        for person in people {
          for place in person.search.places(in: bytes, text, units) {
            erasure.overwrite(place, ofLine: index + 1, range)
          }
        }
      }
    }
    return erasure
  }

  private func quotes(
    in bytes: UnsafeRawBufferPointer, _ text: Range<Int>, _ units: PhysicalLines.Units
  ) -> Int {
    stride(from: text.lowerBound, to: text.upperBound - units.width + 1, by: units.width)
      .count { PhysicalLines.unit(at: $0, of: bytes, units) == 0x22 }
  }

  /// An object of JSON that fills its line, but for blanks and a comma.
  private func object(
    in bytes: UnsafeRawBufferPointer, _ text: Range<Int>, _ units: PhysicalLines.Units
  ) -> Range<Int>? {
    guard units == .bytes else { return nil }
    let blanks: [UInt8] = [0x20, 0x09, 0x2C]
    guard let first = text.first(where: { !blanks.contains(bytes[$0]) }),
      let last = text.last(where: { !blanks.contains(bytes[$0]) }),
      bytes[first] == 0x7B, bytes[last] == 0x7D
    else { return nil }
    return first..<last + 1
  }
}
