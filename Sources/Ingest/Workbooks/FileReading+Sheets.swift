extension FileReading {
  /// The sheets of a workbook, each a file of its own; none where it is no workbook that is read.
  ///
  /// `after` is how many files were numbered before.
  func openSheets(after count: Int) -> [FileReading] {
    guard Workbook.isWorkbook(bytes) else { return [] }
    do {
      let sheets = try Workbook.sheets(of: bytes)
      take(Workbook.format)
      account.remark(
        sheets.isEmpty ? "no sheet has cells" : "its sheets are files of their own")
      let texts = try sheets.map { try $0.file() }
      return zip(sheets, texts).enumerated().map { index, both in
        let (sheet, bytes) = both
        account.heading()
        let file = FileReading(
          path: "\(path)/\(sheet.name)", inner: "\(inner)/\(sheet.name)", bytes: bytes,
          sha256: FileReading.hash(of: bytes),
          number: RoomyNumbers.number(at: count + index))
        file.workbook = self
        file.account.sheet = SheetPlaces(sheet: sheet.name, of: bytes)
        sheet.remarks.forEach(file.account.remark)
        return file
      }
    } catch let problem as WorkbookProblem {
      refuse(problem)
    } catch {
      refuse(.damaged)
    }
    return []
  }

  private func refuse(_ problem: WorkbookProblem) {
    unrecognised = (.workbookRefused, problem.message)
    account.remark(problem.message)
  }
}
