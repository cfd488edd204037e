#!/usr/bin/env python3
"""Whether the report of a large portfolio stays small enough to hand on and to open.

portfolio.py OUT: one style sheet, pages and folder no larger than they may be, source pages of at
most 500 lines and none that no page links to, and no link that leads nowhere.
"""

import pathlib
import posixpath
import re
import sys
import urllib.parse

MOST = {"index.html": 300_000, "a page": 500_000, "the folder": 100_000_000}
MOST_LINES = 500


def targets(page, html):
    """The files of the report that a page leads to, as paths below it."""
    for href in re.findall(r' href="([^"#]+)', html):
        if ":" not in href:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), href))
            yield urllib.parse.unquote(target)


def main(out):
    report = pathlib.Path(out) / "report"
    files = {path.relative_to(report).as_posix(): path.stat().st_size
             for path in report.rglob("*") if path.is_file()}
    pages = [path for path in files if path.endswith(".html")]
    problems = []
    beside = sorted(path for path in files if path not in pages)
    if beside != ["glh-audit.xlsx", "style.css"]:
        problems.append(f"beside the pages there are {beside}")
    linked = set()
    for page in pages:
        html = (report / page).read_text("utf-8")
        if "<style" in html or html.count('rel="stylesheet"') != 1:
            problems.append(f"{page}: not the one style sheet")
        found = set(targets(page, html))
        dead = [target for target in found if target not in files and not target.startswith("..")]
        problems += [f"{page}: {target} is not there" for target in dead]
        if page.startswith("sources/"):
            lines = {int(line) for line in re.findall(r'<tr id="L([0-9]+)"', html)}
            if lines and max(lines) - min(lines) >= MOST_LINES:
                problems.append(f"{page}: more than {MOST_LINES} lines")
        else:
            linked |= found
    problems += [f"{page}: no page links to it"
                 for page in pages if page.startswith("sources/") and page not in linked]
    problems += [f"{page}: {files[page]:,} bytes"
                 for page in pages if files[page] > MOST["a page"]]
    if files["index.html"] > MOST["index.html"]:
        problems.append(f"index.html: {files['index.html']:,} bytes")
    whole = sum(files.values())
    if whole > MOST["the folder"]:
        problems.append(f"the folder: {whole:,} bytes")
    for problem in problems[:40]:
        print(problem)
    print(f"{len(files):,} files, {whole:,} bytes, index {files['index.html']:,}, "
          f"longest page {max(files[page] for page in pages):,}, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
