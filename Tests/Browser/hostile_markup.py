#!/usr/bin/env python3
"""A hundred texts that try to be markup, in each of seven places of a submission.

hostile_markup.py GLH WORK: writes two submissions below WORK, audits them, and opens every page that
shows the texts, with JavaScript on and no content policy to help. Nothing may run, nothing may be
asked for, no element may come of a text, and what is read must be what was written.
"""

import csv
import pathlib
import shutil
import subprocess
import sys

from report_browser import address, click, open_report

# Each of these runs, or asks for something, where it is taken for markup.
RUNNING = [
    "<script>hit()</script>",
    "<img src=x onerror=hit()>",
    "<svg onload=hit()>",
    "<svg><script>hit()</script></svg>",
    "<body onload=hit()>",
    "<iframe srcdoc=\"<script>parent.hit()</script>\"></iframe>",
    "<iframe src=\"javascript:parent.hit()\"></iframe>",
    "<a href=\"javascript:hit()\">a</a>",
    "<details open ontoggle=hit()>",
    "<video><source onerror=hit()></video>",
    "<input autofocus onfocus=hit()>",
    "<math><mtext><img src=x onerror=hit()></mtext></math>",
    "<object data=\"javascript:hit()\"></object>",
    "<embed src=\"javascript:hit()\">",
    "<style>body{background:url(http://evil.example/a.png)}</style>",
    "<link rel=stylesheet href=\"http://evil.example/a.css\">",
    "<meta http-equiv=refresh content=\"0;url=http://evil.example/\">",
    "<base href=\"http://evil.example/\">",
    "<form action=\"http://evil.example/\"><button autofocus>a</button></form>",
    "<svg><animate onbegin=hit() attributeName=x dur=1s></svg>",
]
# What could stand around a text that is not escaped.
BEFORE = ["", "\">", "' autofocus onfocus=hit() a='", "</title></style></textarea>", "--><!-->"]
PAYLOADS = [before + running for before in BEFORE for running in RUNNING]

MADE = ("script, iframe, object, embed, base, form, video, input, math, [onerror], [onload], "
        "[onfocus], [ontoggle], [onbegin], meta[http-equiv=refresh], a[href^='javascript']")


def course(number):
    return f"C-{number:03}"


def write_table(path, header, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(header.split(","))
        table.writerows(rows)


def file_name(payload):
    """A payload as a file's name: no file system knows a slash in one."""
    return payload.replace("/", "\u2215") + ".csv"


def write_submission(folder, hostile_names):
    """The texts stand in names of people, or else in everything but those."""
    def of(payload, number, plain):
        return plain if hostile_names else f"{payload}{number}"

    day = ["2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"]
    numbered = list(enumerate(PAYLOADS))
    write_table(
        folder / "courses.csv",
        "course_id,title,centre_name,awarding_organisation,starts_on,ends_on,declared_delivery",
        [[course(n), of(p, "", "A course"), of(p, "", "A centre"), of(p, "", "A body"),
          "2026-03-02", "2026-03-30", "in_person"] for n, p in numbered])
    write_table(
        folder / "people.csv", "course_id,person_id,role,name,email",
        [[course(n), f"{role[0]}-{n}", role, p if hostile_names else "Tegan Marwick", ""]
         for n, p in numbered for role in ("learner", "tutor")])
    write_table(
        folder / "sessions.csv",
        "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids",
        [[of(p, n, f"S-{n}"), course(n), *day, "teaching", "in_person", f"t-{n}"]
         for n, p in numbered])
    for n, p in numbered:
        write_table(
            folder / "logs" / (f"{n}.csv" if hostile_names else file_name(p)),
            "session_id,person_id,mode,joined_at,left_at",
            [[of(p, n, f"S-{n}"), f"l-{n}", "in_person", *day]])


def audit(glh, folder, out):
    done = subprocess.run(
        [glh, "audit", folder, "--out", out, "--show-names", "--quiet"],
        capture_output=True, check=False)
    if done.returncode not in (0, 1, 3):
        sys.exit(done.stderr.decode())


class Reader:
    """Opens pages and says what is not as it was written."""

    def __init__(self, page, report):
        self.page = page
        self.report = report
        self.problems = []
        self.seen = 0
        page.add_init_script("window.hits = 0; window.hit = () => { window.hits += 1; };")
        page.on("dialog", lambda dialog: (self.problems.append("a dialog"), dialog.dismiss()))

    def open(self, path):
        self.page.goto(address(path))
        self.arrive()

    def follow(self, selector):
        click(self.page.locator(selector).first)
        self.arrive()

    def arrive(self):
        hits, made = self.page.evaluate(
            f"[window.hits, document.querySelectorAll(`{MADE}`).length]")
        self.name = self.page.url.removeprefix(address(self.report))
        if hits:
            self.problems.append(f"{self.name}: something ran")
        if made:
            self.problems.append(f"{self.name}: {made} elements came of texts")
        self.texts = {}

    def read(self, selector, wanted):
        """Compares what is read at a place of the page with what was written."""
        self.seen += 1
        if selector not in self.texts:
            self.texts[selector] = self.page.locator(selector).all_text_contents()
        if wanted not in self.texts[selector]:
            self.problems.append(
                f"{self.name}: {selector}: not {wanted!r} but {self.texts[selector][:2]!r}")


def read_hostile_courses(reader, report):
    """Titles, centres, awarding bodies, sessions' ids, files' names and cells."""
    reader.open(report / "not-counted.html")
    for payload in PAYLOADS:
        reader.read("table:has(#files) tbody th", f"logs/{file_name(payload)}")
    for number, payload in enumerate(PAYLOADS):
        reader.open(next((report / "courses").glob(f"{course(number).lower()}-*.html")))
        reader.read("h1", f"{course(number)}: {payload}")
        reader.read("dt:text-is('Centre') + dd", payload)
        reader.read("dt:text-is('Awarding body') + dd", payload)
        reader.follow("tbody th a[href*='/sessions/']")
        reader.read("h1", f"Session {payload}{number}")
        reader.follow("td a[href*='#L']")
        reader.read("h1", f"logs/{file_name(payload)}, lines 1 to 2")
        reader.read("td .cell", f"{payload}{number}")


def read_hostile_people(reader, report):
    """Names of people, where names were asked for, on pages of sessions and in lines."""
    for number, payload in enumerate(PAYLOADS):
        reader.open(next((report / "sessions").glob(f"{course(number).lower()}-s-{number}-*.html")))
        reader.read("table:has(#presence) tbody th", f"l-{number} ({payload})")
    for path in sorted((report / "sources").rglob("*.html"))[:3]:
        reader.open(path)


def main(glh, work):
    problems, seen = [], 0
    for name, hostile_names, read in (
            ("courses", False, read_hostile_courses), ("people", True, read_hostile_people)):
        folder = pathlib.Path(work) / f"hostile-{name}"
        shutil.rmtree(folder, ignore_errors=True)
        write_submission(folder / "in", hostile_names)
        audit(glh, folder / "in", folder / "out")
        report = (folder / "out" / "report").resolve()
        with open_report(javascript=True) as (page, away):
            reader = Reader(page, report)
            reader.open(report / "index.html")
            read(reader, report)
            problems += reader.problems + [f"asked for {url}" for url in sorted(set(away))]
            seen += reader.seen
    for problem in problems[:40]:
        print(problem)
    print(f"{len(PAYLOADS)} texts, read back {seen} times, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
