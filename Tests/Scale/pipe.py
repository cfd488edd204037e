"""One glh as a function: lines of a log in, lines of sums out. Dask and Spark call it alike."""

import pathlib
import subprocess

COMMAND = ["audit", "--stdin", "--input-format", "presence", "-q"]


def of_file(glh, log):
    """The rows of one file of whole courses, without their heading."""
    with open(log, "rb") as rows:
        run = subprocess.run([glh, *COMMAND], stdin=rows, stdout=subprocess.PIPE, check=True)
    return run.stdout.decode().splitlines()[1:]


def of_rows(glh, heading, rows):
    """The rows of whole courses that lie together."""
    text = "\n".join([heading, *rows]) + "\n"
    run = subprocess.run([glh, *COMMAND], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return run.stdout.decode().splitlines()[1:]


def of_centre(glh, key, workspaces, centre):
    """Audits one centre's submission into a workspace of its own, and gives its path."""
    workspace = pathlib.Path(workspaces) / pathlib.Path(centre).name
    done = subprocess.run([glh, "audit", centre, "--out", workspace, "--key", key, "-q"],
                          stdout=subprocess.DEVNULL)
    # 1 and 3 say what was found, not that the audit broke.
    if done.returncode not in (0, 1, 3):
        raise subprocess.CalledProcessError(done.returncode, done.args)
    return str(workspace)


def merge(glh, out, workspaces):
    """One portfolio out of the centres' workspaces."""
    done = subprocess.run([glh, "merge", *sorted(workspaces), "--out", out, "-q"],
                          stdout=subprocess.DEVNULL)
    if done.returncode not in (0, 1, 3):
        raise subprocess.CalledProcessError(done.returncode, done.args)


def write(glh, out, rows):
    """The portfolio: the heading, then rows by course and learner."""
    heading = subprocess.run([glh, *COMMAND], input=b"course_id,session_id,person_id,role,mode,"
                             b"joined_at,left_at\n", stdout=subprocess.PIPE, check=True).stdout
    ordered = sorted(rows, key=lambda row: [cell.encode() for cell in row.split(",")[1:3]])
    with open(out, "wb") as file:
        file.write(heading + "".join(row + "\n" for row in ordered).encode())
