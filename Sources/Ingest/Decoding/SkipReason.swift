/// Why something in a submission is not read.
public enum SkipReason: String, CaseIterable, Hashable, Sendable {
  /// A name that begins with a dot: systems and programs write these, not people.
  case hidden = "hidden-file"
  /// A lock that an office program left behind, `~$...`.
  case lock = "lock-file"
  /// Something a system adds to folders and archives, for example `__MACOSX`.
  case system = "system-file"
  /// A symbolic link: it could lead out of the submission.
  case link = "symbolic-link"
  /// Neither a file nor a folder.
  case notAFile = "not-a-regular-file"
  /// A folder or an entry that cannot be read.
  case unreadable = "unreadable-file"
  /// A folder deeper than any submission has.
  case tooDeep = "folder-too-deep"
  /// An entry of the archive that needs a password.
  case encrypted = "encrypted-entry"
  /// An entry of the archive whose name leads out of the submission.
  case outside = "entry-outside-submission"
  /// An archive inside the archive.
  case nested = "archive-in-archive"
  /// An entry with the name of an earlier one.
  case repeated = "repeated-entry-name"
  /// An entry packed in a way that is not read here.
  case unknownPacking = "unknown-compression"
  /// Entries behind the 2,000th that is read.
  case tooMany = "too-many-entries"
  /// An entry that would bring the unpacked size above 1 GiB.
  case tooLarge = "unpacked-size-above-limit"
  /// An entry that unpacks to more than 200 times its size.
  case tooDense = "unpacked-ratio-above-limit"
  /// An archive whose entries lie on top of one another.
  case overlapping = "overlapping-entries"
  /// A file larger than any that is read.
  case tooBig = "file-too-large"

  /// Whether somebody may have meant it as evidence: what systems and programs leave behind is none.
  public var mayBeEvidence: Bool { ![.hidden, .lock, .system].contains(self) }

  /// One phrase: what was found.
  public var message: String {
    switch self {
    case .hidden: "a name that begins with a dot"
    case .lock: "the lock of an office program"
    case .system: "what a system adds to folders"
    case .link: "a symbolic link, which is not followed"
    case .notAFile: "this is neither a file nor a folder"
    case .unreadable: "the file cannot be opened or unpacked"
    case .tooDeep: "the folder is deeper than 64 others"
    case .encrypted: "the entry has a password"
    case .outside: "the entry's name leads out of the archive"
    case .nested: "an archive inside the archive is not opened"
    case .repeated: "an earlier entry has the same name"
    case .unknownPacking: "the entry is packed in a way that is not read here"
    case .tooMany: "the archive has more than 2,000 entries"
    case .tooLarge: "with this entry the archive unpacks to more than 1 GiB"
    case .tooDense: "the entry unpacks to more than 200 times its size"
    case .overlapping: "entries of the archive lie on top of one another"
    case .tooBig: "the file is larger than 2 GiB"
    }
  }

  /// What to do about any of them.
  public static let remedy =
    "Hand in the file itself, unpacked; or set it aside in reading.csv if it is no evidence."
}
