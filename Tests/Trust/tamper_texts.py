"""Changes of a signature after it was made."""

import re

from tamper_cases import Cases
from tamper_package import FIRST, MAIN, ORIGIN_RELS, SIGNATURE
from tamper_signature import C14N, DS, MORE, curve_value, element, key_value, pack


def cases(documents):
    return [*whole(documents), *details(documents), *keys(documents)]


def edit(package, old, new, count=1):
    return package.swap(FIRST, old, new, count)


def inner(text, name):
    """The first element of a name."""
    return re.search(f"<{name}[ >].*?</{name}>", text).group()


def whole(documents):
    """Signatures that are taken away in part, doubled or taken from elsewhere."""
    found, signed = Cases("signature"), documents.signed
    text = signed[FIRST]
    info, list = inner(text, "SignedInfo"), inner(text, "Manifest")
    found.add("part-empty", signed.put(FIRST, b""), "broken", "unreadableSignature")
    found.add("root-only", signed.put(FIRST, f'<Signature xmlns="{DS}"/>'), "broken", "notASignature")
    found.add("root-other", edit(edit(signed, "<Signature ", "<Other "), "</Signature>", "</Other>"),
              "broken", "notASignature")
    found.add("root-wrapped", edit(edit(signed, "<Signature ", "<a><Signature "), "</Signature>",
              "</Signature></a>"), "broken", "notASignature")
    found.add("namespace-other", edit(signed, DS, DS + "x"), "broken", "notASignature")
    found.add("signedinfo-removed", edit(signed, info, ""), "broken", "notASignature")
    found.add("signedinfo-twice", edit(signed, info, info + info), "broken", "notASignature")
    found.add("signedinfo-emptied", edit(signed, info, "<SignedInfo></SignedInfo>"), "broken",
              "emptySignature")
    found.add("references-removed", edit(signed, info, re.sub("<Reference .*</Reference>", "", info)),
              "broken", "emptySignature")
    found.add("reference-removed", edit(signed, inner(info, "Reference"), ""), "broken",
              "signatureMismatch")
    found.add("value-removed", edit(signed, inner(text, "SignatureValue"), ""), "broken",
              "notASignature")
    found.add("value-emptied", edit(signed, inner(text, "SignatureValue"), element("SignatureValue")),
              "broken", "signatureMismatch")
    found.add("value-zero", edit(signed, inner(text, "SignatureValue"), element("SignatureValue",
              pack(bytes(384)))), "broken", "signatureMismatch")
    found.add("list-removed", edit(signed, list, ""), "broken", "objectChanged")
    found.add("list-emptied", edit(signed, list, "<Manifest></Manifest>"), "broken", "objectChanged")
    entries = re.findall("<Reference .*?</Reference>", list)
    found.add("list-reordered", edit(signed, list, element("Manifest", "".join(reversed(entries)))),
              "broken", "objectChanged")
    found.add("list-shortened", edit(signed, entries[-1], ""), "broken", "objectChanged")
    found.add("list-lengthened", edit(signed, entries[-1], entries[-1] * 2), "broken",
              "objectChanged")
    other = documents.sign(documents.sample("ct-thorax-fr"), documents.pki.signer)
    found.add("of-other-document", signed.put(FIRST, other[FIRST]), "broken", "partChanged")
    found.add("second-of-other-document", signed.sign(other[FIRST], 2), "broken", "partChanged")
    found.add("second-empty", signed.sign(f'<Signature xmlns="{DS}"/>', 2), "broken",
              "notASignature")
    found.add("second-not-xml", signed.sign(b"\0\1\2", 2), "broken", "unreadableSignature")
    found.add("second-missing", signed.relate(ORIGIN_RELS, "rIdX", SIGNATURE, "sig2.xml"), "broken",
              "signatureMissing")
    found.add("is-the-text", signed.relate(ORIGIN_RELS, "rIdX", SIGNATURE, f"/{MAIN}"), "broken",
              "notASignature")
    return found.all


