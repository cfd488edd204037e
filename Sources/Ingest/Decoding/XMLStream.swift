import CXml
import Evidence
import Foundation

/// Reads XML by streaming: an element, a text, an end at a time, in memory that does not grow.
///
/// A document type is refused before anything of it is read, so that no entity can be declared; no
/// file or address is ever opened. Depth, lengths and the number of elements have limits.
final class XMLStream {
  /// What the parser met with.
  enum Event {
    /// An element begins; `namespace` is nothing where it has none.
    case start(name: String, namespace: String?, attributes: [(name: String, value: String)])
    /// Text, perhaps only a part of what stands between two tags.
    case text(String)
    /// An element ends.
    case end(name: String)
  }

  /// Why reading ended before the end.
  struct Fault: Error, Hashable {
    /// What is wrong.
    enum Kind: String {
      /// There is a document type, which could declare entities.
      case hasDoctype = "doctype-refused"
      /// It is not well-formed, or not in the encoding that it names.
      case malformed = "malformed-xml"
      /// Elements are too deep inside one another, too long, or too many.
      case beyondLimits = "xml-beyond-limits"
    }

    let kind: Kind
    /// The byte of the text at which it was found.
    let offset: Int
  }

  /// The most that is read of one document.
  struct Limits {
    var depth = 64
    var elements = 200_000_000
    var textBytes = 1 << 20
    static let standard = Limits()
  }

  private let limits: Limits
  private let handle: (Event, Int) throws -> Void
  private var context: xmlParserCtxtPtr?
  private var depth = 0
  private var elements = 0
  private var textBytes = 0
  private var fault: Fault?
  private var failure: (any Error)?
  // The parser keeps one copy of every name: its address stands for it.
  private var names: [UnsafePointer<xmlChar>: String] = [:]
  /// Bytes handed to the parser in full.
  private var total = 0

  /// Bytes of the file before the first one handed to the parser.
  private var before = 0
  /// Where the parser's text stands in the file, if it was made UTF-8 first.
  private var raw: (offsets: RawOffsets, text: FileBytes, size: Int)?

  private static let chunk = 64 * 1024
  private static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
  private static let initialised: Void = xmlInitParser()

  /// Makes a reader; `handle` gets each event with an offset: of an element's start that of its
  /// first byte, else where the parser stands.
  init(limits: Limits = .standard, _ handle: @escaping (Event, Int) throws -> Void) {
    _ = Self.initialised
    self.limits = limits
    self.handle = handle
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
      XMLStream.of(context).start(name, uri, attributes, Int(count))
    }
    sax.endElementNs = { context, name, _, _ in XMLStream.of(context).end(name) }
    sax.characters = { context, text, count in XMLStream.of(context).text(text, Int(count)) }
    sax.cdataBlock = { context, text, count in XMLStream.of(context).text(text, Int(count)) }
    sax.internalSubset = { context, _, _, _ in XMLStream.of(context).stop(.hasDoctype) }
    context = xmlCreatePushParserCtxt(
      &sax, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    if let context {
      xmlCtxtUseOptions(context, Self.options)
    }
  }

  deinit { if let context { xmlFreeParserCtxt(context) } }

  /// Reads a whole text; offsets are those of the file's own bytes.
  ///
  /// UTF-16, with or without a declaration, and text that is no UTF-8 and does not say that it is are
  /// read as the form tells; else the text's own declaration counts.
  ///
  /// - Throws: `Fault` where it cannot be read to its end, or what `handle` throws.
  func read(_ file: FileBytes, form: TextForm = TextForm(.utf8)) throws {
    guard Self.isForeign(file, form) else {
      before = form.markBytes
      return try pushAll(of: file, from: form.markBytes)
    }
    if let context {
      xmlCtxtUseOptions(context, Self.options | Int32(XML_PARSE_IGNORE_ENC.rawValue))
    }
    let text = FileBytes(form.utf8(of: file))
    raw = (RawOffsets(form, isMade: true), text, file.count)
    try pushAll(of: text, from: 0)
  }

