"""Signatures whose value is right, made by a trusted signer, over something wrong."""

import base64
import hashlib
import hmac

from tamper_cases import Cases
from tamper_package import FIRST, MAIN, MAIN_RELS, OFFICE, RELS
from tamper_signature import (C14N, DIGESTS, DS, TRANSFORM, XADES, Maker, canonical, chosen, digest, element,
                              pack, reference, references, relationships, select, transforms)

XSLT = "http://www.w3.org/TR/1999/REC-xslt-19991116"
XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116"
FILTER = "http://www.w3.org/2002/06/xmldsig-filter2"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"


def cases(documents):
    return [*infos(documents), *methods(documents), *lists(documents), *choices(documents)]


def linked(content, uri="#idPackageObject", steps="", method="sha256"):
    """A reference of SignedInfo."""
    return element("Reference", steps + digest(content, method), URI=uri)


def infos(documents):
    """What SignedInfo refers to."""
    found, plain, signer = Cases("made: signed info"), documents.plain, documents.pki.signer
    maker = Maker(signer)
    whole = canonical(maker.object(plain))

    def made(name, links, codes, standing="broken", **changes):
        found.add(name, Maker(signer, links=lambda package: links, **changes).signed(plain), standing,
                  codes)

    right = maker.links(plain)
    made("info-empty", [], "emptySignature")
    made("info-properties-only", right[1:], "nothingSigned")
    made("info-without-properties", right[:1], "unsignedProperties")
    made("info-outside", [*right, linked(b"", "http://example.test/")], "foreignReference")
    made("info-file", [*right, linked(b"", "file:///etc/hostname")], "foreignReference")
    made("info-part", [*right, linked(plain[MAIN].encode(), f"/{MAIN}")], "foreignReference")
    made("info-whole-document", [*right, linked(b"", "")], "foreignReference")
    made("info-pointer", [linked(whole, "#xpointer(id('idPackageObject'))"), *right[1:]],
         "foreignReference")
    made("info-fragment-only", [*right, linked(b"", "#")], "foreignReference")
    made("info-missing", [*right, linked(b"", "#idNothing")], "targetMissing")
    made("info-many", [right[0]] * 500, "unreadableSignature")
    for name, algorithm in (("xslt", XSLT), ("xpath", XPATH), ("filter", FILTER),
                            ("enveloped", DS + "enveloped-signature"), ("base64", DS + "base64"),
                            ("relationships", TRANSFORM), ("unknown", "http://example.test/")):
        made(f"info-{name}", [linked(whole, steps=transforms(algorithm)), *right[1:]],
             "transformNotAllowed")
    made("info-two-forms", [linked(whole, steps=transforms(C14N, C14N)), *right[1:]],
         "transformNotAllowed")
    made("info-no-form", [linked(whole, steps=transforms()), *right[1:]], "transformNotAllowed")
    prefixes = element("Transforms", element("Transform", f'<ec:InclusiveNamespaces xmlns:ec='
                       f'"{EXCLUSIVE}" PrefixList="xd"></ec:InclusiveNamespaces>', Algorithm=EXCLUSIVE))
    made("info-parameters", [linked(whole, steps=prefixes), *right[1:]], "transformNotAllowed")
    forged = element("Manifest", "".join(references(plain.swap(MAIN, "</w:t>", "x</w:t>"))))
    empty = element("Object", "", Id="idPackageObject")
    made("list-not-signed", [linked(canonical(empty)), *right[1:]], "nothingSigned",
         object=lambda package: empty, more=lambda package: element("Object", forged))
    found.add("list-forged-beside", Maker(signer, more=lambda package: element("Object", forged))
              .signed(plain).swap(MAIN, "</w:t>", "x</w:t>"), "broken", "partChanged")
    return found.all


