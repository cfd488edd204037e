#!/usr/bin/env python3
"""One page of each kind of the report against WCAG 2.2 AA, at a desk's and a telephone's width.

accessibility.py [OUT]: runs axe-core, and looks for sideways scrolling and for requests away.
"""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe

from report_browser import address, open_report

WIDTHS = (1280, 320)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def kinds(report):
    """One page of each kind; of courses, sessions and sources the longest."""
    for name in (
            "index", "rules", "not-counted", "open", "recognition", "questions", "spot-check",
            "method", "accessibility"):
        yield report / f"{name}.html"
    for folder in ("courses", "sessions", "learners", "statements", "sources"):
        pages = sorted((report / folder).rglob("*.html"))
        yield max(pages, key=lambda page: page.stat().st_size)


def main(out="out"):
    report = pathlib.Path(out) / "report"
    axe = Axe()
    problems = []
    checked = 0
    for width in WIDTHS:
        with open_report(width=width, javascript=True) as (page, away):
            for path in kinds(report):
                page.goto(address(path))
                result = axe.run(
                    page, options={"runOnly": {"type": "tag", "values": TAGS}}).response
                name = f"{path.relative_to(report)} at {width} px"
                for violation in result["violations"]:
                    nodes = violation["nodes"]
                    problems.append(
                        f"{name}: {violation['id']}: {violation['help']} "
                        f"({len(nodes)}, first: {nodes[0]['target'][0]})")
                wider = page.evaluate(SIDEWAYS)
                if wider > 0:
                    problems.append(f"{name}: scrolls sideways by {wider} px")
                checked += 1
                print(
                    f"{name}: {len(result['passes'])} rules passed, "
                    f"{len(result['violations'])} violations, "
                    f"{len(result['incomplete'])} for a person to look at")
            problems += [f"asked for {url}" for url in sorted(set(away))]
    for problem in problems:
        print(problem)
    print(f"{checked} pages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
