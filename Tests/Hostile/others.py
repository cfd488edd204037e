"""Hostile rule packs, databases, sealed files, and things that are no files."""

import os
import socket
import sqlite3
import tempfile

from archives import archive, entry
from recipes import HEAD, add, row

# Rule packs.
with open(os.path.join(os.path.dirname(__file__), "../../Fixtures/packs/our-body.yaml")) as file:
    PACK = file.read()
for name, attacks, text in (
        ("aliases", "a billion laughs by aliases", "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
            f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 10)}]\n" for n in range(9))),
        ("alias-of-itself", "an alias inside what it names", PACK.replace("rules:", "rules: &a [*a]")),
        ("deep", "100,000 lists inside one another", "[" * 100_000),
        ("deep-lines", "10,000 lists inside one another, a line each",
         "".join(" " * n + "-\n" for n in range(3_000))),
        ("nul", "a zero byte", PACK + "bodies: [\0]\n"),
        ("not-utf-8", "bytes that are no text", None),
        ("key-twice", "a key that stands twice", PACK + "kind: campaign\n"),
        ("two-documents", "a second document behind the first", PACK + "---\n" + PACK),
        ("tag", "a tag that asks for code", "!!python/object/apply:os.system ['touch evil']\n"),
        ("long-scalar", "a text of 5,000,000 letters", PACK.replace("kind: obligation", "kind: " + "a" * 5_000_000)),
        ("threshold-overflow", "a number beyond 64 bits", PACK.replace("hours: 40", "hours: " + "9" * 30)),
        ("script", "a source that is a script",
         PACK.replace("https://example.org/handbook", "javascript:alert(1)")),
        ("escape-sequence", "a terminal, by an id", PACK.replace("pack: our-body", 'pack: "\\e[2J"'))):
    add(f"{name}.yaml", attacks, PACK.encode().replace(b"Our", b"\xff\xfe") if text is None else text, door="pack")


# Databases.
def database(change):
    """A function that changes a whole audit.sqlite."""
    def make(path, whole):
        with open(path, "wb") as file:
            file.write(whole)
        change(path)
    return make


def script(sql):
    def run(path):
        db = sqlite3.connect(path)
        db.executescript(sql)
        db.close()
    return database(run)


def bytes_at(place, new):
    def run(path):
        with open(path, "r+b") as file:
            file.seek(place)
            file.write(new)
    return database(run)


def pages(path):
    with open(path, "r+b") as file:
        size = os.path.getsize(path)
        for page in range(4096, size, 4096):
            file.seek(page)
            file.write(b"\xff" * 8)


ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"
for name, attacks, change in (
        ("endless-view", "a view that never ends", script(f"CREATE VIEW endless AS {ENDLESS}")),
        ("view-for-table", "a view in the place of a table",
         script(f"DROP TABLE run; CREATE VIEW run AS {ENDLESS}")),
        ("trigger", "a trigger that deletes evidence", script(
            "CREATE TRIGGER t AFTER INSERT ON ledger_seconds BEGIN DELETE FROM enrolment; END")),
        ("other-table", "a table of somebody else", script("CREATE TABLE extra (a)")),
        ("virtual-table", "a table that runs a module", script("CREATE VIRTUAL TABLE v USING fts5(a)")),
        ("generated", "a column that is computed", script(
            "ALTER TABLE run ADD COLUMN evil TEXT AS (hex(zeroblob(1000)))")),
        ("no-application-id", "another program's number", script("PRAGMA application_id = 1")),
        ("later-version", "the number of a later version", script("PRAGMA user_version = 9999")),
        ("pages", "every page but the first damaged", database(pages)),
        ("cut", "half of a database", database(lambda p: os.truncate(p, os.path.getsize(p) // 2))),
        ("first-page", "only the first page", database(lambda p: os.truncate(p, 4096))),
        ("page-size", "pages of 1 byte", bytes_at(16, b"\0\1")),
        ("reserved", "pages with no room", bytes_at(20, b"\xff")),
        # A page of no cells whose last child is page 1.
        ("root-page", "a schema that leads into itself",
         bytes_at(100, b"\x05" + b"\0" * 4 + b"\x20\0" + b"\0" * 4 + b"\1")),
        ("text", "a text in its place", database(lambda p: open(p, "w").write(HEAD + row()))),
        ("empty", "nothing in its place", database(lambda p: os.truncate(p, 0)))):
    add(f"{name}.sqlite", f"audit.sqlite: {attacks}", change, door="workspace")

# Sealed files.
for name, attacks, make in (
        ("plain.sealed", "a .zip that was not sealed here", archive(entry("a.csv", HEAD))),
        ("slip.sealed", "an entry that leads out", archive(entry("../evil.csv", HEAD))),
        ("empty.sealed", "nothing", b""),
        ("size.sealed", "an entry of more bytes than 64 bits count",
         b"PK\x03\x04" + b"\x2d\0" + b"\0" * 20 + b"\1\0\x14\0a" + b"\1\0\x10\0" + b"\xff" * 16)):
    add(name, attacks, make, door="sealed")


# What is no file, or no table.
def listening(path):
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.close()


def posing(path):
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE presence (session_id, person_id, joined_at)")
    db.execute("INSERT INTO presence VALUES ('S-1', 'L-01', '2026-03-02T10:00:00Z')")
    db.commit()
    db.close()


add("link.csv", "a link to a file of the machine", lambda path: os.symlink("/etc/passwd", path))
add("link-to-itself.csv", "a link that leads in a circle", lambda path: os.symlink(path, path))
add("pipe.csv", "a pipe that nobody writes to", lambda path: os.mkfifo(path))
add("socket.csv", "a socket", listening)
add("posing.csv", "a database that poses as a table", posing)
add("program.csv", "a program that poses as a table", b"\x7fELF" + bytes(range(256)) * 40, silent=True)
add("noise.csv", "noise with a time in it", b"10:30 " + bytes((n * n * 7 + n) % 256 for n in range(20_000)), silent=True)
add("folders", "100 folders inside one another",
    lambda path: (os.makedirs(path + "/d" * 100), open(path + "/d" * 100 + "/a.csv", "w").write(HEAD))[0])
