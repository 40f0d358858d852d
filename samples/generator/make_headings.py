#!/usr/bin/env python3
"""Compiles the lexicon of headings to Swift: Sources/ReportNormalizer/Headings/HeadingTable*.swift.

    make_headings.py            writes the files anew
    make_headings.py --check    fails where a file is not what the lexicon gives

The lexicon is Sources/ReportNormalizer/Lexicon/headings.tsv; the README beside it says what its
columns mean. What breaks its rules is listed, and nothing is written.
"""

import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "Sources/ReportNormalizer"
LEXICON = SOURCES / "Lexicon/headings.tsv"
TABLE = SOURCES / "Headings/HeadingTable.swift"

COLUMNS = ["heading", "languages", "field", "loinc", "flags", "note"]
# The order of these is that of the bits in the table, and of the cases in Swift.
FIELDS = ["history", "findings", "diagnosis", "procedure", "recommendation"]
FLAGS = ["topic", "weak", "comparison", "title", "admin"]
LANGUAGES = ["de", "fr", "lb", "en", "pt"]
FIELD, COMBINED, AMBIGUOUS, INHERIT, NONE = range(5)
# So many headings make a file of under 600 lines.
PART = 1_400
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUV"

# Letters as LetterFolding.swift folds them.
LATIN_1 = "aaaaaaaceeeeiiiidnooooo-ouuuuyty"
EXTENDED = (
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkklllllll"
    "lllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)
PAIRS = {
    0xC6: "ae", 0xE6: "ae", 0xDF: "ss", 0x132: "ij", 0x133: "ij", 0x152: "oe", 0x153: "oe",
    0xD7: None, 0xF7: None,
}
SPACES = {*range(0x09, 0x0E), 0x20, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x3000}
NOTHING = {0xAD, *range(0x300, 0x370), 0x200B, 0x200C, 0x200D, 0xFEFF}
DASHES = {*range(0x2010, 0x2016), 0x2212, 0xB7, 0x2022, 0x25AA, 0x25CF}
QUOTES = {0x2018, 0x2019, 0x2BC}

# The rest as HeadingKey.swift does it.
LONGEST = 120
CONTINUATIONS = [" (suite)", " (fortsetzung)", " (continued)"]


def folded(character):
    """The plain form of a character; None where it has none."""
    value = ord(character)
    if 0x41 <= value <= 0x5A:
        return chr(value | 0x20)
    if 0x21 <= value <= 0x7E:
        return character
    if value in SPACES:
        return " "
    if value in NOTHING:
        return ""
    if value in DASHES:
        return "-"
    if value in QUOTES:
        return "'"
    if value == 0xAA:
        return "a"
    if value in (0xB0, 0xBA):
        return "o"
    if 0xC0 <= value <= 0x17F:
        if value in PAIRS:
            return PAIRS[value]
        return LATIN_1[value & 0x1F] if value < 0x100 else EXTENDED[value - 0x100]
    return None


def is_label(word):
    """Whether a word is a number or bullet, such as 2.1, II. or a)."""
    letters = [character for character in word if character not in "0123456789().-*"]
    if not letters:
        return True
    if word[-1] not in ".)":
        return False
    return len(letters) == 1 or all(letter in "ivx" for letter in letters)


def key(heading):
    """The normal form of a heading; None where it has none."""
    if len(heading.encode()) > LONGEST:
        return None
    text = ""
    for character in heading:
        plain = folded(character)
        if plain is None:
            return None
        text += plain
        if text.endswith(" ") and text[-2:-1] in ("", " "):
            text = text[:-1]
    while " " in text and is_label(text[: text.index(" ")]):
        text = text[text.index(" ") + 1 :]
    text = text.rstrip(" :.-")
    for continuation in CONTINUATIONS:
        if text.endswith(continuation):
            text = text[: -len(continuation)].rstrip(" :.-")
            break
    return text or None


def bits(names, known):
    """A number with a bit for each name; a ValueError for names that are not known or come twice."""
    value = 0
    for name in names:
        bit = 1 << known.index(name)
        if value & bit:
            raise ValueError(f"{name} comes twice")
        value |= bit
    return value


def parsed_field(text):
    """The kind of a heading and the bits of its fields."""
    if text in ("inherit", "none"):
        return (INHERIT if text == "inherit" else NONE), 0
    for mark, kind in (("+", COMBINED), ("|", AMBIGUOUS)):
        if mark in text:
            names = text.split(mark)
            fields = bits([name for name in names if name != "none"], FIELDS)
            if "none" in names and (kind == COMBINED or len(names) != 2):
                raise ValueError("none stands beside one field, with a |")
            return kind, fields
    return FIELD, bits([text], FIELDS)


def check_digit(code):
    """Whether the digit behind the hyphen of a LOINC code is right (Luhn's formula)."""
    number, _, digit = code.partition("-")
    total = 0
    for place, character in enumerate(reversed(number)):
        value = int(character) * (2 if place % 2 == 0 else 1)
        total += value // 10 + value % 10
    return digit == str(-total % 10)


def read():
    """The entries of the lexicon by their keys, and what is wrong with it."""
    entries, faults = {}, []
    lines = LEXICON.read_text(encoding="utf-8").split("\n")
    if lines[0].split("\t") != COLUMNS or lines[-1]:
        faults.append("the first line names the columns, and the last one ends")
    last = ""
    for number, line in enumerate(lines[1:-1], 2):
        try:
            heading, languages, field, loinc, flags, _ = line.split("\t")
            normal = key(heading)
            if normal is None or "\\" in normal or '"' in normal:
                raise ValueError("the heading has no normal form")
            if normal in entries:
                raise ValueError(f"{normal} stands in another line")
            if normal < last:
                raise ValueError(f"{normal} belongs before {last}")
            kind, fields = parsed_field(field)
            if loinc and not check_digit(loinc):
                raise ValueError(f"{loinc} has a wrong check digit")
            if loinc and kind in (COMBINED, AMBIGUOUS):
                raise ValueError("a code is that of one field")
            marks = bits(flags.split(",") if flags else [], FLAGS)
            entries[normal] = (kind, fields, marks, bits(languages.split(","), LANGUAGES), loinc)
            last = normal
        except ValueError as error:
            faults.append(f"line {number}: {error}")
    return entries, faults


def digits(value, count):
    """A number in digits of base 32, 0 to 9 and A to V."""
    return "".join(DIGITS[value >> 5 * place & 31] for place in reversed(range(count)))


def literal(name, words, separator):
    """The lines of a constant that holds the words."""
    lines, line = [f"  static var {name}: StaticString {{", '    """'], ""
    for index, word in enumerate(words):
        piece = word + (separator if index < len(words) - 1 else "")
        if line and len(line) + len(piece) > 95:
            lines.append(f"    {line}\\")
            line = ""
        line += piece
    return lines + ["    " + line, '    """', "  }"]


def sources(entries):
    """The Swift files by their paths."""
    codes = sorted({entry[4] for entry in entries.values()} - {""})
    records = []
    for normal in sorted(entries):
        kind, fields, marks, languages, loinc = entries[normal]
        number = codes.index(loinc) + 1 if loinc else 0
        packed = [kind, fields, marks, languages]
        records.append(normal + ":" + "".join(digits(value, 1) for value in packed) + digits(number, 2))
    parts = [records[start : start + PART] for start in range(0, len(records), PART)]
    files = {TABLE: table(len(records), len(parts), codes)}
    for number, part in enumerate(parts, 1):
        files[TABLE.with_name(f"{TABLE.stem}+Part{number}.swift")] = part_source(number, part)
    return files


HEAD = [
    "// The lexicon of headings, made by samples/generator/make_headings.py from",
    "// Sources/ReportNormalizer/Lexicon/headings.tsv.",
    "",
]


def table(count, parts, codes):
    """The file that holds the parts together."""
    def choice(name):
        cases = [f"    case {number - 1}: {name}{number}" for number in range(1, parts)]
        return ["    switch part {", *cases, f"    default: {name}{parts}", "    }", "  }"]

    return "\n".join([
        *HEAD,
        "/// The lexicon as read-only data of the program: nothing of it is built when it starts.",
        "enum HeadingTable {",
        "  /// How many headings there are.",
        f"  static var count: Int {{ {count} }}",
        "  /// How many of them each part has, but the last.",
        f"  static var partCount: Int {{ {PART} }}",
        "",
        "  /// The headings of a part in normal form and in order, each with a colon and six digits of base",
        "  /// 32: kind, fields, flags, languages, and the number of the LOINC code in two; a space between",
        "  /// them.",
        "  static func records(ofPart part: Int) -> StaticString {",
        *choice("records"),
        "",
        "  /// Where each record of a part starts, and one more behind the last, in four digits of base 32",
        "  /// each.",
        "  static func starts(ofPart part: Int) -> StaticString {",
        *choice("starts"),
        "",
        "  /// The LOINC codes from number 1 on, each in eight bytes.",
        *literal("codes", [code.ljust(7) + "," for code in codes], ""),
        "}",
        "",
    ])


def part_source(number, records):
    """The file of a part."""
    starts, place = [], 0
    for record in records:
        starts.append(place)
        place += len(record) + 1
    starts.append(place)
    return "\n".join([
        *HEAD,
        "extension HeadingTable {",
        *literal(f"records{number}", records, " "),
        "",
        *literal(f"starts{number}", [digits(start, 4) for start in starts], ""),
        "}",
        "",
    ])


def main():
    entries, faults = read()
    if faults:
        sys.exit("\n".join([f"{LEXICON.name}: {fault}" for fault in faults]))
    files = sources(entries)
    old = set(TABLE.parent.glob(f"{TABLE.stem}*.swift")) - set(files)
    if "--check" in sys.argv[1:]:
        changed = [path for path, text in files.items()
                   if not path.exists() or path.read_text(encoding="utf-8") != text]
        for path in [*changed, *old]:
            sys.exit(f"{path.name} is not up to date: run {Path(__file__).name}")
    else:
        for path in old:
            path.unlink()
        for path, text in files.items():
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
