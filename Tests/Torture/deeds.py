"""Commands that change a workspace: where each begins, and what must hold however it was stopped."""

import copy

import canaries


class Deed:
    """One command; `judged` says what is wrong after it was stopped, or nothing."""

    def __init__(self, work):
        self.work = work

    def within(self, work):
        """The same command, in another folder."""
        other = copy.copy(self)
        other.work = work
        return other

    def fresh(self, name, like=None):
        return self.work.fresh(name, like or self.start)

    def run(self, workspace, launcher=(), check=True):
        return self.work.run(*self.command(workspace), launcher=launcher, check=check)

    def verifies(self, place):
        return self.work.run("verify", place, check=False).returncode == 0

    def left(self, workspace, beside=()):
        """What lies beside the workspace that nobody asked for."""
        names = {p.name for p in workspace.parent.iterdir()} - {"ws", *beside}
        return f"left behind: {sorted(names)}" if names else None


class Ingest(Deed):
    name = "ingest"

    def __init__(self, work):
        super().__init__(work)
        self.start = work.start

    def command(self, workspace):
        return self.work.command(workspace)

    def judged(self, workspace, thorough):
        work = self.work
        state = work.state(workspace) if workspace.exists() else None
        if state not in (work.before, work.after):
            return "half stored"
        self.run(workspace)
        if work.state(workspace) != work.after:
            return "another result after the same command again"
        if thorough and work.report(workspace) != work.report_after:
            return "other tables or pages"
        return self.left(workspace)


class Small(Deed):
    """A command on a small workspace, with what it gives undisturbed."""

    def __init__(self, work, start):
        super().__init__(work)
        self.start = start
        self.undisturbed = self.fresh(f"undisturbed-{self.name}")
        self.run(self.undisturbed)
        self.ended = work.state(self.undisturbed)


class Check(Small):
    name = "check"

    def command(self, workspace):
        return ["check", workspace, "--on", "2026-08-31", "--quiet"]

    def __init__(self, work, start):
        super().__init__(work, start)
        # What was read and not checked has no result to be verified.
        self.unchecked = work.run("verify", start, check=False).returncode
        self.after = work.report(self.fresh("reported-small", self.undisturbed), check=False)

    def judged(self, workspace, thorough):
        told = self.work.run("verify", workspace, check=False)
        if told.returncode not in (0, self.unchecked) and b"[not-finished]" not in told.stderr:
            return "neither whole nor told to be unfinished"
        self.run(workspace)
        if not self.verifies(workspace):
            return "it does not verify after the same command again"
        if self.work.report(workspace, check=False) != self.after:
            return "other tables or pages"
        return self.left(workspace)


class Add(Small):
    """A session more, for which nothing that is there is read again."""

    name = "ingest of a session more"

    def __init__(self, work, start, later):
        self.later = later
        super().__init__(work, start)
        self.before = work.state(start)
        first = self.fresh("kept")
        kept = {file.stat().st_ino for file in (first / "private/evidence").iterdir()}
        self.run(first)
        assert kept < {file.stat().st_ino for file in (first / "private/evidence").iterdir()}

    def command(self, workspace):
        return ["ingest", self.later, "--out", workspace, "--quiet"]

    def judged(self, workspace, thorough):
        if not workspace.exists() or self.work.state(workspace) not in (self.before, self.ended):
            return "half stored"
        self.run(workspace)
        if self.work.state(workspace) != self.ended:
            return "another result after the same command again"
        if not self.verifies(workspace):
            return "it does not verify after the same command again"
        return self.left(workspace)


class CheckAgain(Check):
    """A check of the one course that has a session more."""

    name = "check of a session more"


class Report(Small):
    name = "report"

    def command(self, workspace):
        return ["report", workspace, "--quiet"]

    def judged(self, workspace, thorough):
        self.run(workspace)
        if not self.verifies(workspace):
            return "it does not verify after the same command again"
        if self.work.state(workspace) != self.ended:
            return "other tables or pages"
        return self.left(workspace)


class Seal(Small):
    name = "seal"
    file = "a.zip"

    def command(self, workspace):
        return ["seal", workspace, "--out", workspace.parent / self.file]

    def judged(self, workspace, thorough):
        sealed = workspace.parent / self.file
        if sealed.exists() and not self.verifies(sealed):
            return "a sealed file that is not whole"
        self.run(workspace)
        if not self.verifies(sealed) or not self.verifies(workspace):
            return "it does not verify after the same command again"
        size = (self.undisturbed.parent / self.file).stat().st_size
        if sealed.stat().st_size != size:
            return "another file after the same command again"
        return self.left(workspace, [self.file])


class Forget(Small):
    name = "forget"

    def __init__(self, work, start):
        super().__init__(work, start)
        self.before = canaries.found(start)
        assert self.before and not canaries.found(self.undisturbed.parent)

    def command(self, workspace):
        return ["forget", workspace, canaries.PERSON, "--quiet"]

    def judged(self, workspace, thorough):
        if not self.verifies(workspace):
            return "it does not verify"
        if canaries.found(workspace) not in (self.before, []):
            return "erased in part"
        again = self.run(workspace, check=False)
        # Whom nobody knows by this address any more was forgotten before the stop.
        if again.returncode not in (0, 66):
            return f"exit {again.returncode} of the same command again"
        if not self.verifies(workspace):
            return "it does not verify after the same command again"
        found = canaries.found(workspace.parent)
        if found:
            return f"not erased: {found[:3]}"
        if self.work.state(workspace) != self.ended:
            return "another result after the same command again"
        return self.left(workspace)


def small(work):
    """The commands on a small workspace that tells of somebody to be forgotten."""
    canaries.write(work.folder / "told")
    read = work.fresh("read", work.empty)
    work.run("ingest", work.folder / "told", "--out", read, "--key", work.key, "--quiet")
    check = Check(work, read)
    reported = work.fresh("reported-first", check.undisturbed)
    report = Report(work, check.undisturbed)
    work.run("report", reported, "--show-names", "--quiet")
    planned = work.fresh("planned", work.empty)
    work.run("ingest", work.first, "--out", planned, "--key", work.key, "--quiet")
    work.run("check", planned, "--on", "2026-08-31", "--quiet")
    add = Add(work, planned, work.later())
    again = CheckAgain(work, add.undisturbed)
    return [check, report, Seal(work, reported), Forget(work, reported), add, again]
