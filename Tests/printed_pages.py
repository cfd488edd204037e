"""Figures that scripts print into pages of docs/."""

import datetime
import re


def today():
    return datetime.date.today().strftime("%-d %B %Y")


def put(place, name, lines):
    """Puts lines into a page, between `<!-- NAME: begin -->` and `<!-- NAME: end -->`."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    with open(place) as page:
        text = page.read()
    text = re.sub(re.escape(begin) + ".*" + re.escape(end),
                  lambda _: begin + "\n" + "\n".join(lines) + "\n" + end, text, flags=re.S)
    with open(place, "w") as page:
        page.write(text)
