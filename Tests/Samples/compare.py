"""Reads real exports by small readers and by glh, and compares the two with what was committed.

    compare.py SAMPLES GLH [--record | --alone] [--show]

SAMPLES holds a folder a format. A line is printed for every file; it ends with 1 where anything
differs. expected.tsv has counts and a hash of what is said, and no name: --record writes it anew,
--alone leaves it out, and --show prints what differs.
"""

import csv
import datetime
import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile

import readers

EXPECTED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "expected.tsv")
COLUMNS = ["sample", "format", "people", "joins", "leaves", "marks", "others", "sha256"]
PRESENT = "present late left_early absent excused not_expected".split()


def write(folder, name, header, lines):
    with open(os.path.join(folder, name), "w", newline="") as file:
        csv.writer(file).writerows([header] + lines)


def iso(seconds):
    moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def submission(folder, path, said):
    """A submission of the file alone, with everybody whom it names as learners of its courses."""
    courses = said.courses or {"C-1": ""}
    write(
        folder, "courses.csv",
        ["course_id", "title", "starts_on", "time_zone", "qualification_number"],
        [[id, "Skills", "2000-01-01", "Etc/UTC", number] for id, number in courses.items()])
    ids = {key: f"P-{index}" for index, key in enumerate(said.people)}
    write(
        folder, "people.csv", ["course_id", "person_id", "role", "name", "email", "aliases"],
        [
            [course, ids[key], "learner", name, email, id]
            for course in courses for key, (name, email, id) in said.people.items()
        ])
    if said.sessions:
        write(
            folder, "sessions.csv",
            ["session_id", "course_id", "starts_at", "ends_at", "activity", "mode"],
            [[id, "C-1", iso(a), iso(b), "teaching", "in_person"]
             for id, (a, b) in said.sessions.items()])
    if said.window:
        write(
            folder, "sessions.csv",
            ["session_id", "course_id", "starts_at", "ends_at", "activity", "mode"],
            [["S-1", "C-1", *map(iso, said.window), "teaching", "remote"]])
        write(
            folder, "meetings.csv", ["meeting", "session_id"], [[os.path.basename(path), "S-1"]])
    if said.mark_map:
        write(
            folder, "mark-map.csv", ["register", "code", "mark"],
            [["*", code, word] for code, word in said.mark_map.items()])
    place = os.path.join(folder, "files")
    if len(courses) == 1:
        place = os.path.join(folder, "C-1")
    os.mkdir(place)
    name = os.path.basename(path)
    with open(os.path.join(place, name), "wb") as file:
        file.write((said.content or "").encode() or open(path, "rb").read())
    if said.order:
        write(folder, "reading.csv", ["path", "date_order"], [[name, said.order]])
    return ids


def facts(said, ids):
    """What the separate reader says, in the form in which it is compared."""
    names = [name for name, email, _ in said.people.values() if not email]
    # Of two people with one name and no address nobody can tell who is who.
    ids = {
        key: "?" if names.count(name) > 1 and name and not email else ids[key]
        for key, (name, email, _) in said.people.items()
    }
    return {
        "stays": sorted((ids[k], a, b) for k, a, b in said.stays if a and b),
        "joins": sorted((ids[k], a) for k, a, b in said.stays if a and not b),
        "marks": sorted((ids[k], s, w) for k, s, w in said.marks),
        "claims": sorted(((c, ids[k], kind, s) for c, k, kind, s in said.claims), key=str),
        "qualifications": sorted(said.qualifications, key=str),
        "planned": sorted(said.planned),
        "used": said.used,
    }


