import ContactHours
import Evidence
import Yams

extension RulePackReader {
  /// The audit date of an example that states none.
  static let exampleDay = Day(year: 2026, month: 9, day: 1)

  /// Reads one example.
  mutating func readExample(_ node: Node, rules: [String]) -> PackExample? {
    let named = node.mapping?["name"]?.scalar?.string
    let what = named.map { "example '\($0)'" } ?? "an example"
    guard
      let fields = pack.fields(
        node, of: what, required: ["name", "given", "expect"], optional: ["on"])
    else { return nil }
    let name = pack.text(fields["name"], of: "name of \(what)")
    let on = fields["on"].map { pack.day($0, of: "on of \(what)") } ?? Self.exampleDay
    let expect = fields["expect"].flatMap { readExpectations($0, of: what, rules: rules) }
    guard let given = fields["given"], let on else { return nil }
    let audit =
      given.mapping?["class"] == nil
      ? readDelivery(given, of: what)?.audit(on: on)
      : readCourse(given, of: what, on: on)?.audit(on: on)
    let record = given.mapping?["record"].flatMap { readRecord($0, of: what) }
    guard let name, let audit, let expect else { return nil }
    let before = pack.items(given.mapping?["before"], of: "before of \(what)").enumerated()
      .compactMap { readEarlier($1, of: "a course before \(what)", number: $0 + 1)?.audit(on: on) }
    return PackExample(
      name: name, on: on, audit: audit, before: before, record: record, expect: expect)
  }

  private mutating func readExpectations(_ node: Node, of what: String, rules: [String])
    -> [PackExample.Expectation]?
  {
    pack.entries(node, of: "expect of \(what)")?.compactMap { entry in
      let name = "expect of \(what)"
      guard rules.contains(entry.key) else {
        let hint = suggestion(for: entry.key, among: rules)
        pack.report(
          "unknown rule '\(entry.key)' in \(name)\(hint)", "unknown-rule", at: entry.keyNode)
        return nil
      }
      guard entry.value.mapping != nil else {
        return pack.choice(entry.value, of: name, as: Verdict.self).map {
          PackExample.Expectation(rule: entry.key, verdict: $0)
        }
      }
      guard
        let fields = pack.fields(
          entry.value, of: "\(entry.key) of \(name)", required: ["verdict", "since"]),
        let verdict = pack.choice(fields["verdict"], of: "verdict of \(name)", as: Verdict.self),
        let since = pack.text(fields["since"], of: "since of \(name)")
      else { return nil }
      guard since == "always" || Day(iso8601: since) != nil else {
        pack.report(
          "since of \(name) must be a day as yyyy-mm-dd, or always", "bad-date",
          at: fields["since"])
        return nil
      }
      return PackExample.Expectation(rule: entry.key, verdict: verdict, since: since)
    }
  }

  private mutating func readCourse(_ node: Node, of what: String, on day: Day)
    -> ExampleCourse?
  {
    guard
      let given = pack.fields(
        node, of: "given of \(what)", required: ["class"],
        optional: [
          "place", "other-kind-possible", "ai", "learners", "offered", "claimed", "unbounded",
          "ended", "planned",
        ] + Self.courseKeys)
    else { return nil }
    func name(_ key: String) -> String { "\(key) of \(what)" }
    var course = ExampleCourse(course: readCourseFields(given, of: what, startsOn: day))
    let found = pack.choice(given["class"], of: name("class"), as: DeliveryClass.self)
    course.deliveryClass = found ?? .evidenceMissing
    course.placeClass = pack.choice(given["place"], of: name("place"), as: DeliveryClass.self)
    course.otherKindPossible =
      pack.yesOrNo(given["other-kind-possible"], of: name("other-kind-possible")) ?? false
    course.aiUse =
      pack.choice(given["ai"], of: name("ai"), as: ExampleCourse.AIUse.self) ?? .none
    course.learners = given["learners"].map { readLearners($0, of: what) } ?? []
    course.offered = readBounds(given["offered"], of: name("offered"))
    course.claimed = pack.duration(given["claimed"], of: name("claimed"))
    course.isUnbounded = pack.yesOrNo(given["unbounded"], of: name("unbounded")) ?? false
    course.hasEnded = pack.yesOrNo(given["ended"], of: name("ended")) ?? true
    course.planned = pack.duration(given["planned"], of: name("planned")) ?? 0
    return course
  }

  /// Reads how many learners there are, or who they are.
  private mutating func readLearners(_ node: Node, of what: String) -> [ExampleCourse.Learner] {
    if node.scalar != nil {
      let number = pack.number(node, of: "learners of \(what)") ?? 0
      return (0..<min(number, 99)).map { ExampleCourse.Learner(id: "L-\($0 + 1)") }
    }
    return (pack.entries(node, of: "learners of \(what)") ?? []).compactMap { id, _, value in
      let learner = "learner '\(id)' of \(what)"
      guard
        let fields = pack.fields(
          value, of: learner, required: [], optional: ["live", "tutor", "withdrawn", "claimed"])
      else { return nil }
      return ExampleCourse.Learner(
        id: id, live: readBounds(fields["live"], of: "live of \(learner)"),
        tutor: readBounds(fields["tutor"], of: "tutor of \(learner)"),
        isWithdrawn: pack.yesOrNo(fields["withdrawn"], of: "withdrawn of \(learner)") ?? false,
        claimed: pack.duration(fields["claimed"], of: "claimed of \(learner)"))
    }
  }

  /// `7h30m`, or `7h to 9h` where more is possible than evidenced.
  private mutating func readBounds(_ node: Node?, of what: String) -> Bounds {
    guard let node, let text = pack.text(node, of: what) else { return Bounds() }
    let ends = text.split(separator: " ").map(String.init)
    let times = [ends.first, ends.last].compactMap { $0 }.compactMap { pack.seconds($0) }
    guard ends.count == 1 || (ends.count == 3 && ends[1] == "to"), times.count == 2,
      times[0] <= times[1]
    else {
      pack.report(
        "\(what) must be a time as 7h30m or 7h to 9h, not '\(text)'", "bad-number", at: node)
      return Bounds()
    }
    return Bounds(evidenced: times[0], possible: times[1])
  }
}
