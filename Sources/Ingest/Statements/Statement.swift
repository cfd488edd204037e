import Evidence

/// An xAPI statement, as much of it as is read; it holds until its reader goes on.
struct Statement {
  let value: JSONValue
  let line: Int
  let byteOffset: Int
  /// What it tells.
  let kind: StatementKind

  init(_ record: JSONRecord) {
    value = record.value
    line = record.line
    byteOffset = record.byteOffset
    kind = StatementKind(record.value)
  }

  /// Where it stands as the source of a fact.
  func source(in file: Int) -> SourceLine {
    SourceLine(file: file, line: line, byteOffset: byteOffset)
  }

  /// The id of the thing that the statement is about.
  var objectID: String? { value["object"]?["id"]?.text }

  /// The thing's name in the first language that it has.
  var objectName: String? {
    value["object"]?["definition"]?["name"]?.members.lazy.compactMap { $0.value.text }.first
  }

  /// When it happened; for a register's mark, when it was marked.
  ///
  /// `stored` is no such time: it is when the statement reached the store.
  func time() throws(RecordProblem) -> JSONTime {
    guard let text = value["timestamp"]?.text else {
      throw RecordProblem(
        .missingValue, "timestamp is missing; stored only tells when the statement arrived")
    }
    switch JSONTime.read(text) {
    case .success(let time): return time
    case .failure(let failure): throw failure.problem(of: "timestamp")
    }
  }

  /// The member of the object's extensions whose key ends with a word.
  func eventExtension(_ word: String) -> JSONValue? {
    value["object"]?["definition"]?["extensions"]?.members
      .first { $0.key.split(separator: "/").last.map(String.init) == word }?.value
  }

  /// The member of the result's extensions whose key ends with a word.
  func resultExtension(_ word: String) -> JSONValue? {
    value["result"]?["extensions"]?.members
      .first { $0.key.split(separator: "/").last.map(String.init) == word }?.value
  }

  /// Ids and names by which the statement's context may name a course.
  var contextWords: [String] {
    guard let context = value["context"] else { return [] }
    var words: [String] = []
    for list in [
      context["contextActivities"]?["parent"], context["contextActivities"]?["grouping"],
    ] {
      // Before version 1.0 a single activity stood there without a list.
      guard let list else { continue }
      for activity in list.kind == .array ? list.elements : [list] {
        words += [activity["id"]?.text].compactMap { $0 }
        words += activity["definition"]?["name"]?.members.compactMap { $0.value.text } ?? []
      }
    }
    for (_, value) in context["extensions"]?.members ?? [] where value.kind == .object {
      words += value.members.compactMap { $0.value.text }
    }
    return words
  }
}

extension TimeFailure {
  /// The problem of a member that holds a time.
  func problem(of member: String) -> RecordProblem {
    let code: RejectionCode =
      switch self {
      case .unreadable: .unreadableTime
      case .noSuchDay: .noSuchDay
      case .yearOutOfRange: .yearOutOfRange
      }
    return RecordProblem(code, "\(member): \(message)")
  }
}

/// What a statement tells, by its verb and the kind of its object.
enum StatementKind: Equatable {
  /// Somebody came to a live meeting, or left it.
  case joined, left
  /// Somebody marked whether somebody was there.
  case attended
  /// Somebody watched a recording.
  case watchedRecording
  /// Somebody studied; of `endsStudy` the result's duration is time spent.
  case studied(endsStudy: Bool)
  /// An earlier or later statement does not hold.
  case voiding
  /// Nothing that is counted.
  case other
  /// No statement: it lacks its actor, verb or object.
  case none

  private static let joining: Set<String> = [
    "activitystrea.ms/schema/1.0/join", "activitystrea.ms/join",
  ]
  private static let leaving: Set<String> = [
    "activitystrea.ms/schema/1.0/leave", "activitystrea.ms/leave",
  ]
  /// The last words of types whose instances people come to.
  private static let meetings: Set<String> = [
    "meeting", "virtual-classroom", "virtual_classroom", "webinar", "conference", "event",
    "event_timetabled", "event_non-timetabled",
  ]
  private static let ending: Set<String> = [
    "terminated", "abandoned", "completed", "passed", "failed", "exited", "suspended",
  ]
  private static let studying: Set<String> = [
    "viewed", "experienced", "launched", "initialized", "interacted", "answered", "attempted",
    "progressed", "resumed", "played", "paused", "seeked", "read", "watched", "listened",
    "submitted", "commented", "posted", "replied", "asked", "downloaded", "accessed", "opened",
    "started",
  ]
  private static let watching: Set<String> = ["viewed", "watched", "played", "experienced"]

  init(_ statement: JSONValue) {
    guard let verb = statement["verb"]?["id"]?.text, statement["actor"]?.kind == .object,
      let object = statement["object"], object.kind == .object
    else {
      self = .none
      return
    }
    let iri = verb.hasPrefix("https://") ? verb.dropFirst(8) : verb.dropFirst(7)
    let word = iri.split(separator: "/").last.map(String.init) ?? ""
    let type = object["definition"]?["type"]?.text?.split(separator: "/").last.map(String.init)
    let isMeeting = type.map { Self.meetings.contains($0) }
    if Self.joining.contains(String(iri)) || Self.leaving.contains(String(iri)) {
      // A group is joined too; what has no type was joined as a meeting is.
      self = isMeeting == false ? .other : Self.joining.contains(String(iri)) ? .joined : .left
    } else if word == "voided" {
      self = .voiding
    } else if word == "attended" {
      self = .attended
    } else if isMeeting == true {
      // A recording has the id and type of the live meeting: only the verb differs.
      let event = Self.event(of: statement)
      let isRecording = event.map { $0.contains("recording") } ?? true
      self =
        Self.watching.contains(word)
        ? isRecording ? .watchedRecording : .studied(endsStudy: false) : .other
    } else if Self.ending.contains(word) {
      self = .studied(endsStudy: true)
    } else {
      self = Self.studying.contains(word) ? .studied(endsStudy: false) : .other
    }
  }

  /// The platform's own name of what happened, where it adds it.
  private static func event(of statement: JSONValue) -> String? {
    for (_, info) in statement["context"]?["extensions"]?.members ?? [] {
      if let name = info["event_name"]?.text { return name }
    }
    return nil
  }
}
