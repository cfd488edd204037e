import ArgumentParser
import Evidence
import Store

/// `glh people`: who was recognised by what, who was not, and whom they may be.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Show who was recognised in the logs and how, and who was not.",
    discussion: """
      Nobody is matched by a likeness: a suggestion counts once you write the name as an alias in \
      people.csv and audit again. With --show-names the names are shown, and the words to write.
      """)

  @Argument(help: "The workspace.")
  var workspace: String

  @Option(help: "Only this course.")
  var course: String?

  @OptionGroup var show: ShowOptions

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      let store = try EvidenceStore.open(in: place.folder)
      let identity = try IdentityStore(in: place.privateFolder)
      let sightings = CourseSightings(
        sightings: try identity.sightings(), identities: try identity.identities(),
        showsNames: show.showNames)
      try identity.close()
      var unidentified = 0
      var isKnown = course == nil
      for number in try store.courseNumbers() {
        let evidence = try store.evidence(ofCourse: number)
        guard course == nil || evidence.course.id == course else { continue }
        isKnown = true
        let lines = sightings.lines(of: evidence)
        unidentified += evidence.guestLabels.count
        Terminal.out(lines.joined(separator: "\n") + "\n\n")
      }
      guard isKnown else {
        throw CommandFailure(
          .notFound, "\(course ?? ""): error: no course of this id is in the workspace [unknown-id]"
        )
      }
      Terminal.out(next(unidentified))
      return .done
    }
  }

  private func next(_ unidentified: Int) -> String {
    if unidentified == 0 { return "Everybody in the logs was recognised.\n" }
    let count = unidentified == 1 ? "1 name was" : "\(unidentified) names were"
    return show.showNames
      ? """
      \(count) not recognised. Next: write each that you know as an alias of the person in \
      people.csv, or add the person, and audit again.

      """
      : """
      \(count) not recognised. Next: glh people \(workspace) --show-names, which shows the names.

      """
  }
}
