import Evidence

/// A rule pack to start from.
public enum NewPack {
  /// What holds of an example's course where the example does not say otherwise.
  static let standards = [
    "What an example does not say:",
    "the audit date (on) is \(RulePackReader.exampleDay?.iso8601 ?? "")",
    "the course starts on \(RulePackReader.firstDay?.iso8601 ?? "") and ends with its last session",
    "there are \(ExampleDelivery.standard.learners.count) learners, and all are there",
    "a session is in_person teaching with a tutor, and a platform's log shows it",
    "the first session is on the first day, each other on the day after the one before ended",
    "study is each learner's, and does not say where it was",
    "where the result is stated (class:), the course starts on the audit date and has ended",
  ]

  /// The text of a pack with one rule and its examples, which reads and holds as it is.
  public static func text(id: String) -> String {
    """
    pack: \(id)
    title: Whose rules these are
    about: >
      What these rules are for, whom they bind, and how they read their source, in a paragraph.
    kind: obligation
    checked: 2026-01-01

    sources:
      handbook:
        title: The document's title
        clause: clause 1
        url: https://example.org/handbook
        quote: The sentence, word for word.
        seen: 2026-01-01
        status: verified

    rules:
      - id: guided-hours-below-minimum
        finds: The course offers fewer than 60 guided hours.
        leaves-open: The evidence does not show whether the course offers 60 guided hours.
        about: Guided hours are hours with a live tutor that were offered, in the room or on a link.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered
          at-least:
            - {from: 2020-09-01, hours: 60, source: handbook}
        action: Ask the centre for the records of the live sessions that are missing here.
        owner: the centre
        working-days: 10

    # \(standards.joined(separator: "\n# "))
    examples:
      - name: 60 hours exactly, on the first day of the rule
        given: {starts-on: 2020-09-01, sessions: [{taught: 60}]}
        expect: {guided-hours-below-minimum: met}
      - name: A day before the rule nothing is said
        given: {starts-on: 2020-08-31, sessions: [{taught: 60}]}
        expect: {guided-hours-below-minimum: cannot_tell}
      - name: More than 60 hours
        given: {starts-on: 2020-09-02, sessions: [{taught: 61}]}
        expect: {guided-hours-below-minimum: met}
      - name: A second short of 60 hours
        given: {sessions: [{taught: 59h59m59s}]}
        expect: {guided-hours-below-minimum: not_met}
      - name: An hour that only the timetable has
        given: {sessions: [{taught: 59}, {taught: 1, record: plan}]}
        expect: {guided-hours-below-minimum: cannot_tell}

    """
  }
}