def details(documents):
    """Changes inside of a signature."""
    found, signed = Cases("signature text"), documents.signed
    text = signed[FIRST]
    value = re.search("<DigestValue>([^<]*)", inner(text, "Manifest")).group(1)
    found.add("digest-changed", edit(signed, value, pack(bytes(32))), "broken", "objectChanged")
    found.add("digest-cut", edit(signed, value, value[:8]), "broken", "objectChanged")
    found.add("digest-comment", edit(signed, value, f"{value[:8]}<!-- -->{value[8:]}"), "valid")
    found.add("digest-comment-forged", edit(signed, value, f"{pack(bytes(32))}<!-- -->{value}"),
              "broken", "objectChanged")
    found.add("digest-reference", edit(signed, value, f"&#x{ord(value[0]):X};{value[1:]}"), "valid")
    found.add("time-changed", edit(signed, "<xd:SigningTime>2026", "<xd:SigningTime>2027"), "broken",
              "objectChanged")
    found.add("details-changed", edit(signed, "<Monitors>1", "<Monitors>2"), "broken", "objectChanged")
    found.add("id-twice", edit(signed, 'Id="idOfficeV1Details"', 'Id="idPackageObject"'), "broken",
              "duplicateId")
    found.add("id-twice-other-letters", edit(signed, "</Signature>",
              '<Object ID="idPackageObject"></Object></Signature>'), "broken", "duplicateId")
    found.add("id-twice-namespace", edit(signed, "</Signature>",
              '<Object xml:id="idPackageObject"></Object></Signature>'), "broken", "duplicateId")
    found.add("id-renamed", edit(signed, 'Id="idPackageObject"', 'Id="idOther"'), "broken",
              "targetMissing")
    found.add("wrapped", wrapped(documents), "broken", "partChanged")
    found.add("uri-outside", edit(signed, 'URI="#idPackageObject"', 'URI="http://example.test/"'),
              "broken", "foreignReference")
    found.add("uri-empty", edit(signed, 'URI="#idPackageObject"', 'URI=""'), "broken",
              "foreignReference")
    found.add("uri-pointer", edit(signed, 'URI="#idPackageObject"',
              'URI="#xpointer(id(\'idPackageObject\'))"'), "broken", "foreignReference")
    found.add("method-hmac", edit(signed, MORE + "rsa-sha256", DS + "hmac-sha1"), "broken",
              "algorithmNotAllowed")
    found.add("method-md5", edit(signed, MORE + "rsa-sha256", MORE + "rsa-md5"), "broken",
              "algorithmNotAllowed")
    found.add("method-removed", edit(signed, inner(text, "SignedInfo").split("/>")[1] + "/>", ""),
              "broken", "algorithmNotAllowed")
    found.add("method-sha1", edit(signed, MORE + "rsa-sha256", DS + "rsa-sha1"), "broken",
              "signatureMismatch")
    found.add("method-curve", edit(signed, MORE + "rsa-sha256", MORE + "ecdsa-sha256"), "broken",
              "signatureMismatch")
    found.add("form-unknown", edit(signed, f'Method Algorithm="{C14N}"', 'Method Algorithm="none"'),
              "broken", "transformNotAllowed")
    found.add("form-comments", edit(signed, f'Method Algorithm="{C14N}"',
              f'Method Algorithm="{C14N}#WithComments"'), "broken", "signatureMismatch")
    found.add("doctype", edit(signed, "<Signature ", '<!DOCTYPE Signature><Signature '), "broken",
              "unreadableSignature")
    found.add("entity", edit(edit(signed, "<Signature ", f'<!DOCTYPE x [<!ENTITY y "{value}">]>'
              "<Signature "), f"<DigestValue>{value}", "<DigestValue>&y;"), "broken",
              "unreadableSignature")
    found.add("large", edit(signed, "</Signature>", element("Object", "x" * (1 << 20))
              + "</Signature>"), "broken", "unreadableSignature")
    found.add("deep", edit(signed, "</Signature>", "<a>" * 2000 + "</a>" * 2000 + "</Signature>"),
              "broken", "unreadableSignature")
    found.add("deep-in-limits", edit(signed, "</Signature>", "<a>" * 100 + "</a>" * 100
              + "</Signature>"), "broken", "unreadableSignature")
    found.add("latin", signed.put(FIRST, text.replace("UTF-8", "ISO-8859-1", 1)), "valid")
    accented = documents.sign(documents.sample("ct-thorax-fr"), documents.pki.accented)
    found.add("latin-accented", edit(accented, "UTF-8", "ISO-8859-1"), "broken", "objectChanged")
    found.add("utf-16", signed.put(FIRST, text.replace("UTF-8", "UTF-16", 1).encode("utf-16")),
              "valid")
    found.add("utf-16-doctype", signed.put(FIRST, text.replace("UTF-8", "UTF-16", 1).replace(
              "<Signature ", "<!DOCTYPE x><Signature ", 1).encode("utf-16")), "broken",
              "unreadableSignature")
    return found.all


