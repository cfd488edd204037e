#!/usr/bin/env python3
"""Runs glh and others at the same work, in turn, and prints what each took.

Every run is a process of its own. The answers must be equal, or the benchmark fails. `make bench`
runs it all; docs/performance.md says how to read what it prints.
"""

import argparse
import importlib.util
import pathlib
import shutil
import sys

import answers
import measure
import presence_log
import table
from steps import PEERS, steps_of

NEEDED = {
    "sqlite3": (lambda: shutil.which("sqlite3"), "apt-get install sqlite3"),
    "duckdb": (lambda: importlib.util.find_spec("duckdb"),
               "pip install -r Tests/Benchmarks/requirements.txt"),
    "python": (lambda: True, ""),
}


def arguments():
    parser = argparse.ArgumentParser(description="glh beside others at the same work")
    parser.add_argument("--glh", required=True, help="the program")
    parser.add_argument("--work", required=True, help="a folder for what the runs make")
    parser.add_argument("--rows", type=int, default=200_000, help="about how many presence records")
    parser.add_argument("--runs", type=int, default=3, help="how often each runs")
    parser.add_argument("--peers", default=",".join(PEERS), help="which others, with commas")
    parser.add_argument("--write", metavar="PAGE", help="put the tables into a page, too")
    given = parser.parse_args()
    given.peers = [peer for peer in given.peers.split(",") if peer]
    if given.rows < 1 or given.runs < 1:
        parser.error("--rows and --runs must be at least 1")
    for peer in given.peers:
        if peer not in PEERS:
            parser.error(f"--peers must be of {', '.join(PEERS)}")
        is_there, remedy = NEEDED[peer]
        if not is_there():
            parser.error(f"{peer} is missing: {remedy}")
    return given


def clear(path):
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def run_all(steps, runs, work):
    """Every step once a run, in order; the measures by the step's name, and the log's rows."""
    measures = {step.name: [] for step in steps}
    rows = 0
    for number in range(1, runs + 1):
        for step in steps:
            print(f"run {number} of {runs}: {step.name}", file=sys.stderr)
            if step.makes:
                clear(work / step.makes)
            measures[step.name].append(
                measure.run(step.command, work / "output.txt", step.exits))
            if not rows:
                rows = presence_log.write(work / "submission", work / "log.csv")
    return measures, rows


def compare(steps, work):
    """The number of learners of whom all answers say the same; ends the run if they do not."""
    found = [(step.name, answers.read(work / step.answer)) for step in steps if step.answer]
    (first, ours), *others = found
    if not ours:
        sys.exit("no learner has live time: ask for more rows")
    for name, theirs in others:
        lines = answers.differences(ours, theirs)
        if lines:
            heading = f"{first} and {name} differ on {len(lines)} learners:"
            sys.exit("\n".join([heading, *lines[:10]]))
    return len(ours)


def main():
    given = arguments()
    work = pathlib.Path(given.work)
    work.mkdir(parents=True, exist_ok=True)
    courses = presence_log.courses_for(given.rows)
    steps = steps_of(given.glh, courses, work, given.peers)
    measures, rows = run_all(steps, given.runs, work)
    # What is compared makes this process larger, and a child begins as large as its parent.
    floor = measure.own_peak()
    learners = compare(steps, work)
    text = table.text(
        measures, rows=rows, courses=courses, learners=learners, runs=given.runs,
        peers=given.peers, floor=floor)
    print(text, end="")
    if given.write:
        table.put_into(given.write, text)


if __name__ == "__main__":
    main()
