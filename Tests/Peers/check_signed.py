#!/usr/bin/env python3
"""Lets LibreOffice verify what we sign: it must find each signature, and find it good.

usage: check_signed.py REPORTCONV SAMPLES

Each sample is signed with a key of RSA, and once more with one of an elliptic curve; a copy with a changed text must
be found bad. Whether the signer is trusted is not asked: LibreOffice looks for authorities in places of its own.

The digests of all parts are made a second time here, with Python's own canonical XML. LibreOffice 7.4 finds no signature
good where an address in the relationships has an ampersand, whoever made it, so there its verdict is not asked.

Runs under the Python that has LibreOffice's module uno (Debian: python3-uno).
"""

import base64
import hashlib
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

import uno

from check_tracked import Office, value


def verdicts(office, path):
    """Whether each signature of a document is good, in LibreOffice's eyes."""
    form = uno.Any("[]com.sun.star.beans.PropertyValue", (value("StorageFormat", "ZipFormat"),))
    storage = uno.invoke(
        office.create("com.sun.star.embed.StorageFactory"), "createInstanceWithArguments",
        ((path.as_uri(), 1, form),))
    signatures = office.services.createInstanceWithArgumentsAndContext(
        "com.sun.star.security.DocumentDigitalSignatures", ("1.2", True), office.context)
    return [one.SignatureIsValid for one in signatures.verifyDocumentContentSignatures(storage, None)]


DS = "{http://www.w3.org/2000/09/xmldsig#}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/digital-signature}"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"


def signed_form(data, names):
    """Relationships as they are signed (ECMA-376-2, 13.2.4.24)."""
    items = [item.attrib for item in ElementTree.fromstring(data) if item.get("Id") in names]
    text = "".join(
        f"<Relationship TargetMode={quoteattr(item.get('TargetMode', 'Internal'))} Type={quoteattr(item['Type'])} "
        f"Target={quoteattr(item['Target'])} Id={quoteattr(item['Id'])}/>"
        for item in sorted(items, key=lambda item: item["Id"]))
    return ElementTree.canonicalize(f'<Relationships xmlns="{RELATIONSHIPS}">{text}</Relationships>').encode()


def wrong_digests(path):
    """The parts whose digests in the first signature are not what they are here."""
    with zipfile.ZipFile(path) as package:
        signature = ElementTree.fromstring(package.read("_xmlsignatures/sig1.xml"))
        for reference in signature.iterfind(f".//{DS}Manifest/{DS}Reference"):
            part = urllib.parse.unquote(reference.get("URI").split("?")[0][1:])
            data = package.read(part)
            names = {one.get("SourceId") for one in reference.iter(f"{PACKAGE}RelationshipReference")}
            if names:
                data = signed_form(data, names)
            if base64.b64encode(hashlib.sha256(data).digest()).decode() != reference.find(f"{DS}DigestValue").text:
                yield part


def has_ampersand(path):
    with zipfile.ZipFile(path) as package:
        return any(b"&" in package.read(name) for name in package.namelist() if name.endswith(".rels"))


def curve(folder):
    """A key of an elliptic curve, and a certificate for it."""
    key, certificate = folder / "ec.key", folder / "ec.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key,
         "-out", certificate, "-days", "30", "-subj", "/C=LU/CN=Dr Jean Exemple",
         "-addext", "keyUsage=critical,digitalSignature"], check=True, capture_output=True)
    return key, certificate


def changed(path, target):
    """The same document with another text."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b"</w:t>", b"!</w:t>", 1) if name == "word/document.xml" else data)


def check(tool, office, folder, sample, rsa, ec):
    first, second, bad = folder / "first.docx", folder / "second.docx", folder / "bad.docx"
    for source, (key, certificate), target in ((sample, rsa, first), (first, ec, second)):
        subprocess.run(
            [tool, "sign", source, "--key", key, "--certificate", certificate, "-o", target, "--force"], check=True)
    changed(first, bad)
    faults = [f"{sample.name}: the digest of {part}" for part in wrong_digests(first)]
    if list(wrong_digests(bad)) != ["word/document.xml"]:
        faults.append(f"{sample.name}: the changed text has no wrong digest")
    if not has_ampersand(sample):
        found = [verdicts(office, path) for path in (first, second, bad)]
        if found != [[True], [True, True], [False]]:
            faults.append(f"{sample.name}: {found}")
    return faults


def main():
    tool, samples = sys.argv[1], Path(sys.argv[2]).resolve()
    documents = sorted(samples.glob("*.docx"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key = folder / "rsa.key"
        key.touch(0o600)
        key.write_bytes((samples / "signed/signer.key").read_bytes())
        office = Office(folder)
        try:
            faults = [
                fault for sample in documents
                for fault in check(tool, office, folder, sample, (key, samples / "signed/signer.pem"), curve(folder))]
        finally:
            office.close()
    for fault in faults:
        print(f"FAILED {fault}")
    asked = sum(not has_ampersand(sample) for sample in documents)
    print(f"{len(documents)} documents signed twice, {asked} of them verified by LibreOffice: {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
