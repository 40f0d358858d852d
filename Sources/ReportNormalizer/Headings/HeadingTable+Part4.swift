// The lexicon of headings, made by samples/generator/make_headings.py from
// Sources/ReportNormalizer/Lexicon/headings.tsv.

extension HeadingTable {
  static var records4: StaticString {
    """
    zytologie:2I0500 zytologische diagnose:04010P zytologischer befund:02010N \
    zytologischer bericht:02810N
    """
  }

  static var starts4: StaticString {
    """
    0000000H001E002A0037
    """
  }
}
