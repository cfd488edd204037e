import Evidence

/// A Caliper event, as much of it as is read; it holds until its reader goes on.
struct CaliperEvent {
  /// What an event tells.
  enum Kind {
    /// Study on a day.
    case studied(Activity)
    /// A session's end, which may tell its length.
    case loggedOut
    /// Nothing that anybody studied.
    case other
    /// A description of a person or a thing.
    case entity
  }

  let value: JSONValue
  let kind: Kind

  private static let studying: Set<String> = [
    "ToolUseEvent", "AssessmentEvent", "AssessmentItemEvent", "AssignableEvent",
    "NavigationEvent", "ViewEvent", "ReadingEvent", "AnnotationEvent", "ForumEvent",
    "ThreadEvent", "MessageEvent", "SearchEvent", "QuestionnaireEvent",
    "QuestionnaireItemEvent", "SurveyEvent", "SurveyInvitationEvent", "FeedbackEvent",
  ]
  /// The actions that a page of source lines may name.
  static let actions: Set<String> = [
    "LoggedIn", "LoggedOut", "TimedOut", "Used", "Started", "Paused", "Resumed", "Restarted",
    "Ended", "Completed", "Submitted", "Skipped", "Viewed", "NavigatedTo", "Posted", "Created",
    "Modified", "Deleted", "Graded", "JumpedTo", "ForwardedTo", "Subscribed", "Searched",
  ]

  init(_ value: JSONValue) {
    self.value = value
    let type = CaliperEvent.word((value["type"] ?? value["@type"])?.text)
    let action = CaliperEvent.word(value["action"]?.text)
    switch type {
    case "MediaEvent": kind = .studied(.recording)
    case "SessionEvent": kind = action == "LoggedOut" ? .loggedOut : .studied(.eLearning)
    case _ where CaliperEvent.studying.contains(type): kind = .studied(.eLearning)
    default: kind = type.hasSuffix("Event") || value["eventTime"] != nil ? .other : .entity
    }
  }

  /// The last word of a term: version 1.0 wrote whole addresses.
  static func word(_ term: String?) -> String {
    term.flatMap { $0.split { $0 == "/" || $0 == "#" }.last }.map(String.init) ?? ""
  }

  /// The event's own id.
  var id: String? { (value["id"] ?? value["@id"])?.text }

  /// Who did it; nothing where that is no person.
  var actor: StatementActor? {
    guard let actor = value["actor"] else { return nil }
    if let id = actor.text { return StatementActor(name: "", id: id) }
    let type = CaliperEvent.word((actor["type"] ?? actor["@type"])?.text)
    guard type == "Person" || type.isEmpty, let id = (actor["id"] ?? actor["@id"])?.text else {
      return nil
    }
    var person = StatementActor(name: actor["name"]?.text ?? "", id: id)
    person.otherIDs = (actor["otherIdentifiers"]?.elements ?? []).compactMap {
      $0["identifier"]?.text
    }
    return person
  }

  /// Ids, numbers and names that may tell the course, the nearest first.
  var words: [String] {
    var words: [String] = []
    for entity in [value["group"], value["membership"]?["organization"], value["object"]] {
      guard let entity else { continue }
      words += [
        entity.text, (entity["id"] ?? entity["@id"])?.text, entity["courseNumber"]?.text,
        entity["name"]?.text,
      ].compactMap { $0 }
      for outer in [entity["subOrganizationOf"], entity["isPartOf"]] {
        guard let outer else { continue }
        words += [outer.text, outer["id"]?.text, outer["courseNumber"]?.text].compactMap { $0 }
      }
    }
    return words
  }

  /// A time that a member holds; nothing where it is missing.
  static func time(
    _ value: JSONValue?, _ member: String
  ) throws(RecordProblem) -> JSONTime? {
    guard let text = value?.text else { return nil }
    switch JSONTime.read(text) {
    case .success(let time): return time
    case .failure(let failure): throw failure.problem(of: member)
    }
  }
}
