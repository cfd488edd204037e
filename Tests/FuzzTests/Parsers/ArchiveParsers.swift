import Foundation
import TestSupport

@testable import Ingest

/// Spreadsheets and archives, whose bytes are packed.
enum ArchiveParsers {
  /// Small enough that a bomb is seen at once.
  private static let workbookLimits: WorkbookPackage.Limits = {
    var limits = WorkbookPackage.Limits.standard
    limits.unpackedBytes = 8 << 20
    limits.ratioFreeBytes = 1 << 20
    limits.textBytes = 1 << 20
    return limits
  }()

  /// A workbook as a file.
  static func workbook(_ bytes: [UInt8]) throws {
    let file = FileBytes(bytes)
    guard Workbook.isWorkbook(file) else { return }
    try look(try? Workbook.sheets(of: file, limits: workbookLimits))
  }

  private static func look(_ sheets: [SheetText]?) throws {
    for sheet in sheets ?? [] {
      let text = try sheet.file()
      let places = SheetPlaces(sheet: sheet.name, of: text)
      _ = (places.place(line: 1, column: 2), places.place(line: 3, column: 9))
      if withExtendedLifetime(text, { text.bytes.last }) != 10 {
        throw FuzzedParser.Contradiction(description: "a sheet without an end")
      }
    }
  }

  /// The parts of a workbook, packed here: what is packed by a fuzzer hardly ever unpacks.
  ///
  /// The first byte says of which kind it is; a zero byte stands between parts.
  static func workbookParts(_ bytes: [UInt8]) throws {
    let parts = bytes.dropFirst().split(separator: 0, omittingEmptySubsequences: false)
      .map(Array.init)
    var package = StoredZip()
    if bytes.first == UInt8(ascii: "O") {
      package.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
      for (name, part) in zip(["content.xml", "META-INF/manifest.xml"], parts) {
        package.add(name, part)
      }
    } else {
      let names = [
        "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "[Content_Types].xml",
      ]
      for (index, name) in names.enumerated() {
        let own = index < parts.count ? parts[index] : []
        package.add(name, own.isEmpty ? Array(usual[name, default: ""].utf8) : own)
      }
    }
    try workbook(package.bytes)
  }

  private static let usual = [
    "xl/workbook.xml": """
    <workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
    """,
    "xl/_rels/workbook.xml.rels": """
    <Relationships><Relationship Id="rId1" Type="/worksheet" Target="worksheets/sheet1.xml"/>\
    </Relationships>
    """,
    "xl/sharedStrings.xml": "<sst><si><t>person_id</t></si></sst>",
    "xl/styles.xml": "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
    "[Content_Types].xml": "<Types/>",
    "xl/worksheets/sheet1.xml": "<worksheet/>",
  ]

  /// A submission that is one .zip, every entry unpacked.
  static func submission(_ bytes: [UInt8]) throws {
    let place = try Scratch.shared.written(bytes, to: "submission.zip")
    guard let submission = try? SubmissionFiles(at: place.path, limits: archiveLimits) else {
      return
    }
    var unpacked = 0
    for file in submission.files {
      if file.path.hasPrefix("/") || file.path.split(separator: "/").contains("..") {
        throw FuzzedParser.Contradiction(description: "a path that leads out: \(file.path)")
      }
      unpacked += (try? file.load())?.count ?? 0
    }
    if unpacked > max(archiveLimits.unpackedBytes, bytes.count) {
      throw FuzzedParser.Contradiction(description: "\(unpacked) bytes unpacked")
    }
  }

  private static let archiveLimits: ReadingLimits = {
    var limits = ReadingLimits.standard
    limits.unpackedBytes = 8 << 20
    limits.ratioFreeBytes = 1 << 20
    return limits
  }()
}

/// A folder for what can only be read from a file; in memory where the machine has such a place.
final class Scratch: Sendable {
  static let shared = Scratch()

  let folder: URL

  private init() {
    let memory = URL(filePath: "/dev/shm")
    let isThere = FileManager.default.isWritableFile(atPath: memory.path)
    folder = (isThere ? memory : FileManager.default.temporaryDirectory)
      .appending(path: "glh-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Scratch.shared.folder) }
  }

  /// Writes a file anew.
  func written(_ bytes: [UInt8], to name: String) throws -> URL {
    let place = folder.appending(path: name)
    let descriptor = open(place.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
    return place
  }
}
