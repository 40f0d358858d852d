"""Discharge letter, French: addressee, medication, laboratory values in red, bold and highlight, an endnote."""

from .fields import page_numbers
from .markup import bold, bullets, heading, paragraph, run, title
from .package import Sample, section
from .tables import cell, row, table

MEDICATION = (
    ("Bisoprolol", "2,5 mg", "1", "0", "0", "Poursuivi"),
    ("Apixaban", "5 mg", "1", "0", "1", "Nouveau"),
    ("Furosémide", "40 mg", "1", "0", "0", "Dose doublée"),
    ("Chlorure de potassium", "600 mg", "1", "0", "1", "Nouveau, 10 jours"),
    ("Ramipril", "2,5 mg", "0", "0", "1", "Réduit de 5 à 2,5 mg"),
)
# Analysis, unit, on admission, at discharge, reference range; a value with ! is abnormal, with !! critical.
LABORATORY = (
    ("NT-proBNP", "ng/l", "!4 820", "!1 150", "< 300"),
    ("Troponine T hs", "ng/l", "11", "10", "< 14"),
    ("Potassium", "mmol/l", "!!2,9", "4,1", "3,5–5,1"),
    ("Sodium", "mmol/l", "138", "139", "136–145"),
    ("Créatinine", "µmol/l", "!132", "!108", "62–106"),
    ("DFG (CKD-EPI)", "ml/min/1,73 m²", "!48", "61", "> 60"),
    ("CRP", "mg/l", "!18", "4", "< 5"),
    ("Hémoglobine", "g/dl", "13,8", "13,6", "13,5–17,5"),
    ("TSH", "mUI/l", "2,1", "–", "0,4–4,0"),
)


def build():
    sample = Sample("discharge-fr", "Lettre de sortie", "fr-LU", "Dr Hélène Fictive", "2024-06-28T09:00:00")
    header = sample.header(paragraph("Hôpital Spécimen, service de cardiologie\tL-0000 Luxembourg", style="Header"))
    footer = sample.footer(
        paragraph("SPECIMEN Jean, né le 11.03.1952\tPage ", page_numbers(), style="Footer"))
    sample.add(letterhead(), history(), stay(), laboratory_part(), ending(sample), section(header, footer))
    return sample


def letterhead():
    return [
        paragraph("Dr Paul Fantaisie\nMédecine générale\n1, rue de l'Exemple\nL-0000 Luxembourg", align="right",
                  spacing=(0, 160)),
        paragraph("Luxembourg, le 28 juin 2024", align="right"),
        title("Lettre de sortie"),
        paragraph(bold("Concerne : Monsieur SPECIMEN Jean, né le 11 mars 1952, matricule 1952031100005"), "\n"
                  "Hospitalisation du 21.06.2024 au 28.06.2024"),
        paragraph("Cher confrère,"),
        paragraph("Nous vous remercions de nous avoir adressé votre patient, dont voici le compte rendu."),
    ]


def history():
    return [
        heading("Motif d'hospitalisation"),
        paragraph("Dyspnée d'effort croissante depuis 10 jours (NYHA III) et œdèmes des deux jambes. Pas de douleur "
                  "thoracique, pas de syncope."),
        heading("Antécédents"),
        paragraph("Hypertension artérielle depuis 2008. Appendicectomie en 1971. Prothèse de hanche gauche en 2019. "
                  "Pas de diabète. Pas d'allergie connue."),
    ]


def stay():
    return [
        heading("Examen clinique"),
        paragraph("À l'entrée : 86,4 kg, 1,78 m, TA 158/92 mmHg, pouls 124/min irrégulier, SpO₂ 91 % à l'air ambiant, "
                  "37,1 °C. Crépitants aux deux bases, plus marqués à droite. Pas de souffle. Œdèmes prenant le godet, "
                  "à gauche plus qu'à droite."),
        heading("Évolution"),
        paragraph("Fibrillation auriculaire récente (CHA₂DS₂-VASc 3). À l'échographie du 22.06.2024, FEVG de 45 %, "
                  "oreillette gauche de 42 ml/m², pas de valvulopathie significative, pas de thrombus. Furosémide "
                  "intraveineux pendant 4 jours, perte de 5,2 kg, poids de sortie 81,2 kg. Fréquence contrôlée à "
                  "72/min sous bisoprolol. Anticoagulation débutée le 22.06.2024, sans saignement."),
        paragraph("Remarque : échographie veineuse des membres inférieurs sans thrombose, ni à droite ni à gauche."),
    ]


def laboratory_part():
    header = row("Analyse", "Unité", "21.06.2024", "28.06.2024", "Référence", header=True)
    return [
        heading("Biologie"),
        table((2638, 2000, 1600, 1600, 1800), header,
              *(row(name, unit, cell(value(first)), cell(value(last)), reference)
                for name, unit, first, last, reference in LABORATORY)),
    ]


def value(content):
    """A laboratory value: abnormal ones in red and bold, critical ones highlighted as well."""
    if not content.startswith("!"):
        return run(content)
    highlight = "yellow" if content.startswith("!!") else None
    return run(content.lstrip("!"), bold=True, color="C00000", highlight=highlight)


def ending(sample):
    criteria = sample.endnote("Réduction à 2,5 mg deux fois par jour si au moins deux critères : âge ≥ 80 ans, poids "
                              "≤ 60 kg, créatinine ≥ 133 µmol/l. Ici : aucun.")
    header = row("Médicament", "Dose", "Matin", "Midi", "Soir", "Remarque", header=True)
    return [
        heading("Diagnostic"),
        paragraph("Décompensation cardiaque globale sur fibrillation auriculaire récente. Hypokaliémie à 2,9 mmol/l, "
                  "corrigée. Insuffisance rénale aiguë légère, en régression."),
        heading("Traitement de sortie"),
        table((2838, 1200, 900, 900, 900, 2900), header, *(row(*drug) for drug in MEDICATION)),
        paragraph("Apixaban à pleine dose", criteria, ". Amlodipine 5 mg : arrêtée.", spacing=(80, 80)),
        heading("Suivi"),
        *bullets("Potassium et créatinine dans 1 semaine.",
                 "Poids chaque matin ; consulter si prise de plus de 2 kg en 3 jours.",
                 "Consultation de cardiologie le 26.07.2024 : cardioversion à discuter."),
        paragraph("Veuillez agréer, cher confrère, l'expression de nos salutations confraternelles.", keep=True),
        paragraph("Dr Hélène Fictive\nMédecin spécialiste en cardiologie", spacing=(200, 0)),
    ]
