"""Power cuts: what a disk could hold at every moment of an ingest, made from a recording of its calls.

The recording has every write, sync, rename and removal. At each moment what was synced is there, and
of the rest any part may be: all, none, the first so many, some, or half of the last. Each such image
is opened. Names (making, renaming, removing) reach the disk in their order, as on a journalled file
system, but not before a sync says so. Controls leave out the syncs of the program, or those of the
journal, and must lose or break something.
"""

import hashlib
import os
import random
import re
import shutil
import sqlite3

CALLS = ("openat,pwrite64,write,fsync,fdatasync,syncfs,ftruncate,unlink,unlinkat,close,rename,renameat2,"
         "mkdir,rmdir,dup,dup2,fcntl")


def text(escaped):
    return bytes.fromhex(escaped.replace("\\x", ""))


# What is recorded: the command, and the workspaces before and after it.
INGEST = ("ingest", lambda work: (work.start, work.undisturbed), lambda work, place: work.command(place))
CHECK = ("check", lambda work: (work.unchecked, work.checked),
         lambda work, place: ["check", place, "--on", "2026-08-31", "--quiet"])


class Recording:
    """The operations of one run below one folder, in order."""

    def __init__(self, work, record):
        _, ends, command = record
        self.before, self.after = ends(work)
        self.workspace = work.fresh("recorded", self.before)
        self.root = str(self.workspace.parent)
        log = work.folder / "trace"
        done = work.run(*command(work, self.workspace), launcher=[
            "strace", "-f", "-xx", "-y", "-s", "4000000", "-e", f"trace={CALLS}", "-o", log])
        self.operations = list(self.read(log))

    def read(self, log):
        with open(log, errors="replace") as lines:
            for line in lines:
                match = re.match(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)", line)
                if not match or int(match.group(3)) < 0:
                    continue
                yield from self.operation(match.group(1), match.group(2))

    def path(self, quoted):
        path = text(quoted).decode("utf-8", "surrogateescape")
        path = path if path.startswith("/") else f"{self.root}/../{path}"
        path = os.path.normpath(path)
        return path[len(self.root) + 1:] if path.startswith(self.root + "/") else None

    def descriptor(self, arguments):
        """The path that strace gives beside a descriptor: 7</path>."""
        match = re.match(r"\d+<((?:\\x[0-9a-f]{2})+|[^>]*)>", arguments)
        if not match:
            return None
        named = match.group(1)
        path = text(named).decode("utf-8", "surrogateescape") if named.startswith("\\x") else named
        path = path.removesuffix(" (deleted)")
        return path[len(self.root) + 1:] if path.startswith(self.root + "/") else (
            "" if path == self.root else None)

    def operation(self, call, arguments):
        strings = re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments)
        if call == "openat":
            path = self.path(strings[0]) if strings else None
            if path and "O_CREAT" in arguments:
                yield ("make", path)
            if path and "O_TRUNC" in arguments:
                yield ("cut", path, 0)
        elif call == "pwrite64":
            path = self.descriptor(arguments)
            if path:
                yield ("write", path, int(arguments.rsplit(",", 1)[1]), text(strings[0]))
        elif call == "write":
            path = self.descriptor(arguments)
            if path:
                yield ("append", path, text(strings[0]))
            elif arguments.startswith("1"):
                yield ("told",)
        elif call in ("fsync", "fdatasync"):
            path = self.descriptor(arguments)
            if path is not None:
                yield ("sync", path)
        elif call == "syncfs":
            yield ("sync-all",)
        elif call == "ftruncate":
            path = self.descriptor(arguments)
            if path:
                yield ("cut", path, int(arguments.rsplit(",", 1)[1]))
        elif call in ("unlink", "unlinkat", "rmdir"):
            path = self.path(strings[0])
            if path and path != "":
                yield ("remove", path)
        elif call == "mkdir":
            path = self.path(strings[0])
            if path:
                yield ("folder", path)
        elif call in ("rename", "renameat2"):
            old, new = self.path(strings[0]), self.path(strings[1])
            if old and new:
                yield ("exchange" if "EXCHANGE" in arguments or arguments.endswith("0x2")
                       else "rename", old, new)


