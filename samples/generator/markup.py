"""WordprocessingML by hand: elements, runs, paragraphs and content controls.

python-docx has no call for most of what the samples exercise, so they are written in the markup's own words. Children
are given in the order that the schema asks for (ECMA-376 part 1, 17).
"""

from docx.oxml.parser import oxml_parser

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
# Roots declare the prefixes that are in use everywhere; the drawing prefixes are declared where they occur.
ROOT_PREFIXES = ("w", "r", "mc", "w14", "wps", "wp", "v")


def qname(name):
    """'w:p' as '{namespace}p'; a name without a prefix stays as it is."""
    prefix, colon, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else name


def el(tag, *children, **attributes):
    """An element. Attributes take the prefix w (r_id means r:id); elements of other vocabularies get plain ones."""
    prefix = tag.partition(":")[0]
    element = oxml_parser.makeelement(qname(tag), nsmap={prefix: NAMESPACES[prefix]})
    for key, value in attributes.items():
        name = key.replace("_", ":", 1) if "_" in key else (f"w:{key}" if prefix == "w" else key)
        element.set(qname(name), str(value))
    for child in flatten(children):
        if isinstance(child, str):
            element.text = child
        else:
            element.append(child)
    return element


def root(tag, *children):
    """The root element of a part, with every prefix declared and those of later Word versions marked ignorable."""
    nsmap = {prefix: NAMESPACES[prefix] for prefix in ROOT_PREFIXES}
    element = oxml_parser.makeelement(qname(tag), nsmap=nsmap)
    element.set(qname("mc:Ignorable"), "w14")
    element.extend(flatten(children))
    return element


def flatten(items):
    """The items without nested lists and without None."""
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        elif item is not None:
            yield item


def text(content, tag="w:t"):
    """Text elements; a tab or line feed in the string becomes w:tab or w:br."""
    pieces, current = [], ""
    for character in content:
        if character in "\t\n":
            pieces += [text_element(current, tag), el("w:tab" if character == "\t" else "w:br")]
            current = ""
        else:
            current += character
    return [*pieces, text_element(current, tag)]


def text_element(content, tag):
    return el(tag, content, xml_space="preserve") if content else None


def run_properties(style=None, font=None, bold=False, italic=False, small_caps=False, hidden=False, color=None,
                   size=None, highlight=None, underline=None, vertical=None, language=None, change=None):
    """w:rPr, or None if there is nothing to say. Size is in half points."""
    children = [
        el("w:rStyle", val=style) if style else None,
        el("w:rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font) if font else None,
        el("w:b") if bold else None,
        el("w:i") if italic else None,
        el("w:smallCaps") if small_caps else None,
        el("w:vanish") if hidden else None,
        el("w:color", val=color) if color else None,
        el("w:sz", val=size) if size else None,
        el("w:highlight", val=highlight) if highlight else None,
        el("w:u", val=underline) if underline else None,
        el("w:vertAlign", val=vertical) if vertical else None,
        el("w:lang", val=language) if language else None,
        change,
    ]
    return el("w:rPr", children) if any(child is not None for child in children) else None


def run(*content, **style):
    """A run of strings and run-level elements."""
    pieces = [text(piece) if isinstance(piece, str) else piece for piece in content]
    return el("w:r", run_properties(**style), pieces)


def bold(content):
    return run(content, bold=True)


def superscript(content):
    return run(content, vertical="superscript")


def subscript(content):
    return run(content, vertical="subscript")


def symbol(code, font="Symbol"):
    """A run with a character of a symbol font, e.g. F0B3 for ≥."""
    return run(el("w:sym", font=font, char=code))


def runs(inlines):
    """Inline content with its plain strings made into runs."""
    return [run(inline) if isinstance(inline, str) else inline for inline in flatten(inlines)]


def paragraph(*inlines, style=None, numbering=None, level=0, tabs=(), align=None, spacing=None, keep=False, mark=None,
              section=None):
    """A paragraph. Numbering is a w:num id, tabs are (kind, position) pairs, mark holds the paragraph mark's rPr."""
    children = [
        el("w:pStyle", val=style) if style else None,
        el("w:keepNext") if keep else None,
        el("w:numPr", el("w:ilvl", val=level), el("w:numId", val=numbering)) if numbering else None,
        el("w:tabs", [el("w:tab", val=kind, pos=position) for kind, position in tabs]) if tabs else None,
        el("w:spacing", before=spacing[0], after=spacing[1]) if spacing else None,
        el("w:jc", val=align) if align else None,
        el("w:rPr", mark) if mark is not None else None,
        section,
    ]
    properties = el("w:pPr", children) if any(child is not None for child in children) else None
    return el("w:p", properties, runs(inlines))


def heading(content, level=1):
    return paragraph(content, style=f"Heading{level}")


def title(content):
    return paragraph(content, style="Title")


def labelled(label, *inlines):
    """A line 'label : text' with the label in bold."""
    return paragraph(bold(label), *inlines, spacing=(0, 20))


def bullets(*items):
    return [paragraph(item, style="ListParagraph", numbering=1) for item in items]


def content_control(content, alias, tag, number, kind=None, placeholder=False):
    """w:sdt round any content: inlines, blocks, rows or cells, as its place asks for."""
    properties = el(
        "w:sdtPr", el("w:alias", val=alias), el("w:tag", val=tag), el("w:id", val=number),
        el("w:showingPlcHdr") if placeholder else None, kind)
    return el("w:sdt", properties, el("w:sdtContent", content))


def page_break():
    return paragraph(run(el("w:br", type="page")))
