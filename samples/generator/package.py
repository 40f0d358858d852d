"""One sample document: its parts, and the package they are written to, the same bytes on each run."""

import datetime
import io
import zipfile

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from .markup import el, paragraph, qname, root, run
from .numbering import numbering
from .styles import styles, use_local_ids

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
KEPT_RELATIONSHIPS = (RT.OFFICE_DOCUMENT, RT.CORE_PROPERTIES, RT.STYLES, RT.SETTINGS)
ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class Sample:
    """A report under construction. Add blocks, headers, notes and comments, then save."""

    def __init__(self, name, title, language, author, date, even_headers=False):
        self.name, self.language, self.even_headers = name, language, even_headers
        self.document = Document()
        self.part = self.document.part
        self.part._element = root("w:document", el("w:body"))
        self.body = self.part.element[0]
        self.parts, self.footnotes, self.endnotes, self.comments = [], [], [], []
        self.drop_template_parts()
        self.set_properties(title, author, datetime.datetime.fromisoformat(date))

    def drop_template_parts(self):
        """Leaves out the theme, thumbnail, font table and such: nothing here needs them."""
        for owner in (self.part, self.part.package):
            for identifier, relationship in list(owner.rels.items()):
                if relationship.reltype not in KEPT_RELATIONSHIPS:
                    del owner.rels[identifier]

    def set_properties(self, title, author, date):
        properties = self.document.core_properties
        properties.title, properties.author, properties.last_modified_by = title, author, author
        properties.created = properties.modified = date
        properties.language, properties.revision, properties.comments = self.language, 1, ""

    def add(self, *blocks):
        for block in blocks:
            if isinstance(block, list):
                self.add(*block)
            else:
                self.body.append(block)

    def add_part(self, name, relationship, element):
        """A part of the document; the number in a repeated name is part of it ('header2'). Returns its rId."""
        kind = name.rstrip("0123456789")
        part = XmlPart(PackURI(f"/word/{name}.xml"), f"{WORD}.{kind}+xml", element, self.part.package)
        self.parts.append(part)
        return self.part.relate_to(part, relationship)

    def page_edge(self, kind, place, *blocks):
        number = 1 + sum(part.partname.startswith(f"/word/{kind}") for part in self.parts)
        element = root("w:hdr" if kind == "header" else "w:ftr", *blocks)
        relationship = self.add_part(f"{kind}{number}", getattr(RT, kind.upper()), element)
        return el(f"w:{kind}Reference", type=place, r_id=relationship)

    def header(self, *blocks, place="default"):
        """A page header; returns the reference that section() takes. Place is default, first or even."""
        return self.page_edge("header", place, *blocks)

    def footer(self, *blocks, place="default"):
        return self.page_edge("footer", place, *blocks)

    def link(self, address):
        return self.part.relate_to(address, RT.HYPERLINK, is_external=True)

    def footnote(self, *inlines):
        return self.note("footnote", self.footnotes, inlines)

    def endnote(self, *inlines):
        return self.note("endnote", self.endnotes, inlines)

    def note(self, kind, notes, inlines):
        """Keeps the note's text and returns the run that refers to it."""
        style = kind.capitalize()
        mark = run(el(f"w:{kind}Ref"), style=f"{style}Reference")
        number = len(notes) + 1
        notes.append(el(f"w:{kind}", paragraph(mark, " ", *inlines, style=f"{style}Text"), id=number))
        return run(el(f"w:{kind}Reference", id=number), style=f"{style}Reference")

    def commented(self, content, remark, author="Dr. A. Example", date="2024-06-12T10:00:00Z"):
        """The text with a comment anchored to it."""
        number = len(self.comments)
        mark = run(el("w:annotationRef"), style="CommentReference")
        initials = "".join(word[0] for word in author.split())
        self.comments.append(el("w:comment", paragraph(mark, remark, style="CommentText"), id=number, author=author,
                                date=date, initials=initials))
        reference = run(el("w:commentReference", id=number), style="CommentReference")
        return [el("w:commentRangeStart", id=number), run(content), el("w:commentRangeEnd", id=number), reference]

    def save(self, folder):
        self.finish_parts()
        buffer = io.BytesIO()
        self.document.save(buffer)
        path = folder / f"{self.name}.docx"
        path.write_bytes(repacked(buffer.getvalue()))
        return path

    def finish_parts(self):
        self.add_note_parts()
        contents = [self.part.element, *(part.element for part in self.parts)]
        if any(element.find(f".//{qname('w:numPr')}") is not None for element in contents):
            self.add_part("numbering", RT.NUMBERING, numbering())
        self.part.part_related_by(RT.SETTINGS)._element = self.settings()
        styles_part = self.part.part_related_by(RT.STYLES)
        styles_part._element = styles(self.language, used_styles(contents))
        for element in (*contents, styles_part.element):
            use_local_ids(element, self.language)
            if self.language.startswith("fr"):
                set_french_spaces(element)

    def add_note_parts(self):
        for kind, relationship, notes in (("footnote", RT.FOOTNOTES, self.footnotes),
                                          ("endnote", RT.ENDNOTES, self.endnotes)):
            if notes:
                self.add_part(f"{kind}s", relationship, root(f"w:{kind}s", note_separators(kind), notes))
        if self.comments:
            self.add_part("comments", RT.COMMENTS, root("w:comments", self.comments))

    def settings(self):
        notes = [el(f"w:{kind}Pr", el(f"w:{kind}", id=-1), el(f"w:{kind}", id=0))
                 for kind, used in (("footnote", self.footnotes), ("endnote", self.endnotes)) if used]
        compatibility = el("w:compat", el("w:compatSetting", name="compatibilityMode",
                                          uri="http://schemas.microsoft.com/office/word", val=15))
        return root(
            "w:settings", el("w:zoom", percent=100), el("w:defaultTabStop", val=708),
            el("w:evenAndOddHeaders") if self.even_headers else None, *notes, compatibility,
            el("w:themeFontLang", val=self.language))


def section(*references, landscape=False, different_first_page=False):
    """w:sectPr for an A4 page with the header and footer references, margins of 20 mm."""
    width, height = (16838, 11906) if landscape else (11906, 16838)
    orientation = {"orient": "landscape"} if landscape else {}
    return el(
        "w:sectPr", references, el("w:pgSz", w=width, h=height, **orientation),
        el("w:pgMar", top=1304, right=1134, bottom=1134, left=1134, header=567, footer=567, gutter=0),
        el("w:titlePg") if different_first_page else None)


def note_separators(kind):
    """The line above the notes and its continuation: part of every notes part, and no text of the report."""
    return [
        el(f"w:{kind}", el("w:p", el("w:r", el(f"w:{tag}"))), type=tag, id=number)
        for number, tag in ((-1, "separator"), (0, "continuationSeparator"))
    ]


def used_styles(contents):
    tags = [qname(tag) for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")]
    return {reference.get(qname("w:val")) for element in contents for reference in element.iter(*tags)}


def set_french_spaces(element):
    """A no-break space inside guillemets and before the signs that French sets off."""
    for piece in element.iter(qname("w:t")):
        for sign in ":;?!%»":
            piece.text = piece.text.replace(f" {sign}", f"\u00a0{sign}")
        piece.text = piece.text.replace("« ", "«\u00a0")


def repacked(content):
    """The zip with its entries sorted, content types first, and without the time of writing."""
    source = zipfile.ZipFile(io.BytesIO(content))
    names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name != "_rels/.rels", name))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name in names:
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            target.writestr(entry, source.read(name))
    return buffer.getvalue()
