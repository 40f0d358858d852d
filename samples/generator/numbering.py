"""The lists: w:num 1 is bulleted; 2 and 3 are numbered '1)' and below that 'a.', and 3 starts again at 1."""

from .markup import el, root


def level(number, kind, label, font=None):
    indent = 360 * (number + 1)
    return el(
        "w:lvl", el("w:start", val=1), el("w:numFmt", val=kind), el("w:lvlText", val=label), el("w:lvlJc", val="left"),
        el("w:pPr", el("w:ind", left=indent, hanging=360)),
        el("w:rPr", el("w:rFonts", ascii=font, hAnsi=font, hint="default")) if font else None, ilvl=number)


def abstract(number, *levels):
    return el("w:abstractNum", el("w:multiLevelType", val="multilevel"), *levels, abstractNumId=number)


def instance(number, abstract_number, *overrides):
    return el("w:num", el("w:abstractNumId", val=abstract_number), *overrides, numId=number)


def numbering():
    """The root of the numbering part. The bullet is character F0B7 of the Symbol font, as Word writes it."""
    restart = el("w:lvlOverride", el("w:startOverride", val=1), ilvl=0)
    return root(
        "w:numbering",
        abstract(0, level(0, "bullet", "\uf0b7", "Symbol"), level(1, "bullet", "–")),
        abstract(1, level(0, "decimal", "%1)"), level(1, "lowerLetter", "%2.")),
        instance(1, 0), instance(2, 1), instance(3, 1, restart))
