// The rows of signs that lists count with.
//
// Source: the examples of ST_NumberFormat (ECMA-376-1, 17.18.59) and what Word prints.

extension NumberSequence {
  /// The ten heavenly stems.
  static let stems = NumberSequence("甲乙丙丁戊己庚辛壬癸", then: .stops)
  /// The twelve earthly branches.
  static let branches = NumberSequence("子丑寅卯辰巳午未申酉戌亥", then: .stops)
  static let lowerLetters = NumberSequence("abcdefghijklmnopqrstuvwxyz", then: .doubles)
  static let upperLetters = NumberSequence("ABCDEFGHIJKLMNOPQRSTUVWXYZ", then: .doubles)
  /// The signs of footnotes, as the Chicago Manual of Style orders them.
  static let chicago = NumberSequence("*†‡§", then: .doubles)
  static let aiueo = NumberSequence(
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン", then: .doubles)
  static let iroha = NumberSequence(
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン", then: .doubles)
  static let ganada = NumberSequence("가나다라마바사아자차카타파하", then: .doubles)
  static let chosung = NumberSequence("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", then: .doubles)
  static let arabicAlpha = NumberSequence("أبتثجحخدذرزسشصضطظعغفقكلمنهوي", then: .doubles)
  static let arabicAbjad = NumberSequence("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", then: .doubles)
  static let hebrew = NumberSequence("אבגדהוזחטיכלמנסעפצקרשת", then: .doubles)
  /// Without ё, й, ъ and ь, which no Russian list has.
  static let russianLower = NumberSequence("абвгдежзиклмнопрстуфхцчшщыэюя", then: .doubles)
  static let russianUpper = NumberSequence("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", then: .doubles)
  static let hindiVowels = NumberSequence("अआइईउऊऋएऐओऔ", then: .doubles)
  static let hindiConsonants = NumberSequence("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह", then: .doubles)
  /// Without the two obsolete letters.
  static let thaiLetters = NumberSequence(
    "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ", then: .doubles)
  static let circles = NumberSequence("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", then: .stops)
  static let fullStops = NumberSequence("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", then: .stops)
  static let parentheses = NumberSequence("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", then: .stops)
  /// Word shows the signs in parentheses, in spite of the format's name.
  static let ideographs = NumberSequence("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", then: .stops)
}
