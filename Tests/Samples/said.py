"""What an export says, and how its text, its rows and its times are read."""

import csv
import datetime
import io
import re


class Said:
    """What a file says."""

    def __init__(self):
        self.people = {}  # key: (name, e-mail, id)
        self.stays = []  # (key, join, leave): seconds since 1970, or None where it is not told
        self.marks = []  # (key, session, word)
        self.sessions = {}  # id: (from, to)
        self.mark_map = {}
        self.claims = []  # (course, key, kind, seconds or word)
        self.qualifications = []  # (number, level, credit, guided seconds, total seconds)
        self.courses = {}  # id: qualification number, where the file is about several
        self.planned = []  # (from, to) of a timetable's sessions
        self.order = None  # of its dates, where only a person can tell
        self.counts = None  # joinings and leavings, where a record is one of them
        self.used = None  # how many records count, where how they pair is compared elsewhere
        self.has_bounds = False  # whether glh has upper limits beside what is compared
        self.window = None  # a session in which the file's records lie, where they have no end
        self.content = None  # what is read, where it is not the whole file

    def person(self, name, email="", id=""):
        key = (email or id or name).lower().strip()
        self.people.setdefault(key, (name, email, id))
        return key

    def stay(self, key, join, leave):
        self.stays.append((key, join, leave))


def text(path):
    data = open(path, "rb").read()
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig")):
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return data.decode("cp1252")


def rows(path, delimiter=","):
    found = csv.reader(io.StringIO(text(path).replace("\r\n", "\n")), delimiter=delimiter)
    return [[cell.strip() for cell in row] for row in found]


def second(cell, order="mdy"):
    """Seconds since 1970 on the clock that wrote a date and a time; None where it is none."""
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    word = re.match(r"([A-Z][a-z]{2}) (\d+), (\d{4}) (.*)", cell)
    if word:
        cell = f"{word[3]}-{months.index(word[1].lower()) + 1}-{word[2]} {word[4]}"
    numbers = [int(n) for n in re.findall(r"\d+", cell)]
    if ":" not in cell or len(numbers) < 5:
        return None
    if numbers[0] > 999:
        year, month, day = numbers[:3]
    else:
        a, b, year = numbers[:3]
        day, month = (a, b) if order == "dmy" else (b, a)
    hour, minute = numbers[3:5]
    tail = cell.lower()
    hour = hour % 12 + (12 if "pm" in tail else 0) if tail.endswith("m") else hour
    last = numbers[5] if len(numbers) > 5 else 0
    moment = datetime.datetime(
        year % 2000 + 2000, month, day, hour, minute, last, tzinfo=datetime.timezone.utc)
    return int(moment.timestamp())


def utc(stamp):
    return int(datetime.datetime.fromisoformat(stamp.replace("Z", "+00:00")).timestamp())


def dates(written):
    """The order of the dates in a text, and what a person has to say where they can be read both ways."""
    isday = re.search(r"\b(1[3-9]|2\d|3[01])[/.]\d+[/.]\d\d", written) or re.search(
        r"\d\d\.\d\d\.\d\d", written)
    ismonth = re.search(r"\d/(1[3-9]|2\d|3[01])/\d\d", written) or re.search(r"\d\s[AP]M", written)
    return ("mdy" if ismonth and not isday else "dmy"), None if isday or ismonth else "day-first"
