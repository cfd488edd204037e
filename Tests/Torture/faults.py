"""A disk that is full or broken: every call told to fail, and a disk of 4 MB."""

import shutil
import subprocess

import kills

ERRORS = [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("write", "ENOSPC"), ("fsync", "EIO"),
          ("fdatasync", "EIO"), ("syncfs", "EIO"), ("ftruncate", "EIO"), ("mkdir", "ENOSPC"),
          ("renameat2", "ENOSPC")]
EXITS = (73, 74)


def injected(ingest, at_least=120):
    """Each call fails once at points spread over the run. Returns (points, faults)."""
    work, counts = ingest.work, kills.counts(ingest)
    # Some calls are made so seldom that they have fewer points.
    each = at_least * 3 // 2 // len(ERRORS)
    points, faults = 0, []
    for call, error in ERRORS:
        count = counts[call]
        numbers = sorted({1 + (count - 1) * i // max(1, each - 1) for i in range(each)}) if count else []
        for number in numbers:
            workspace = work.fresh("failing")
            done = ingest.run(workspace, check=False, launcher=[
                "strace", "-f", "-qq", "-e", f"trace={call}",
                "-e", f"inject={call}:error={error}:when={number}+", "-o", "/dev/null"])
            said = done.stderr.decode(errors="replace")
            where = f"{call} {error} from {number}: "
            if done.returncode == 0 and work.state(workspace) == work.after:
                # The call was not one that matters: a message, a file of the system.
                points += 1
                continue
            if done.returncode not in EXITS:
                faults.append(f"{where}exit {done.returncode}: {said[:200]}")
            elif " error: " not in said and call != "write":
                faults.append(f"{where}no message")
            elif work.state(workspace) != work.before:
                faults.append(f"{where}the store was harmed")
            else:
                wrong = ingest.judged(workspace, False)
                if wrong:
                    faults.append(where + wrong)
            points += 1
    shutil.rmtree(work.folder / "failing", ignore_errors=True)
    return points, faults


def tiny_disk(work):
    """A file system of 4 MB that is full before the run ends. Returns (points, faults)."""
    place = work.folder / "tiny"
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], check=True)
    try:
        shutil.copytree(work.start, place / "ws")
        filler = place / "filler"
        filler.write_bytes(b"\0" * (2 << 20))
        done = work.ingest(place / "ws", check=False)
        faults = []
        if done.returncode not in EXITS:
            faults.append(f"4 MB: exit {done.returncode}: {done.stderr.decode()[:200]}")
        if work.state(place / "ws") != work.before:
            faults.append("4 MB: the store was harmed")
        filler.unlink()
        shutil.rmtree(work.folder / "after-tiny", ignore_errors=True)
        shutil.copytree(place / "ws", work.folder / "after-tiny" / "ws")
        work.ingest(work.folder / "after-tiny" / "ws")
        if work.state(work.folder / "after-tiny" / "ws") != work.after:
            faults.append("4 MB: another result on a disk with room")
        return 1, faults
    finally:
        subprocess.run(["umount", place], check=True)
        shutil.rmtree(work.folder / "after-tiny", ignore_errors=True)
