"""Small readers of registers, timetables, funding returns and lists of qualifications."""

import datetime
import re
import xml.etree.ElementTree as xml
import zipfile

from said import Said, rows, second, text, utc


def jisc(path):
    said = Said()
    table = rows(path, "\t")
    for row in table[1:]:
        cell = dict(zip(table[0], row + [""] * 16))
        key = said.person("", id=cell["STUDENT_ID"])
        try:
            times = (utc(cell["START_TIME"] + "Z"), utc(cell["END_TIME"] + "Z"))
        except ValueError:
            continue
        id = f"{cell['EVENT_ID']}"
        said.sessions[id] = times
        late = cell["ATTENDANCE_LATE"] == "1"
        word = "absent" if cell["EVENT_ATTENDED"] == "0" else "late" if late else "present"
        said.marks.append((key, id, word))
    return said


def moodle_attendance(path):
    said = Said()
    table = [line.split("\t") for line in text(path).split("\n")]
    head = next(i for i, row in enumerate(table) if "Taken sessions" in row)
    dates = {}
    for column, cell in enumerate(table[head]):
        found = re.match(r"(\d+) (\w{3}) (\d{4}) (\d+)\.(\d\d)(AM|PM)", cell)
        if found:
            day, month, year, hour, minute, half = found.groups()
            dates[column] = second(f"{month} {day}, {year} {hour}:{minute} {half}")
            said.sessions[f"S-{column}"] = (dates[column], dates[column] + 7200)
    said.mark_map = {"P": "present", "L": "late", "E": "left_early", "A": "absent"}
    for row in table[head + 1:]:
        if len(row) < 4:
            continue
        key = said.person(f"{row[1]} {row[0]}", id=row[3])
        for column in dates:
            code = row[column].strip().lstrip("-").split(" ")[0]
            if code in said.mark_map:
                said.marks.append((key, f"S-{column}", said.mark_map[code]))
    return said


def sheet_xlsx(path):
    """The first sheet's cells; a number that is a day of this century is a date."""
    book = zipfile.ZipFile(path)
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    strings = []
    if "xl/sharedStrings.xml" in book.namelist():
        shared = xml.fromstring(book.read("xl/sharedStrings.xml"))
        strings = ["".join(t.text or "" for t in s.iter(space + "t")) for s in shared]
    table = []
    for row in xml.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(space + "row"):
        cells = []
        for cell in row.iter(space + "c"):
            column = ord(re.match("[A-Z]", cell.get("r"))[0]) - 65
            cells += [""] * (column - len(cells))
            value = cell.findtext(space + "v") or ""
            if cell.get("t") == "s":
                value = strings[int(value)]
            elif cell.get("t") == "inlineStr":
                value = "".join(t.text or "" for t in cell.iter(space + "t"))
            elif value and 40000 < float(value) < 60000:
                days = datetime.timedelta(seconds=round(float(value) * 86400))
                value = (datetime.datetime(1899, 12, 30) + days).strftime("%d/%m/%Y %H:%M")
            cells.append(value)
        table.append(cells)
    return table


def sheet_ods(path):
    """The first sheet's cells, those without text at a row's end left out."""
    content = xml.fromstring(zipfile.ZipFile(path).read("content.xml"))
    space = lambda word: "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % word
    table = []
    for row in next(content.iter(space("table") + "table")).iter(space("table") + "table-row"):
        cells = []
        for cell in row.iter(space("table") + "table-cell"):
            date = cell.get(space("office") + "date-value")
            words = "".join("".join(p.itertext()) for p in cell.iter(space("text") + "p"))
            if date:
                moment = datetime.datetime.fromisoformat(date)
                words = moment.strftime("%d/%m/%Y %H:%M")
            times = int(cell.get(space("table") + "number-columns-repeated", 1))
            cells += [words] * (times if words else min(times, 20))
        while cells and not cells[-1]:
            cells.pop()
        table.append(cells)
    return table


def register(path):
    said = Said()
    table = (
        sheet_xlsx(path) if path.endswith("xlsx") else
        sheet_ods(path) if path.endswith("ods") else rows(path))
    head = next(i for i, row in enumerate(table) if row[:2] == ["Ref", "Learner"])
    columns = range(2, len(table[head]))
    for column in columns:
        start = second(table[head][column], "dmy")
        said.sessions[f"S-{column}"] = (start, start + 3 * 3600)
    said.mark_map = {
        "/": "present", "L": "late", "E": "left_early", "O": "absent", "N": "excused",
        "W": "not_expected", "-": "not_expected"}
    for row in table[head + 1:]:
        if len(row) < 3 or not row[0].isdigit():
            continue
        key = said.person(row[1], id=row[0])
        for column in columns:
            if row[column]:
                said.marks.append((key, f"S-{column}", said.mark_map[row[column]]))
    return said


def ics(path):
    """Of the calendars at hand one has an event with a place, without which none is used."""
    said = Said()
    for event in text(path).split("BEGIN:VEVENT")[1:]:
        if "LOCATION" not in event or "RRULE" in event:
            continue
        found = re.findall(r"DT(?:START|END);TZID=Europe/Vienna:(\d{8})T(\d{6})", event)
        times = [datetime.datetime.strptime(a + b, "%Y%m%d%H%M%S") for a, b in found]
        # In February Vienna is an hour ahead of UTC.
        said.planned.append(tuple(
            int(t.replace(tzinfo=datetime.timezone.utc).timestamp()) - 3600 for t in times))
    return said


def ilr(path):
    said = Said()
    plain = lambda element: element.tag.split("}")[1]
    for learner in xml.parse(path).getroot():
        if plain(learner) != "Learner":
            continue
        cells = {plain(c): c.text for c in learner}
        key = said.person("", id=cells["LearnRefNumber"])
        for delivery in learner:
            if plain(delivery) != "LearningDelivery":
                continue
            field = {plain(c): c.text for c in delivery}
            course = field["LearnAimRef"]
            if course == "ZPROG001":
                # A programme is no qualification; no learner here with hours of one has a single course.
                continue
            said.courses[f"C-{course}"] = course
            for name, kind in (("PHours", "planned_hours"), ("OTJActHours", "off_the_job_hours")):
                if name in field:
                    said.claims.append((f"C-{course}", key, kind, int(field[name]) * 3600))
            if "DelLocPostCode" in field:
                known = field["DelLocPostCode"] != "ZZ99 9ZZ"
                said.claims.append(
                    (f"C-{course}", key, "delivery_postcode", "other" if known else "ZZ99 9ZZ"))
    return said


def ofqual(path):
    said = Said()
    hours = lambda cell: int(cell) * 3600 if cell and cell != "0" else None
    table = rows(path)
    for row in table[1:]:
        cell = dict(zip(table[0], row))
        number = cell.get("Qualification Number") or cell.get("QualificationNumber")
        if not number:
            continue
        number = number.replace("/", "")
        said.courses[f"C-{number}"] = number
        level = re.fullmatch(
            r"(?:Level )?(\d)", cell.get("Qualification Level", cell.get("Level", "")))
        least, most = (
            hours(cell.get(f"{w} Guided Learning Hours")) for w in ("Minimum", "Maximum"))
        guided = hours(cell.get("Guided Learning Hours"))
        credit = int(cell.get("Total Credits") or 0) or None
        said.qualifications.append((
            number, int(level[1]) if level else None, credit,
            guided or (least if least == most else None),
            hours(cell.get("Total Qualification Time"))))
    return said
