import ArgumentParser
import ContactHours
import Evidence
import Ingest
import RulesEngine
import SpotCheck
import Store

/// `glh explain`: a rule, a finding, a rejection code, a screen or a format, in full.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, a finding, a reason for not counting, a screen, or a format.",
    discussion: """
      A finding's id, such as human-connection/no-live-tutor/C-101, is explained with the figures of \
      its workspace: glh explain DIR FINDING. Anything else needs no workspace: glh explain ID.
      """)

  @Argument(help: "The workspace, then the finding; or the id alone.")
  var words: [String]

  @OptionGroup var check: CheckOptions

  func validate() throws {
    guard (1...2).contains(words.count) else {
      throw ValidationError("give an id, or a workspace and a finding")
    }
  }

  func run() throws {
    try Outcome.run {
      let id = words[words.count - 1]
      if words.count == 2 { return try explainFinding(id, in: Workspace(words[0])) }
      if let reason = RejectionCode(rawValue: id) {
        Terminal.out(
          "\(id)\n  \(reason.explanation.meaning)\n  What to do: \(reason.explanation.remedy)\n")
        return .done
      }
      if let fault = TableFaults.explanation(of: id) {
        Terminal.out("\(id)\n  \(fault)\n  What to do: \(TableFaults.remedy)\n")
        return .done
      }
      if let reason = SkipReason(rawValue: id) {
        Terminal.out(
          "\(id), of a file that is not read\n  \(reason.message)\n  What to do: \(SkipReason.remedy)\n"
        )
        return .done
      }
      if let reason = CommandReason(rawValue: id) {
        Terminal.out("\(id)\n  \(reason.explanation)\n")
        return .done
      }
      if let fault = PackFault.explanation(of: id) {
        Terminal.out("\(id), in a rule pack\n  \(fault.meaning)\n  What to do: \(fault.help).\n")
        return .done
      }
      if let format = LogFormats.all.first(where: { $0.id == id }) {
        Terminal.out("\(id): \(format.title)\n  From: \(format.origin)\n")
        Terminal.out("  Recognised by \(format.recognisedBy)\n")
        for note in format.notes { Terminal.out("  - \(note)\n") }
        for column in format.columnNames {
          Terminal.out("    \(column.name)\(column.isRequired ? " (required)" : "")\n")
        }
        return .done
      }
      if let screen = Screen.all.first(where: { $0.id == id }) {
        Terminal.out("\(id): \(screen.title)\n  The question: \(screen.question)\n")
        Terminal.out("  \(screen.about)\n  A question to ask, not a finding.\n")
        return .done
      }
      return try explainRule(id)
    }
  }

  private func explainRule(_ id: String) throws -> Outcome {
    let book = try check.book().book
    let day = try check.date() ?? Day(number: 0)
    for pack in book.packs {
      for rule in pack.rules where rule.id == id || "\(pack.id)/\(rule.id)" == id {
        let lines = book.explanation(of: rule.id, in: pack.id, for: nil, on: day) ?? []
        Terminal.out(lines.joined(separator: "\n") + "\n")
        return .done
      }
    }
    if let lines = RecordFindings.explanation(of: id) {
      Terminal.out(lines.joined(separator: "\n") + "\n")
      return .done
    }
    let known =
      RejectionCode.allCases.map(\.rawValue) + CommandReason.allCases.map(\.rawValue)
      + PackFault.allCases.map(\.rawValue) + LogFormats.all.map(\.id) + Screen.all.map(\.id)
      + book.packs.flatMap { pack in pack.rules.flatMap { [$0.id, "\(pack.id)/\($0.id)"] } }
    let hint = suggestion(for: id, among: known)
    throw CommandFailure(
      .notFound,
      """
      \(id): error: no rule, finding, reason, screen or format of this name\(hint) [unknown-id]
        help: see glh rules list and glh formats; a finding needs its workspace before it
      """)
  }

  private func explainFinding(_ id: String, in workspace: Workspace) throws -> Outcome {
    let store = try EvidenceStore.open(in: workspace.folder)
    let result = try Publishing(workspace: workspace, showNames: false, quiet: true).result(store)
    let parts = id.split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count == 3,
      let audit = try CourseLookup(store, result.run).audit(of: parts[2])
    else {
      throw CommandFailure(
        .notFound, "\(id): error: this workspace has no such finding [unknown-finding]")
    }
    let book = try check.book().book.overAllCourses(
      of: store, on: result.run.auditDate, dateWasGiven: result.run.auditDateWasGiven)
    if let lines = book.explanation(
      of: parts[1], in: parts[0], for: audit, on: result.run.auditDate)
    {
      Terminal.out(lines.joined(separator: "\n") + "\n")
      return .done
    }
    guard let lines = RecordFindings.explanation(of: parts[1]) else {
      throw CommandFailure(
        .notFound,
        """
        \(id): error: the rules asked for have no such rule [unknown-finding]
          help: a pack of your own, or one asked by name, is named here too: --rules \(parts[0])
        """)
    }
    Terminal.out(lines.joined(separator: "\n") + "\n")
    return .done
  }
}

/// Computes one course of a workspace again, as the last check did.
struct CourseLookup {
  private let store: EvidenceStore
  private let run: RunInfo

  init(_ store: EvidenceStore, _ run: RunInfo) {
    self.store = store
    self.run = run
  }

  /// The course of an id, or nothing.
  func audit(of courseID: String) throws -> CourseAudit? {
    guard let number = try store.courseNumber(of: courseID) else { return nil }
    return CourseAudit(
      try store.evidence(ofCourse: number), on: run.auditDate,
      dateWasGiven: run.auditDateWasGiven)
  }
}
