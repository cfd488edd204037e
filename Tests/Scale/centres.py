"""Cuts a generated submission into one a centre, and into logs whose rows say all by themselves."""

import collections
import csv
import pathlib

BY_COURSE = ["courses", "people", "sessions", "study", "claims"]
BY_SESSION = ["presence", "marks"]
LOG = ["course_id", "session_id", "person_id", "role", "mode", "joined_at", "left_at"]


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def write(path, columns, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, columns, lineterminator="\n", extrasaction="ignore")
        out.writeheader()
        out.writerows(rows)


def split(submission, work):
    """Makes centres/ID (everything), logs/ID.csv and plain/ID (the log as a submission)."""
    tables = {name: list(read(submission / f"{name}.csv")) for name in BY_COURSE + BY_SESSION}
    centre = {row["course_id"]: row["centre_id"] for row in tables["courses"]}
    course = {row["session_id"]: row["course_id"] for row in tables["sessions"]}
    role = {row["person_id"]: row["role"] for row in tables["people"]}
    for name, rows in tables.items():
        parts = collections.defaultdict(list)
        for row in rows:
            of = row["course_id"] if name in BY_COURSE else course[row["session_id"]]
            parts[centre[of]].append(row)
        for part, own in parts.items():
            write(work / "centres" / part / f"{name}.csv", list(own[0]), own)
    logs = collections.defaultdict(list)
    for row in tables["presence"]:
        of = course[row["session_id"]]
        logs[centre[of]].append(row | {"course_id": of, "role": role[row["person_id"]]})
    for part, rows in logs.items():
        write(work / "logs" / f"{part}.csv", LOG, rows)
        plain(work / "plain" / part, rows)
    return sorted(logs)


def plain(folder, rows):
    """The plainest submission that says what a log says: nothing is planned in its sessions.

    A plan says where a session is to be; here it says where the tutor was, as it is for a log.
    """
    windows, places = {}, {}
    for row in rows:
        old = windows.get(row["session_id"], (row["joined_at"], row["left_at"]))
        windows[row["session_id"]] = (
            min(old[0], row["joined_at"]), max(old[1], row["left_at"]), row["course_id"])
        if row["role"] == "tutor":
            places[row["session_id"]] = row["mode"]
    write(folder / "courses.csv", ["course_id", "title", "starts_on", "time_zone"], [
        {"course_id": id, "title": id, "starts_on": "2025-09-01", "time_zone": "UTC"}
        for id in sorted({row["course_id"] for row in rows})])
    people = {(row["course_id"], row["person_id"], row["role"]) for row in rows}
    columns = ["course_id", "person_id", "role"]
    write(folder / "people.csv", columns, [dict(zip(columns, row)) for row in sorted(people)])
    write(folder / "sessions.csv",
          ["session_id", "course_id", "starts_at", "ends_at", "activity", "mode"], [
        {"session_id": id, "course_id": of, "starts_at": start, "ends_at": end,
         "activity": "teaching", "mode": places.get(id, "in_person")}
        for id, (start, end, of) in sorted(windows.items())])
    write(folder / "presence.csv", LOG[1:3] + LOG[4:], rows)
