"""make fuzz: every parser, under libFuzzer and the address sanitizer.

    python3 Tests/FuzzTests/fuzz.py .build/fuzz/release/Fuzz --work .build/fuzz/found [--runs N]
                                       [--parser NAME] [--jobs N] [--write docs/reliability.md]

Starts from Fixtures/fuzz/NAME and the fixtures of the formats that the parser reads. What breaks it
is kept in the work folder; mend the parser, and put the file into Fixtures/fuzz/NAME. Ends with 1 if
anything broke.

The runs are made in parts, and what was done is noted after each: the same command goes on where an
earlier one was stopped, as long as the program is the same. What took too long while others kept the
machine busy is read again by itself, three times, and the shortest counts; where that is short, the part
is made again.
"""

import argparse
import concurrent.futures
import glob
import hashlib
import json
import os
import re
import subprocess
import sys
import threading
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import printed_pages  # noqa: E402

LONGEST, MEMORY, PART = 1, 512, 100_000
# After so many seconds a run is ended; one that is longer than LONGEST is noted, and the next one made.
ENDLESS = 30
# Of an allocation one caller is kept, not thirty; what was freed stays marked for a megabyte of others; and
# stacks that were left are not watched: noting all that takes as long as most runs.
OPTIONS = {"ASAN_OPTIONS": "symbolize=0:detect_leaks=0:malloc_context_size=1:allocator_may_return_null=1:"
                           "quarantine_size_mb=1:thread_local_quarantine_size_kb=64:"
                           "max_malloc_fill_size=0:detect_stack_use_after_return=0",
           "SWIFT_BACKTRACE": "enable=no"}

def parsers():
    """Names, seed folders and longest inputs, as Tests/FuzzTests/Parsers/FuzzedParser.swift has them."""
    with open("Tests/FuzzTests/Parsers/FuzzedParser.swift") as file:
        text = file.read()
    lists = {name: re.findall(r'"([\w-]+)"', body)
             for name, body in re.findall(r"static let (\w+) = \[(.*?)\]", text, re.S)}
    usual = re.search(r"var longest = ([\d_]+)", text).group(1)
    found = {}
    for name, seeds, longest in re.findall(
            r'name: "([\w-]+)",\s*seeds: (.*?),\s*(?:longest: ([\d_]+),\s*)?read:', text, re.S):
        listed = re.search(r"formats\((\w+)\)", seeds)
        ids = lists[listed.group(1)] if listed else re.findall(r'"([\w-]+)"', seeds)
        folders = [f"Fixtures/formats/{id}/{kind}" for id in ids for kind in ("good", "bad")]
        found[name] = ([folder for folder in folders + re.findall(r'"(Fixtures/[\w/]+)"', seeds)
                        if os.path.isdir(folder)], int((longest or usual).replace("_", "")))
    return found


class Notes:
    """What was done of each parser, kept in the work folder and printed into a page."""

    def __init__(self, work, program, page, order):
        self.place, self.page, self.order = f"{work}/done.json", page, order
        with open(program, "rb") as file:
            self.program = hashlib.sha256(file.read()).hexdigest()
        self.lock = threading.Lock()
        self.rows = {}
        if os.path.exists(self.place):
            with open(self.place) as file:
                self.rows = json.load(file)

    def row(self, name):
        """What was done of a parser with this program; nothing where it was another."""
        row = self.rows.get(name)
        if row and row["program"] == self.program and not row["broken"]:
            return dict(row)
        return {"program": self.program, "runs": 0, "broken": [], "memory": 0, "seconds": 0, "slowest": 0}

    def keep(self, name, row):
        with self.lock:
            self.rows[name] = {**row, "on": printed_pages.today()}
            with open(self.place + ".part", "w") as file:
                json.dump(self.rows, file, indent=1)
            os.replace(self.place + ".part", self.place)
            if self.page:
                self.write()

    def write(self):
        """Puts a row a parser into the page; one that was run elsewhere keeps the row that stands there."""
        with open(self.page) as page:
            _, _, here = page.read().partition("<!-- fuzz: begin -->")
        told = {line.split(" | ")[0][2:]: line
                for line in here.partition("<!-- fuzz: end -->")[0].splitlines() if line.startswith("| ")}
        lines = ["| parser | runs | crashes, or over 1 s or 512 MB | most memory, MB | runs a second | on |",
                 "|---|---:|---:|---:|---:|---|"]
        for name in self.order:
            row = self.rows.get(name)
            if row:
                lines.append(f"| {name} | {row['runs']:,} | {len(row['broken'])} | {row['memory']} | "
                             f"{row['runs'] / max(1, row['seconds']):,.0f} | {row['on']} |")
            elif name in told:
                lines.append(told[name])
        printed_pages.put(self.page, "fuzz", lines)


