import Evidence

/// Statements of cmi5 units: e-learning that a learner does alone.
enum CMI5Statements {
  static let format = LogFormat(
    id: "cmi5", title: "cmi5 statements",
    origin: "a learning record store's export of the units that a learning platform launched",
    evidenceClass: "G", unit: "statement", stage: .evidence,
    recognisedBy: "xAPI statements in cmi5's category or with its session ids, none of them first "
      + "of a live meeting",
    columns: [],
    recognisesBytes: { XAPIStatements.recognises($0) && XAPIStatements.isOfUnits($0) },
    meetings: MeetingReader(
      recognises: { _ in false }, tolerance: 0,
      readAll: { XAPIStatements.meetings($0, format: "cmi5") }),
    evidence: StatementFacts.read, retractions: StatementReading.voided,
    notes: [
      "Read as [`xapi`](#xapi) is. A unit is self-study: its time is the duration that terminated "
        + "states, else the longest that another statement of the same session states."
    ])
}
