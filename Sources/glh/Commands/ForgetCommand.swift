import ArgumentParser
import Evidence
import Foundation
import Store

/// `glh forget`: erases who people are, and leaves totals and chain.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Erase who people are, with their lines and salts; totals and the chain stay.",
    discussion: """
      A person is given by learner_id, by the id in people.csv, or by address. Lines about nobody else \
      are overwritten in the kept copies; in other lines what names the person is. The id that tables \
      show stays, with the hours. Backups, sealed files and reports that were handed on are yours to see to.
      """)

  @Argument(help: "The workspace.")
  var workspace: String

  @Argument(help: "A learner_id, an id in people.csv, or an address; several may be given.")
  var person: [String] = []

  @Option(help: "Everybody of whom nothing is told on or after this day, as 2020-08-01.")
  var before: String?

  @Flag(help: "With --before: list the people and change nothing.")
  var list = false

  @Flag(help: "With --before: forget the people that --list lists.")
  var apply = false

  @Flag(name: .shortAndLong, help: "Say nothing but the result.")
  var quiet = false

  func validate() throws {
    if before == nil, person.isEmpty || list || apply {
      throw ValidationError("name a person, or a day with --before")
    }
    if before != nil, !person.isEmpty || list == apply {
      throw ValidationError("--before DATE goes with --list or with --apply, and with no person")
    }
  }

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      var people = person
      if let before {
        guard let day = Day(iso8601: before) else {
          throw ValidationError("--before must be a date such as 2020-08-01")
        }
        let found = try place.locked { try kept(in: place, before: day) }
        if list {
          for (id, last) in found { Terminal.out("\(id)\t\(last.iso8601)\n") }
          return .done
        }
        people = found.map(\.id)
        if people.isEmpty {
          Terminal.out("nobody is kept of whom nothing is told since then\n")
          return .done
        }
      }
      var outcome = Forgetting.Outcome()
      try place.replace(overwriting: true) { aside in
        outcome = try Forgetting(original: place, place: aside, quiet: quiet).forget(people)
      }
      for path in outcome.unread where !quiet {
        Terminal.error("\(path): note: the file cannot be searched for names")
      }
      Terminal.out(
        """
        \(people.count) \(people.count == 1 ? "person" : "people") forgotten: \
        \(outcome.lines) lines of \(outcome.files) files erased
        Backups, sealed files and what was handed on are not reached: see to them.

        """)
      return .done
    }
  }

  /// People who are still known by name or address, and of whom nothing is told since a day.
  private func kept(in place: Workspace, before day: Day) throws -> [(id: String, lastDay: Day)] {
    let store = try EvidenceStore.open(in: place.folder)
    defer { try? store.close() }
    let identity = try IdentityStore(in: place.privateFolder)
    let known = Set(try identity.identities().map(\.shownID))
    try identity.close()
    return try store.people(lastSeenBefore: day).filter { known.contains($0.id) }
  }
}
