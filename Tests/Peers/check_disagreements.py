#!/usr/bin/env python3
"""Changes one digit, side or negation in one form of a sample report, many times, and asks reportconv
to put the forms together: each change must be told as critical, and nothing critical where there is none.

usage: check_disagreements.py PATH_TO_REPORTCONV SAMPLES [CHANGES]

The forms are the docx, and HTML, RTF and plain text made of it: by LibreOffice where samples/payloads has
them, else by reportconv; and the five fields. What is changed is the text of the files themselves.
"""

import concurrent.futures
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

OPPOSITES = {
    "rechts": "links", "links": "rechts", "rechten": "linken", "linken": "rechten",
    "rechte": "linke", "linke": "rechte", "droit": "gauche", "gauche": "droit", "droite": "gauche",
    "right": "left", "left": "right", "direito": "esquerdo", "esquerdo": "direito",
    "direita": "esquerda", "esquerda": "direita", "riets": "lénks", "lénks": "riets",
    "rietsen": "lénken", "lénken": "rietsen",
}
NEGATIONS = {
    "pas": "bien", "sans": "avec", "aucun": "un", "aucune": "une", "non": "bien", "kein": "ein",
    "keine": "eine", "keinen": "einen", "nicht": "auch", "ohne": "mit", "keng": "eng", "net": "och",
    "ouni": "mat", "no": "some", "not": "also", "without": "with", "sem": "com", "não": "já",
    "nenhum": "um", "nenhuma": "uma",
}


def main():
    tool, samples = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
    changes = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    with tempfile.TemporaryDirectory() as folder:
        check = Check(tool, Path(folder))
        sets = [check.forms(document) for document in sorted(samples.glob("*.docx"))]
        wrong = [f"{forms.name}: unchanged, but critical: {told}" for forms in sets
                 for told in [check.critical(forms.files)] if told]
        plans = plan(sets, changes)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            missed = [line for line in pool.map(check.change, plans) if line]
    for line in wrong + missed:
        print(line)
    kinds = {}
    for change in plans:
        kinds[change.kind] = kinds.get(change.kind, 0) + 1
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    print(f"{len(plans) - len(missed)} of {len(plans)} changes ({counts}) in {len(sets)} samples are "
          f"critical; {len(wrong)} unchanged samples are")
    sys.exit(1 if wrong or missed or len(plans) < changes else 0)


class Forms:
    """The forms of one report."""

    def __init__(self, name, files):
        self.name = name
        self.files = files


class Change:
    """One change of a form: the kind, the form's number, and the content of the changed file."""

    def __init__(self, kind, forms, index, old, new, place, content):
        self.kind, self.forms, self.index, self.content = kind, forms, index, content
        self.told = f"{forms.files[index].name}: {kind} \"{old}\" → \"{new}\" in \"{place}\""


