import Evidence

/// Turns a file's statements into marks and study; those of joining and leaving belong to meetings,
/// and are accounted for there.
struct StatementFacts {
  private let lists: SubmissionLists
  private let file: FileReading
  private(set) var table: TableFacts
  private var notes: StudyNotes
  private var marks: StatementMarks
  private var spent = StudySpans()
  private var undated = 0

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    table = TableFacts(lists: lists, file: file)
    notes = StudyNotes(lists: lists, file: file)
    marks = StatementMarks(lists: lists, file: file)
  }

  /// Reads the file.
  @Sendable static func read(_ file: FileReading, _ lists: SubmissionLists) -> FileFacts {
    var facts = StatementFacts(lists: lists, file: file)
    StatementReading(file: file).forEach(isAccounting: true) { item in
      switch item {
      case .copy: file.account.ignore("a statement with this id stands earlier in the file")
      case .voided: file.account.ignore("another statement voids it")
      case .statement(let statement): facts.take(statement)
      }
    } lost: { fault in
      facts.table.facts.unbounded.append(
        (facts.concerned, fault.code.rawValue, fault.recordLine))
    }
    facts.spent.finish(file, &facts.table)
    if facts.undated > 0 { file.account.remark("study without a timestamp: \(facts.undated)") }
    return facts.table.facts
  }

  /// The courses that a statement of nobody known could concern.
  private var concerned: [Int] {
    lists.course(ofPath: file.inner).map { [$0] } ?? Array(lists.courses.indices)
  }

  private mutating func take(_ statement: Statement) {
    switch statement.kind {
    case .joined, .left: break
    case .attended: marks.take(statement, &notes, &table)
    case .watchedRecording: note(statement, .recording, isSpent: false)
    case .studied(let endsStudy):
      note(statement, statement.isUnit ? .selfStudy : .eLearning, isSpent: endsStudy)
    case .voiding: file.account.crossCheck()
    case .other: file.account.ignore("its verb tells of neither contact nor study")
    case .none:
      let problem = RecordProblem(
        .missingValue, "a statement needs an actor, a verb with an id and an object")
      file.reject(statement.value, problem)
      table.facts.unbounded.append((concerned, problem.code.rawValue, statement.line))
    }
  }

  private mutating func note(_ statement: Statement, _ activity: Activity, isSpent: Bool) {
    guard let actor = StatementActor(statement.value["actor"]) else {
      return file.account.ignore("study of a group, or of somebody who is not identified")
    }
    let course = notes.course(saying: statement.words)
    switch notes.place(of: actor, on: course) {
    case .nobody(let reason): file.account.ignore(reason)
    case .person(let person, let course):
      var day: Day?
      if statement.value["timestamp"] == nil {
        undated += 1
      } else {
        do {
          let time = try statement.time()
          let zone = table.zone(course)
          day = time.readings(in: zone).first.map { zone.localDay(of: $0) }
        } catch {
          return file.reject(statement.value, error)
        }
      }
      var seconds: Seconds?
      if isSpent, let text = statement.value["result"]?["duration"]?.text {
        guard let stated = ISODuration.seconds(text) else {
          return file.reject(
            statement.value,
            RecordProblem(
              .unreadableNumber, "result.duration must be a duration of ISO 8601, as PT1H30M"))
        }
        seconds = stated
      }
      if let day { table.facts.note(day) }
      let study = Study(
        person: person, activity: activity, stated: nil, day: day,
        source: statement.source(in: file.number))
      guard let seconds else {
        table.facts.studies.append((course, study))
        return file.account.use()
      }
      spent.hear(
        study, course: course, seconds: seconds, key: statement.spanKey(day),
        isWhole: statement.isWhole)
    }
  }
}

extension Statement {
  /// Whether it is of a unit of cmi5, which is studied alone.
  var isUnit: Bool { sessionID != nil || hasCategory }

  /// Ids and names that may tell the course: of the thing, then of what it belongs to.
  var words: [String] { [objectID, objectName].compactMap { $0 } + contextWords }

  /// The session of cmi5 that a statement belongs to.
  var sessionID: String? {
    value["context"]?["extensions"]?["https://w3id.org/xapi/cmi5/context/extensions/sessionid"]?
      .text
  }

  private var hasCategory: Bool {
    guard let list = value["context"]?["contextActivities"]?["category"] else { return false }
    return (list.kind == .array ? list.elements : [list]).contains {
      $0["id"]?.text == "https://w3id.org/xapi/cmi5/context/categories/cmi5"
    }
  }

  /// Whether its duration is that of the whole sitting, which holds those of its parts.
  var isWhole: Bool {
    let verb = value["verb"]?["id"]?.text ?? ""
    return ["/terminated", "/abandoned", "/exited"].contains { verb.hasSuffix($0) }
  }

  /// What tells one sitting from another.
  func spanKey(_ day: Day?) -> String {
    if let sessionID { return sessionID }
    let registration = value["context"]?["registration"]?.text ?? ""
    return "\(registration) \(objectID ?? "") \(day?.iso8601 ?? "")"
  }
}
