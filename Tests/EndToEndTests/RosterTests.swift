import Foundation
import TestSupport
import Testing

/// A submission whose people are in a roster of the provider's own system alone.
struct RosterTests {
  private static let head = "sourcedId,status,dateLastModified,"

  @Test func `its hours are those of the same people in people.csv`() throws {
    var small = SmallSubmission.whole
    small.files["people.csv"] = nil
    small.files["mis/users.csv"] = Data(
      (Self.head + """
        enabledUser,orgSourcedIds,role,givenName,familyName,middleName,identifier,email
        L-01,,,true,o1,student,Tegan,Marwick,,,tegan.marwick@example.org
        L-02,,,true,o1,student,Kofi,Ashgrove,,,kofi.ashgrove@example.org
        T-01,,,true,o1,teacher,Orla,Penhallow,,,orla.penhallow@example.org

        """).utf8)
    small.files["mis/classes.csv"] = Data(
      (Self.head + "title,grades,courseSourcedId,classCode\nc9,,,Mondays,,k9,C-1\n").utf8)
    small.files["mis/enrollments.csv"] = Data(
      (Self.head + """
        classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
        e1,,,c9,o1,L-01,student,,,
        e2,,,c9,o1,L-02,student,,,
        e3,,,c9,o1,T-01,teacher,,,

        """).utf8)
    let folder = try small.written()
    let audit = try Audit(folder.url)
    let plain = try SmallSubmission.whole.written()
    let same = try Audit(plain.url)
    #expect(audit.outcome.exit == same.outcome.exit)
    for name in ["ledger", "learners", "courses", "verdicts"] {
      #expect(
        try audit.bytes("tables/\(name).csv") == same.bytes("tables/\(name).csv"), "\(name)")
    }
    #expect(try audit.unbalanced().isEmpty)
  }
}
