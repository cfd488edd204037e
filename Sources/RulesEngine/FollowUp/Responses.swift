public import Evidence

/// What was said of findings, and what follows: a state, a day, waivers that hold and that do not.
///
/// Nothing that is said changes a verdict, an hour or an exit code.
public struct Responses: Sendable {
  // Ids are compared as bytes.
  private let byFinding: [[UInt8]: [Response]]
  private let day: Day

  /// Takes what was said, in the order in which it is to be read; waivers are judged on `day`.
  public init(_ responses: [Response], on day: Day) {
    byFinding = Dictionary(grouping: responses) { Array($0.findingID.utf8) }
    self.day = day
  }

  /// The finding with its state and the day that holds.
  public func applied(to finding: FindingRow) -> FindingRow {
    var finding = finding
    let said = said(of: finding.findingID)
    finding.deadlineOn = said.compactMap(\.deadlineOn).last?.iso8601 ?? finding.dueBy
    var state = FindingState.open
    for response in said {
      switch response.state {
      case .waived
      where fault(of: response, finding.ruleVersion, isOfRule: isOfRule(finding)) != nil:
        break
      case .some(let given): state = given
      // A reply to what is closed or waived is kept, and opens nothing by itself.
      case nil: if state == .open { state = .answered }
      }
    }
    finding.state = state.rawValue
    return finding
  }

  /// What was said of a finding of this audit, in rows.
  public func rows(of finding: FindingRow, paths: [Int: String]) -> [ResponseRow] {
    rows(finding.findingID, raised: true, finding.ruleVersion, isOfRule(finding), paths)
  }

  /// What was said of a finding that this audit does not raise; `version` is that of its rule now.
  public func rows(ofAbsent id: String, version: String?, paths: [Int: String]) -> [ResponseRow] {
    let isOfRule = Response.parts(ofFinding: id)?.pack != RecordFindings.pack
    return rows(id, raised: false, version, isOfRule, paths)
  }

  /// The findings of which something was said and that are not among these, by id.
  public func others(than raised: some Sequence<String>) -> [String] {
    let known = Set(raised.map { Array($0.utf8) })
    return byFinding.filter { !known.contains($0.key) }.compactMap { $0.value.first?.findingID }
      .sorted { precedes($0, $1) }
  }

  /// What was said of a finding, in the order in which it was handed over.
  public func said(of id: String) -> [Response] { byFinding[Array(id.utf8)] ?? [] }

  private func isOfRule(_ finding: FindingRow) -> Bool { finding.pack != RecordFindings.pack }

  private func rows(
    _ id: String, raised: Bool, _ version: String?, _ isOfRule: Bool, _ paths: [Int: String]
  ) -> [ResponseRow] {
    said(of: id).enumerated().map { index, response in
      let isWaiver = response.state == .waived
      let fault = isWaiver ? fault(of: response, version, isOfRule: isOfRule) : nil
      return ResponseRow(cells: [
        .text(id), .integer(index + 1),
        .text(Response.parts(ofFinding: id)?.course ?? ""), .text(raised ? "yes" : "no"),
        .text(response.author.rawValue), .text(response.repliedOn.iso8601), .text(response.reply),
        Cell(response.state?.rawValue), Cell(response.deadlineOn?.iso8601),
        Cell(response.expiresOn?.iso8601), Cell(response.ruleVersion),
        isWaiver ? .text(fault == nil ? "yes" : "no") : .empty, Cell(fault?.rawValue),
        Cell(paths[response.source.file] ?? ""), .integer(response.source.line),
      ])
    }
  }

  /// Why a waiver does not hold.
  ///
  /// Behind a finding of records that differ stands no rule that could
  /// change; a rule that was not asked has no version, and cannot be said to have changed.
  private func fault(of waiver: Response, _ version: String?, isOfRule: Bool) -> WaiverFault? {
    if isOfRule {
      guard let named = waiver.ruleVersion else { return .ruleNotNamed }
      if let version, named.lowercased() != version { return .ruleChanged }
    }
    guard let end = waiver.expiresOn else { return .expired }
    return end < day ? .expired : nil
  }
}
