"""Certificates for check_network.py, made by the openssl command."""

import subprocess
from pathlib import Path

CONFIGURATION = """
[ca]
default_ca = authority
[authority]
database = {folder}/database
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
commonName = unused
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[server]
subjectAltName = ${{ENV::NAMES}}
"""


def openssl(*arguments, names="DNS:unused"):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, env={"NAMES": names, "PATH": "/usr/bin:/bin"})


class Authority:
    """Issues certificates from a folder of its own."""

    def __init__(self, folder: Path, name: str):
        self.folder = folder / name
        self.folder.mkdir()
        self.configuration = self.folder / "openssl.cnf"
        self.configuration.write_text(CONFIGURATION.format(folder=self.folder))
        (self.folder / "database").touch()
        (self.folder / "serial").write_text("01")
        self.key = self.folder / "root.key"
        self.certificate = self.folder / "root.pem"
        openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", self.key)
        openssl("req", "-x509", "-new", "-key", self.key, "-subj", f"/CN={name}", "-days", 2, "-out", self.certificate,
                "-config", self.configuration, "-extensions", "root")

    def issue(self, label, names, start="20200101000000Z", end="20990101000000Z", bits=2048):
        """A certificate with its key, as two paths."""
        key, request, certificate = (self.folder / f"{label}.{end}" for end in ("key", "csr", "pem"))
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}", "-out", key)
        openssl("req", "-new", "-key", key, "-subj", f"/CN={label}", "-out", request, "-config", self.configuration)
        openssl("ca", "-batch", "-notext", "-config", self.configuration, "-cert", self.certificate, "-keyfile", self.key,
                "-extensions", "server", "-startdate", start, "-enddate", end, "-in", request, "-out", certificate, names=names)
        return certificate, key
