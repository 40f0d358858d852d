"""Echocardiography, Portuguese: rows in content controls, first and even headers, a landscape section."""

from .fields import page_numbers
from .markup import content_control, heading, labelled, paragraph, title
from .package import Sample, section
from .tables import row, table

# Group, tag of the content control (empty: a plain row), measurement, value, reference, remark.
MEASUREMENTS = (
    ("Ventrículo esquerdo", "lvidd", "Diâmetro telediastólico", "48 mm", "42–58 mm", "Normal"),
    ("Ventrículo esquerdo", "ivsd", "Septo interventricular", "12 mm", "6–10 mm", "Espessado"),
    ("Ventrículo esquerdo", "", "Parede posterior", "11 mm", "6–10 mm", "Ligeiramente espessada"),
    ("Ventrículo esquerdo", "lvef", "Fração de ejeção (Simpson)", "58 %", "52–72 %", "Normal"),
    ("Ventrículo esquerdo", "gls", "Strain longitudinal global", "−18,5 %", "< −18 %", "Normal"),
    ("Aurícula esquerda", "lavi", "Volume indexado", "38 ml/m²", "≤ 34 ml/m²", "Dilatada"),
    ("Função diastólica", "", "E/A; E/e' médio", "0,8; 11", "–", "Pressões não elevadas"),
    ("Válvula aórtica", "vmax", "Velocidade máxima", "3,2 m/s", "< 2,5 m/s", "Aumentada"),
    ("Válvula aórtica", "gmean", "Gradiente médio", "24 mmHg", "< 10 mmHg", "Aumentado"),
    ("Válvula aórtica", "ava", "Área (equação de continuidade)", "1,3 cm²", "> 2,0 cm²", "Reduzida"),
    ("Ventrículo direito", "tapse", "TAPSE", "22 mm", "≥ 17 mm", "Normal"),
    ("Ventrículo direito", "", "PSAP estimada", "32 mmHg", "< 35 mmHg", "Normal"),
)


def build():
    sample = Sample("cardiology-pt", "Ecocardiograma transtorácico", "pt-PT", "Dra. Ana Exemplo",
                    "2024-05-07T17:25:00", even_headers=True)
    references = [
        sample.header(paragraph("Clínica Exemplo, Cardiologia, L-0000 Luxemburgo", style="Header"),
                      paragraph("Doente: AMOSTRA João, nascido a 05.09.1964\tMatrícula 1964090500085",
                                style="Header"), place="first"),
        sample.header(landscape_header("AMOSTRA João, 05.09.1964\tEcocardiograma de 07.05.2024"), place="even"),
        sample.header(landscape_header("Ecocardiograma de 07.05.2024\tAMOSTRA João, 05.09.1964")),
    ]
    footers = [sample.footer(paragraph("Página ", page_numbers(between=" de "), style="Footer"), place=place)
               for place in ("first", "even", "default")]
    first = section(*references, *footers, different_first_page=True)
    sample.add(introduction(), findings(), ending(), paragraph(section=first), measurements(),
               section(landscape=True))
    return sample


def landscape_header(content):
    """A header line whose right part stands at the margin of the landscape page, not of the portrait one."""
    return paragraph(content, style="Header", tabs=(("clear", 9638), ("right", 14570)))


def introduction():
    return [
        title("Ecocardiograma transtorácico"),
        labelled("Data do exame: ", "7 de maio de 2024"),
        labelled("Médico requisitante: ", "Dr. Rui Modelo, Differdange"),
        heading("Informação clínica"),
        paragraph("Homem de 59 anos, 78 kg, 1,74 m. Sopro sistólico aórtico conhecido desde 2021, hipertensão arterial "
                  "tratada com perindopril 5 mg. Dispneia para esforços intensos (NYHA II). Sem síncope, sem dor "
                  "torácica. Exame anterior de 10.05.2023: gradiente aórtico médio de 19 mmHg."),
        heading("Técnica"),
        paragraph("Exame bidimensional com Doppler pulsado, contínuo e de cor; boa janela acústica. Ritmo sinusal, "
                  "68/min. Pressão arterial 138/82 mmHg."),
    ]


def findings():
    return [
        heading("Achados"),
        paragraph("Ventrículo esquerdo não dilatado, com hipertrofia concêntrica ligeira e função sistólica global "
                  "conservada. Sem alterações da contratilidade segmentar. Aurícula esquerda ligeiramente dilatada, "
                  "aurícula direita de dimensões normais."),
        paragraph("Válvula aórtica tricúspide, calcificada, com abertura reduzida; regurgitação mínima. Válvula mitral "
                  "sem estenose, com regurgitação ligeira. Raiz da aorta de 34 mm, aorta ascendente de 37 mm."),
        paragraph("Ventrículo direito de dimensões e função normais. Veia cava inferior de 16 mm, com colapso "
                  "inspiratório superior a 50 %. Sem derrame pericárdico. Sem trombos intracavitários."),
    ]


def ending():
    return [
        heading("Conclusão"),
        paragraph("Estenose aórtica moderada (área de 1,3 cm², gradiente médio de 24 mmHg), em progressão desde 2023. "
                  "Hipertrofia ventricular esquerda ligeira, com fração de ejeção de 58 %."),
        heading("Recomendações"),
        paragraph("Ecocardiograma de controlo dentro de 12 meses, mais cedo em caso de síncope, angina ou dispneia "
                  "crescente. Controlo da pressão arterial (alvo < 130/80 mmHg). Sem indicação para cirurgia nesta "
                  "fase."),
        paragraph("Dra. Ana Exemplo, cardiologista", spacing=(240, 120)),
        paragraph("As medições encontram-se na página seguinte."),
    ]


def measurements():
    header = row("Estrutura", "Medição", "Valor", "Referência", "Observação", header=True)
    rows = [measurement_row(number, *values) for number, values in enumerate(MEASUREMENTS, 1)]
    return [heading("Medições"), table((2900, 4100, 2000, 2300, 3270), header, *rows)]


def measurement_row(number, group, tag, *values):
    """A row; with a tag it stands in a row-level content control, as report templates have them."""
    made = row(group, *values)
    return content_control(made, values[0], tag, 8000 + number) if tag else made