def environment(name):
    return {**os.environ, **OPTIONS, "GLH_FUZZ_PARSER": name}


def seconds_alone(program, name, path):
    """How long an input takes at least by itself, beside one that is empty."""
    def best(path):
        times = []
        for _ in range(3):
            begin = time.monotonic()
            done = subprocess.run([program, "-rss_limit_mb=0", path], env=environment(name),
                                  stdin=subprocess.DEVNULL, capture_output=True)
            times.append(time.monotonic() - begin if done.returncode == 0 else float("inf"))
        return min(times)
    return best(path) - best(os.devnull)


def part(program, name, seeds, longest, work, runs):
    """Makes some runs: how many were made, and what broke."""
    corpus = os.path.join(work, name)
    os.makedirs(corpus, exist_ok=True)
    before = set(glob.glob(f"{work}/{name}.*-*"))
    done = subprocess.run(
        [program, f"-runs={runs}", f"-timeout={ENDLESS}", f"-report_slow_units={LONGEST}",
         f"-rss_limit_mb={MEMORY}", f"-max_len={longest}", "-print_final_stats=1", "-verbosity=0",
         f"-artifact_prefix={work}/{name}.", corpus, f"Fixtures/fuzz/{name}"] + seeds,
        env=environment(name), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    text = done.stdout.decode("utf-8", "replace")
    with open(f"{work}/{name}.log", "w") as log:
        log.write(text)
    stats = {key: int(value) for key, value in re.findall(r"stat::(\w+):\s+(\d+)", text)}
    found = sorted(set(glob.glob(f"{work}/{name}.*-*")) - before)
    slow = [path for path in found if "slow-unit-" in path]
    broken = [] if done.returncode == 0 else sorted(set(found) - set(slow)) or [f"exit {done.returncode}"]
    if "no interesting inputs were found" in text:
        broken = ["the program is not instrumented: libFuzzer sees nothing of what it does"]
    for path in slow:
        if seconds_alone(program, name, path) > LONGEST:
            broken.append(path)
        else:
            print(f"{name}: {os.path.basename(path)} took long beside others and not by itself", flush=True)
            os.remove(path)
            # Of slow runs only one that is longer than those before is told: these do not count.
            stats["number_of_executed_units"] = 0
    return stats, broken, text.splitlines()[-12:]


def fuzz(program, name, seeds, longest, work, runs, notes):
    row = notes.row(name)
    tail = []
    while row["runs"] < runs and not row["broken"]:
        begin = time.monotonic()
        stats, row["broken"], tail = part(
            program, name, seeds, longest, work, min(PART, runs - row["runs"]))
        row["runs"] += stats.get("number_of_executed_units", 0)
        row["slowest"] = max(row["slowest"], stats.get("slowest_unit_time_sec", 0))
        row["memory"] = max(row["memory"], stats.get("peak_rss_mb", 0))
        row["seconds"] += time.monotonic() - begin
        notes.keep(name, row)
    return name, row, tail


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--work", required=True)
    options.add_argument("--runs", type=int, default=1_000_000)
    options.add_argument("--parser", help="names, with commas between")
    options.add_argument("--jobs", type=int, default=1)
    options.add_argument("--write")
    chosen = options.parse_args()
    os.makedirs(chosen.work, exist_ok=True)
    every = parsers()
    names = [name for name in (chosen.parser or "").split(",") if name] or list(every)
    if not set(names) <= set(every):
        sys.exit(f"no parser is named {chosen.parser}")
    notes = Notes(chosen.work, chosen.program, chosen.write, list(every))
    broken = False
    with concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
        work = [pool.submit(fuzz, chosen.program, name, *every[name], chosen.work, chosen.runs, notes)
                for name in names]
        for done in concurrent.futures.as_completed(work):
            name, row, tail = done.result()
            print(f"{name}: {row['runs']:,} runs in {row['seconds']:.0f} s, "
                  f"{'BROKEN: ' + ' '.join(row['broken']) if row['broken'] else 'nothing broke'}; the slowest "
                  f"took {row['slowest']} s, {row['memory']} MB", flush=True)
            if row["broken"]:
                broken = True
                print("  " + "\n  ".join(tail), flush=True)
    sys.exit(1 if broken else 0)


main()