def wrapped(documents):
    """The signed list where nobody looks, and a forged one in its place."""
    changed = documents.signed.swap(MAIN, "</w:t>", "x</w:t>")
    forged = documents.sign(documents.plain.swap(MAIN, "</w:t>", "x</w:t>"), documents.pki.stranger)
    real, false = inner(changed[FIRST], "Object"), inner(forged[FIRST], "Object")
    false = false.replace('Id="idPackageObject"', 'Id="idForged"').replace("idSignatureTime", "idTime")
    return edit(edit(changed, real, false), "</Signature>", element("Object", real) + "</Signature>")


def keys(documents):
    """Another certificate or key beside the value."""
    found, signed, pki = Cases("keys"), documents.signed, documents.pki
    text = signed[FIRST]
    certificates = inner(text, "X509Data")

    def instead(*identities):
        return edit(signed, certificates, element("X509Data", "".join(
            element("X509Certificate", pack(der)) for one in identities for der in one.ders())))

    found.add("certificate-removed", edit(signed, certificates, ""), "broken", "noCertificate")
    found.add("certificate-garbled", edit(signed, certificates, element("X509Data", element(
              "X509Certificate", pack(b"no certificate")))), "broken", "noCertificate")
    found.add("certificate-trailed", edit(signed, certificates, element("X509Data", element(
              "X509Certificate", pack(pki.signer.ders()[0] + b"\0")))), "broken", "noCertificate")
    found.add("certificate-other", instead(pki.stranger), "broken", "signatureMismatch")
    found.add("certificate-same-key", instead(pki.twin), "broken", "otherSigner")
    found.add("certificate-many", edit(signed, "<X509Certificate>", element("X509Certificate", pack(
              pki.stranger.ders()[0])) * 20 + "<X509Certificate>"), "broken", "signatureMismatch")
    found.add("key-other", edit(signed, "<KeyInfo>", "<KeyInfo>" + key_value(pki.rsa1024)), "broken",
              "otherKey")
    found.add("key-other-exponent", edit(signed, "<KeyInfo>", "<KeyInfo>" + key_value(pki.rsa).replace(
              "AQAB", "Aw==")), "broken", "otherKey")
    found.add("key-other-kind", edit(signed, "<KeyInfo>", "<KeyInfo>" + curve_value(pki.p256)),
              "broken", "otherKey")
    found.add("key-same", edit(signed, "<KeyInfo>", "<KeyInfo>" + key_value(pki.rsa)), "valid")
    curve = documents.sign(documents.plain, pki.curve)
    found.add("key-other-curve", edit(curve, "<KeyInfo>", "<KeyInfo>" + curve_value(pki.other)),
              "broken", "otherKey")
    found.add("key-same-curve", edit(curve, "<KeyInfo>", "<KeyInfo>" + curve_value(pki.p256)), "valid")
    value = inner(curve[FIRST], "SignatureValue")
    found.add("value-curve-zero", edit(curve, value, element("SignatureValue", pack(bytes(64)))),
              "broken", "signatureMismatch")
    found.add("value-curve-longer", edit(curve, value, element("SignatureValue", pack(bytes(66)))),
              "broken", "signatureMismatch")
    return found.all
