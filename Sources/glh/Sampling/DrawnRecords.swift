import Foundation
import Report
import SpotCheck

/// Holds that a checklist that came back has the records that were drawn, and no others.
///
/// Without that, somebody could leave out the records that look bad.
struct DrawnRecords {
  /// The folder of the draw, as the user wrote it.
  let folder: String
  /// What `plan.csv` says.
  let facts: [String: String]

  /// Draws again from the list that was fixed, and compares; the order of rows may be another.
  func check(_ filled: FilledChecklist) throws {
    let place = URL(filePath: folder, directoryHint: .isDirectory).appending(path: "population.txt")
    guard let text = FileManager.default.contents(atPath: place.path),
      let list = PopulationList(
        String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)),
      list.sha256 == facts["sha256_of_list"], String(list.ids.count) == facts["records"]
    else {
      throw CommandFailure(
        .notVerified,
        "\(folder)/population.txt: error: the list is not that of plan.csv [population-changed]")
    }
    let found = filled.answers.map(\.record).sorted(by: isBefore)
    let isDrawn: Bool
    if facts["by_hours"] == "yes" {
      // What each record claims is not kept beside the list; that each is of the list is.
      let ids = Set(list.ids.map { Array(written($0).utf8) })
      isDrawn = found.allSatisfy { ids.contains(Array($0.utf8)) }
    } else {
      let drawn = Draw.tickets(of: list, seed: facts["seed"] ?? "", first: found.count)
      isDrawn = drawn.map { written($0.id) }.sorted(by: isBefore).elementsEqual(found) {
        $0.utf8.elementsEqual($1.utf8)
      }
    }
    guard isDrawn else {
      throw CommandFailure(
        .notVerified,
        """
        \(folder)/checklist.csv: error: the records are not those that the seed drew \
        [population-changed]
          help: fill in the checklist of the draw, with every record of it
        """)
    }
  }

  /// An id as a cell of the checklist has it; spaces around a cell mean nothing.
  private func written(_ id: String) -> String {
    Checklist.written(id).trimmingCharacters(in: .whitespaces)
  }

  private func isBefore(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
