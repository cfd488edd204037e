#!/usr/bin/env python3
"""Runs glh and others at the same work, in turn, and prints what was reached beside the goals.

Every run is a process of its own, on one core. The answers must be equal, and what glh writes the
same on one core and on two, or the benchmark fails. `make bench` runs it all; docs/performance.md
says how to read what it prints.
"""

import argparse
import importlib.util
import os
import pathlib
import shutil
import sys

import answers
import chart
import goals
import identical
import machine
import measure
import sizes
import table
from steps import AUDIT, AUDIT_TWO, PEERS, steps_of

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
    parser.add_argument("--write", metavar="PAGE",
                        help="put the tables into a page, and the chart beside it")
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


def run_step(step, work, number, cores):
    """The measures of a step, one command after another."""
    if step.makes:
        clear(work / step.makes)
    if step.prepare:
        step.prepare(number)
    measured = measure.together([
        measure.run(command, work / step.stdout, cores=set(cores[:step.cores]),
                    exits=step.exits, marks=step.marks, stdin=step.stdin)
        for command in step.commands])
    if step.marks:
        aside = list(work.glob(f".{step.makes}.partial-*"))
        if aside:
            aside[0].rename(work / step.makes)
        else:
            print(f"  {step.name}: it ended too soon, all of it was measured", file=sys.stderr)
    return measured


def run_all(steps_by_size, runs, cores):
    """Every step once a run, in order; the measures by a size's courses and the step's name."""
    found = {}
    for number in range(1, runs + 1):
        for size, steps in steps_by_size:
            for step in steps:
                if step.once and number < runs:
                    continue
                print(f"run {number} of {runs}, {size.rows:,} records: {step.name}",
                      file=sys.stderr)
                found.setdefault((size.courses, step.name), []).append(
                    run_step(step, size.work, number, cores))
    return found


def compare(size, steps):
    """The number of learners of whom all answers say the same; ends the run if they do not."""
    found = [(step.name, answers.read(size.work / step.answer)) for step in steps if step.answer]
    (first, ours), *others = found
    if not ours:
        sys.exit("no learner has live time: ask for more rows")
    for name, theirs in others:
        lines = answers.differences(ours, theirs)
        if lines:
            heading = f"{first} and {name} differ on {len(lines)} learners:"
            sys.exit("\n".join([heading, *lines[:10]]))
    makes = {step.name: size.work / step.makes for step in steps if step.makes}
    if AUDIT_TWO in makes:
        differing = identical.differences(makes[AUDIT], makes[AUDIT_TWO])
        if differing:
            sys.exit("\n".join(["one core and two wrote different bytes:", *differing]))
    return len(ours)


def main():
    given = arguments()
    cores = sorted(os.sched_getaffinity(0))
    given.cores = len(cores)
    load = machine.Load()
    all_sizes = sizes.sizes_of(given.rows, pathlib.Path(given.work))
    steps_by_size = []
    for size in all_sizes:
        sizes.generate(given.glh, size)
        steps_by_size.append((size, steps_of(
            given.glh, size.work, given.peers, size.roles, len(cores))))
    found = run_all(steps_by_size, given.runs, cores)
    learners = [compare(size, steps) for size, steps in steps_by_size]
    medians = {key: measure.median(measures) for key, measures in found.items()}
    reached = goals.rows_of(goals.Figures(all_sizes, medians, given))
    text = table.text(reached, medians, all_sizes, learners, given, load.of_others())
    print(text, end="")
    if given.write:
        table.put_into(given.write, text)
        chart.write(pathlib.Path(given.write).with_suffix(".svg"), reached)


if __name__ == "__main__":
    main()
