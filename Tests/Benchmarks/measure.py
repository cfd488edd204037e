"""A process of its own, measured: wall and CPU seconds, and the most memory it held."""

import collections
import os
import resource
import statistics
import subprocess
import sys
import time

Measure = collections.namedtuple("Measure", "wall cpu peak")


def run(command, log, exits=(0,)):
    """Runs a command, what it prints going to a file.

    The peak is in MB (10^6 bytes). It is never below this process's own: a child begins as a copy.
    """
    with open(log, "wb") as sink:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=sink, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in exits:
        with open(log, errors="replace") as sink:
            sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{sink.read()[-2000:]}")
    return Measure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)


def own_peak():
    """The most memory that this process held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def median(measures):
    """The median of each figure by itself."""
    return Measure(*(statistics.median(figures) for figures in zip(*measures)))
