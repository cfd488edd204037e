import Evidence

/// A file of a submission that is listed and not read: it may hide contact, unless a program left it
/// behind or a person set it aside.
struct UnreadFile {
  let account: FileAccount
  /// The courses that it could concern, by their indexes.
  let courses: [Int]
  /// Why possible time of these courses has no upper bound.
  let cause: UnboundedCause?

  init(path: String, reason: String, _ lists: SubmissionLists, _ mask: NameMask) {
    account = FileAccount(sha256: "", path: mask.path(path), file: 0)
    account.remark("not read: \(reason)")
    let isSetAside = lists.decision(for: path)?.setAsideReason != nil
    if isSetAside { account.remark("set aside in reading.csv") }
    guard !isSetAside, let why = SkipReason(rawValue: reason), why.mayBeEvidence else {
      (courses, cause) = ([], nil)
      return
    }
    account.note(line: 0, column: 0, code: reason, message: why.message)
    courses = lists.course(ofPath: path).map { [$0] } ?? Array(lists.courses.indices)
    cause = UnboundedCause(code: reason, path: account.path, line: 0)
  }
}
