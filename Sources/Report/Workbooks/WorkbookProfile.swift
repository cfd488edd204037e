/// For whom a workbook is laid out.
public enum WorkbookProfile: String, CaseIterable, Sendable {
  /// To work with: the headings stay in view, every column has a filter, findings lead to their page.
  case working
  /// To publish: as the Analysis Function of the UK government asks for spreadsheets that everybody
  /// can read, without filters, frozen panes, and links that lead nowhere once the file stands alone.
  case publish
}
