import Foundation
import TestSupport
import Testing

/// `glh people`: who was recognised by what, and who was not.
struct PeopleTests {
  /// Two reports of one course whose rows name people in five ways.
  private func submission() throws -> TemporaryFolder {
    var small = SmallSubmission.whole
    small.files["people.csv"]?.append(
      contentsOf: "C-1,L-03,learner,Zoë Larkhallow,\nC-1,L-04,learner,Efua Sedgeton,\n".utf8)
    small.files["zoom.csv"] = .init(
      """
      Name (original name),Email,Join time,Leave time,Duration (minutes),Guest
      Orla,orla.penhallow@example.org,03/02/2026 10:00:00 AM,03/02/2026 11:00:00 AM,60,No
      Tegan Marwick (Guest),,03/02/2026 10:00:00 AM,03/02/2026 11:00:00 AM,60,Yes
      Ashgrove Kofi,,03/02/2026 10:00:00 AM,03/02/2026 10:31:00 AM,31,Yes
      Galaxy A52,,03/02/2026 10:00:00 AM,03/02/2026 10:20:00 AM,20,Yes
      zoe larkhallow,,03/16/2026 10:00:00 AM,03/16/2026 11:00:00 AM,60,Yes

      """.utf8)
    small.files["meetings.csv"] = .init("meeting,session_id\nzoom.csv,S-1\n".utf8)
    small.files["presence.csv"] = .init(
      (SmallSubmission.presenceHeader
        + "S-2,L-02,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z\n")
        .utf8)
    return try small.written()
  }

  @Test func `people are told by what they were recognised, without a name`() throws {
    let folder = try submission()
    let audit = try Audit(folder.url)
    let told = try audit.run("people", "out")
    #expect(told.exit == 0, "\(told.errorLines)")
    #expect(
      told.text.contains(
        """
        C-1 Helping Skills
          by id: L-02
          by e-mail: T-01
          by name: L-01
        """), "\(told.text)")
    #expect(told.text.contains("may be L-02: the same words"))
    #expect(told.text.contains("like nobody on the course's list"))
    #expect(told.text.contains("may be L-03: the same words"))
    #expect(told.text.contains("in no log or register: L-03, L-04"))
    for name in ["Tegan", "Kofi", "Ashgrove", "Orla", "Galaxy", "arkhallow", "edgeton", "@"] {
      #expect(!told.text.lowercased().contains(name.lowercased()), "\(name)")
    }
    #expect(told.text.hasSuffix("Next: glh people out --show-names, which shows the names.\n"))
  }

  @Test func `asked for names, it says what to write`() throws {
    let folder = try submission()
    let told = try Audit(folder.url).run("people", "out", "--show-names")
    #expect(told.text.contains("“Tegan Marwick (Guest)” is L-01, 1×"))
    #expect(told.text.contains("if so, write in people.csv: aliases of L-02: ashgrove kofi"))
  }

  @Test func `a course that is not there ends with 66`() throws {
    let folder = try SmallSubmission.whole.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("people", "out", "--course", "C-9").exit == 66)
    let told = try audit.run("people", "out", "--course", "C-1")
    #expect(told.text.hasSuffix("Everybody in the logs was recognised.\n"))
  }
}
