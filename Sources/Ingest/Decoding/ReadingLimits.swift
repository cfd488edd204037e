/// The sizes beyond which a record or a file is reported instead of read.
///
/// No log of a course comes near them; a hostile or broken file does.
struct ReadingLimits: Sendable {
  /// Most bytes of one cell.
  var cellBytes = 64 * 1024
  /// Most cells of one record.
  var cellsPerRecord = 512
  /// Most bytes of one record.
  var recordBytes = 1 << 20
  /// Most bytes of one file.
  var fileBytes = 2 << 30
  /// Most entries of an archive.
  var archiveEntries = 2_000
  /// Most bytes of an archive's entries together, unpacked.
  var unpackedBytes = 1 << 30
  /// Most unpacked bytes for each packed one, once an entry is larger than `ratioFreeBytes`.
  var unpackedRatio = 200
  /// Up to here an entry may be packed as tightly as it likes.
  var ratioFreeBytes = 10 << 20
  /// Most folders inside one another.
  var folderDepth = 64

  /// The limits every reader keeps.
  static let standard = ReadingLimits()
}
