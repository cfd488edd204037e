import Foundation

/// A file that is to be read, under the name by which it is listed.
struct FoundFile {
  /// Its path: inside the submission, below the submission's name where there are several.
  let path: String
  /// Its path inside its own submission.
  let inner: String
  let load: () throws -> FileBytes

  /// All files of submissions, and what of them is not read, each with the reason.
  ///
  /// - Throws: `SubmissionError` where a submission is not there.
  static func all(
    in submissions: [String]
  ) throws -> (files: [FoundFile], skipped: [(path: String, reason: String)]) {
    var files: [FoundFile] = []
    var skipped: [(path: String, reason: String)] = []
    for submission in submissions {
      let listing = try SubmissionFiles(at: submission)
      let name = URL(filePath: submission).lastPathComponent
      let prefix = submissions.count > 1 ? name + "/" : ""
      files += listing.files.map { file in
        FoundFile(path: prefix + file.path, inner: file.path) { try file.load() }
      }
      skipped += listing.skipped.map { (prefix + $0.path, $0.reason.rawValue) }
    }
    return (files, skipped)
  }
}
