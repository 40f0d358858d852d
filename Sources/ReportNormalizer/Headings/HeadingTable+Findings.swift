// Headings of sections that say what the examination showed: French, German, Luxembourgish, English, Portuguese.

extension HeadingTable {
  /// Headings that always say what the examination showed, in normal form and order.
  static let findings: [String] = [
    "achados", "achados endoscopicos", "achados operatorios", "aspect endoscopique",
    "aufnahmebefund", "befonn", "befund", "befundbeschreibung", "befunde", "befundung",
    "beschreibung", "beschreiwung", "bildbefund", "clinical examination", "clinical findings",
    "constatations", "constatations endoscopiques", "constatations operatoires", "constats",
    "descricao", "descricao macroscopica", "descricao microscopica", "description",
    "description macroscopique", "description microscopique", "donnees de l'examen",
    "endoscopic findings", "endoskopesche befonn", "endoskopischer befund", "erhobene befunde",
    "exame clinico", "exame fisico", "exame macroscopico", "exame microscopico", "exame objetivo",
    "examen a l'entree", "examen clinique", "examen macroscopique", "examen microscopique",
    "examen neurologique", "examen physique", "examen somatique", "examination findings",
    "finding", "findings", "gross description", "gross examination", "histologischer befund",
    "imaging findings", "immunhistochemie", "immunohistochemistry", "immunohistochimie",
    "imunohistoquimica", "intraoperative findings", "intraoperativer befund",
    "kierperlech ennersichung", "klineschen examen", "klinische untersuchung", "klinischer befund",
    "korperliche untersuchung", "korperlicher untersuchungsbefund", "local findings",
    "lokalbefund", "lokalstatus", "macroscopia", "macroscopic description", "macroscopic findings",
    "macroscopie", "macroscopy", "makroskopie", "makroskopische beschreibung",
    "makroskopischer befund", "mental state examination", "microscopia", "microscopic description",
    "microscopic examination", "microscopic findings", "microscopie", "microscopy", "mikroskopie",
    "mikroskopische beschreibung", "mikroskopischer befund", "neurological examination",
    "neurologischer befund", "neurologischer status", "on examination", "op-befund",
    "operative findings", "physical exam", "physical examination", "physical findings",
    "psychopathologischer befund", "radiographic findings", "radiologischer befund", "resultados",
    "resultater", "resultats", "results", "schnellschnittbefund", "untersuchungsbefund",
    "untersuchungsergebnisse", "zytologischer befund",
  ]
}
