"""What a hostile file is: its name, what it attacks, how it is made, and how glh must answer."""

import collections

# door: how it comes in: evidence (glh ingest), pack (glh check --rules), workspace (in place of
# audit.sqlite, glh people), sealed (glh verify).
# make: its bytes, or a function that gives them, or takes the path and writes there.
# silent: it says nothing about attendance, so that it is only listed.
# limit: most memory in MiB; big: made and measured by `make hostile` alone.
Hostile = collections.namedtuple("Hostile", "name attacks door make silent limit big")

ALL = []


def add(name, attacks, make, door="evidence", silent=False, limit=200, big=False):
    if isinstance(make, str):
        make = make.encode()
    ALL.append(Hostile(name, attacks, door, make, silent, limit, big))


GOOD = {
    "courses.csv":
        "course_id,title,starts_on,ends_on,declared_delivery,publicly_funded,attendance_records\n"
        "C-1,Helping Skills,2026-03-02,2026-03-09,live_online,no,complete\n",
    "people.csv":
        "course_id,person_id,role,name,email\n"
        "C-1,L-01,learner,Tegan Marwick,tegan.marwick@example.org\n"
        "C-1,L-02,learner,Kofi Ashgrove,kofi.ashgrove@example.org\n"
        "C-1,T-01,tutor,Orla Penhallow,orla.penhallow@example.org\n",
    "sessions.csv":
        "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids\n"
        "S-1,C-1,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,teaching,remote,T-01\n"
        "S-2,C-1,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,teaching,remote,T-01\n",
    "presence.csv":
        "session_id,person_id,mode,joined_at,left_at\n" + "".join(
            f"S-{n},{who},remote,2026-03-0{day}T10:00:00Z,2026-03-0{day}T11:00:00Z\n"
            for n, day in ((1, 2), (2, 9)) for who in ("T-01", "L-01", "L-02")),
}

HEAD = "session_id,person_id,mode,joined_at,left_at\n"


def row(session="S-1", person="L-02", mode="remote", joined="2026-03-02T10:00:00Z",
        left="2026-03-02T11:00:00Z"):
    return f"{session},{person},{mode},{joined},{left}\n"
