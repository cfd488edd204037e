import Evidence

/// How hours are counted, in plain words, with an example.
struct MethodPage {
  /// An example of the submission's own; one that is made up where it has none.
  let example: HTML
  let frame: PageFrame

  static let path = "method.html"

  var page: ReportPage {
    frame.page(
      Self.path, title: "How hours are counted",
      body: "\(Self.steps)\(example.isEmpty ? Self.madeUp : example)\(Self.text)\(Self.limits)")
  }

  private static var steps: HTML {
    """
    <p>Live contact is time in which a learner is together with a tutor or with other learners, in a \
    room or on a live link. It is counted to the second, from records, and turned into hours only to \
    be shown; hours are rounded down to hundredths.</p>
    <h2>From a record to an hour</h2>
    <ol>
    <li>Each record of a log or a register says that one person was in one session for some time.</li>
    <li>The session’s time is cut wherever somebody comes or goes, or the activity changes.</li>
    <li>In each slice we ask of every learner who is there: is a tutor there too, is another learner?</li>
    <li>The slices are added up. A second counts once, however many devices or tutors there are.</li>
    </ol>

    """
  }

  private static var madeUp: HTML {
    """
    <h3>An example</h3>
    <p>A session lasts from 18:00:00 to 19:00:00. A learner is on the link with a laptop and a \
    telephone, both for the whole hour. Two tutors host it together, both for the whole hour. The \
    logs add up to 14,400 seconds of presence. The learner’s time with a live tutor is 3,600 seconds: \
    1.00 hour.</p>

    """
  }

  private static var text: HTML {
    """
    <h2>Evidenced and possible</h2>
    <p>Every figure is a pair. Evidenced time was logged by a machine or marked in a register. \
    Possible time adds what only a timetable or a claim says, and what a participant nobody was \
    matched with, or a record that could not be read, may hide. A rule that asks for at least some \
    hours is met if the evidenced figure reaches them, not met if even the possible figure does not, \
    and otherwise the answer is “cannot tell”. While a file that could matter cannot be read, \
    possible time has no upper limit.</p>
    <h2>Received and offered</h2>
    <p>Received time is what a learner was there for. Offered time is tutor time in sessions the \
    learner was expected at, whether or not the learner came. A rule about a course asks what was \
    offered, so a learner’s absence is not held against the centre.</p>
    <h2>How a course was delivered</h2>
    <dl class="run">
    <dt>Distance only</dt><dd>No live contact, neither with a tutor nor with other learners, is \
    possible by the evidence.</dd>
    <dt>No live tutor</dt><dd>Learners were together live, but no tutor with them.</dd>
    <dt>No live peers</dt><dd>A tutor was there live, but no two learners were together, though the \
    course has more than one.</dd>
    <dt>Live online</dt><dd>Live contact with tutors on links only.</dd>
    <dt>In person</dt><dd>Live contact with tutors in the room only.</dd>
    <dt>Blended</dt><dd>Both.</dd>
    <dt>Cannot tell</dt><dd>What was handed in does not show it.</dd>
    </dl>
    <h2 id="classes">How strong the evidence of a file can be</h2>
    <dl class="run">
    <dt>A</dt><dd>A log of joining and leaving, with exact times in UTC, of learners and hosts.</dd>
    <dt>B</dt><dd>The same in local time.</dd>
    <dt>C</dt><dd>Only the first joining and the last leaving, or a total: possible time only.</dd>
    <dt>D</dt><dd>A list of joinings.</dd>
    <dt>E</dt><dd>A register that a person marked.</dd>
    <dt>F</dt><dd>A stated total: a claim.</dd>
    <dt>G</dt><dd>No contact: page views, recordings, e-learning.</dd>
    </dl>

    """
  }

  private static var limits: HTML {
    """
    <h2>What this cannot show</h2>
    <ul>
    <li>Whether anybody taught, listened or learnt: only that people were there at the same time.</li>
    <li>Whether a record was changed before it was handed in. The hash of each file shows only that \
    it has not changed since.</li>
    <li>Contact that no record speaks of. Silence is never held against a centre: it is “cannot \
    tell”.</li>
    <li>Time on study alone where a platform logs only clicks: they are counted as events and days, \
    and no duration is invented.</li>
    </ul>

    """
  }
}
