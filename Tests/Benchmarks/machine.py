"""What the benchmark ran on, and how much of it others used meanwhile."""

import datetime
import importlib.metadata
import os
import platform
import re
import resource
import subprocess
import time


class Load:
    """Counts what processes other than ours do from now on."""

    def __init__(self):
        self.start = time.perf_counter(), busy_seconds(), own_seconds()

    def of_others(self):
        """The share of all cores' time that others used, from 0 to 1."""
        start, busy, own = self.start
        others = (busy_seconds() - busy) - (own_seconds() - own)
        return max(0.0, others / ((time.perf_counter() - start) * os.cpu_count()))


def busy_seconds():
    with open("/proc/stat") as file:
        user, nice, system, _, _, irq, softirq, steal = (
            int(field) for field in file.readline().split()[1:9])
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def own_seconds():
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def today():
    day = datetime.date.today()
    return f"{day.day} {day:%B %Y}"


def described():
    """Cores, memory and processor; nothing that names the machine."""
    with open("/proc/meminfo") as file:
        memory = round(int(file.readline().split()[1]) * 1024 / 1e9)
    with open("/proc/cpuinfo") as file:
        model = re.search(r"model name\s*: (.+)", file.read())
    return f"{os.cpu_count()} cores of {model[1] if model else platform.machine()}, {memory} GB"


def versions(peers):
    found = [f"Python {platform.python_version()}"]
    if "sqlite3" in peers:
        shell = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True, check=True)
        found.append(f"sqlite3 {shell.stdout.split()[0]}")
    if "duckdb" in peers:
        found.append(f"DuckDB {importlib.metadata.version('duckdb')} on one thread")
    return ", ".join(found)
