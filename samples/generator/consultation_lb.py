"""Consultation letter, Luxembourgish under French headings: comments, a text box, bold lines as headings."""

from .fields import page_numbers
from .markup import bold, paragraph, run, title
from .package import Sample, section
from .textbox import text_box


def build():
    sample = Sample("consultation-lb", "Consultatioun Orthopedie", "lb-LU", "Dr Jos Fiktiv", "2024-06-12T09:45:00")
    header = sample.header(paragraph("Dr Jos Fiktiv, Orthopedie\tBeispillstrooss 1, L-0000 Beispillduerf",
                                     style="Header"))
    footer = sample.footer(paragraph("Consultatioun vum 12.06.2024\tSäit ", page_numbers(), style="Footer"))
    sample.add(letterhead(), history(), examination(sample), ending(sample), section(header, footer))
    return sample


def patient():
    return [
        paragraph(bold("Patient: BEISPILL Jang"), spacing=(0, 20)),
        paragraph("gebuer den 20.11.1958, männlech", spacing=(0, 20)),
        paragraph("Matricule: 1958112000030", spacing=(0, 20)),
        paragraph("2, rue de l'Exemple, L-0000 Beispillduerf", spacing=(0, 0)),
    ]


def pseudo_heading(content):
    """A heading by its looks only: one bold line without a heading style."""
    return paragraph(run(content, bold=True, language="fr-LU"), spacing=(160, 40), keep=True)


def letterhead():
    return [
        paragraph(text_box(patient), "Dr Marie Fantaisie\nMédecin généraliste\nL-0000 Luxembourg"),
        paragraph("Lëtzebuerg, den 12. Juni 2024", spacing=(240, 200)),
        title("Consultatioun Orthopedie"),
        paragraph("Léif Kollegin,"),
        paragraph("villmools Merci, datt Dir mir den Här Beispill geschéckt hutt. Ech hunn hien haut an der "
                  "Consultatioun gesinn."),
    ]


def history():
    return [
        pseudo_heading("Motif de consultation"),
        paragraph("Zënter dräi Méint Péng an der rietser Schëller, virun allem nuets a wann de Patient den Aarm iwwer "
                  "de Kapp hieft. Kee Stuerz, keen Accident. Kee Féiwer. Déi lénks Schëller mécht keng Péng."),
        pseudo_heading("Antécédents"),
        paragraph("Arteriell Hypertonie zënter 2015, gutt agestallt mat Ramipril 5 mg eemol den Dag. Appendektomie "
                  "1998. Keng Allergie bekannt. De Patient fëmmt net. Hie war Schräiner an ass Rietshänner."),
    ]


def examination(sample):
    abduction = sample.commented("aktiv Abduktioun riets 90°, lénks 170°", "Mam Goniometer gemooss, zweemol.")
    return [
        pseudo_heading("Examen clinique"),
        paragraph("Inspektioun: keng Schwellung, keng Roudecht, liicht Atrophie vum M. supraspinatus riets. "
                  "Beweeglechkeet: ", abduction, "; passiv op béide Säite fräi. Jobe-Test riets positiv, "
                  "Lift-off-Test negativ. Duerchbluddung a Sensibilitéit an der rietser Hand normal."),
        pseudo_heading("Imagerie"),
        paragraph("Radiographie vun der rietser Schëller (10.06.2024): keng Fraktur, Kallek vu 4 mm um Usaz vum "
                  "Supraspinatus, subakromialen Ofstand 7 mm. Echographie: partiell Ruptur vun der "
                  "Supraspinatus-Séin op der Gelenksäit, 8 × 5 mm. Keng komplett Ruptur. Bizepsséin an der Rinn."),
    ]


def ending(sample):
    infiltration = sample.commented("eng Infiltratioun mat 40 mg Triamcinolon",
                                    "Patient averti des risques ; accord oral obtenu.", author="Dr J. Fiktiv")
    return [
        pseudo_heading("Conclusion"),
        paragraph("Partiell Ruptur vun der Supraspinatus-Séin riets mat subakromialem Impingement. Kee Verdacht op eng "
                  "Infektioun."),
        pseudo_heading("Conduite à tenir"),
        paragraph("Haut ", infiltration, " subakromial riets, ouni Komplikatioun. Ibuprofen 400 mg, héchstens dräimol "
                  "den Dag, fir 7 Deeg. Physiotherapie: 16 Seancen. Keng Laascht iwwer 5 kg mam rietsen Aarm fir 6 "
                  "Wochen."),
        paragraph("Kontroll den 24.07.2024. Wann d'Péng net besser ginn, maache mir eng IRM vun der rietser Schëller."),
        paragraph("Mat beschte kollegiale Gréiss", spacing=(160, 200)),
        paragraph("Dr Jos Fiktiv"),
    ]
