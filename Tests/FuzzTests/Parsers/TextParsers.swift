@testable import Ingest

/// The readers below the formats: delimited text, JSON, XML, and what is shown of a line.
enum TextParsers {
  /// Every cell of every record, and its place.
  static func table(_ bytes: [UInt8]) throws {
    let file = FileBytes(bytes)
    let form = TextForm.of(file)
    let lines =
      1 + form.lineEnds(in: min(form.markBytes, bytes.count)..<bytes.count, of: file.bytes).count
    for quoting in [Quoting.doubled, .none] {
      let reader = TableReader(file, form: form, quoting: quoting)
      var last = 0
      var records = 0
      while let line = reader.next() {
        records += 1
        let here: (line: Int, end: Int)
        switch line {
        case .fault(let fault):
          here = (fault.recordLine, fault.endLine)
          if fault.line < fault.recordLine || fault.column < 1 {
            throw FuzzedParser.Contradiction(description: "a fault before its record: \(fault)")
          }
        case .record(let record):
          here = (record.line, record.endLine)
          for cell in 0..<record.count {
            _ = record.text(cell)
            let place = record.place(ofCell: cell)
            if !(record.line...record.endLine).contains(place.line) || place.column < 1 {
              throw FuzzedParser.Contradiction(description: "a cell outside its record: \(place)")
            }
          }
        }
        if here.line < last || here.end < here.line || here.end > lines {
          throw FuzzedParser.Contradiction(
            description: "lines \(here) after line \(last) of \(lines)")
        }
        last = here.line
      }
      if records != reader.recordCount {
        throw FuzzedParser.Contradiction(
          description: "\(records) records, \(reader.recordCount) counted")
      }
    }
  }

  /// Every record, all that it holds, and its place.
  static func json(_ bytes: [UInt8]) throws {
    let file = FileBytes(bytes)
    let reader = JSONReader(
      file, form: nil, lists: ["statements", "value", "data"], marks: ["actor", "verb"])
    var last = 0
    while let line = reader.next() {
      let here =
        switch line {
        case .envelope(let line): line
        case .fault(let fault): fault.recordLine
        case .record(let record): record.line
        }
      if here < last {
        throw FuzzedParser.Contradiction(description: "line \(here) after line \(last)")
      }
      last = here
      if case .record(let record) = line { try look(record.value, depth: 0) }
    }
  }

  private static func look(_ value: JSONValue, depth: Int) throws {
    _ = (value.string, value.integer, value.place, value["actor"], value["timestamp"])
    guard depth < 100 else {
      throw FuzzedParser.Contradiction(description: "deeper than JSON is read")
    }
    for item in value.elements + value.members.map(\.value) { try look(item, depth: depth + 1) }
  }

  /// Every element and text.
  static func xml(_ bytes: [UInt8]) throws {
    let file = FileBytes(bytes)
    var outside: Int?
    do {
      try XMLStream { _, offset in
        if !(0...bytes.count).contains(offset) { outside = offset }
      }.read(file, form: TextForm.of(file))
    } catch let fault as XMLStream.Fault {
      if !(0...bytes.count).contains(fault.offset) { outside = fault.offset }
    }
    if let outside {
      throw FuzzedParser.Contradiction(description: "byte \(outside) of \(bytes.count)")
    }
  }
}
