"""Histology, German: footnotes, sub- and superscript, a nested table, headings by the outline level of a style."""

from .markup import bold, labelled, paragraph, run, subscript, superscript, title
from .package import Sample, section
from .tables import cell, row, table

STAINS = (
    ("Melan-A", "positiv", "junktional und dermal"),
    ("SOX10", "positiv", "Kernfärbung, > 95 %"),
    ("HMB-45", "positiv", "nach basal abnehmend"),
    ("PRAME", "positiv", "4+, > 75 % der Kerne"),
    ("Ki-67", "5 %", "dermale Komponente"),
)


def build():
    sample = Sample("pathology-de", "Histologischer Befund", "de-LU", "Dr. med. Eva Probst", "2024-02-09T13:30:00")
    header = sample.header(
        paragraph("Institut für Pathologie Muster, L-0000 Luxemburg\tEingang: 06.02.2024", style="Header"),
        paragraph("Patient: MUSTERMANN Max, geb. 14.07.1985, m\tHistologie-Nr. H-2024-00123", style="Header"))
    sample.add(introduction(), macroscopy(), microscopy(sample), ending(sample), section(header))
    return sample


def part(content):
    return paragraph(content, style="ReportSection")


def introduction():
    return [
        title("Histologischer Befund"),
        labelled("Einsender: ", "Dr. med. Petra Probe, Dermatologie, Luxemburg"),
        part("Klinische Angaben"),
        paragraph("Asymmetrisch pigmentierte Läsion paravertebral rechts auf Höhe Th8, 9 mm, in 6 Monaten gewachsen. "
                  "Verdacht auf malignes Melanom. Keine tastbaren Lymphknoten."),
        part("Material"),
        paragraph("Hautexzisat Rücken rechts, fadenmarkiert bei 12 Uhr (kranial)."),
    ]


def macroscopy():
    return [
        part("Makroskopie"),
        paragraph("Spindelförmiges Hautexzisat von 31 × 14 × 8 mm. Zentral eine unregelmäßig begrenzte, braunschwarze "
                  "Läsion von 9 × 7 mm (Fläche etwa 50 mm", superscript("2"), "), Abstand zum nächsten seitlichen Rand "
                  "3 mm bei 9 Uhr. Vollständige Einbettung in 8 Kapseln."),
    ]


def microscopy(sample):
    breslow = sample.footnote("Gemessen vom Stratum granulosum bis zur tiefsten Tumorzelle, gerundet auf 0,1 mm.")
    return [
        part("Mikroskopie"),
        paragraph("Superfiziell spreitende melanozytäre Proliferation mit pagetoider Ausbreitung und Nestern im "
                  "Stratum papillare. Tumordicke nach Breslow 0,6 mm", breslow, ". Keine Ulzeration. Mitoserate 0/mm",
                  superscript("2"), ". Keine Lymph- oder Blutgefäßinvasion, keine Satelliten, keine Regression. "
                  "Seitlicher Abstand 2,8 mm, Abstand zur Tiefe 5,1 mm."),
        immunohistochemistry(),
    ]


def immunohistochemistry():
    """A table in a cell of a table: the stains within the list of additional work."""
    stains = table((1500, 1300, 3500), row("Marker", "Ergebnis", "Verteilung", header=True),
                   *(row(*stain) for stain in STAINS))
    return table(
        (2400, 7238),
        row("Zusatzuntersuchung", "Ergebnis", header=True),
        row("Immunhistochemie", cell(paragraph("Block 4, Kontrollen regelrecht:"), stains, paragraph(spacing=(0, 0)))),
        row("Stufenschnitte", "Block 4 und 5, je 3 Stufen: keine tiefere Infiltration"))


def ending(sample):
    edition = sample.footnote("UICC, 8. Auflage; Breslow < 0,8 mm ohne Ulzeration.")
    return [
        part("Diagnose"),
        paragraph(bold("Superfiziell spreitendes malignes Melanom, Rücken rechts, "), run("Breslow 0,6 mm", bold=True),
                  ", ohne Ulzeration, im Gesunden entfernt."),
        paragraph("TNM: pT", subscript("1a"), edition, " pN", subscript("X"), " L0 V0 Pn0 R0; ICD-O-3 8743/3, C44.5."),
        part("Kommentar"),
        paragraph("Der histologische Sicherheitsabstand unterschreitet 1 cm. Kein Anhalt für einen vorbestehenden "
                  "Nävus."),
        part("Empfehlung"),
        paragraph("Nachexzision mit 1 cm Sicherheitsabstand. Eine Sentinel-Lymphknotenbiopsie ist bei pT1a nicht "
                  "erforderlich. Nachsorge alle 6 Monate."),
        paragraph("Dr. med. Eva Probst\nFachärztin für Pathologie, 09.02.2024", spacing=(240, 0)),
    ]
