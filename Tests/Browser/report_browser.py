"""Opens a report as a reader would: from the disk, without a network."""

import contextlib
import pathlib
import re

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
# Milliseconds: a machine that builds beside it may be slow, and a page that never comes is still told.
PATIENCE = 180_000


@contextlib.contextmanager
def open_report(width=1280, height=900, javascript=False):
    """Gives a page and the list of addresses it asks for that are not files of the report.

    With JavaScript the page's own content policy is set aside, so that checks can run in it and
    nothing but the markup keeps a payload quiet.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, timeout=PATIENCE,
            args=["--no-sandbox", "--disable-dev-shm-usage"])
        context = browser.new_context(
            java_script_enabled=javascript, bypass_csp=javascript,
            viewport={"width": width, "height": height})
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        away = []
        page.on("request", lambda request: None if request.url.startswith("file:")
                else away.append(request.url))
        yield page, away
        browser.close()


def click(link):
    """Follows a link and waits until its page is there: a click alone does not wait for it."""
    with link.page.expect_navigation():
        link.click()


def address(path):
    """The file: address of a path."""
    return pathlib.Path(path).resolve().as_uri()


def kinds(report):
    """Pages that show, between them, every kind of page and all that pages of a kind can hold.

    They are found by looking: every page at the top, and of each folder as many, longest first, as
    it takes to meet every element, class and named place that any page of the folder has.
    """
    report = pathlib.Path(report)
    chosen = sorted(report.glob("*.html"))
    for folder in sorted(path for path in report.iterdir() if path.is_dir()):
        met = set()
        pages = sorted(folder.rglob("*.html"), key=lambda path: (-path.stat().st_size, path))
        for page in pages:
            new = _parts(page.read_text("utf-8")) - met
            if new:
                chosen.append(page)
                met |= new
    return chosen


def _parts(html):
    """The elements, classes and named places of a page; numbers do not make a place another."""
    elements = re.findall(r"<([a-z][a-z0-9]*)", html)
    classes = re.findall(r' class="([^"]*)"', html)
    places = [re.sub(r"[0-9]+", "0", place) for place in re.findall(r' id="([^"]*)"', html)]
    return set(elements) | {f".{name}" for name in classes} | {f"#{name}" for name in places}
