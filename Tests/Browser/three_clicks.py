#!/usr/bin/env python3
"""From the summary to the line of a submitted file in at most three clicks, without JavaScript.

three_clicks.py LEAST (OUT SUBMISSION)...: for each course that needs attention or cannot be told,
follows the links as a reader would and compares the line it arrives at with the bytes handed in. A
report that shows names must show every cell; any other must leave out exactly those that tell who a
person is. At least LEAST courses must be there to try.
"""

import csv
import hashlib
import io
import pathlib
import re
import sys

from report_browser import address, click, open_report

MOST_CLICKS = 3
# What a platform writes behind the name of whoever is not signed in.
UNSIGNED = re.compile(r" \((Guest|Unverified|Nicht verifiziert|Gast|Invité|Invitado)\)$")


class Lost(Exception):
    """The report leads no further."""


class Reader:
    """Follows links and counts them."""

    def __init__(self, page):
        self.page = page
        self.clicks = 0

    def click(self, link):
        self.clicks += 1
        click(link)

    def first(self, *selectors):
        """The first link that one of the selectors finds, or nothing."""
        for selector in selectors:
            links = self.page.locator(selector)
            if links.count():
                return links.first
        return None


def text_of(data):
    """The text of a file, and the encoding in which its lines stand."""
    for mark, encoding, lines in ((b"\xff\xfe", "utf-16", "utf-16-le"),
                                  (b"\xfe\xff", "utf-16", "utf-16-be"),
                                  (b"\xef\xbb\xbf", "utf-8-sig", "utf-8")):
        if data.startswith(mark):
            return data.decode(encoding), lines
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252"), "cp1252"


def physical_line(data, number):
    """The bytes of a physical line, from 1, its cells, and how its cells become its bytes again."""
    text, encoding = text_of(data)
    lines = re.split("\r\n|\n|\r", text)
    delimiter = max("\t,;", key=text.count)
    rest = io.StringIO("\n".join(lines[number - 1:]), newline="")
    cells = next(csv.reader(rest, delimiter=delimiter), [])
    raw = lines[number - 1].encode(encoding)
    return raw, cells, lambda shown: delimiter.join(shown).encode(encoding)


def words_of(name):
    """The words of a name, whichever comes first."""
    return frozenset(re.findall(r"\w+", UNSIGNED.sub("", name).casefold()))


class Submission:
    """The files handed in, by their hashes, and whoever is named in them."""

    def __init__(self, folder):
        self.files = {}
        self.people = set()
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if not path.is_file():
                continue
            data = path.read_bytes()
            self.files[hashlib.sha256(data).hexdigest()] = (path.relative_to(folder), data)
            if path.name == "people.csv":
                for row in csv.DictReader(io.StringIO(text_of(data)[0], newline="")):
                    names = [row["name"], row["email"], *(row.get("aliases") or "").split(";")]
                    self.people.update(words_of(name) for name in names if name.strip())

    def tells_who(self, cell):
        """Whether a cell holds a name, an address or a number of a person."""
        return ("@" in cell or re.fullmatch("[0-9]{10}", cell) is not None
                or words_of(cell) in self.people)


def compare(page, submission, shows_names):
    """The line arrived at, after comparing its cells with the file; its cells."""
    row = page.locator("tr:target")
    if row.count() != 1:
        raise Lost(f"no line is marked at {page.url}")
    line = int(page.url.rsplit("#L", 1)[1])
    sha256 = page.locator("main code").first.text_content()
    if sha256 not in submission.files:
        raise Lost(f"no submitted file has the hash {sha256}")
    path, data = submission.files[sha256]
    raw, cells, joined = physical_line(data, line)
    where = f"{path}:{line}"
    shown = []
    for cell in row.locator("td").all()[1:]:
        is_masked = cell.locator(".mask").count() > 0
        shown.append(None if is_masked else cell.text_content())
    # A page is as wide as its widest line.
    if any(shown[len(cells):]):
        raise Lost(f"{where} has {len(cells)} cells, the page shows more")
    shown = shown[:len(cells)]
    if len(shown) != len(cells):
        raise Lost(f"{where} has {len(cells)} cells, the page shows {len(shown)}")
    for number, (a, b) in enumerate(zip(shown, cells), 1):
        if a is None:
            if shows_names:
                raise Lost(f"{where} cell {number} is left out, though names were asked for")
            if not submission.tells_who(b):
                raise Lost(f"{where} cell {number}, {b!r}, tells nobody, and is left out")
        elif a != b:
            raise Lost(f"{where} cell {number} is {b!r}, the page shows {a!r}")
        elif not shows_names and submission.tells_who(b):
            raise Lost(f"{where} cell {number} tells who a person is, and is shown")
    if None not in shown and b'"' not in raw and joined(shown) != raw:
        raise Lost(f"{where} has other bytes than the page shows")
    return where, len(shown) - shown.count(None), len(cells), cells


def follow(reader, link, course, submission, shows_names):
    """Goes from the summary to a line of the course."""
    reader.click(link)
    session = reader.first("table:has(#deciding) tbody th a", "table:has(#sessions) tbody th a")
    if session:
        reader.click(session)
        line = reader.first("table:has(#presence) a[href*='#L']", "main a[href*='#L']")
    else:
        line = reader.first(
            "tr:has(th:text-is('Study')) a[href*='#L']", "main a[href*='/sources/'][href*='#L']")
        if not line:
            files_read = reader.first("main a[href*='not-counted.html']")
            if not files_read:
                raise Lost("the course page offers no link to its evidence")
            reader.click(files_read)
            line = reader.first("table:has(#files) a[href*='#L']")
    if not line:
        raise Lost(f"after {reader.clicks} clicks no line can be reached from {reader.page.url}")
    reader.click(line)
    place, seen, count, cells = compare(reader.page, submission, shows_names)
    if not session and course not in cells:
        raise Lost(f"{place} says nothing of {course}")
    if reader.clicks > MOST_CLICKS:
        raise Lost(f"{reader.clicks} clicks to {place}")
    return f"{reader.clicks} clicks to {place}, {seen} of {count} cells visible and the same"


def try_report(out, folder):
    """How many courses were tried, and how many of them led nowhere."""
    submission = Submission(folder)
    index = pathlib.Path(out) / "report" / "index.html"
    shows_names = "Names are shown in this report" in index.read_text("utf-8")
    lost = 0
    with open_report() as (page, away):
        page.goto(address(index))
        wanted = "section[aria-labelledby=attention] a, section[aria-labelledby=untold] a"
        links = {}
        for link in page.locator(wanted).all():
            links.setdefault(link.get_attribute("href"), link.text_content().split(":")[0])
        for href, course in sorted(links.items(), key=lambda item: item[1]):
            page.goto(address(index))
            reader = Reader(page)
            try:
                link = page.locator(f"main a[href='{href}']").first
                print(f"{course}: {follow(reader, link, course, submission, shows_names)}")
            except Lost as reason:
                lost += 1
                print(f"{course}: not in {MOST_CLICKS} clicks: {reason}")
        if away:
            lost += 1
            print("asked for more than the report: " + ", ".join(sorted(set(away))))
    return len(links), lost


def main(least, *places):
    tried, lost = 0, 0
    for out, folder in zip(places[::2], places[1::2]):
        courses, failures = try_report(out, folder)
        tried += courses
        lost += failures
    if tried < int(least):
        lost += 1
        print(f"only {tried} courses need attention; {least} are needed to try")
    print(f"{tried} courses, {lost} problems")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
