/// Writes who joined and left a meeting as Teams' attendance list has it: UTF-16, tabs, a row for
/// every joining and leaving, without e-mail address, role, title or end.
public struct TeamsListWriter: Sendable {
  /// What somebody did.
  public enum Action: Sendable {
    /// Came in.
    case joined
    /// Was there when the one who downloads the list came in.
    case joinedBefore
    /// Went out.
    case left
  }

  /// The language of the header and of the actions.
  public enum Wording: Sendable {
    /// English.
    case english
    /// Portuguese of Brazil.
    case portuguese
    /// Polish, in words of our own: no list in it was seen.
    case polish

    var header: [String] {
      switch self {
      case .english: ["Full Name", "User Action", "Timestamp"]
      case .portuguese: ["Nome Completo", "Atividade", "Data e hora"]
      case .polish: ["Imię i nazwisko", "Czynność", "Znacznik czasu"]
      }
    }

    func word(for action: Action) -> String {
      switch (self, action) {
      case (.english, .joined): "Joined"
      case (.english, .joinedBefore): "Joined before"
      case (.english, .left): "Left"
      case (.portuguese, .joined): "Entrou"
      case (.portuguese, .joinedBefore): "Entrou antes"
      case (.portuguese, .left): "Saiu"
      case (.polish, .joined): "Dołączono"
      case (.polish, .joinedBefore): "Dołączono wcześniej"
      case (.polish, .left): "Opuszczono"
      }
    }
  }

  /// A row: who, what and when.
  public typealias Row = (name: String, action: Action, time: WallTime)

  /// The language.
  public var wording: Wording
  /// How times are written.
  public var dates: TeamsDateForm

  /// Makes a writer for a language and a way to write dates.
  public init(_ wording: Wording, _ dates: TeamsDateForm) {
    self.wording = wording
    self.dates = dates
  }

  /// The file as Teams hands it out: UTF-16, little endian, with a byte order mark; tabs; LF.
  public func bytes(_ rows: [Row]) -> [UInt8] { TeamsReportWriter.utf16(text(rows)) }

  /// The text of the file as Teams hands it out.
  public func text(_ rows: [Row]) -> String {
    TeamsReportWriter.table(cells(rows), separator: "\t", lineEnd: "\n")
  }

  /// The file after another program saved it: UTF-8 with a byte order mark, commas.
  public func resavedBytes(_ rows: [Row]) -> [UInt8] {
    Array(
      ("\u{FEFF}" + TeamsReportWriter.table(cells(rows), separator: ",", lineEnd: "\n")).utf8)
  }

  private func cells(_ rows: [Row]) -> [[String]] {
    [wording.header] + rows.map { [$0.name, wording.word(for: $0.action), dates.text($0.time)] }
  }
}
