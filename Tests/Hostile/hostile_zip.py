"""Archives that lie about themselves, and archives that grow when they are unpacked."""

import struct
import zlib
from dataclasses import dataclass, field

import hostile_docx
from hostile_docx import document, paragraph, parts

MEGABYTE = 1 << 20


@dataclass
class Entry:
    """An entry, and what the archive says of it where that is a lie."""
    name: bytes
    data: bytes
    method: int = 8
    packed: bytes = None
    crc: int = None
    size: int = None
    packed_size: int = None
    flags: int = 0
    offset: int = None
    extra: bytes = b""
    local_extra: bytes = b""
    local: dict = field(default_factory=dict)

    def __post_init__(self):
        if self.packed is None:
            self.packed = deflate(self.data) if self.method == 8 else self.data
        self.crc = zlib.crc32(self.data) if self.crc is None else self.crc
        self.size = len(self.data) if self.size is None else self.size
        self.packed_size = len(self.packed) if self.packed_size is None else self.packed_size

    def local_header(self):
        name = self.local.get("name", self.name)
        return struct.pack(
            "<4s5H3I2H", b"PK\3\4", 20, self.local.get("flags", self.flags),
            self.local.get("method", self.method), 0, 33, self.local.get("crc", self.crc),
            self.local.get("packed_size", self.packed_size), self.local.get("size", self.size),
            len(name), len(self.local_extra)) + name + self.local_extra

    def central_header(self, offset):
        return struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", 20, 20, self.flags, self.method, 0, 33, self.crc, self.packed_size,
            self.size, len(self.name), len(self.extra), 0, 0, 0, 0,
            offset if self.offset is None else self.offset) + self.name + self.extra


def deflate(data, level=9):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def directory(entries, offsets):
    return b"".join(entry.central_header(offset) for entry, offset in zip(entries, offsets))


def end(count, size, offset, comment=b""):
    return struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, size, offset, len(comment)) + comment


def archive(entries, count=None, comment=b"", before_end=b""):
    """The bytes of an archive."""
    output, offsets = b"", []
    for entry in entries:
        offsets.append(len(output))
        output += entry.local_header() + entry.packed
    central = directory(entries, offsets)
    return output + central + before_end + end(
        len(entries) if count is None else count, len(central), len(output), comment)


def entries_of(files):
    return [Entry(name.encode(), data) for name, data in files.items()]


def docx(body, **more):
    """An honest archive of a document."""
    return archive(entries_of(parts(body, **more)))


def lying(name, change):
    """A document one of whose entries is something else than it says."""
    entries = entries_of(parts(paragraph("Befund")))
    return archive([change(entry) if entry.name == name else entry for entry in entries])


def with_entries(*more):
    return archive(entries_of(parts(paragraph("Befund"))) + list(more))


def with_lie(entry, **lie):
    for name, value in lie.items():
        setattr(entry, name, value)
    return entry


MAIN = b"word/document.xml"


def overlapping(names, kernel, quotes):
    """Entries that share their data: all are one, or each holds the next one as it stands."""
    packed = deflate(kernel)
    if not quotes:
        one = Entry(names[0], kernel)
        rest = [with_lie(Entry(name, kernel, packed=packed), offset=-1) for name in names[1:]]
        return [one] + rest
    last = Entry(names[-1], kernel, packed=packed)
    chain, data, stream = [last], kernel, packed
    for name in reversed(names[:-1]):
        header = chain[0].local_header()
        data, stream = header + data, b"\0" + struct.pack("<2H", len(header), len(header) ^ 0xFFFF) + header + stream
        chain.insert(0, Entry(name, data, packed=stream))
    return chain


def overlapping_images(count, size, quotes):
    """A document that shows images whose data overlaps in the archive."""
    names = [f"word/media/i{index}.png".encode() for index in range(count)]
    files = parts(hostile_docx.images(count), links=hostile_docx.image_links(count))
    honest = entries_of(files)
    kernel = hostile_docx.png(8, 8) + bytes(size)
    shared = overlapping(names, kernel, quotes)
    output, offsets = b"", []
    for entry in honest:
        offsets.append(len(output))
        output += entry.local_header() + entry.packed
    start = len(output)
    for index, entry in enumerate(shared):
        offsets.append(start)
        if quotes:
            length = len(entry.local_header())
            start += length + (0 if index == len(shared) - 1 else 5)
        entry.offset = None
    output += shared[0].local_header() + shared[0].packed
    central = directory(honest + shared, offsets)
    return output + central + end(len(offsets), len(central), len(output))


