"""The few styles that the samples use, in place of the template's several hundred.

Word always stores the English name of a built-in style but makes the id from the name in the user's language, so a
German document has the style "heading 1" under the id "berschrift1".
"""

from .markup import el, qname, root

LOCAL_IDS = {
    "de": {"Normal": "Standard", "DefaultParagraphFont": "Absatz-Standardschriftart", "TableNormal": "NormaleTabelle",
           "Title": "Titel", "Heading1": "berschrift1", "Heading2": "berschrift2", "Header": "Kopfzeile",
           "Footer": "Fuzeile", "ListParagraph": "Listenabsatz", "TableGrid": "Tabellenraster",
           "FootnoteText": "Funotentext", "FootnoteReference": "Funotenzeichen"},
    "fr": {"DefaultParagraphFont": "Policepardfaut", "TableNormal": "TableauNormal", "Title": "Titre",
           "Heading1": "Titre1", "Heading2": "Titre2", "Header": "En-tte", "Footer": "Pieddepage",
           "ListParagraph": "Paragraphedeliste", "TableGrid": "Grilledutableau", "Hyperlink": "Lienhypertexte",
           "EndnoteText": "Notedefin", "EndnoteReference": "Appeldenotedefin"},
    "pt": {"DefaultParagraphFont": "Tipodeletrapredefinidodopargrafo", "TableNormal": "Tabelanormal",
           "Title": "Ttulo", "Heading1": "Ttulo1", "Heading2": "Ttulo2", "Header": "Cabealho", "Footer": "Rodap",
           "ListParagraph": "PargrafodaLista", "TableGrid": "TabelacomGrelha"},
}


def paragraph_style(identifier, name, *properties, parent="Normal"):
    return el("w:style", el("w:name", val=name), el("w:basedOn", val=parent), el("w:qFormat"), *properties,
              type="paragraph", styleId=identifier)


def character_style(identifier, name, *properties):
    return el("w:style", el("w:name", val=name), el("w:basedOn", val="DefaultParagraphFont"),
              el("w:rPr", *properties), type="character", styleId=identifier)


def heading_style(identifier, name, level, size):
    return paragraph_style(
        identifier, name,
        el("w:pPr", el("w:keepNext"), el("w:spacing", before=200, after=60), el("w:outlineLvl", val=level)),
        el("w:rPr", el("w:b"), el("w:color", val="1F3864"), el("w:sz", val=size)))


def custom(style):
    """The style as one that the user made: it is a heading by its outline level only."""
    style.set(qname("w:customStyle"), "1")
    return style


def defaults(language):
    fonts = el("w:rFonts", ascii="Arial", hAnsi="Arial", eastAsia="Arial", cs="Arial")
    characters = el("w:rPr", fonts, el("w:sz", val=20), el("w:szCs", val=20), el("w:lang", val=language))
    spacing = el("w:pPr", el("w:spacing", after=80, line=259, lineRule="auto"))
    return el("w:docDefaults", el("w:rPrDefault", characters), el("w:pPrDefault", spacing))


def base_styles():
    margins = el("w:tblCellMar", el("w:left", w=85, type="dxa"), el("w:right", w=85, type="dxa"))
    return [
        el("w:style", el("w:name", val="Normal"), el("w:qFormat"), type="paragraph", default=1, styleId="Normal"),
        el("w:style", el("w:name", val="Default Paragraph Font"), type="character", default=1,
           styleId="DefaultParagraphFont"),
        el("w:style", el("w:name", val="Normal Table"), el("w:tblPr", el("w:tblInd", w=0, type="dxa"), margins),
           type="table", default=1, styleId="TableNormal"),
    ]


def table_grid():
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = el("w:tblBorders", [el(f"w:{side}", val="single", sz=4, space=0, color="808080") for side in sides])
    return el("w:style", el("w:name", val="Table Grid"), el("w:basedOn", val="TableNormal"),
              el("w:pPr", el("w:spacing", after=0)), el("w:tblPr", borders), type="table", styleId="TableGrid")


def small_print():
    return el("w:rPr", el("w:color", val="404040"), el("w:sz", val=17))


def no_space_after():
    return el("w:pPr", el("w:spacing", after=0))


def page_edge_tabs():
    """One tab stop at the right margin of an A4 page."""
    return el("w:pPr", el("w:tabs", el("w:tab", val="right", pos=9638)), el("w:spacing", after=0))


def text_styles():
    title = el("w:rPr", el("w:b"), el("w:color", val="1F3864"), el("w:sz", val=32))
    return [
        paragraph_style("Title", "Title", el("w:pPr", el("w:spacing", before=120, after=120)), title),
        heading_style("Heading1", "heading 1", 0, 24),
        heading_style("Heading2", "heading 2", 1, 21),
        custom(heading_style("ReportSection", "Report Section", 0, 22)),
        paragraph_style("ListParagraph", "List Paragraph", el("w:pPr", el("w:spacing", after=40), el("w:ind", left=360))),
        paragraph_style("Header", "header", page_edge_tabs(), small_print()),
        paragraph_style("Footer", "footer", page_edge_tabs(), small_print()),
        paragraph_style("FootnoteText", "footnote text", no_space_after(), small_print()),
        paragraph_style("EndnoteText", "endnote text", no_space_after(), small_print()),
        paragraph_style("CommentText", "annotation text"),
    ]


def run_styles():
    return [
        character_style("Hyperlink", "Hyperlink", el("w:color", val="0563C1"), el("w:u", val="single")),
        character_style("FootnoteReference", "footnote reference", el("w:vertAlign", val="superscript")),
        character_style("EndnoteReference", "endnote reference", el("w:vertAlign", val="superscript")),
        character_style("CommentReference", "annotation reference", el("w:sz", val=16)),
        character_style("PlaceholderText", "Placeholder Text", el("w:color", val="808080")),
    ]


def styles(language, used):
    """The root of the styles part, with the styles in use and those that they are based on."""
    optional = [*text_styles(), table_grid(), *run_styles()]
    chosen = [style for style in optional if style.get(qname("w:styleId")) in used]
    return root("w:styles", defaults(language), *base_styles(), *chosen)


def use_local_ids(element, language):
    """Renames the style ids in a part to what Word in that language writes."""
    ids = LOCAL_IDS.get(language[:2], {})
    for tag in ("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn"):
        for reference in element.iter(qname(tag)):
            value = reference.get(qname("w:val"))
            reference.set(qname("w:val"), ids.get(value, value))
    for style in element.iter(qname("w:style")):
        value = style.get(qname("w:styleId"))
        style.set(qname("w:styleId"), ids.get(value, value))
