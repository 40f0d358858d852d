// Headings that mean one thing in one report and another in the next.

internal import ReportModel

extension HeadingTable {
  /// Headings with the fields that they can mean; those with one field can also mean none of them:
  /// "Klinik" is clinical information or a hospital.
  static let ambiguous: [(fields: [Field], headings: [String])] = [
    (
      [.history],
      [
        "clinique", "klinik",
      ]
    ),
    (
      [.findings],
      [
        "relatorio", "status",
      ]
    ),
    (
      [.history, .procedure, .recommendation],
      [
        "behandlung", "medikamentose therapie", "terapeutica", "therapeutique", "therapie",
        "therapien", "therapy", "traitement", "traitements", "tratamento", "treatment",
        "treatments",
      ]
    ),
    (
      [.history, .recommendation],
      [
        "aktuelle medikation", "current medication", "instructions", "medicacao", "medicaments",
        "medication", "medications", "medikamente", "medikamenter", "medikation", "medikatioun",
        "prescription", "prescriptions",
      ]
    ),
    (
      [.findings, .diagnosis],
      [
        "assessment", "avaliacao", "bewertung", "einschatzung", "ergebnis", "ergebnisse",
        "evaluation", "interpretacao", "interpretation", "interpretatioun", "result", "resultado",
        "resultat",
      ]
    ),
    (
      [.history, .findings, .procedure],
      [
        "clinical course", "course", "deroulement du sejour", "evolucao", "evolucao clinica",
        "evolution", "evolution clinique", "evolutioun", "hospital course", "klinischer verlauf",
        "progress", "sejour", "stationarer verlauf", "verlaf", "verlauf",
      ]
    ),
    (
      [.findings, .procedure],
      [
        "biopsias", "biopsie", "biopsien", "biopsies", "biopsy", "complicacoes", "complication",
        "complications", "ennersichung", "exam", "exame", "examination", "incidents",
        "komplikation", "komplikationen", "komplikatiounen", "study", "untersuchung",
        "zusatzuntersuchungen",
      ]
    ),
    (
      [.findings, .recommendation],
      [
        "controle", "controlo", "diagnostik", "histologia", "histologie", "histology", "kontroll",
        "kontrolle", "review",
      ]
    ),
    (
      [.procedure, .recommendation],
      [
        "management", "massnahme", "massnahmen", "prise en charge", "protocol", "protocole",
        "protocolo", "protokoll",
      ]
    ),
    (
      [.history, .diagnosis],
      [
        "admission diagnosis", "aufnahmediagnose", "diagnostic d'entree",
        "diagnostico de admissao", "einweisungsdiagnose", "epikrise", "klinische diagnose",
        "resume", "resumo", "sintese", "summary", "synthese", "uberweisungsdiagnose",
        "zesummefaassung", "zusammenfassung", "zuweisungsdiagnose",
      ]
    ),
    (
      [.findings, .diagnosis, .recommendation],
      [
        "bilan"
      ]
    ),
    (
      [.recommendation],
      [
        "hinweis", "hinweise",
      ]
    ),
  ]
}