  /// Whether a file's bytes must be made UTF-8 before the parser sees them.
  private static func isForeign(_ file: FileBytes, _ form: TextForm) -> Bool {
    switch form.encoding {
    case .utf8, .utf8WithMark: return false
    case .utf16LittleEndian, .utf16BigEndian: return true
    case .windows1252:
      let start = String(decoding: file.bytes.prefix(200), as: UTF8.self).lowercased()
      let declaration = start.prefix { $0 != ">" }
      return !declaration.contains("\"utf-8\"") && !declaration.contains("'utf-8'")
    }
  }

  private func pushAll(of bytes: FileBytes, from start: Int) throws {
    var position = start
    while position < bytes.count {
      let next = min(position + Self.chunk, bytes.count)
      try push(UnsafeRawBufferPointer(rebasing: bytes.bytes[position..<next]))
      bytes.letGo(position..<next)
      position = next
    }
    try finish()
  }

  /// Reads the next bytes of a text.
  func push(_ bytes: UnsafeRawBufferPointer) throws {
    guard let context else { throw Fault(kind: .malformed, offset: 0) }
    let text = bytes.bindMemory(to: CChar.self)
    let code = xmlParseChunk(context, text.baseAddress, Int32(text.count), 0)
    total += bytes.count
    try check(code)
  }

  /// Says that the text is at its end.
  func finish() throws {
    guard let context else { return }
    try check(xmlParseChunk(context, nil, 0, 1))
  }

  private func check(_ code: Int32) throws {
    if let failure { throw failure }
    if let fault { throw fault }
    // Faults of namespaces leave the elements as they are.
    guard code != 0, context?.pointee.wellFormed == 0 else { return }
    throw Fault(kind: .malformed, offset: inFile(min(offset, total)))
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLStream {
    guard let context else { fatalError("libxml2 hands back the context it was given") }
    return Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
  }

  /// The byte of the file at which a byte of the parser's text stands.
  private func inFile(_ offset: Int) -> Int {
    // Half a unit at the end of a file was read as a whole one.
    raw.map { min($0.offsets.offset(of: min(offset, $0.text.count), in: $0.text.bytes), $0.size) }
      ?? offset + before
  }

  private func stop(_ kind: Fault.Kind) {
    if fault == nil { fault = Fault(kind: kind, offset: inFile(offset)) }
    xmlStopParser(context)
  }

  /// The byte at which the parser stands.
  private var offset: Int {
    guard let input = context?.pointee.input else { return total }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// The byte of the `<` that opens the tag at whose end the parser stands; within a tag there is no
  /// other.
  private var tagOffset: Int {
    guard let input = context?.pointee.input else { return total }
    var place = input.pointee.cur ?? input.pointee.base
    guard let base = input.pointee.base else { return total }
    while let at = place, at > base, at.pointee != UInt8(ascii: "<") { place = at - 1 }
    return place.map { Int(input.pointee.consumed) + ($0 - base) } ?? total
  }

  private func name(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer else { return "" }
    if let known = names[pointer] { return known }
    let text = String(cString: pointer)
    names[pointer] = text
    return text
  }

  private func hand(_ event: Event, at offset: Int) {
    guard failure == nil, fault == nil else { return }
    do { try handle(event, inFile(offset)) } catch {
      failure = error
      xmlStopParser(context)
    }
  }

  private func start(
    _ element: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    depth += 1
    elements += 1
    textBytes = 0
    guard depth <= limits.depth, elements <= limits.elements else { return stop(.beyondLimits) }
    var found: [(name: String, value: String)] = []
    found.reserveCapacity(count)
    for index in 0..<count {
      guard let attributes, let from = attributes[5 * index + 3], let to = attributes[5 * index + 4]
      else { continue }
      guard to - from <= limits.textBytes else { return stop(.beyondLimits) }
      let value = String(
        decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
      found.append((name(attributes[5 * index]), value))
    }
    hand(
      .start(name: name(element), namespace: uri.map { name($0) }, attributes: found),
      at: tagOffset)
  }

  private func end(_ element: UnsafePointer<xmlChar>?) {
    depth -= 1
    textBytes = 0
    hand(.end(name: name(element)), at: offset)
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let bytes else { return }
    textBytes += count
    guard textBytes <= limits.textBytes else { return stop(.beyondLimits) }
    hand(
      .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)),
      at: offset)
  }
}
