import Evidence

extension SheetRows {
  /// What, when, by which rules, and how to read it.
  var cover: Sheet {
    get throws {
      let run = result.run
      var records = 0
      var rejected = 0
      try result.forEachRow(of: SourceRow.schema) { cells in
        let row = SourceRow(cells: cells)
        records += row.records
        rejected += row.rejected
      }
      var centres: [String] = []
      for name in courses.entries.compactMap(\.centre) where !centres.contains(name) {
        centres.append(name)
      }
      var rows: [[SheetCell]] = [
        [.text("Centre"), centres.count > 1 ? .number(centres.count) : SheetCell(centres.first)],
        [.text("Audit date"), .day(run.auditDate)],
        [.text("In short"), .text(courses.tally.sentence.text)],
        [.text("Courses"), .number(courses.entries.count)],
        [.text("Findings"), .number(courses.findings.count)],
        [.text("Records read"), .number(records)],
        [.text("Records not counted"), .number(rejected)],
        [.text("Records after the audit date, left out"), .number(run.factsLeftOut)],
        [.text("Names"), .text(run.showsNames ? "shown, as asked" : "left out")],
      ]
      for pack in run.packs {
        rows.append([
          .text("Rules"),
          .text("\(pack.id): \(ShownText.oneLine(pack.title)), checked \(pack.checked)"),
        ])
      }
      rows += [
        [.text("Program"), .text(run.program)], [.text("Time zone data"), .text(run.zoneData)],
        [.text("Hash of the evidence"), .text(run.evidenceHash)],
        [
          .text("How to read it"),
          .text("The sheet Notes says what hours, evidenced, possible and results mean."),
        ],
      ]
      return Sheet(
        name: "Cover", title: "Guided learning hours audit, \(Dates.text(run.auditDate))",
        about: "One table: what was audited, when, and by which rules.",
        columns: [Sheet.Column("What", width: 36), Sheet.Column("Value", width: 90)],
        allRows: "audit.json"
      ) { body in
        for row in rows { try body(row) }
      }
    }
  }

  /// What the other sheets refer to.
  var notes: Sheet {
    let notes = [
      "Hours are decimal hours of whole seconds: 1.50 is one hour and a half. The cell holds the exact "
        + "figure and shows two decimal places.",
      "Evidenced is what registers and logs show. Possible adds what the evidence leaves open. Where "
        + "the two differ, a record is missing or cannot be read.",
      "Live tutor is time in which a tutor and the learner were there at once, in a room or on a link. "
        + "Live peers is time with other learners. Tutor or peers counts each second once.",
      "Study is time without a live counterpart: it is never live contact.",
      "Learners are shown by an id or a pseudonym unless names were asked for.",
      "Results: Met, Not met, Cannot tell, Does not apply. Cannot tell is a question to ask, never a "
        + "breach. A course does not meet a rule; a person never does or does not.",
      "A record that was not counted adds no hours. It can leave a course at Cannot tell. With the same "
        + "reason on many lines, the file's export is the place to look.",
      "Every number is in the CSV tables too, in whole seconds, with their schema.",
    ]
    return Sheet(
      name: "Notes", title: "Notes", about: "One table: what the other sheets refer to.",
      columns: [Sheet.Column("Note", width: 10), Sheet.Column("What it says", width: 110)],
      allRows: "the documentation"
    ) { body in
      for (number, note) in notes.enumerated() {
        try body([.text("note \(number + 1)"), .text(note)])
      }
    }
  }
}
