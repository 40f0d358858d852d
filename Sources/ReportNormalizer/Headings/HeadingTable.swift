// The lexicon of headings, made by samples/generator/make_headings.py from
// Sources/ReportNormalizer/Lexicon/headings.tsv.

/// The lexicon as read-only data of the program: nothing of it is built when it starts.
enum HeadingTable {
  /// How many headings there are.
  static var count: Int { 4204 }
  /// How many of them each part has, but the last.
  static var partCount: Int { 1400 }

  /// The headings of a part in normal form and in order, each with a colon and six digits of base
  /// 32: kind, fields, flags, languages, and the number of the LOINC code in two; a space between
  /// them.
  static func records(ofPart part: Int) -> StaticString {
    switch part {
    case 0: records1
    case 1: records2
    case 2: records3
    default: records4
    }
  }

  /// Where each record of a part starts, and one more behind the last, in four digits of base 32
  /// each.
  static func starts(ofPart part: Int) -> StaticString {
    switch part {
    case 0: starts1
    case 1: starts2
    case 2: starts3
    default: starts4
    }
  }

  /// The LOINC codes from number 1 on, each in eight bytes.
  static var codes: StaticString {
    """
    10154-3,10157-6,10160-0,10164-2,10183-2,10187-3,10218-6,10219-4,11329-0,11348-0,11369-6,\
    11450-4,11493-4,11535-2,18776-5,18782-3,18783-1,18785-6,18834-2,19005-8,22633-2,22634-0,\
    22635-7,22636-5,22637-3,22639-9,29299-5,29308-4,29545-1,29554-3,29762-2,30954-2,42344-2,\
    42349-1,46264-8,47519-4,48765-2,51848-0,55107-7,55108-5,55111-9,55113-5,55114-3,55115-0,\
    55122-6,55752-0,59770-8,59773-2,59774-0,59776-5,73568-8,73569-6,83321-0,8653-8 ,8716-3 ,\
    8724-7 ,
    """
  }
}
