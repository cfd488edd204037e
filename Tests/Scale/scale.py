#!/usr/bin/env python3
"""Runs the recipes of docs/scale.md over eight invented centres, and compares what comes out.

`make scale` runs it. A recipe whose package is missing is named and left out, with --all it fails.
"""

import argparse
import csv
import filecmp
import importlib.util
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time

import centres

HERE = pathlib.Path(__file__).parent
FIGURES = [f"{what}_s_{bound}" for what in
           ["tutor", "in_person_tutor", "peer", "live", "offered", "offered_in_person"]
           for bound in ["evidenced", "possible"]]
COURSE = ["delivery_class", "unbounded", "learners", "learners_without_live_contact"]


def arguments():
    parser = argparse.ArgumentParser(description="the recipes of docs/scale.md, compared")
    parser.add_argument("--glh", required=True, type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--courses", type=int, default=64, help="eight courses are a centre")
    parser.add_argument("--all", action="store_true", help="fail where a package is missing")
    return parser.parse_args()


def run(what, command, exits=(0,)):
    """Runs a command and says what it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          env=os.environ | {"PYTHONPATH": os.pathsep.join(
                              [str(HERE), os.environ.get("PYTHONPATH", "")])})
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in exits:
        sys.exit(f"{what} ended with {done.returncode}:\n{done.stderr.decode()[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{what:<42} {cpu:7.2f} CPU s {wall:7.2f} s", flush=True)


def rows(path, columns, where=None):
    with open(path, newline="", encoding="utf-8") as file:
        return sorted([row[column] for column in columns] for row in csv.DictReader(file)
                      if where is None or row["scope"] == where)


def compare_sums(portfolio, tables):
    """The rows of a portfolio against the tables of one audit of all."""
    learner = ["course_id", "learner_id", *FIGURES]
    course = ["course_id", *COURSE, *FIGURES]
    for columns, name, scope in [(learner, "learners", "learner"), (course, "courses", "course")]:
        ours = rows(tables / f"{name}.csv", columns)
        theirs = rows(portfolio, columns, scope)
        if ours != theirs:
            sys.exit(f"{portfolio}: {name} differ from one audit of all")
    return len(rows(portfolio, course, "course")), len(rows(portfolio, learner, "learner"))


def differing(one, other):
    """Files below two folders that are not the same bytes."""
    def files(root):
        return {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()
                and path.relative_to(root).parts[0] != "private"}
    ours, theirs = files(one), files(other)
    return sorted(ours ^ theirs) + sorted(
        path for path in ours & theirs if not filecmp.cmp(one / path, other / path, shallow=False))


def is_there(package, given):
    if importlib.util.find_spec(package):
        return True
    if given.all:
        sys.exit(f"{package} is missing: pip install -r Tests/Scale/requirements.txt")
    print(f"{package} is not installed; its recipe is left out")
    return False


def main():
    given = arguments()
    glh, work = given.glh, given.work
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    made = str(work / "made")
    run("generate", [glh, "generate", "--courses", str(given.courses), "--out", made])
    named = centres.split(pathlib.Path(made), work)
    logs = [str(work / "logs" / f"{name}.csv") for name in named]
    plain = [str(work / "plain" / name) for name in named]
    full = [str(path) for path in sorted((work / "centres").iterdir())]
    (work / "pseudonym.key").write_bytes(bytes(range(32)))
    key = ["--key", str(work / "pseudonym.key"), "-q"]

    run("one audit of all logs", [glh, "audit", *plain, "--out", str(work / "plain-all"), *key],
        (0, 1, 3))
    portfolios = []

    def recipe(what, name, command):
        portfolios.append(work / name)
        run(what, command)

    recipe("xargs", "xargs.csv", [HERE / "with_xargs.sh", glh, work / "xargs.csv", *logs])
    if is_there("dask", given):
        recipe("Dask", "dask.csv",
               [sys.executable, HERE / "with_dask.py", glh, work / "dask.csv", "files", *logs])
    if is_there("pyspark", given):
        for what in ["files", "rows"]:
            out = work / f"spark-{what}.csv"
            recipe(f"Spark, {what}", out.name,
                   [sys.executable, HERE / "with_spark.py", glh, out, what, *logs])
    for portfolio in portfolios:
        courses, learners = compare_sums(portfolio, work / "plain-all" / "tables")
        if not filecmp.cmp(portfolio, portfolios[0], shallow=False):
            sys.exit(f"{portfolio} is not the same bytes as {portfolios[0]}")
    print(f"{len(portfolios)} portfolios are the same bytes; {courses} courses and {learners} "
          "learners are as in one audit of all")

    run("one audit of all centres", [glh, "audit", *full, "--out", str(work / "all"), *key],
        (0, 1, 3))
    merged = ["xargs"]
    run("xargs, a centre each, then merge",
        [HERE / "centres_with_xargs.sh", glh, work / "xargs", work / "pseudonym.key", *full])
    for package, name in [("dask", "Dask"), ("pyspark", "Spark")]:
        if not is_there(package, given):
            continue
        script = HERE / f"with_{name.lower()}.py"
        run(f"{name}, a centre each, then merge", [
            sys.executable, script, glh, work / name.lower(), "centres", work / "pseudonym.key", *full])
        merged.append(name.lower())
    for name in merged:
        differ = differing(work / "all", work / name)
        if differ:
            sys.exit(f"{name}: the portfolio differs from one audit of all: " + ", ".join(differ[:10]))
    print(f"{len(full)} centres audited by " + ", ".join(merged) + " and merged are, byte for byte, "
          "one audit of all")


if __name__ == "__main__":
    main()
