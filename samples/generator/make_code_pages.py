#!/usr/bin/env python3
"""Writes the tables of Sources/ReportFormats/CodePages from Python's codecs.

Run it from the root of the repository; it is needed only when a code page is added.
"""
import pathlib

FOLDER = pathlib.Path("Sources/ReportFormats/CodePages")
SINGLE = [
    ("oem437", "cp437"), ("oem737", "cp737"), ("oem775", "cp775"), ("oem850", "cp850"),
    ("oem852", "cp852"), ("oem855", "cp855"), ("oem857", "cp857"), ("oem858", "cp858"),
    ("oem860", "cp860"), ("oem861", "cp861"), ("oem863", "cp863"), ("oem865", "cp865"),
    ("oem866", "cp866"), ("thai874", "cp874"),
    ("windows1250", "cp1250"), ("windows1251", "cp1251"), ("windows1252", "cp1252"),
    ("windows1253", "cp1253"), ("windows1254", "cp1254"), ("windows1255", "cp1255"),
    ("windows1256", "cp1256"), ("windows1257", "cp1257"), ("windows1258", "cp1258"),
    ("macRoman", "mac_roman"), ("macGreek", "mac_greek"), ("macCyrillic", "mac_cyrillic"),
    ("macLatin2", "mac_latin2"), ("macTurkish", "mac_turkish"),
]
DOUBLE = [
    ("japanese932", "cp932"), ("chinese936", "gbk"), ("korean949", "cp949"),
    ("chinese950", "cp950"),
]


def single(codec):
    cells = []
    for byte in range(0x80, 0x100):
        try:
            cells.append(ord(bytes([byte]).decode(codec)))
        except UnicodeDecodeError:
            cells.append(0xFFFD)
    return cells


def write_single():
    lines = [
        "// What the bytes 80 to FF mean in code pages of one byte a character.",
        "// Made by samples/generator/make_code_pages.py; FFFD stands where a page has no character.",
        "",
        "enum SingleByteTables {",
    ]
    for name, codec in SINGLE:
        cells = single(codec)
        lines.append(f"  static let {name}: [UInt16] = [")
        for start in range(0, 128, 12):
            row = ", ".join(f"0x{cell:04X}" for cell in cells[start:start + 12])
            lines.append(f"    {row},")
        lines.append("  ]")
    lines.append("}")
    return "\n".join(lines) + "\n"


def rows(codec):
    for lead in range(0x81, 0xFF):
        cells = []
        for trail in range(0x40, 0xFF):
            try:
                text = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                text = "\ufffd"
            is_one = len(text) == 1 and not 0xE000 <= ord(text) <= 0xF8FF and ord(text) < 0x10000
            cells.append(text if is_one else "\ufffd")
        yield lead, "".join(cells)


def write_double(name, codec):
    title = name[0].upper() + name[1:]
    lines = [
        f"// The characters of two bytes in the code page {codec[-3:] if codec != 'gbk' else '936'}.",
        "// Made by samples/generator/make_code_pages.py; FFFD stands where it has no character.",
        "",
        "extension DoubleByteTable {",
        "  /// Two lines for each first byte that has characters, for the second bytes 40 to FE.",
        f"  static let {name} = DoubleByteTable(",
    ]
    leads, body = [], []
    for lead, row in rows(codec):
        if set(row) == {"\ufffd"}:
            continue
        leads.append(lead)
        body += [f"    {row[:95]}", f"    {row[95:]}"]
    spans, start = [], leads[0]
    for before, lead in zip(leads, leads[1:] + [None]):
        if lead != before + 1:
            spans.append(f"0x{start:02X}...0x{before:02X}")
            start = lead
    lines.append(f"    leads: [{', '.join(spans)}],")
    lines.append('    rows: """')
    lines += ["  " + line for line in body]
    lines.append('      """)')
    lines.append("}")
    return "\n".join(lines) + "\n"


(FOLDER / "SingleByteTables.swift").write_text(write_single())
for name, codec in DOUBLE:
    file = "DoubleByteTable+" + name[0].upper() + name[1:] + ".swift"
    (FOLDER / file).write_text(write_double(name, codec))
