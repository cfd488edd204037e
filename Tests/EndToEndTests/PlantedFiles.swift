import Foundation
import TestSupport

/// The invented exports of every format, good and bad, with planted names, addresses and numbers in
/// the place of those of their people, in cells and titles, in files and folders that bear planted
/// names too.
///
/// They are found by looking into `Fixtures/formats`: a new format is among them at once.
struct PlantedFiles {
  /// The submission of `PlantedPeople` with the exports beside its files.
  private(set) var submission = PlantedPeople.submission
  /// How many people were planted, those of `PlantedPeople` among them.
  private(set) var people = 200

  private static let formats = Repository.root.appending(path: "Fixtures/formats")
  /// Tables that say what others mean: `PlantedPeople` has its own.
  private static let definitions: Set<String> = [
    "courses", "people", "sessions", "meetings", "mark-map", "column-map", "reading",
  ]
  /// Whoever takes part in the invented exports, and what their meetings are called.
  private static let invented = [
    ("Tegan", "Marwick"), ("Kofi", "Ashgrove"), ("Hana", "Thistleby"), ("Orla", "Penhallow"),
    ("Helping", "Skills"),
  ]

  init() throws {
    var rows = ""
    for path in try FileManager.default.subpathsOfDirectory(atPath: Self.formats.path).sorted() {
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 3, !Self.definitions.contains(parts[0]), !path.hasSuffix(".evidence"),
        let planted = try planted(path)
      else { continue }
      // A name that stands in a path alone cannot be known for one: its owner is on the list.
      let owner = PlantedPeople.Person(
        number: people % 2 == 0 ? people : people - Self.invented.count)
      submission.files["C-1/\(parts[0]) of \(owner.name)/\(people) \(owner.email) \(parts[2])"] =
        planted
      // Of every second file the people are on the list; those of the others are guests.
      if people % 2 == 0 {
        rows += (people..<people + Self.invented.count).map {
          PlantedPeople.Person(number: $0).row + "\n"
        }.joined()
      }
      people += Self.invented.count
    }
    submission.files["people.csv"]?.append(contentsOf: rows.utf8)
    addWorkbook()
  }

  /// A file with planted people; nothing where it is no text.
  private func planted(_ path: String) throws -> Data? {
    let bytes = try Data(contentsOf: Self.formats.appending(path: path))
    let encoding: String.Encoding =
      bytes.starts(with: [0xFF, 0xFE])
      ? .utf16LittleEndian : bytes.contains(0) ? .nonLossyASCII : .utf8
    guard encoding != .nonLossyASCII, var text = String(data: bytes, encoding: encoding) else {
      return nil
    }
    for (index, (given, family)) in Self.invented.enumerated() {
      let person = PlantedPeople.Person(number: people + index)
      for (old, new) in [(given, person.given), (family, person.family)] {
        text = text.replacingOccurrences(of: old, with: new.capitalized)
          .replacingOccurrences(of: old.lowercased(), with: new.lowercased())
      }
    }
    if path.hasPrefix("ilr/") || path.hasPrefix("oneroster/") {
      let number = PlantedPeople.Person(number: people).learnerNumber
      text = text.replacing(/\b[0-9]{10}\b/, with: number)
    }
    return text.data(using: encoding)
  }

  /// A register in a workbook, whose sheet bears a name.
  private mutating func addWorkbook() {
    let owner = PlantedPeople.Person(number: 200)
    let sheet = InventedWorkbook.Sheet(
      String("Register \(owner.name)".prefix(31)),
      texts: [
        ["session_id", "person_id", "mark", "marked_by"],
        ["S-1", owner.email, "present", owner.name], ["S-1", owner.id, owner.name, ""],
      ])
    submission.files["C-1/register of \(owner.family).xlsx"] = Data(
      InventedWorkbook([sheet]).xlsx)
  }
}
