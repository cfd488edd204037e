import Foundation

/// The bytes of one file, at a fixed place in memory for as long as this object lives.
///
/// Small files are copied, large ones mapped, so that a file of gigabytes costs no memory of ours.
final class FileBytes: @unchecked Sendable {
  /// The bytes.
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Files up to this size are copied: a map of a small file costs more than it saves.
  static let largestCopy = 1 << 20

  /// Keeps a copy of an array.
  init(_ array: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 16)
    memory.copyBytes(from: array)
    bytes = UnsafeRawBufferPointer(memory)
    isMapped = false
  }

  /// Fills memory of at most `capacity` bytes; `fill` gives back how many it wrote, or nothing
  /// where it could not.
  init?(capacity: Int, filledBy fill: (UnsafeMutableRawBufferPointer) -> Int?) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    guard let count = fill(memory), (0...capacity).contains(count) else {
      memory.deallocate()
      return nil
    }
    bytes = UnsafeRawBufferPointer(rebasing: memory[..<count])
    isMapped = false
  }

  /// Opens a regular file without following a symbolic link; nothing where it cannot be read.
  convenience init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    if size > FileBytes.largestCopy {
      self.init(mapping: descriptor, size: size)
    } else {
      self.init(capacity: size) { FileBytes.read(descriptor, into: $0) }
    }
  }

  /// Keeps `size` bytes in a file aside; `next` fills memory and gives back how many bytes it wrote, none
  /// at the end, less than none where it could not.
  ///
  /// There is nothing where there are more or fewer bytes, or no room.
  convenience init?(aside size: Int, filledBy next: (UnsafeMutableRawBufferPointer) -> Int) {
    guard let aside = AsideFile() else { return nil }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { memory.deallocate() }
    while true {
      let got = next(memory)
      if got == 0 { break }
      guard got > 0, aside.count + got <= size,
        aside.append(UnsafeRawBufferPointer(rebasing: memory[..<got]))
      else { return nil }
    }
    guard aside.count == size else { return nil }
    self.init(mapping: aside.descriptor, size: size)
  }

  init?(mapping descriptor: Int32, size: Int) {
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// Lets the system take back the memory of a part that has been read; it can be read again.
  func letGo(_ range: Range<Int>) {
    guard isMapped, let base = bytes.baseAddress else { return }
    let page = 1 << 16
    let lower = range.lowerBound / page * page
    let upper = range.upperBound / page * page
    guard upper > lower else { return }
    madvise(UnsafeMutableRawPointer(mutating: base + lower), upper - lower, Int32(MADV_DONTNEED))
  }

  private static func read(_ descriptor: Int32, into memory: UnsafeMutableRawBufferPointer) -> Int?
  {
    var count = 0
    while count < memory.count, let base = memory.baseAddress {
      let got = Foundation.read(descriptor, base + count, memory.count - count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      count += got
    }
    return count
  }
}
