import Evidence

/// The lines of an iCalendar file (RFC 5545, 3.1), folded lines put together.
struct CalendarText {
  /// A property: its name, its parameters by name, and its value.
  struct Property {
    var name: String
    var parameters: [String: String]
    var value: String
    /// The physical line at which it begins.
    var line: Int
  }

  /// A component such as VEVENT, with its own properties; those of components inside it are apart.
  struct Component {
    var name: String
    var properties: [Property] = []
    var source: SourceLine
    /// Whether its END is there.
    var isWhole = false

    /// The first property of a name.
    func first(_ name: String) -> Property? { properties.first { $0.name == name } }

    /// All properties of a name.
    func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }
  }

  /// The events, in the order of the file.
  private(set) var events: [Component] = []
  /// Other components that are directly in the calendar, by name.
  private(set) var others: [Component] = []

  /// Most bytes of a property: a description is long, a time is not.
  private static let mostBytes = 1 << 20

  init(_ file: FileReading) {
    var stack: [Component] = []
    var pending: (text: [UInt8], line: Int, offset: Int)?
    func flush(_ next: (text: [UInt8], line: Int, offset: Int)?) {
      defer { pending = next }
      guard let pending,
        let property = CalendarText.property(
          String(decoding: pending.text, as: UTF8.self), line: pending.line)
      else { return }
      let name = property.value.uppercased()
      if property.name == "BEGIN" {
        stack.append(
          Component(
            name: name,
            source: SourceLine(
              file: file.number, line: pending.line, byteOffset: pending.offset)))
      } else if property.name == "END" {
        guard var last = stack.popLast() else { return }
        last.isWhole = last.name == name
        take(last)
      } else if !stack.isEmpty {
        stack[stack.count - 1].properties.append(property)
      }
    }
    CalendarText.forEachLine(of: file) { bytes, line, offset in
      if let first = bytes.first, first == 0x20 || first == 0x09, pending != nil {
        if (pending?.text.count ?? 0) < CalendarText.mostBytes {
          pending?.text.append(contentsOf: bytes.dropFirst())
        }
      } else {
        flush((Array(bytes.prefix(CalendarText.mostBytes)), line, offset))
      }
    }
    flush(nil)
    while let open = stack.popLast() { take(open) }
    events.sort { $0.source < $1.source }
  }

  private mutating func take(_ component: Component) {
    switch component.name {
    case "VEVENT": events.append(component)
    case "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE": others.append(component)
    default: break
    }
  }

  /// Physical lines without their ends, each with its number and its first byte.
  private static func forEachLine(
    of file: FileReading, _ body: (UnsafeRawBufferPointer.SubSequence, Int, Int) -> Void
  ) {
    let bytes = file.bytes.bytes
    var start = file.form?.markBytes ?? 0
    var line = 1
    var position = start
    while position <= bytes.count {
      let isEnd = position == bytes.count
      guard isEnd || bytes[position] == 0x0A || bytes[position] == 0x0D else {
        position += 1
        continue
      }
      if position > start { body(bytes[start..<position], line, start) }
      if isEnd { return }
      let isPair =
        bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
      position += isPair ? 2 : 1
      start = position
      line += 1
    }
  }

  /// `NAME;PARAM=value:value`; a parameter's value may stand in quotes.
  private static func property(_ text: String, line: Int) -> Property? {
    var name = ""
    var parts: [String] = [""]
    var isQuoted = false
    var rest = Substring(text)
    while let first = rest.first {
      rest = rest.dropFirst()
      if first == "\"" {
        isQuoted.toggle()
      } else if first == ":", !isQuoted {
        name = parts[0].uppercased()
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
          let pair = part.split(separator: "=", maxSplits: 1)
          if pair.count == 2 { parameters[pair[0].uppercased()] = String(pair[1]) }
        }
        return name.isEmpty
          ? nil
          : Property(name: name, parameters: parameters, value: String(rest), line: line)
      } else if first == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(first)
      }
    }
    return nil
  }
}

extension CalendarText.Property {
  /// The value as text, without its escapes (RFC 5545, 3.3.11).
  var text: String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
