import Foundation

// The door of libFuzzer: `make fuzz` builds this with Parsers/ into a program of its own.

private let parser: FuzzedParser = {
  let name = ProcessInfo.processInfo.environment["GLH_FUZZ_PARSER"] ?? ""
  guard let parser = FuzzedParser.all.first(where: { $0.name == name }) else {
    fatalError("GLH_FUZZ_PARSER is none of \(FuzzedParser.all.map(\.name))")
  }
  return parser
}()

/// Reads one input with the parser that GLH_FUZZ_PARSER names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try parser.read(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}
