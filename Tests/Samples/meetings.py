"""Small readers of platforms' logs of meetings."""

import csv
import io
import json
import re
import xml.etree.ElementTree as xml

from said import Said, dates, rows, second, text, utc


def teams_list(path):
    said = Said()
    delimiter = "\t" if "\t" in text(path) else ","
    events = [row for row in rows(path, delimiter)[1:] if len(row) > 2]
    order, said.order = dates(re.sub(r"\s[AP]M", "", text(path)))
    for name, *_ in events:
        said.person(re.sub(r" \((Guest|Unverified)\)$", "", name))
    times = [second(cell, order) for _, _, cell in events]
    said.window = (min(times) // 3600 * 3600, (max(times) // 3600 + 1) * 3600)
    said.used = len(events)
    left = sum(1 for row in events if row[1] in ("Left", "Saiu"))
    said.counts = (said.used - left, left)
    return said


def teams_stays(path):
    """The meeting summary, and section 3 of the report in sections."""
    said = Said()
    written = text(path)
    order, said.order = dates(written)
    third = False
    for row in [r for r in rows(path, "\t") if r]:
        if re.match(r"\d\. ", row[0]):
            third = row[0].startswith("3.")
        sections = re.search(r"(?m)^3\. ", written)
        if len(row) < 5:
            continue
        if sections and not third:
            # The second section bounds the stays of people, and the third one has them.
            said.has_bounds = True
            if second(row[1], order):
                said.person(row[0], row[4])
            continue
        join, leave = second(row[1], order), second(row[2], order)
        if join and leave:
            said.stay(said.person(row[0], row[4]), join, leave)
    return said


def live_event(path):
    said, here = Said(), {}
    for session, address, name, _, time, action, _ in rows(path)[1:]:
        key = said.person(name, address)
        if action == "Joined":
            here[session] = (key, second(time))
        else:
            said.stay(*here.pop(session), second(time))
    for key, join in here.values():
        said.stay(key, join, None)
    return said


def graph(path):
    said = Said()
    for record in json.load(open(path))["attendanceRecords"]:
        key = said.person(record["identity"]["displayName"], record["emailAddress"])
        for stay in record["attendanceIntervals"]:
            said.stay(key, utc(stay["joinDateTime"]), utc(stay["leaveDateTime"]))
    return said


def zoom(path):
    said = Said()
    table = [row for row in rows(path) if any(row)]
    first = next(i for i, row in enumerate(table) if row[0].lower() == "name (original name)")
    names = [cell.lower() for cell in table[first]]
    email = next(i for i, name in enumerate(names) if name.endswith("email"))
    order, said.order = dates(re.sub(r"\s[AP]M", "", text(path)))
    waits = names.index("in waiting room") if "in waiting room" in names else None
    if "join time" not in names:
        said.used = len(table) - first - 1
    for row in table[first + 1:]:
        if waits is not None and row[waits].lower() == "yes":
            continue
        key = said.person(row[0], row[email])
        if "join time" in names:
            times = [second(row[names.index(n)], order) for n in ("join time", "leave time")]
            said.stay(key, *times)
    return said


def webinar(path):
    said, names = Said(), []
    for row in rows(path):
        if row and row[0] == "Attended":
            names = row
        elif row and row[0] == "Yes" and names:
            cell = dict(zip(names, row))
            said.stay(
                said.person(cell["User Name (Original Name)"], cell["Email"]),
                second(cell["Join Time"]), second(cell["Leave Time"]))
    return said


def meet(path):
    """The file has two reports, one of them without dates: the second one is read."""
    said = Said()
    said.content = text(path).split("# variant\n")[1]
    for name, email, _, join, leave in list(csv.reader(io.StringIO(said.content)))[1:]:
        said.stay(said.person(name, email), second(join), second(leave))
    return said


def webex(path):
    said = Said()
    for row in rows(path, "\t")[1:]:
        said.stay(said.person(row[3], row[4]), second(row[5]), second(row[6]))
    return said


def bbb_events(path):
    said, here, names, last = Said(), {}, {}, None
    for event in xml.parse(path).getroot().iter("event"):
        kind = (event.get("module"), event.get("eventname"))
        cell = lambda name: event.findtext(name)
        last = int(cell("timestampUTC") or 0) // 1000 or last
        if kind == ("PARTICIPANT", "ParticipantJoinEvent"):
            names[cell("userId")] = said.person(cell("name"), id=cell("externalUserId"))
            here[cell("userId")] = last
        if kind == ("PARTICIPANT", "ParticipantLeftEvent") and cell("userId") in here:
            said.stay(names[cell("userId")], here.pop(cell("userId")), last)
    for user, join in here.items():
        said.stay(names[user], join, None)
    return said


def bbb_dashboard(path):
    said = Said()
    for line in text(path).splitlines()[1:]:
        cells = line.strip('"').split('","')
        if len(cells) > 11 and cells[1] in ("TRUE", "FALSE"):
            said.stay(
                said.person(cells[0]), second(cells[9], "dmy"), second(cells[10], "dmy"))
    return said


def bbb_activity(path):
    said = Said()
    for user in json.load(open(path))["users"].values():
        key = said.person(user["name"], id=user["extId"])
        for connection in user["intIds"].values():
            for stay in connection["sessions"]:
                left = stay["leftOn"] // 1000 or None
                said.stay(key, stay["registeredOn"] // 1000, left)
    return said


def xapi(path):
    """The three statements at hand have no timestamp: nothing is known of when."""
    said = Said()
    for statement in json.load(open(path)):
        actor = statement["actor"]
        said.person(actor["name"], id=actor["account"]["name"])
    return said
