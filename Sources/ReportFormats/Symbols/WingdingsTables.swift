// The three Wingdings fonts.
//
// Source: the mapping that was published when Unicode 7 took in the last of their signs. Where an
// older sign means the same and is in more fonts, the older one is taken: plain circles, squares
// and lozenges, the bullets, the arrows 0xDF to 0xE6 of Wingdings, 0xD8 and 0xE8 as dingbats. Boxes
// that people tick become the ballot boxes U+2610 to U+2612, ticks and crosses U+2713 and U+2717,
// so that a check box is the same sign whichever font it was drawn with. The logo (Wingdings, 0xFF)
// has no equivalent.

extension SymbolTable {
  /// Codes 0x20 to 0xFF of Wingdings.
  static let wingdings = SymbolTable(
    """
     🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭
    🗀🗁🗎🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍
    🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳
    🏱✈☼🌢❄🕆✞🕈✠✡☪☯🕉☸♈♉
    ♊♋♌♍♎♏♐♑♒♓🙰🙵●❍■□
    🞐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷▯
    🄋➀➁➂➃➄➅➆➇➈➉🄌➊➋➌➍
    ➎➏➐➑➒➓🙢🙠🙡🙣🙞🙜🙝🙟·•
    ⬝⭘🞆🞈🞊🞋🔿▪☐🟁🟅★🟋🟏🟓🟑
    ⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘
    🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗
    🙖🙐🙑🙒🙓⌫⌦⮘➢⮙⮛⮈⮊⮉⮋←
    →↑↓↖↗↙↘🡸➔🡹🡻🡼🡽🡿🡾⇦
    ⇨⇧⇩⬄⇳⬁⬀⬃⬂🢬🢭✗✓☒☑�
    """)

  /// Codes 0x20 to 0xFF of Wingdings 2.
  static let wingdings2 = SymbolTable(
    """
     🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋
    🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙
    🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗
    ✓☒☑☒☒⮾⮿🛇⦸🙱🙴🙲🙳‽🙹🙺
    🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥
    ⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿�
    ☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤
    🕥🕦🕧🙨🙩⋅🞄⦁●○🞅🞇🞉⊙⦿🞌
    🞍◾■☐🞑🞒🞓🞔▣🞕🞖🞗🞘⬩⬥◇
    🞚◈🞛🞜🞝🞞⬪⬧◊🞠◖◗⯊⯋⯀⯁
    ⬟⯂⬣⬢⯃⯄🞡🞢🞣🞤🞥🞦🞧🞨🞩🞪
    🞫🞬🞭🞮🞯🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺
    🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒
    ✹🟃🟇✯🟍🟔⯌⯍※⁂������
    """)

  /// Codes 0x20 to 0xFF of Wingdings 3.
  static let wingdings3 = SymbolTable(
    """
     ⭠⭢⭡⭣⭦⭧⭩⭨⭰⭲⭱⭳⭶⭸⭻
    ⭽⭤⭥⭪⭬⭫⭭⭍⮠⮡⮢⮣⮤⮥⮦⮧
    ⮐⮑⮒⮓⮀⮃⭾⭿⮄⮆⮅⮇⮏⮍⮎⮌
    ⭮⭯⎋⌤⌃⌥␣⍽⇪⮸🢠🢡🢢🢣🢤🢥
    🢦🢧🢨🢩🢪🢫🡐🡒🡑🡓🡔🡕🡗🡖🡘🡙
    ▲▼△▽◀▶◁▷◣◢◤◥🞀🞂🞁�
    🞃⯅⯆⯇⯈⮜⮞⮝⮟🠐🠒🠑🠓🠔🠖🠕
    🠗🠘🠚🠙🠛🠜🠞🠝🠟🠀🠂🠁🠃🠄🠆🠅
    🠇🠈🠊🠉🠋🠠🠢🠤🠦🠨🠪🠬🢜🢝🢞🢟
    🠮🠰🠲🠴🠶🠸🠺🠹🠻🢘🢚🢙🢛🠼🠾🠽
    🠿🡀🡂🡁🡃🡄🡆🡅🡇⮨⮩⮪⮫⮬⮭⮮
    ⮯🡠🡢🡡🡣🡤🡥🡧🡦🡰🡲🡱🡳🡴🡵🡷
    🡶🢀🢂🢁🢃🢄🢅🢇🢆🢐🢒🢑🢓🢔🢖🢕
    🢗���������������
    """)
}
