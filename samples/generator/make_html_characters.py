#!/usr/bin/env python3
"""Writes the table of named characters of HTML (13.5) from Python's own as a Swift file.

    make_html_characters.py > Sources/ReportFormats/HTML/Reader/NamedCharacterTable.swift
"""

from html.entities import html5

names = {}
for name, text in html5.items():
    bare = name.rstrip(";")
    names[bare] = ("!" if bare in html5 else ":") + "+".join(f"{ord(c):x}" for c in text)

print("// The named characters of HTML (13.5), made by samples/generator/make_html_characters.py.")
print()
print("/// Names in the order of their bytes, each with its characters in hexadecimal digits; `!` marks")
print("/// names that also stand without a semicolon.")
print('let namedCharacterTable: StaticString = """')
line = " "
for name in sorted(names):
    entry = " " + name + names[name]
    if len(line) + len(entry) > 98:
        print(line + " \\")
        line = " "
    line += entry
print(line)
print('  """')
