"""Word documents whose XML is made to exhaust memory or time, or to be read in two ways."""

import struct

import hostile_docx
from hostile_docx import document, element, field, paragraph
from hostile_zip import docx

MILLION = 1_000_000
LAUGHS = '<!DOCTYPE lolz [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij")) + "]>"


def main(text):
    return docx("", main=text)


def entities():
    with_text = document(paragraph("&j;"))
    yield "xml-laughs.docx", "entities that grow to 2 GB", main(LAUGHS + with_text)
    yield "xml-quadratic.docx", "a long entity, many times", main(
        f'<!DOCTYPE d [<!ENTITY j "{"a" * 100_000}">]>' + document(paragraph("&j;" * 30_000)))
    yield "xml-external.docx", "an entity of a file", main(
        '<!DOCTYPE d [<!ENTITY j SYSTEM "file:///etc/passwd">]>' + with_text)
    yield "xml-parameter.docx", "a parameter entity of the network", main(
        '<!DOCTYPE d [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd">%p;]>' + document(paragraph("a")))
    yield "xml-dtd.docx", "an external document type", main(
        '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">' + document(paragraph("a")))
    yield "xml-utf16-doctype.docx", "entities in UTF-16", main((LAUGHS + with_text).encode("utf-16"))
    yield "xml-utf16be-doctype.docx", "entities in UTF-16 without a mark", main(
        ('<?xml version="1.0" encoding="UTF-16"?>' + LAUGHS + with_text).encode("utf-16-be"))
    for part, name in [("rels", "word/_rels/document.xml.rels"), ("package", "_rels/.rels"),
                       ("types", "[Content_Types].xml"), ("styles", "word/styles.xml")]:
        files = {name: LAUGHS + "<d>&j;</d>"}
        links = [("s", "styles", "styles.xml")] if part == "styles" else []
        yield f"xml-doctype-{part}.docx", f"entities in {name}", docx(paragraph("a"), files=files, links=links)


def encodings():
    text = document(paragraph("Befund"))
    declared = '<?xml version="1.0" encoding="{}"?>'
    hidden = "+ADwAIQ-DOCTYPE d [+ADwAIQ-ENTITY j SYSTEM +ACI-file:///etc/passwd+ACIAPgBdAD4-"
    yield "xml-utf7.docx", "a document type in UTF-7", "error doctype", main(declared.format("UTF-7") + hidden + text)
    yield "xml-utf16-honest.docx", "an honest part in UTF-16", "report", main(text.encode("utf-16"))
    yield "xml-utf16-lie.docx", "UTF-8 that says it is UTF-16", "error malformedXML", main(declared.format("UTF-16") + text)
    yield "xml-utf8-lie.docx", "UTF-16 that says it is UTF-8", "report", \
        main((declared.format("UTF-8") + text).encode("utf-16"))
    yield "xml-utf32.docx", "a part in UTF-32", "error malformedXML", main(text.encode("utf-32"))
    yield "xml-ebcdic.docx", "a part in EBCDIC", "error malformedXML", main(
        (declared.format("IBM037") + text).encode("cp037"))
    yield "xml-encoding-name.docx", "an encoding with a name of 100,000 letters", "error malformedXML", main(
        declared.format("a" * 100_000) + text)
    yield "xml-overlong.docx", "an overlong form of <", "error malformedXML", main(text.encode().replace(b"Befund", b"\xc0\xbcb"))
    for title, reference in [("surrogate", "&#xD800;"), ("nul", "&#0;"), ("huge", f"&#{'9' * 100_000};")]:
        yield f"xml-character-{title}.docx", f"a reference to no character ({title})", "error malformedXML", \
            main(document(paragraph(reference)))


