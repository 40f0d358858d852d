"""Makes XML signatures of packages, right ones and wrong ones that are signed all the same.

The text is written in canonical form already: attributes in order, no empty-element tags, no white
space, and one default namespace on the root. So the canonical form of an element is its text with the
declarations that it inherits put into its start tag.
"""

import base64
import hashlib
import re

import tamper_package
from tamper_pki import openssl

DS = "http://www.w3.org/2000/09/xmldsig#"
DS11 = "http://www.w3.org/2009/xmldsig11#"
MORE = "http://www.w3.org/2001/04/xmldsig-more#"
XENC = "http://www.w3.org/2001/04/xmlenc#"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/digital-signature"
TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DIGESTS = {"sha1": DS + "sha1", "sha256": XENC + "sha256", "sha384": MORE + "sha384",
           "sha512": XENC + "sha512", "md5": MORE + "md5"}
METHODS = {"sha1": DS + "rsa-sha1", "sha256": MORE + "rsa-sha256", "md5": MORE + "rsa-md5"}


def pack(data):
    return base64.b64encode(data).decode()


def element(name, content="", **attributes):
    """An element in canonical form."""
    values = "".join(f' {key}="{value}"' for key, value in sorted(attributes.items()))
    return f"<{name}{values}>{content}</{name}>"


def canonical(text, also=""):
    """The canonical form of an element that stands inside of the signature."""
    return re.sub("^<([^ >]+)", rf'<\1 xmlns="{DS}"{also}', text).encode()


def digest(data, method="sha256"):
    """The elements of a digest."""
    value = pack(hashlib.new(method, data).digest())
    return element("DigestMethod", Algorithm=DIGESTS[method]) + element("DigestValue", value)


def transforms(*algorithms):
    return element("Transforms", "".join(element("Transform", Algorithm=one) for one in algorithms))


def relationships(text, chosen):
    """The form of relationships that is signed."""
    lines = []
    for one in re.findall("<Relationship [^>]*>", text):
        values = dict(re.findall('([A-Za-z]+)="([^"]*)"', one))
        if chosen(values):
            values.setdefault("TargetMode", "Internal")
            lines.append((values["Id"], element("Relationship", **values)))
    return f'<Relationships xmlns="{tamper_package.RELS}">{"".join(line for _, line in sorted(lines))}' \
        "</Relationships>"


def select(name, **attributes):
    """A choice of relationships in a transform."""
    return element(f"mdssi:{name}", **attributes).replace(
        f"<mdssi:{name}", f'<mdssi:{name} xmlns:mdssi="{PACKAGE}"', 1)


def reference(package, part, method="sha256", steps=""):
    """A reference of the list to a part as it is; relationships but for those of signatures."""
    uri = f"/{part}?ContentType={package.type(part)}"
    if not part.endswith(".rels"):
        return element("Reference", steps + digest(dict(package.parts)[part], method), URI=uri)
    ids = [one for one in re.findall(' Id="([^"]*)"', package[part]) if one != "rIdOrigin"]
    choice = "".join(select("RelationshipReference", SourceId=one) for one in ids)
    return chosen(uri, choice, relationships(package[part], lambda one: one["Id"] in ids), method)


def chosen(uri, choice, form, method="sha256", after=transforms(C14N)):
    """A reference of the list to some relationships."""
    first = element("Transform", choice, Algorithm=TRANSFORM)
    steps = after.replace("<Transforms>", "<Transforms>" + first, 1) if after else \
        element("Transforms", first)
    return element("Reference", steps + digest(form.encode(), method), URI=uri)


def references(package, method="sha256"):
    """The references to all parts but those of signatures."""
    own = ("_xmlsignatures/", "[Content_Types]")
    return [reference(package, name, method) for name, _ in package.parts if not name.startswith(own)]


def key_value(key):
    """A bare RSA key."""
    modulus = openssl("rsa", "-in", key, "-noout", "-modulus").decode().strip().split("=")[1]
    return element("KeyValue", element("RSAKeyValue", element("Modulus", pack(bytes.fromhex(modulus)))
                                       + element("Exponent", "AQAB")))


def curve_value(key):
    """A bare key of a curve."""
    point = openssl("pkey", "-in", key, "-pubout", "-outform", "DER")[-65:]
    curve = element("dsig11:NamedCurve", URI="urn:oid:1.2.840.10045.3.1.7")
    return element("KeyValue", f'<dsig11:ECKeyValue xmlns:dsig11="{DS11}">{curve}'
                   + element("dsig11:PublicKey", pack(point)) + "</dsig11:ECKeyValue>")


class Maker:
    """Makes a signature; each method is a step that a wrong signature does otherwise."""

    method, form, policy = "sha256", C14N, True

    def __init__(self, identity, **changes):
        self.identity = identity
        for name, change in changes.items():
            setattr(self, name, change)

    def list(self, package):
        """The references of the list."""
        return references(package, self.method)

    def object(self, package):
        return element("Object", element("Manifest", "".join(self.list(package))), Id="idPackageObject")

    def properties(self):
        """The properties of XAdES that are signed."""
        named = element("xd:CertDigest", digest(self.identity.ders()[0], self.method))
        named = element("xd:SigningCertificate", element("xd:Cert", named))
        time = element("xd:SigningTime", "2026-11-27T19:00:00Z")
        return element("xd:SignedProperties", element("xd:SignedSignatureProperties", time + named),
                       Id="idSignedProperties")

    def links(self, package):
        """The references of SignedInfo."""
        whole = element("Reference", digest(canonical(self.object(package)), self.method),
                        URI="#idPackageObject")
        form = canonical(self.properties(), f' xmlns:xd="{XADES}"')
        return [whole] + [element("Reference", transforms(C14N) + digest(form, self.method),
                                  URI="#idSignedProperties")] * self.policy

    def info(self, package):
        method = element("SignatureMethod", Algorithm=METHODS[self.method])
        return element("SignedInfo", element("CanonicalizationMethod", Algorithm=self.form) + method
                       + "".join(self.links(package)))

    def value(self, info):
        """The value in base64."""
        return pack(openssl("dgst", f"-{self.method}", "-sign", self.identity.key,
                            data=canonical(info)))

    def keys(self):
        """What stands in KeyInfo."""
        return element("X509Data", "".join(element("X509Certificate", pack(one))
                                           for one in self.identity.ders()))

    def more(self, package):
        """Objects beside those that are signed."""
        return ""

    def make(self, package):
        """The signature of a package."""
        info = self.info(package)
        signed = element("Object", f'<xd:QualifyingProperties xmlns:xd="{XADES}" '
                         f'Target="#idPackageSignature">{self.properties()}</xd:QualifyingProperties>')
        return (f'{HEAD}<Signature xmlns="{DS}" Id="idPackageSignature">{info}'
                + element("SignatureValue", self.value(info)) + element("KeyInfo", self.keys())
                + self.object(package) + (signed if self.policy else "") + self.more(package)
                + "</Signature>")

    def signed(self, package, number=1):
        return package.sign(self.make(package), number)
