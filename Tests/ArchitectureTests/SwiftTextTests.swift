import TestSupport
import Testing

@Suite struct SwiftTextTests {
  @Test func `comments are neither code nor text`() {
    let text = SwiftText("let a = 1 // \"b\"\n/* \"c\" */ let d = 2\n")
    #expect(text.code == "let a = 1 \n let d = 2\n")
    #expect(text.literals.isEmpty)
  }

  @Test func `what is interpolated is code, and the rest of a literal is text`() {
    let text = SwiftText("say(\"one \\(two(\"three\")) four\")")
    #expect(text.code == "say( two(\"\")\"\")")
    #expect(text.literals.map(\.text).sorted() == ["one  four", "three"])
    #expect(text.literals.flatMap(\.interpolated) == ["two(\"three\")"])
  }

  @Test func `raw and multi-line literals end at their own fence`() {
    let text = SwiftText("a(#\"x \"y\" \\(z)\"#)\nb(\"\"\"\n  q \"r\"\n  \"\"\")\nc")
    #expect(text.code == "a(\"\")\nb(\"\")\nc")
    #expect(text.literals.map(\.text) == ["x \"y\" \\(z)", "\n  q \"r\"\n  "])
    #expect(text.literals.map(\.line) == [1, 2])
  }
}
