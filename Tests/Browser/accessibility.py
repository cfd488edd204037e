#!/usr/bin/env python3
"""Every kind of page of a report against WCAG 2.2 AA, at a desk's and a telephone's width.

accessibility.py [OUT]: runs axe-core, compares what axe leaves to a person with incomplete.tsv,
computes the contrast of every text, in drawings too, and looks for sideways scrolling, for links that
the Tab key does not reach or does not show, for text that needs JavaScript, and for requests away.
"""

import csv
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe

from report_browser import address, kinds, open_report

WIDTHS = (1280, 320)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# What is folded away is looked at as well.
OPEN = "document.querySelectorAll('details').forEach(part => { part.open = true; })"
REVIEWED = pathlib.Path(__file__).with_name("incomplete.tsv")

# Every text of less than 4.5 to 1 on its ground (WCAG 1.4.3): behind it, the last shape drawn before
# it around its middle, or the nearest element with a background.
CONTRAST = """() => {
  const channels = colour => (colour.match(/[0-9.]+/g) || []).map(Number);
  const light = colour => {
    const [r, g, b] = channels(colour).map(value => value / 255)
      .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isSeen = colour => colour !== 'none' && channels(colour)[3] !== 0;
  const ground = element => {
    const drawing = element.closest('svg');
    if (drawing) {
      const box = element.getBoundingClientRect();
      const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
      const behind = [...drawing.querySelectorAll('rect, circle, path, polygon')].filter(shape => {
        const around = shape.getBoundingClientRect();
        return (shape.compareDocumentPosition(element) & 4) && isSeen(getComputedStyle(shape).fill)
          && around.left <= x && x <= around.right && around.top <= y && y <= around.bottom;
      });
      if (behind.length) return getComputedStyle(behind[behind.length - 1]).fill;
    }
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (isSeen(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const low = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement, words = texts.currentNode.data.trim();
    if (!words || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const [a, b] = [element.closest('svg') ? style.fill : style.color, ground(element)].map(light);
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(ratio.toFixed(2) + ' to 1: ' + words.slice(0, 40));
  }
  return low;
}"""

# Marks what can be focused, and notes how each looked when it had the focus.
WATCH = """() => {
  const seen = {};
  const wanted = [...document.querySelectorAll('a[href], summary, button, input, [tabindex="0"]')]
    .filter(element => element.getClientRects().length);
  wanted.forEach((element, number) => { element.dataset.stop = number; });
  document.addEventListener('focusin', event => {
    const element = event.target, style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    seen[element.dataset.stop] = {
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
  window.stopsSeen = seen;
  return wanted.length;
}"""
STOPS = """() => [...document.querySelectorAll('[data-stop]')].map(element => ({
  name: element.tagName.toLowerCase() + ' ' + (element.getAttribute('href')
    || element.getAttribute('aria-labelledby') || element.getAttribute('aria-label') || ''),
  ...(stopsSeen[element.dataset.stop] || {missed: true}),
}))"""


def reviewed():
    """What a person has looked at: (rule, why axe cannot tell) and whether it was met again."""
    with REVIEWED.open(encoding="utf-8", newline="") as file:
        return {
            (row["rule"], row["cause"]): False for row in csv.DictReader(file, delimiter="\t")
        }


def axe_problems(axe, page, name, known):
    """What axe finds wrong, and what it leaves to a person and no person has looked at."""
    result = axe.run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response
    for violation in result["violations"]:
        nodes = violation["nodes"]
        yield (f"{name}: {violation['id']}: {violation['help']} "
               f"({len(nodes)}, first: {nodes[0]['target'][0]})")
    for item in result["incomplete"]:
        for node in item["nodes"]:
            key = (item["id"], cause(node))
            if key in known:
                known[key] = True
            else:
                yield f"{name}: for a person to look at: {' '.join(key)}: {node['html'][:100]}"


def cause(node):
    """Why axe cannot tell, in its own word."""
    for check in node["any"] + node["all"] + node["none"]:
        data = check.get("data")
        if isinstance(data, dict) and data.get("messageKey"):
            return data["messageKey"]
    return "unsaid"


def keyboard_problems(page, name):
    """Links and regions that Tab does not reach, or does not show."""
    count = page.evaluate(WATCH)
    for _ in range(count + 2):
        page.keyboard.press("Tab")
    for stop in page.evaluate(STOPS):
        if stop.get("missed"):
            yield f"{name}: Tab does not reach {stop['name']}"
        elif not stop["outlined"]:
            yield f"{name}: no visible focus on {stop['name']}"
        elif not stop["inView"]:
            yield f"{name}: {stop['name']} has the focus out of sight"


def main(out="out"):
    report = pathlib.Path(out) / "report"
    chosen = kinds(report)
    axe = Axe()
    known = reviewed()
    problems = []
    texts = {}
    for width in WIDTHS:
        with open_report(width=width, javascript=True) as (page, away):
            for path in chosen:
                page.goto(address(path))
                name = f"{path.relative_to(report)} at {width} px"
                texts[path, width] = page.inner_text("body")
                page.evaluate(OPEN)
                problems += axe_problems(axe, page, name, known)
                problems += [
                    f"{name}: contrast of {low}" for low in page.evaluate(CONTRAST)]
                wider = page.evaluate(SIDEWAYS)
                if wider > 0:
                    problems.append(f"{name}: scrolls sideways by {wider} px")
                if width == WIDTHS[0]:
                    problems += keyboard_problems(page, name)
            problems += [f"asked for {url}" for url in sorted(set(away))]
    with open_report(width=WIDTHS[0]) as (page, away):
        for path in chosen:
            page.goto(address(path))
            if page.inner_text("body") != texts[path, WIDTHS[0]]:
                problems.append(f"{path.relative_to(report)}: other text without JavaScript")
            # Here the page's own content policy holds.
            if page.evaluate("getComputedStyle(document.body).marginTop") != "0px":
                problems.append(f"{path.relative_to(report)}: the style sheet did not arrive")
        problems += [f"asked for {url} without JavaScript" for url in sorted(set(away))]
    problems += [
        f"incomplete.tsv: not met any more: {' '.join(key)}"
        for key, met in known.items() if not met]
    for problem in problems:
        print(problem)
    print(f"{len(chosen)} pages at {len(WIDTHS)} widths, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
