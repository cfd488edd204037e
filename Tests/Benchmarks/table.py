"""What was measured, as Markdown, and as part of a page."""

import machine
import steps

FROM = "<!-- Measured by make bench. -->\n"
TO = "<!-- End of what was measured. -->\n"


def text(reached, medians, sizes, learners, given, others):
    """The goals and what was reached, then each size's medians, below a line on what was run.

    `learners` are those of each size; `others` is the share of the machine that others used.
    """
    lines = [
        f"{machine.today()}: {sizes[0].rows:,} presence records of {sizes[0].courses} courses, "
        f"median of {counted(given.runs, 'run')}. {machine.described()}, "
        f"of which other programs used {others:.0%}; {machine.versions(given.peers)}. All answers "
        f"agree on the seconds of {max(learners):,} learners"
        + ("." if given.cores < 2 else
           ", and one core and two write the same bytes, at every size."),
        "",
        "| what | goal | reached | note |",
        "|---|---:|---:|---|",
    ]
    for row in reached:
        outcome = "" if row.share is None else ", yes" if row.is_reached else ", no"
        lines.append(f"| {row.what} | {row.goal} | {row.reached}{outcome} | {row.note} |")
    for size in sizes:
        lines += [
            "",
            f"| {size.rows:,} records of {counted(size.courses, 'course')} | CPU s | wall s | MB |",
            "|---|---:|---:|---:|",
        ]
        for (courses, name), found in medians.items():
            if courses == size.courses and name != steps.START:
                lines.append(
                    f"| {name} | {found.cpu:.2f} | {found.wall:.2f} | {found.memory:,.0f} |")
    return "\n".join(lines) + "\n"


def counted(number, word):
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def put_into(page, measured):
    """Replaces what stands between the page's two marks."""
    with open(page, encoding="utf-8") as file:
        before, _, rest = file.read().partition(FROM)
    _, mark, after = rest.partition(TO)
    if not mark:
        raise SystemExit(f"{page} has no place for what was measured")
    with open(page, "w", encoding="utf-8") as file:
        file.write(f"{before}{FROM}\n{measured}\n{TO}{after}")
