/// A view of `audit.sqlite`, for a person with a SQL prompt.
public struct ResultView: Sendable {
  /// Its name.
  public let name: String
  /// One sentence for a reader.
  public let about: String
  /// Its columns, in order, each with what it says.
  public let columns: [(name: String, about: String)]
  /// What one may ask it, in words.
  public let question: String
  /// The same in SQL.
  public let example: String
  /// The SQL that it stands for.
  let select: String

  /// The SQL that makes it; the sentence stays in it, for who reads the schema.
  var sql: String { "CREATE VIEW \(name) AS\n  -- \(about)\n\(select);" }
}

/// The documented views.
public enum ResultViews {
  /// Every view, in the order of docs/tables.md.
  public static let all = [
    courseHours, findingWords, learnerHours, evidenceLine, notCounted, presenceReadable,
    markReadable,
  ]

  private static let hours = "hours, to two decimal places"

  private static let courseHours = ResultView(
    name: "course_hours", about: "Each course with its hours, found and possible.",
    columns: [
      ("course_id", "The course"), ("title", "Its title"),
      ("centre", "The centre's name, or its id"), ("delivery_class", "How it was delivered"),
      ("declared_delivery", "How the provider says it is delivered"), ("learners", "Learners"),
      ("unbounded", "Whether possible time has no upper bound"),
      ("tutor_h_evidenced", "With a live tutor, all learners added up: \(hours)"),
      ("tutor_h_possible", "The same, possible"),
      ("peer_h_evidenced", "With live peers"), ("peer_h_possible", "The same, possible"),
      ("live_h_evidenced", "With a tutor or peers"), ("live_h_possible", "The same, possible"),
      ("offered_h_evidenced", "Tutor time offered to one learner"),
      ("offered_h_possible", "The same, possible"),
      ("study_h", "Study without a live counterpart"),
    ],
    question: "Which courses have no live time with a tutor or peers, most study first?",
    example: """
      SELECT course_id, title, learners, study_h FROM course_hours
      WHERE live_h_evidenced = 0 AND unbounded = 'no' ORDER BY study_h DESC;
      """,
    select: """
      SELECT r.course_id, c.title, coalesce(c.centre_name, c.centre_id) AS centre,
        r.delivery_class, r.declared_delivery, r.learners, r.unbounded,
        round(r.tutor_s_evidenced / 3600.0, 2) AS tutor_h_evidenced,
        round(r.tutor_s_possible / 3600.0, 2) AS tutor_h_possible,
        round(r.peer_s_evidenced / 3600.0, 2) AS peer_h_evidenced,
        round(r.peer_s_possible / 3600.0, 2) AS peer_h_possible,
        round(r.live_s_evidenced / 3600.0, 2) AS live_h_evidenced,
        round(r.live_s_possible / 3600.0, 2) AS live_h_possible,
        round(r.offered_s_evidenced / 3600.0, 2) AS offered_h_evidenced,
        round(r.offered_s_possible / 3600.0, 2) AS offered_h_possible,
        round(r.study_s / 3600.0, 2) AS study_h
      FROM courses r JOIN course c USING (course_id)
      """)

  private static let findingWords = ResultView(
    name: "finding_words", about: "Each finding with the words of its rule.",
    columns: [
      ("finding_id", "The finding"), ("course_id", "The course"), ("course_title", "Its title"),
      ("severity", "How much it matters"), ("verdict", "What follows from the evidence"),
      ("title", "What was found"), ("action", "What to do next"),
      ("due_by", "The day by which an answer is asked for"), ("pack", "The rule pack"),
      ("rule", "The rule"), ("force", "What stands behind the rule"),
      ("rule_about", "What the rule means; empty where records disagree with one another"),
      ("rule_source", "Where the rule stands"), ("rule_quote", "The words, quoted"),
      ("rule_url", "The address"),
    ],
    question: "What is not met, with the words it rests on, gravest first?",
    example: """
      SELECT course_id, title, rule_source, rule_quote FROM finding_words
      WHERE verdict = 'not_met' ORDER BY severity <> 'high', severity <> 'medium', finding_id;
      """,
    select: """
      SELECT f.finding_id, f.course_id, c.title AS course_title, f.severity, f.verdict, f.title,
        f.action, f.due_by, f.pack, f.rule, f.force, r.about AS rule_about,
        r.source_title || coalesce(', ' || r.clause, '') AS rule_source, r.quote AS rule_quote,
        r.url AS rule_url
      FROM findings f JOIN course c USING (course_id)
        LEFT JOIN rule r ON r.pack = f.pack AND r.rule = f.rule
      """)

