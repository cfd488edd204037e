// Made from the sources of the program: run the tests with GLH_RECORD=all.

extension SaidList {
  /// A sentence a line; behind a tab a sign for each value (`Value`).
  static let text = #"""
    no session of the course is at the event's time
    {1} sessions are at the event's time	-
    some records: ambiguous-time
    absence of somebody who is not on the course's list
    session_id is not in sessions.csv
    course_id is not in courses.csv
    {1} is nobody on the course's list in people.csv	-
    no event: {1}	-
    the event has no END:VEVENT
    the event has no DTSTART
    DTSTART is no time of a calendar
    a whole day, without times
    on {1} the clocks skipped this time; no session is made of it	-
    RRULE has a part that is not read here; list its days in sessions.csv
    RRULE gives more days than a timetable has
    RRULE has no end; give it an UNTIL or COUNT, or list its days
    RDATE is no time of a calendar
    RDATE gives more days than a timetable has
    EXDATE is no time of a calendar
    TZID is no zone of the tz database or of Windows
    DTEND is no time of a calendar
    the clocks skipped the event's start or end
    DTEND must be after DTSTART
    the event has neither DTEND nor a DURATION
    no LOCATION says whether it is in person or remote; write it, or sessions.csv
    nothing tells the event's course; say its course_id in reading.csv, or in the summary
    there is a document type, which no such export has; nothing of it is read
    from here on the XML is not well-formed; what stands before is read
    from here on the XML is deeper or longer than any such export
    the time is not one of the forms read here
    the calendar has no such day
    the year is not between 2000 and 2100
    a name that begins with a dot
    the lock of an office program
    what a system adds to folders
    a symbolic link, which is not followed
    this is neither a file nor a folder
    the file cannot be opened or unpacked
    the folder is deeper than 64 others
    the entry has a password
    the entry's name leads out of the archive
    an archive inside the archive is not opened
    an earlier entry has the same name
    the entry is packed in a way that is not read here
    the archive has more than 2,000 entries
    with this entry the archive unpacks to more than 1 GiB
    the entry unpacks to more than 200 times its size
    entries of the archive lie on top of one another
    the file is larger than 2 GiB
    Hand in the file itself, unpacked; or set it aside in reading.csv if it is no evidence.
    {1} ignored: {2}	-+
    columns not read: {1}	-
    set aside in reading.csv
    the row has more cells than the header
    the row has no date-created
    nobody attended the meeting, by this list
    one meeting with its users is expected here
    a user without a connection
    connections that had not ended: {1}	-
    registeredOn must be milliseconds since 1970, from 2000 to 2100
    leftOn must be milliseconds since 1970, from 2000 to 2100
    rows with quotation marks that the export does not escape: {1}	-
    answers of nobody's name to polls: no presence
    the list has no rows of people
    join time
    leave time
    a breakout room
    other events: no joining or leaving
    the event has no time that can be read
    the joining has no userId
    a leaving of somebody who had not joined
    nobody joined the meeting, by this record
    table is empty; every row needs it
    signature is empty; every row needs it
    our_column must be one of {1} for this table	-
    unit must be minutes, hours, hh:mm, seconds, or their word, = and our word
    time_zone must be a zone of the tz database, for example Europe/London
    ends_on is before starts_on
    the report has no times: only durations bound them
    the times have no date, nor has the file's name: only durations bound them
    an event other than that a device left
    a device that was there for less than a second
    the log has no device that left
    the duration must be whole seconds, under a header that says so, or as 1h 2m
    hours of an aim that is not counted
    an aim without hours or place
    an aim that is no course of the submission
    the learner is nobody on the course's list; write LearnRefNumber as person_id or alias
    several courses of this qualification list the learner; their dates do not tell which
    {1} must be whole hours, 0 to 9999	-
    an hours record needs an HRSCode and an HRSAmount
    hours of a code other than 1 to 4
    HRSAmount must be whole hours, 0 to 9999
    planned hours must be whole, 0 to 9999
    hours of a whole programme, where an aim states its own
    hours of a whole programme, of which several courses are here
    a learner of no course of the submission
    the id is on no course's list
    no mark: the register was not taken
    {1} is for all codes of a register: write * as the code	-
    course_id or session_id is needed
    done by the system, by nobody
    a click on a live meeting; its own report says who was there
    the clocks went forward over time; no such time was
    line {1}: the least and the greatest guided learning hours differ, and neither is used	-
    {1} must be one day, or one for each credential	-
    credential_until is before credential_from
    format must be an id that glh formats lists
    start must be a time of day, as 18:00
    finding_id must be pack/rule/course, as findings.csv has it
    state of a provider or a learner is answered, or left empty
    {1} is for the auditor to give	-
    state of an auditor is open, waived or closed
    expires_on is empty; every waiver needs it
    expires_on is before replied_on
    the course of finding_id is not in courses.csv
    the clocks went back at this time; write it with its offset from UTC
    stays of which the start or the end is not known: {1}	-
    the words for joining and leaving cannot be told apart
    the file has no report
    the report has no attendanceRecords; ask for it with them expanded
    a report counts {1} participants and lists {2}	--
    the attendance record has neither intervals nor a total
    the join and leave times must be dates and times in UTC
    totals that differ from the sum of their intervals
    action must be joined or left
    the report has no rows
    after the event: its recording, no contact
    listed without times: not attendance
    the report has no rows of people
    engagement in the meeting, not presence
    no section 3: first join and last leave bound the time, and prove none
    in the waiting room: not presence
    no join and leave times: totals bound the time, and prove none
    the total must be whole minutes
    in waiting room must be yes or no
    registered, and did not come
    attended must be yes or no
    read by column-map.csv
    may be session {1}	-
    it has no time that can be read
    the same bytes as {1}; counted there	-
    a value is expected here
    a key in quotes is expected here
    a colon is expected here, after a key
    a comma or a closing bracket is expected here
    a comma stands here with nothing after it
    a text opens here and is not closed on its line
    a backslash stands here before something that is no escape
    this is no number as JSON writes it
    the file ends here, inside a record
    a control character stands inside a text
    a zero character stands where text is expected
    a byte stands here that is not UTF-8
    a key stands here that stood before in the same object
    objects and lists stand more than 64 deep in one another
    a record is longer than is read
    an object has more than 4,096 members
    the file ends here, inside its list of records
    its time fits none of the sessions named
    it fits more than one session
    no session overlaps it by half and shares a person with it
    no time of it is in the session
    the leave time must be after the join time
    the clocks went forward over this time; no such time was
    ambiguous-time: {1}	-
    stated durations that differ from join and leave: {1}	-
    stated durations not read: {1}	-
    the meeting: {1}	+
    neither the report nor a planned session says when the meeting began and ended
    a total is needed, as 1 hr 2 min
    the {1} is empty	+
    the {1} is no date and time	+
    the {1}: the calendar has no such day	+
    the {1}: the year is not between 2000 and 2100	+
    some dates can only be day first, others only month first
    the report has no times
    every date may be day first or month first; say which in reading.csv
    saved again by another program
    a byte order mark as letters in the header
    padded rows
    commas between cells
    semicolons between cells
    tabs between cells
    times without seconds
    saved again by another program: {1}	+
    a program that takes notes, by its name
    two people of the course share this address
    two people of the course share this name
    the parts of the name are of two people
    nobody on the course's list has this id, address or name
    a list without qualification numbers
    a qualification of no course of the submission
    the file has no lines
    no format recognises its bytes
    its header fits two tables equally well
    Fill the cell in and run the same command again.
    Use one of the words that the message names.
    Write digits only, for example 10 or 37.5.
    Write it as 2026-01-10T18:00:00Z, or with the offset, as 2026-07-10T18:00:00+01:00.
    Correct the date at its source.
    Correct the time, or write it with its offset from UTC.
    Write the time with its offset, for example 2026-10-25T01:30:00+01:00.
    Use a name such as Europe/London.
    Correct the row at its source. If all rows do this, the file's dates may be in another order.
    Add the course to courses.csv, or correct the id.
    Add the session to sessions.csv, or correct the id.
    Add the person to people.csv with the role held, or correct the id.
    Remove one of the two rows.
    Give each role its own starts_on and ends_on, or remove one row.
    Give the second session an id of its own, or correct the times.
    Put quotes around a text that holds a comma.
    Add a row to reading.csv: path, and day-first or month-first under date_order.
    Export the report again; a program has changed some of its dates.
    Export the report again, whole.
    Export it again, or remove it.
    Rename or remove one.
    Add the columns that tell them apart, or name the format in reading.csv.
    See glh formats for what can be read; set the file aside in reading.csv if it is no evidence.
    Save it as XLSX without macros and without a password, or each sheet as CSV.
    Export the file again, and give it as it was downloaded.
    Check the file, and give it again.
    Say in meetings.csv which session_id or course_id the meeting belongs to.
    Add the session to sessions.csv with its start and end, or name it in meetings.csv.
    Ask the provider what the code means, and add a row to mark-map.csv: register, code, mark.
    Write the session's date above the mark's column, or in its row.
    Correct the date or time, or add the session to sessions.csv.
    Write each session's start or session_id in the line below the dates, or in the mark's row.
    Say the course_id in reading.csv, or put the file in a folder named like the course.
    Correct the record at its source; the message says where it breaks.
    Export the file again, whole; the message says where the record breaks.
    Remove one of the two at its source.
    Copy finding_id from tables/findings.csv of the audit that is replied to.
    Leave state, deadline_on and expires_on empty, or correct author.
    no name, id or address says whose mark it is
    no row of mark-map.csv says what this register's code means
    the row has no date, and no session_id of sessions.csv
    course is no course_id of courses.csv
    nothing tells the row's course; say its course_id in reading.csv
    the code stood in an earlier row for this register; the first row stands
    the key of the marks
    below the key of the marks
    a total, no mark
    the course has {1} sessions then; a start or session_id must say which	-
    the course has no session on this day
    no session of the course starts at this time
    some days of marking cannot be read
    an empty cell: the register was not taken
    no date stands above the mark
    a column that names no session
    no name, id or address stands in the row of the mark
    the file is larger than any register
    the register has no line of dates
    no line has dates above a column that says who
    the register's course is not known
    nothing tells the register's course; say its course_id in reading.csv
    the session_id below the date is another course's
    the date above the mark: {1}	+
    no date
    marked to be deleted
    endDate is before beginDate
    not about who is in which class
    sourcedId stood in an earlier row; the first row stands
    the manifest lists {1}.csv, which has no rows here	-
    {1}.csv has changes only; who has not changed is not in it	-
    {1}.csv is here, and absent by the manifest	-
    of a user or class that is marked to be deleted
    role must be one of OneRoster's words
    a role that has no part in teaching
    classSourcedId is in no table of classes beside this one
    a class that is no course of the submission
    userSourcedId is in no table of users beside this one
    the person has another role on this course on the same days
    people.csv gives another role; it stands
    the user's sourcedId is another person's person_id in people.csv
    a user of no class that is a course of the submission
    a course that is none of the submission
    no class is a course of courses.csv; say in meetings.csv which class, by its title, is which course_id
    {1} is empty; every row needs it	-
    {1} must be one of {2}	--
    {1} must be a whole number	-
    {1} must be hours such as 120 or 37.5	-
    the clocks went forward over {1}; no such time was	-
    {1} must be after {2}	--
    {1} may be day first or month first; say which in reading.csv	-
    stated durations that differ from start and end: {1}	-
    a description of a person or a thing, and no event
    its type of event tells of no study
    an event with this id stands earlier in the file
    an event needs an actor
    done by a program or a group, or by nobody who is identified
    an event needs an eventTime
    eventTime: the clocks went forward over it; no such time was
    endedAtTime must be after startedAtTime
    timestamp is missing; stored only tells when the statement arrived
    a statement with this id stands earlier in the file
    another statement voids it
    study without a timestamp: {1}	-
    its verb tells of neither contact nor study
    a statement needs an actor, a verb with an id and an object
    study of a group, or of somebody who is not identified
    result.duration must be a duration of ISO 8601, as PT1H30M
    the actor has no mbox, account or openid that is one person's
    the timestamp is when it was marked, and nothing tells the session's start and end
    the event's start
    the event's end
    the clocks went forward over the event's time; no such time was
    the event's end must be after its start
    study of somebody who is not on the course's list
    study of somebody who is on no course's list
    study of somebody on several courses, where nothing tells which
    time_zone must be a zone of the tz database
    course_id stood in an earlier row; the first row stands
    the person stood on this course in an earlier row; the first row stands
    rows of one session_id share course, mode and tutors, and do not overlap
    a zero byte stands where text is expected
    a byte stands here that Windows-1252 has no character for
    a byte stands here that is not UTF-8, in a file that otherwise is
    half a character stands here, where UTF-16 is expected
    a quote opens here and is not closed before the end of its cell
    text follows a closing quote; a delimiter or the line's end is expected
    a cell is longer than 64 KiB
    a record has more than 512 cells
    a record is longer than 1 MiB
    Correct the record at its source, and run the same command again.
    columns {1} and {2} are both named {3}	---
    not read: {1}	+
    did you mean {1}?	-
    no sheet has cells
    its sheets are files of their own
    the sheet is hidden
    hidden rows, read: {1}	-
    hidden columns, read: {1}	-
    the workbook is damaged; export it again, or save it as CSV
    the workbook has a password; save a copy without one, or as CSV
    the workbook holds macros; save it as XLSX without macros, or as CSV
    a part of the workbook has a document type, which no spreadsheet writes
    the workbook is larger unpacked than is read; save its sheets as CSV
    there is no room for temporary files to unpack the workbook; make room
    the workbook is of the form before XLSX, or has a password; save it as XLSX or CSV
    credential, credential_from and credential_until in people.csv for {1}.	=
    To settle it
    A value of the rule for the course's own dates: its pack has none.
    The record of the adjustment: for whom, from when, what it changes, and who agreed.
    The record of the recognition of prior learning: by whom, when, and for which part.
    The body's letter that agrees to it, with its date and its period.
    The body's notice that suspends the rule, with its first and its last day.
    The words of the body that exempt, and a record that they hold here.
    A register or an attendance report for one of {1} that the plan or a claim has, if it shows a tutor with a learner; the longest is {2}.	+-
    level in courses.csv.
    The qualification's own record, from its awarding organisation or the Register: the figure is not in the table at hand.
    Which of the rows about the qualification is right, for they differ: {1}.	-
    ends_on in courses.csv.
    The learner's earlier courses, handed in with this one.
    The other courses, handed in.
    Mend, place or set aside {1} ({2}).	--
    A register or an attendance report for {1} that no record evidences: {2}.	+=
    Records of who was there, and when, for {1} where that is only declared: {2}.	+=
    {1}, mended.	+
    The rest of the course: it is in progress, with {1} of contact still planned.	-
    The rest of the course: it has not ended.
    A register, a platform's attendance report or presence.csv; or attendance_records in courses.csv, if the course keeps none.
    Who the participant {1} is: no row of people.csv matches.	=
    Who these {1} participants are: {2}. No row of people.csv matches them.	-=
    {1} and {2} more	--
    They differ in: {1}. See {2}.	--
    Lists in the submission say different things of the course's qualification; where they differ, and the packs' own table is silent, no rule uses them.
    Ask the awarding organisation which row is right, and hand in that one alone.
    The records place somebody in two courses at once; each course counts the time.
    Compare the two courses' records of those sessions and mend the one that is wrong.
    The records place a learner in two sessions of the course at once; the time is counted once.
    Compare the two sessions' records and mend the one that is wrong.
    Marks of one person in one session cannot all be true; only the time they share is counted.
    Ask who kept the register which mark is right, and mend it.
    A register and a platform's log are more than 10 minutes apart; the log is used.
    Ask who kept the register how the two came to differ.
    A register marks somebody present whom the platform's log does not show; the mark is counted.
    Ask under which name the person joined, or who kept the register.
    The platform's log of a session does not show the tutor whom the timetable plans.
    Ask who taught the session, and add the record that shows it.
    The timetable names a tutor who is not enrolled as one on that day.
    Correct tutor_ids in sessions.csv, or add the tutor to people.csv.
    online_approval_from and online_approval_until in courses.csv.
    The placement log as rows of study.csv (activity placement), each with its mode.
    A record of training outside the sessions as rows of study.csv.
    The supervision log as rows of study.csv (activity placement_supervision).
    The record of therapy as rows of study.csv (activity personal_therapy).
    A register or an attendance report for {1}, if it shows what is planned or claimed: {2}.	+=
    Sessions on bank holidays
    Did this session take place? Its day is a bank holiday.
    sessions in years of known bank holidays
    {1} of {2} on a bank holiday	-+
    Days whose records are the same as another day's
    How were the records of these days made? They repeat another day's, person by person.
    comparable sessions
    {1} of {2} repeat an earlier one: {3}, {4} by chance	+-+-
    Typed times on multiples of five minutes
    When were these times written down, and from what? Most are multiples of five minutes.
    typed times
    {1} of {2} typed times are multiples of five minutes: index {3} of 100 to 500; chance of as uneven last digits {4}	----
    More than twelve hours of sessions in a day
    How was so much done in one day? The records add up to more than twelve hours for one person.
    records of presence
    {1} of more than twelve hours for one person	+
    Registers filled in late, in advance, or many at a time
    Who kept note of who was there until these registers were filled in?
    sessions with times of marking
    of {1}: {2} first marked after more than 14 days, {3} before they began, up to {4} in one minute	+--+
    The same arrival and departure again and again
    Where do these times come from? The same arrival and departure come together more often than either would make likely.
    stays of learners
    average frequency of a pair {1}, dealt anew {2}; entropy {3}	---
    Attendance outside the enrolment
    Was this person on the course on that day? The list has another first or last day.
    Runs of sessions in which everybody is marked present
    How was the register kept in these sessions? Everybody is marked present in all of them, and not in the others.
    sessions with a register
    {1} of {2} in a row with everybody present	+-
    Marked as there, and not in the log
    Why does the log not show these people? The register has them there.
    marks of sessions with a log
    kappa {1}	-
    register less log {1} minutes, limits of agreement {2} to {3}	---
    {1} of {2} marked as there are not in the log{3}	---
    {1} {2}: too few to tell	-+
    One tutor in two sessions at once
    Who taught these sessions? The same tutor is there in two of them at the same time.
    {1} for more than ten minutes	+
    One learner in two places at once
    In which of the two sessions was the learner? The records have the same person in both at the same time.
    the record could not be counted
    finding_id names no rule
    Unit
    By hours
    Records
    Seconds claimed
    Sha256 of list
    Seed
    Tolerable
    Confidence
    Drawn
    Good
    Accept with at most
    Sha256 of strata
    Why these spreads
    Looked at
    Deviations
    At most deviating
    {1} of {2} records ({3})	---
    At least deviating
    {1} of {2} records	--
    At most of very many
    For description
    {1} to {2} at 95 %	--
    {1} of {2} looked at, 1 deviates	--
    {1} of {2} looked at, {3} deviate	---
    Best guess deviating
    Worked out for
    every way in which the deviating records may lie in the strata: the worst one decides
    Decided after
    {1} records; those looked at later count for nothing	-
    Go on with
    1 more record, if none of them deviates
    {1} more records, if none of them deviates	-
    draw {1} with --take	-
    Limits
    None was needed: whatever the other records are, this is so.
    Those of the plan (Wald), which are made for very many records.
    This means
    Fewer than {1} of the records deviate: that is certain.	-
    At least the {1} that would be too many deviate: that is certain. Ask the centre.	-
    What was seen speaks for {1} against {2}. Where {3} deviate, a check ends like this with a chance of at most {4}.	----
    What was seen speaks for {1} against {2}: ask the centre. Where {3} deviate, a check ends like this with a chance of at most {4}.	----
    What was seen does not yet speak for {1} or for {2}.	--
    Hours claimed
    Hours drawn
    Hours in error
    Best guess in error
    At most in error
    {1}, {2} of them not available	--
    Decision
    accept
    do not accept
    look at {1} in all, then evaluate again	-
    With a confidence of {1}, fewer than {2} of the hours deviate from what the logs say.	--
    With a confidence of {1}, fewer than {2} of the records deviate from what the logs say.	--
    With a confidence of {1}, at least the {2} that would be too many deviate: ask the centre.	--
    The sample shows neither that fewer than {1} of the hours deviate nor that more do.	-
    The sample shows neither that fewer than {1} of the records deviate nor that more do.	-
    That no record deviates, that those not looked at are right, or anything of records outside the list.
    That anybody meant it to be so, or which of the records not looked at deviate.
    That the centre did anything wrong. Stopping here proves nothing either way.
    This does not mean
    It is said of all strata together, and of none by itself.
    """#
}
