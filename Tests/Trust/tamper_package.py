"""Packages as lists of parts in the archive's order, and archives that contradict themselves."""

import io
import re
import struct
import zipfile

RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
ORIGIN = f"{RELS}/digital-signature/origin"
SIGNATURE = f"{RELS}/digital-signature/signature"
MEDIA = "application/vnd.openxmlformats-package.digital-signature-"
MAIN = "word/document.xml"
MAIN_RELS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"
FIRST = "_xmlsignatures/sig1.xml"
ORIGIN_RELS = "_xmlsignatures/_rels/origin.sigs.rels"


class Package:
    """The parts of a package, each as (name, bytes); every change makes a new package."""

    def __init__(self, parts):
        self.parts = list(parts)

    @classmethod
    def read(cls, data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return cls((one.filename, archive.read(one)) for one in archive.infolist())

    def data(self, method=zipfile.ZIP_DEFLATED, level=None, extras=None):
        """The archive's bytes."""
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", method, compresslevel=level) as archive:
            for name, content in self.parts:
                info = zipfile.ZipInfo(name, (2026, 11, 27, 12, 0, 0))
                info.compress_type, info.extra = method, (extras or {}).get(name, b"")
                archive.writestr(info, content)
        return target.getvalue()

    def __getitem__(self, name):
        return dict(self.parts)[name].decode()

    def has(self, name):
        return name in dict(self.parts)

    def put(self, name, content):
        """The package with a part replaced, or added at its end."""
        content = content.encode() if isinstance(content, str) else content
        if not self.has(name):
            return Package([*self.parts, (name, content)])
        return Package((one, content if one == name else old) for one, old in self.parts)

    def drop(self, *names):
        return Package((name, old) for name, old in self.parts if name not in names)

    def rename(self, old, new):
        return Package((new if name == old else name, content) for name, content in self.parts)

    def swap(self, name, old, new, count=1):
        """The package with a text of a part replaced, which must be there."""
        text = self[name]
        if old not in text:
            raise SystemExit(f"{name} holds no {old!r}")
        return self.put(name, text.replace(old, new, count))

    def relate(self, part, id, type, target, external=False):
        """The package with one relationship more."""
        mode = ' TargetMode="External"' if external else ""
        new = f'<Relationship Id="{id}" Type="{type}" Target="{target}"{mode}/>'
        if not self.has(part):
            return self.put(part, f'<Relationships xmlns="{RELS}">{new}</Relationships>')
        return self.swap(part, "</Relationships>", new + "</Relationships>")

    def override(self, part, type):
        """The package with one content type more."""
        return self.swap(TYPES, "</Types>",
                         f'<Override PartName="/{part}" ContentType="{type}"/></Types>')

    def type(self, part):
        """What the package says a part is."""
        found = re.search(f'<Override PartName="/{re.escape(part)}" ContentType="([^"]*)"', self[TYPES])
        suffix = part.rsplit(".", 1)[-1]
        return (found or re.search(f'<Default Extension="{suffix}" ContentType="([^"]*)"',
                                   self[TYPES])).group(1)

    def sign(self, text, number=1):
        """The package with a signature that was made elsewhere."""
        part, package = f"_xmlsignatures/sig{number}.xml", self
        if not package.has("_xmlsignatures/origin.sigs"):
            package = package.relate("_rels/.rels", "rIdOrigin", ORIGIN, "_xmlsignatures/origin.sigs")
            package = package.put("_xmlsignatures/origin.sigs", b"")
            package = package.override("_xmlsignatures/origin.sigs", MEDIA + "origin")
        package = package.relate(ORIGIN_RELS, f"rIdSig{number}", SIGNATURE, f"sig{number}.xml")
        return package.override(part, MEDIA + "xmlsignature+xml").put(part, text)


def local(data, name):
    """Where the header of an entry before its content begins."""
    at = data.index(b"PK\x03\x04")
    while data[at + 30:at + 30 + len(name)] != name.encode():
        at = data.index(b"PK\x03\x04", at + 4)
    return at


def central(data, name):
    """Where the header of an entry in the directory begins."""
    at = data.index(b"PK\x01\x02")
    while data[at + 46:at + 46 + len(name)] != name.encode():
        at = data.index(b"PK\x01\x02", at + 4)
    return at


def patched(data, at, new):
    return data[:at] + new + data[at + len(new):]


def number(data, at, value, form="<I"):
    """The archive with a number of a header set."""
    return patched(data, at, struct.pack(form, value))


def twice(package, name, content):
    """An archive with two entries of one name: they are written under names of the same length."""
    other = name[:-1] + "~"
    data = Package([*package.parts, (other, content)]).data()
    return data.replace(other.encode(), name.encode())
