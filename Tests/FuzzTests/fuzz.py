"""make fuzz: every parser, under libFuzzer and the address sanitizer.

    python3 Tests/FuzzTests/fuzz.py .build/fuzz/release/Fuzz --work .build/fuzz/found [--runs N]
                                       [--parser NAME] [--jobs N] [--write docs/reliability.md]

Starts from Fixtures/fuzz/NAME and the fixtures of the formats that the parser reads. What breaks it
is kept in the work folder; mend the parser, and put the file into Fixtures/fuzz/NAME. Ends with 1 if
anything broke.
"""

import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import printed_pages  # noqa: E402

LONGEST, MEMORY = 1, 512
OPTIONS = {"ASAN_OPTIONS": "symbolize=0:detect_leaks=0:quarantine_size_mb=16:allocator_may_return_null=1",
           "SWIFT_BACKTRACE": "enable=no"}


def parsers():
    """Names and seed folders, as Tests/FuzzTests/Parsers/FuzzedParser.swift has them."""
    with open("Tests/FuzzTests/Parsers/FuzzedParser.swift") as file:
        text = file.read()
    lists = {name: re.findall(r'"([\w-]+)"', body)
             for name, body in re.findall(r"static let (\w+) = \[(.*?)\]", text, re.S)}
    found = {}
    for name, seeds in re.findall(r'name: "([\w-]+)",\s*seeds: (.*?), read:', text, re.S):
        listed = re.search(r"formats\((\w+)\)", seeds)
        ids = lists[listed.group(1)] if listed else re.findall(r'"([\w-]+)"', seeds)
        folders = [f"Fixtures/formats/{id}/{kind}" for id in ids for kind in ("good", "bad")]
        found[name] = [folder for folder in folders + re.findall(r'"(Fixtures/[\w/]+)"', seeds)
                       if os.path.isdir(folder)]
    return found


def fuzz(program, name, seeds, work, runs):
    corpus = os.path.join(work, name)
    os.makedirs(corpus, exist_ok=True)
    begin = time.monotonic()
    done = subprocess.run(
        [program, f"-runs={runs}", f"-timeout={LONGEST}", f"-rss_limit_mb={MEMORY}", "-max_len=8192",
         "-print_final_stats=1", "-verbosity=0", f"-artifact_prefix={work}/{name}-", corpus,
         f"Fixtures/fuzz/{name}"] + seeds,
        env={**os.environ, **OPTIONS, "GLH_FUZZ_PARSER": name}, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    text = done.stdout.decode("utf-8", "replace")
    with open(f"{work}/{name}.log", "w") as log:
        log.write(text)
    stats = dict(re.findall(r"stat::(\w+):\s+(\d+)", text))
    return name, {
        "runs": int(stats.get("number_of_executed_units", 0)), "exit": done.returncode,
        "slowest": int(stats.get("slowest_unit_time_sec", 0)), "memory": int(stats.get("peak_rss_mb", 0)),
        "seconds": time.monotonic() - begin, "tail": text.splitlines()[-12:]}


def write(place, rows):
    """Puts the table into the page, between its marks."""
    lines = [f"Last run: {printed_pages.today()}.", "",
             "| parser | runs | crashes, or over 1 s or 512 MB | most memory, MB |", "|---|---:|---:|---:|"]
    lines += [f"| {name} | {row['runs']:,} | {1 if row['exit'] else 0} | {row['memory']} |" for name, row in rows]
    printed_pages.put(place, "fuzz", lines)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--work", required=True)
    options.add_argument("--runs", type=int, default=1_000_000)
    options.add_argument("--parser")
    options.add_argument("--jobs", type=int, default=1)
    options.add_argument("--write")
    chosen = options.parse_args()
    os.makedirs(chosen.work, exist_ok=True)
    known = {name: seeds for name, seeds in parsers().items() if chosen.parser in (None, "", name)}
    if not known:
        sys.exit(f"no parser is named {chosen.parser}")
    rows = []
    with concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
        work = [pool.submit(fuzz, chosen.program, name, seeds, chosen.work, chosen.runs)
                for name, seeds in known.items()]
        for name, row in map(concurrent.futures.Future.result, work):
            rows.append((name, row))
            print(f"{name}: {row['runs']:,} runs in {row['seconds']:.0f} s, "
                  f"{'BROKEN' if row['exit'] else 'nothing broke'}; the slowest took {row['slowest']} s, "
                  f"{row['memory']} MB", flush=True)
            if row["exit"]:
                print("  " + "\n  ".join(row["tail"]), flush=True)
    if chosen.write:
        write(chosen.write, rows)
    sys.exit(1 if any(row["exit"] for _, row in rows) else 0)


main()
