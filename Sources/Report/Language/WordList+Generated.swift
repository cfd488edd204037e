// Made from the sources of the report: run the tests with GLH_RECORD=all.

extension WordList {
  /// A message a line; where it counts, the form for many behind a tab.
  static let text = #"""
    No course was found in what was handed in.
    The course does not need attention
    None of {1} courses needs attention
    The course needs attention
    1 of {1} courses needs attention
    {1} of {2} courses need attention
    {1}; {2} cannot be told.
    Live tutor hours received, of those offered
    Learner
    Received
    Offered
    Attendance
    The {1} learners with the least are drawn.
    Hours with a live tutor. Full bar: received, as evidenced. Dashed bar: possible as well. Black mark: offered to the learner.{1}
    A bar for each learner, the least first.
    {1} learner	{1} learners
    {1} of {2} received none of the tutor hours offered
    {1} of {2} received less than half of the tutor hours offered
    Every learner received at least half of the tutor hours offered
    {1} of {2} h, {3}
    Chart: {1}
    {1} The table below has every number.
    The same numbers as a table
    With a tutor in the room
    With a tutor on a live link
    Live with peers, without a tutor
    Study and client work, without a live tutor or peer
    Evidenced learner-hours by kind of contact
    Kind
    Hours
    {1} of the learner-hours on record are live
    Learner-hours that the evidence shows, by kind of contact.
    Four bars, from contact with a tutor in the room to study and client work.
    {1} h
    The first {1} of {2} are drawn.
    {1} course	{1} courses
    Hours with a live tutor offered to a learner enrolled throughout. Full bar: evidenced. Dashed bar: possible as well. Black marks: what rules ask for. Thin grey bar: study and client work of an average learner, which count towards no live hour.{1}
    A bar for each course, those that need attention first.
    Every course offers, or may have offered, hours with a live tutor
    1 of {1} offers no hour with a live tutor
    {1} of {2} offer no hour with a live tutor
    {1} h offered{2}; {3} h study
    , {1} h asked for
    Hours with a live tutor offered, and what rules ask for
    Course
    Asked for, at least
    Study and client work of an average learner
    Hours of sessions that start in the month (UTC). Dark bar: evidenced with a tutor. Green bar: evidenced with peers and no tutor. Dashed bar: possible as well.
    A bar for each month, in order of time.
    The evidence shows a live tutor with this learner in {1} of {2}
    {1} month	{1} months
    {1} h in the room, {2} h on a link, {3} h with peers only; possible {4} h
    Live hours by month
    Month
    Sessions
    Tutor in the room
    Tutor on a link
    Peers only
    Live, possible
    Learners had from {1} to {2} evidenced hours with a live tutor
    A dot is a learner. Black line: {1} hours, offered to a learner enrolled throughout.
    {1} on a line of hours from 0.
    {1} dot	{1} dots
    0 h
    Learners by evidenced hours with a live tutor
    Live tutor hours
    Hours on one scale. Full bar: evidenced. Dashed bar: possible as well. Black marks: what rules ask for. Thin grey bar: study and client work, which count towards no live hour.
    {1} of hours with marks of {2}, and one of study.
    {1} bar	{1} bars
    {1} rule	{1} rules
    {1} not met
    {1} cannot be told
    1 rule asks for hours or limit them: all are met
    {1} ask for hours or limit them: all are met
    1 rule asks for hours or limit them: {1}
    {1} ask for hours or limit them: {2}
    of {1}
    {1} h; rules ask for {2}
    Hours that rules ask for
    Rule
    What is measured
    Learner who decides
    Found, hours
    Asked for
    Verdict
    Study of an average learner
    study and client work, not live
    Live tutor hours by week
    Week from
    Live tutor hours of each week from Monday, by the day on which a session starts (UTC). The darker, the more; a cell without a number has no session.
    {1} from {2}, thirteen to a row.
    {1} week	{1} weeks
    The evidence shows a live tutor in {1} of {2}
    Records, in the order of the draw
    No
    Record
    What the logs say
    Ask to see
    Seen as the logs say?
    Drawn {1} times
    Stratum: {1}
    Yes
    Not available
    Note:
    Spot check: the checklist
    <strong>Guided learning hours (GLH) audit</strong> – spot check
    Tick “Yes” where what you saw agrees with the logs, “No” where it does not. What could not be shown to you is “Not available”, and counts as “No” when the sample is evaluated. A “No” is not yet a finding: write down what you saw, and hear the centre.
    How it was drawn
    Seen by:
    Date:
    The enrolment, the registers with this learner, and the learner's own account
    The signed register or the platform's own report of this session
    The register or the platform's own report, the plan, and who taught
    The timetable, the enrolments, and the registers of sessions that you choose
    How attendance is recorded, by whom and when, for courses that you choose
    Learners
    Attendances
    Courses
    Centres
    {1} h with a live tutor, of {2} h offered
    There for {1} h
    {1}: {2}, a tutor for {3} h, {4} of {5}
    {1}, {2}, {3} h offered with a tutor
    What to do
    No course needs attention.
    Findings, gravest course first
    What was found
    Who, by when
    Proposal, for a person to decide
    A requirement is stated in the text it comes from; an interpretation is our reading of one; an indicator is a reason to ask, never a breach. The day is counted in working days from the audit date.
    And {1} more: the table of courses has all of them.
    by {1}
    And {1} more on its page.
    for an awarding body
    for a regulator
    for a provider
    {1} nobody was matched with
    {1} participant	{1} participants
    Add the address or alias to people.csv; <code>glh people</code> suggests whom.
    Correct the record at its source.
    {1} not counted: {2}
    {1} record	{1} records
    without any record of who was there
    Bring the register or the platform’s attendance report of each.
    in which more tutor time is planned or claimed than shown
    Bring the record that shows which tutor was there, and when.
    and {1} more
    {1} session	{1} sessions
    Centres by the lower end of the share of courses with a rule not met
    Centre
    Courses with a rule not met
    Share, 95 % range
    Beside the others
    Sessions with evidence
    Publicly funded
    None named
    {1} of {2}
    Where centres differ
    The range (Wilson, 95 %) says how far the share could lie from what was seen if courses and sessions differed by chance alone. Centres stand by its lower end, so that one with few courses does not lead by chance; where ranges overlap, the order means little. It is no league table.
    {1} to {2}
    Nothing is missing
    Every record was counted, everybody was recognised, and every session has its record.
    What is missing, the fewest things to bring first
    What to bring or mend
    Things
    How
    And {1} more that take longer.
    {1} that records can close
    What no record closes, because it is about how a course was taught, stands under <a href="#attention">What to do</a>.
    {1} gap	{1} gaps
    Courses by how they were delivered, and by public money
    Found
    Not funded
    Not stated
    What was looked at
    {1} of {2}, with {3} of learners. <a href="#courses">{4} of {5}</a> have any record of who was there: {6}. Of {7} read, {8} could not be counted.
    {1} centre	{1} centres
    {1} place	{1} places
    {1} planned session	{1} planned sessions
    No course without live contact
    No course is distance only, and none is without a live tutor.
    Courses without live contact, publicly funded ones first
    Declared
    Study hours
    {1} without live contact with a tutor
    Skip to the text
    <strong>Guided learning hours (GLH) audit</strong>{1}
    GLH audit
    GLH audit – {1}
    Summary
    Breadcrumb
    Rules
    Recognition
    Not known
    Not counted
    Questions to ask
    Spot check
    How hours are counted
    Accessibility
    Pages of this report
    Names are shown in this report: keep it as you keep the registers.
    People are shown by id or pseudonym.
    Made by {1}. Audit date: {2}. {3}
    High
    Medium
    Cannot tell
    None
    These pages are meant to be used by as many people as possible. You can:
    read them without a network, without JavaScript, and printed
    zoom to 400% without scrolling sideways; wide tables scroll by themselves
    reach every link and every wide table with the keyboard alone
    read every result in words: no meaning is in colour alone
    read the numbers of every chart in the table below it
    How they are checked
    They are built to meet the Web Content Accessibility Guidelines 2.2, levels A and AA. Pages of every kind were checked with axe-core 4.12 in Chromium, 1,280 and 320 pixels wide. They have not been tried with a screen reader by a person who relies on one.
    Known limits
    A source file with many columns makes a wide table.
    Times are in UTC, not in the local time of the course.
    If something stands in your way
    Tell whoever gave you this report. The same result is in audit.json and in the CSV tables, which any spreadsheet or program can read.
    Planned, and no record says whether they took place
    Planned, and the records show nobody there
    Took place without standing in the timetable
    Took place at another time than planned
    Plan and delivery
    Where the records say different things
    Session
    Person
    What differs
    Register, minutes:seconds
    Log, minutes:seconds
    Where records differ
    Findings
    None.
    , version {1}
    It concerns {1}.
    {1}What to do: {2}
    {1}Rule {2}{3}
    evidenced and possible {1}
    evidenced {1}
    possible {1}
    required {1}, since {2}
    required {1}
    Figures: {1}
    How the rule was applied:
    . In force since {1}
    What would settle it:
    Why
    Tutor hours offered
    Live peer hours
    Tutor hours offered are what a learner enrolled throughout could have had, in person: {1}. The other hours are those of all learners added up; study is without a live tutor or peer, client work included.
    Declared as
    Awarding body
    Qualification
    {1}, no end stated
    Runs
    Time zone
    {1}; times in this report are UTC
    Still running
    {1} hours of contact are planned after the audit date
    Whether the course, as evidenced, would count for a professional body
    Rule pack
    Would count
    Rules that decide
    Where the course names a body, what that body asks stands under “Rules”. What follows brought no finding: it says what the evidence would be worth there.
    No learner is enrolled in what was handed in.
    Hours of each learner
    Live tutor
    Live peer
    Live, counted once
    Tutor offered
    Study
    Withdrawn
    Attendance is evidenced tutor time received, of evidenced tutor time offered, rounded down.
    The evidence shows no time in which a learner was together with a tutor or with other learners, in a room or on a live link; it shows {1} hours of study alone.
    Learners were together live for {1} learner-hours, and the evidence shows no tutor with them at any time.
    A tutor was there live for {1} learner-hours, and the evidence shows no learner together with another.
    Learners had {1} learner-hours with a live tutor, on live links only.
    Learners had {1} learner-hours with a live tutor, in the room only.
    Learners had {1} learner-hours with a live tutor, some in the room and some on live links.
    what could not be read leaves any number possible
    up to {1} are possible
    What was handed in does not show how this course was delivered: {1} learner-hours with a live tutor are evidenced, and {2}.
    No rule that was asked is against it.
    It does not meet {1}.
    By {1} of low severity there is something to ask.
    For {1} the evidence leaves the answer open.
    What professional bodies would say of it is told under “<a href="#part-recognition">Recognition</a>”.
    For {1} no live contact at all is possible by the evidence, though the course has some.
    These keep possible time without an upper limit until they are mended, placed, or set aside with a reason:
    Other records
    Records about the course outside its sessions
    What it says
    Source
    {1} more records of these kinds are not listed here.
    the files that were read
    No session of this course is planned or logged in {1}. What else was handed in about it stands under Other records.
    This report has some {1} pages of sessions and learners, those of courses that need attention first, and none of this course. sessions.csv and learners.csv have them all.
    Sessions ({1})
    ({1} of {2})
    In these sessions the evidence shows no tutor, or less tutor time than may have been.
    Sessions that decide this result {1}
    Other sessions ({1})
    When
    Status
    Tutor, minutes:seconds
    Learners present
    No rule applies to this course.
    What each rule of these bodies says of this course
    What each rule says of this course
    Learners for whom a rule of these bodies is not met or cannot be told
    Learners for whom a rule is not met or cannot be told
    And {1} more in verdicts.csv.
    Evidenced
    Possible
    Required
    Since
    Source of {1}
    What was said of it (none of it changes the finding). State: <strong>{1}</strong>
    Replies to findings that are not raised
    The rule is met now, or this audit does not ask it.
    On {1} {2} {3}: “{4}”{5} ({6})
    Learner {1} on {2}
    Hours by month
    One figure is both evidenced and possible. What is possible includes what a participant nobody was matched with, or a record that could not be read, may hide; the rows below hold only what a record of this learner, a timetable or a claim says. Attendance is evidenced tutor time received, of evidenced tutor time offered, rounded down.
    This learner has withdrawn.
    A statement of these hours for the learner
    {1}, one page in plain words, to print.
    Also on {1}.
    No record, timetable or claim gives this learner live time in a {1}.
    session of the course
    Sessions with live time of this learner, minutes:seconds
    Day
    No study of this learner is on record in {1}.
    what was handed in
    Study without a live tutor or peer, over the whole course
    Records
    Days
    No rule is about this learner alone.
    What rules about each learner say of this one
    your centre
    Statement of hours: {1} on {2}
    This statement is for you, the learner with the number {1}. It says what the records that {2} handed in show of your hours on {3}, until {4}. It does not say how well you did, and nobody is blamed in it.
    What was offered to you
    What the records show that you had
    What the records cannot tell
    If you remember it otherwise
    Write to {1}{2}. Say which course and which day, who taught, whether you were in the room or on a link, and for how long. A message, a diary page or a photograph of notes of that day helps. The centre can hand it in with its records; the hours are then counted again.
    Time with a tutor in sessions at which you were expected: <strong>{1}</strong> hours. Time before you joined, or after you left, is not in it.
    Your hours, by month
    With other learners, without a tutor
    In all
    You studied on your own, or did client work, for <strong>{1}</strong> hours. Such time is not added to the hours above.
    Some records of this course could not be read. You may have had more hours than this statement shows; how many more, nobody can tell yet.
    You may have had up to {1} live hours in all. For {2} of them there is a plan or a claim, or a participant whom nobody recognised, but no record that you were there.
    The records show who was there at the same time. They cannot show whether anybody taught or learnt.
    A session of which no record was handed in is not in this statement, even if it took place.
    , or to {1}, the awarding body
    The page with every session and record
    Hours are rounded down to hundredths; days are counted in universal time. {1} is part of the report that this statement comes from.
    There is no course to rank.
    A spot check teaches most where most is open. Each course has points for what this report says of it, and by them a stratum. Points are no verdict: the sum below is our own. Courses stand by stratum and id, since the order of points within a stratum means nothing.
    Courses by stratum
    Stratum
    Points
    Which
    {1} or more
    Centres beside the whole submission
    Questions
    none named
    {1} of {2}: {3}
    A share is set beside that of the whole submission, between limits that widen for a centre with few sessions or courses. Inside them it differs by no more than chance would make likely; far outside, chance alone would put some two in a thousand. Sessions of one course are alike, so that the limits are narrow rather than wide.
    How the points are added up
    What is counted
    For every
    At most
    Live contact is time in which a learner is together with a tutor or with other learners, in a room or on a live link. It is counted to the second, from records, and turned into hours only to be shown; hours are rounded down to hundredths.
    From a record to an hour
    Each record of a log or a register says that one person was in one session for some time.
    The session’s time is cut wherever somebody comes or goes, or the activity changes.
    In each slice we ask of every learner who is there: is a tutor there too, is another learner?
    The slices are added up. A second counts once, however many devices or tutors there are.
    An example
    A session lasts from 18:00:00 to 19:00:00. A learner is on the link with a laptop and a telephone, both for the whole hour. Two tutors host it together, both for the whole hour. The logs add up to 14,400 seconds of presence. The learner’s time with a live tutor is 3,600 seconds: 1.00 hour.
    Evidenced and possible
    Every figure is a pair. Evidenced time was logged by a machine or marked in a register. Possible time adds what only a timetable or a claim says, and what a participant nobody was matched with, or a record that could not be read, may hide. A rule that asks for at least some hours is met if the evidenced figure reaches them, not met if even the possible figure does not, and otherwise the answer is “cannot tell”. While a file that could matter cannot be read, possible time has no upper limit.
    Received and offered
    Received time is what a learner was there for. Offered time is tutor time in sessions the learner was expected at, whether or not the learner came. A rule about a course asks what was offered, so a learner’s absence is not held against the centre.
    How a course was delivered
    Distance only
    No live contact, neither with a tutor nor with other learners, is possible by the evidence.
    No live tutor
    Learners were together live, but no tutor with them.
    No live peers
    A tutor was there live, but no two learners were together, though the course has more than one.
    Live online
    Live contact with tutors on links only.
    In person
    Live contact with tutors in the room only.
    Blended
    Both.
    What was handed in does not show it.
    How strong the evidence of a file can be
    A log of joining and leaving, with exact times in UTC, of learners and hosts.
    The same in local time.
    Only the first joining and the last leaving, or a total: possible time only.
    A list of joinings.
    A register that a person marked.
    A stated total: a claim.
    No contact: page views, recordings, e-learning.
    What this cannot show
    Whether anybody taught, listened or learnt: only that people were there at the same time.
    Whether a record was changed before it was handed in. The hash of each file shows only that it has not changed since.
    Contact that no record speaks of. Silence is never held against a centre: it is “cannot tell”.
    Time on study alone where a platform logs only clicks: they are counted as events and days, and no duration is invented.
    Of {1} read, {2} could not be counted, {3} left out for a stated reason. Nothing is dropped in silence: every record of every file is accounted for below.
    Records that could not be counted
    Records not counted: {1}
    Where
    Column
    What was found, and what is needed
    And {1} more in rejections.csv.
    <code>glh explain {1}</code> says what to do.
    What to do: {1}
    Records left out for a stated reason, by file
    File
    Left out
    Records left out for a stated reason
    These say nothing about who was with whom, so there is nothing to mend.
    Participants of a log with whom nobody was matched
    Shown as
    Minutes:seconds
    Reason
    May be
    And {1} more in unidentified.csv.
    Participants nobody was matched with
    Their time counts as possible, never as evidenced. A person can settle it: add the e-mail or alias to people.csv and run the audit again.
    Files
    None was read.
    Files, and what became of each of their records
    Format
    Class
    Used
    Headings
    Cross-checks
    Facts
    Note
    Not recognised
    Records are the sum of the five columns that follow. Class says how strong the evidence of a format can be; {1}.
    the classes in words
    What is not known
    What is not known, page {1}
    Where what is evidenced and what is possible lie on both sides of a rule, the answer is “cannot tell”. It is never held against anybody. Here is every such answer about a course, with the least that would settle it: the fewest kinds of records first.
    Nothing is open: every rule has its answer.
    Courses before these
    Courses after these
    1 answer about single learners is open with them.
    {1} about single learners are open with them.
    {1} answer	{1} answers
    1 answer about this course is open.
    {1} about this course are open.
    Rules that {1} has to answer to
    What would settle it
    Whom to ask
    What it settles
    The centre
    Rules that matter only where a professional body is to count {1}
    No record alone: ask what the course did.
    {1} more are in the table.
    Presence of each person over time<span>Full bar: logged by a machine. Outlined bar: marked in a register. Dashed bar: planned or claimed only. Grey band: a part of the session. Times are UTC.</span>
    Chart of presence
    Presence of each person over time
    {1} from {2} to {3} UTC, one row each, tutors first. The table below has every number.
    {1} person	{1} people
    no time
    {1} question	{1} questions
    The registers and logs of this course raise {1}. A question is not a finding: no hour and no verdict on this page depends on it.
    Where to look first
    Registers and logs are looked at here for what careless records have in common, and also records that were not made on the day. What is shown is a question to ask the centre, not a finding. No hour and no verdict of this report depends on it, every one of these patterns has honest reasons, and none says who did what.
    Nothing is asked: no screen shows more than honest records do.
    What to ask, by course
    The question
    What was seen
    By chance, adjusted
    A contradiction: not weighed against chance
    By chance, adjusted: how often honest records would show as much in any of the screens of this run, at most 0.05 where a question is asked.
    The screens of this run, by number of courses
    Screen
    Asked
    Nothing to ask
    Too few records to tell
    Weighed against chance
    No: contradictions
    {1} a screen was weighed against chance; all of them are adjusted for one another by Holm’s method, so that over honest records at most one run in twenty asks anything by chance. Screens of contradictions are not among them: chance does not put one person into two rooms.
    {1} time	{1} times
    Professional bodies say what training they count. A course that does not claim a body owes it nothing, so a “no” here is no finding; it says what the evidence would be worth there. Each answer leads to the course, where the rules that decide are named.
    No rule pack of a professional body was asked.
    Courses by what each body would say
    Body’s rules
    Whether each course, as evidenced, would count for a professional body
    Does not apply
    Rule pack <code>{1}</code>, compared with its sources on {2}. SHA-256: <code>{3}</code>
    These rules were asked of the courses they apply to. Each heading is what is found where the rule is not met; the course pages say where that is. Findings of <code>evidence</code> are no rules of anybody: they say where the records themselves disagree.
    Words
    Force
    Severity
    (the latest day of the evidence)
    {1} ({2}), checked {3}, SHA-256 <code>{4}</code>
    Edition
    Program
    Audit date
    Facts after it, left out
    Rule packs
    Evidence hash
    Time zone data
    SQLite
    Session {1}
    Tutor there, minutes:seconds
    Who was there when
    Parts of the session
    The evidence shows no tutor in this session.
    The evidence shows no tutor in this session; the timetable or a claim leaves room for {1}.
    The evidence shows a tutor for {1}.
    No log and no register says who was there.
    No time is counted for {1}.
    No record of presence was handed in for this session. The lines that announce it are below.
    Records of this session: tutors first; times are UTC
    Role
    From
    To
    Evidence
    Nothing says what the session was for.
    Activities of this session; times are UTC
    Activity
    lines {1} to {2}
    SHA-256 of the file: <code>{1}</code>
    This page shows {1}{2}. Cells that could tell who a person is are left out unless the run shows names.
    Earlier lines
    Later lines
    Pages of this file
    Cell {1}
    Lines of {1}
    Line
    And {1} more records on these lines.
    The file was not kept with this result, so its lines cannot be shown. Open the file handed in and compare its SHA-256 with the one above.
    Not kept
    Part of the record that starts on line {1}
    No record shown here starts on this line
    <strong>Not counted:</strong> {1} [{2}]
    Nobody can look at every record. A spot check looks at so many, drawn by chance, that too many deviations would hardly stay unseen. Here: 95 % sure, with 5 % as too many.
    The plan for this submission
    “Misses” is the chance that a sample shows no deviation though as many records deviate as would be too many. The plan is accepted only without a deviation. Plan, draw and evaluate with <code>glh sample</code>.
    How many to look at, beside what the usual rules take and miss
    Look at
    Too many
    Plan
    Misses
    One in ten
    Thirty
    There is no record to look at.
    No spot check of this submission has been evaluated here.
    <strong>From earlier evidence.</strong> Files were added, taken away or changed since these records were drawn. What follows was said of the records as they were then, and not of those of this report.
    Without live contact
    What to do next
    Ordered {1}. Editions for an awarding body, a regulator and a provider have the same figures.
    no live time with a tutor or with other learners
    learners together live, and no tutor with them
    a live tutor, and no two learners together
    {1} {2}. The evidence shows {3}.
    Every course that can be told has live contact.
    {1} {2}. The evidence does not show how it was delivered.
    Nothing: every rule has its answer.
    What would settle them
    {1} about {2} cannot be told from the evidence. {3}
    Nothing is asked for.
    Answer due by {1}.
    {1} with what to do
    {1} finding	{1} findings
    (publicly funded)
    This run
    Tables
    What was not counted
    There is no course in what was handed in.
    Courses, those that need attention first
    Attention
    Tutor hours offered are what a learner enrolled throughout could have had. The other hours are those of all learners added up; study is without a live tutor or peer, client work included. One figure is both evidenced and possible. “4.00–6.00” means that the evidence shows 4.00 hours and leaves room for 6.00, “4.00–?” that nothing limits what is possible. {1}
    Whether each course would count for a professional body
    {1} stands on a page of its own.
    Every file and every reason
    {1} file	{1} files
    {1} in {2} were read; {3} could not be counted, {4} left out for a stated reason. {5} of a log could not be matched with anybody. {6}
    Reasons for not counting a record
    For example
    Times
    The same result for a spreadsheet or a program, in this folder and the one beside it:
    <a href="glh-audit.xlsx">{1}</a>, a workbook
    And {1} more.
    Cannot be told from the evidence
    What was handed in leaves these open. Each course page says what to do next.
    The evidence does not show how it was delivered.
    An example from this submission
    Learner {1} in session {2} of {3}, planned or held on {4}. These records say who was there:
    Cut wherever somebody comes or goes, or the activity changes, the learner’s time is this:
    With a tutor, that makes {1} seconds: {2} hours of this session. Over {3}, each counted so, the learner has {4} evidenced hours with a tutor, and the {5} of the course together {6} learner-hours. Those are the figures of the course’s page.
    Records of the tutors and of this learner; times are UTC
    The learner’s seconds in this session, as the ledger has them
    Nearest tutor
    Nearest learner
    Seconds
    January
    February
    March
    April
    May
    June
    July
    August
    September
    October
    November
    December
    Jan
    Feb
    Mar
    Apr
    Jun
    Jul
    Aug
    Sep
    Oct
    Nov
    Dec
    {1}, {2} to {3} UTC
    {1} day	{1} days
    at least {1}
    more than {1}
    at most {1}
    less than {1}
    exactly {1}
    {1} to one
    some to none
    {1}.{2} to one
    {1} ({2} of {3})
    {1} ({2} of {3} h)
    not
    or
    to
    Who: {1}, within {2}
    {1} working day	{1} working days
    , by {1}{2}
    ; the auditor asks for it by {1} instead
    Our proposal, for a person to decide: {1}
    England and Wales
    Scotland
    Northern Ireland
    (bank holidays of {1})
    within {1}
    {1}, no upper limit
    {1} s to {2} s
    {1}, marked on {2}
    Declared: {1}
    Delivery not declared
    {1} minute	{1} minutes
    present
    late
    left early
    absent
    excused
    not expected
    the provider
    a learner
    the auditor
    Open: an answer is due
    Answered: the auditor's turn
    Waived
    Closed
    keeps it open
    closes it
    replies
    {1}, and asks for an answer by {2}
    waives it until {1}
    waives it
    The waiver does not hold: {1}.
    it does not say of which version of the rule it is
    the rule is another one since
    its last day was before the audit date
    the reason is not known
    {1}: a waiver does not hold, {2}
    ; a waiver does not hold
    {1}: on {2} {3} {4}{5}
    cannot tell
    distance only
    no live tutor
    no live peers
    live online
    in person
    blended
    met
    not met
    does not apply
    learner
    tutor
    assessor
    support
    observer
    ai tool
    not matched
    requirement
    indicator
    interpretation
    high
    medium
    low
    Low
    Enrolment
    Claim
    Teaching
    Skills practice
    Tutorial
    Personal development
    Group supervision
    Assessment
    Induction
    Progress review
    Unknown
    Recording
    E learning
    Self study
    Ai tool
    Unsupervised assessment
    Placement
    Placement supervision
    Personal therapy
    Break
    Outside schedule
    Distance
    Met
    Not met
    Took place
    Only planned
    Not in the timetable
    At another time than planned
    No attendance record
    Requirement: the text states it.
    Indicator: an estimate or guidance, never a breach.
    Interpretation: our reading of the text.
    In two sessions of the course at once; counted once
    Marks that cannot all be true; only the time they share counts
    More than 10 minutes between register and log; the log counts
    Marked present, and not in the platform's log; the mark counts
    The planned tutor is not in the platform's log
    The planned tutor is not enrolled as one on that day
    Read at its source
    Read in a copy of its source
    Known from another text only
    Not checked at its source
    Tutor
    Assessor
    Support
    Observer
    AI tool
    Not matched
    Remote
    Nobody
    On a link
    In the room
    Planned or claimed only
    Marked in a register
    Logged by a machine
    Join and leave
    Register mark
    Timetable
    A participant nobody is matched with
    far below the others
    below the others
    above the others
    far above the others
    as the others
    Contact of the other kind, in the room or on a link, is possible but not evidenced.
    {1} rejected attendance record	{1} rejected attendance records
    {1} equal pair	{1} equal pairs
    """#
}
