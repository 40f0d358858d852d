// Formulas (OMML, ECMA-376-1, 22.1) as one line of text that cannot be misread: (a+b)/c, x^2, √(x).

/// Turns formulas into text.
enum MathText {
  /// The formula as one line.
  static func linear(_ element: XMLElement) -> String {
    switch element.name {
    case .mT, .t, .delText: return element.text
    case .mF: return fraction(element)
    case .mSSup: return part(element, .mE) + script("^", element.first(.mSup))
    case .mSSub: return part(element, .mE) + script("_", element.first(.mSub))
    case .mSSubSup:
      return part(element, .mE) + script("_", element.first(.mSub))
        + script("^", element.first(.mSup))
    case .mSPre:
      let scripts = script("_", element.first(.mSub)) + script("^", element.first(.mSup))
      return apart(scripts, part(element, .mE))
    case .mRad: return root(element)
    case .mD: return delimited(element)
    case .mNary: return nary(element)
    case .mFunc: return part(element, .mFName) + " " + part(element, .mE)
    case .mLimLow: return part(element, .mE) + script("_", element.first(.mLim))
    case .mLimUpp: return part(element, .mE) + script("^", element.first(.mLim))
    case .mAcc: return part(element, .mE) + (character(element, .mAccPr) ?? "\u{302}")
    case .mBar: return part(element, .mE) + bar(element)
    case .mM: return rows(element.all(.mMr).map { $0.all(.mE).map(content) })
    case .mEqArr: return element.all(.mE).map(content).joined(separator: "; ")
    default: return content(element)
    }
  }

  private static func content(_ element: XMLElement) -> String {
    var line = ""
    var isTextBefore = true
    for child in element.elements {
      let piece = linear(child)
      let isText = isText(child.name)
      line = isText && isTextBefore ? line + piece : apart(line, piece)
      if !piece.isEmpty { isTextBefore = isText }
    }
    return line
  }

  /// Whether an element is a piece of a line, which goes on in the next one.
  private static func isText(_ name: XMLName) -> Bool {
    switch name {
    case .mR, .mT, .t, .delText, .ins, .del, .moveFrom, .moveTo: true
    default: false
    }
  }

  /// Two pieces with a space between them where they would become one number or word: 2 1/2 is not
  /// 21/2, and 10^3 5 not a power of 35.
  private static func apart(_ one: String, _ other: String) -> String {
    guard let last = one.unicodeScalars.last, let first = other.unicodeScalars.first,
      last.isOfNumberOrWord, first.isOfNumberOrWord
    else { return one + other }
    return "\(one) \(other)"
  }

  private static func part(_ element: XMLElement, _ name: XMLName) -> String {
    element.first(name).map(content) ?? ""
  }

  private static func fraction(_ element: XMLElement) -> String {
    let numerator = element.first(.mNum).map(content) ?? ""
    let denominator = element.first(.mDen).map(content) ?? ""
    switch element.first(.mFPr)?.first(.mType)?[.mVal] {
    case "noBar": return "(\(numerator) ¦ \(denominator))"
    default: return "\(grouped(numerator))/\(grouped(denominator))"
    }
  }

  private static func script(_ sign: String, _ element: XMLElement?) -> String {
    guard let text = element.map(content), !text.isEmpty else { return "" }
    return sign + grouped(text)
  }

  private static func root(_ element: XMLElement) -> String {
    let degree = part(element, .mDeg)
    return (degree.isEmpty ? "√" : "root[\(degree)]") + "(\(part(element, .mE)))"
  }

  private static func delimited(_ element: XMLElement) -> String {
    let properties = element.first(.mDPr)
    let begin = properties?.first(.mBegChr)?[.mVal] ?? "("
    let end = properties?.first(.mEndChr)?[.mVal] ?? ")"
    let separator = properties?.first(.mSepChr)?[.mVal] ?? "|"
    return begin + element.all(.mE).map(content).joined(separator: separator) + end
  }

  private static func nary(_ element: XMLElement) -> String {
    let sign = character(element, .mNaryPr) ?? "∫"
    return sign + script("_", element.first(.mSub)) + script("^", element.first(.mSup)) + " "
      + part(element, .mE)
  }

  /// A line above or below, which is the usual place (22.1.2.7).
  private static func bar(_ element: XMLElement) -> String {
    element.first(.mBarPr)?.first(.mPos)?[.mVal] == "top" ? "\u{305}" : "\u{332}"
  }

  private static func rows(_ rows: [[String]]) -> String {
    "[" + rows.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "]"
  }

  private static func character(_ element: XMLElement, _ properties: XMLName) -> String? {
    element.first(properties)?.first(.mChr)?[.mVal]
  }

  /// Brackets around what would bind otherwise: a number or a word needs none.
  private static func grouped(_ text: String) -> String {
    let isOne = text.unicodeScalars.allSatisfy { $0.isOfNumberOrWord || $0 == "." || $0 == "," }
    return isOne && !text.isEmpty ? text : "(\(text))"
  }
}

extension Unicode.Scalar {
  fileprivate var isOfNumberOrWord: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
