#!/usr/bin/env python3
"""Makes signed documents and tampers with them, each in one way.

usage: make_tampered.py REPORTCONV SAMPLES FOLDER

FOLDER, which must not exist, gets the documents; expected.tsv, which says what is to be said of each;
and pki/trust with the authority that is trusted. Needs Python and openssl only.
"""

import sys
from pathlib import Path

import tamper_archives
import tamper_documents
import tamper_made
import tamper_signers
import tamper_texts
from tamper_cases import Documents
from tamper_pki import PKI

GROUPS = (tamper_signers, tamper_documents, tamper_archives, tamper_texts, tamper_made)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    tool, samples, folder = (Path(one).resolve() for one in sys.argv[1:])
    folder.mkdir(parents=True)
    documents = Documents(tool, samples, PKI(folder / "pki"), folder / "pki")
    lines = ["file\tgroup\tstanding\tcodes\toptions"]
    for case in [case for group in GROUPS for case in group.cases(documents)]:
        file = folder / f"{case.group.replace(': ', '-').replace(' ', '-')}-{case.name}.docx"
        if file.exists():
            sys.exit(f"two cases are called {file.name}")
        file.write_bytes(case.data)
        lines.append("\t".join((file.name, case.group, case.standing, case.codes, case.options)))
    (folder / "expected.tsv").write_text("\n".join(lines) + "\n")
    print(f"{len(lines) - 1} documents in {folder}")


if __name__ == "__main__":
    main()
