"""Changes of a signed document outside of its signature."""

from tamper_cases import Cases
from tamper_package import (FIRST, MAIN, MAIN_RELS, MEDIA, OFFICE, ORIGIN, ORIGIN_RELS, RELS, SIGNATURE,
                            TYPES)

STYLES = 'Target="styles.xml"'
TEXT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/>' \
    "</w:document>"


def cases(documents):
    return [*parts(documents), *relationships(documents), *types(documents), *package(documents)]


def parts(documents):
    """Parts that are changed, taken away, added or hidden."""
    found, signed = Cases("parts"), documents.signed
    text = signed[MAIN]
    found.add("text-changed", signed.swap(MAIN, "</w:t>", "x</w:t>"), "broken", "partChanged")
    found.add("text-space-added", signed.put(MAIN, text + "\n"), "broken", "partChanged")
    found.add("text-comment-added", signed.swap(MAIN, "</w:body>", "<!-- --></w:body>"), "broken",
              "partChanged")
    found.add("text-emptied", signed.put(MAIN, b""), "broken", "partChanged")
    found.add("text-encoding", signed.put(MAIN, text.encode("utf-16")), "broken", "partChanged")
    found.add("header-changed", signed.swap("word/header1.xml", "</w:t>", "x</w:t>"), "broken",
              "partChanged")
    found.add("header-footer-swapped", signed.rename("word/header1.xml", "x")
              .rename("word/footer1.xml", "word/header1.xml").rename("x", "word/footer1.xml"),
              "broken", "partChanged")
    found.add("styles-hide-text", signed.swap("word/styles.xml", "<w:rPr>", "<w:rPr><w:vanish/>"),
              "broken", "partChanged")
    found.add("title-changed", signed.swap("docProps/core.xml", "</cp:coreProperties>",
                                           "<!-- --></cp:coreProperties>"), "broken", "partChanged")
    found.add("part-removed", signed.drop("word/header1.xml"), "broken", "partMissing")
    found.add("text-removed", signed.drop(MAIN), "broken", "partMissing,nothingSigned")
    found.add("part-added", signed.put("word/extra.xml", "<x/>"), "partial", "partAdded")
    found.add("part-escaped-beside", signed.put("word/%64ocument.xml", TEXT), "partial", "partAdded")
    found.add("part-escaped-instead", signed.rename(MAIN, "word/%64ocument.xml"), "broken",
              "partMissing")
    found.add("part-in-pieces", signed.put(f"{MAIN}/[0].piece", TEXT), "partial", "partAdded")
    found.add("part-in-pieces-instead", signed.rename(MAIN, f"{MAIN}/[0].last.piece"), "broken",
              "partMissing")
    found.add("part-other-letters", signed.put("word/docu\u043cent.xml", TEXT), "partial", "partAdded")
    found.add("part-behind-origin", signed.put("word/hidden.xml", "<x/>")
              .relate(ORIGIN_RELS, "rIdX", OFFICE + "subDocument", "/word/hidden.xml"), "partial",
              "partAdded")
    found.add("part-behind-certificate", signed.put("word/hidden.xml", "<x/>").relate(
        "_xmlsignatures/_rels/sig1.xml.rels", "rIdX", f"{RELS}/digital-signature/certificate",
        "/word/hidden.xml"), "partial", "partAdded")
    found.add("macros-added", signed.put("word/vbaProject.bin", b"\0").relate(
        MAIN_RELS, "rIdX", "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin").override("word/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
        "partial", "partUncovered,relationshipUncovered")
    found.add("glossary-added", signed.put("word/glossary/document.xml", TEXT).relate(
        MAIN_RELS, "rIdX", OFFICE + "glossaryDocument", "glossary/document.xml"), "partial",
        "partUncovered,relationshipUncovered")
    chunk = signed.put("word/chunk.html", "<p>x</p>").relate(MAIN_RELS, "rIdX", OFFICE + "aFChunk",
                                                             "chunk.html")
    found.add("altchunk-related", chunk, "partial", "partUncovered,relationshipUncovered")
    found.add("altchunk-shown", chunk.swap(MAIN, "<w:sectPr", '<w:altChunk r:id="rIdX"/><w:sectPr'),
              "broken", "partChanged")
    found.add("alternate-content", signed.swap(MAIN, "<w:body>", "<w:body><mc:AlternateContent xmlns:mc="
              '"http://schemas.openxmlformats.org/markup-compatibility/2006"/>'), "broken", "partChanged")
    return found.all


def relationships(documents):
    """Where parts lead."""
    found, signed = Cases("relationships"), documents.signed
    link = signed[MAIN_RELS].split('Target="https:')[1].split('"')[0]
    found.add("link-changed", signed.swap(MAIN_RELS, link, "//example.test/other"), "broken",
              "relationshipsChanged")
    found.add("link-added", signed.relate(MAIN_RELS, "rIdX", OFFICE + "hyperlink",
                                          "https://example.test/", True), "partial",
              "relationshipUncovered")
    found.add("template-added", signed.relate("word/_rels/settings.xml.rels", "rIdX",
              OFFICE + "attachedTemplate", "https://example.test/a.dotm", True), "partial",
              "relationshipUncovered")
    found.add("image-outside-added", signed.relate("word/_rels/footer1.xml.rels", "rIdX",
              OFFICE + "image", "file://example.test/a.png", True), "partial", "relationshipUncovered")
    found.add("target-changed", signed.swap(MAIN_RELS, STYLES, 'Target="settings.xml"'), "broken",
              "relationshipsChanged")
    found.add("target-escaped", signed.swap(MAIN_RELS, STYLES, 'Target="%73tyles.xml"'), "broken",
              "relationshipsChanged")
    found.add("type-changed", signed.swap(MAIN_RELS, "relationships/styles", "relationships/theme"),
              "broken", "relationshipsChanged")
    found.add("mode-changed", signed.swap(MAIN_RELS, ' TargetMode="External"', ""), "broken",
              "relationshipsChanged")
    found.add("mode-unknown", signed.swap(MAIN_RELS, 'TargetMode="External"', 'TargetMode="external"'),
              "broken", "irregularRelationships,relationshipsChanged")
    found.add("id-changed", signed.swap(MAIN_RELS, 'Id="rId1"', 'Id="rId91"'), "broken",
              "relationshipMissing")
    one = signed[MAIN_RELS].split("<Relationship ")[1].split(">")[0]
    found.add("relationship-removed", signed.swap(MAIN_RELS, f"<Relationship {one}>", ""), "broken",
              "relationshipMissing")
    found.add("relationships-removed", signed.drop(MAIN_RELS), "broken", "partMissing")
    found.add("id-twice", signed.relate(MAIN_RELS, "rId1", OFFICE + "header", "footer1.xml"), "broken",
              "irregularRelationships")
    found.add("alternate-relationships", signed.swap(MAIN_RELS, "</Rel", "<mc:AlternateContent xmlns:mc="
              '"http://schemas.openxmlformats.org/markup-compatibility/2006"/></Rel'), "broken",
              "irregularRelationships")
    found.add("base-changed", signed.swap(MAIN_RELS, "<Relationships ",
              '<Relationships xml:base="http://example.test/" '), "broken", "irregularRelationships")
    found.add("attribute-added", signed.swap(MAIN_RELS, STYLES, STYLES + ' target="settings.xml"'),
              "broken", "irregularRelationships")
    found.add("namespace-changed", signed.swap(MAIN_RELS, RELS, RELS + "/"), "broken",
              "irregularRelationships")
    found.add("orphan-relationships", signed.relate("docProps/_rels/core.xml.rels", "rIdX",
              OFFICE + "image", "https://example.test/", True), "partial", "partAdded")
    found.add("relationships-malformed", signed.swap(MAIN_RELS, "</Relationships>", ""), "error",
              "malformedXML")
    found.add("relationships-doctype", signed.swap(MAIN_RELS, "<Relationships ",
              '<!DOCTYPE x [<!ENTITY y "z">]><Relationships '), "error", "doctype")
    return found.all


def types(documents):
    """What parts are said to be."""
    found, signed = Cases("content types"), documents.signed
    found.add("type-swapped", signed.swap(TYPES, "wordprocessingml.styles+xml",
              "wordprocessingml.settings+xml"), "broken", "contentTypeChanged")
    found.add("type-macros", signed.swap(TYPES, "application/vnd.openxmlformats-officedocument."
              "wordprocessingml.document.main", "application/vnd.ms-word.document.macroEnabled.main"),
              "broken", "contentTypeChanged")
    found.add("type-parameter", signed.swap(TYPES, "document.main+xml", "document.main+xml;charset=x"),
              "broken", "contentTypeChanged")
    found.add("type-removed", signed.swap(TYPES, 'PartName="/word/document.xml"',
              'PartName="/word/other.xml"'), "broken", "contentTypeChanged")
    found.add("type-twice", signed.override(MAIN, "text/xml"), "broken", "irregularContentTypes")
    found.add("type-twice-escaped", signed.override("word/%64ocument.xml", "text/xml"), "broken",
              "irregularContentTypes")
    found.add("type-unknown-element", signed.swap(TYPES, "</Types>", "<x/></Types>"), "broken",
              "irregularContentTypes")
    found.add("types-removed", signed.drop(TYPES), "broken", "irregularContentTypes,contentTypeChanged")
    return found.all


def package(documents):
    """Where the package itself leads, to its text and to its signatures."""
    found, signed = Cases("package"), documents.signed
    office = OFFICE + "officeDocument"
    found.add("second-text", signed.put("word/other.xml", TEXT).relate("_rels/.rels", "rIdX", office,
              "word/other.xml"), "partial", "partUncovered,relationshipUncovered")
    found.add("text-elsewhere", signed.put("word/other.xml", TEXT).swap("_rels/.rels",
              'Target="word/document.xml"', 'Target="word/other.xml"'), "broken",
              "relationshipsChanged")
    found.add("text-unrelated", signed.swap("_rels/.rels", f'Type="{office}"', f'Type="{OFFICE}other"'),
              "broken", "relationshipsChanged,nothingSigned")
    found.add("menu-added", signed.put("customUI/a.xml", "<x/>").relate("_rels/.rels", "rIdX",
              "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility",
              "customUI/a.xml"), "partial", "partAdded,relationshipUncovered")
    found.add("picture-outside", signed.relate("_rels/.rels", "rIdX", f"{RELS}/metadata/thumbnail",
              "https://example.test/a.png", True), "partial", "relationshipUncovered")
    bare = signed.drop(FIRST, "_xmlsignatures/origin.sigs", ORIGIN_RELS)
    origin = signed["_rels/.rels"].split("<Relationship ")
    origin = next(f"<Relationship {one.split('>')[0]}>" for one in origin if ORIGIN in one)
    found.add("signature-stripped", bare.swap("_rels/.rels", origin, ""), "unsigned", "notSigned")
    found.add("origin-unrelated", signed.swap("_rels/.rels", origin, ""), "broken",
              "signatureUnreached")
    found.add("origin-misspelt", signed.swap("_rels/.rels", ORIGIN, ORIGIN.upper()), "broken",
              "signatureUnreached")
    found.add("origin-outside", signed.swap("_rels/.rels", origin, origin.replace(
              "/>", ' TargetMode="External"/>')), "broken", "signatureMissing,signatureUnreached")
    found.add("origin-twice", signed.relate("_rels/.rels", "rIdX", ORIGIN, "_xmlsignatures/o.sigs"),
              "broken", "severalOrigins")
    found.add("origin-emptied", signed.drop(ORIGIN_RELS), "broken", "signatureUnreached")
    found.add("signature-removed", signed.drop(FIRST), "broken", "signatureMissing")
    found.add("signature-unreached", signed.put("_xmlsignatures/sig2.xml", signed[FIRST])
              .override("_xmlsignatures/sig2.xml", MEDIA + "xmlsignature+xml"), "broken",
              "signatureUnreached")
    many = signed
    for number in range(2, 34):
        many = many.relate(ORIGIN_RELS, f"s{number}", SIGNATURE, "sig1.xml")
    found.add("signatures-33", many, "broken", "tooManySignatures")
    return found.all
