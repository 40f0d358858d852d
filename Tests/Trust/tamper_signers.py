"""Signers of all kinds: the signature is good, its certificate is not, or not at that time."""

from tamper_cases import AT, Cases
from tamper_signature import Maker


def cases(documents):
    found, pki = Cases("signer"), documents.pki
    plain, signed = documents.plain, documents.signed
    found.add("untouched-rsa", signed, "valid")
    found.add("untouched-p256", documents.sign(plain, pki.curve), "valid")
    found.add("untouched-p384", documents.sign(plain, pki.curve384, "sha384"), "valid")
    for name in ("ct-thorax-fr", "endoscopy-en", "pathology-de"):
        found.add(f"untouched-{name}", documents.sign(documents.sample(name), pki.signer, "sha512"),
                  "valid")
    found.add("untouched-two", documents.sign(signed, pki.curve), "valid")
    found.add("untouched-made", Maker(pki.signer).signed(plain), "valid")
    for name, identity, code in (
            ("expired", pki.expired, "expiredCertificate"),
            ("not-yet-valid", pki.early, "certificateNotYetValid"),
            ("revoked", pki.revoked, "revokedCertificate"),
            ("authority-revoked", pki.orphaned, "revokedCertificate"),
            ("stranger", pki.stranger, "untrustedSigner"),
            ("forged-issuer", pki.forged, "untrustedSigner"),
            ("issued-by-signer", pki.pretended, "invalidCertificate"),
            ("issuer-left-out", pki.orphan, "untrustedSigner"),
            ("unknown-restriction", pki.critical, "invalidCertificate"),
            ("key-rsa-1024", pki.short, "weakKey,weakChain"),
            ("chain-sha1", pki.sha1, "weakChain")):
        found.add(name, documents.sign(plain, identity), "untrusted", code)
    for name, identity in (("enciphering", pki.enciphering), ("serving", pki.serving),
                           ("authority-as-signer", pki.authority)):
        found.add(name, Maker(identity).signed(plain), "untrusted", "wrongUsage")
    found.add("asked-before", signed, "untrusted", "certificateNotYetValid", "--at 2019-12-01")
    found.add("asked-after", signed, "untrusted", "expiredCertificate", "--at 2060-01-01")
    found.add("asked-after-lists-end", signed, "untrusted", "invalidCertificate", "--at 2150-01-01")
    found.add("expired-asked-then", documents.sign(plain, pki.expired), "valid", "",
              "--at 2020-06-01")
    found.add("second-by-stranger", documents.sign(signed, pki.stranger), "untrusted",
              "untrustedSigner")
    found.add("second-by-revoked", documents.sign(signed, pki.revoked), "untrusted",
              "revokedCertificate")
    found.add("second-weak", Maker(pki.signer, method="sha1").signed(signed, 2), "weak",
              "weakAlgorithm", AT)
    return found.all