  private static let learnerHours = ResultView(
    name: "learner_hours", about: "The hours of each learner by what they were and who was there.",
    columns: [
      ("course_id", "The course"), ("learner_id", "The learner"), ("activity", "What went on"),
      ("place", "Where the learner was; empty for study"), ("tutor", "How near a tutor was"),
      ("peer", "How near another learner was"),
      ("hours_evidenced", "Hours that registers and logs show, to two decimal places"),
      ("hours_possible", "The same with what the evidence leaves open; of study the same"),
    ],
    question:
      "How many hours had each learner with a tutor in the room, with one on a link, and with "
      + "none?",
    example: """
      SELECT course_id, learner_id, tutor, round(sum(hours_evidenced), 2) AS hours
      FROM learner_hours GROUP BY course_id, learner_id, tutor;
      """,
    select: """
      SELECT course_id, person_id AS learner_id, activity, place, tutor, peer,
        round(sum(evidenced_s) / 3600.0, 2) AS hours_evidenced,
        round(sum(possible_s) / 3600.0, 2) AS hours_possible
      FROM ledger_seconds JOIN course USING (course_no) JOIN person USING (person_no)
        JOIN worth USING (worth_no)
      GROUP BY course_id, person_id, activity, place, tutor, peer
      UNION ALL
      SELECT course_id, learner_id, activity, NULL, 'none', 'none', round(seconds / 3600.0, 2),
        round(seconds / 3600.0, 2) FROM study
      """)

  private static let evidenceLine = ResultView(
    name: "evidence_line",
    about: "Every line of evidence about a person: who, when, and where it stands.",
    columns: [
      ("course_id", "The course"), ("session_id", "The session; empty for study"),
      (
        "person_id",
        "Whom it is about: learner, tutor or other; a pseudonym where nobody was matched"
      ),
      ("kind", "presence, mark, study or guest"), ("says", "In a word: the mode, mark or activity"),
      ("starts_at_utc", "When it starts; empty where the line does not say"),
      ("ends_at_utc", "When it ends; empty where the line does not say"),
      ("seconds", "How long, as the line says; overlaps are counted once elsewhere"),
      ("path", "The file, names left out"), ("line", "Physical line"),
      ("byte_offset", "Where in the file the record starts, in bytes from 0"),
    ],
    question: "Which lines stand behind the hours of one learner, tutors' lines included?",
    example: """
      SELECT * FROM evidence_line
      WHERE (course_id, session_id) IN (SELECT course_id, session_id FROM ledger
        WHERE learner_id = (SELECT min(learner_id) FROM ledger))
      ORDER BY session_id, starts_at_utc, person_id;
      """,
    select: """
      SELECT c.course_id, s.session_id, p.person_id, 'presence' AS kind,
        CASE WHEN x.flags & 1 THEN 'remote' ELSE 'in_person' END AS says,
        datetime(x.joined_at, 'unixepoch') AS starts_at_utc,
        datetime(x.left_at, 'unixepoch') AS ends_at_utc, x.left_at - x.joined_at AS seconds,
        f.path, x.line, x.byte_offset
      FROM presence x JOIN course c USING (course_no) JOIN session s USING (session_no)
        JOIN person p USING (person_no) JOIN source_file f ON f.file_id = x.file_id
      UNION ALL
      SELECT c.course_id, s.session_id, p.person_id, 'mark', x.mark, NULL, NULL, x.minutes * 60,
        f.path, x.line, x.byte_offset
      FROM mark x JOIN course c USING (course_no) JOIN session s USING (session_no)
        JOIN person p USING (person_no) JOIN source_file f ON f.file_id = x.file_id
      UNION ALL
      SELECT c.course_id, NULL, p.person_id, 'study', x.activity,
        datetime(x.started_at, 'unixepoch'), datetime(x.ended_at, 'unixepoch'),
        coalesce(x.ended_at - x.started_at, x.stated_s), f.path, x.line, x.byte_offset
      FROM study_record x JOIN course c USING (course_no) JOIN person p USING (person_no)
        JOIN source_file f ON f.file_id = x.file_id
      UNION ALL
      SELECT c.course_id, s.session_id, x.label, 'guest',
        CASE WHEN x.is_remote THEN 'remote' ELSE 'in_person' END,
        datetime(x.joined_at, 'unixepoch'), datetime(x.left_at, 'unixepoch'),
        x.left_at - x.joined_at, f.path, x.line, x.byte_offset
      FROM guest x JOIN course c USING (course_no) JOIN session s USING (session_no)
        JOIN source_file f ON f.file_id = x.file_id
      """)

