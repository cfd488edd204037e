"""Eight processes read the same lines into one workspace at once, again and again."""

import subprocess


def together(work, processes=8, rounds=20):
    """Every process ends well and every line is there once. Returns (runs, faults)."""
    faults = []
    for turn in range(rounds):
        workspace = work.fresh("shared")
        running = [
            subprocess.Popen(
                [work.glh, *map(str, work.command(workspace)), "--wait", "600"],
                cwd=work.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            for _ in range(processes)]
        for process in running:
            said = process.communicate()[1].decode(errors="replace")
            if process.returncode != 0:
                faults.append(f"round {turn}: exit {process.returncode}: {said[:200]}")
        if work.state(workspace) != work.after:
            faults.append(f"round {turn}: other lines than one run stores")
    return processes * rounds, faults
