// The symbol fonts of PostScript: Symbol and ZapfDingbats.
//
// Source of both: the encodings of the fonts as Adobe published them (symbol.txt and zdingbat.txt
// among the vendor mappings of the Unicode consortium). Choices where Adobe names two or none:
// Greek letters before the signs that look like them (μ, Δ, Ω), the serif and the sans-serif ®, ©
// and ™ as one, U+203E for the bar that lengthens a root, U+27E8 and U+27E9 for the angle brackets.
// The apple (0xF0) has no equivalent.

extension SymbolTable {
  /// Codes 0x20 to 0xFF of Symbol.
  static let symbol = SymbolTable(
    """
     !∀#∃%&∋()∗+,−./
    0123456789:;<=>?
    ≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ
    ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_
    ‾αβχδεφγηιϕκλμνο
    πθρστυϖωξψζ{|}∼�
    ����������������
    ����������������
    €ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓
    °±″≥×∝∂•÷≠≡≈…⏐⎯↵
    ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉
    ∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓
    ◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪
    �⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭�
    """)

  /// Codes 0x20 to 0xFF of ZapfDingbats.
  static let zapfDingbats = SymbolTable(
    """
     ✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏
    ✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟
    ✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯
    ✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿
    ❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏
    ❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞�
    ❨❩❪❫❬❭❮❯❰❱❲❳❴❵��
    ����������������
    �❡❢❣❤❥❦❧♣♦♥♠①②③④
    ⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿
    ➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏
    ➐➑➒➓➔→↔↕➘➙➚➛➜➝➞➟
    ➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯
    �➱➲➳➴➵➶➷➸➹➺➻➼➽➾�
    """)
}
