"""The figures and their goals as a picture: an SVG of bars, with the same in words for a reader.

Colours are of the Analysis Function's palette; what is beyond its goal is told by its words and
its outline too.
"""

import html

WIDTH, LABELS, BARS = 960, 430, 340
TOP, STEP, BAR = 92, 34, 18
# Where a bar ends that would go on: so many times the goal.
MOST = 4
WITHIN, BEYOND, INK = "#12436D", "#F46A25", "#0b0c0c"


def write(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write(svg([row for row in rows if row.share is not None]))


def svg(rows):
    within = sum(row.is_reached for row in rows)
    title = f"{within} of {len(rows)} figures are within their goals"
    words = "; ".join(f"{plain(row)}: {row.reached}, goal {row.goal}" for row in rows)
    height = TOP + STEP * len(rows) + 16
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title desc" '
        'font-family="Arial, Helvetica, sans-serif">',
        f'<title id="title">{html.escape(title)}</title>',
        f'<desc id="desc">{html.escape(words)}.</desc>',
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        text(16, 30, title, size=20, weight="bold"),
        text(16, 54, "Each figure divided by its goal: a bar that ends before the line is within it."
                     " A broken bar goes on.", size=14),
    ]
    for number, row in enumerate(rows):
        parts += bar(row, TOP + STEP * number)
    line = LABELS + BARS / MOST
    parts += [
        f'<line x1="{line:g}" y1="{TOP - 8}" x2="{line:g}" y2="{height - 12}" stroke="{INK}" '
        'stroke-width="2"/>',
        text(line, TOP - 14, "goal", size=14, anchor="middle"),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def bar(row, top):
    length = max(2, BARS * min(row.share, MOST) / MOST)
    colour = WITHIN if row.is_reached else BEYOND
    found = f"{row.reached}, goal {row.goal}"
    parts = [
        text(LABELS - 10, top + BAR - 4, plain(row), size=13, anchor="end"),
        f'<rect x="{LABELS}" y="{top}" width="{length:.1f}" height="{BAR}" fill="{colour}" '
        f'stroke="{INK}" stroke-width="{0 if row.is_reached else 1}"/>',
        text(LABELS + max(length, BARS / MOST) + 8, top + BAR - 4, found, size=13),
    ]
    if row.share > MOST:
        end = LABELS + length - 14
        parts.append(
            f'<path d="M{end:.1f} {top + BAR + 3}l5 {-BAR - 6}M{end + 5:.1f} {top + BAR + 3}'
            f'l5 {-BAR - 6}" stroke="#ffffff" stroke-width="3"/>')
    return parts


def plain(row):
    return row.what.replace("`", "")


def text(x, y, words, size, anchor="start", weight="normal"):
    return (f'<text x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}" '
            f'font-weight="{weight}" fill="{INK}">{html.escape(words)}</text>')
