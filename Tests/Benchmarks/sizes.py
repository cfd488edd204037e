"""How many records each part of the benchmark has, and the submissions of that size."""

import dataclasses
import pathlib
import shutil

import measure
import presence_log
from steps import BIG, IMPORT_SCRIPT, SMALL, WHOLE

WHOLE_ROWS = 100_000
TENTH = 10


@dataclasses.dataclass
class Size:
    """A submission in a folder of its own; `roles` are of BIG, SMALL and WHOLE."""

    courses: int
    roles: set
    work: pathlib.Path
    rows: int = 0


def sizes_of(rows, work):
    """The sizes, the largest first. What has two roles is there once."""
    courses = presence_log.courses_for(rows)
    tenth = max(1, round(courses / TENTH))
    largest = TENTH * tenth if courses >= TENTH else courses
    roles = {}
    for role, courses in [(BIG, largest), (SMALL, tenth),
                          (WHOLE, min(largest, presence_log.courses_for(WHOLE_ROWS)))]:
        # Some courses more or less are no size of their own.
        near = next((each for each in roles if abs(each - courses) * TENTH <= each), courses)
        roles.setdefault(near, set()).add(role)
    return [Size(courses, roles[courses], work / f"{courses}-courses")
            for courses in sorted(roles, reverse=True)]


def generate(glh, size):
    """Makes the submission, and for the others one file of its presence."""
    shutil.rmtree(size.work, ignore_errors=True)
    size.work.mkdir(parents=True)
    (size.work / "pseudonym.key").write_text("the same pseudonyms in every run\n")
    measure.run(
        [glh, "generate", "--courses", str(size.courses), "--out", str(size.work / "submission")],
        size.work / "output.txt")
    log = size.work / "log.csv"
    size.rows = presence_log.write(size.work / "submission", log)
    (size.work / "import.sql").write_text(IMPORT_SCRIPT.format(log))
