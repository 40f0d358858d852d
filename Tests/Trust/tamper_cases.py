"""What a case of tampering is, and the documents that cases are made of."""

import subprocess
from dataclasses import dataclass

from tamper_package import Package

AT = "--at 2026-12-01T00:00:00Z"


@dataclass
class Case:
    """A document, and what must be said of it."""

    group: str
    name: str
    data: bytes
    standing: str
    codes: str
    options: str = AT

    @property
    def is_control(self):
        return self.standing == "valid"


class Cases:
    """Collects the cases of a group."""

    def __init__(self, group):
        self.group, self.all = group, []

    def add(self, name, package, standing, codes="", options=AT):
        data = package.data() if isinstance(package, Package) else package
        self.all.append(Case(self.group, name, data, standing, codes, options))


class Documents:
    """Samples, and how they are signed."""

    def __init__(self, tool, samples, pki, folder):
        self.tool, self.samples, self.pki, self.folder = tool, samples, pki, folder
        self.plain = self.sample("mammography-fr")
        self.signed = self.sign(self.plain, pki.signer)

    def sample(self, name):
        return Package.read((self.samples / f"{name}.docx").read_bytes())

    def sign(self, package, identity, digest="sha256"):
        """The package, signed by reportconv."""
        source, target = self.folder / "unsigned.docx", self.folder / "signed.docx"
        source.write_bytes(package.data())
        done = subprocess.run(
            [self.tool, "sign", source, "--key", identity.key, "--certificate", identity.file,
             "--digest", digest, "--at", "2026-11-27T19:00:00Z", "-o", target, "--force"],
            capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"sign by {identity.name}: {done.stderr}")
        return Package.read(target.read_bytes())