class Disk:
    """Files by number, names by path: what is durable, and what is still on its way."""

    def __init__(self, start):
        self.names, self.bytes, self.next = {}, {}, 0
        for place in sorted(start.rglob("*")):
            path = "ws/" + str(place.relative_to(start))
            if place.is_file():
                self.names[path] = self.next
                self.bytes[self.next] = bytearray(place.read_bytes())
                self.next += 1
            else:
                self.names[path] = None
        self.names["ws"] = None
        # What the program sees now.
        self.live = dict(self.names)
        self.pending_names, self.pending_bytes = [], []
        self.sizes = {number: len(data) for number, data in self.bytes.items()}

    def number(self, path, make=False):
        if self.live.get(path) is None and make:
            self.live[path] = self.next
            self.sizes[self.next] = 0
            self.pending_names.append(("make", path, self.next))
            self.next += 1
        return self.live.get(path)

    def do(self, operation):
        kind = operation[0]
        if kind == "make":
            self.number(operation[1], make=True)
        elif kind in ("write", "append"):
            number = self.number(operation[1], make=True)
            data = operation[-1]
            at = operation[2] if kind == "write" else self.sizes[number]
            self.sizes[number] = max(self.sizes[number], at + len(data))
            self.pending_bytes.append(("write", number, at, data))
        elif kind == "cut":
            number = self.number(operation[1], make=True)
            self.sizes[number] = operation[2]
            self.pending_bytes.append(("cut", number, operation[2]))
        elif kind == "folder":
            self.live[operation[1]] = None
            self.pending_names.append(operation)
        elif kind in ("remove", "rename", "exchange"):
            self.pending_names.append(operation)
            apply_name(self.live, operation)
        elif kind == "sync-all":
            self.names = after(self.names, self.pending_names)
            for pending in self.pending_bytes:
                apply_bytes(self.bytes, pending)
            self.pending_names, self.pending_bytes = [], []
        elif kind == "sync":
            # A sync of a file or folder brings the names that were waiting along: the journal is one.
            number = self.live.get(operation[1])
            self.names = after(self.names, self.pending_names)
            self.pending_names = []
            left = []
            for pending in self.pending_bytes:
                if pending[1] == number:
                    apply_bytes(self.bytes, pending)
                else:
                    left.append(pending)
            self.pending_bytes = left

    def images(self, chance, variants):
        """Some of what the disk could hold now: pairs of names and bytes."""
        names, data = self.pending_names, self.pending_bytes
        choices = [([], []), (names, data), (names, []), ([], data)]
        for _ in range(variants):
            some_names = names[:chance.randint(0, len(names))]
            how = chance.randint(0, 2)
            if how == 0:
                some = data[:chance.randint(0, len(data))]
            elif how == 1:
                some = [piece for piece in data if chance.random() < 0.5]
            else:
                some = torn(data)
            choices.append((some_names, some))
        for some_names, some in choices:
            yield after(self.names, some_names), some


