"""make torture: crashes, power cuts, broken disks and crowds, against the built program.

    python3 Tests/Torture/torture.py .build/release/glh --work .build/torture [--quick]
                                       [--write docs/reliability.md]

Needs strace and, for the small disk, root. Ends with 1 if anything was lost, doubled or half stored.
"""

import argparse
import datetime
import os
import re
import shutil
import sys
import time

import faults
import kills
import power_loss
import together
import workload

sys.dont_write_bytecode = True


def main():
    options = argparse.ArgumentParser()
    options.add_argument("glh")
    options.add_argument("--work", required=True)
    options.add_argument("--quick", action="store_true")
    options.add_argument("--write")
    chosen = options.parse_args()
    if not shutil.which("strace"):
        sys.exit("strace is needed")
    quick = chosen.quick
    work = workload.Workload(chosen.glh, chosen.work)
    rows, bad = [], []

    def done(what, points, wrong, asked):
        rows.append((what, points, len(wrong), asked))
        bad.extend(wrong)
        print(f"{what}: {points} points, {len(wrong)} wrong; {asked} "
              f"({time.monotonic() - begin:.0f} s)", flush=True)
        for line in wrong[:10]:
            print("  " + line, flush=True)

    begin = time.monotonic()
    done("Killed at a write, sync, rename or removal",
         *kills.at_every_call(work, every=40 if quick else 1),
         "the old workspace or the new one, whole; the same command again gives the same bytes")
    done("Killed at a random time", *kills.at_random_times(work, 10 if quick else 200), "the same")
    done("Disk full or broken at a call", *faults.injected(work, 18 if quick else 120),
         "exit 73 or 74, a message, the store unharmed, the retry succeeds")
    if os.geteuid() == 0:
        done("A disk of 4 MB", *faults.tiny_disk(work), "the same")
    done("Runs at once, 8 at a time", *together.together(work, 8, 2 if quick else 20),
         "every line once")
    every = 120 if quick else 1
    for what, record in (("ingest", power_loss.INGEST), ("check", power_loss.CHECK)):
        found = power_loss.cuts(work, record, every=every)
        wrong = [f"{what}: {n} images {kind}" for kind, n in found.items() if kind != "ok"]
        done(f"Power cut during {what}, images", sum(found.values()), wrong,
             "none corrupt, none partial, no acknowledged work lost")
        for control in ("NORMAL", "OFF"):
            found = power_loss.cuts(work, record, control, every=max(every, 5))
            broken = sum(n for kind, n in found.items() if kind != "ok")
            wrong = [] if broken else [f"{what}, {control}: the control shows nothing"]
            done(f"Control: {what} with syncs as in {control}, images", sum(found.values()), wrong,
                 f"must break something: {broken} images did")
    if chosen.write:
        write(chosen.write, work, rows)
    sys.exit(1 if bad else 0)


def write(place, work, rows):
    """Puts the table into the page, between its marks."""
    today = datetime.date.today().strftime("%-d %B %Y")
    lines = [f"Last run: {today}, {work.lines:,} lines.", "",
             "| what | points | wrong | what must hold |", "|---|---:|---:|---|"]
    lines += [f"| {what} | {points:,} | {wrong} | {asked} |" for what, points, wrong, asked in rows]
    with open(place) as page:
        text = page.read()
    begin, end = "<!-- torture: begin -->", "<!-- torture: end -->"
    text = re.sub(re.escape(begin) + ".*" + re.escape(end),
                  lambda _: begin + "\n" + "\n".join(lines) + "\n" + end, text, flags=re.S)
    with open(place, "w") as page:
        page.write(text)


main()
