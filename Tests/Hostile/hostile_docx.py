"""The parts of Word documents, as text."""

import struct
import zlib

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
NAMESPACES = " ".join([
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', f'xmlns:r="{OFFICE}relationships"',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
    'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"',
    f'xmlns:m="{OFFICE}math"', 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'])
OWN_PARTS = ["styles", "numbering", "settings", "footnotes", "comments"]


def document(body):
    return element("document", f"<w:body>{body}</w:body>")


def element(root, content):
    return f"<w:{root} {NAMESPACES}>{content}</w:{root}>"


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def relationships(links):
    """A part of relationships, from triples of id, kind and target; a fourth member says external."""
    rows = [
        f'<Relationship Id="{link[0]}" Type="{link[1] if ":" in link[1] else OFFICE + "relationships/" + link[1]}"'
        f' Target="{link[2]}"' + (' TargetMode="External"/>' if len(link) > 3 else "/>") for link in links]
    return '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' \
        + "".join(rows) + "</Relationships>"


def parts(body, links=(), files=None, main=None, package=(), types="", **own):
    """All parts of a document by name; `own` has the contents of styles, numbering and so on."""
    links = list(links) + [(f"own-{name}", name, f"{name}.xml") for name in own]
    result = {
        "[Content_Types].xml":
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": relationships([("main", "officeDocument", "word/document.xml")] + list(package)),
        "word/document.xml": document(body) if main is None else main,
        "word/_rels/document.xml.rels": relationships(links),
    }
    for name, content in own.items():
        result[f"word/{name}.xml"] = element(name, content)
    result.update(files or {})
    return {name: data.encode() if isinstance(data, str) else data for name, data in result.items()}


def chunk(identifier):
    return f'<w:altChunk r:id="{identifier}"/>'


def picture(identifier):
    return "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>" \
        f'<a:blip r:embed="{identifier}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'


def images(count):
    return "<w:p>" + "".join(picture(f"i{index}") for index in range(count)) + "</w:p>"


def image_links(count, suffix="png"):
    return [(f"i{index}", "image", f"media/i{index}.{suffix}") for index in range(count)]


def png(width, height):
    """An image without pixels; its header says how many there should be."""
    header = b"IHDR" + struct.pack(">2I5B", width, height, 8, 6, 0, 0, 0)
    end = b"IEND"
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in (header, end))


def field(instruction, result="shown"):
    """A field in runs (ECMA-376-1, 17.16.18); the instruction is one text or several."""
    texts = [instruction] if isinstance(instruction, str) else instruction
    code = "".join(f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>' for text in texts)
    return '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>' + code \
        + f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r>' \
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
