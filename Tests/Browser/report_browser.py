"""Opens a report as a reader would: from the disk, without a network."""

import contextlib
import pathlib

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"


@contextlib.contextmanager
def open_report(width=1280, height=900, javascript=False):
    """Gives a page and the list of addresses it asks for that are not files of the report."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(
            java_script_enabled=javascript, bypass_csp=javascript,
            viewport={"width": width, "height": height})
        page = context.new_page()
        away = []
        page.on("request", lambda request: None if request.url.startswith("file:")
                else away.append(request.url))
        yield page, away
        browser.close()


def address(path):
    """The file: address of a path."""
    return pathlib.Path(path).resolve().as_uri()
