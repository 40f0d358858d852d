"""A small authority with signers of all kinds, made by the openssl command.

All names are fictitious. Dates are fixed, so that only the keys differ from one run to the next.
"""

import functools
import subprocess
from pathlib import Path

FOREVER = ("20200101000000Z", "20491231000000Z")
SIGNING = {"basicConstraints": "critical,CA:FALSE",
           "keyUsage": "critical,digitalSignature,nonRepudiation",
           "extendedKeyUsage": "emailProtection"}
AUTHORITY = {"basicConstraints": "critical,CA:TRUE", "keyUsage": "critical,keyCertSign,cRLSign",
             "subjectKeyIdentifier": "hash"}


def openssl(*arguments, data=None):
    """Runs openssl and returns what it writes."""
    done = subprocess.run(["openssl", *map(str, arguments)], input=data, capture_output=True)
    if done.returncode:
        raise SystemExit(f"openssl {' '.join(map(str, arguments))}: {done.stderr.decode()}")
    return done.stdout


class Identity:
    """A key with its certificate and those that lead towards the authority."""

    def __init__(self, name, key, certificate, issuers=()):
        self.name, self.key, self.certificate = name, key, certificate
        self.issuers = list(issuers)
        self.file = certificate.with_name(f"{name}-chain.pem")
        self.file.write_bytes(b"".join(one.read_bytes() for one in [certificate, *self.issuers]))

    @functools.cache
    def ders(self):
        """The certificates in DER, the signer's first."""
        return [openssl("x509", "-in", one, "-outform", "DER")
                for one in [self.certificate, *self.issuers]]


class Authority:
    """Issues certificates, and lists which of them it has revoked."""

    def __init__(self, folder, name, key, certificate=None, issuers=()):
        self.folder, self.name, self.key, self.certificate = folder, name, key, certificate
        self.issuers = list(issuers)
        self.serial = 4096
        self.base = folder / f"{name}.ca"
        self.base.mkdir()
        (self.base / "index.txt").write_text("")
        (self.base / "index.txt.attr").write_text("unique_subject = no\n")
        (self.base / "ca.cnf").write_text(
            f"[ca]\ndefault_ca=own\n[own]\ndatabase={self.base}/index.txt\n"
            f"new_certs_dir={self.base}\nserial={self.base}/serial\ndefault_md=sha256\n"
            "policy=any\nunique_subject=no\n[any]\nC=optional\nO=optional\nCN=supplied\n")

    def issue(self, name, key, subject, extensions, dates=FOREVER, digest="sha256", own=False):
        """Issues a certificate; `own` makes it the authority's own."""
        request, file = self.base / f"{name}.csr", self.folder / f"{name}.pem"
        openssl("req", "-new", "-utf8", "-key", key, "-subj", f"/C=LU/O=Exemple/CN={subject}", "-out", request)
        options = self.base / f"{name}.ext"
        options.write_text("".join(f"{one}={value}\n" for one, value in extensions.items()))
        self.serial += 1
        (self.base / "serial").write_text(f"{self.serial:04X}\n")
        issuer = ["-selfsign"] if own else ["-cert", self.certificate]
        openssl("ca", "-batch", "-notext", "-config", self.base / "ca.cnf", "-keyfile", self.key,
                *issuer, "-in", request, "-out", file, "-startdate", dates[0], "-enddate", dates[1],
                "-md", digest, "-extfile", options)
        return file

    def identity(self, name, key, subject, extensions=SIGNING, **options):
        """A signer whose certificate the authority issues."""
        file = self.issue(name, key, subject, extensions, **options)
        return Identity(name, key, file, self.issuers)

    def revoke(self, file, *serials):
        """Writes the list of revoked certificates."""
        (self.base / "index.txt").write_text("".join(
            f"R\t491231000000Z\t260601000000Z,keyCompromise\t{serial:04X}\tunknown\t/CN=Exemple\n"
            for serial in serials))
        (self.base / "crlnumber").write_text("01\n")
        openssl("ca", "-config", self.base / "ca.cnf", "-gencrl", "-keyfile", self.key, "-cert",
                self.certificate, "-crl_lastupdate", "20100101000000Z", "-crl_nextupdate",
                "20991231000000Z", "-out", file)


