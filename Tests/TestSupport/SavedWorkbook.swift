public import Foundation

/// An XLSX workbook as a small reader in Python sees it, which shares nothing with what wrote it.
public struct SavedWorkbook: Decodable, Sendable {
  /// A cell that holds something.
  public struct Cell: Decodable, Sendable {
    /// Where it is, as `B4`.
    public let place: String
    /// Whether it holds words.
    public let isText: Bool
    /// Whether it is computed.
    public let isFormula: Bool
    /// What it holds.
    public let value: String
    /// The number format's code.
    public let format: String
    /// Whether long words are wrapped.
    public let isWrapped: Bool
  }

  /// A table as it is marked up.
  public struct Table: Decodable, Sendable {
    /// Its name.
    public let name: String
    /// Its cells, as `A3:F9`.
    public let range: String
    /// How many rows of headings it has.
    public let headingRows: Int
    /// Whether its columns can be filtered.
    public let hasFilter: Bool
    /// Its headings.
    public let headings: [String]
    /// How many of its columns are computed.
    public let formulas: Int
  }

  /// A cell that leads elsewhere.
  public struct Link: Decodable, Sendable {
    /// Where it is, as `B4`.
    public let place: String
    /// Where it leads.
    public let target: String
  }

  /// A sheet.
  public struct Sheet: Decodable, Sendable {
    /// Its name.
    public let name: String
    /// Rows that hold something, and of each the cells that do.
    public let rows: [[Cell]]
    /// Its tables.
    public let tables: [Table]
    /// Its links.
    public let links: [Link]
    /// How many ranges are merged.
    public let mergedCells: Int
    /// Whether rows or columns stay in view.
    public let isFrozen: Bool
    /// Whether its columns can be filtered.
    public let hasFilter: Bool
    /// Whether pages have a header or footer.
    public let hasHeaderOrFooter: Bool
    /// Whether it has a picture or chart.
    public let hasDrawing: Bool
    /// How many rows or columns are hidden.
    public let hidden: Int
    /// The cell that is marked.
    public let cursor: String
    /// Whether it prints on A4, turned.
    public let isLandscapeA4: Bool

    /// The table's rows by their headings; cells that hold nothing are left out.
    public var records: [[String: Cell]] {
      let headings = Dictionary(
        uniqueKeysWithValues: (rows.first { $0.first?.place == "A3" } ?? []).map {
          (Self.column($0.place), $0.value)
        })
      return rows.filter { (Self.row($0.first?.place ?? "") ?? 0) > 3 }.map { row in
        Dictionary(row.map { (headings[Self.column($0.place)] ?? "", $0) }) { first, _ in first }
      }
    }

    /// `AB` of `AB12`.
    public static func column(_ place: String) -> String { String(place.prefix { $0.isLetter }) }

    /// `12` of `AB12`.
    public static func row(_ place: String) -> Int? { Int(place.drop { $0.isLetter }) }
  }

  /// The document's title.
  public let title: String
  /// When it says that it was made.
  public let created: String
  /// The document's language.
  public let language: String
  /// The parts of the archive.
  public let parts: [String]
  /// Fills that are none of the two that every workbook has.
  public let fills: Int
  /// The days that the archive gives its parts.
  public let times: [String]
  /// The names of ranges.
  public let namedRanges: [String]
  /// Its sheets.
  public let sheets: [Sheet]

  /// Whether there is a Python to read with.
  public static let canBeRead = (try? Tool.run("python3", "--version")) != nil

  /// Reads a workbook.
  public init(reading file: URL) throws {
    let script = Repository.root.appending(path: "Tests/Spreadsheets/workbook.py")
    self = try JSONDecoder().decode(
      Self.self, from: try Tool.run("python3", "-B", script.path, file.path))
  }

  /// The sheet of a name.
  public subscript(name: String) -> Sheet? { sheets.first { $0.name == name } }

  /// Every cell that is computed when the workbook is opened.
  public var formulas: [String] {
    sheets.flatMap { sheet in
      sheet.rows.flatMap { $0 }.filter(\.isFormula).map { "\(sheet.name)!\($0.place)" }
        + sheet.tables.filter { $0.formulas > 0 }.map { "\(sheet.name): \($0.name)" }
    }
  }
}

/// A program of the machine that tests look with.
public enum Tool {
  /// It did not end well.
  public struct Failure: Error, CustomStringConvertible {
    /// What it was, and what it said.
    public let description: String
  }

  /// Runs it, and gives what it wrote to stdout.
  @discardableResult
  public static func run(_ command: String...) throws -> Data {
    let folder = try TemporaryFolder()
    for name in ["output", "errors"] { try folder.write([], to: name) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: folder.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: folder.url.appending(path: "errors"))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let errors = try Data(contentsOf: folder.url.appending(path: "errors"))
      throw Failure(description: "\(command): " + String(decoding: errors, as: UTF8.self))
    }
    return try Data(contentsOf: folder.url.appending(path: "output"))
  }
}

/// LibreOffice, where the machine has it: a spreadsheet program of others.
public enum LibreOffice {
  /// Whether it is there.
  public static let isInstalled = (try? Tool.run("soffice", "--version")) != nil

  /// Opens a CSV file or a workbook and saves it as a workbook, into a folder of its own.
  public static func saved(_ file: URL, in folder: TemporaryFolder) throws -> SavedWorkbook {
    let out = folder.url.appending(path: "saved-\(UUID().uuidString)")
    // A user folder of its own: one that is in use elsewhere would end it at once.
    let user = out.appending(path: "user").absoluteString
    // Comma, quotation mark, UTF-8.
    let form = file.pathExtension == "csv" ? "--infilter=CSV:44,34,76,1" : "--headless"
    try Tool.run(
      "soffice", "-env:UserInstallation=\(user)", "--headless", form, "--convert-to", "xlsx",
      "--outdir", out.path, file.path)
    let name = file.deletingPathExtension().lastPathComponent + ".xlsx"
    return try SavedWorkbook(reading: out.appending(path: name))
  }
}
