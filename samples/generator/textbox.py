"""A text box as Word saves it: DrawingML, and VML with the same text for older readers."""

from docx.oxml import parse_xml

from .markup import NAMESPACES, qname, run

WIDTH_MM, HEIGHT_MM = 76, 23
DECLARATIONS = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "mc", "wp", "wps", "a", "v"))
SHAPE = f"""<mc:AlternateContent {DECLARATIONS}><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="1" behindDoc="0" locked="0"
 layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>
<wp:extent cx="{WIDTH_MM * 36000}" cy="{HEIGHT_MM * 36000}"/><wp:wrapSquare wrapText="bothSides"/>
<wp:docPr id="1" name="Patient"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="{NAMESPACES["wps"]}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>
<a:xfrm><a:off x="0" y="0"/><a:ext cx="{WIDTH_MM * 36000}" cy="{HEIGHT_MM * 36000}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="6350"><a:solidFill><a:srgbClr val="808080"/></a:solidFill>
</a:ln></wps:spPr><wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>
</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="Patient" style="position:absolute;margin-left:0;margin-top:0;\
width:{WIDTH_MM}mm;height:{HEIGHT_MM}mm;mso-position-horizontal:right;mso-position-horizontal-relative:margin"
 strokecolor="#808080" path="m,l,21600r21600,l21600,xe" coordsize="21600,21600" filled="f"><v:textbox><w:txbxContent/>
</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"""


def text_box(make_blocks):
    """A run with the box; make_blocks is called for each of the two branches."""
    shape = parse_xml(SHAPE)
    for content in shape.iter(qname("w:txbxContent")):
        content.extend(make_blocks())
    return run(shape)
