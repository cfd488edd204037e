"""What is run, in its order: each part of glh, and after it the others at the same work."""

import collections
import pathlib
import sys

# A step makes a file or folder anew, or adds to one that is there (makes nothing). Its answer, if
# it gives one, is a workspace or a file.
Step = collections.namedtuple("Step", "name command makes answer exits")

PEERS = ["sqlite3", "duckdb", "python"]

GENERATE = "`glh generate`"
INGEST = "`glh ingest`"
CHECK = "`glh check`"
AUDIT = "`glh audit`, report and tables too"
IMPORT = "`sqlite3 .import`, then an index"
DUCK_LOAD = "DuckDB, the CSV into its file"
DUCK_FILE = "DuckDB, from its file to the sums"
DUCK_LOG = "DuckDB, from the CSV to the sums"
SCRIPT = "Python script, from the CSV to the sums"

# What is set beside what. Ingest and check together do what others do from the CSV to the sums.
COMPARED = [
    ([INGEST], IMPORT),
    ([INGEST], DUCK_LOAD),
    ([CHECK], DUCK_FILE),
    ([INGEST, CHECK], DUCK_LOG),
    ([INGEST, CHECK], SCRIPT),
    ([AUDIT], DUCK_LOG),
    ([AUDIT], SCRIPT),
]


def steps_of(glh, courses, work, peers):
    def at(name):
        return str(work / name)

    def product(name, *arguments, makes=None, answer=None):
        # An audit with findings ends with 1 or 3.
        return Step(name, [glh, *arguments], makes, answer, (0, 1, 3))

    def script(name, *arguments):
        return [sys.executable, str(pathlib.Path(__file__).with_name(name)), *arguments]

    def peer(which, name, command, makes, gives_answer=True):
        step = Step(name, command, makes, makes if gives_answer else None, (0,))
        return [step] if which in peers else []

    log = at("log.csv")
    return [
        product(GENERATE, "generate", "--courses", str(courses), "--out", at("submission"),
                makes="submission"),
        product(INGEST, "ingest", at("submission"), "--out", at("workspace"), "-q",
                makes="workspace"),
        *peer("sqlite3", IMPORT, [
            "sqlite3", at("import.sqlite"), f'.import --csv "{log}" log',
            "CREATE INDEX log_by_session ON log (course_id, session_id)"],
            "import.sqlite", gives_answer=False),
        *peer("duckdb", DUCK_LOAD, script("duck.py", "load", log, at("log.duckdb")),
              "log.duckdb", gives_answer=False),
        product(CHECK, "check", at("workspace"), "-q", answer="workspace"),
        *peer("duckdb", DUCK_FILE, script("duck.py", "file", at("log.duckdb"), at("file.csv")),
              "file.csv"),
        product(AUDIT, "audit", at("submission"), "--out", at("audit"), "-q", makes="audit",
                answer="audit"),
        *peer("duckdb", DUCK_LOG, script("duck.py", "log", log, at("sums.csv")), "sums.csv"),
        *peer("python", SCRIPT, script("naive.py", log, at("naive.csv")), "naive.csv"),
    ]
