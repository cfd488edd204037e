/// Writes a meeting as Teams did from spring 2021 to autumn 2022.
///
/// A block on the meeting comes first, then one row a join. A duration of an hour or more lacks its
/// seconds.
public struct TeamsSummaryWriter: Sendable {
  /// The language of the labels.
  public enum Wording: Sendable {
    /// English.
    case english
    /// French, as of April 2021: without a meeting id and without the column of the account's id.
    case french
    /// Polish.
    case polish

    var block: [String] {
      switch self {
      case .english:
        [
          "Meeting Summary", "Total Number of Participants", "Meeting Title", "Meeting Start Time",
          "Meeting End Time", "Meeting Id",
        ]
      case .french:
        [
          "*Résumé de la réunion", "Nombre total de participants", "Titre de la réunion",
          "Heure de début de la réunion", "Heure de fin",
        ]
      case .polish:
        [
          "Podsumowanie spotkania", "Łączna liczba uczestników", "Tytuł spotkania",
          "Godzina rozpoczęcia spotkania", "Godzina zakończenia spotkania",
          "Identyfikator spotkania",
        ]
      }
    }

    var header: [String] {
      switch self {
      case .english:
        [
          "Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role",
          "Participant ID (UPN)",
        ]
      case .french:
        ["Nom complet", "Heure d'arrivée", "Heure de départ", "Durée", "E-mail", "Rôle"]
      case .polish:
        [
          "Imię i nazwisko", "Godzina dołączenia", "Godzina opuszczenia", "Czas trwania",
          "Adres e-mail", "Rola", "Identyfikator uczestnika (UPN)",
        ]
      }
    }

    var units: [String] {
      switch self {
      case .english: ["h", "m", "s"]
      case .french: ["\u{A0}h", "\u{A0}m", "\u{A0}s"]
      case .polish: [" godz.", " min", " sek."]
      }
    }

    func word(for role: TeamsReport.Role) -> String {
      switch (self, role) {
      case (.english, .organizer): "Organizer"
      case (.english, .presenter): "Presenter"
      case (.english, .attendee): "Attendee"
      case (.french, .organizer): "Organisateur"
      case (.french, .presenter): "Présentateur"
      case (.french, .attendee): "Participant"
      case (.polish, .organizer): "Organizator"
      case (.polish, .presenter): "Osoba prowadząca"
      case (.polish, .attendee): "Uczestnik"
      }
    }
  }

  /// The language.
  public var wording: Wording
  /// How times are written.
  public var dates: TeamsDateForm

  /// Makes a writer for a language and a way to write dates.
  public init(_ wording: Wording, _ dates: TeamsDateForm) {
    self.wording = wording
    self.dates = dates
  }

  /// The file as Teams handed it out: UTF-16, little endian, with a byte order mark; tabs; LF.
  public func bytes(_ report: TeamsReport) -> [UInt8] {
    TeamsReportWriter.utf16(
      TeamsReportWriter.table(block(report) + rows(report), separator: "\t", lineEnd: "\n"))
  }

  /// The file after a spreadsheet saved it as it found it: every row has 12 cells; CRLF.
  public func paddedBytes(_ report: TeamsReport) -> [UInt8] {
    let rows = TeamsReportWriter.padded(block(report) + rows(report), to: 12)
    return TeamsReportWriter.utf16(TeamsReportWriter.table(rows, separator: "\t"))
  }

  /// The file without its block, a column named in another language, saved in UTF-8 with semicolons.
  public func shortenedBytes(_ report: TeamsReport) -> [UInt8] {
    var rows = rows(report)
    rows[0][0] = "Nama"
    return Array(TeamsReportWriter.table(rows, separator: ";").utf8)
  }

  private func block(_ report: TeamsReport) -> [[String]] {
    let values = [
      String(report.participants.count), report.title, dates.text(report.startsAt),
      dates.text(report.endsAt), "00000000-1111-4222-8333-444444444444",
    ]
    return [[wording.block[0]]] + zip(wording.block.dropFirst(), values).map { [$0, $1] } + [[]]
  }

  private func rows(_ report: TeamsReport) -> [[String]] {
    let stays = report.participants.flatMap { person in
      person.joins.map { join in
        [
          person.name, dates.text(join.from), dates.text(join.to),
          duration(join.to.seconds - join.from.seconds), person.email,
          wording.word(for: person.role), person.email,
        ]
      }
    }
    return [wording.header] + stays.map { Array($0.prefix(wording.header.count)) }
  }

  private func duration(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds < 3600 ? seconds % 60 : 0]
    let words = zip(parts, wording.units).filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
    return words.isEmpty ? "0\(wording.units[2])" : words.joined(separator: " ")
  }
}
