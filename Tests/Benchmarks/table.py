"""What was measured, as Markdown, and as part of a page."""

import datetime
import importlib.metadata
import os
import platform
import re
import subprocess

import measure
from steps import COMPARED

FROM = "<!-- Measured by make bench. -->\n"
TO = "<!-- End of what was measured. -->\n"


def text(measures, rows, courses, learners, runs, peers, floor):
    """Two tables, medians and their ratios, below a line on what was run and where.

    The floor is the least memory, in MB, that can be seen of a process.
    """
    medians = {name: measure.median(each) for name, each in measures.items()}
    lines = [
        f"{today()}: {rows:,} presence records of {courses} courses, median of {runs} "
        f"{'run' if runs == 1 else 'runs'}. {machine()}; {versions(peers)}. All answers agree on "
        f"the seconds of {learners:,} learners.",
        "",
        "| what | CPU s | wall s | peak MB |",
        "|---|---:|---:|---:|",
    ]
    for name, found in medians.items():
        peak = f"{found.peak:,.0f}" if found.peak > floor else f"under {floor:,.0f}"
        lines.append(f"| {name} | {found.cpu:.2f} | {found.wall:.2f} | {peak} |")
    lines += ["", "| `glh` | beside | CPU, times | wall, times |", "|---|---|---:|---:|"]
    for ours, theirs in COMPARED:
        if theirs in medians:
            cpu, wall = (
                sum(getattr(medians[name], figure) for name in ours)
                / max(getattr(medians[theirs], figure), 0.001)
                for figure in ("cpu", "wall"))
            lines.append(f"| {' and '.join(ours)} | {theirs} | {cpu:.2f} | {wall:.2f} |")
    return "\n".join(lines) + "\n"


def today():
    day = datetime.date.today()
    return f"{day.day} {day:%B %Y}"


def machine():
    """Cores, memory and processor; nothing that names the machine."""
    with open("/proc/meminfo") as file:
        memory = round(int(file.readline().split()[1]) * 1024 / 1e9)
    with open("/proc/cpuinfo") as file:
        model = re.search(r"model name\s*: (.+)", file.read())
    return f"{os.cpu_count()} cores of {model[1] if model else platform.machine()}, {memory} GB"


def versions(peers):
    found = [f"Python {platform.python_version()}"]
    if "sqlite3" in peers:
        shell = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True, check=True)
        found.append(f"sqlite3 {shell.stdout.split()[0]}")
    if "duckdb" in peers:
        found.append(f"DuckDB {importlib.metadata.version('duckdb')} on one thread")
    return ", ".join(found)


def put_into(page, measured):
    """Replaces what stands between the page's two marks."""
    with open(page, encoding="utf-8") as file:
        before, _, rest = file.read().partition(FROM)
    _, mark, after = rest.partition(TO)
    if not mark:
        raise SystemExit(f"{page} has no place for what was measured")
    with open(page, "w", encoding="utf-8") as file:
        file.write(f"{before}{FROM}\n{measured}\n{TO}{after}")
