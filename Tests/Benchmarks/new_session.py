"""One more session for a submission: what a centre hands in the week after."""

import csv
import datetime
import pathlib

import presence_log


def write(submission, folder, number):
    """Repeats the first course's last session so many days later, under an id of its own."""
    submission, folder = pathlib.Path(submission), pathlib.Path(folder)
    session, attended = last_of_first_course(submission)
    later = datetime.timedelta(days=number)
    name = f"{session['session_id']}-again-{number}"
    folder.mkdir()
    write_table(folder / "sessions.csv", [moved(session, later, name, "starts_at", "ends_at")])
    write_table(folder / "presence.csv",
        [moved(each, later, name, "joined_at", "left_at") for each in attended])


def last_of_first_course(submission):
    sessions = {}
    for session in presence_log.table(submission / "sessions.csv"):
        first = next(iter(sessions.values()), session)
        if session["course_id"] != first["course_id"]:
            break
        sessions[session["session_id"]] = session
    attended = {}
    # A course's rows stand together.
    for each in presence_log.table(submission / "presence.csv"):
        if each["session_id"] in sessions:
            attended.setdefault(each["session_id"], []).append(each)
        elif attended:
            break
    last = max(attended, key=lambda id: sessions[id]["starts_at"])
    return sessions[last], attended[last]


def moved(record, later, name, *columns):
    record = dict(record, session_id=name)
    for column in columns:
        record[column] = (datetime.datetime.fromisoformat(record[column]) + later).isoformat()
    return record


def write_table(path, records):
    with open(path, "w", newline="") as file:
        out = csv.DictWriter(file, records[0].keys(), lineterminator="\n")
        out.writeheader()
        out.writerows(records)
