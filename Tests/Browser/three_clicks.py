#!/usr/bin/env python3
"""From the summary to the line of a submitted file in at most three clicks, without JavaScript.

three_clicks.py [OUT [SUBMISSION]]: for each course that needs attention or cannot be told, follows
the links as a reader would and compares the line it arrives at with the bytes handed in.
"""

import csv
import hashlib
import io
import pathlib
import re
import sys

from report_browser import address, open_report

LEAST_COURSES = 5
MOST_CLICKS = 3


class Lost(Exception):
    """The report leads no further."""


class Reader:
    """Follows links and counts them."""

    def __init__(self, page):
        self.page = page
        self.clicks = 0

    def click(self, link):
        self.clicks += 1
        link.click()

    def first(self, *selectors):
        """The first link that one of the selectors finds, or nothing."""
        for selector in selectors:
            links = self.page.locator(selector)
            if links.count():
                return links.first
        return None


def physical_line(data, number):
    """The cells of the record that begins on a physical line, from 1."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
                           (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(mark):
            text = data.decode(encoding)
            break
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("cp1252")
    lines = re.split("\r\n|\n|\r", text)
    delimiter = max("\t,;", key=text.count)
    rest = io.StringIO("\n".join(lines[number - 1:]), newline="")
    return next(csv.reader(rest, delimiter=delimiter), [])


def without_padding(cells):
    while cells and cells[-1] == "":
        cells = cells[:-1]
    return cells


def compare(page, files):
    """The line arrived at, after comparing its visible cells with the file; its cells."""
    row = page.locator("tr:target")
    if row.count() != 1:
        raise Lost(f"no line is marked at {page.url}")
    line = int(page.url.rsplit("#L", 1)[1])
    sha256 = page.locator("main code").first.text_content()
    if sha256 not in files:
        raise Lost(f"no submitted file has the hash {sha256}")
    path, data = files[sha256]
    shown = []
    for cell in row.locator("td").all()[1:]:
        is_masked = cell.locator(".mask").count() > 0
        shown.append(None if is_masked else cell.text_content().removeprefix("\n"))
    shown = without_padding(shown)
    found = without_padding(physical_line(data, line))
    if len(shown) != len(found):
        raise Lost(f"{path}:{line} has {len(found)} cells, the page shows {len(shown)}")
    seen = 0
    for number, (a, b) in enumerate(zip(shown, found), 1):
        if a is None:
            continue
        if a != b:
            raise Lost(f"{path}:{line} cell {number} is {b!r}, the page shows {a!r}")
        seen += 1
    if not seen:
        raise Lost(f"{path}:{line} shows no cell")
    return f"{path}:{line}", seen, len(found), found


def follow(reader, link, course, files):
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
    place, seen, count, cells = compare(reader.page, files)
    if not session and course not in cells:
        raise Lost(f"{place} says nothing of {course}")
    if reader.clicks > MOST_CLICKS:
        raise Lost(f"{reader.clicks} clicks to {place}")
    return f"{reader.clicks} clicks to {place}, {seen} of {count} cells visible and the same"


def main(out="out", submission="Fixtures/submissions/fernhill-2025-26"):
    files = {}
    for path in sorted(pathlib.Path(submission).rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            files[hashlib.sha256(data).hexdigest()] = (path.relative_to(submission), data)
    index = address(pathlib.Path(out) / "report" / "index.html")
    lost = 0
    with open_report() as (page, away):
        page.goto(index)
        wanted = "section[aria-labelledby=attention] a, section[aria-labelledby=untold] a"
        links = {}
        for link in page.locator(wanted).all():
            links.setdefault(link.get_attribute("href"), link.text_content().split(":")[0])
        for href, course in sorted(links.items(), key=lambda item: item[1]):
            page.goto(index)
            reader = Reader(page)
            try:
                link = page.locator(f"main table a[href='{href}']").first
                print(f"{course}: {follow(reader, link, course, files)}")
            except Lost as reason:
                lost += 1
                print(f"{course}: not in {MOST_CLICKS} clicks: {reason}")
        if away:
            lost += 1
            print("asked for more than the report: " + ", ".join(sorted(set(away))))
    if len(links) < LEAST_COURSES:
        lost += 1
        print(f"only {len(links)} courses need attention; {LEAST_COURSES} are needed to try")
    print(f"{len(links)} courses, {lost} failures")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
