"""A process of its own, measured: wall and CPU seconds, and the most memory it held.

Memory is what the process holds beside mapped files (RssAnon of Linux), looked at every 10 ms.
"""

import collections
import contextlib
import glob
import os
import signal
import statistics
import subprocess
import sys
import threading
import time

# Memory is in MB (10^6 bytes).
Measure = collections.namedtuple("Measure", "wall cpu memory")

EVERY_S = 0.01
MARKS_S = 0.002
TICKS = os.sysconf("SC_CLK_TCK")


class Watch(threading.Thread):
    """Looks at a process while it runs, and ends it when the last of some files is there.

    `reached` is wall and CPU seconds when the first of them was.
    """

    def __init__(self, pid, start, marks):
        super().__init__(daemon=True)
        self.pid, self.start_time, self.marks = pid, start, list(marks)
        self.memory = 0.0
        self.reached = None
        self.is_cut_short = False
        self.over = threading.Event()

    def run(self):
        while not self.over.is_set():
            self.memory = max(self.memory, anonymous_mb(self.pid))
            if self.marks and glob.glob(self.marks[0]):
                self.marks.pop(0)
                used = cpu_seconds(self.pid)
                if not self.reached and used is not None:
                    self.reached = time.perf_counter() - self.start_time, used
                if not self.marks:
                    self.is_cut_short = True
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(self.pid, signal.SIGKILL)
            else:
                self.over.wait(MARKS_S if self.marks else EVERY_S)


def run(command, log, cores=None, exits=(0,), marks=(), stdin=None):
    """Runs a command on some cores, what it prints going to a file.

    Marks are patterns of files. With them, what is measured ends when there is one of the first
    pattern, and the process is ended when there is one of the last. Where it ended before by
    itself, all of it is measured.
    """
    pin = (lambda: os.sched_setaffinity(0, cores)) if cores else None
    with open(log, "wb") as sink, open(stdin or os.devnull, "rb") as source:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=source, stdout=sink, stderr=subprocess.STDOUT, preexec_fn=pin)
        watch = Watch(process.pid, start, marks)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    watch.over.set()
    watch.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in exits and not watch.is_cut_short:
        with open(log, errors="replace") as sink:
            sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{sink.read()[-2000:]}")
    wall, cpu = watch.reached or (wall, usage.ru_utime + usage.ru_stime)
    return Measure(wall, cpu, watch.memory)


def anonymous_mb(pid):
    try:
        with open(f"/proc/{pid}/status") as file:
            for line in file:
                if line.startswith("RssAnon:"):
                    return int(line.split()[1]) * 1024 / 1e6
    except (FileNotFoundError, ProcessLookupError):
        pass
    return 0.0


def cpu_seconds(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return (int(fields[11]) + int(fields[12])) / TICKS


def together(measures):
    """One after another: times are summed, the largest memory stands."""
    return Measure(
        sum(each.wall for each in measures), sum(each.cpu for each in measures),
        max(each.memory for each in measures))


def median(measures):
    """The median of each figure by itself."""
    return Measure(*(statistics.median(figures) for figures in zip(*measures)))
