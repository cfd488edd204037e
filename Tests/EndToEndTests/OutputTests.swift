import Foundation
import TestSupport
import Testing

/// Where the program's words go: stdout, a pipe that is closed, a terminal.
struct OutputTests {
  private static let input = Audit.input(ofCase: "one-to-one-only")

  @Test func `a pipe that nobody reads is no error`() throws {
    for arguments in [["rules", "show", "human-connection"], ["formats"], ["help", "audit"]] {
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      let program = try Program(arguments, output: pipe.fileHandleForWriting)
      try pipe.fileHandleForWriting.close()
      let outcome = try program.outcome()
      #expect(outcome.exit == 0, "\(arguments)")
      #expect(outcome.errorLines == [], "\(arguments)")
    }
  }

  /// Runs a command whose stdout nobody reads.
  private func unread(_ arguments: [String], in place: URL) throws -> Program.Outcome {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let program = try Program(arguments, in: place, output: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    return try program.outcome()
  }

  @Test func `what is stored and written is whole though nobody reads what is printed`() throws {
    let place = try TemporaryFolder()
    for arguments in [
      ["ingest", Self.input.path, "--out", "out"], ["check", "out"], ["report", "out"],
      ["audit", Self.input.path, "--out", "all"],
    ] {
      let outcome = try unread(arguments, in: place.url)
      #expect(outcome.exit == 0 && outcome.errorLines == [], "\(arguments): \(outcome.errorLines)")
    }
    for path in ["out/audit.sqlite", "out/report/index.html", "all/report/style.css"] {
      #expect(FileManager.default.fileExists(atPath: place.path(path)), "\(path)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: place.url.path).sorted()
    #expect(left == ["all", "out"])
  }

  @Test func `a terminal gets one line of progress, which goes`() throws {
    let place = try TemporaryFolder()
    var terminal: Int32 = -1
    var line: Int32 = -1
    #expect(openpty(&terminal, &line, nil, nil, nil) == 0)
    let program = try Program(
      ["audit", Self.input.path, "--out", "out"], in: place.url,
      errors: FileHandle(fileDescriptor: line))
    #expect(try program.outcome().exit == 1)
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    let pieces = text.split(separator: "\r\u{1b}[K", omittingEmptySubsequences: false)
    let updates = pieces.dropFirst().map { String($0) }
    #expect(updates.contains("Reading: the list of files"))
    #expect(updates.contains { $0.hasPrefix("Checking: 0 of 1 course") })
    #expect(updates.contains { $0.hasPrefix("Writing: 1 page") })
    #expect(updates.last == "")
    #expect(!text.contains("\n") && !text.contains(Self.input.lastPathComponent))
    close(line)
    close(terminal)
  }

  @Test func `the last line says what to do next`() throws {
    let place = try TemporaryFolder()
    func last(_ arguments: String...) throws -> String {
      let outcome = try Program(arguments, in: place.url).outcome()
      return outcome.text.split(separator: "\n").last.map(String.init) ?? ""
    }
    #expect(
      try last("ingest", Self.input.path, "--out", "out") == "Next: glh check out && glh report out"
    )
    #expect(try last("check", "out").hasSuffix(". Next: glh report out"))
    #expect(try last("report", "out") == "out/report/index.html")
    #expect(
      try last("audit", Self.input.path, "--out", "all").hasSuffix(". Open all/report/index.html"))
  }

  @Test func `json prints what audit.json holds, csv what courses.csv holds`() throws {
    let json = try Audit(Self.input, "--format", "json")
    #expect(json.outcome.exit == 1)
    #expect(try json.outcome.output == json.bytes("audit.json"))
    let object = try JSONSerialization.jsonObject(with: json.outcome.output) as? [String: Any]
    #expect(object?["schema"] as? String == "glh-audit/1")
    let tables = object?["tables"] as? [String: [[String: Any]]]
    #expect(tables?["learners"]?.count == 2)
    #expect(tables?["learners"]?.first?["tutor_s_evidenced"] as? Int == 7200)
    let csv = try Audit(Self.input, "--format", "csv")
    #expect(try csv.outcome.output == csv.bytes("tables/courses.csv"))
  }

  @Test func `a pipe gets no colours and no progress`() throws {
    let outcome = try Audit(Self.input).outcome
    #expect(!outcome.output.contains(0x1B) && !outcome.errors.contains(0x1B))
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.hasSuffix("Open out/report/index.html\n"))
  }

  @Test(arguments: [([String](), "", true), (["--no-color"], "", false), ([], "1", false)])
  func `a terminal gets colours unless they are not wanted`(
    options: [String], noColour: String, isColoured: Bool
  ) throws {
    let place = try TemporaryFolder()
    var terminal: Int32 = -1
    var line: Int32 = -1
    #expect(openpty(&terminal, &line, nil, nil, nil) == 0)
    let program = try Program(
      ["audit", Self.input.path, "--out", "out"] + options, in: place.url,
      environment: noColour.isEmpty ? [:] : ["NO_COLOR": noColour],
      output: FileHandle(fileDescriptor: line))
    #expect(try program.outcome().exit == 1)
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &bytes, bytes.count)
    #expect(count > 0)
    #expect(bytes.prefix(max(0, count)).contains(0x1B) == isColoured)
    close(line)
    close(terminal)
  }

  @Test func `where a register and a log differ, both are told`() throws {
    let audit = try Audit(Audit.input(ofCase: "register-contradicts-log"))
    let rows = try audit.table("differences").rows
    #expect(rows.map { $0["kind"] } == ["register-contradicts-log"])
    #expect(rows.map { $0["register_s"] } == ["3600"] && rows.map { $0["log_s"] } == ["1800"])
    let page = try #require(try audit.shareable().first { $0.key.hasPrefix("report/courses/") })
    let text = String(decoding: page.value, as: UTF8.self)
    #expect(text.contains("Where records differ") && text.contains("60:00"))
  }
}
