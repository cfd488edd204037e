"""Small readers of real exports, one a format, which share nothing with the program.

Each takes the path of a file and gives what it says: people, stays, marks, sessions, claims or
qualifications. They read the files at hand and no others, so each is a few lines.
"""

import meetings
import records
from said import Said


def nothing(path):
    return Said()


# By folder, or by folder and a part of the file's name: the format's id and the reader.
READERS = {
    "teams-v1-attendance-list": ("teams-attendance-list", meetings.teams_list),
    "teams-v2-meeting-summary": ("teams-meeting-summary", meetings.teams_stays),
    "teams-v3-sections": ("teams-sections", meetings.teams_stays),
    "teams-live-event": ("teams-live-event", meetings.live_event),
    "teams-graph-json": ("teams-graph", meetings.graph),
    "zoom-meeting-participants": ("zoom-participants", meetings.zoom),
    "zoom-webinar-attendee": ("zoom-webinar", meetings.webinar),
    "google-meet": ("google-meet", meetings.meet),
    "webex": ("webex", meetings.webex),
    "bigbluebutton-events-xml": ("bbb-events", meetings.bbb_events),
    "bigbluebutton-learning-dashboard .csv": ("bbb-dashboard", meetings.bbb_dashboard),
    "bigbluebutton-learning-dashboard .json": ("bbb-activity", meetings.bbb_activity),
    "xapi moodle_bbb": ("xapi", meetings.xapi),
    "xapi template": ("xapi", nothing),
    "xapi .tsv": ("jisc-attendance", records.jisc),
    # Study alone, or a header alone: no stay and no mark may come of them.
    "caliper": ("caliper", nothing),
    "moodle-log-export": ("moodle-log", nothing),
    "canvas-rollcall": ("canvas-roll-call", nothing),
    "oneroster": (None, nothing),
    "moodle-mod_attendance": ("moodle-attendance", records.moodle_attendance),
    "register-wide": ("register-wide", records.register),
    "ilr .xsd": (None, nothing),
    "xapi .jsonld": (None, nothing),
    "otj-log": (None, nothing),
    "ics": ("icalendar", records.ics),
    "ilr .xml": ("ilr", records.ilr),
    "ofqual compare": ("ofqual-register", records.ofqual),
    "ofqual search": ("ofqual-register", records.ofqual),
    "ofqual dfe": ("dfe-funded-quals", records.ofqual),
}


def reader(folder, name):
    """The format and the reader of a file; None where it is read by neither."""
    for key, found in READERS.items():
        place, _, part = key.partition(" ")
        if folder == place and part in name:
            return found
    return None
