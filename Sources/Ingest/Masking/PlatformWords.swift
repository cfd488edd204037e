/// What platforms themselves write into a participant's row beside who it was: what somebody was in
/// the meeting, in the languages of real exports, and yes or no.
enum PlatformWords {
  static let all: Set<String> = [
    "Yes", "No", "Host", "Panelist", "Attendee", "Event Team Member", "Joined", "Left",
    "Organizer", "Presenter",
    "Organizator", "Osoba prowadząca",
    "Organisator", "Referent",
    "Organizador", "Apresentador",
  ]
}
