#!/usr/bin/env python3
"""The script that a provider's data officer would write: naive.py LOG ANSWER.

Reads the whole log, then walks through the moments of each session. Two clocks run beside, one
while a tutor is there and one while two learners are; a learner gets what they ran while he stayed.
"""

import collections
import csv
import datetime
import sys

import answers


def seconds(text):
    return int(datetime.datetime.fromisoformat(text).timestamp())


def main(log, answer):
    sessions = collections.defaultdict(list)
    with open(log, newline="") as file:
        for row in csv.DictReader(file):
            joined, left = seconds(row["joined_at"]), seconds(row["left_at"])
            if left > joined:
                changes = sessions[row["course_id"], row["session_id"]]
                changes.append((joined, 1, row["person_id"], row["role"]))
                changes.append((left, -1, row["person_id"], row["role"]))

    totals = collections.defaultdict(lambda: [0, 0])
    for (course, _), changes in sessions.items():
        changes.sort()
        devices = {"learner": collections.Counter(), "tutor": collections.Counter()}
        tutor_s = peer_s = before = 0
        came = {}
        for moment, change, person, role in changes:
            if devices["tutor"]:
                tutor_s += moment - before
            if len(devices["learner"]) > 1:
                peer_s += moment - before
            before = moment
            if role == "learner" and person not in devices[role]:
                came[person] = tutor_s, peer_s
            devices[role][person] += change
            if devices[role][person] == 0:
                del devices[role][person]
                if role == "learner":
                    total = totals[course, person]
                    total[0] += tutor_s - came[person][0]
                    total[1] += peer_s - came[person][1]

    answers.write(((*key, *total) for key, total in sorted(totals.items())), answer)


if __name__ == "__main__":
    main(*sys.argv[1:])
