/// A rule pack to start from.
public enum NewPack {
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
