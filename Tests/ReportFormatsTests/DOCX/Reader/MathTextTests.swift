// Formulas as one line of text that cannot be misread.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct MathTextTests {
  private static func t(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }

  private static func e(_ content: String) -> String { "<m:e>\(content)</m:e>" }

  private static func fraction(_ top: String, _ bottom: String, _ type: String = "") -> String {
    let properties = type.isEmpty ? "" : "<m:fPr><m:type m:val=\"\(type)\"/></m:fPr>"
    return "<m:f>\(properties)<m:num>\(top)</m:num><m:den>\(bottom)</m:den></m:f>"
  }

  private static func power(_ base: String, _ exponent: String) -> String {
    "<m:sSup>\(e(base))<m:sup>\(exponent)</m:sup></m:sSup>"
  }

  private func linear(_ math: String, _ changes: ReadOptions.TrackedChanges = .final) throws
    -> String
  {
    try Docx("<w:p><m:oMath>\(math)</m:oMath></w:p>").blocks(changes).plainText
  }

  @Test(arguments: [
    (fraction(t("1"), t("2")), "1/2"), (fraction(t("a+b"), t("2c")), "(a+b)/2c"),
    (fraction(t("kg"), power(t("m"), t("2"))), "kg/(m^2)"),
    (fraction(fraction(t("1"), t("2")), t("3")), "(1/2)/3"),
    (fraction(t("1"), t("2"), "lin"), "1/2"), (fraction(t("n"), t("k"), "noBar"), "(n ¦ k)"),
    (fraction("", t("2")), "()/2"), (fraction(t("3,5"), t("1.2")), "3,5/1.2"),
  ])
  func `a fraction keeps numerator and denominator apart`(math: String, text: String) throws {
    #expect(try linear(math) == text)
  }

  @Test(arguments: [
    (power(t("x"), t("2")), "x^2"), (power(t("10"), t("-3")), "10^(-3)"),
    ("<m:sSub>\(e(t("H")))<m:sub>\(t("2"))</m:sub></m:sSub>\(t("O"))", "H_2 O"),
    (
      "<m:sSubSup>\(e(t("x")))<m:sub>\(t("i"))</m:sub><m:sup>\(t("2"))</m:sup></m:sSubSup>", "x_i^2"
    ),
    ("<m:sPre><m:sub>\(t("6"))</m:sub><m:sup>\(t("14"))</m:sup>\(e(t("C")))</m:sPre>", "_6^14 C"),
  ])
  func `scripts keep their place`(math: String, text: String) throws {
    #expect(try linear(math) == text)
  }

  // "2" and "1/2" must not become "21/2", nor "10^3" and "5" the power 35.
  @Test(arguments: [
    (t("2") + fraction(t("1"), t("2")), "2 1/2"),
    (fraction(t("1"), t("2")) + t("3"), "1/2 3"),
    (power(t("10"), t("3")) + t("5"), "10^3 5"), (t("5") + power(t("10"), t("3")), "5 10^3"),
    (t("5·") + power(t("10"), t("3")) + t("/l"), "5·10^3/l"), (t("1") + t("2"), "12"),
    (fraction(t("a"), t("b")) + fraction(t("c"), t("d")), "a/b c/d"),
    (t("2") + "<m:rad>\(e(t("3")))</m:rad>", "2√(3)"),
    ("<m:box>\(e(t("2")))</m:box>" + t("3"), "2 3"),
  ])
  func `numbers that stand beside one another stay apart`(math: String, text: String) throws {
    #expect(try linear(math) == text)
  }

  @Test(arguments: [
    ("<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/>\(e(t("2")))</m:rad>", "√(2)"),
    ("<m:rad><m:deg>\(t("3"))</m:deg>\(e(t("x+1")))</m:rad>", "root[3](x+1)"),
    ("<m:d>\(e(t("a")))\(e(t("b")))</m:d>", "(a|b)"),
    (
      "<m:d><m:dPr><m:begChr m:val=\"[\"/><m:sepChr m:val=\";\"/><m:endChr m:val=\"\"/></m:dPr>"
        + "\(e(t("a")))\(e(t("b")))</m:d>", "[a;b"
    ),
    (
      "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>\(t("i=1"))</m:sub><m:sup>\(t("n"))"
        + "</m:sup>\(e(t("x")))</m:nary>", "∑_(i=1)^n x"
    ),
    ("<m:nary>\(e(t("f")))</m:nary>", "∫ f"),
    ("<m:func><m:fName>\(t("log"))</m:fName>\(e(t("x")))</m:func>", "log x"),
    (
      "<m:func><m:fName><m:limLow>\(e(t("lim")))<m:lim>\(t("n→∞"))</m:lim></m:limLow></m:fName>"
        + "\(e(t("x")))</m:func>", "lim_(n→∞) x"
    ),
    ("<m:acc>\(e(t("x")))</m:acc>", "x\u{302}"),
    ("<m:acc><m:accPr><m:chr m:val=\"\u{303}\"/></m:accPr>\(e(t("x")))</m:acc>", "x\u{303}"),
    ("<m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr>\(e(t("x")))</m:bar>", "x\u{305}"),
    ("<m:bar>\(e(t("x")))</m:bar>", "x\u{332}"),
    (
      "<m:m><m:mr>\(e(t("1")))\(e(t("2")))</m:mr><m:mr>\(e(t("3")))\(e(t("4")))</m:mr></m:m>",
      "[1, 2; 3, 4]"
    ),
    ("<m:eqArr>\(e(t("a=1")))\(e(t("b=2")))</m:eqArr>", "a=1; b=2"),
    ("<m:borderBox>\(e(t("x")))</m:borderBox><m:groupChr>\(e(t("y")))</m:groupChr>", "x y"),
    ("<m:r><w:rPr><w:b/></w:rPr><w:t>mit </w:t></m:r>\(t("x"))", "mit x"),
    ("<m:future>\(t("x"))</m:future>", "x"),
  ])
  func `other formulas read in order`(math: String, text: String) throws {
    #expect(try linear(math) == text)
  }

  @Test func `a formula stands among the text, or in a paragraph of its own`() throws {
    let inline =
      "<w:p>\(r("BMI = "))<m:oMath>\(Self.fraction(Self.t("70"), Self.t("3")))</m:oMath></w:p>"
    #expect(try Docx(inline).inlines() == [.text("BMI = 70/3")])
    let alone = "<m:oMathPara><m:oMath>\(Self.t("x=1"))</m:oMath></m:oMathPara>"
    #expect(try Docx(p("a") + alone + p("b")).read().plainText == "a\nx=1\nb")
  }

  @Test func `changes in a formula are read as they are asked for`() throws {
    let math =
      Self.t("x=") + "<w:ins w:id=\"1\" w:author=\"A\">\(Self.t("5"))</w:ins>"
      + "<w:del w:id=\"2\" w:author=\"A\">\(Self.t("50"))</w:del>"
    #expect(try linear(math) == "x=5")
    #expect(try linear(math, .original) == "x=50")
    #expect(try linear(math, .all) == "x=5")
    #expect(
      try Docx("<w:p><m:oMath>\(math)</m:oMath></w:p>").read().findings.map(\.code)
        == [.pendingChanges])
  }
}
