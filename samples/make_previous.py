#!/usr/bin/env python3
"""Makes samples/previous/ct-thorax-fr.docx: the report of the examination before samples/ct-thorax-fr.docx.

The same document with the text of half a year earlier, so that there is a pair to compare: smaller nodules, one nodule
less, an effusion that has gone since, another side, no biopsy yet. As in all samples, everybody is fictitious.
"""

import re
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent

# Each text stands once in the document.
TEXTS = [
    ("05.03.2024, 10 h 15", "12.09.2023, 09 h 40"),
    ("scanner thoracique du 12.09.2023", "scanner thoracique du 14.03.2023"),
    ("Patiente de 64 ans", "Patiente de 63 ans"),
    ("découverts le 12.09.2023", "découverts le 14.03.2023"),
    ("Pas de fièvre, pas d'hémoptysie", "Fièvre, pas d'hémoptysie"),
    ("PDL : 142 mGy·cm. Créatinine du 28.02.2024 : 68 µmol/l",
     "PDL : 151 mGy·cm. Créatinine du 06.09.2023 : 71 µmol/l"),
    ("Quatre nodules, comparés à l'examen du 12.09.2023", "Trois nodules, comparés à l'examen du 14.03.2023"),
    (">12.09.2023<", ">14.03.2023<"),
    (">05.03.2024<", ">12.09.2023<"),
    ("Solide, contours spiculés", "Solide, contours réguliers"),
    (">9 × 8<", ">6 × 6<"),
    ("En augmentation", "Stable"),
    ("Aorte ascendante de 36 mm", "Aorte ascendante de 35 mm"),
    ("Pas d'épanchement pleural ni péricardique", "Épanchement pleural gauche minime, pas d'épanchement péricardique"),
    ("Kyste biliaire simple de 12 mm", "Kyste biliaire simple de 1,2 cm"),
    ("Pas d'adénopathie, pas d'épanchement.", "Pas d'adénopathie. Épanchement pleural gauche minime."),
    ("Luxembourg, le 05.03.2024", "Luxembourg, le 12.09.2023"),
]

PARAGRAPHS = [
    ("Nodule solide spiculé", "Nodule solide du lobe supérieur droit, de 6 mm, stable depuis 6 mois."),
    ("Deux nodules stables", "Deux nodules stables, du lobe moyen et du lobe inférieur gauche."),
    ("Présentation en réunion", "Scanner de contrôle à faible dose dans 6 mois, soit début mars 2024."),
]


def replace(text, found, new):
    """The text with one other; spaces that do not break stay such."""
    pattern = re.escape(found).replace("\\ ", "([ \u00a0\u202f])")
    matches = list(re.finditer(pattern, text))
    if len(matches) != 1:
        raise SystemExit(f"{found!r} stands {len(matches)} times in the document")
    spaces = matches[0].groups()
    if new.count(" ") == len(spaces):
        words = new.split(" ")
        new = words[0] + "".join(space + word for space, word in zip(spaces, words[1:]))
    return text[:matches[0].start()] + new + text[matches[0].end():]


def plain(xml):
    return re.sub(r"<[^>]*>", "", xml)


def earlier(xml):
    """The text of half a year earlier."""
    for row in re.findall(r"<w:tr[ >].*?</w:tr>", xml, re.S):
        if "Calcifié" in plain(row):
            xml = xml.replace(row, "")
    for found, new in TEXTS:
        xml = replace(xml, found, new)
    for start, text in PARAGRAPHS:
        for paragraph in re.findall(r"<w:p[ >].*?</w:p>", xml, re.S):
            if plain(paragraph).startswith(start):
                properties = re.match(r"<w:p[^>]*>(<w:pPr>.*?</w:pPr>)?", paragraph, re.S).group(0)
                xml = xml.replace(paragraph, f"{properties}<w:r><w:t>{text}</w:t></w:r></w:p>")
    return xml


def main():
    with zipfile.ZipFile(FOLDER / "ct-thorax-fr.docx") as source:
        parts = [(info, source.read(info)) for info in source.infolist()]
    with zipfile.ZipFile(FOLDER / "previous" / "ct-thorax-fr.docx", "w", zipfile.ZIP_DEFLATED) as target:
        for info, content in parts:
            if info.filename == "word/document.xml":
                content = earlier(content.decode()).encode()
            elif info.filename.startswith("word/footer"):
                content = content.replace("05.03.2024".encode(), b"12.09.2023").replace(b"CT-2024-00042", b"CT-2023-00317")
            entry = zipfile.ZipInfo(info.filename, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)


if __name__ == "__main__":
    main()