def torn(data):
    """All, but of the last write only whole sectors of its first half."""
    if not data or data[-1][0] != "write" or len(data[-1][3]) <= 512:
        return data
    kind, number, at, piece = data[-1]
    return [*data[:-1], (kind, number, at, piece[:512 * (len(piece) // 1024)])]


def apply_name(names, operation):
    kind = operation[0]
    if kind == "make":
        names[operation[1]] = operation[2]
    elif kind == "folder":
        names[operation[1]] = None
    elif kind == "remove":
        names.pop(operation[1], None)
    elif kind == "rename":
        move(names, operation[1], operation[2])
    elif kind == "exchange":
        move(names, operation[2], "\0between")
        move(names, operation[1], operation[2])
        move(names, "\0between", operation[1])


def move(names, old, new):
    for path in [p for p in names if p == new or p.startswith(new + "/")]:
        del names[path]
    for path in [p for p in names if p == old or p.startswith(old + "/")]:
        names[new + path[len(old):]] = names.pop(path)


def after(names, operations):
    if not operations:
        return dict(names)
    names = dict(names)
    for operation in operations:
        apply_name(names, operation)
    return names


def apply_bytes(files, pending):
    data = files.setdefault(pending[1], bytearray())
    if pending[0] == "cut":
        del data[pending[2]:]
        data.extend(b"\0" * (pending[2] - len(data)))
    else:
        _, _, at, piece = pending
        if len(data) < at:
            data.extend(b"\0" * (at - len(data)))
        data[at:at + len(piece)] = piece


def facts(workspace):
    """The schema and the rows of every table; raises where they cannot be read."""
    database = sqlite3.connect(workspace / "audit.sqlite")
    try:
        # SQLite 3.40 tells of empty cells in tables without rowids where none are.
        found = [row[0] for row in database.execute("PRAGMA integrity_check")
                 if not row[0].startswith("NULL value in ")]
        if found not in ([], ["ok"]):
            raise sqlite3.DatabaseError("not whole")
        schema = database.execute("SELECT name, type, sql FROM sqlite_schema ORDER BY name").fetchall()
        rows = {name: database.execute(f'SELECT * FROM "{name}"').fetchall()
                for name, kind, _ in schema if kind == "table"}
        return {"": schema, **rows}
    finally:
        database.close()


def judged(place, before, now, told):
    """ok, or what went wrong with one image."""
    workspace = place / "ws"
    if not (workspace / "audit.sqlite").exists():
        return "lost"
    try:
        found = facts(workspace)
    except sqlite3.DatabaseError:
        return "corrupt"
    if found == now:
        broken = any(
            hash_of(file) != file.name for file in (workspace / "private/evidence").iterdir())
        return "corrupt" if broken else "ok"
    if told:
        return "lost"
    # A check that did not end leaves its results marked as unfinished: no row says what the run was.
    is_marked = not found.get("run") and evidence(found) == evidence(now)
    return "ok" if found == before or is_marked else "partial"


# Tables that no check fills.
EVIDENCE = ("source_file", "course", "person", "enrolment", "credential", "session", "session_part",
            "session_tutor", "presence", "mark", "guest", "rejected_attendance", "unbounded",
            "study_record", "claim", "attendance_source")


def evidence(found):
    return [found.get(table) for table in EVIDENCE]


def hash_of(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


# Which syncs a setting of SQLite leaves out. NORMAL: those of the log, after each commit; the last
# steps of an ingest are not SQLite's, and are left out too. OFF: all.
CONTROLS = {
    "FULL": lambda operation: True,
    "NORMAL": lambda operation: operation[0] != "sync-all" and not (
        operation[0] == "sync" and (operation[1] == "" or operation[1].endswith("-wal"))),
    "OFF": lambda operation: operation[0] not in ("sync", "sync-all"),
}


def cuts(work, record, control="FULL", variants=4, moments=None, seed=1):
    """Cuts the power at every moment, or at so many of them.

    Returns how many images gave what, and how many different ones there were: the same image is
    looked at once.
    """
    recording = Recording(work, record)
    before, now = facts(recording.before), facts(recording.after)
    chance = random.Random(seed)
    disk, told, found, seen = Disk(recording.before), False, {}, {}
    place = work.folder / "image"
    operations = [o for o in recording.operations if CONTROLS[control](o)]
    every = max(1, len(operations) // moments) if moments else 1
    for moment, operation in enumerate(operations):
        if operation[0] == "told":
            told = True
        else:
            disk.do(operation)
        matters = operation[0] in ("exchange", "sync-all", "told") or moment == len(operations) - 1
        if moment % every and not matters:
            continue
        for names, pending in disk.images(chance, variants):
            image = Image(names, disk.bytes, pending)
            answer = seen.get((told, image.digest))
            if not answer:
                image.write(place)
                answer = seen[told, image.digest] = judged(place, before, now, told)
            found[answer] = found.get(answer, 0) + 1
    shutil.rmtree(place, ignore_errors=True)
    return found, len(seen)


def held(work, record, moments):
    """What must hold. Returns (images, faults, note)."""
    found, different = cuts(work, record, moments=moments)
    wrong = [f"{record[0]}: {n} images {kind}" for kind, n in found.items() if kind != "ok"]
    return sum(found.values()), wrong, f"{different:,} of them differ"


def broken(work, record, control, moments):
    """What must not hold without some syncs. Returns (images, faults, note)."""
    found, _ = cuts(work, record, control, moments=moments)
    bad = sum(n for kind, n in found.items() if kind != "ok")
    wrong = [] if bad else [f"{record[0]}, {control}: the control shows nothing"]
    return sum(found.values()), wrong, f"{bad:,} did"


class Image:
    """The files of an image that matter: those of the workspace as it is found."""

    def __init__(self, names, durable, pending):
        self.wanted = {p: n for p, n in names.items() if n is not None and p.startswith("ws/")}
        numbers = set(self.wanted.values())
        changed = {piece[1] for piece in pending} & numbers
        self.files = {n: bytearray(durable.get(n, b"")) if n in changed else durable.get(n, b"")
                      for n in numbers}
        for piece in pending:
            if piece[1] in changed:
                apply_bytes(self.files, piece)
        digest = hashlib.sha256()
        for path, number in sorted(self.wanted.items()):
            digest.update(path.encode() + b"\0" + hashlib.sha256(self.files[number]).digest())
        self.digest = digest.digest()

    def write(self, place):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for path, number in self.wanted.items():
            file = place / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(self.files[number])
