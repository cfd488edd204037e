/// What a command says of itself when it cannot go on; `glh explain ID` prints the text.
enum CommandReason: String, CaseIterable {
  case noCourse = "no-course"
  case notEmpty = "not-empty"
  case notAFolder = "not-a-folder"
  case notAWorkspace = "not-a-workspace"
  case otherTables = "other-tables"
  case outputInside = "output-inside"
  case unknownPack = "unknown-pack"
  case repeatedPack = "repeated-pack"
  case noKey = "no-key"
  case noCopy = "no-copy"
  case cannotCreate = "cannot-create"
  case notFound = "not-found"
  case unknownID = "unknown-id"
  case unknownFinding = "unknown-finding"
  case locked
  case disk
  case databaseDamaged = "database-damaged"
  case io
  case fault
  case imbalance
  case evidenceMissing = "evidence-missing"
  case evidenceChanged = "evidence-changed"
  case pageChanged = "page-changed"
  case fileChanged = "file-changed"
  case fileMissing = "file-missing"
  case fileAdded = "file-added"
  case runChanged = "run-changed"
  case notGrown = "not-grown"
  case notFinished = "not-finished"
  case erasedLines = "erased-lines"
  case notSealed = "not-sealed"
  case sealChanged = "seal-changed"
  case otherSigner = "other-signer"
  case rowChanged = "row-changed"
  case rowMissing = "row-missing"
  case noHeader = "no-header"
  case courseComesBack = "course-comes-back"
  case needsKey = "needs-key"
  case sharedID = "shared-id"
  case repeatedName = "repeated-name"
  case unbalanced
  case cannotPlan = "cannot-plan"
  case repeatedRecord = "repeated-record"
  case populationChanged = "population-changed"
  case noPlan = "no-plan"
  case notAChecklist = "not-a-checklist"
  case notFilledIn = "not-filled-in"
  case badAnswer = "bad-answer"
  case badHours = "bad-hours"
  case unknownLanguage = "unknown-language"
  case poEncoding = "po-encoding"
  case poTooLarge = "po-too-large"
  case poSyntax = "po-syntax"
  case poHeader = "po-header"
  case poUnknown = "po-unknown"
  case poRepeated = "po-repeated"
  case poPlural = "po-plural"
  case poPlaces = "po-places"
  case poTags = "po-tags"
  case poCharacter = "po-character"

  /// What it means, and what to do.
  var explanation: String {
    switch self {
    case .noCourse: "No courses.csv with a course was found, so there is nothing to audit. Add one."
    case .notEmpty:
      "The folder holds files that no audit made; they are left alone. Choose another."
    case .notAFolder: "A file stands where the folder would be made; it is left alone."
    case .notAWorkspace: "The folder is no workspace of this version. Make one with glh audit."
    case .otherTables:
      "audit.sqlite has tables, views or triggers that glh does not make, and is not opened. Audit again."
    case .outputInside: "An audit never writes into what it reads. Choose a folder beside it."
    case .unknownPack: "No rule pack and no readable file has this name. See glh rules list."
    case .repeatedPack: "Two rule packs have the same id. Name only one of them."
    case .noKey: "The key file cannot be read or is empty. Without --key a new key is made."
    case .noCopy: "The workspace kept no copies, so nothing can be added. Give all files again."
    case .cannotCreate: "Nothing can be made at this place. Check that you may write there."
    case .notFound: "Nothing is at this path. A submission is a folder or a .zip of one."
    case .unknownID: "Nothing of this name is known. See glh rules list, glh formats, the tables."
    case .unknownFinding: "The workspace has no finding of this id. See tables/findings.csv."
    case .locked: "Another glh is writing to this workspace. Wait, then run the command again."
    case .disk: "SQLite could not go on, most often because the disk is full. Make room."
    case .databaseDamaged:
      "audit.sqlite is not what SQLite wrote. glh verify names what has changed. Audit again."
    case .io: "A file could not be written or read. Check the disk and your rights there."
    case .fault: "The program is at fault. Report the message; it quotes nothing of the evidence."
    case .imbalance: "Some records were not accounted for. The program is at fault: report it."
    case .evidenceMissing: "A kept copy of a submitted file is gone. Audit the submission again."
    case .evidenceChanged:
      "A line of a kept copy has other bytes than were submitted. Do not rely on it."
    case .pageChanged:
      "A page of audit.sqlite is not what the last run wrote. Audit the submission again."
    case .fileChanged: "A file of the workspace is not what a run wrote. Make it again."
    case .fileMissing: "A file that a run wrote is gone from the workspace. Make it again."
    case .fileAdded: "A file stands in the workspace that no run wrote. Ask where it comes from."
    case .runChanged:
      "The chain of runs was changed, or is shorter than it was. Audit the submission again."
    case .notGrown:
      "The workspace does not continue the one whose head was kept, or lacks files that it had."
    case .notFinished: "A run was stopped while it wrote. Run the command again."
    case .erasedLines:
      "Lines about a forgotten person are gone from the copies, so they cannot be read again."
    case .notSealed: "The file is no sealed audit, or it was cut or changed as a whole."
    case .sealChanged: "A part of the sealed file is not what was signed. Ask for the file again."
    case .otherSigner: "The file was signed by another key than the one you trust."
    case .rowChanged: "A stored row does not follow from the evidence. Run glh check again."
    case .rowMissing: "A row that follows from the evidence is not stored. Run glh check again."
    case .cannotPlan: "No sample can answer what was asked. Ask for another rate or confidence."
    case .repeatedRecord:
      "Two workspaces hold a record of the same centre, course and id. Give each workspace once."
    case .populationChanged:
      "The list of records, or the checklist, is not the one that was fixed and drawn. Use the files of "
        + "the draw as they were written, with every record of it, or draw into a new folder."
    case .noPlan: "No plan.csv stands beside the checklist. Keep the two in one folder."
    case .notAChecklist:
      "The table lacks the columns of a checklist. Fill in the one that was drawn."
    case .notFilledIn: "A record has no answer. Write yes, no or not available into seen."
    case .badAnswer: "Only yes, no and not available can be counted. Write the rest into note."
    case .badHours: "The cell is no number that can be counted. Hours are written as 1.5."
    case .noHeader: "The first line of a stream must name its columns. See docs/scale.md."
    case .courseComesBack:
      "Rows of one course must lie together in a stream. Sort them by course_id, and run it again."
    case .needsKey: "An id on a stream tells who somebody is. Give every run the same --key FILE."
    case .sharedID:
      "Two workspaces have a course or a session of one id. Give each centre's ids a prefix."
    case .repeatedName: "Files are told apart by their workspace's name. Rename one of the folders."
    case .unknownLanguage:
      "No language and no readable file has this name. See docs/translating.md."
    case .poEncoding: "A translator's file has to be UTF-8. Save it again as that."
    case .poTooLarge: "No translation of the report takes 4 MiB. Name another file."
    case .poSyntax: "A line of the translator's file is not in the PO format. Correct it there."
    case .poHeader: "The header has to say the language and how it counts. See docs/translating.md."
    case .poUnknown:
      "The report has no such message. Bring the file up to date with docs/words.pot."
    case .poRepeated: "A message stands twice in the translator's file. Take one of them away."
    case .poPlural:
      "The forms of a message are not those that Plural-Forms asks for. Add or remove some."
    case .poPlaces: "The words have other places in braces than the message. Each stands once."
    case .poTags: "The words have other tags than the message. Copy them letter by letter."
    case .poCharacter: "The words hold a character that does not show. Type them again."
    case .unbalanced:
      "A ledger does not add up to its presence. The program is at fault: report it."
    }
  }
}
