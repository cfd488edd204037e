import Foundation
import TestSupport
import Testing

/// The commands that look things up, and what all commands print.
struct CommandTests {
  private func lineCount(_ path: String, in folder: URL) throws -> Int {
    let bytes = try Data(contentsOf: folder.appending(path: path))
    // UTF-16 has its line feeds between zero bytes; no other byte is 10 in these files.
    return bytes.count { $0 == 10 }
  }

  @Test(arguments: [
    ("live-online", "L-02", ["teams/week-1.csv:20", "teams/week-1.csv:21"]),
    ("live-online", "S-2", ["teams/week-2.csv:17", "teams/week-2.csv:18"]),
    ("all-in-person-by-register", "L-03", ["marks.csv:4", "marks.csv:7"]),
    ("one-to-one-only", "human-connection/no-live-peer/C-1", ["presence.csv:2", "presence.csv:9"]),
    (
      "distance-only-sold-as-live", "human-connection/no-live-tutor/C-1",
      ["The evidence shows no live time with a tutor."]
    ),
  ])
  func `a trace leads to lines that are there`(
    story: String, id: String, expected: [String]
  ) throws {
    let input = Audit.input(ofCase: story)
    let trace = try Audit(input).run("trace", "out", id)
    #expect(trace.exit == 0, "\(trace.errorLines)")
    for text in expected { #expect(trace.text.contains(text), "\(text)") }
    let places = trace.text.split(whereSeparator: \.isWhitespace).filter { $0.contains(".csv:") }
    for place in places {
      let parts = place.split(separator: ":").map(String.init)
      let line = try #require(parts.count == 2 ? Int(parts[1]) : nil, "\(place)")
      #expect((2...(try lineCount(parts[0], in: input))).contains(line), "\(place)")
    }
  }

  @Test func `a trace of nothing ends with 66`() throws {
    #expect(try Audit(Audit.input(ofCase: "blended")).run("trace", "out", "L-99").exit == 66)
  }

  @Test(arguments: [
    ("no-live-peer", "no live learning together"),
    ("human-connection/no-live-peer", "no live learning together"),
    ("planned-tutor-not-in-log", "does not show the tutor"),
    ("time-in-two-courses", "two courses at once"),
    ("ends-before-start", "Correct the row at its source"), ("unclosed-quote", "a quote opens"),
    ("presence", "joined_at (required)"), ("teams-sections", "Microsoft Teams"),
    ("missing-owner", "add owner:"), ("two-values", "give one another"),
    // What a command says of itself is explained like everything else in brackets.
    ("no-course", "courses.csv"), ("not-empty", "folder"), ("not-a-workspace", "glh audit"),
  ])
  func `an id is explained`(id: String, words: String) throws {
    let outcome = try Program.run("explain", id)
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    #expect(outcome.text.contains(words))
  }

  @Test(arguments: [
    (["explain", "no-live-peeer"], "did you mean 'no-live-peer'?"),
    (["explain", "mising-source"], "did you mean 'missing-source'?"),
    (["rules", "show", "cpcap"], "did you mean 'cpcab'?"),
  ])
  func `a word that is almost right is answered with the right one`(
    arguments: [String], words: String
  ) throws {
    let outcome = try Program(arguments).outcome()
    #expect(outcome.exit != 0)
    #expect(outcome.errorLines.first?.contains(words) == true, "\(outcome.errorLines)")
  }

  @Test func `a finding is explained with the figures of its course`() throws {
    let audit = try Audit(Audit.input(ofCase: "tutor-absent-half-the-time"))
    let id = "human-connection/asynchronous-hours-claimed/C-1"
    let outcome = try audit.run("explain", "out", id)
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("Course C-1, on 2026-01-22: does not meet this rule"))
    #expect(try audit.run("explain", "out", "human-connection/no-such-rule/C-1").exit == 66)
  }

  @Test func `a file's format is told from its bytes`() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallSubmission.presence.utf8, to: "photo.jpg")
    try folder.write("With thanks\n".utf8, to: "presence.csv")
    let known = try Program.run("formats", folder.path("photo.jpg"))
    #expect(known.exit == 0 && known.text.contains("photo.jpg: presence, "))
    #expect(known.text.contains("  class B, a log of joining and leaving, in local time; it can"))
    let unknown = try Program.run("formats", folder.path("presence.csv"))
    #expect(unknown.exit == 65 && unknown.text.contains("not recognised"))
    let list = try Program.run("formats").text
    for id in ["teams-sections", "courses", "presence", "marks", "study", "reading"] {
      #expect(list.contains("\(id)  "), "\(id)")
    }
  }

  @Test func `the rule packs are listed and shown`() throws {
    let list = try Program.run("rules", "list")
    #expect(list.text.hasPrefix("human-connection  The Human Connection campaign  (checked 2026-"))
    #expect(list.text.contains("    no-live-peer  medium\n"))
    let page = try Program.run("rules", "show", "human-connection")
    #expect(page.text.contains("## no-live-peer") && page.text.contains("https://cpcab.co.uk/"))
    #expect(try Program.run("rules", "show", "nobody").exit == 78)
  }

  @Test func `the same seed gives the same submission, another seed another`() throws {
    let place = try TemporaryFolder()
    for (out, seed) in [("a", "7"), ("b", "7"), ("c", "8")] {
      let outcome = try Program.run(
        "generate", "--courses", "1", "--seed", seed, "--out", out, in: place.url)
      #expect(outcome.exit == 0 && outcome.text == "\(out)\n")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path("a")).sorted()
    #expect(names.contains("presence.csv") && names.contains("courses.csv"))
    let same = names.filter {
      FileManager.default.contentsEqual(
        atPath: place.path("a/\($0)"), andPath: place.path("b/\($0)"))
    }
    #expect(same == names)
    #expect(
      !FileManager.default.contentsEqual(
        atPath: place.path("a/presence.csv"), andPath: place.path("c/presence.csv")))
    let full = try Program.run("generate", "--courses", "1", "--out", "a", in: place.url)
    #expect(full.exit == 73)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path("a")).sorted() == names)
  }

  @Test(arguments: ["canonical", "teams"])
  func `a generated submission is audited`(form: String) throws {
    let place = try TemporaryFolder()
    try Program.run("generate", "--courses", "1", "--form", form, "--out", "in", in: place.url)
    let audit = try Audit(place.url.appending(path: "in"))
    #expect([0, 1, 3].contains(audit.outcome.exit), "\(audit.outcome.errorLines)")
    #expect(try audit.unbalanced() == [])
    #expect(try audit.table("learners").rows.count >= 12)
  }
}
