"""Radiology, French: identity in the page header, page fields in the footer, a table of nodules, a comparison."""

from .fields import page_numbers
from .markup import bullets, el, heading, labelled, paragraph, run, title
from .package import Sample, section
from .tables import row, table

NODULES = (
    ("1", "Lobe supérieur droit, segment S3", "Solide, contours spiculés", "9 × 8", "6 × 6", "En augmentation"),
    ("2", "Lobe inférieur gauche, segment S9", "Solide, contours réguliers", "4 × 4", "4 × 4", "Stable"),
    ("3", "Lobe moyen, segment S5", "Verre dépoli pur", "7 × 5", "7 × 5", "Stable"),
    ("4", "Lobe inférieur droit, segment S6", "Calcifié", "3 × 3", "3 × 3", "Stable, bénin"),
)


def build():
    sample = Sample("ct-thorax-fr", "Scanner thoracique", "fr-LU", "Dr Anne Modèle", "2024-03-05T11:20:00")
    header = sample.header(
        paragraph("Centre d'imagerie Exemple, L-0000 Luxembourg\tPatient : MUSTER Erika, née le 01.02.1960",
                  style="Header"),
        paragraph("Radiologie – Scanner – IRM\tMatricule : 1960020100037", style="Header"))
    footer = sample.footer(
        paragraph("Compte rendu du 05.03.2024, n° CT-2024-00042\tPage ", page_numbers(), style="Footer"))
    sample.add(introduction(), context(), results(), ending(), section(header, footer))
    return sample


def introduction():
    return [
        title("Scanner thoracique avec injection"),
        labelled("Date de l'examen : ", "05.03.2024, 10 h 15"),
        labelled("Médecin demandeur : ", "Dr Paul Fantaisie, médecine générale, Luxembourg"),
        labelled("Examen précédent : ", "scanner thoracique du 12.09.2023"),
    ]


def context():
    return [
        heading("Indication"),
        paragraph("Patiente de 64 ans, tabagisme sevré en 2015 (30 paquets-années). Contrôle de nodules pulmonaires "
                  "découverts le 12.09.2023. Pas de fièvre, pas d'hémoptysie, pas de perte de poids."),
        heading("Technique"),
        paragraph("Acquisition hélicoïdale du thorax en inspiration profonde, coupes de 1 mm, 100 kV, après injection "
                  "intraveineuse de 70 ml de produit de contraste iodé (350 mg/ml) à 3 ml/s. PDL : 142 mGy·cm. "
                  "Créatinine du 28.02.2024 : 68 µmol/l, DFG estimé à 86 ml/min/1,73 m². Bonne tolérance, pas de "
                  "réaction allergique."),
    ]


def results():
    interval = run("5", el("w:noBreakHyphen"), "7 mm")
    return [
        heading("Résultats"),
        heading("Parenchyme pulmonaire", 2),
        paragraph("Quatre nodules, comparés à l'examen du 12.09.2023 (diamètres en mm) :", keep=True),
        nodule_table(),
        paragraph("Emphysème centrolobulaire modéré, prédominant aux sommets. Petites bronchectasies cylindriques du "
                  "lobe moyen, d'un calibre de ", interval, ", sans bouchon muqueux. Pas de condensation.",
                  spacing=(100, 80)),
        heading("Médiastin et hiles", 2),
        paragraph("Pas d'adénopathie médiastinale ni hilaire : ganglion de la loge 4R de 7 mm de petit axe, inchangé. "
                  "Pas d'embolie pulmonaire dans les artères visualisées. Aorte ascendante de 36 mm. Calcifications "
                  "coronaires modérées."),
        heading("Plèvre, paroi et étage abdominal supérieur", 2),
        paragraph("Pas d'épanchement pleural ni péricardique. Pas de lésion osseuse suspecte. Kyste biliaire simple de "
                  "12 mm du segment VII. Surrénales sans particularité."),
    ]


def nodule_table():
    header = row("N°", "Siège", "Aspect", "05.03.2024", "12.09.2023", "Évolution", header=True)
    return table((500, 2900, 2338, 1250, 1250, 1400), header, *(row(*nodule) for nodule in NODULES))


def ending():
    return [
        heading("Conclusion"),
        *bullets(
            "Nodule solide spiculé du lobe supérieur droit, passé de 6 à 9 mm en 6 mois (« 6 × 6 » à « 9 × 8 mm ») : "
            "suspect.",
            "Deux nodules stables, du lobe moyen et du lobe inférieur gauche ; un nodule calcifié d'allure bénigne à "
            "droite.",
            "Pas d'adénopathie, pas d'épanchement."),
        heading("Recommandation"),
        paragraph("Présentation en réunion de concertation pluridisciplinaire. TEP-TDM au 18F-FDG dans les 2 semaines. "
                  "Si biopsie refusée ou impossible : scanner de contrôle à faible dose dans 3 mois, soit début juin "
                  "2024."),
        paragraph("Dr Anne Modèle, radiologue\nLuxembourg, le 05.03.2024", spacing=(240, 0)),
    ]
