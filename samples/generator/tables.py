"""Tables: rows, cells, spans and widths (ECMA-376 part 1, 17.4)."""

from .markup import bold, el, paragraph, qname


def cell(*content, span=1, merge=None, shade=None, header=False, align=None):
    """A cell of blocks, or of inlines that make one paragraph. Merge is 'restart' or 'continue' (down the column)."""
    if not any(getattr(item, "tag", None) in (qname("w:p"), qname("w:tbl")) for item in content):
        inlines = [bold(item) if header and isinstance(item, str) else item for item in content]
        content = [paragraph(*inlines, align=align, spacing=(20, 20))]
    properties = el(
        "w:tcPr", el("w:tcW", w=0, type="dxa"),
        el("w:gridSpan", val=span) if span > 1 else None,
        el("w:vMerge", val=merge) if merge else None,
        el("w:shd", val="clear", color="auto", fill=shade) if shade else None)
    return el("w:tc", properties, *content)


def row(*cells, header=False, change=None):
    """A row; a plain string is a cell. A header row is repeated on each page."""
    shade = "E7EDF3" if header else None
    made = [cell(item, shade=shade, header=header) if isinstance(item, str) else item for item in cells]
    properties = el("w:trPr", el("w:cantSplit"), el("w:tblHeader") if header else None, change)
    return el("w:tr", properties, made)


def table(widths, *rows):
    """A table with the column widths in twentieths of a point. Rows may be content controls that hold rows."""
    properties = el(
        "w:tblPr", el("w:tblStyle", val="TableGrid"), el("w:tblW", w=sum(widths), type="dxa"),
        el("w:tblLayout", type="fixed"), el("w:tblLook", val="04A0"))
    grid = el("w:tblGrid", [el("w:gridCol", w=width) for width in widths])
    made = el("w:tbl", properties, grid, *rows)
    for each in rows_of(made):
        set_widths(each, widths)
    return made


def rows_of(element):
    """The rows of a table, also those in content controls, without the rows of nested tables."""
    for child in element:
        if child.tag == qname("w:tr"):
            yield child
        elif child.tag in (qname("w:sdt"), qname("w:sdtContent")):
            yield from rows_of(child)


def set_widths(element, widths):
    column = 0
    for properties in element.findall("w:tc/w:tcPr", element.nsmap):
        span = properties.find("w:gridSpan", element.nsmap)
        count = int(span.get(qname("w:val"))) if span is not None else 1
        properties[0].set(qname("w:w"), str(sum(widths[column:column + count])))
        column += count
