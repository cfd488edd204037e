/// What the name of a file or folder says about it.
enum SubmissionNames {
  /// Why something of this name is not read, if so.
  static func reason(toSkip name: String) -> SkipReason? {
    if name.hasPrefix("~$") { return .lock }
    if name == "__MACOSX" || name == "Thumbs.db" || name == "desktop.ini" { return .system }
    return name.utf8.first == Ascii.dot ? .hidden : nil
  }

  /// The folders and the name of an archive's entry; nothing where they lead out of the archive.
  ///
  /// Some programs write `\` between folders, whatever the format says.
  static func components(ofEntry name: String) -> [String]? {
    let parts = name.unicodeScalars
      .split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
      .map { String($0) }
    let hasDrive = name.utf8.dropFirst().first == Ascii.colon
    guard !hasDrive, parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else {
      return nil
    }
    return parts
  }
}
