#!/usr/bin/env python3
"""Makes payloads/: sample reports as the sender delivers them, in formats written by LibreOffice.

Each report is saved as HTML, RTF and plain text by LibreOffice, and put together with its five
fields (from expected/) into a notification, NAME.message.json. Needs soffice in the path.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPORTS = ["ct-thorax-fr", "mrt-knie-de", "cardiology-pt"]
FILTERS = {"html": "html:HTML:EmbedImages", "rtf": "rtf", "txt": "txt:Text (encoded):UTF8"}
FIELDS = ["history", "findings", "diagnosis", "procedure", "recommendation"]


def main():
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "payloads"
    out.mkdir(parents=True, exist_ok=True)
    documents = [str(HERE / f"{name}.docx") for name in REPORTS]
    with tempfile.TemporaryDirectory() as profile:
        for target in FILTERS.values():
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{profile}", "--headless",
                 "--convert-to", target, "--outdir", str(out), *documents],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for name in REPORTS:
        steady(out / f"{name}.rtf")
        (out / f"{name}.message.json").write_text(message(out, name))


def steady(path):
    """Leaves out the time of the conversion and the version, so that a second run differs little."""
    text = path.read_bytes()
    text = re.sub(rb"\{\\\*\\generator [^}]*\}", rb"{\\*\\generator LibreOffice}", text)
    path.write_bytes(text)


def message(out, name):
    """The notification of a report; the address has a signature in its query, as real ones do."""
    def text(suffix):
        return (out / f"{name}.{suffix}").read_text(encoding="utf-8-sig")

    fields = json.loads((HERE / "expected" / f"{name}.fields.json").read_text())
    return json.dumps(
        {
            "type": "report_ready",
            "url": f"https://reports.example.org/{name}.docx?signature=0000",
            "html_content": text("html"),
            "rtf_report": text("rtf"),
            "plaintext_report": text("txt"),
            "json_report": {field: fields.get(field, "") for field in FIELDS},
        },
        ensure_ascii=False, indent=2) + "\n"


main()