def nested(depth):
    """A document in a document in a document."""
    data = docx(paragraph("innermost"))
    for _ in range(depth):
        data = docx(paragraph("shell") + hostile_docx.chunk("c"), links=[("c", "aFChunk", "inner.docx")],
                    files={"word/inner.docx": data})
    return data


def bombs_inside(count, size):
    """A document that holds many documents, each of which grows."""
    inner = docx("<w:p><w:r><w:t>" + "a" * size + "</w:t></w:r></w:p>")
    links = [(f"c{index}", "aFChunk", f"inner{index}.docx") for index in range(count)]
    return docx("".join(hostile_docx.chunk(f"c{index}") for index in range(count)), links=links,
                files={f"word/inner{index}.docx": inner for index in range(count)})


def wide_numbers(**numbers):
    """The extra field with 64-bit numbers (APPNOTE 4.5.3)."""
    content = b"".join(struct.pack("<Q", number) for number in numbers.values())
    return struct.pack("<2H", 1, len(content)) + content


def wide_end(count, offset, locator):
    """The 64-bit end of an archive and the record that says where it is."""
    record = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, 46, offset)
    return record + struct.pack("<4sIQI", b"PK\6\7", 0, locator, 1)


def two_directories():
    one, two = docx(paragraph("5 mm")), docx(paragraph("50 mm"))
    return one + two


