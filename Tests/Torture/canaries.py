"""Somebody who is to be forgotten: in rows, beside others in a line, in replies, in UTF-16, in paths."""

PERSON = "tegan.marwick@example.org"
WORDS = ["tegan marwick", "marwick", PERSON, "9876501234", "t. marwick", "a scar on the left hand"]

FILES = {
    "courses.csv": """\
course_id,title,starts_on,ends_on,declared_delivery,publicly_funded,attendance_records
C-1,Helping Skills,2026-03-02,2026-03-09,live_online,no,complete
""",
    "people.csv": """\
course_id,person_id,role,name,email,aliases
C-1,tegan.marwick@example.org,learner,Tegan Marwick,tegan.marwick@example.org,"9876501234;T. Marwick"
C-1,L-02,learner,Kofi Ashgrove,kofi.ashgrove@example.org,
C-1,T-01,tutor,Orla Penhallow,orla.penhallow@example.org,
""",
    "sessions.csv": """\
session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
S-1,C-1,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,teaching,remote,T-01
S-2,C-1,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,teaching,remote,T-01
""",
    "presence.csv": """\
session_id,person_id,mode,joined_at,left_at,note
S-1,T-01,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,
S-1,TEGAN.MARWICK@example.org,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,"She has
a scar on the left hand"
S-1,L-02,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,
S-2,T-01,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,
S-2,TEGAN.MARWICK@example.org,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,
S-2,L-02,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,
S-1,Tegan Marwick,remote,2026-02-02T12:00:00Z,2026-02-02T10:00:00Z,
""",
    "responses.csv": """\
finding_id,author,replied_on,reply
human-connection/no-live-peer/C-1,provider,2026-03-01,Tegan Marwick was away.
""",
    "letters/Tegan Marwick.txt": "Kofi Ashgrove and Marwick, Tegan were late.\nNobody else.\n",
}


def write(folder):
    """Writes the submission that tells of the person."""
    for path, text in FILES.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    (folder / "notes.txt").write_bytes(
        "\ufeffSpoke to tegan  MARWICK\r\nand to Kofi Ashgrove\r\n".encode("utf-16-le"))


def found(folder):
    """Where the person's words stand in any file or name below a folder, in UTF-8 or UTF-16."""
    places = []
    for file in sorted(folder.rglob("*")):
        path = str(file.relative_to(folder))
        if any(word in path.lower() for word in WORDS):
            places.append(path)
        if not file.is_file():
            continue
        data = file.read_bytes().lower()
        for word in WORDS:
            if word.encode() in data or word.encode("utf-16-le") in data:
                places.append(f"{path}: {word}")
    return places
