import Evidence

/// What is proposed to the awarding organisation, by how grave a finding is and what stands behind it.
struct Tariff: Sendable {
  /// How far a proposal goes.
  struct Level: Hashable, Sendable {
    var id: String
    /// What is proposed, as a part of a sentence.
    var says: String
    var source: Citation
  }

  /// A line of the table; what it does not name it leaves open.
  struct Proposal: Sendable {
    var verdicts: [Verdict] = []
    var severities: [Severity] = []
    var forces: [Force] = []
    var kinds: [RulePack.Kind] = []
    var level: Level

    func fits(
      _ verdict: Verdict, _ severity: Severity, _ force: Force, _ kind: RulePack.Kind?
    ) -> Bool {
      (verdicts.isEmpty || verdicts.contains(verdict))
        && (severities.isEmpty || severities.contains(severity))
        && (forces.isEmpty || forces.contains(force))
        && (kinds.isEmpty || (kind.map { kinds.contains($0) } ?? false))
    }
  }

  /// What stands behind the table itself.
  var force: Force
  /// From the mildest to the gravest.
  var levels: [Level]
  /// The first that fits decides.
  var proposals: [Proposal]
  /// Who is asked about findings in which records differ from one another.
  var owner: String
  /// Within how many working days.
  var deadline: Int

  /// What is proposed for a finding.
  func level(
    _ verdict: Verdict, _ severity: Severity, _ force: Force, _ kind: RulePack.Kind?
  ) -> Level? {
    proposals.first { $0.fits(verdict, severity, force, kind) }?.level
  }
}
