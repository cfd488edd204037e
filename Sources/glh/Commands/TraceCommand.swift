import ArgumentParser
import ContactHours
import Evidence
import Foundation
import Store

/// `glh trace`: seconds back to the lines they came from.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show the seconds of a learner, session or finding, and the lines they came from.")

  @Argument(help: "The workspace.")
  var workspace: String

  @Argument(help: "A learner_id, a session_id or a finding_id.")
  var id: String

  @Option(help: "Which ledger: evidenced or possible.")
  var bound: LedgerBound = .evidenced

  /// The ledger to trace.
  enum LedgerBound: String, ExpressibleByArgument, CaseIterable {
    case evidenced
    case possible
  }

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      let store = try EvidenceStore.open(in: place.folder)
      let result = try Publishing(workspace: place, showNames: false, quiet: true).result(store)
      let paths = Dictionary(try store.files().map { ($0.id, $0.path) }) { first, _ in first }
      let tracing = Tracing(
        lookup: CourseLookup(store, result.run), result: result, paths: paths,
        bound: bound == .evidenced ? .evidenced : .possible)
      let lines = try tracing.lines(of: id, in: store)
      guard !lines.isEmpty else {
        throw CommandFailure(
          .notFound,
          """
          \(id): error: no learner, session or finding of this id has time here [unknown-id]
            help: see tables/learners.csv, tables/sessions.csv and tables/findings.csv
          """)
      }
      Terminal.out(lines.joined(separator: "\n") + "\n")
      return .done
    }
  }
}

/// Finds the stretches behind a figure, each with its lines.
struct Tracing {
  let lookup: CourseLookup
  let result: StoredResult
  let paths: [Int: String]
  let bound: Bound

  /// The lines to print for a learner, a session or a finding.
  func lines(of id: String, in store: EvidenceStore) throws -> [String] {
    if let course = try store.courseID(ofSession: id) {
      return try stretches(ofCourse: course) { audit, _, trace in
        audit.evidence.sessions[trace.session].id == id
      }
    }
    let parts = id.split(separator: "/", maxSplits: 2).map(String.init)
    if parts.count == 3, try store.courseNumber(of: parts[2]) != nil {
      let known = try result.rows(FindingRow.self, ofCourse: parts[2])
      guard let finding = known.first(where: { $0.findingID == id }) else { return [] }
      let found = try stretches(ofCourse: parts[2]) { _, _, _ in true }
      let none = "no \(bound.rawValue) presence stands behind it; what there is:"
      return ["\(finding.title) (\(finding.verdict))"]
        + (found.isEmpty ? [none] + (try records(ofCourse: parts[2], about: nil)) : found)
    }
    var lines: [String] = []
    for course in try store.courseIDs(ofPerson: id) {
      let found = try stretches(ofCourse: course) { audit, learner, _ in
        audit.evidence.people[learner] == id
      }
      let none = "\(course): 0 s of presence (\(bound.rawValue)); what there is:"
      lines += found.isEmpty ? [none] + (try records(ofCourse: course, about: id)) : found
    }
    return lines
  }

  /// What is known beside presence: claims, study and enrolments, and, of a course as a whole, its
  /// timetable; each with its line.
  private func records(ofCourse course: String, about person: String?) throws -> [String] {
    var lines = try result.records(course: course)
      .filter { person == nil || $0.personID == person }
      .map { record in
        "  \(record.kind) \(record.personID ?? "") \(record.detail) \(record.path):\(record.line)"
      }
    guard person == nil else { return lines }
    for session in try result.rows(SessionRow.self, ofCourse: course) {
      lines += try result.parts(course: course, session: session.sessionID).map { part in
        "  session \(session.sessionID) \(session.status) \(part.activity.rawValue) "
          + "\(part.path):\(part.line)"
      }
    }
    return lines
  }

  private func stretches(
    ofCourse course: String, where isWanted: (CourseAudit, Int, ContactTrace) -> Bool
  ) throws -> [String] {
    guard let audit = try lookup.audit(of: course) else { return [] }
    var lines: [String] = []
    var total = 0
    var tutor = 0
    for learner in audit.learners {
      for trace in audit.trace(of: learner.person, bound: bound)
      where isWanted(audit, learner.person, trace) {
        lines.append(line(trace, of: learner.person, in: audit))
        total += trace.interval.length
        if trace.cell.isTutorContact { tutor += trace.interval.length }
      }
    }
    if !lines.isEmpty {
      lines.append("\(course): \(total) s of presence, \(tutor) s with a tutor (\(bound.rawValue))")
    }
    return lines
  }

  private func line(_ trace: ContactTrace, of learner: Int, in audit: CourseAudit) -> String {
    func places(_ sources: [SourceLine]) -> String {
      sources.map { "\(paths[$0.file] ?? "?"):\($0.line)" }.joined(separator: " ")
    }
    let cell = trace.cell
    var text =
      "\(audit.evidence.sessions[trace.session].id) \(audit.evidence.people[learner]) "
      + "\(trace.interval.from.iso8601) to \(trace.interval.to.iso8601) "
      + "\(trace.interval.length) s \(cell.activity.rawValue) \(cell.place.rawValue), "
      + "tutor \(cell.tutor.rawValue), peer \(cell.peer.rawValue), \(cell.evidence.rawValue)"
    text += "\n    learner \(places(trace.own))"
    if cell.tutor != .none { text += "\n    tutor   \(places(trace.tutors))" }
    if cell.peer != .none { text += "\n    peers   \(places(trace.peers))" }
    return text
  }
}