class PKI:
    """The authorities and the signers."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True)
        self.trust = self.folder / "trust"
        self.trust.mkdir()
        self.rsa, self.rsa1024 = self._rsa("rsa", 3072), self._rsa("rsa1024", 1024)
        self.p256, self.other = self._curve("p256", "P-256"), self._curve("other", "P-256")
        self.p384 = self._curve("p384", "P-384")
        root = self._authority("root", "Exemple Root")
        first = self._authority("intermediate", "Exemple Intermediate", root)
        second = self._authority("intermediate-revoked", "Exemple Intermediate Two", root)
        self._signers(first, second)
        root.revoke(self.trust / "root.crl", root.serial)
        first.revoke(self.trust / "intermediate.crl", self.revoked_serial)
        (self.trust / "root.pem").write_bytes(root.certificate.read_bytes())

    def _rsa(self, name, bits):
        file = self.folder / f"{name}.key"
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}", "-out", file)
        file.chmod(0o600)
        return file

    def _curve(self, name, curve):
        file = self.folder / f"{name}.key"
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt", f"ec_paramgen_curve:{curve}", "-out", file)
        file.chmod(0o600)
        return file

    def _authority(self, name, subject, issuer=None):
        made = Authority(self.folder, name, self._curve(name, "P-384"))
        made.certificate = (issuer or made).issue(name, made.key, subject, AUTHORITY,
                                                  own=issuer is None)
        made.issuers = [made.certificate] if issuer else []
        return made

    def _signers(self, first, second):
        one = first.identity
        self.signer = one("signer", self.rsa, "Dr Anne Modèle")
        self.twin = one("twin", self.rsa, "Dr Jean Double")
        self.curve = one("curve", self.p256, "Dr Eva Muster")
        self.curve384 = one("curve384", self.p384, "Dr Rui Modelo")
        self.expired = one("expired", self.p256, "Dr Past", dates=("20200101000000Z", "20210101000000Z"))
        self.early = one("early", self.p256, "Dr Future", dates=("20400101000000Z", FOREVER[1]))
        self.revoked = one("revoked", self.p256, "Dr Revoked")
        self.revoked_serial = first.serial
        self.enciphering = one("enciphering", self.rsa, "Dr Cipher",
                               {**SIGNING, "keyUsage": "critical,keyEncipherment"})
        self.serving = one("serving", self.rsa, "Dr Server", {**SIGNING, "extendedKeyUsage": "serverAuth"})
        self.authority = one("authority", self.rsa, "Dr Authority", AUTHORITY)
        self.critical = one("critical", self.p256, "Dr Critical",
                            {**SIGNING, "1.2.3.4.5": "critical,ASN1:UTF8String:unknown"})
        self.short = one("short", self.rsa1024, "Dr Short")
        self.sha1 = one("sha1", self.p256, "Dr Old", digest="sha1")
        accented = first.issue("accented-authority", self.p384, "Autorité", AUTHORITY)
        below = Authority(self.folder, "accented", self.p384, accented, [accented, *first.issuers])
        self.accented = below.identity("accented", self.p256, "Dr Anne Modèle")
        self.orphan = Identity("orphan", self.rsa, self.signer.certificate)
        self.orphaned = self.second(second)
        # Someone who is no authority issues a certificate as if he were.
        pretender = Authority(self.folder, "pretender", self.p256, self.curve.certificate,
                              [self.curve.certificate, *self.curve.issuers])
        self.pretended = pretender.identity("pretended", self.other, "Dr Pretended")
        forger = Authority(self.folder, "forger", self.other)
        forger.certificate = forger.issue("forger", self.other, "Exemple Intermediate", AUTHORITY, own=True)
        forger.issuers = first.issuers
        self.forged = forger.identity("forged", self.p256, "Dr Anne Modèle")
        self.stranger = Identity("stranger", self.other, forger.issue(
            "stranger", self.other, "Dr Anne Modèle", SIGNING, own=True))

    def second(self, authority):
        """A good signer of an authority that was revoked by the one above it."""
        return authority.identity("orphaned", self.p256, "Dr Below")