def mostly(letter, size, noise):
    """A text that packs well, but not too well: a changing letter each so many."""
    state, pieces = 1, []
    for _ in range(size // noise):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        pieces.append(letter * (noise - 1) + chr(97 + (state >> 16) % 26))
    return "".join(pieces)


def run(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def image_bomb(count, size):
    data = hostile_docx.png(8, 8) + bytes(size)
    files = {f"word/media/i{index}.png": data + str(index).encode() for index in range(count)}
    return docx(hostile_docx.images(count), links=hostile_docx.image_links(count), files=files)


def bombs():
    yield "zip-ratio.docx", "one part of 190 MB in 190 kB", "error limitExceeded", docx(run("a" * 190_000_000))
    yield "zip-ratio-below.docx", "one part just below the highest ratio of deflate", "error limitExceeded", \
        docx(run(mostly("a", 100_000_000, 100_000)))
    yield "zip-ratio-medium.docx", "a part that packs 300 times", "error limitExceeded", \
        docx(run(mostly("a", 40_000_000, 1_000)))
    yield "zip-images.docx", "17 images that unpack to 10 MB each", "error limitExceeded", image_bomb(17, 10 * MEGABYTE)
    yield "zip-styles.docx", "a style sheet of 100 MB", "error limitExceeded", \
        docx(paragraph("a"), styles="<w:style/>" * 9_000_000)
    yield "zip-overlap-all.docx", "60 names for one entry", "error hostileName", overlapping_images(60, 8 * MEGABYTE, False)
    yield "zip-overlap-quoted.docx", "each entry holds all that follow", "error damagedArchive", \
        overlapping_images(60, 8 * MEGABYTE, True)
    yield "zip-nested.docx", "documents in documents, 150 deep", "finding unsupportedContent", nested(150)
    yield "zip-bombs-inside.docx", "12 documents in one, each of 15 MB", "error limitExceeded", \
        bombs_inside(12, 15_000_000)
    yield "zip-quine.docx", "a document that embeds itself", "finding unsupportedContent", \
        docx(paragraph("a") + hostile_docx.chunk("c"), links=[("c", "aFChunk", "document.xml")])


def names():
    for title, name in [
            ("up", b"../../../../tmp/hostile-up.txt"), ("root", b"/tmp/hostile-root.txt"),
            ("backslash", b"..\\..\\hostile.txt"), ("drive", b"C:\\hostile.txt"), ("inside", b"word/media/../../../hostile.png"),
            ("nul", b"word/document.xml\0.png"), ("escape", b"word/\x1b[31m\x07.xml")]:
        yield f"name-{title}.docx", f"an entry called {name!r}", "error hostileName", with_entries(Entry(name, b"x"))
    yield "name-long.docx", "an entry with a name of 65,000 bytes", "report", \
        with_entries(Entry(b"word/" + b"n" * 65_000, b"x"))
    yield "name-twice.docx", "two main parts", "error duplicateEntry", \
        with_entries(Entry(MAIN, document(paragraph("50 mm")).encode()))
    yield "name-case.docx", "two main parts that differ in capitals", "error duplicateEntry", \
        with_entries(Entry(b"WORD/Document.XML", document(paragraph("50 mm")).encode()))
    yield "name-local.docx", "another name before the data than in the directory", "error hostileName", \
        lying(MAIN, lambda entry: with_lie(entry, local={"name": b"word/comments.xml"}))
    other = struct.pack("<BI", 1, zlib.crc32(MAIN)) + b"word/other.xml"
    yield "name-unicode.docx", "another name in the Unicode field", "error hostileName", lying(
        MAIN, lambda entry: with_lie(entry, extra=struct.pack("<2H", 0x7075, len(other)) + other))


def lies():
    for title, attack, outcome, lie in [
            ("crc", "a wrong check sum", "damagedArchive", {"crc": 0xDEADBEEF}),
            ("size-large", "a size of 4 GB", "damagedArchive", {"size": 0xFFFFFFF0}),
            ("size-small", "a size of one byte", "damagedArchive", {"size": 1}),
            ("packed-large", "packed data beyond the end", "damagedArchive", {"packed_size": 0x7FFFFFFF}),
            ("local-size", "another size before the data", "damagedArchive", {"local": {"size": 7, "packed_size": 7}}),
            ("local-method", "another method before the data", "damagedArchive", {"local": {"method": 0}}),
            ("local-flags", "encryption in one header alone", "damagedArchive", {"local": {"flags": 1}}),
            ("method", "an unknown method", "unsupportedCompression", {"method": 77}),
            ("method-lzma", "LZMA", "unsupportedCompression", {"method": 14}),
            ("encrypted", "the flag of encryption", "encrypted", {"flags": 1}),
            ("encrypted-strong", "the flags of strong encryption", "encrypted", {"flags": 65}),
            ("offset", "data at the end of the file", "damagedArchive", {"offset": 0x7FFFFFFF}),
            ("garbage", "no deflate data", "damagedArchive", {"packed": b"\xff" * 200, "packed_size": 200})]:
        yield f"zip-{title}.docx", f"the main part has {attack}", f"error {outcome}", \
            lying(MAIN, lambda entry, lie=lie: with_lie(entry, **lie))
    for title, attack, numbers in [
            ("size", "size", {"size": 1 << 62, "packed_size": 200}), ("packed", "packed size", {"size": 200, "packed_size": 1 << 62}),
            ("negative", "negative size", {"size": (1 << 64) - 1, "packed_size": (1 << 64) - 1})]:
        yield f"zip64-{title}.docx", f"a 64-bit {attack} beyond all", "error damagedArchive", lying(
            MAIN, lambda entry, numbers=numbers: with_lie(
                entry, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=wide_numbers(**numbers)))
    yield "zip64-offset.docx", "a 64-bit offset beyond all", "error damagedArchive", lying(
        MAIN, lambda entry: with_lie(entry, offset=0xFFFFFFFF, extra=wide_numbers(offset=(1 << 63) - 1)))


def frames():
    honest = docx(paragraph("Befund"))
    yield "zip-empty.docx", "no entries", "error noMainPart", end(0, 0, 0)
    yield "zip-cut-half.docx", "half an archive", "error truncated", honest[:len(honest) // 2]
    yield "zip-cut-end.docx", "an archive without its end", "error truncated", honest[:-22]
    yield "zip-cut-last.docx", "an archive without its last byte", "error truncated", honest[:-1]
    yield "zip-two.docx", "two archives in one file", "error damagedArchive", two_directories()
    yield "zip-comment.docx", "another archive in the comment", "error damagedArchive", \
        archive(entries_of(parts(paragraph("5 mm"))), comment=docx(paragraph("50 mm")))
    yield "zip-prefix.docx", "a program before the archive", "error unknownFormat", b"MZ" + bytes(510) + honest
    yield "zip-count.docx", "the end claims 65,535 entries", "error damagedArchive", \
        archive(entries_of(parts(paragraph("a"))), count=65_535)
    for title, count, offset, locator in [
            ("count", 1 << 60, 0, None), ("directory", 5, 1 << 62, None), ("locator", 5, 0, 1 << 63)]:
        entries = entries_of(parts(paragraph("a")))
        start = len(archive(entries)) - 22
        yield f"zip64-{title}.docx", f"the 64-bit end lies about its {title}", "error damagedArchive", archive(
            entries, count=0xFFFF, before_end=wide_end(count, offset, start if locator is None else locator))
    many = [Entry(b"%d" % index, b"", 0) for index in range(2_300)]
    yield "zip-many.docx", "2,300 entries that nothing names", "report", with_entries(*many)
    wide = [name.encode("utf-16-le") for name in ["EncryptionInfo", "EncryptedPackage"]]
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)
    yield "ole-encrypted.docx", "a document with a password", "error encrypted", ole + bytes(64).join(wide)
    yield "ole-word.doc", "a document of Word 97", "error legacyWord", ole + "WordDocument".encode("utf-16-le")


def cases():
    yield from bombs()
    yield from names()
    yield from lies()
    yield from frames()
