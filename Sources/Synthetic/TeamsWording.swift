/// The words of a report's sections in one language, as real reports have them.
public enum TeamsWording: Sendable {
  /// English, from 2023 on.
  case english
  /// Polish.
  case polish
  /// German.
  case german
  /// Portuguese of Brazil.
  case portuguese

  /// Headings of the four sections.
  var sections: [String] {
    switch self {
    case .english:
      ["1. Summary", "2. Participants", "3. In-Meeting Activities", "4. Meeting Engagement"]
    case .polish:
      ["1. Podsumowanie", "2. Uczestnicy", "3. Działania podczas spotkania", "4. Zaangażowanie"]
    case .german:
      [
        "1. Zusammenfassung", "2. Teilnehmer", "3. Aktivitäten in der Besprechung",
        "4. Beteiligung",
      ]
    case .portuguese:
      ["1. Resumo", "2. Participantes", "3. Atividades em Reunião", "4. Compromisso da Reunião"]
    }
  }

  /// Title, participants, start, end, duration and average in the first section.
  var summary: [String] {
    switch self {
    case .english:
      [
        "Meeting title", "Attended participants", "Start time", "End time", "Meeting duration",
        "Average attendance time",
      ]
    case .polish:
      [
        "Tytuł spotkania", "Liczba uczestniczących", "Godzina rozpoczęcia",
        "Godzina zakończenia", "Czas trwania spotkania", "Średni czas uczestnictwa",
      ]
    case .german:
      [
        "Besprechungstitel", "Teilnehmer", "Startzeit", "Endzeit", "Besprechungsdauer",
        "Durchschnittliche Teilnahmedauer",
      ]
    case .portuguese:
      [
        "Título da reunião", "Participantes Atendidos", "Hora de início", "Hora de término",
        "Duração da reunião", "Tempo médio de participação",
      ]
    }
  }

  /// Name, first join, last leave, duration, address, UPN and role in the second section.
  var participants: [String] {
    switch self {
    case .english:
      [
        "Name", "First Join", "Last Leave", "In-Meeting Duration", "Email",
        "Participant ID (UPN)", "Role",
      ]
    case .polish:
      [
        "Imię i nazwisko", "Pierwsze dołączenie", "Ostatnie wyjście", "Czas udziału w spotkaniu",
        "Adres e-mail", "Identyfikator uczestnika (UPN)", "Rola",
      ]
    case .german:
      [
        "Name", "Erster Beitritt", "Letztes Verlassen", "Dauer der Besprechung", "E-Mail",
        "Teilnehmer-ID (UPN)", "Rolle",
      ]
    case .portuguese:
      [
        "Nome", "Primeira Entrada", "Última Saída", "Duração da Reunião", "Email",
        "ID do participante (UPN)", "Função",
      ]
    }
  }

  /// Name, join, leave, duration, address and role in the third section.
  var activities: [String] {
    switch self {
    case .english: ["Name", "Join Time", "Leave Time", "Duration", "Email", "Role"]
    case .polish:
      [
        "Imię i nazwisko", "Godzina dołączenia", "Godzina opuszczenia", "Czas trwania",
        "Adres e-mail", "Rola",
      ]
    case .german: ["Name", "Beitreten", "Verlassen", "Dauer", "E-Mail", "Rolle"]
    case .portuguese:
      ["Nome", "Horário de Entrada", "Horário de Saída", "Duração", "Email", "Função"]
    }
  }

  /// The word for a part in the meeting.
  func word(for role: TeamsReport.Role) -> String {
    switch (self, role) {
    case (.english, .organizer): "Organizer"
    case (.english, .presenter): "Presenter"
    case (.english, .attendee): "Attendee"
    case (.polish, .organizer): "Organizator"
    case (.polish, .presenter): "Osoba prowadząca"
    case (.polish, .attendee): "Uczestnik"
    case (.german, .organizer): "Organisator"
    case (.german, .presenter): "Referent"
    case (.german, .attendee): "Teilnehmer"
    case (.portuguese, .organizer): "Organizador"
    case (.portuguese, .presenter): "Apresentador"
    case (.portuguese, .attendee): "Participante"
    }
  }

  /// A duration in this language; parts that are zero are left out.
  func duration(_ seconds: Int) -> String {
    let units: [String] =
      switch self {
      case .english, .portuguese: ["h", "m", "s"]
      case .polish: [" godz.", " min", " s"]
      case .german: [" Std.", " Min.", " Sek."]
      }
    let parts = zip([seconds / 3600, seconds / 60 % 60, seconds % 60], units)
      .filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
    return parts.isEmpty ? "0\(units[2])" : parts.joined(separator: " ")
  }
}