def methods(documents):
    """Methods and digests."""
    found, plain, signer = Cases("made: methods"), documents.plain, documents.pki.signer
    maker = Maker(signer)
    right, info = maker.links(plain), maker.info(plain)

    def add(name, standing, codes, **changes):
        found.add(name, Maker(signer, **changes).signed(plain), standing, codes)

    add("method-sha1", "weak", "weakAlgorithm", method="sha1")
    add("method-md5", "broken", "algorithmNotAllowed", method="md5")
    keyed = info.replace("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", DS + "hmac-sha1")
    add("method-hmac", "broken", "algorithmNotAllowed", info=lambda package: keyed,
        value=lambda text: pack(hmac.new(signer.ders()[0], canonical(text), "sha1").digest()))
    short = keyed.replace("hmac-sha1\">", "hmac-sha1\"><HMACOutputLength>8</HMACOutputLength>")
    add("method-hmac-short", "broken", "algorithmNotAllowed", info=lambda package: short)
    other = element("Reference", digest(b"x", "md5"), URI="#idOther")
    add("digest-md5", "broken", "algorithmNotAllowed", links=lambda package: [*right, other],
        more=lambda package: element("Object", Id="idOther"))
    add("digest-sha1", "weak", "weakAlgorithm",
        list=lambda package: references(package, "sha1"))
    add("digest-sha1-one", "weak", "weakAlgorithm", list=lambda package: [
        reference(package, MAIN, "sha1"), *(one for one in references(package) if MAIN not in one)])
    add("signer-sha1", "weak", "weakAlgorithm", properties=lambda: maker.properties().replace(
        digest(signer.ders()[0]), digest(signer.ders()[0], "sha1")))
    add("signer-other", "broken", "otherSigner", properties=lambda: Maker(
        documents.pki.stranger).properties())
    add("signer-no-digest", "broken", "algorithmNotAllowed", properties=lambda: maker.properties()
        .replace(digest(signer.ders()[0]), ""))
    add("without-properties", "valid", "", policy=False)
    value = pack(hashlib.sha256(plain[MAIN].encode()).digest())

    def altered(change):
        return {"list": lambda package: [one.replace(value, change) for one in references(package)]}

    raw = base64.b64decode(value)
    add("digest-longer", "broken", "partChanged", **altered(pack(raw + b"\0")))
    add("digest-shorter", "broken", "partChanged", **altered(pack(raw[:16])))
    add("digest-none", "broken", "partChanged", **altered(""))
    add("digest-garbage-after", "broken", "partChanged", **altered(value + "AAAA"))
    add("digest-signs-after", "broken", "partChanged", **altered(value + "!"))
    add("digest-unpadded", "broken", "partChanged", **altered(value.rstrip("=")))
    add("digest-bits-left-over", "broken", "partChanged",
        **altered(value[:-2] + chr(ord(value[-2]) + 1) + "="))
    add("digest-hexadecimal", "broken", "partChanged", **altered(raw.hex()))
    add("digest-spaced", "valid", "", **altered(f"{value[:20]}\n {value[20:]}"))
    twice = digest(plain[MAIN].encode())
    add("digest-twice", "broken", "algorithmNotAllowed", list=lambda package: [
        one.replace(twice, twice + digest(b"x")) for one in references(package)])
    return found.all


def lists(documents):
    """What the list names."""
    found, plain, signer = Cases("made: list"), documents.plain, documents.pki.signer
    right = references(plain)
    main = reference(plain, MAIN)

    def add(name, standing, codes, entries, package=plain):
        found.add(name, Maker(signer, list=lambda _: entries).signed(package), standing, codes)

    def uri(new):
        return [main.replace(f'URI="/{MAIN}', f'URI="{new}', 1), *(one for one in right if one != main)]

    add("list-empty", "broken", "nothingSigned", [])
    add("list-partial", "partial", "partUncovered", [one for one in right if one != main])
    add("list-properties-only", "partial", "partUncovered,relationshipUncovered",
        [one for one in right if "docProps" in one])
    add("list-part-twice", "broken", "duplicateReference", [*right, main])
    add("list-part-twice-capitals", "broken", "duplicateReference",
        [*right, main.replace(MAIN, MAIN.upper())])
    add("list-part-many-times", "broken", "duplicateReference", right + [main] * 3000)
    add("list-relationships-twice", "broken", "duplicateReference",
        right + [one for one in right if MAIN_RELS in one] * 500)
    add("list-nested", "valid", "", [*right[:-1], element("Manifest", right[-1])])
    add("list-outside", "broken", "foreignReference", uri("http://example.test/"))
    add("list-server", "broken", "foreignReference", uri(f"//example.test/{MAIN}"))
    add("list-relative", "broken", "foreignReference", uri(MAIN))
    add("list-local", "broken", "foreignReference", [*right, linked(b"", "#idPackageObject")])
    add("list-without-type", "broken", "foreignReference", [
        one.replace(f"?ContentType={plain.type(MAIN)}", "") for one in right])
    add("list-missing-part", "broken", "partMissing", uri("/word/none.xml"))
    add("list-escaped", "valid", "", uri("/word/%64ocument.xml"))
    add("list-other-type", "broken", "contentTypeChanged", [
        one.replace("document.main+xml", "template.main+xml") for one in right])
    for name, steps in (("xslt", transforms(XSLT)), ("xpath", transforms(XPATH)),
                        ("enveloped", transforms(DS + "enveloped-signature")),
                        ("two-forms", transforms(C14N, C14N)), ("unknown", transforms("x:y"))):
        add(f"list-{name}", "broken", "transformNotAllowed", [reference(plain, MAIN, steps=steps),
            *(one for one in right if one != main)])
    comment = plain.swap(MAIN, "<w:body>", "<w:body><!-- -->")
    add("list-form-of-picture", "broken", "transformNotAllowed", [
        *references(comment.put("word/a.png", b"\0").override("word/a.png", "image/png"))[:-1],
        reference(comment.put("word/a.png", b"\0").override("word/a.png", "image/png"), "word/a.png",
                  steps=transforms(C14N))],
        comment.put("word/a.png", b"\0").override("word/a.png", "image/png"))
    found.add("signed-without-text", Maker(signer, list=lambda package: [
        one for one in references(package) if 'URI="/_rels' not in one]).signed(plain).swap(
        "_rels/.rels", f'Type="{OFFICE}officeDocument"', f'Type="{OFFICE}other"'), "broken",
        "nothingSigned")
    return found.all


