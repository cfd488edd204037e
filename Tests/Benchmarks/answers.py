"""What every program must agree on: each learner's seconds with a tutor and with another learner.

An answer is a CSV file: course_id, learner_id, tutor_s, peer_s. All time counts that a log shows,
in the timetable or out of it, and each second once; a learner with neither may be left out.
"""

import contextlib
import csv
import pathlib
import sqlite3

COLUMNS = ["course_id", "learner_id", "tutor_s", "peer_s"]
# What `glh audit --stdin` prints has a row for each course, too.
STREAM = ["course_id", "learner_id", "tutor_s_evidenced", "peer_s_evidenced"]

# The evidenced ledger, where a machine logged who came: registers are not in the peers' file.
LEDGER = """
    SELECT course_id, learner_id,
      sum(CASE WHEN tutor <> 'none' THEN seconds ELSE 0 END),
      sum(CASE WHEN peer <> 'none' THEN seconds ELSE 0 END)
    FROM ledger WHERE bound = 'evidenced' AND evidence = 'logged' GROUP BY 1, 2"""


def write(rows, path):
    with open(path, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(COLUMNS)
        out.writerows(rows)


def read(path):
    """Seconds with a tutor and with peers, by course and learner, of an answer or a workspace."""
    path = pathlib.Path(path)
    seconds = {}
    for course, learner, tutor, peer in from_ledger(path) if path.is_dir() else from_file(path):
        if (course, learner) in seconds:
            raise ValueError(f"{path.name}: {learner} of {course} stands twice")
        seconds[course, learner] = int(tutor), int(peer)
    return {key: both for key, both in seconds.items() if any(both)}


def from_ledger(workspace):
    with contextlib.closing(sqlite3.connect(workspace / "audit.sqlite")) as connection:
        yield from connection.execute(LEDGER)


def from_file(path):
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if row.get("scope", "learner") == "learner":
                yield [row[column] for column in (STREAM if "scope" in row else COLUMNS)]


def differences(ours, theirs):
    """A line for each learner of whom two answers say different things."""
    lines = []
    for key in sorted(ours.keys() | theirs.keys()):
        a, b = ours.get(key, (0, 0)), theirs.get(key, (0, 0))
        if a != b:
            lines.append(f"{key[0]} {key[1]}: {a[0]} s with a tutor and {a[1]} s with peers, "
                         f"or {b[0]} s and {b[1]} s")
    return lines
