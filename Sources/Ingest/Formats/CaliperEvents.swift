/// Events of IMS Caliper, as learning tools send them: study, and never contact.
enum CaliperEvents {
  static let format = LogFormat(
    id: "caliper", title: "Caliper events (1EdTech, 1.0 to 1.2)",
    origin:
      "an event store's export of what a learning platform or tool sent, as envelopes, a list, "
      + "or one a line", evidenceClass: "G", unit: "event", stage: .evidence,
    recognisedBy:
      "JSON objects with actor, action, object and eventTime, alone, in a list or under "
      + "data; or of Caliper's context",
    columns: [], recognisesBytes: recognises,
    evidence: CaliperFacts.read,
    notes: [
      "An event is study on its local day, without a length. An event of media is study of a recording; "
        + "logging in or out, using a tool, navigating, viewing, reading, annotating, posting, answering "
        + "and handing in are e-learning. Grading, and changes of what is there to study, are left out.",
      "Logging out is study from the session's startedAtTime to its endedAtTime, else to the eventTime; a "
        + "stated duration is only compared with them. A session that timed out, or lasted over a day, "
        + "has no length.",
      "It shows no contact: Caliper has no event for joining a live meeting. Being logged in is not being "
        + "with anybody, and need not be studying.",
      "An actor is known by its whole id, or by one of its otherIdentifiers, where that is a person_id, "
        + "e-mail address or alias; else by its name. Its course is the one that `reading.csv` or a folder "
        + "gives, else the one that the group, membership or object names by id, number or in "
        + "`meetings.csv`, else the only one that lists the person.",
      "A second event with the same id is left out, as are descriptions of people and things that are no "
        + "events.",
    ])

  /// The keys under which an envelope has its events.
  static let lists: [StaticString] = ["data"]

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    guard let head = JSONHead(head) else { return false }
    return head.has(["actor", "action", "object", "eventTime"], in: ["data"])
      || head.text.contains("imsglobal.org/ctx/caliper/")
        && (head.has(["@context"]) || head.has(["sensor", "data"]))
  }
}
