"""Colonoscopy, English: a picture, check boxes and a placeholder in content controls, spans, bullets."""

import io

from .fields import page_numbers
from .markup import (bullets, content_control, el, heading, labelled, paragraph, run, title)
from .package import Sample, section
from .picture import colon_drawing, inline_picture
from .tables import cell, row, table

TICKED, EMPTY = ("☒", "2612"), ("☐", "2610")
CHECKLIST = (
    ("Identity and procedure confirmed", True),
    ("Informed consent signed", True),
    ("Fasting for 6 hours", True),
    ("Anticoagulant therapy", False),
    ("Known allergy", False),
)
POLYPS = (
    ("1", "Ascending colon", "8 mm", "0-IIa", "Cold snare", "Complete, retrieved"),
    ("2", "Sigmoid colon, 25 cm", "12 mm", "0-Isp", "Hot snare, 2 ml adrenaline 1:10 000", "Complete, retrieved"),
)
ALTERNATIVE_TEXT = "Schematic colon: polyp 1 (blue) in the ascending colon, polyp 2 (red) in the sigmoid colon"


def build():
    sample = Sample("endoscopy-en", "Colonoscopy report", "en-GB", "Dr. B. Sample", "2024-05-22T14:40:00")
    header = sample.header(paragraph("Sample Clinic, Endoscopy Unit, L-0000 Luxembourg\t"
                                     "SAMPLE Robert, born 23/09/1971", style="Header"))
    footer = sample.footer(paragraph("Colonoscopy of 22/05/2024\tPage ", page_numbers(between=" of "), style="Footer"))
    sample.add(introduction(), preparation(), findings(sample), ending(), section(header, footer))
    return sample


def introduction():
    return [
        title("Colonoscopy"),
        labelled("Patient: ", "SAMPLE Robert, male, born 23/09/1971, national ID 1971092300071"),
        labelled("Date of procedure: ", "22 May 2024"),
        labelled("Referring physician: ", "Dr. C. Specimen, Esch-sur-Alzette"),
        heading("Indication"),
        paragraph("Positive faecal immunochemical test (42 µg Hb/g). No rectal bleeding, no weight loss. Father with "
                  "colorectal cancer at the age of 68."),
    ]


def preparation():
    return [
        heading("Procedure"),
        *(check_line(number, label, done) for number, (label, done) in enumerate(CHECKLIST, 1)),
        paragraph("Propofol 140 mg IV in fractionated doses, oxygen 2 l/min. SpO₂ ≥ 95 % throughout. Video "
                  "colonoscope advanced to the terminal ileum. Caecal intubation after 6 min, withdrawal time 11 min.", spacing=(80, 120)),
        bowel_preparation(),
    ]


def check_line(number, label, done):
    character = (TICKED if done else EMPTY)[0]
    control = el(
        "w14:checkbox", el("w14:checked", w14_val=int(done)), state("w14:checkedState", TICKED),
        state("w14:uncheckedState", EMPTY))
    box = content_control(run(character, font="MS Gothic"), label, f"check{number}", 7000 + number, control)
    return paragraph(box, f" {label}", spacing=(0, 20))


def state(tag, character):
    return el(tag, w14_val=character[1], w14_font="MS Gothic")


def bowel_preparation():
    """The Boston Bowel Preparation Scale, with a two-row header and a remark that spans two rows."""
    shade = "E7EDF3"
    return table(
        (2700, 1500, 1500, 3938),
        row(cell("Segment", merge="restart", shade=shade, header=True),
            cell("BBPS score (0–3)", span=2, shade=shade, header=True, align="center"),
            cell("Remark", merge="restart", shade=shade, header=True), header=True),
        row(cell(merge="continue", shade=shade), cell("Insertion", shade=shade, header=True),
            cell("After washing", shade=shade, header=True), cell(merge="continue", shade=shade), header=True),
        row("Right colon", "1", "2", "Residual fluid, aspirated"),
        row("Transverse colon", "2", "3", cell("Mucosa fully visible", merge="restart")),
        row("Left colon", "2", "3", cell(merge="continue")),
        row("Total", "5", "8", "Adequate (≥ 6, each segment ≥ 2)"))


def findings(sample):
    identifier, _ = sample.part.get_or_add_image(io.BytesIO(colon_drawing()))
    header = row("No.", "Site", "Size", "Paris", "Resection", "Result", header=True)
    return [
        heading("Findings"),
        *bullets(
            "Perianal inspection and digital rectal examination normal.",
            "Terminal ileum (10 cm) normal, no ulceration.",
            "Two polyps, listed below. No stricture, no angiodysplasia.",
            "Sigmoid diverticulosis without inflammation. Grade I haemorrhoids."),
        table((600, 2100, 900, 900, 2938, 2200), header, *(row(*polyp) for polyp in POLYPS)),
        paragraph(inline_picture(identifier, "Colon", ALTERNATIVE_TEXT, 54, 36), align="center", keep=True,
                  spacing=(120, 40)),
        paragraph(run("Figure: polyp 1 (blue), right side; polyp 2 (red), left side.", italic=True), align="center"),
    ]


def ending():
    placeholder = content_control(run("Click or tap here to enter text.", style="PlaceholderText"),
                                  "Histology number", "histology", 7100, el("w:text"), placeholder=True)
    return [
        heading("Complications"),
        paragraph("None. No bleeding at the end of the procedure, no sign of perforation."),
        heading("Conclusion"),
        paragraph("Two colorectal polyps of 8 mm and 12 mm, both completely resected. Left-sided diverticulosis."),
        heading("Recommendations"),
        *bullets("Histology of both polyps: result expected within 7 days.",
                 "No NSAID for 10 days; return at once in case of bleeding, fever or abdominal pain.",
                 "If an adenoma ≥ 10 mm is confirmed: next colonoscopy in 3 years (May 2027)."),
        paragraph("Histology number: ", placeholder),
        paragraph("Dr. B. Sample, gastroenterologist", spacing=(200, 0)),
    ]
