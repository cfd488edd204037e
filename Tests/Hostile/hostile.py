"""Every hostile file, handed to the built program beside a good course.

    python3 Tests/Hostile/hostile.py .build/release/glh --work .build/hostile [--quick] [--only NAME]
                                       [--write docs/reliability.md] [--page]

Each is answered by its place and a code, or is listed and left; what the workspace held before is in
it still, and `glh verify` passes. Without --quick time and memory are measured too. Ends with 1 if
anything is otherwise.
"""

import argparse
import concurrent.futures
import os
import re
import shutil
import sqlite3
import subprocess
import sys

import archives  # noqa: F401
import others  # noqa: F401
import recipes
import texts  # noqa: F401

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import printed_pages  # noqa: E402

SECONDS = 1.0
# How a command may end. That of evidence ends well: what it could count is counted.
EXITS = {"evidence": (0, 66), "pack": (78,), "workspace": (66, 69), "sealed": (69,)}
PLACE = re.compile(r"`[^`]+: error: [^`]+ \[[a-z0-9-]+\]`")
PAGE = "docs/hostile-files.md"
FACTS = ("course", "person", "enrolment", "session", "session_part", "session_tutor", "presence", "mark",
         "ledger", "learners")


# Started from a small process of its own, the program's memory is told alone.
MEASURE = """
import os, sys, time
begin = time.monotonic()
pid = os.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
_, status, used = os.wait4(pid, 0)
with open(sys.argv[1], "w") as told:
    print(os.waitstatus_to_exitcode(status), time.monotonic() - begin, used.ru_utime + used.ru_stime,
          used.ru_maxrss / 1024, file=told)
"""


class Run:
    """A run of the program, measured."""

    def __init__(self, place, command, measured):
        launcher = [sys.executable, "-ISc", MEASURE, place + "/told"] if measured else []
        done = subprocess.run(
            launcher + command, cwd=place, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, "NO_COLOR": "1"})
        self.exit = done.returncode
        if measured:
            with open(place + "/told") as told:
                exit, self.seconds, self.busy, self.mebibytes = map(float, told.read().split())
            os.remove(place + "/told")
            self.exit = int(exit)
        self.errors = done.stderr
        text = self.errors.decode("utf-8", "backslashreplace").replace(place + "/", "")
        self.lines = [line for line in text.split("\n") if line]

    @property
    def answer(self):
        """What it says first of what is wrong; that it ends well and says nothing is an answer too."""
        said = next((line for line in self.lines if ": error: " in line), "listed, and not counted")
        return f"{self.exit} | " + (f"`{said}`" if said in self.lines else said)


def facts(workspace):
    """What the workspace holds, apart from the numbers of files."""
    db = sqlite3.connect(f"file:{workspace}/audit.sqlite?mode=ro", uri=True)
    found = {}
    for table in FACTS:
        columns = [c[1] for c in db.execute(f"PRAGMA table_info({table})") if c[1] != "file_id"]
        found[table] = sorted(db.execute(f"SELECT {', '.join(columns)} FROM {table}"), key=repr)
    db.close()
    return found


def everything(folder):
    """The bytes of all files below a folder."""
    return {os.path.join(top, name): open(os.path.join(top, name), "rb").read()
            for top, _, names in os.walk(folder) for name in names}


