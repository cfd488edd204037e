"""Kills an ingest at every write, sync and rename, and at random times, and runs it again.

At every point the workspace is the old one or the new one, whole; the same command again gives what
an undisturbed run gives, byte for byte.
"""

import random
import re
import shutil
import signal
import subprocess
import time

# Every call that can change what is on the disk, but for opening and making files.
CALLS = ["pwrite64", "write", "fsync", "fdatasync", "syncfs", "ftruncate", "unlink", "rename",
         "renameat2", "mkdir", "unlinkat", "rmdir"]


def counts(work):
    """How often an undisturbed run makes each call."""
    log = work.folder / "calls"
    work.ingest(work.fresh("counted"), launcher=[
        "strace", "-f", "-qq", "-e", "trace=" + ",".join(CALLS), "-o", log])
    found = dict.fromkeys(CALLS, 0)
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"\d+\s+(\w+)\(", line)
        if match and match.group(1) in found:
            found[match.group(1)] += 1
    return found


def judged(work, workspace, compare_report):
    """Nothing where all is as it must be, else what is wrong."""
    state = work.state(workspace) if workspace.exists() else None
    if state not in (work.before, work.after):
        return "half stored"
    work.ingest(workspace)
    if work.state(workspace) != work.after:
        return "another result after the same command again"
    left = [p.name for p in workspace.parent.iterdir() if p.name != "ws"]
    if left:
        return f"left behind: {left}"
    if compare_report and work.report(workspace) != work.report_after:
        return "other tables or pages"
    return None


def at_every_call(work, every=1, report_every=50):
    """Kills at each call; `every` skips some for a quick look. Returns (points, faults)."""
    points, faults = 0, []
    for call, count in counts(work).items():
        for number in range(1, count + 1, every):
            workspace = work.fresh("killed")
            work.ingest(workspace, check=False, launcher=[
                "strace", "-f", "-qq", "-e", f"trace={call}",
                "-e", f"inject={call}:signal=KILL:when={number}", "-o", "/dev/null"])
            wrong = judged(work, workspace, points % report_every == 0)
            if wrong:
                faults.append(f"{call} {number}: {wrong}")
            points += 1
    return points, faults


def at_random_times(work, times=200, seed=1):
    """Kills after a random part of the time that a run takes. Returns (points, faults)."""
    chance = random.Random(seed)
    begin = time.monotonic()
    work.ingest(work.fresh("timed"))
    usual = time.monotonic() - begin
    faults = []
    for number in range(times):
        workspace = work.fresh("killed")
        process = subprocess.Popen(
            [work.glh, *map(str, work.command(workspace))], cwd=work.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * usual)
        process.send_signal(signal.SIGKILL)
        process.wait()
        wrong = judged(work, workspace, number % 20 == 0)
        if wrong:
            faults.append(f"random {number}: {wrong}")
    shutil.rmtree(work.folder / "killed", ignore_errors=True)
    return times, faults
