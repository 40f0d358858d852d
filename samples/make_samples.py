#!/usr/bin/env python3
"""Writes the sample reports: fictitious medical reports as DOCX, each rich in what such documents hold.

    python3 samples/make_samples.py [OUTDIR]

OUTDIR is the folder to write to; without it, the folder of this script. Needs Python 3.9 and python-docx 1.1 or later
(`pip install python-docx`). The same versions of Python, zlib, lxml and python-docx write the same bytes on each run.
The reports and the tools to build them are in the folder `generator`; README.md says what each report exercises.
"""

import pathlib
import sys

from generator import (cardiology_pt, consultation_lb, ct_thorax_fr, discharge_fr, endoscopy_en, mammography_fr,
                       mrt_knie_de, pathology_de, six_sentences, ultrasound_en_tracked)

REPORTS = (ct_thorax_fr, mrt_knie_de, endoscopy_en, pathology_de, discharge_fr, consultation_lb, ultrasound_en_tracked,
           mammography_fr, cardiology_pt, six_sentences)


def main(arguments):
    if len(arguments) > 1 or arguments[:1] in (["-h"], ["--help"]):
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parent
    folder.mkdir(parents=True, exist_ok=True)
    for report in REPORTS:
        print(report.build().save(folder))


if __name__ == "__main__":
    main(sys.argv[1:])
