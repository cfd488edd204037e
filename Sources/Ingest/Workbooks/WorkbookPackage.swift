import CZip
import Evidence

/// The parts of a spreadsheet workbook: an archive in memory, unpacked a piece at a time.
final class WorkbookPackage {
  /// The most that a workbook may hold.
  struct Limits {
    var parts = 5_000
    /// Most bytes of all parts together, unpacked.
    var unpackedBytes = 512 << 20
    /// Most unpacked bytes for each packed one, once a part is larger than `ratioFreeBytes`.
    var ratio = 200
    var ratioFreeBytes = 10 << 20
    /// Most bytes of all sheets' texts together, what stands between their cells among them.
    var textBytes = 48 << 20
    /// Most memory for the texts that cells share.
    var sharedBytes = 20 << 20
    static let standard = Limits()
  }

  private struct Part {
    var index: UInt64
    var size: Int
  }

  let limits: Limits
  private let handle: OpaquePointer
  // The archive reads from these bytes for as long as it is open.
  private let file: FileBytes
  private var parts: [String: Part] = [:]
  private var unpacked = 0

  /// The names of all parts.
  var names: [String] { parts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Opens a workbook's archive.
  init(_ file: FileBytes, limits: Limits = .standard) throws(WorkbookProblem) {
    self.file = file
    self.limits = limits
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(
        file.bytes.baseAddress, UInt64(file.count), 0, &error)
    else { throw .damaged }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged
    }
    self.handle = handle
    try admit()
  }

  deinit { zip_discard(handle) }

  private func admit() throws(WorkbookProblem) {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.parts else { throw .beyondLimits }
    var total = 0
    for index in 0..<UInt64(max(0, count)) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(handle, index, 0, &status) == 0, let name = status.name else {
        throw .damaged
      }
      if status.encryption_method != 0 { throw .encrypted }
      let size = Int(clamping: status.size)
      let packed = Int(clamping: status.comp_size)
      total += min(size, limits.unpackedBytes + 1)
      if size > limits.ratioFreeBytes, size / limits.ratio > packed { throw .beyondLimits }
      if total > limits.unpackedBytes { throw .beyondLimits }
      // Of two parts with one name, a reader of the workbook may see either.
      guard parts.updateValue(Part(index: index, size: size), forKey: String(cString: name)) == nil
      else { throw .damaged }
    }
  }

  /// Whether there is a part.
  func has(_ name: String) -> Bool { parts[name] != nil }

  /// Elements of a part that holds no cells, at most.
  static let mostElements = 500_000

  private static let letGoEvery = 16 << 20

  /// Reads a part by streaming; nothing happens where it is not there.
  func read(
    _ name: String, elements: Int = WorkbookPackage.mostElements,
    _ handle: @escaping (XMLStream.Event) throws -> Void
  ) throws {
    guard let part = parts[name] else { return }
    guard let entry = zip_fopen_index(self.handle, part.index, 0) else {
      throw WorkbookProblem.damaged
    }
    defer { zip_fclose(entry) }
    var most = XMLStream.Limits.standard
    most.elements = elements
    let stream = XMLStream(limits: most) { event, _ in try handle(event) }
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    var read = 0
    while true {
      let got = zip_fread(entry, &buffer, UInt64(buffer.count))
      if got < 0 { throw WorkbookProblem.damaged }
      if got == 0 { break }
      read += Int(got)
      unpacked += Int(got)
      // What was unpacked of a large file is not needed again.
      if read % WorkbookPackage.letGoEvery < Int(got) { file.letGo(0..<file.count) }
      // A part may say too little about itself.
      guard read <= part.size, unpacked <= limits.unpackedBytes else {
        throw WorkbookProblem.beyondLimits
      }
      do {
        try buffer.withUnsafeBytes {
          try stream.push(UnsafeRawBufferPointer(rebasing: $0[..<Int(got)]))
        }
      } catch let fault as XMLStream.Fault { throw WorkbookProblem(fault) }
    }
    do { try stream.finish() } catch let fault as XMLStream.Fault { throw WorkbookProblem(fault) }
  }
}
