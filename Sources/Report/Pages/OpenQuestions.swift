import Evidence

/// What the evidence leaves open of one course, with the least that would settle it.
struct OpenQuestions {
  /// Rules that the same records would settle.
  struct Group {
    /// The records, a sentence each; empty where no record alone settles it.
    let settledBy: [String]
    var rules: [VerdictRow]
    /// Who is asked, in the words of the findings.
    var owners: [String]
  }

  let entry: Courses.Entry
  /// Of rules that are findings of the course.
  private(set) var binding: [Group] = []
  /// Of rules that only a professional body's recognition hangs on.
  private(set) var recognition: [Group] = []
  /// How many answers about single learners are open.
  let learnerAnswers: Int

  init(_ entry: Courses.Entry, verdicts: [VerdictRow], reasons: [RuleReason]) {
    self.entry = entry
    let open = verdicts.filter { $0.verdict == Verdict.cannotTell.rawValue }
    learnerAnswers = open.count { $0.scope == "learner" }
    for row in open where row.scope == "course" {
      let settledBy =
        reasons.first { $0.pack == row.pack && $0.rule == row.rule }?.settledBy ?? []
      let finding = entry.findings.first { $0.pack == row.pack && $0.rule == row.rule }
      if let finding {
        Self.add(row, settledBy, owner: finding.owner, to: &binding)
      } else {
        Self.add(row, settledBy, owner: nil, to: &recognition)
      }
    }
    binding.sort(by: Self.isCheaper(_:than:))
    recognition.sort(by: Self.isCheaper(_:than:))
  }

  /// How many answers about the course are open.
  var courseAnswers: Int { (binding + recognition).reduce(0) { $0 + $1.rules.count } }

  private static func add(
    _ row: VerdictRow, _ settledBy: [String], owner: String?, to groups: inout [Group]
  ) {
    let place =
      groups.firstIndex { $0.settledBy == settledBy }
      ?? {
        groups.append(Group(settledBy: settledBy, rules: [], owners: []))
        return groups.count - 1
      }()
    groups[place].rules.append(row)
    if let owner, !groups[place].owners.contains(owner) { groups[place].owners.append(owner) }
  }

  /// Fewer kinds of records first, then those that settle more.
  private static func isCheaper(_ a: Group, than b: Group) -> Bool {
    let (effortA, effortB) = (effort(a), effort(b))
    if effortA != effortB { return effortA < effortB }
    return a.rules.count > b.rules.count
  }

  private static func effort(_ group: Group) -> Int {
    group.settledBy.isEmpty ? .max : group.settledBy.count
  }
}
