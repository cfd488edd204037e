import Testing

@testable import Ingest

@Suite struct TableQuotesTests {
  @Test func `quotes enclose delimiters, line breaks and doubled quotes`() {
    #expect(
      told("\"a,b\",\"c\r\nd\",\"e \"\"f\"\"\"\r\n\"\",g\n")
        == ["1-2:0 a,b|c\r\nd|e \"f\"", "3:24 |g"])
  }

  @Test func `a quote inside a cell that none opens is a character`() {
    #expect(told("5\" pipe,a\"b\"\nc,d") == ["1:0 5\" pipe|a\"b\"", "2:13 c|d"])
  }

  @Test func `where a format has no quotes, a quote is a character`() {
    #expect(told("\"a\tb\n\"", delimiter: .tab, quoting: .none) == ["1:0 \"a|b", "2:5 \""])
  }

  @Test func `a bad row after a quoted line break is reported on its physical line`() {
    #expect(
      told("a,b\n\"x\ny\",1\n\"z\"w,2\nv,3\n")
        == ["1:0 a|b", "2-3:4 x\ny|1", "4:4@15 text-after-quote (4)", "5:19 v|3"])
  }

  @Test func `after text behind a quote the next line is a record again`() {
    #expect(
      told("\"a\" ,b\n\"a\"x\nc,d\n")
        == ["1:4@3 text-after-quote (1)", "2:4@10 text-after-quote (2)", "3:12 c|d"])
  }

  @Test func `an unclosed quote costs one of 53 lines`() {
    var lines = (1...53).map { "S\($0),L\($0)" }
    lines[9] = "S10,\"L10"
    let result = told(lines.joined(separator: "\n") + "\n")
    #expect(result.count == 53)
    #expect(result[8] == "9:48 S9|L9")
    #expect(result[9] == "10:5@58 unclosed-quote (10)")
    #expect(result[10] == "11:63 S11|L11")
    #expect(result[52].hasPrefix("53:"))
    #expect(result.filter { $0.contains("unclosed-quote") }.count == 1)
  }

  @Test func `an unclosed quote is told from the quote that opens a later cell`() {
    #expect(
      told("a,\"b\nc,\"d\",e\r\nf\n")
        == ["1:3@2 unclosed-quote (1)", "2:5 c|d|e", "3:14 f"])
  }

  @Test func `an unclosed quote behind a quoted line break is reported where it opens`() {
    #expect(
      told("\"a\nb\",\"c\nd\n")
        == ["2:4@6 unclosed-quote (1)", "3:9 d"])
  }

  @Test func `an unclosed quote on the last line ends the file`() {
    #expect(told("a\nb,\"c") == ["1:0 a", "2:3@4 unclosed-quote (2)"])
    #expect(told("\"") == ["1:1@0 unclosed-quote (1)"])
    #expect(told("a,\"\n") == ["1:3@2 unclosed-quote (1)"])
  }

  @Test func `lone carriage returns are counted inside quotes too`() {
    #expect(told("\"a\rb\",c\rd,e\r") == ["1-2:0 a\rb|c", "3:8 d|e"])
    #expect(told("a,\"b\rc\rd") == ["1:3@2 unclosed-quote (1)", "2:5 c", "3:7 d"])
  }

  @Test func `every record of a mangled table is handed over exactly once`() {
    var lines: [String] = []
    for number in 1...200 {
      lines.append(number % 7 == 0 ? "\(number),\"open" : "\(number),\"shut\"")
    }
    let result = told(lines.joined(separator: "\r\n"))
    #expect(result.count == 200)
    #expect(result.filter { $0.contains("unclosed-quote") }.count == 28)
  }
}
