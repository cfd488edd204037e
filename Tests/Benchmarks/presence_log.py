"""A generated submission's presence as one CSV file, for programs that know no course."""

import csv
import pathlib

COLUMNS = ["course_id", "session_id", "person_id", "role", "mode", "joined_at", "left_at"]

# What `glh generate` draws on average; the number of courses follows from the rows asked for.
ROWS_OF_A_COURSE = 1050


def courses_for(rows):
    return max(1, round(rows / ROWS_OF_A_COURSE))


def write(submission, log):
    """Joins presence with its session's course and its person's role; returns the rows written."""
    submission = pathlib.Path(submission)
    courses = {row["session_id"]: row["course_id"] for row in table(submission / "sessions.csv")}
    roles = {row["person_id"]: row["role"] for row in table(submission / "people.csv")}
    rows = 0
    with open(log, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(COLUMNS)
        for row in table(submission / "presence.csv"):
            row["course_id"] = courses[row["session_id"]]
            row["role"] = roles[row["person_id"]]
            out.writerow([row[column] for column in COLUMNS])
            rows += 1
    return rows


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)
