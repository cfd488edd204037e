/// What the first bytes of a file say about archives.
enum ArchiveSignature {
  /// The first entries of documents that are archives inside: XLSX, DOCX, ODS.
  private static let documentStarts = [
    "mimetype", "[Content_Types].xml", "_rels/", "docProps/", "xl/", "word/", "customXml/",
  ]

  /// Whether a file is a zip, and not a document that is a zip only inside.
  static func isPlainArchive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if bytes.starts(with: [0x50, 0x4B, 5, 6]) { return true }
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return false }
    guard bytes.count > 30 else { return true }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let name = String(decoding: bytes[30..<min(bytes.count, 30 + length)], as: UTF8.self)
    return !documentStarts.contains { name.hasPrefix($0) }
  }
}
