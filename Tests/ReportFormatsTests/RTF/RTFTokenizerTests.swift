// Tokens of RTF, and that nothing of the input is left out of them.

import Testing

@testable import ReportFormats

@Suite struct RTFTokenizerTests {
  private func tokens(_ text: String) -> [RTFToken] {
    var tokenizer = RTFTokenizer(Array(text.utf8))
    var tokens: [RTFToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  @Test func `words, symbols, bytes, groups and text are told apart`() {
    #expect(
      tokens("{\\b0\\par\\li-72 x\\'e9\\~\r\ny}") == [
        .open, .word(.character(.b), 0), .word(.mark(.par), nil),
        .word(.paragraph(.li), -72), .text(15..<16), .hex(0xE9), .symbol(UInt8(ascii: "~")),
        .text(24..<25), .close,
      ])
  }

  @Test func `data are as long as they say, and no longer than the input`() {
    #expect(tokens("\\bin3 {}x}") == [.binary(6..<9), .close])
    #expect(tokens("\\bin9 ab") == [.binary(6..<8)])
  }

  @Test func `numbers over 32 bits are the largest`() {
    #expect(tokens("\\li99999999999") == [.word(.paragraph(.li), Int32.max)])
    #expect(tokens("\\li-99999999999") == [.word(.paragraph(.li), -Int32.max)])
  }

  @Test func `a word ends with its letters, at the longest name, or with the input`() {
    #expect(tokens("\\b") == [.word(.character(.b), nil)])
    #expect(tokens("\\b1") == [.word(.character(.b), 1)])
    #expect(tokens("\\b x") == [.word(.character(.b), nil), .text(3..<4)])
    #expect(tokens("\\b\\b") == [.word(.character(.b), nil), .word(.character(.b), nil)])
    #expect(tokens("\\b\u{E9}") == [.word(.character(.b), nil), .text(2..<4)])
    let name = String(repeating: "a", count: 32)
    #expect(tokens("\\" + name) == [.word(.unknown, nil)])
    #expect(tokens("\\" + name + "b") == [.word(.unknown, nil), .text(33..<34)])
  }

  @Test func `each known word is found by its letters and no other`() {
    for (name, word) in RTFWord.named {
      #expect(tokens("\\\(name) ").first != .word(.unknown, nil), "\(word)")
    }
    #expect(tokens("\\unheardof ") == [.word(.unknown, nil)])
    #expect(Set(RTFWord.named.map(\.name)).count == RTFWord.named.count)
  }
}