def sizes():
    yield "xml-deep.docx", "10^6 elements in one another", "error limitExceeded", \
        docx("<w:sdt>" * MILLION + "</w:sdt>" * MILLION)
    yield "xml-deep-names.docx", "an element a level with a name of its own", "error limitExceeded", \
        docx("".join(f"<w:n{index}>" for index in range(40_000)))
    yield "xml-paragraphs.docx", "10^6 paragraphs", "error limitExceeded", docx("<w:p/>" * MILLION)
    yield "xml-runs.docx", "10^6 runs in a paragraph", "error limitExceeded", \
        docx("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * MILLION + "</w:p>")
    yield "xml-styles-runs.docx", "500,000 runs that look different in turn", "error limitExceeded", \
        docx("<w:p>" + "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>" * 250_000 + "</w:p>")
    yield "xml-breaks.docx", "10^6 line breaks", "report", docx("<w:p><w:r>" + "<w:br/>" * MILLION + "</w:r></w:p>")
    yield "xml-anchors.docx", "500,000 bookmarks", "error limitExceeded", docx(
        "<w:p>" + "".join(f'<w:bookmarkStart w:id="{n}" w:name="b{n}"/>' for n in range(100)) * 5_000 + "</w:p>")
    few = MILLION // 3
    yield "xml-runs-few.docx", "340,000 runs that look alike", "report", \
        docx("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * few + "</w:p>")
    yield "xml-styles-runs-few.docx", "220,000 runs that look different in turn", "report", \
        docx("<w:p>" + "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>" * (few // 3) + "</w:p>")
    yield "xml-text-few.docx", "one text of 8 MB", "report", docx(paragraph("a" * 8_000_000))
    yield "xml-words-few.docx", "8 MB of words", "report", docx(paragraph("a " * 4_000_000))
    for part in ["settings", "numbering", "footnotes", "styles"]:
        yield f"xml-part-{part}.docx", f"a part {part} of 10^6 elements", \
            "report" if part in ("footnotes", "styles") else "error limitExceeded", docx(paragraph("a"), **{part: "<w:x/>" * MILLION})
    row = '<Relationship Id="r" Type="t" Target="x"/>'
    yield "xml-relationships.docx", "190,000 relationships", "error limitExceeded", docx(paragraph("a"), files={
        "word/_rels/document.xml.rels": hostile_docx.relationships([]).replace("</Rel", row * 201_000 + "</Rel")})
    yield "xml-formula.docx", "a formula of 300,000 letters", "error limitExceeded", docx(
        "<w:p><m:oMath>" + "<m:r><m:t>a</m:t></m:r>" * 300_000 + "</m:oMath></w:p>")
    yield "xml-attributes.docx", "80,000 attributes", "error limitExceeded", docx(
        "<w:p " + " ".join(f'a{index}=""' for index in range(80_000)) + "/>")
    yield "xml-attribute.docx", "an attribute of 15 MB", "error limitExceeded", docx(f'<w:p w:rsid="{"a" * 15_000_000}"/>')
    yield "xml-namespaces.docx", "100,000 namespaces", "error limitExceeded", docx(
        "<w:p " + " ".join(f'xmlns:a{index}="b"' for index in range(20_000)) + "/>")
    yield "xml-comment.docx", "a comment of 15 MB", "error limitExceeded", docx(f"<!--{'a' * 15_000_000}-->")
    yield "xml-name.docx", "a name of 100,000 letters", "error malformedXML", docx(f"<w:{'n' * 100_000}/>")
    yield "xml-text.docx", "one text of 15 MB", "error limitExceeded", docx(paragraph("a" * 15_000_000))
    yield "xml-words.docx", "15 MB of words", "error limitExceeded", docx(paragraph("a " * 7_500_000))
    yield "xml-cdata.docx", "CDATA of 15 MB", "error limitExceeded", docx(
        f"<w:p><w:r><w:t><![CDATA[{'a' * 15_000_000}]]></w:t></w:r></w:p>")
    yield "xml-changes.docx", "changes in changes", "error limitExceeded", docx(
        "<w:p>" + "<w:ins>" * 5000 + "<w:r><w:t>a</w:t></w:r>" + "</w:ins>" * 5000 + "</w:p>")
    yield "xml-choices.docx", "alternatives in alternatives", "error limitExceeded", docx(
        '<mc:AlternateContent><mc:Choice Requires="w">' * 5000)


def cell(content="", properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}<w:p/></w:tc>"


def table(content, grid=""):
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{content}</w:tbl>"


def row(content, properties=""):
    return f"<w:tr><w:trPr>{properties}</w:trPr>{content}</w:tr>"


def tables():
    for count in ["1000000", "2147483647", "9223372036854775807", "-1", "99999999999999999999"]:
        yield f"table-span-{count}.docx", f"a cell over {count} columns", "report", \
            docx(table(row(cell(properties=f'<w:gridSpan w:val="{count}"/>'))))
    yield "table-before.docx", "10^6 columns before a row", "report", \
        docx(table(row(cell(), '<w:gridBefore w:val="1000000"/><w:gridAfter w:val="1000000"/>')))
    yield "table-grid.docx", "a grid of 10^6 columns", "error limitExceeded", \
        docx(table(row(cell()), '<w:gridCol w:w="1"/>' * MILLION))
    yield "table-cells.docx", "a row of 10^6 cells", "error limitExceeded", docx(table(row("<w:tc><w:p/></w:tc>" * MILLION)))
    yield "table-rows.docx", "500,000 rows", "error limitExceeded", docx(table("<w:tr><w:tc><w:p/></w:tc></w:tr>" * 500_000))
    wide = row(cell(properties='<w:gridSpan w:val="1000"/>'))
    yield "table-rows-few.docx", "200,000 rows", "error limitExceeded", docx(table("<w:tr><w:tc><w:p/></w:tc></w:tr>" * 200_000))
    yield "table-cells-few.docx", "800 rows of 500 cells", "error limitExceeded", docx(table(row("<w:tc><w:p/></w:tc>" * 500) * 800))
    yield "table-wide-rows.docx", "20,000 rows of 1,000 columns", "report", docx(table(wide * 20_000))
    yield "table-rows-fewer.docx", "100,000 rows", "report", docx(table("<w:tr><w:tc><w:p/></w:tc></w:tr>" * 100_000))
    yield "table-cells-fewer.docx", "250 rows of 400 cells", "report", docx(table(row("<w:tc><w:p/></w:tc>" * 400) * 250))
    merged = row("".join(cell(properties="<w:vMerge/>") for _ in range(1000)))
    yield "table-merged.docx", "100 rows of 1,000 merged cells", "report", docx(table(merged * 100))
    yield "table-nested.docx", "tables in tables, 10,000 deep", "error limitExceeded", \
        docx("<w:tbl><w:tr><w:tc>" * 10_000)
    yield "table-widths.docx", "columns as wide as numbers can be", "report", docx(
        table(row(cell() * 4), '<w:gridCol w:w="2147483647"/><w:gridCol w:w="9223372036854775807"/><w:gridCol w:w="-5"/>'))


def numbering(form, start, text="%1."):
    level = f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    return f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>' \
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'


def item(level=0):
    return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'


def lists():
    forms = ["lowerLetter", "upperRoman", "chicago", "cardinalText", "japaneseCounting", "hebrew1", "decimalZero"]
    for form in forms:
        yield f"list-{form}.docx", f"a list that starts at 2,147,483,647 in {form}", "report", \
            docx(item() * 50, numbering=numbering(form, 2147483647))
    yield "list-letters.docx", "20,000 labels of 780,000th letters", "report", \
        docx(item() * 20_000, numbering=numbering("lowerLetter", 780_000))
    yield "list-label.docx", "labels of 100,000 signs", "report", \
        docx(item() * 1_000, numbering=numbering("decimal", 1, "%1" * 50_000))
    yield "list-level.docx", "levels beyond all", "report", \
        docx("".join(item(level) for level in [9, 1_000_000, 2147483648, -1, "9" * 30]), numbering=numbering("decimal", 1))


def styles_and_stories():
    cycle = "".join(f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % 1000}"/></w:style>'
                    for n in range(1000))
    styled = '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
    yield "style-cycle.docx", "styles based on one another in a circle", "report", docx(styled, styles=cycle)
    chain = "".join(f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>'
                    for n in range(30_000))
    yield "style-chain.docx", "30,000 styles based on one another", "report", docx(styled * 100, styles=chain)
    note = '<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>'
    yield "note-cycle.docx", "a footnote on itself", "finding danglingReference", \
        docx('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', footnotes=note)
    section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    yield "header-self.docx", "a document that is its own header", "report", \
        docx(paragraph("a") + section, links=[("h", "header", "document.xml")])
    regions = "".join(f'<w:p><w:pPr>{section}</w:pPr></w:p>' for _ in range(20_000))
    header = element("hdr", "<w:p><w:r><w:t>" + "h" * 10_000 + "</w:t></w:r></w:p>")
    yield "header-many.docx", "20,000 sections with one long header", "report", \
        docx(regions, links=[("h", "header", "h.xml")], files={"word/h.xml": header})
    yield "field-deep.docx", "20,000 fields in one another", "finding malformedStructure", docx(
        "<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 20_000 + "</w:p>")
    yield "field-many.docx", "30,000 fields", "report", docx(field("REF a") * 30_000)
    formula = "<m:oMath>" + "<m:f><m:num>" * 100 + "<m:r><m:t>a</m:t></m:r>" + "</m:num></m:f>" * 100 + "</m:oMath>"
    yield "math-deep.docx", "fractions in fractions", "report", docx(f"<w:p>{formula}</w:p>")
    tabs = "".join(f'<w:tab w:val="left" w:pos="{2147483647 - n}"/>' for n in range(1000))
    yield "tabs-far.docx", "tab stops at the end of the world", "report", docx(
        f'<w:p><w:pPr><w:tabs>{tabs}</w:tabs><w:ind w:left="2147483647"/></w:pPr><w:r>{"<w:tab/>" * 1000}<w:t>a</w:t></w:r></w:p>')


def pictures():
    huge = 100_000
    size = struct.pack(">2H", 65_535, 65_535)
    heads = {
        "png": hostile_docx.png(huge, huge),
        "jpeg": b"\xff\xd8\xff\xc0\0\x11\x08" + size + b"\3\1\x22\0\2\x11\1\3\x11\1\xff\xd9",
        "gif": b"GIF89a\xff\xff\xff\xff\0\0\0;",
        "bmp": b"BM" + struct.pack("<I2HI", 54, 0, 0, 54) + struct.pack("<I2i2H6I", 40, huge, huge, 1, 32, 0, 0, 0, 0, 0, 0),
        "tiff": b"II*\0\x08\0\0\0\2\0" + struct.pack("<2H2I", 256, 4, 1, huge) + struct.pack("<2H2I", 257, 4, 1, huge)
                + bytes(4),
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000" onload="alert(1)">'
               b"<script>alert(1)</script></svg>",
    }
    for kind, data in heads.items():
        outcome = "finding unsupportedContent" if kind != "svg" else "report"
        yield f"image-{kind}.docx", f"a picture that claims 100,000 pixels each way ({kind})", outcome, docx(
            hostile_docx.images(1), links=hostile_docx.image_links(1, kind), files={f"word/media/i0.{kind}": data})
    repeated = hostile_docx.images(1) * 5_000
    yield "image-repeated.docx", "a picture of 150 kB shown 5,000 times", "report", docx(
        repeated, links=hostile_docx.image_links(1), files={"word/media/i0.png": hostile_docx.png(8, 8) + noise(150_000)})


def noise(count):
    """Bytes that do not pack."""
    state, data = 1, bytearray()
    while len(data) < count:
        state = state * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
        data += struct.pack("<I", state >> 32)
    return bytes(data)


def cases():
    for name, attack, data in entities():
        yield name, attack, "error doctype", data
    for group in (encodings, sizes, tables, lists, styles_and_stories, pictures):
        yield from group()
