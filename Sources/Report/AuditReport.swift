public import Evidence

/// What people read of a run: every form below is a rendering of the one result.
///
/// Nothing is opened here: bytes are handed to the caller, in pieces where they may be many.
public struct AuditReport {
  let result: any AuditResult
  private let spotCheck: [(name: String, value: String)]

  /// Prepares the report of a result; `spotCheck` is what the last spot check found, if there was
  /// one.
  public init(_ result: any AuditResult, spotCheck: [(name: String, value: String)] = []) {
    self.result = result
    self.spotCheck = spotCheck
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

  /// Hands over `datapackage.json` for the CSV files as they were written.
  public func writeDataPackage(
    of files: [WrittenTable], to write: ([UInt8]) throws -> Void
  ) throws {
    try DataPackage(files: files).write(result.tables, to: write)
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
    try PageFolder(result, spotCheck: spotCheck).forEachPage(body)
  }
}
