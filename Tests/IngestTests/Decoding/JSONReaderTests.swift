import Evidence
import Foundation
import Testing

@testable import Ingest

@Suite struct JSONReaderTests {
  /// A value written out again, members in their order.
  private func written(_ value: JSONValue) -> String {
    switch value.kind {
    case .object:
      "{" + value.members.map { "\($0.key)=\(written($0.value))" }.joined(separator: ",") + "}"
    case .array: "[" + value.elements.map(written).joined(separator: ",") + "]"
    case .string: "'" + (value.string ?? "") + "'"
    default: String(decoding: value.raw, as: UTF8.self)
    }
  }

  private func told(
    _ text: String, lists: [StaticString] = [], limits: JSONLimits = .standard
  ) -> [String] {
    told(bytes: Array(text.utf8), lists: lists, limits: limits)
  }

  private func told(
    bytes: [UInt8], lists: [StaticString] = [], limits: JSONLimits = .standard
  ) -> [String] {
    let file = FileBytes(bytes)
    let reader = JSONReader(file, form: TextForm.of(file), lists: lists, limits: limits)
    var lines: [String] = []
    while let line = reader.next(), lines.count < 50 {
      switch line {
      case .record(let record): lines.append("\(record.line): \(written(record.value))")
      case .envelope(let line): lines.append("\(line): envelope")
      case .fault(let fault):
        lines.append("\(fault.line):\(fault.column) \(fault.code.rawValue)")
      }
    }
    return lines
  }