class Corpus:
    def __init__(self, glh, work, page, measured):
        self.page, self.measured = page, measured
        self.glh, self.work = os.path.abspath(glh), os.path.abspath(work)
        shutil.rmtree(self.work, ignore_errors=True)
        os.makedirs(self.work + "/good")
        for name, text in recipes.GOOD.items():
            with open(f"{self.work}/good/{name}", "w") as file:
                file.write(text)
        made = self.run(["audit", "good", "--out", "base", "--quiet"])
        if made.exit != 0:
            sys.exit(f"the good course: exit {made.exit}: {made.lines[:3]}")
        self.whole = open(f"{self.work}/base/audit.sqlite", "rb").read()
        self.facts = facts(f"{self.work}/base")

    def run(self, arguments, place=None):
        return Run(place or self.work, [self.glh] + arguments, self.measured)

    def make(self, file, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if isinstance(file.make, bytes):
            made = file.make
        else:
            wanted = file.make.__code__.co_argcount
            made = file.make(path, self.whole) if wanted == 2 else file.make(path) if wanted else file.make()
        if isinstance(made, bytes):
            with open(path, "wb") as out:
                out.write(made)

    def together(self, files):
        """Hands many files in at once: those that are not answered as by themselves, and what is wrong."""
        place = self.work + "/together"
        shutil.copytree(self.work + "/base", place + "/ws")
        archives = [file.name for file in files if file.name.endswith(".zip")]
        for file in files:
            # Files are read in the order of their paths: what was there before comes first.
            self.make(file, f"{place}/{file.name}" if file.name in archives else f"{place}/zz/{file.name}")
        run = self.run(["ingest", "zz"] + archives + ["--out", "ws"], place)
        wrong = [] if run.exit == 0 else [f"exit {run.exit}: {run.lines[:2]}"]
        wrong = wrong or self.unharmed(place, run)
        db = sqlite3.connect(f"file:{place}/ws/audit.sqlite?mode=ro", uri=True)
        told = {}
        for path, line, column, message, code in db.execute(
                'SELECT path, line, "column", message, code FROM rejected_record '
                "JOIN rejection_reason USING (reason_no) ORDER BY code, record_no"):
            top, _, rest = path.partition("/")
            name = rest.partition("/")[0] if top == "zz" else top
            place_in_file = f"{rest}:{line}" + (f":{column}" if column else "")
            told.setdefault(name, f"0 | `{place_in_file}: error: {message} [{code}]`")
        db.close()
        shutil.rmtree(place)
        return [file for file in files
                if told.get(file.name, "0 | listed, and not counted") != self.page.get(file.name)], wrong

    def answer(self, file, wholly=True):
        """How the program answers one file: the run, and what is wrong."""
        place = f"{self.work}/{file.door}-{file.name}"
        shutil.copytree(f"{self.work}/base", place + "/ws")
        self.make(file, place + ("/ws/audit.sqlite" if file.door == "workspace" else f"/in/{file.name}"))
        before = everything(place) if file.door != "evidence" else {}
        one = f"in/{file.name}"
        # An archive is a submission; another file lies in the folder of one.
        given = one if file.name.endswith(".zip") else "in"
        run = self.run({
            "evidence": ["ingest", given, "--out", "ws"],
            "pack": ["check", "ws", "--rules", one],
            "workspace": ["people", "ws"],
            "sealed": ["verify", one],
        }[file.door], place)
        wrong = []
        if run.exit not in EXITS[file.door]:
            wrong.append(f"exit {run.exit}: {run.lines[:2]}")
        if not PLACE.search(run.answer) and not (file.silent and run.exit == 0):
            wrong.append(f"no place and code: {run.lines[:3]}")
        if self.page.get(file.name) != run.answer:
            wrong.append(f"the page says {self.page.get(file.name)}, it says {run.answer}")
        if any(byte < 32 and byte != 10 or byte == 127 for byte in run.errors):
            wrong.append("it sends control characters to the terminal")
        if file.door == "evidence":
            wrong += self.unharmed(place, run) if wholly else []
        elif everything(place) != before:
            wrong.append("it changed " + ", ".join(
                path for path, data in everything(place).items() if before.get(path) != data))
        strangers = set(os.listdir(place)) - {"in", "ws"}
        if strangers or os.path.exists("/tmp/evil.csv"):
            wrong.append(f"it wrote beside the workspace: {strangers}")
        shutil.rmtree(place)
        return run, wrong

    def unharmed(self, place, run):
        if run.exit == 0:
            checked = self.run(["check", "ws", "--quiet"], place)
            if checked.exit not in (0, 1, 3):
                return [f"check ends with {checked.exit}: {checked.lines[:2]}"]
        verified = self.run(["verify", "ws"], place)
        if verified.exit != 0:
            return [f"verify ends with {verified.exit}: {verified.lines[:2]}"]
        now = facts(place + "/ws")
        return [f"{table} has changed" for table in FACTS
                if any(row not in now[table] for row in self.facts[table])
                or table in ("ledger", "learners") and now[table] != self.facts[table]]


def answers():
    """How the page says that each file is answered."""
    if not os.path.exists(PAGE):
        return {}
    with open(PAGE) as page:
        rows = [line.rstrip("\n").strip("|").split(" | ", 2) for line in page if line.startswith("| `")]
    return {row[0].strip(" `"): row[2].strip().replace("\\|", "|") for row in rows}


def write_page(found, page):
    """Prints the page anew; what was not tried stands as it stood."""
    found = {(file.door, file.name): run.answer for file, run, _ in found}
    titles = (("evidence", "Files of a submission", "`glh ingest`"),
              ("pack", "Rule packs", "`glh check --rules`"),
              ("workspace", "In place of `audit.sqlite`", "`glh people`"),
              ("sealed", "Sealed files", "`glh verify`"))
    lines = ["# Hostile files", "",
             "<!-- Printed by Tests/Hostile/hostile.py: make hostile PAGE=yes. -->", "",
             "Each of these files is made by `Tests/Hostile`, handed to the program beside a good course, and "
             "answered as it says here: the exit code, and the first message with its place. What the "
             "workspace held before is in it still, and `glh verify` passes. `make test` looks at all but the "
             "large ones, `make hostile` at all, with their time and memory: "
             "[reliability.md](reliability.md#hostile-files)."]
    for door, title, command in titles:
        some = [file for file in recipes.ALL if file.door == door]
        lines += ["", f"## {title}", "", f"By {command}.", "",
                  "| file | what it attacks | exit | how it is answered |", "|---|---|---:|---|"]
        for file in some:
            answer = found.get((door, file.name)) or page.get(file.name, "not tried | not tried")
            exit, said = answer.split(" | ", 1)
            lines.append(f"| `{file.name}` | {file.attacks} | {exit} | " + said.replace("|", "\\|") + " |")
    with open(PAGE, "w") as out:
        out.write("\n".join(lines) + "\n")


def write_figures(place, found):
    """Puts what was measured into a page, between its marks: large files, and the most that others took."""
    bad = sum(1 for _, _, wrong in found if wrong)
    lines = [f"Last run: {printed_pages.today()}, a release build, {len(found)} files: "
             + ("all are answered as hostile-files.md says, within the limits, and harm nothing."
                if not bad else f"{bad} are not answered as they should be, or beyond the limits."), "",
             "| file | s | MiB | of MiB |", "|---|---:|---:|---:|"]
    for file, run, _ in found:
        if file.big:
            lines.append(f"| {file.name} | {run.seconds:.2f} | {run.mebibytes:.0f} | {file.limit} |")
    for limit in (64, 200):
        some = [run for file, run, _ in found if not file.big and file.limit == limit]
        if some:
            lines.append(f"| the other {len(some)}, at most | {max(run.seconds for run in some):.2f} | "
                         f"{max(run.mebibytes for run in some):.0f} | {limit} |")
    print("\n".join(lines))
    if place:
        printed_pages.put(place, "hostile", lines)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("glh")
    options.add_argument("--work", required=True)
    options.add_argument("--quick", action="store_true")
    options.add_argument("--only")
    options.add_argument("--write")
    options.add_argument("--page", action="store_true", help="print docs/hostile-files.md anew")
    chosen = options.parse_args()
    corpus = Corpus(chosen.glh, chosen.work, answers(), not chosen.quick)
    files = [file for file in recipes.ALL
             if not (chosen.quick and file.big) and (not chosen.only or chosen.only in file.name)]
    found = []
    alone, bad = files, 0
    if chosen.quick:
        # What is answered alike among all the others needs no run of its own.
        many = [file for file in files
                if file.door == "evidence" and corpus.page.get(file.name, "").startswith("0 | ")]
        others, wrong = corpus.together(many)
        alone = [file for file in files if file not in many or file in others]
        if wrong:
            bad += 1
            print("all together: " + "; ".join(wrong), flush=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() if chosen.quick else 1) as pool:
        for file, (run, wrong) in zip(alone, pool.map(
                lambda file: corpus.answer(file, not chosen.quick), alone)):
            if not chosen.quick and run.seconds > SECONDS:
                # The machine may have been busy with others: as in fuzzing, the shortest of some counts.
                again = [corpus.answer(file)[0] for _ in range(3)]
                run = min([run] + again, key=lambda run: run.seconds)
                if run.seconds > SECONDS:
                    wrong.append(f"{run.seconds:.2f} s, of which it was busy {run.busy:.2f}")
            if not chosen.quick and run.mebibytes > file.limit:
                wrong.append(f"{run.mebibytes:.0f} MiB")
            found.append((file, run, wrong))
            if wrong or not chosen.quick:
                measured = "" if chosen.quick else (
                    f"{run.seconds:6.2f} s {run.busy:6.2f} busy {run.mebibytes:6.0f} MiB  ")
                print(measured + f"{file.name}: " + ("; ".join(wrong) or "as it should be"), flush=True)
    bad += sum(1 for _, _, wrong in found if wrong)
    print(f"{len(files)} hostile files, {bad} not answered as they should be"
          + (f"; {len(alone)} had a run of their own" if chosen.quick else ""))
    if chosen.page:
        write_page(found, corpus.page)
    if not chosen.quick and not chosen.only:
        write_figures(chosen.write, found)
    shutil.rmtree(corpus.work)
    sys.exit(1 if bad else 0)


main()
