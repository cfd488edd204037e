import Evidence

/// Texts that try to be markup, formulas or commands.
enum HostileText {
  static let payloads: [String] = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)", "</title><script>alert(1)</script>", "</style><b>", "<!--", "-->",
    "&lt;b&gt;", "javascript:alert(1)", "</table></div></main>", "<a href=\"http://evil.example\">",
    "\u{202E}drawkcab", "\u{200B}zero\u{FEFF}", "\u{1B}[31mred", "\u{0}nul", "=1+1", "@SUM(1)",
    "line\nend", "${x} \\(y) {{z}} %s", "../../etc/passwd", "con",
  ]
}

extension ExampleResult {
  /// The same result with every text of data put through `change`.
  func changingTexts(_ change: (String) -> String) -> ExampleResult {
    var result = self
    for table in tables {
      let kept = ["sha256", "source_sha256"]
      result.cells[table.name] = cells[table.name]?.map { row in
        zip(table.columns, row).map { column, cell in
          guard case .text(let text) = cell, column.allowed.isEmpty, !kept.contains(column.name),
            column.name != "unbounded"
          else { return cell }
          return .text(change(text))
        }
      }
    }
    result.courses = courses.map { changed($0, change) }
    result.rules = rules.map { changed($0, change) }
    result.traces = traces.map { row in
      var row = row
      row.courseID = change(row.courseID)
      row.sessionID = change(row.sessionID)
      row.personID = change(row.personID)
      row.detail = change(row.detail)
      row.path = change(row.path)
      return row
    }
    result.partRows = [:]
    for (key, parts) in partRows {
      let ids = key.split(separator: " ").map { change(String($0)) }
      result.partRows[ids.joined(separator: " ")] = parts.map { part in
        var part = part
        part.path = change(part.path)
        return part
      }
    }
    result.files = files.mapValues { records in
      records.map { record in
        var record = record
        record.cells = record.cells.map {
          SourceCell(text: change($0.text), isMasked: $0.isMasked)
        }
        return record
      }
    }
    result.run.program = change(run.program)
    result.run.zoneData = change(run.zoneData)
    result.run.sqlite = change(run.sqlite)
    result.run.packs = run.packs.map { pack in
      PackInfo(
        id: change(pack.id), title: change(pack.title), checked: change(pack.checked),
        sha256: pack.sha256)
    }
    return result
  }

  private func changed(_ facts: CourseFacts, _ change: (String) -> String) -> CourseFacts {
    var facts = facts
    facts.courseID = change(facts.courseID)
    facts.title = change(facts.title)
    facts.centre = facts.centre.map(change)
    facts.qualificationNumber = facts.qualificationNumber.map(change)
    facts.awardingOrganisation = facts.awardingOrganisation.map(change)
    facts.startsOn = change(facts.startsOn)
    facts.endsOn = facts.endsOn.map(change)
    facts.publiclyFunded = facts.publiclyFunded.map(change)
    facts.notes = facts.notes.map(change)
    facts.unboundedBy = facts.unboundedBy.map(change)
    return facts
  }

  private func changed(_ rule: RuleFacts, _ change: (String) -> String) -> RuleFacts {
    var rule = rule
    rule.pack = change(rule.pack)
    rule.rule = change(rule.rule)
    rule.title = change(rule.title)
    rule.about = change(rule.about)
    rule.sourceTitle = change(rule.sourceTitle)
    rule.clause = rule.clause.map(change)
    rule.url = change(rule.url)
    rule.quote = change(rule.quote)
    rule.status = change(rule.status)
    rule.seen = change(rule.seen)
    return rule
  }
}