def choices(documents):
    """Relationships that are signed in part."""
    found, plain, signer = Cases("made: relationships"), documents.plain, documents.pki.signer
    rest = [one for one in references(plain) if MAIN_RELS not in one]
    uri = f"/{MAIN_RELS}?ContentType={plain.type(MAIN_RELS)}"
    text = plain[MAIN_RELS]
    ids = [one.split('"')[0] for one in text.split(' Id="')[1:]]

    def by_id(*chosen_ids):
        return "".join(select("RelationshipReference", SourceId=one) for one in chosen_ids)

    def add(name, standing, codes, entry, change=lambda package: package):
        made = Maker(signer, list=lambda _: [*rest, entry]).signed(plain)
        found.add(name, change(made), standing, codes)

    def all(_):
        return True

    full = relationships(text, all)
    types = dict.fromkeys(one.split('"')[0] for one in text.split(' Type="')[1:])
    groups = "".join(select("RelationshipsGroupReference", SourceType=one) for one in types)
    inside = [one for one in types if not one.endswith("/hyperlink")]
    partly = "".join(select("RelationshipsGroupReference", SourceType=one) for one in inside)
    without = chosen(uri, partly, relationships(text, lambda one: one["Type"] in inside))
    add("by-type", "valid", "", chosen(uri, groups, full))
    add("link-not-signed", "partial", "relationshipUncovered", without)
    add("link-not-signed-changed", "partial", "relationshipUncovered", without,
        lambda package: package.swap(MAIN_RELS, "www.example.org", "www.example.test"))
    add("by-type-one-added", "broken", "relationshipsChanged", chosen(uri, groups, full),
        lambda package: package.relate(MAIN_RELS, "rIdX", OFFICE + "hyperlink", "https://example.test/",
                                       True))
    add("by-type-other-type", "broken", "relationshipsChanged", chosen(uri, groups, full),
        lambda package: package.swap(MAIN_RELS, "relationships/hyperlink", "relationships/frame"))
    add("without-form", "broken", "transformNotAllowed", chosen(uri, by_id(*ids), full, after=""))
    add("form-first", "broken", "transformNotAllowed", element("Reference", element("Transforms", element(
        "Transform", Algorithm=C14N) + element("Transform", by_id(*ids), Algorithm=TRANSFORM))
        + digest(full.encode()), URI=uri))
    add("choice-empty", "partial", "relationshipUncovered",
        chosen(uri, "", relationships(text, lambda _: False)))
    add("choice-unknown", "broken", "transformNotAllowed",
        chosen(uri, select("Everything", SourceId="rId1"), full))
    add("choice-namespace", "broken", "transformNotAllowed", chosen(
        uri, by_id(*ids).replace("package/2006/digital-signature", "package/2006/other"), full))
    add("choice-missing", "broken", "relationshipMissing", chosen(uri, by_id(*ids, "rId77"), full))
    add("of-no-relationships", "broken", "transformNotAllowed", chosen(
        f"/word/styles.xml?ContentType={plain.type('word/styles.xml')}", by_id(*ids), full))
    add("as-bytes", "valid", "", element("Reference", digest(text.encode()), URI=uri))
    add("as-bytes-reordered", "broken", "partChanged", element("Reference", digest(text.encode()),
        URI=uri), lambda package: package.swap(MAIN_RELS, "><Relationship ", ">\n<Relationship "))
    add("respaced", "valid", "", chosen(uri, by_id(*ids), full),
        lambda package: package.swap(MAIN_RELS, "><Relationship ", ">\n<Relationship ", 99))
    orphan = plain.put("docProps/a.xml", "<x/>").relate("docProps/_rels/a.xml.rels", "rId1",
                                                        OFFICE + "image", "https://example.test/", True)
    found.add("irregular-beside", Maker(signer).signed(orphan).swap("docProps/_rels/a.xml.rels", "</Rel",
              "<x/></Rel"), "broken", "irregularRelationships")
    return found.all
