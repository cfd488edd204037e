"""Kills a command at every write, sync and rename, and at random times, and runs it again.

What must hold then is each command's own: deeds.py.
"""

import random
import re
import shutil
import signal
import subprocess
import time

# Every call that can change what is on the disk, but for opening and making files.
CALLS = ["pwrite64", "write", "fsync", "fdatasync", "syncfs", "ftruncate", "unlink", "rename",
         "renameat2", "mkdir", "unlinkat", "rmdir", "sendfile", "copy_file_range"]


def counts(deed):
    """How often an undisturbed run makes each call."""
    log = deed.work.folder / "calls"
    deed.run(deed.fresh("counted"), launcher=[
        "strace", "-f", "-qq", "-e", "trace=" + ",".join(CALLS), "-o", log])
    found = dict.fromkeys(CALLS, 0)
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"\d+\s+(\w+)\(", line)
        if match and match.group(1) in found:
            found[match.group(1)] += 1
    return found


def judged(deed, workspace, thorough):
    """What is wrong, or nothing; a command that fails now is wrong too."""
    try:
        return deed.judged(workspace, thorough)
    except RuntimeError as failure:
        return str(failure)


def at_every_call(deed, most=None, share=0, of=1, thorough_every=50):
    """Kills at each call, or at a share of them; `most` keeps so many for a quick look.

    Returns (points, faults).
    """
    places = [(call, number) for call, count in counts(deed).items() for number in range(1, count + 1)]
    if most:
        places = places[len(places) // most // 2::max(1, len(places) // most)][:most]
    places, faults = places[share::of], []
    for point, (call, number) in enumerate(places):
        workspace = deed.fresh("killed")
        deed.run(workspace, check=False, launcher=[
            "strace", "-f", "-qq", "-e", f"trace={call}",
            "-e", f"inject={call}:signal=KILL:when={number}", "-o", "/dev/null"])
        wrong = judged(deed, workspace, point % thorough_every == 0)
        if wrong:
            faults.append(f"{deed.name}, {call} {number}: {wrong}")
    return len(places), faults


def at_random_times(deed, times=200, seed=1):
    """Kills after a random part of the time that a run takes. Returns (points, faults)."""
    chance = random.Random(seed)
    begin = time.monotonic()
    deed.run(deed.fresh("timed"))
    usual = time.monotonic() - begin
    faults = []
    for number in range(times):
        workspace = deed.fresh("killed")
        process = subprocess.Popen(
            [deed.work.glh, *map(str, deed.command(workspace))], cwd=deed.work.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * usual)
        process.send_signal(signal.SIGKILL)
        process.wait()
        wrong = judged(deed, workspace, number % 20 == 0)
        if wrong:
            faults.append(f"{deed.name}, random {number}: {wrong}")
    shutil.rmtree(deed.work.folder / "killed", ignore_errors=True)
    return times, faults
