"""Mammography, French: legacy form fields, merge fields, links, a bookmark, small capitals and hidden text."""

from .fields import (bookmarked, complex_field, external_link, form_check_box, form_drop_down, form_text,
                     internal_link, page_numbers)
from .markup import bold, heading, paragraph, run, title
from .package import Sample, section

CATEGORIES = ("1", "2", "3", "4A", "4B", "4C", "5", "6")
DENSITIES = ("A", "B", "C", "D")


def build():
    sample = Sample("mammography-fr", "Mammographie bilatérale", "fr-LU", "Dr Anne Modèle", "2024-01-17T15:10:00")
    header = sample.header(paragraph(run("Centre d'imagerie Exemple", small_caps=True),
                                     "\tSénologie, L-0000 Luxembourg", style="Header"))
    footer = sample.footer(paragraph("DUPONT-EXEMPLE Marie, née le 28.04.1978\tPage ", page_numbers(), style="Footer"))
    sample.add(introduction(), context(), results(), ending(sample), section(header, footer))
    return sample


def merge(name, result):
    return complex_field(f"MERGEFIELD {name} \\* MERGEFORMAT", result)


def introduction():
    return [
        title("Mammographie bilatérale et échographie mammaire"),
        paragraph(bold("Patiente : "), merge("Nom", "DUPONT-EXEMPLE"), " ", merge("Prenom", "Marie"), ", née le ",
                  merge("Date_naissance", "28.04.1978"), ", matricule ", merge("Matricule", "1978042800000"),
                  spacing=(0, 20)),
        paragraph(bold("Date de l'examen : "), merge("Date_examen", "17.01.2024"), spacing=(0, 20)),
        paragraph("Voir directement la ", internal_link("conclusion", "conclusion"), "."),
    ]


def context():
    return [
        heading("Indication"),
        paragraph(form_check_box("Depistage", False), " Dépistage   ", form_check_box("Symptome", True),
                  " Symptôme   ", form_check_box("Controle", False), " Contrôle"),
        paragraph("Masse palpable du sein droit depuis 3 semaines. Mère : cancer du sein à 62 ans. Pas d'écoulement "
                  "mamelonnaire. Dernière mammographie le 11.01.2022, classée ACR 2 des deux côtés."),
        heading("Technique"),
        paragraph("Incidences face et oblique externe des deux seins avec tomosynthèse, cliché centré à droite. Dose "
                  "glandulaire moyenne : ", form_text("Dose", "1,32 mGy"), " par incidence. Échographie bilatérale avec "
                  "une sonde de 18 MHz."),
        paragraph(run("Note interne : cliché oblique gauche à refaire, patiente pressée.", hidden=True)),
    ]


def results():
    return [
        heading("Résultats"),
        paragraph("Densité mammaire : type ", form_drop_down("Densite", DENSITIES, 1), "."),
        paragraph(run("Sein droit", small_caps=True, bold=True), " : masse ovale de 11 × 9 mm du quadrant "
                  "supéro-externe, à 10 h et 40 mm du mamelon, de contours partiellement microlobulés. En échographie, "
                  "elle est hypoéchogène, sans atténuation postérieure, vascularisée. Pas de microcalcification. Pas "
                  "de rétraction cutanée."),
        paragraph(run("Sein gauche", small_caps=True, bold=True), " : pas de masse, pas de distorsion "
                  "architecturale. Deux kystes simples de 4 et 6 mm à 2 h, inchangés depuis 2022."),
        paragraph(run("Aires axillaires", small_caps=True, bold=True), " : ganglion droit de 8 mm de petit axe, "
                  "cortex de 2 mm, hile conservé. Rien à gauche."),
    ]


def ending(sample):
    address = sample.link("https://www.example.org/bi-rads?lang=fr&edition=5")
    return [
        heading("Conclusion"),
        paragraph(bookmarked("conclusion", 1, "Masse du sein droit de 11 mm, faiblement suspecte."),
                  " Sein droit : BI-RADS ", form_drop_down("Droit", CATEGORIES, 3), ". Sein gauche : BI-RADS ",
                  form_drop_down("Gauche", CATEGORIES, 1), "."),
        heading("Recommandation"),
        paragraph("Microbiopsie échoguidée (14 G) de la masse du sein droit dans les 10 jours. Pas d'aspirine dans les "
                  "5 jours précédents. Informations sur la classification : ",
                  external_link(address, "classification BI-RADS"), "."),
        paragraph(form_check_box("Patiente_informee", True), " Résultat expliqué à la patiente   ",
                  form_check_box("Second_lecteur", False), " Deuxième lecture"),
        paragraph("Dr Anne Modèle, radiologue\nLuxembourg, le 17 janvier 2024", spacing=(240, 0)),
    ]