def audited(glh, folder, path, said):
    """What glh says: its format, and what it stored."""
    out = os.path.join(folder, "out")
    subprocess.run(
        [glh, "audit", os.path.join(folder, "in"), "--out", out, "--quiet"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    base = sqlite3.connect(os.path.join(out, "audit.sqlite"))
    ask = lambda text: base.execute(text).fetchall()
    name = os.path.basename(path)
    format, used = ask(f"SELECT format, used FROM sources WHERE path LIKE '%/{name}%' ORDER BY used DESC, path")[0]
    rows = ask(
        "SELECT person_id, joined_at, left_at, flags & 2 FROM presence JOIN person USING (person_no)")
    rows += ask("SELECT '?', joined_at, left_at, 0 FROM guest")
    told = {(a, b) for _, a, b in said.stays if a and b}
    stays = [(p, a, b) for p, a, b, bound in rows if not (said.has_bounds and bound)]
    half = {a for _, a, b in said.stays if a and not b}
    found = {
        "stays": sorted((p, a, b) for p, a, b in stays if a not in half or (a, b) in told),
        "joins": sorted((p, a) for p, a, b in stays if a in half and (a, b) not in told),
        "marks": sorted(ask(
            "SELECT person_id, session_id, mark FROM mark JOIN person USING (person_no)"
            " JOIN session USING (session_no)")),
        "claims": sorted(ask(
            "SELECT course_id, person_id, kind, coalesce(claimed_s, value) FROM claim"
            " JOIN course USING (course_no) JOIN person USING (person_no) WHERE kind IN"
            " ('planned_hours', 'off_the_job_hours', 'delivery_postcode')"), key=str),
        "qualifications": sorted(ask(
            "SELECT number_key, level, credit, guided_s, total_s FROM qualification_record"), key=str),
        "planned": sorted(ask(
            "SELECT starts_at, ends_at FROM session_part JOIN session USING (session_no)"
            " WHERE is_planned AND session_id NOT LIKE 'S-%' AND session_id NOT LIKE 'EVT_%'")),
        "used": used if said.used is not None else None,
    }
    if said.used is not None:
        found["stays"] = found["joins"] = []
    return format, found


def main(samples, glh, *options):
    expected = {}
    if os.path.exists(EXPECTED):
        with open(EXPECTED) as file:
            expected = {row["sample"]: row for row in csv.DictReader(file, delimiter="\t")}
    lines, differs = [], False
    print("| sample | format | people | joins | leaves | marks | others | beside glh |")
    print("|---|---|---|---|---|---|---|---|")
    for folder in sorted(os.listdir(samples)):
        place = os.path.join(samples, folder)
        for name in sorted(os.listdir(place)) if os.path.isdir(place) else []:
            known = readers.reader(folder, name)
            if not known:
                print(f"| {folder}/{name} | – | | | | | | no reader |")
                continue
            format, read = known
            path = os.path.join(place, name)
            said = read(path)
            with tempfile.TemporaryDirectory() as work:
                os.mkdir(os.path.join(work, "in"))
                ids = submission(os.path.join(work, "in"), path, said)
                own = facts(said, ids)
                theirs, found = audited(glh, work, path, said)
            differing = [key for key in own if own[key] != found[key]]
            if theirs != format:
                differing.append(f"format {theirs}")
            others = len(own["claims"]) + len(own["qualifications"]) + len(own["planned"])
            joins, leaves = said.counts or (
                sum(1 for stay in said.stays if stay[1]), sum(1 for stay in said.stays if stay[2]))
            line = {
                "sample": f"{folder}/{name}", "format": format or "", "people": len(said.people),
                "joins": joins, "leaves": leaves, "marks": len(said.marks),
                "others": others if said.counts else others + (said.used or 0),
                "sha256": hashlib.sha256(repr(own).encode()).hexdigest()[:16],
            }
            lines.append(line)
            if "--record" not in options and "--alone" not in options:
                kept = expected.get(line["sample"])
                if kept != {key: str(value) for key, value in line.items()}:
                    differing.append("what was committed")
            differs = differs or bool(differing)
            cells = " | ".join(str(line[key]) for key in COLUMNS[:-1])
            print(f"| {cells} | {'equal' if not differing else 'differs: ' + ', '.join(differing)} |")
            if "--show" in options:
                for key in own:
                    if own[key] != found[key]:
                        print("   ", key, "reader", own[key], "glh", found[key])
    if "--record" in options:
        with open(EXPECTED, "w", newline="") as file:
            table = csv.DictWriter(file, COLUMNS, delimiter="\t", lineterminator="\n")
            table.writeheader()
            table.writerows(lines)
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
