"""What is run at one size, in its order: each part of glh beside others at the same work."""

import dataclasses
import pathlib
import subprocess
import sys

import new_session

PEERS = ["sqlite3", "duckdb", "python"]

INGEST = "`glh ingest`"
BARE = "`glh ingest --no-copies`: no leaf hashes either"
IMPORT = "`sqlite3 .import`, then an index"
DUCK_LOAD = "DuckDB, the CSV into its file"
CHECK = "`glh check`"
CHECK_TWO = "`glh check` on two cores"
DUCK_FILE = "DuckDB, from its file to the sums"
AUDIT = "`glh audit`, to its tables"
AUDIT_TWO = "`glh audit` on two cores, to its tables"
PIPE = "`glh audit --stdin`"
DUCK_LOG = "DuckDB, from the CSV to the sums"
SESSION = "one new session: `glh ingest`, then `glh check`"
START = "`glh --version`"
FULL = "`glh audit`, report and all, once"
SCRIPT = "Python script, from the CSV to the sums, once"

# Sizes: all of the records, a tenth of them, and 100,000 for whole processes.
BIG, SMALL, WHOLE = "big", "small", "whole"

# No journal and no waiting for the disk: what the shell can do at its fastest.
IMPORT_SCRIPT = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -262144;
.import --csv "{}" log
CREATE INDEX log_by_session ON log (course_id, session_id, person_id);
"""


@dataclasses.dataclass
class Step:
    """One thing that is measured.

    It `makes` a file or folder anew. Its `answer` is a workspace or a file. One that is cut short
    has `marks`: see measure.run. All but the commands and `stdin` are names in the work's folder.
    """

    name: str
    commands: list
    sizes: set
    makes: str = None
    answer: str = None
    exits: tuple = (0,)
    cores: int = 1
    marks: tuple = ()
    stdin: str = None
    stdout: str = "output.txt"
    once: bool = False
    prepare: object = None


def has_pipe_mode(glh):
    """Whether this glh can audit what it is given on its standard input."""
    shown = subprocess.run([glh, "audit", "--help"], capture_output=True, text=True, check=True)
    return "--stdin" in shown.stdout


def steps_of(glh, work, peers, size, cores):
    """The steps at a size that is one or more of BIG, SMALL and WHOLE."""

    def at(name):
        return str(work / name)

    def product(name, sizes, *arguments, **more):
        # A check with findings ends with 1 or 3.
        return Step(name, [[glh, *arguments]], sizes, exits=(0, 1, 3), **more)

    def cut_short(name, sizes, makes, **more):
        aside = at(f".{makes}.partial-*")
        marks = (f"{aside}/tables/datapackage.json", f"{aside}/audit.json")
        return product(
            name, sizes, "audit", submission, "--out", at(makes), *quietly, makes=makes,
            answer=makes, marks=marks, **more)

    def script(name, *arguments):
        return [sys.executable, str(pathlib.Path(__file__).with_name(name)), *arguments]

    def peer(which, name, sizes, command, makes, answer=None, **more):
        step = Step(name, [command], sizes, makes, answer, **more)
        return [step] if which in peers else []

    log, submission = at("log.csv"), at("submission")
    quietly = ["-q", "--key", at("pseudonym.key")]
    every = {BIG, SMALL, WHOLE}
    steps = [
        product(START, {BIG}, "--version"),
        product(INGEST, {BIG, SMALL}, "ingest", submission, "--out", at("workspace"), *quietly,
                makes="workspace"),
        *peer("sqlite3", IMPORT, {BIG}, ["sqlite3", at("import.sqlite")], "import.sqlite",
              stdin=at("import.sql")),
        product(BARE, {BIG, SMALL}, "ingest", submission, "--out", at("bare"), "--no-copies",
                *quietly, makes="bare"),
        *peer("duckdb", DUCK_LOAD, {BIG}, script("duck.py", "load", log, at("log.duckdb")),
              "log.duckdb"),
        product(CHECK, {BIG, SMALL}, "check", at("workspace"), "-q"),
        *peer("duckdb", DUCK_FILE, {BIG},
              script("duck.py", "file", at("log.duckdb"), at("file.csv")), "file.csv", "file.csv"),
        product(CHECK_TWO, {BIG, SMALL}, "check", at("bare"), "-q", answer="bare", cores=2),
        cut_short(AUDIT, every, "audit"),
        *peer("duckdb", DUCK_LOG, {BIG, WHOLE}, script("duck.py", "log", log, at("sums.csv")),
              "sums.csv", "sums.csv"),
        Step(SESSION, [[glh, "ingest", at("more"), "--out", at("workspace"), "-q"],
                       [glh, "check", at("workspace"), "-q"]], {BIG, SMALL}, "more",
             exits=(0, 1, 3),
             prepare=lambda number: new_session.write(submission, at("more"), number)),
        cut_short(AUDIT_TWO, every, "audit-two", cores=2, once=True),
        product(FULL, {WHOLE}, "audit", submission, "--out", at("full"), *quietly, makes="full",
                once=True),
        *peer("python", SCRIPT, {WHOLE}, script("naive.py", log, at("naive.csv")), "naive.csv",
              "naive.csv", once=True),
    ]
    if has_pipe_mode(glh):
        place = [step.name for step in steps].index(AUDIT) + 1
        steps.insert(place, product(
            PIPE, {BIG, WHOLE}, "audit", "--stdin", "--input-format", "presence", "--show-names",
            "-q", stdin=log, stdout="stream.csv", answer="stream.csv"))
    return [step for step in steps if step.sizes & size and step.cores <= cores]
