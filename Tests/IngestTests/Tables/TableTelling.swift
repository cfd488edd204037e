import Testing

@testable import Ingest

/// Reads a table and tells each record in one line: `line:offset cell|cell`, or for a fault
/// `line:column@offset id (record line)`.
func told(
  _ bytes: [UInt8], delimiter: Delimiter? = .comma, quoting: Quoting = .doubled,
  limits: ReadingLimits = .standard, showsOffsets: Bool = true
) -> [String] {
  let reader = TableReader(
    FileBytes(bytes), delimiter: delimiter, quoting: quoting, limits: limits)
  var lines: [String] = []
  while let line = reader.next() {
    switch line {
    case .record(let record):
      let span =
        record.line == record.endLine ? "\(record.line)" : "\(record.line)-\(record.endLine)"
      let offset = showsOffsets ? ":\(record.byteOffset)" : ""
      lines.append("\(span)\(offset) \(record.texts.joined(separator: "|"))")
    case .fault(let fault):
      let offset = showsOffsets ? "@\(fault.byteOffset)" : ""
      lines.append(
        "\(fault.line):\(fault.column)\(offset) \(fault.code.id) (\(fault.recordLine))")
    }
  }
  if lines.count != reader.recordCount { Issue.record("\(reader.recordCount) records") }
  return lines
}

func told(
  _ text: String, delimiter: Delimiter? = .comma, quoting: Quoting = .doubled,
  limits: ReadingLimits = .standard
) -> [String] {
  told(Array(text.utf8), delimiter: delimiter, quoting: quoting, limits: limits)
}

/// A text in UTF-16, without a byte order mark unless the text has one.
func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    return isLittleEndian ? bytes : bytes.reversed()
  }
}
