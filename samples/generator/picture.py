"""The drawing in the endoscopy report: a PNG made by hand, and its place in a run."""

import struct
import zlib

from docx.oxml import parse_xml

from .markup import NAMESPACES, run

WIDTH, HEIGHT = 120, 80
PALETTE = ((255, 255, 255), (233, 170, 160), (150, 70, 70), (30, 60, 140), (200, 30, 30))
PAPER, WALL, EDGE, FIRST_MARK, SECOND_MARK = range(5)
# The colon as the examiner draws it: caecum bottom left on the paper, rectum bottom right of the middle.
COLON = ((24, 64), (24, 22), (58, 27), (96, 16), (96, 56), (76, 58), (66, 72))
MARKS = (((24, 38), FIRST_MARK), ((86, 57), SECOND_MARK))


def distance(point, start, end):
    """The distance of a point from a line segment."""
    (px, py), (ax, ay), (bx, by) = point, start, end
    dx, dy = bx - ax, by - ay
    along = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)))
    return ((px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2) ** 0.5


def pixel(x, y):
    for (mark_x, mark_y), colour in MARKS:
        if (x - mark_x) ** 2 + (y - mark_y) ** 2 <= 9:
            return colour
    nearest = min(distance((x, y), start, end) for start, end in zip(COLON, COLON[1:]))
    return WALL if nearest < 5 else EDGE if nearest < 6.5 else PAPER


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def colon_drawing():
    """The PNG, four bits a pixel; stored without compression so that no zlib version changes its bytes."""
    rows = []
    for y in range(HEIGHT):
        pixels = [pixel(x, y) for x in range(WIDTH)]
        rows.append(bytes([0, *(left << 4 | right for left, right in zip(pixels[::2], pixels[1::2]))]))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 4, 3, 0, 0, 0)
    palette = b"".join(bytes(colour) for colour in PALETTE)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"PLTE", palette)
            + chunk(b"IDAT", zlib.compress(b"".join(rows), 0)) + chunk(b"IEND", b""))


def inline_picture(relationship, name, description, width_mm, height_mm):
    """A run with a picture in the line; the description is its alternative text."""
    declarations = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "wp", "a", "pic", "r"))
    extent = f'cx="{width_mm * 36000}" cy="{height_mm * 36000}"'
    return run(parse_xml(f"""<w:drawing {declarations}><wp:inline distT="0" distB="0" distL="0" distR="0">
<wp:extent {extent}/><wp:docPr id="1" name="{name}" descr="{description}"/>
<a:graphic><a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="1" name="{name}.png"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""))
