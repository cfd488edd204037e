"""make torture: crashes, power cuts, broken disks, crowds and changed bits, against the built program.

    python3 Tests/Torture/torture.py .build/release/glh --work .build/torture [--quick]
                                       [--write docs/reliability.md] [--jobs N]

Needs strace and, for the small disk, root. Ends with 1 if anything was lost, doubled, half stored, or
changed unseen.
"""

import argparse
import datetime
import multiprocessing
import os
import re
import shutil
import sys
import time

import deeds
import faults
import flips
import kills
import power_loss
import together
import workload

sys.dont_write_bytecode = True

WHOLE = "the old workspace or the new one, whole; the same command again gives the same bytes"
MUST = {
    "ingest": WHOLE,
    "check": "verified, or told to be unfinished; the same command again gives the same results",
    "ingest of a session more": WHOLE,
    "check of a session more": "as a check; what is checked then is everything",
    "report": "the same command again gives the same bytes, and they verify",
    "seal": "no sealed file or a whole one; the same command again gives one that verifies",
    "forget": "nothing erased or everything, verified; after the same command again no word of the "
              "person in any file",
}


def parts(work, quick, traced):
    """What is done: its name, what must hold, and how; each in a folder of its own.

    Parts of one name are one row of the table.
    """
    ingest = deeds.Ingest(work)
    yield ("A bit changed in evidence, seal, database, sealed file or elsewhere", "found, and its place named",
           lambda own: flips.changed(own, 60 if quick else 1000))
    if traced:
        killed, shares = [*deeds.small(work), ingest], 1 if quick else 8
        for share in range(shares):
            for deed in killed:
                yield (f"Killed in `{deed.name}` at a write, sync, rename or removal", MUST[deed.name],
                       lambda own, deed=deed, share=share: kills.at_every_call(
                           deed.within(own), 6 if quick else None, share, shares))
        for record, moments in ((power_loss.INGEST, None), (power_loss.CHECK, 600)):
            yield (f"Power cut during `{record[0]}`, images",
                   "none corrupt, none partial, no acknowledged work lost", lambda own, record=record,
                   moments=moments: power_loss.held(own, record, 3 if quick else moments))
            for control in ("NORMAL", "OFF"):
                yield (f"Control: `{record[0]}` with syncs as in {control}, images",
                       "must break something", lambda own, record=record, control=control:
                       power_loss.broken(own, record, control, 24 if quick else 50))
        yield ("Disk full or broken at a call", "exit 73 or 74, a message, the store unharmed, the retry "
               "succeeds", lambda own: faults.injected(ingest.within(own), 12 if quick else 120))
    if os.geteuid() == 0:
        yield ("A disk of 4 MB", "exit 73 or 74, the store unharmed, the retry succeeds", faults.tiny_disk)
    yield ("Runs at once, 8 at a time", "every line once",
           lambda own: together.together(own, 8, 1 if quick else 20))
    yield ("Killed in `ingest` at a random time", WHOLE,
           lambda own: kills.at_random_times(ingest.within(own), 4 if quick else 200))


def run(place):
    what, _, body = PARTS[place]
    begin = time.monotonic()
    own = WORK.beside(f"part-{place}")
    points, wrong, *note = body(own)
    shutil.rmtree(own.folder, ignore_errors=True)
    print(f"{what}: {points} points, {len(wrong)} wrong {' '.join(note)} ({time.monotonic() - begin:.0f} s)",
          flush=True)
    for line in wrong[:10]:
        print("  " + line, flush=True)
    return place, points, wrong, " ".join(note)


def main():
    global PARTS, WORK
    options = argparse.ArgumentParser()
    options.add_argument("glh")
    options.add_argument("--work", required=True)
    options.add_argument("--quick", action="store_true")
    options.add_argument("--write")
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    chosen = options.parse_args()
    traced = shutil.which("strace")
    if not traced:
        if not chosen.quick:
            sys.exit("strace is needed")
        print("strace is not here: kills at each call, broken calls and power cuts are left out")
    WORK = workload.Workload(chosen.glh, chosen.work)
    PARTS = list(parts(WORK, chosen.quick, traced))
    outcomes = {}
    with multiprocessing.get_context("fork").Pool(chosen.jobs) as pool:
        for place, *outcome in pool.imap_unordered(run, range(len(PARTS)), chunksize=1):
            outcomes[place] = outcome
            if chosen.write:
                write(chosen.write, outcomes)
    sys.exit(1 if any(wrong for _, wrong, _ in outcomes.values()) else 0)


def write(page_path, outcomes):
    """Puts the table of what is done until now into the page, between its marks."""
    sums = {}
    for place, (points, wrong, note) in sorted(outcomes.items()):
        what, must, _ = PARTS[place]
        before = sums.get(what, (0, 0))
        sums[what] = before[0] + points, before[1] + len(wrong), f"{must}; {note}" if note else must
    today = datetime.date.today().strftime("%-d %B %Y")
    lines = [f"Last run: {today}, {WORK.lines:,} lines.", "",
             "| what | points | wrong | what must hold |", "|---|---:|---:|---|"]
    lines += [f"| {what} | {points:,} | {wrong} | {asked} |" for what, (points, wrong, asked) in sums.items()]
    with open(page_path) as page:
        text = page.read()
    begin, end = "<!-- torture: begin -->", "<!-- torture: end -->"
    text = re.sub(re.escape(begin) + ".*" + re.escape(end),
                  lambda _: begin + "\n" + "\n".join(lines) + "\n" + end, text, flags=re.S)
    with open(page_path, "w") as page:
        page.write(text)


if __name__ == "__main__":
    main()
