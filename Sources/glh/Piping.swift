import ArgumentParser
import ContactHours
import Evidence
import Foundation
import Ingest
import Report
import Seal

/// How rows come in through a pipe.
struct PipeOptions: ParsableArguments {
  /// The formats whose rows say enough by themselves, under the ids of `glh formats`.
  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case presence
  }

  @Flag(help: "Read rows of whole courses from stdin, print sums, keep nothing.")
  var stdin = false

  @Option(help: "What the rows on stdin are: presence, with course_id and role in each row.")
  var inputFormat: InputFormat?
}

/// Audits rows as they come: courses in, a row a course and learner out, nothing kept.
struct Piping {
  let ingest: IngestOptions
  let show: ShowOptions

  /// What was met so far.
  private struct Tally {
    var used = 0
    var rejected = 0
    var courses = 0
    var learners = 0
  }

  /// Whether nothing was asked for that a stream has no place for.
  static func takes(_ options: AuditOptions) -> Bool {
    let (check, form) = (options.check, options.form)
    return check.rules.isEmpty && check.on == nil && form.format == .text && form.xlsx == .working
      && form.edition == .awardingBody && options.publish.suppressBelow == nil
      && !options.ingest.noCopies
  }

  func run() throws -> Outcome {
    let stream = try PresenceStream("stdin", hiding: try hiding(), fill: Self.fill)
    var tally = Tally()
    Terminal.out(StreamText.heading)
    while let batch = try stream.next() {
      try Interruption.check()
      tell(batch.lost)
      tally.rejected += batch.lost.count
      for result in Self.results(of: batch) {
        let (course, text) = try result.get()
        tell(course.rejections)
        Terminal.out(text)
        tally.used += course.logged.usedRecords
        tally.rejected += course.logged.rejectedRecords
        tally.courses += 1
        tally.learners += course.logged.people.count { $0.role == .learner }
      }
    }
    if !show.quiet {
      Terminal.error(
        "stdin: \(tally.used + tally.rejected) records, \(tally.rejected) not counted; "
          + "\(tally.courses) courses, \(tally.learners) learners")
    }
    return ingest.strict && tally.rejected > 0 ? .nothingToAudit : .done
  }

  /// Computes a batch's courses, on as many cores as there are.
  private static func results(
    of batch: PresenceStream.Batch
  ) -> [Result<(PresenceStream.Course, String), any Error>] {
    onAllCores(turns: batch.count) { turn in
      Result {
        let course = try batch.course(turn)
        let rows = LoggedRows(course.logged, LoggedHours(course.logged))
        return (course, StreamText.lines([rows.course] + rows.learners))
      }
    }
  }

  private func hiding() throws -> PresenceStream.Hiding {
    if show.showNames { return .shown }
    guard let file = ingest.key else { return .refused }
    return .hidden(key: try Workspace.key(in: file))
  }

  private func tell(_ rejections: [RejectionRow]) {
    if show.quiet || rejections.isEmpty { return }
    Terminal.error(rejections.map(Ingesting.line).joined(separator: "\n"))
  }

  private static func fill(_ memory: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let got = read(STDIN_FILENO, memory.baseAddress, memory.count)
      if got >= 0 { return got }
      try Interruption.check()
      guard errno == EINTR else {
        throw CommandFailure(.cannotWrite, "stdin: error: cannot be read [io]")
      }
    }
  }
}

/// A logged course's hours as rows of a stream (tables.md).
struct LoggedRows {
  let logged: LoggedCourse
  let hours: LoggedHours

  init(_ logged: LoggedCourse, _ hours: LoggedHours) {
    self.logged = logged
    self.hours = hours
  }

  var course: StreamRow {
    StreamRow(
      cells: [
        .text("course"), .text(logged.id), .empty, .text(hours.deliveryClass.rawValue),
        .text(logged.unboundedBy.isEmpty ? "no" : "yes"),
        .integer(hours.learners.count(where: \.isCounted)),
        .integer(hours.learnersWithoutLiveContact),
      ] + figures(hours.totals) + [
        .integer(logged.usedRecords), .integer(logged.rejectedRecords),
      ])
  }

  var learners: [StreamRow] {
    hours.learners.map { learner in
      let person = logged.people[learner.person]
      return StreamRow(
        cells: [
          .text("learner"), .text(logged.id), .text(person.id), .empty, .empty, .empty, .empty,
        ] + figures(learner) + [.integer(person.used), .integer(person.rejected)])
    }
  }

  private func figures(_ hours: LearnerHours) -> [Cell] {
    [
      hours.tutor, hours.inPersonTutor, hours.peer, hours.live, hours.offered,
      hours.offeredInPerson,
    ].flatMap { [.integer($0.evidenced), .integer($0.possible)] }
  }
}
