"""One bit is changed somewhere, and `glh verify` must find it and name its place.

Of the evidence the line, of audit.sqlite page and table, of a sealed file the entry, of the chain the
run, of everything else the file.
"""

import csv
import random
import re
import zipfile


class Marks:
    """A small audit with its sealed file, whose bits are changed."""

    def __init__(self, work):
        self.work = work
        self.place = work.fresh("flipped", work.empty).parent
        self.workspace = self.place / "ws"
        work.run("generate", "--courses", "1", "--seed", "5", "--form", "teams",
                 "--out", self.place / "told")
        (self.place / "told" / "note.txt").write_text("Nobody reads this.\r\nNor this.\rNor this.")
        work.run("audit", self.place / "told", "--out", self.workspace, "--key", work.key, "--quiet")
        self.sealed = self.place / "a.zip"
        work.run("seal", self.workspace, "--out", self.sealed)
        (self.workspace / "private/signing-key.pem").unlink()
        with open(self.workspace / "tables/sources.csv", newline="", encoding="utf-8-sig") as table:
            self.shown = {row["sha256"]: row["path"] for row in csv.DictReader(table)}
        pages = (self.workspace / "private/seal/pages.sha256").read_text().splitlines()
        self.page_size = int(pages[0].split()[-1])
        self.tables = [line[66:] for line in pages[1:]]
        self.entries = sorted(
            (entry.header_offset, entry.filename) for entry in zipfile.ZipFile(self.sealed).infolist())
        self.directory = zipfile.ZipFile(self.sealed).start_dir
        files = sorted(p for p in self.workspace.rglob("*") if p.is_file() and p.stat().st_size)
        below = lambda folder: [p for p in files if folder in p.parents]
        self.kinds = [below(self.workspace / "private/evidence"), below(self.workspace / "private/seal"),
                      [self.workspace / "audit.sqlite"], [self.sealed], files]

    def named(self, file, byte, data):
        """What a message about the byte may begin with."""
        if file == self.sealed:
            holder = [name for offset, name in self.entries if offset <= byte][-1]
            if byte >= self.directory:
                return [f"{file}: error: it is no sealed audit, or its directory has changed",
                        f"{file}: error: what surrounds "]
            return [f"{file}: error: {holder} has changed",
                    f"{file}: error: what surrounds {holder} has changed"]
        path = str(file.relative_to(self.workspace))
        if path.startswith("private/evidence/"):
            line = line_of(byte, data)
            # A line end that went, or came, moves the line after it.
            return [f"{self.shown[file.name]}:{n}: error:" for n in (line, line + 1)]
        if path == "audit.sqlite":
            page = byte // self.page_size
            return [f"{path}: page {page + 1} of table {self.tables[page]}: error:"]
        if path == "private/seal/runs.jsonl":
            return [f"{path}:1: error:", f"{path}: error:"]
        return [f"{path}: error:"]


def line_of(byte, data):
    """The physical line, from 1, that holds a byte."""
    if data[:2] == b"\xff\xfe":
        text, place = "".join(chr(data[i] | data[i + 1] << 8) for i in range(0, byte // 2 * 2, 2)), byte // 2
        rest = data[place * 2:place * 2 + 2] == b"\n\0"
    else:
        text, rest = data[:byte].decode("latin-1"), data[byte:byte + 1] == b"\n"
    # The second half of a CRLF is still the line that it ends.
    return 1 + len(re.findall("\r\n|\r|\n", text)) - (text.endswith("\r") and rest)


def changed(work, times=1000, seed=1):
    """Changes bits, one at a time. Returns (points, faults)."""
    marks, chance, faults = Marks(work), random.Random(seed), []
    for turn in range(times):
        file = chance.choice(marks.kinds[turn % len(marks.kinds)])
        data = file.read_bytes()
        byte, bit = chance.randrange(len(data)), chance.randrange(8)
        with open(file, "r+b") as changing:
            changing.seek(byte)
            changing.write(bytes([data[byte] ^ 1 << bit]))
        told = work.run("verify", marks.sealed if file == marks.sealed else marks.workspace, check=False)
        file.write_bytes(data)
        lines = told.stderr.decode(errors="replace").splitlines()
        names = marks.named(file, byte, data)
        where = f"{file.name}, byte {byte}, bit {bit}"
        if told.returncode != 69:
            faults.append(f"{where}: not found, exit {told.returncode}")
        elif not any(line.startswith(tuple(names)) for line in lines):
            faults.append(f"{where}: not located: {lines[:2]}")
    for place in (marks.workspace, marks.sealed):
        if work.run("verify", place, check=False).returncode != 0:
            faults.append(f"{place.name}: it does not verify as it was")
    return times, faults
