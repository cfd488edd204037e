#!/usr/bin/env python3
"""How many instructions glh needs for a record, and for a run of no records: what must not creep.

callgrind counts them, so the machine's speed and what else it does change nothing. A centre of few
courses and one of more tell the two apart. The counts are compared with those in instructions.tsv;
one that is more than 5 % above ends this with 1.
"""

import argparse
import csv
import os
import pathlib
import re
import shutil
import subprocess
import sys

import presence_log

KEPT = pathlib.Path(__file__).with_name("instructions.tsv")
MOST = 1.05
FEW, MORE = 2, 20


def arguments():
    parser = argparse.ArgumentParser(description="instructions that glh needs for a record")
    parser.add_argument("--glh", required=True, help="the program")
    parser.add_argument("--work", required=True, help="a folder for what the runs make")
    parser.add_argument("--write", action="store_true", help="put the counts into instructions.tsv")
    return parser.parse_args()


def counted(command, work):
    """The instructions of a command, its start included."""
    log = work / "callgrind.txt"
    # Swift's dictionaries take their order from chance unless told not to.
    settings = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}",
         *command],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env=settings, preexec_fn=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}))
    text = log.read_text()
    total = re.search(r"Collected : (\d+)", text)
    # A check with findings ends with 1 or 3.
    if done.returncode not in (0, 1, 3) or not total:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}\n{text[-2000:]}")
    return int(total[1])


def of_centre(program, work, courses):
    """A centre's presence records, and the instructions of each command."""
    submission, workspace, key = (
        str(work / f"{name}-{courses}") for name in ("submission", "workspace", "key"))
    pathlib.Path(key).write_text("the same pseudonyms in every run\n")
    subprocess.run(
        [program, "generate", "--courses", str(courses), "--out", submission], check=True,
        stdout=subprocess.DEVNULL)
    records = sum(1 for _ in presence_log.table(pathlib.Path(submission) / "presence.csv"))
    commands = {
        "ingest": ["ingest", submission, "--out", workspace, "--key", key, "-q"],
        "check": ["check", workspace, "-q"],
    }
    return records, {name: counted([program, *command], work)
                     for name, command in commands.items()}


def measured(glh, work):
    """Instructions, by what they are for."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    program = str(work / "glh")
    # valgrind cannot read what Swift writes for debuggers.
    subprocess.run(["strip", "--strip-debug", "-o", program, glh], check=True)
    few, at_few = of_centre(program, work, FEW)
    more, at_more = of_centre(program, work, MORE)
    found = {}
    for name in at_few:
        each = (at_more[name] - at_few[name]) / (more - few)
        found[f"{name}, each record"] = round(each)
        found[f"{name}, without any"] = round(at_few[name] - each * few)
    return found


def kept():
    with open(KEPT, newline="") as file:
        return {row["what"]: int(row["instructions"])
                for row in csv.DictReader(file, delimiter="\t")}


def keep(found):
    with open(KEPT, "w", newline="") as file:
        out = csv.writer(file, delimiter="\t", lineterminator="\n")
        out.writerow(["what", "instructions"])
        out.writerows(found.items())


def main():
    given = arguments()
    found = measured(given.glh, pathlib.Path(given.work))
    before = kept() if KEPT.exists() else {}
    crept = False
    for name, count in found.items():
        line = f"{name}: {count:,} instructions"
        if name in before:
            line += f", {count / before[name]:.3f} of the {before[name]:,} that are kept"
            crept = crept or count > MOST * before[name]
        print(line)
    if given.write:
        keep(found)
    elif crept:
        sys.exit("more than 5 % above instructions.tsv: find out why, or say why and WRITE=yes")


if __name__ == "__main__":
    main()