class Check:
    def __init__(self, tool, folder):
        self.tool, self.folder = tool, folder

    def forms(self, document):
        """The forms of a sample."""
        name, payloads = document.stem, document.parent / "payloads"
        files = [document]
        for ending in ["html", "rtf", "txt"]:
            file = payloads / f"{name}.{ending}"
            if not file.exists():
                file = self.folder / f"{name}.{ending}"
                self.convert([document], ending, file)
            files.append(file)
        fields = self.folder / f"{name}.fields.json"
        expected = document.parent / "expected" / f"{name}.fields.json"
        if expected.exists():
            fields.write_bytes(expected.read_bytes())
        else:
            self.convert([document], "fields", fields)
        return Forms(name, files + [fields])

    def convert(self, inputs, ending, output):
        subprocess.run([self.tool, "convert", *inputs, "--to", ending, "-o", output], check=True,
                       capture_output=True)

    def critical(self, files):
        """The critical findings on some forms of one report."""
        run = subprocess.run([self.tool, "convert", "--merge", *files, "--to", "json", "-o", "-"],
                             check=True, capture_output=True)
        findings = json.loads(run.stdout).get("findings", [])
        return [finding["difference"] for finding in findings if finding.get("severity") == "critical"]

    def change(self, change):
        """Makes a change; a line where it is not told."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            files = list(change.forms.files)
            changed = Path(folder) / files[change.index].name
            changed.write_bytes(change.content)
            files[change.index] = changed
            return None if self.critical(files) else f"missed: {change.told}"


def plan(sets, count):
    """The changes: the same for the same samples and count, spread over samples and forms."""
    chance = random.Random(20240301)
    places = [(forms, index) for forms in sets for index in range(len(forms.files))]
    all_changes = {place: list(candidates(*place)) for place in places}
    plans = []
    while len(plans) < count and places:
        for place in list(places):
            options = all_changes[place]
            if not options:
                places.remove(place)
                continue
            if len(plans) < count:
                plans.append(build(*place, options.pop(chance.randrange(len(options))), chance))
    return plans


def candidates(forms, index):
    """The words of a form that can be changed: part of the file, range in it, and kind.

    Only words that another form has too: of what one form alone says, nobody can know."""
    others = {word for other in range(len(forms.files)) if other != index
              for part, text in parts(forms.files[other]) for start, end in visible(forms.files[other], text)
              for word in re.findall(r"[\w.,/:-]+", text[start:end])}
    for part, text in parts(forms.files[index]):
        for start, end in visible(forms.files[index], text):
            for match in re.finditer(r"[^\W\d_]+|\d(?:[\d.,/:-]*\d)?", text[start:end]):
                word = match.group()
                context = re.findall(r"[\w.,/:-]+", word)
                if not set(context) & others:
                    continue
                span = (start + match.start(), start + match.end())
                if word[0].isdigit():
                    # How many pages there are is no part of the report.
                    if re.search(r"PAGE|Page|Página|Seite", text[max(0, span[0] - 250):span[0]]):
                        continue
                    yield part, span, "number"
                elif word.lower() in OPPOSITES:
                    yield part, span, "side"
                elif word.lower() in NEGATIONS:
                    yield part, span, "negation"


def build(forms, index, candidate, chance):
    part, (start, end), kind = candidate
    file = forms.files[index]
    text = dict(parts(file))[part]
    old = text[start:end]
    if kind == "number":
        place = chance.choice([at for at, letter in enumerate(old) if letter.isdigit()])
        digit = chance.choice([digit for digit in "0123456789" if digit != old[place]])
        new = old[:place] + digit + old[place + 1:]
    else:
        new = {**OPPOSITES, **NEGATIONS}[old.lower()]
        if old[0].isupper():
            new = new.capitalize()
    changed = text[:start] + escaped(file, new) + text[end:]
    return Change(kind, forms, index, old, new, text[max(0, start - 30):end + 30],
                  packed(file, part, changed))


def escaped(file, word):
    if file.suffix == ".rtf":
        return "".join(letter if ord(letter) < 128 else f"\\u{ord(letter)}?" for letter in word)
    return word


def parts(file):
    """The texts of a file: the parts of a docx that pages show, else one."""
    if file.suffix != ".docx":
        yield "", file.read_bytes().decode("utf-8", "surrogateescape")
        return
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml", name):
                yield name, archive.read(name).decode()


def visible(file, text):
    """The ranges of a text that are words of the report."""
    if file.suffix == ".docx":
        # What was deleted or moved away, and the copies for old programs, are not shown.
        pattern = (r"<w:(del|moveFrom) .*?</w:\1>|<mc:Fallback>.*?</mc:Fallback>"
                   r"|<w:t(?: [^>]*)?>([^<]*)</w:t>")
        return [match.span(2) for match in re.finditer(pattern, text, re.S) if match[2]]
    if file.suffix == ".html":
        body = text.lower().find("<body")
        # The number of a note or a comment is made by the program that shows it.
        return [match.span(1) for match in re.finditer(r">([^<>]+)<", text)
                if match.start() > body
                and not re.search("note|comment", text[max(0, match.start() - 40):match.start()])]
    if file.suffix == ".json":
        return [match.span(1) for match in re.finditer(r': "((?:[^"\\]|\\.)*)"', text)]
    if file.suffix == ".rtf":
        start = max(text.find("\\sectd"), 0)
        # What stands behind a control word and its number is text up to the next backslash or bracket.
        pattern = r"\\\*\\(?:bkmk|atn|atr)\w+ [^}]*|(?<= )([^\\{}]+)"
        return [match.span(1) for match in re.finditer(pattern, text)
                if match[1] and match.start() > start and not in_page_region(text, match.start())]
    return [(0, len(text))]


def in_page_region(text, place):
    """Whether a place in RTF is in a page header or footer; some of them are on no page."""
    for match in re.finditer(r"\{\\(?:header|footer)[lrf]?(?![a-z])", text[:place]):
        depth = 0
        for brace in re.finditer(r"(?<!\\)[{}]", text[match.start():place]):
            depth += 1 if brace.group() == "{" else -1
            if depth == 0:
                break
        if depth > 0:
            return True
    return False


def packed(file, part, text):
    if file.suffix != ".docx":
        return text.encode("utf-8", "surrogateescape")
    with tempfile.TemporaryFile() as target:
        with zipfile.ZipFile(file) as archive, zipfile.ZipFile(target, "w") as changed:
            for name in archive.namelist():
                changed.writestr(name, text.encode() if name == part else archive.read(name))
        target.seek(0)
        return target.read()


if __name__ == "__main__":
    main()
