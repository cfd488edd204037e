/// Why a workbook is not read.
enum WorkbookProblem: Error, Hashable {
  /// The archive or a part of it is not what it says it is.
  case damaged
  /// It is protected by a password.
  case encrypted
  /// It holds macros.
  case hasMacros
  /// A part has a document type.
  case hasDoctype
  /// It is larger, or packed more tightly, than any workbook of a course.
  case beyondLimits
  /// It is of a form before XLSX.
  case oldForm
  /// The disk has no room to unpack it.
  case noRoom

  init(_ fault: XMLStream.Fault) {
    switch fault.kind {
    case .hasDoctype: self = .hasDoctype
    case .malformed: self = .damaged
    case .beyondLimits: self = .beyondLimits
    }
  }

  /// One phrase: what was found, and what is needed.
  var message: String {
    switch self {
    case .damaged: "the workbook is damaged; export it again, or save it as CSV"
    case .encrypted: "the workbook has a password; save a copy without one, or as CSV"
    case .hasMacros: "the workbook holds macros; save it as XLSX without macros, or as CSV"
    case .hasDoctype: "a part of the workbook has a document type, which no spreadsheet writes"
    case .beyondLimits: "the workbook is larger unpacked than is read; save its sheets as CSV"
    case .noRoom: "there is no room for temporary files to unpack the workbook; make room"
    case .oldForm:
      "the workbook is of the form before XLSX, or has a password; save it as XLSX or CSV"
    }
  }
}
