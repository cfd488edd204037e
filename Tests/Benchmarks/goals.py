"""What is to be reached, and what was.

Ratios are of CPU seconds, which other programs at work on the machine stretch less than wall
seconds; the ratio of wall seconds stands in the note.
"""

import dataclasses
import pathlib

import steps
from measure import together
from steps import BIG, SMALL, WHOLE

NOTES = pathlib.Path(__file__).with_name("notes.tsv")


@dataclasses.dataclass
class Row:
    """One figure. Its `share` is 1 at the goal, and less where it is better; none, not measured."""

    key: str
    what: str
    goal: str
    reached: str = "not measured"
    share: float = None
    note: str = ""

    @property
    def is_reached(self):
        return self.share is not None and self.share <= 1


class Figures:
    """The medians of a run, by size and step; nothing where a step was left out."""

    def __init__(self, sizes, medians, given):
        self.sizes, self.medians, self.given = sizes, medians, given

    def size(self, role):
        return next(size for size in self.sizes if role in size.roles)

    def of(self, role, *names):
        found = [self.medians.get((self.size(role).courses, name)) for name in names]
        return together(found) if all(found) else None

    def why_not(self, name):
        if name == steps.PIPE:
            return "not built"
        if name == steps.CHECK_TWO and self.given.cores < 2:
            return "one core"
        return "left out"


def ratio(figures, key, what, most, role, ours, theirs):
    row = Row(key, what, f"≤ {most:.2f}")
    our, their = figures.of(role, ours), figures.of(role, theirs)
    if not (our and their):
        row.note = figures.why_not(theirs if our else ours)
        return row
    cpu, wall = our.cpu / max(their.cpu, 0.001), our.wall / max(their.wall, 0.001)
    row.reached, row.share, row.note = f"{cpu:.2f}", cpu / most, f"wall {wall:.2f}"
    return row


def memory(figures, key, what, most, name):
    """What a step held, and how that grows with the records, in two rows."""
    big, small = figures.of(BIG, name).memory, figures.of(SMALL, name).memory
    times = big / max(small, 0.1)
    return [
        Row(key, what, f"≤ {most} MB", f"{big:.0f} MB", big / most),
        Row(f"{key}-growth", "the same / with a tenth of the records", "≤ 1.3, flat",
            f"{times:.1f}", times / 1.3, f"{small:.0f} MB"),
    ]


def session(figures):
    """The time of one new session, and how it grows with what is there already, in two rows."""
    start = figures.of(BIG, steps.START).wall
    big, small = (
        max(figures.of(role, steps.SESSION).wall - 2 * start, 0.0001) * 1000
        for role in (BIG, SMALL))
    took = Row(
        "session", "one new session, durable, its course audited again", "≤ 10 ms",
        f"{big:,.0f} ms", big / 10,
        f"two processes, less {start * 1000:.0f} ms each for the program's start")
    growth = Row(
        "session-growth", "the same / with a tenth of the records there", "≤ 1.3",
        f"{big / small:.2f}", big / small / 1.3, f"{small:,.0f} ms")
    return [took, growth]


def growth(figures):
    row = Row("growth", "audit to its tables / with a tenth of the records", "≤ 11")
    parts = [figures.of(BIG, name).cpu / max(figures.of(SMALL, name).cpu, 0.001)
             for name in (steps.AUDIT, steps.INGEST, steps.CHECK)]
    records = figures.size(BIG).rows / figures.size(SMALL).rows
    row.reached, row.share = f"{parts[0]:.1f}", parts[0] / 11
    row.note = f"records {records:.1f}, ingest {parts[1]:.1f}, check {parts[2]:.1f}"
    return row


def two_cores(figures):
    row = Row("two-cores", "check on one core / on two, wall", "≥ 1.7")
    one, two = figures.of(BIG, steps.CHECK), figures.of(BIG, steps.CHECK_TWO)
    if not two:
        row.note = figures.why_not(steps.CHECK_TWO)
        return row
    faster = one.wall / two.wall
    row.reached, row.share = f"{faster:.2f}", 1.7 / faster
    row.note = f"{two.cpu / two.wall:.1f} cores were used, CPU {two.cpu / one.cpu:.2f}"
    return row


def rows_of(figures):
    """All rows, in the order in which they are shown."""
    whole = f"{figures.size(WHOLE).rows:,} records, whole process"
    rows = [
        ratio(figures, "ingest-bare",
              "ingest, no leaf hashes or copies / `sqlite3 .import` and index", 0.30,
              BIG, steps.BARE, steps.IMPORT),
        ratio(figures, "ingest", "ingest with both / the same", 0.45,
              BIG, steps.INGEST, steps.IMPORT),
        ratio(figures, "check", "check / DuckDB from its own file", 0.35,
              BIG, steps.CHECK, steps.DUCK_FILE),
        ratio(figures, "audit",
              "audit to its tables / DuckDB, CSV to sums", 0.65,
              BIG, steps.AUDIT, steps.DUCK_LOG),
        ratio(figures, "pipe", "pipe mode / the same", 0.30, BIG, steps.PIPE, steps.DUCK_LOG),
        ratio(figures, "whole-audit", f"{whole}: audit to its tables / DuckDB", 0.25,
              WHOLE, steps.AUDIT, steps.DUCK_LOG),
        ratio(figures, "whole-pipe", f"{whole}: pipe mode / DuckDB", 0.25,
              WHOLE, steps.PIPE, steps.DUCK_LOG),
        *memory(figures, "memory-ingest", "memory of ingest, mapped files not counted", 200,
                steps.INGEST),
        *memory(figures, "memory-check", "memory of check, mapped files not counted", 64,
                steps.CHECK),
        *session(figures),
        growth(figures),
        two_cores(figures),
    ]
    why = dict(line.split("\t") for line in NOTES.read_text("utf-8").splitlines()[1:])
    for row in rows:
        if row.key in why and row.share is not None and not row.is_reached:
            row.note = f"{row.note}. {why[row.key]}"
    return rows
