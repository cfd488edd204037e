import Evidence

/// The result as a SARIF 2.1.0 log (OASIS, Static Analysis Results Interchange Format), for programs
/// that collect findings of many tools.
///
/// A result's kind: `fail` for a rule that is not met, `open` where the evidence does not tell,
/// `review` for what a person must judge (an estimate, a question), `pass`, `notApplicable`, and
/// `informational` for what a professional body would not count. Only `fail` has a level.
struct SARIFLog {
  func write(_ result: any AuditResult, to hand: ([UInt8]) throws -> Void) throws {
    try withoutActuallyEscaping(hand) { hand in
      var stream = ByteStream(to: hand)
      let rules = try result.ruleFacts()
      try stream.write(
        """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [{
            "tool": {"driver": {"name": "glh", "version": \(JSONText.string(result.run.program)), \
        "rules": [
        """)
      try stream.write(rules.map { "\n      \(Self.rule($0))" }.joined(separator: ","))
      try stream.write(
        """

            ]}},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"SUBMISSION": {"description": {"text": \
        "The folder that was handed in."}}},
            "properties": {"auditDate": \(JSONText.string(result.run.auditDate.iso8601)), \
        "evidenceHash": \(JSONText.string(result.run.evidenceHash))},
            "artifacts": [
        """)
      var separator = "\n"
      try result.forEachRow(of: SourceRow.schema) { cells in
        let row = SourceRow(cells: cells)
        try stream.write("\(separator)      \(Self.artifact(row))")
        separator = ",\n"
      }
      try stream.write("\n    ],\n    \"results\": [")
      separator = "\n"
      try SARIFResults(result, rules: rules).forEach { text in
        try stream.write("\(separator)      \(text)")
        separator = ",\n"
      }
      try stream.write("\n    ]\n  }]\n}\n")
      try stream.finish()
    }
  }

  private static func rule(_ rule: RuleFacts) -> String {
    var members = [
      ("id", JSONText.string("\(rule.pack)/\(rule.rule)")),
      ("shortDescription", text(ShownText.oneLine(rule.title))),
      ("fullDescription", text(ShownText.oneLine(rule.about))),
    ]
    // A rule's address may be words about where it is written.
    if rule.url.hasPrefix("https://") || rule.url.hasPrefix("http://") {
      members.append(("helpUri", JSONText.string(uri(rule.url, keeping: ":?#[]@!$&'()*+,;=%"))))
    }
    members += [
      (
        "defaultConfiguration",
        JSONText.object([("level", JSONText.string(level(rule.severity.rawValue)))])
      ),
      (
        "properties",
        JSONText.object(
          [
            ("force", JSONText.string(rule.force.rawValue)),
            ("source", JSONText.string(rule.sourceTitle)),
            ("clause", JSONText.value(Cell(rule.clause))), ("quote", JSONText.string(rule.quote)),
          ].filter { $0.1 != "null" })
      ),
    ]
    return JSONText.object(members)
  }

  private static func artifact(_ row: SourceRow) -> String {
    var members = [("location", file(row.path))]
    if !row.sha256.isEmpty {
      members.append(("hashes", JSONText.object([("sha-256", JSONText.string(row.sha256))])))
    }
    return JSONText.object(members)
  }

  /// A message.
  static func text(_ text: String) -> String {
    JSONText.object([("text", JSONText.string(text))])
  }

  /// Where a file of the submission is.
  static func file(_ path: String) -> String {
    JSONText.object([
      ("uri", JSONText.string(uri(path, keeping: ""))), ("uriBaseId", "\"SUBMISSION\""),
    ])
  }

  /// A place in a file: line 0 is the whole of it.
  static func location(path: String, line: Int, column: Int = 0, byteOffset: Int? = nil) -> String {
    var members = [("artifactLocation", file(path))]
    if line > 0 {
      var region = [("startLine", String(line))]
      if column > 0 { region.append(("startColumn", String(column))) }
      if let byteOffset { region.append(("byteOffset", String(byteOffset))) }
      members.append(("region", JSONText.object(region)))
    }
    return JSONText.object([("physicalLocation", JSONText.object(members))])
  }

  /// The level of a rule that is not met, by its severity.
  static func level(_ severity: String) -> String {
    switch Severity(rawValue: severity) {
    case .high: "error"
    case .medium: "warning"
    case .low, .note, nil: "note"
    }
  }

  /// A text as RFC 3986 writes it: letters, digits, `-._~/` and `keeping` as they stand, every other
  /// byte as `%20`.
  static func uri(_ text: String, keeping: String) -> String {
    let kept = Set("-._~/".utf8).union(keeping.utf8)
    var uri = ""
    for byte in text.utf8 {
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte & 0xDF) && byte < 128
        || kept.contains(byte)
      if isPlain {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }
}
