import Evidence

/// Drafts of the tables that a submission lacks, made from the files that it has.
///
/// A draft guesses no fact that hours could come of: who is a tutor, when a register's session began
/// and ended, and what a code means are left open, and a row with a gap is not counted.
public struct SubmissionDraft: Sendable {
  /// The tables, in the order in which they are filled in.
  public private(set) var tables: [DraftTable] = []
  /// Tables of ours that are there already, and are left as they are.
  public private(set) var left: [String] = []
  /// How many meetings and registers were found.
  public private(set) var sourceCount = 0
  /// How many of the tutors named are in no file.
  public private(set) var tutorsNotFound = 0
  /// Files that no format recognises, by path.
  public private(set) var unrecognised: [String] = []

  /// Reads a submission; `tutors` are names or addresses of those who taught, as the user says.
  ///
  /// - Throws: `SubmissionError` where the submission cannot be read.
  public init(of submission: String, tutors: [String] = []) throws {
    var sources: [DraftSource] = []
    var formats: Set<String> = []
    var decisions = DraftTable(
      "reading.csv", columns: ["path", "date_order", "time_zone", "course_id", "set_aside_reason"])
    var columns = DraftTable(
      "column-map.csv",
      columns: ["signature", "their_column", "table", "our_column", "unit", "date_order"])
    var lists = SubmissionLists()
    let files = try SubmissionDraft.files(of: submission)
    for file in files where file.format?.stage == .decisions {
      file.forEachRow { row throws(RecordProblem) in
        lists.decisions.append(try ReadingTable.read(row))
      }
    }
    var undecided: [String] = []
    for file in files {
      if let format = file.format, format.isCanonical { formats.insert(format.id) }
      file.decision = lists.decision(for: file.inner)
      guard file.decision?.setAsideReason == nil else { continue }
      do throws(RecordProblem) {
        sources += try SubmissionDraft.sources(in: file)
      } catch {
        if error.code == .dateOrderUndecidable {
          undecided.append(file.inner)
        } else {
          decisions.add(["path": file.inner], "cannot be read: \(error.message)")
        }
      }
      if file.format == nil {
        unrecognised.append(file.inner)
        if let header = SubmissionDraft.header(of: file) {
          DraftRows.add(header, to: &columns)
          decisions.add(["path": file.inner], "a table: see column-map.csv")
          continue
        }
        decisions.add(
          ["path": file.inner],
          "not recognised; if it is no record of attendance, say so in set_aside_reason")
      }
    }
    for path in SubmissionDraft.byFolder(undecided) {
      decisions.add(
        ["path": path], needed: ["date_order"],
        "write day-first or month-first into date_order: every date may be either")
    }
    sourceCount = sources.count
    let courses = DraftCourse.all(of: sources)
    let told = Set(tutors.map(NormalisedName.of))
    let named = Set(
      sources.flatMap(\.people).flatMap { [$0.name, $0.email ?? ""] }.map(NormalisedName.of))
    tutorsNotFound = told.subtracting(named).count
    let drafted = [
      DraftRows.courses(courses), DraftRows.people(courses, tutors: told),
      DraftRows.sessions(courses), DraftRows.meetings(courses), DraftRows.codes(sources), columns,
      decisions,
    ]
    for table in drafted where table.count > 0 {
      let id = String(table.name.dropLast(4))
      if formats.contains(id) { left.append(table.name) } else { tables.append(table) }
    }
  }

  /// The header of a table that no format recognises; nothing where the file is no table.
  private static func header(of file: FileReading) -> [String]? {
    guard let form = file.form else { return nil }
    let head = Recognition.head(of: file.bytes, form: form)
    guard let row = head.firstIndex(where: { $0.filter { !$0.isEmpty }.count >= 3 }),
      head.dropFirst(row + 1).contains(where: { $0.filter { !$0.isEmpty }.count >= 2 }),
      head[row].allSatisfy({ $0.utf8.count <= 60 && WrittenTime($0) == nil })
    else { return nil }
    return head[row].filter { !$0.isEmpty }
  }

  /// Files that lie in one folder as that folder.
  private static func byFolder(_ paths: [String]) -> [String] {
    let folder = { (path: String) -> String? in
      path.lastIndex(of: "/").map { String(path[...$0]) }
    }
    let counts = Dictionary(grouping: paths.compactMap(folder)) { $0 }.mapValues(\.count)
    var found: [String] = []
    for path in paths {
      let several = folder(path).flatMap { counts[$0, default: 0] > 1 ? $0 : nil }
      if !found.contains(several ?? path) { found.append(several ?? path) }
    }
    return found
  }

  private static func files(of submission: String) throws -> [FileReading] {
    var hashes: Set<String> = []
    var found: [FileReading] = []
    for file in try SubmissionFiles(at: submission).files {
      guard let bytes = try? file.load() else { continue }
      let hash = FileReading.hash(of: bytes)
      let reading = FileReading(
        path: file.path, bytes: bytes, sha256: hash, number: found.count + 1)
      for opened in [reading] + reading.openSheets(after: found.count + 1)
      where hashes.insert(opened.sha256).inserted {
        found.append(opened)
        guard opened.format == nil, opened.unrecognised == nil else { continue }
        let form = TextForm.of(opened.bytes)
        opened.form = form
        if case .format(let format) = Recognition.of(opened.bytes, form: form) {
          opened.take(format)
        }
      }
    }
    return found
  }

  private static func sources(in file: FileReading) throws(RecordProblem) -> [DraftSource] {
    switch file.format?.id {
    case RegisterWide.format.id: return [DraftSource(wide: RegisterGrid(file), of: file)]
    case MoodleAttendance.format.id:
      return [DraftSource(wide: RegisterGrid(file, reading: MoodleAttendance.plain), of: file)]
    case RegisterLong.format.id, CanvasRollCall.format.id:
      return [DraftSource(long: file)]
    default:
      guard let reader = file.format?.meetings else { return [] }
      let reports = reader.read(file)
      if let refusal = reports.lazy.compactMap(\.refusal).first {
        throw RecordProblem(refusal, refusal.rawValue)
      }
      return reports.map { DraftSource($0, of: file, isOnly: reports.count == 1) }
    }
  }
}
