"""What is interrupted: 10,000 lines of an invented centre, read into a workspace that holds another."""

import copy
import hashlib
import os
import pathlib
import shutil
import subprocess


class Workload:
    """Two submissions, the undisturbed answers, and fresh copies of the start."""

    def __init__(self, glh, folder):
        self.glh = os.path.abspath(glh)
        self.folder = pathlib.Path(folder).resolve()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.empty = self.folder / "empty"
        self.empty.mkdir()
        self.key = self.folder / "key"
        self.key.write_bytes(b"a key that is always the same, 32")
        self.first = self.folder / "first"
        self.second = self.folder / "second"
        self.run("generate", "--courses", "10", "--seed", "7", "--out", self.folder / "all")
        self.split(self.folder / "all")
        self.lines = sum(
            len(table.read_bytes().splitlines()) for table in self.second.glob("*.csv"))
        self.start = self.folder / "start"
        self.run("ingest", self.first, "--out", self.start, "--key", self.key, "--quiet")
        self.undisturbed = self.fresh("undisturbed")
        self.ingest(self.undisturbed)
        self.before = self.state(self.start)
        self.after = self.state(self.undisturbed)
        self.unchecked = self.undisturbed
        self.checked = self.fresh("checked", self.undisturbed)
        self.run("check", self.checked, "--on", "2026-08-31", "--quiet")
        self.reported = self.fresh("reported", self.undisturbed)
        self.report_after = self.report(self.reported)

    def later(self):
        """One more session of the first submission's last course, and its presence."""
        place = self.folder / "later"
        place.mkdir()
        session = None
        for name in ("sessions.csv", "presence.csv"):
            heading, *rows = (self.first / name).read_text().splitlines(keepends=True)
            session = session or rows[-1].split(",")[0]
            own = [row for row in rows if row.startswith(session + ",")]
            (place / name).write_text(
                "".join([heading] + [row.replace(session, session + "-again", 1) for row in own]))
        return place

    def beside(self, name):
        """The same, with a folder of its own to work in."""
        other = copy.copy(self)
        other.folder = self.folder / name
        other.folder.mkdir()
        return other

    def split(self, whole):
        """The first course on its own, and all others."""
        for place in (self.first, self.second):
            place.mkdir()
        for table in whole.glob("*.csv"):
            heading, *rows = table.read_text().splitlines(keepends=True)
            for place, is_first in ((self.first, True), (self.second, False)):
                own = [row for row in rows if ("C0001" in row) == is_first]
                (place / table.name).write_text("".join([heading, *own]))

    def run(self, *arguments, launcher=(), check=True):
        done = subprocess.run(
            [*launcher, self.glh, *map(str, arguments)], capture_output=True, cwd=self.folder)
        if check and done.returncode not in (0, 1, 3):
            raise RuntimeError(f"{arguments[0]}: exit {done.returncode}: {done.stderr.decode()[:300]}")
        return done

    def fresh(self, name, like=None):
        """A copy of the start or of another workspace, with a folder of its own around it."""
        place = self.folder / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        shutil.copytree(like or self.start, place / "ws")
        return place / "ws"

    def command(self, workspace):
        return ["ingest", self.second, "--out", workspace, "--key", self.key, "--quiet"]

    def ingest(self, workspace, launcher=(), check=True):
        return self.run(*self.command(workspace), launcher=launcher, check=check)

    def state(self, workspace):
        """A hash of all that the workspace holds but the times of its runs; None if it is not whole."""
        files = sorted(p for p in workspace.rglob("*") if p.is_file())
        digest = hashlib.sha256()
        for file in files:
            name = str(file.relative_to(workspace))
            # Who ran it when, and the seal with its random salts.
            if name.startswith(("private/identity.sqlite", "private/seal/")):
                continue
            digest.update(name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
        return digest.hexdigest() if files else None

    def report(self, workspace, check=True):
        """A hash of the tables and the report that the workspace gives."""
        if check:
            self.run("check", workspace, "--on", "2026-08-31", "--quiet")
        self.run("report", workspace, "--quiet")
        digest = hashlib.sha256()
        for part in ("tables", "report", "audit.json"):
            place = workspace / part
            files = [place] if place.is_file() else sorted(p for p in place.rglob("*") if p.is_file())
            for file in files:
                digest.update(str(file.relative_to(workspace)).encode() + file.read_bytes())
        return digest.hexdigest()
