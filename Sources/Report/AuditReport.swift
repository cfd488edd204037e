public import Evidence

/// What people read of a run: every form below is a rendering of the one result.
///
/// Nothing is opened here but the workbook: bytes are handed to the caller, in pieces where they may
/// be many.
public struct AuditReport {
  let result: any AuditResult
  private let spotCheck: [(name: String, value: String)]
  private let edition: Edition
  private let fixes: [String: String]
  private let language: Language

  /// Prepares the report of a result.
  ///
  /// `spotCheck` is what the last spot check found, if there was one; `edition` says for whom the
  /// summary is ordered; `fixes` says for each code of a rejection what to do, a sentence each;
  /// `language` is that of the pages' words, while every other form is in English.
  public init(
    _ result: any AuditResult, spotCheck: [(name: String, value: String)] = [],
    edition: Edition = .awardingBody, fixes: [String: String] = [:],
    language: Language = .english
  ) {
    self.result = result
    self.spotCheck = spotCheck
    self.edition = edition
    self.fixes = fixes
    self.language = language
  }

  /// How many courses need attention; exit codes 1 and 3 follow from it (tables.md).
  public func attention() throws -> AttentionTally { try Courses(result).tally }

  /// Hands over a table as CSV (RFC 4180, UTF-8, CRLF), in pieces of some 64 KB.
  public func writeTable(_ schema: TableSchema, to write: ([UInt8]) throws -> Void) throws {
    try TableCSV(schema: schema).write(result, to: write)
  }

  /// Hands over `audit.json`, in pieces of some 64 KB.
  public func writeJSON(to write: ([UInt8]) throws -> Void) throws {
    try AuditJSON().write(result, to: write)
  }

  /// Hands over `audit.json`, and with it every table as `writeTable` does: each row is read once for
  /// both.
  ///
  /// `table` is called for one table after the other, and calls back with what takes its bytes.
  public func writeResult(
    toJSON json: ([UInt8]) throws -> Void,
    table:
      @escaping (
        TableSchema, (_ csv: @escaping ([UInt8]) throws -> Void) throws -> Void
      ) throws -> Void
  ) throws {
    try AuditJSON().writeAll(result, to: json) { schema, rows in
      try table(schema) { csv in try rows(csv) }
    }
  }

  /// Hands over `datapackage.json` for the CSV files as they were written.
  public func writeDataPackage(
    of files: [WrittenTable], to write: ([UInt8]) throws -> Void
  ) throws {
    try DataPackage(files: files).write(result.tables, to: write)
  }

  /// Hands over the findings, verdicts, questions and records not counted as SARIF 2.1.0, in pieces
  /// of some 64 KB.
  public func writeSARIF(to write: ([UInt8]) throws -> Void) throws {
    try SARIFLog().write(result, to: write)
  }

  /// Writes the workbook to `path`; its parts are put together in `folder`, and leave nothing there.
  ///
  /// It is the one form that goes to a path: the library that makes it writes nowhere else.
  /// `remedy` says what to do about a record that was not counted, by the code of its reason.
  ///
  /// - Throws: `WorkbookFault` where it cannot be written.
  public func writeWorkbook(
    to path: String, puttingTogetherIn folder: String, profile: WorkbookProfile,
    remedy: @escaping (String) -> String
  ) throws {
    try AuditWorkbook(profile: profile, remedy: remedy)
      .write(result, to: path, puttingTogetherIn: folder)
  }

  /// Hands over the records that were not counted, in the columns of their files, a CSV file for
  /// each heading row, in pieces of some 64 KB; `lines` hands out the lines unmasked.
  ///
  /// They hold what people wrote, so they are for the owner alone. `hasHeading` tells whether files
  /// of a format have one heading row; `remedy` says what to do, by the code of a reason. `file` is
  /// asked for each file, by its name, for what takes its bytes.
  public func writeNotCounted(
    lines: any SourceLines, hasHeading: @escaping (String) -> Bool,
    remedy: @escaping (String) -> String, file: (String) throws -> ([UInt8]) throws -> Void
  ) throws {
    try NotCountedCSV(lines: lines, hasHeading: hasHeading, remedy: remedy)
      .write(result, to: file)
  }

  /// The result for a terminal of `width` columns, the most important line last.
  ///
  /// `next` says what to do next, as “Open out/report/index.html”; `colour` adds ANSI colours.
  public func terminalTable(
    width: Int = 100, colour: Bool = false, next: String? = nil
  ) throws -> String {
    try TerminalTable(width: width, ink: TerminalInk(isOn: colour), next: next).text(of: result)
  }

  /// The style sheet that every page of the report folder asks for: its path below that folder, and
  /// its text.
  public static var styleSheet: (path: String, text: String) {
    (StyleSheet.path, StyleSheet.css.markup + "\n")
  }

  /// Hands over the pages of the report folder, one at a time, `index.html` first.
  public func forEachPage(_ body: (ReportPage) throws -> Void) throws {
    try Language.$current.withValue(language) {
      try PageFolder(result, spotCheck: spotCheck, edition: edition, fixes: fixes).forEachPage(body)
    }
  }
}