  private static let notCounted = ResultView(
    name: "not_counted", about: "Every record that was not counted, with what its file is.",
    columns: [
      ("path", "The file, names left out"), ("line", "Physical line; 0 for the whole file"),
      ("column", "Column of the trouble in that line, from 1; 0 where none"),
      ("code", "The reason: glh explain CODE says what to do"),
      ("message", "What was found, and what is needed"),
      ("format", "What the file is; empty where nothing recognises it"),
      ("records", "Records of the file"), ("rejected", "Records of the file not counted"),
    ],
    question: "Which reasons are most frequent, and in how many files?",
    example: """
      SELECT code, count(*) AS records, count(DISTINCT path) AS files FROM not_counted
      GROUP BY code ORDER BY records DESC, code;
      """,
    select: """
      SELECT r.path, r.line, r."column", r.code, r.message, s.format, s.records, s.rejected
      FROM rejections r LEFT JOIN sources s ON s.path = r.path AND s.sha256 = r.source_sha256
      """)

  private static let presenceReadable = ResultView(
    name: "presence_readable", about: "Who joined and left, in words.",
    columns: [
      ("course_id", "The course"), ("session_id", "The session"), ("person_id", "Who"),
      ("mode", "In the room or on a link"),
      ("evidence", "logged, or declared where the record leaves the time open"),
      ("joined_at_utc", "When they joined"), ("left_at_utc", "When they left"),
      ("seconds", "How long"), ("path", "The file, names left out"), ("line", "Physical line"),
    ],
    question: "Who was in a session for less than a quarter of an hour?",
    example: """
      SELECT session_id, person_id, seconds, path, line FROM presence_readable
      WHERE seconds < 900 ORDER BY session_id, person_id;
      """,
    select: """
      SELECT c.course_id, s.session_id, p.person_id,
        CASE WHEN x.flags & 1 THEN 'remote' ELSE 'in_person' END AS mode,
        CASE WHEN x.flags & 2 THEN 'declared' ELSE 'logged' END AS evidence,
        datetime(x.joined_at, 'unixepoch') AS joined_at_utc,
        datetime(x.left_at, 'unixepoch') AS left_at_utc,
        x.left_at - x.joined_at AS seconds, f.path, x.line
      FROM presence x JOIN course c USING (course_no) JOIN session s USING (session_no)
        JOIN person p USING (person_no) JOIN source_file f ON f.file_id = x.file_id
      """)

  private static let markReadable = ResultView(
    name: "mark_readable", about: "What registers say, in words.",
    columns: [
      ("course_id", "The course"), ("session_id", "The session"), ("person_id", "Who"),
      ("mark", "The mark"), ("minutes", "Minutes, where the register says them"),
      ("marked_on", "The day on which it was marked"), ("path", "The file, names left out"),
      ("line", "Physical line"),
    ],
    question: "How often was each mark given on each course?",
    example: """
      SELECT course_id, mark, count(*) AS times FROM mark_readable
      GROUP BY course_id, mark ORDER BY course_id, mark;
      """,
    select: """
      SELECT c.course_id, s.session_id, p.person_id, m.mark, m.minutes, m.marked_on, f.path, m.line
      FROM mark m JOIN course c USING (course_no) JOIN session s USING (session_no)
        JOIN person p USING (person_no) JOIN source_file f ON f.file_id = m.file_id
      """)
}