  @Test func `a list, one a line and an envelope give the same records`() {
    #expect(
      told("[{\"a\": 1},\n {\"a\": [true, null, \"x\"]}]") == [
        "1: {a=1}", "2: {a=[true,null,'x']}",
      ])
    #expect(told("{\"a\": 1}\n{\"a\": 2}\n") == ["1: {a=1}", "2: {a=2}"])
    #expect(
      told("{\"more\": \"\", \"value\": [{\"a\": 1}]}", lists: ["value"]).contains("1: {a=1}"))
    #expect(told("[]") == [])
  }

  @Test func `envelopes may follow one another, one a line or in a list`() {
    let envelope = "{\"sensor\": \"x\", \"data\": [{\"a\": 1},{\"a\": 2}], \"sent\": \"y\"}"
    let one = ["1: envelope", "1: {a=1}", "1: {a=2}"]
    let other = ["2: envelope", "2: {a=1}", "2: {a=2}"]
    #expect(told("\(envelope)\n\(envelope)\n", lists: ["data"]) == one + other)
    #expect(told("[\(envelope),\n\(envelope)]", lists: ["data"]) == one + other)
    #expect(told("[\(envelope),\n]", lists: ["data"]).last?.hasSuffix("unreadable-json") == true)
  }

  @Test func `escapes and pairs of surrogates are read`() {
    #expect(told(#"["\u00e9\n\"\\\/\t\ud83d\ude00"]"#) == ["1: 'é\n\"\\/\t😀'"])
  }

  @Test func `UTF-16 and a byte order mark are read`() {
    #expect(told(bytes: TeamsText.utf16("[{\"a\": \"é\"}]")) == ["1: {a='é'}"])
    #expect(told("\u{FEFF}[{\"a\": 1}]") == ["1: {a=1}"])
  }

  @Test(arguments: [
    ("[{\"a\": 1}, {\"a\" 2}, {\"a\": 3}]", ["1: {a=1}", "1:17 unreadable-json", "1: {a=3}"]),
    ("[{\"a\": 1, \"a\": 2}, {\"b\": 1}]", ["1:11 repeated-key", "1: {b=1}"]),
    ("[{\"a\": 01}, {\"b\": 1}]", ["1:10 unreadable-json", "1: {b=1}"]),
    ("[{\"a\": \"\\x\"}, {\"b\": 1}]", ["1:9 unreadable-json", "1: {b=1}"]),
    ("{\"a\": 1}\nrubbish\n{\"b\": 2}\n", ["1: {a=1}", "2:1 unreadable-json", "3: {b=2}"]),
  ])
  func `a record that breaks the rules is told, and the next ones are read`(
    text: String, expected: [String]
  ) {
    #expect(told(text) == expected)
  }

  @Test(arguments: [
    // A bracket, a quote or both are missing, and all on one line.
    (
      "[{\"a\":{\"b\":1},\"c\":1,{\"a\":2,\"c\":2},{\"a\":3,\"c\":3}]",
      ["1:21", "{a=2,c=2}", "{a=3,c=3}"]
    ),
    (
      "[{\"a\":\"x,\"c\":1},{\"a\":2,\"c\":2},{\"a\":3,\"c\":3}]",
      ["1:11", "{a=2,c=2}", "{a=3,c=3}"]
    ),
    // What stands in a list of the broken record is no record.
    ("[{\"c\":[{\"a\":0},{\"a\":1}],\"a\" 1,{\"a\":2,\"c\":2}]", ["1:29", "{a=2,c=2}"]),
    // Nothing is certain behind this one.
    ("[{\"a\":{\"b\":1},{\"x\":2},{\"a\":3}]", ["1:15"]),
  ])
  func `after a broken record on one line the next certain one is read`(
    text: String, expected: [String]
  ) {
    let file = FileBytes(Array(text.utf8))
    let reader = JSONReader(file, form: TextForm.of(file), marks: ["a", "c"])
    var lines: [String] = []
    while let line = reader.next(), lines.count < 50 {
      switch line {
      case .record(let record): lines.append(written(record.value))
      case .envelope: lines.append("envelope")
      case .fault(let fault) where fault.isRecord: lines.append("\(fault.line):\(fault.column)")
      case .fault: break
      }
    }
    #expect(lines == expected)
  }

  @Test(arguments: [
    "[{\"a\": 1}", "[{\"a\": ", "[{\"a\": \"x", "[", "{", "[1,]", "[{\"a\":1}]]", "[\u{0}]", "nul",
    "{\"a\":1}}", "[-]", "[1e]", "[.5]", "[\"a\u{1}\"]", "[tru]",
  ])
  func `what is no JSON is told and never read as something else`(text: String) {
    let lines = told(text)
    #expect(
      lines.contains { !$0.contains(": ") && $0.contains(" ") }
        || lines.contains { $0.contains("json") || $0.contains("truncated") },
      "\(lines)")
  }

  @Test func `a missing comma between records loses neither, and half a pair is no character`() {
    #expect(told("[1 2]") == ["1: 1", "1: 2"])
    #expect(told(#"["\ud800"]"#) == ["1: '\u{FFFD}'"])
  }

  @Test func `depth, length and number have limits`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(told("[" + deep).first?.hasSuffix("unreadable-json") == true)
    var limits = JSONLimits()
    limits.recordBytes = 50
    let long = "[\"" + String(repeating: "x", count: 80) + "\", 7]"
    #expect(told(long, limits: limits).last == "1: 7")
    #expect(told(long, limits: limits).first?.hasSuffix("unreadable-json") == true)
  }

  private func random(_ depth: Int, _ draws: inout Draws) -> Any {
    switch Int.random(in: 0..<(depth > 3 ? 5 : 7), using: &draws) {
    case 0: return Int.random(in: -1000...1000, using: &draws)
    case 1: return Bool.random(using: &draws)
    case 2: return NSNull()
    case 3, 4:
      let letters = ["a", "é", "\"", "\\", "\n", "😀", " ", "/", "{", "]", ","]
      return (0..<Int.random(in: 0..<8, using: &draws)).map { _ in
        letters.randomElement(using: &draws) ?? ""
      }.joined()
    case 5: return (0..<Int.random(in: 0..<4, using: &draws)).map { _ in random(depth + 1, &draws) }
    default:
      return Dictionary(
        uniqueKeysWithValues: (0..<Int.random(in: 0..<4, using: &draws)).map {
          ("k\($0)", random(depth + 1, &draws))
        })
    }
  }

  private func written(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      "{"
        + object.sorted { $0.key < $1.key }.map { "\($0.key)=\(written($0.value))" }
        .joined(separator: ",") + "}"
    case let list as [Any]: "[" + list.map(written).joined(separator: ",") + "]"
    case let text as String: "'" + text + "'"
    case is NSNull: "null"
    case let truth as Bool: truth ? "true" : "false"
    default: "\(value)"
    }
  }

  @Test func `whatever Foundation writes is read back`() throws {
    var draws = Draws(seed: 7)
    for _ in 0..<500 {
      let values = (0..<3).map { _ in random(0, &draws) }
      let options: JSONSerialization.WritingOptions =
        Bool.random(using: &draws) ? [.sortedKeys] : [.sortedKeys, .prettyPrinted]
      let data = try JSONSerialization.data(withJSONObject: values, options: options)
      let lines = told(bytes: Array(data)).map { $0.drop { $0 != " " }.dropFirst() }.map(
        String.init)
      #expect(lines == values.map(written), "\(String(decoding: data, as: UTF8.self))")
    }
  }
}
