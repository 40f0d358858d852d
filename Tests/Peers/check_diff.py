#!/usr/bin/env python3
"""Reads changes with programs of others: their Markdown with pandoc, their JSON with jsonschema.

usage: check_diff.py REPORTCONV DOCUMENT...

Markdown without what is struck through has the lines of the new text to the last letter, and without what is
bold those of the old one, whatever marks of Markdown and HTML the texts have themselves. JSON keeps its schema:
of these texts, and of each document with the one that follows it.
"""

import json
import re
import subprocess
import sys
import tempfile
from html import escape, unescape
from pathlib import Path

import jsonschema
from referencing import Registry, Resource

PAIRS = [
    ("**fett** ist *wichtig*, 5 mm", "**fett** ist *wichtig*, 7 mm"),
    ("~~gestrichen~~ bleibt rechts", "~~gestrichen~~ bleibt links"),
    ("a_b_c und __init__ frei", "a_b_c und __init__ __frei__"),
    ("1 | 2 | 3 mg", "1 | 2 | 4 mg"),
    ("<del>alt</del> <b>5 mm</b> &amp; &lt;", "<del>alt</del> <b>6 mm</b> &amp; &lt;"),
    ("Pas d'adénopathie.", "Adénopathie."),
    ("`x` [a](b) ![c](d) $e$ #f", "`y` [a](c) ![c](d) $f$ #f"),
    ("# kein Titel", "# ein Titel"),
    ("- kein Punkt", "- ein Punkt"),
    ("3. kein Punkt", "3. ein Punkt"),
    ("> kein Zitat", "> ein Zitat"),
    ("\\* Stern \\\\ frei", "\\* Sterne \\\\ frei"),
    ("Leber * frei*", "Leber **frei**"),
    ("www.beispiel.lu und a@b.lu alt", "www.beispiel.lu und a@b.lu neu"),
    ("RR 120/80 mmHg :heart: ^[x]", "RR 130/80 mmHg :heart: ^[x]"),
]


def output(command, text=b"", statuses=(0,)):
    run = subprocess.run(command, input=text, capture_output=True)
    if run.returncode not in statuses:
        sys.exit(f"{command} ended with {run.returncode}: {run.stderr.decode()}")
    return run.stdout


def lines(page, without):
    """The texts of the paragraphs and of the last cells of rows, without an element and what is in it."""
    page = re.sub(f"<({without})>.*?</\\1>", "", page, flags=re.DOTALL)
    found = re.findall("<p>(.*?)</p>|<tr[^>]*>(.*?)</tr>", page, flags=re.DOTALL)
    texts = [text or "".join(re.findall("<td[^>]*>(.*?)</td>", row, re.DOTALL)[-1:]) for text, row in found]
    return ["".join(unescape(re.sub("<[^>]*>", "", text)).split()) for text in texts]


def documents(folder, form):
    """A document of all old texts and one of all new ones."""
    paths = []
    for side in (0, 1):
        texts = [escape(pair[side]) for pair in PAIRS]
        body = "".join(form.format(text) for text in texts)
        path = Path(folder, f"{side}.html")
        path.write_text(f"<h2>Befund</h2>{body}" if "tr" not in form else f"<h2>Befund</h2><table>{body}</table>")
        paths.append(str(path))
    return paths


def check_markdown(tool, paths, form):
    markdown = output([tool, "diff", "--format", "md", "--context", "99", *paths], statuses=(1,))
    page = output(["pandoc", "-f", "gfm", "-t", "html", "--wrap=none"], markdown).decode()
    missing = []
    for side, hidden in ((0, "strong"), (1, "del|s")):
        shown = lines(page, hidden)
        missing += [pair[side] for pair in PAIRS if "".join(pair[side].split()) not in shown]
    for text in missing:
        print(f"Markdown of changes: pandoc does not show the line {text!r} of {form}")
    return not missing


def validator():
    samples = Path(__file__).resolve().parents[2] / "samples"
    schemas = [json.loads((samples / f"{name}.schema.json").read_text()) for name in ("report", "changes")]
    registry = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    return jsonschema.Draft202012Validator(schemas[1], registry=registry)


def check_json(tool, schema, old, new):
    changes = json.loads(output([tool, "diff", "--format", "json", old, new], statuses=(0, 1)))
    problems = [f"{error.json_path}: {error.message[:200]}" for error in schema.iter_errors(changes)]
    for problem in problems:
        print(f"JSON of changes from {old} to {new}: {problem}")
    return not problems


def main():
    tool, *paths = sys.argv[1:]
    schema = validator()
    fine = []
    with tempfile.TemporaryDirectory() as folder:
        for form in ("<p>{}</p>", "<tr><td>x</td><td>{}</td></tr>"):
            texts = documents(folder, form)
            fine += [check_markdown(tool, texts, form), check_json(tool, schema, *texts)]
    fine += [check_json(tool, schema, *pair) for pair in zip(paths, paths[1:])]
    print(f"Changes: {sum(fine)} of {len(fine)} outputs are read by pandoc and jsonschema as they should be")
    return 0 if all(fine) else 1


sys.exit(main())
