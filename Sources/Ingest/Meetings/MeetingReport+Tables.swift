import Evidence

extension MeetingReport {
  /// The meetings of a table in which a row says of which meeting it is; rows of one key are one
  /// meeting, in the order of the file.
  ///
  /// `whole` has what was found before the rows; `describe` says what the key tells of a meeting.
  static func all(
    of rows: [ReportRow], in file: FileReading, _ table: MeetingTable, from whole: MeetingReport,
    key: (ReportRow) -> [String],
    describe: ([String], DateOrder, inout MeetingReport) -> Void
  ) -> [MeetingReport] {
    var whole = whole
    let order: DateOrder
    do throws(RecordProblem) {
      if rows.isEmpty { throw RecordProblem(.truncatedFile, "the list has no rows of people") }
      order = try table.order(of: rows, beside: rows.first.map(key) ?? [], in: file)
    } catch {
      var problem = error
      problem.cell = table.columns.join
      whole.refuse(rows.map { ($0, table.addresses(of: $0)) }, problem, of: file)
      return [whole]
    }
    var keys: [[String]] = []
    var reports: [[String]: MeetingReport] = [:]
    for row in rows {
      let key = key(row)
      var report = reports[key] ?? MeetingReport(format: whole.format)
      if reports[key] == nil {
        keys.append(key)
        report.number = keys.count
        report.hasIntervals = table.columns.join != nil && !table.isFirstAndLast
        describe(key, order, &report)
      }
      report.participants.append(table.participant(row, in: order, &report))
      reports[key] = report
    }
    var found = keys.compactMap { reports[$0] }
    // A record that could not be read at all may be of any of them.
    for index in found.indices { found[index].lostLines = whole.lostLines }
    return found
  }
}
