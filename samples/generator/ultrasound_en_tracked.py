"""Abdominal ultrasound, English, with pending tracked changes of every kind."""

from .fields import page_numbers
from .markup import heading, labelled, paragraph, title
from .package import Sample, section
from .revisions import Revisions
from .tables import cell, row, table

KIDNEYS = ("Both kidneys are normal in size and position. Right renal cortical cyst of 14 mm (Bosniak I). No "
           "hydronephrosis, no stone.")


def build():
    sample = Sample("ultrasound-en-tracked", "Abdominal ultrasound", "en-GB", "Dr. A. Example", "2024-03-05T09:30:00")
    header = sample.header(paragraph("Sample Clinic, Radiology, L-0000 Luxembourg\t"
                                     "Patient: SAMPLE Alice, 12.08.1967, F, 1967081200074", style="Header"))
    footer = sample.footer(paragraph("Draft with changes of 05.03.2024\tPage ", page_numbers(between=" of "),
                                     style="Footer"))
    changes = Revisions()
    sample.add(introduction(changes), findings(changes), measurements(changes), ending(changes),
               section(header, footer))
    return sample


def introduction(changes):
    return [
        title("Abdominal ultrasound"),
        labelled("Date of examination: ", "4 March 2024"),
        heading("Clinical information"),
        paragraph("Right upper quadrant pain after meals for ", changes.deleted("two"), changes.inserted("six"),
                  " weeks. ALT ", changes.deleted("48"), changes.inserted("84"), " U/l, bilirubin 12 µmol/l. No fever."),
        heading("Technique"),
        paragraph("Curved array 3.5 MHz, fasting patient.", changes.inserted(" Good visibility.")),
    ]


def findings(changes):
    return [
        heading("Findings"),
        changes.moved_paragraph_away("kidneys", KIDNEYS),
        paragraph("Liver of normal size (craniocaudal ", changes.deleted("16.5"), changes.inserted("15.6"),
                  " cm in the right midclavicular line), homogeneous, slightly hyperechoic. ",
                  changes.deleted("Cyst"), changes.inserted("No focal lesion"), " in segment VI. Portal vein 11 mm, "
                  "flow towards the liver."),
        paragraph("Gallbladder: ", changes.deleted("several stones"), changes.inserted("one mobile stone of 18 mm"),
                  ". Wall 2 mm, ", changes.reformatted("no", bold=True, underline="single"),
                  " pericholecystic fluid. Sonographic Murphy sign ", changes.deleted("positive"),
                  changes.inserted("negative"), ". Common bile duct ", changes.reformatted("5 mm", italic=True), "."),
        paragraph("Pancreas: head and body normal,", mark=changes.deleted_mark()),
        paragraph(" tail hidden by bowel gas."),
        changes.moved_paragraph_here("kidneys", KIDNEYS),
        paragraph(changes.inserted("Spleen homogeneous, no accessory spleen."), mark=changes.inserted_mark()),
        paragraph(changes.deleted("Small amount of free fluid in the left lower quadrant."),
                  mark=changes.deleted_mark()),
        paragraph("No free fluid. Abdominal aorta not dilated."),
    ]


def measurements(changes):
    """The repeated kidney row is deleted, the row of the aorta is new, and one value is corrected."""
    return table(
        (4200, 2719, 2719),
        row("Organ", "Measured", "Reference", header=True),
        row("Right kidney, length", "104 mm", "90–120 mm"),
        row(*(cell(paragraph(changes.deleted(content), mark=changes.deleted_mark(), spacing=(20, 20)))
              for content in ("Right kidney, length (copy)", "140 mm", "90–120 mm")), change=changes.deleted_mark()),
        row("Left kidney, length", "108 mm", "90–120 mm"),
        row("Spleen, length", cell(changes.deleted("131"), changes.inserted("113"), " mm"), "< 120 mm"),
        row(*(cell(paragraph(changes.inserted(content), mark=changes.inserted_mark(), spacing=(20, 20)))
              for content in ("Aorta, largest diameter", "19 mm", "< 30 mm")), change=changes.inserted_mark()))


def ending(changes):
    return [
        heading("Impression"),
        paragraph("Solitary gallstone of ", changes.deleted("8"), changes.inserted("18"), " mm ",
                  changes.deleted("with"), changes.inserted("without"), " signs of cholecystitis. ",
                  changes.inserted("Mild hepatic steatosis. "), "Simple cyst of the ", changes.deleted("left"),
                  changes.inserted("right"), " kidney."),
        heading("Recommendation"),
        paragraph("Surgical opinion on elective cholecystectomy. Repeat ALT in ", changes.deleted("6"),
                  changes.inserted("4"), " weeks."),
        paragraph("Dr. A. Example, radiologist", spacing=(240, 0)),
    ]
