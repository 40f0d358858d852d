"""Radiology, German: localised style ids, numbered lists on two levels with a restart, Symbol font characters."""

from .fields import page_numbers
from .markup import bold, heading, labelled, paragraph, symbol, title
from .package import Sample, section

AT_LEAST, MICRO = "F0B3", "F06D"
FINDINGS, IMPRESSION = 2, 3


def build():
    sample = Sample("mrt-knie-de", "MRT des rechten Kniegelenks", "de-LU", "Dr. med. Karl Beispiel",
                    "2024-04-18T16:05:00")
    header = sample.header(
        paragraph("Radiologie am Musterplatz, L-0000 Musterhausen\tMUSTERMANN Max, geb. 14.07.1985", style="Header"))
    footer = sample.footer(paragraph("Befund vom 18.04.2024\tSeite ", page_numbers(between=" von "), style="Footer"))
    sample.add(introduction(), findings(), ending(), section(header, footer))
    return sample


def introduction():
    return [
        title("MRT des rechten Kniegelenks"),
        labelled("Patient: ", "MUSTERMANN Max, geb. 14.07.1985, männlich, Matrikel 1985071400040"),
        labelled("Zuweiser: ", "Dr. med. Petra Probe, Orthopädie, Luxemburg"),
        labelled("Untersuchung vom: ", "18.04.2024"),
        heading("Fragestellung"),
        paragraph("Distorsionstrauma des rechten Kniegelenks beim Fußball am 28.03.2024, seither Schwellung und "
                  "Instabilitätsgefühl. Vordere Kreuzbandruptur? Meniskusläsion? Keine Voroperation rechts."),
        heading("Technik"),
        paragraph("3 T, Kniespule. PD-gewichtete Sequenzen mit Fettsättigung axial, koronar und sagittal, T1 koronar, "
                  "T2 sagittal. Schichtdicke 3 mm, Auflösung in der Ebene 350 ", symbol(MICRO), "m. Kein "
                  "Kontrastmittel. Zum Vergleich liegt eine MRT des linken Kniegelenks vom 14.11.2019 vor."),
    ]


def findings():
    return [
        heading("Befund"),
        numbered("Menisken"),
        numbered("Innenmeniskus: Horizontalriss im Hinterhorn, Länge 9 mm, bis an die Unterfläche reichend "
                 "(Stoller III). Keine Dislokation.", level=1),
        numbered("Außenmeniskus: regelrecht, kein Riss.", level=1),
        numbered("Bänder"),
        numbered("Vorderes Kreuzband: Partialruptur im mittleren Drittel, ", symbol(AT_LEAST),
                 " 50 % der Fasern durchgehend erkennbar.", level=1),
        numbered("Hinteres Kreuzband: intakt.", level=1),
        numbered("Innenband: proximal verdickt mit umgebendem Ödem (Zerrung Grad I). Außenband: intakt.", level=1),
        numbered("Knorpel"),
        numbered("Retropatellar: Defekt von 6 × 4 mm an der medialen Facette, Tiefe ", symbol(AT_LEAST),
                 " 50 % der Knorpeldicke (ICRS 3A).", level=1),
        numbered("Femorotibial: medial und lateral ohne fokalen Defekt.", level=1),
        numbered("Knochen: Kontusionsödem im lateralen Femurkondylus (18 mm) und im posterolateralen Tibiaplateau "
                 "(14 mm). Keine Fraktur."),
        numbered("Gelenkraum: mäßiger Erguss, suprapatellar 8 mm. Baker-Zyste von 22 × 8 mm. Kein freier "
                 "Gelenkkörper."),
        paragraph("Im Vergleich: Das linke Kniegelenk zeigte am 14.11.2019 keinen Meniskusriss und keinen Erguss."),
    ]


def numbered(*inlines, level=0, instance=FINDINGS):
    return paragraph(*inlines, style="ListParagraph", numbering=instance, level=level)


def ending():
    return [
        heading("Beurteilung"),
        numbered(bold("Partialruptur des vorderen Kreuzbandes rechts"), " mit typischem Kontusionsmuster lateral.",
                 instance=IMPRESSION),
        numbered("Horizontalriss im Hinterhorn des Innenmeniskus rechts (9 mm), nicht disloziert.", instance=IMPRESSION),
        numbered("Retropatellarer Knorpelschaden ICRS 3A. Keine Fraktur.", instance=IMPRESSION),
        heading("Empfehlung"),
        paragraph("Klinische Stabilitätsprüfung und orthopädische Vorstellung innerhalb von 2 Wochen. Bis dahin "
                  "Teilbelastung rechts mit 20 kg. Verlaufskontrolle bei anhaltender Instabilität."),
        paragraph("Dr. med. Karl Beispiel\nFacharzt für Radiologie", spacing=(240, 0)),
    ]
