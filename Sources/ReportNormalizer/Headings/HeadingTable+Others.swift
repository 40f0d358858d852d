// Headings that name a subject, not a role, and headings that feed no field of their own.

extension HeadingTable {
  /// Subjects that are history where no section above says otherwise.
  static let historyTopics: [String] = [
    "alergias", "allergie", "allergien", "allergien und unvertraglichkeiten", "allergies",
    "allergies and intolerances", "allergies et intolerances", "intoleranzen",
    "unvertraglichkeiten",
  ]

  /// Subjects that are findings where no section above says otherwise: laboratory values below a
  /// heading "Plan" are part of the plan.
  static let findingsTopics: [String] = [
    "bilan biologique", "bildgebung", "biologie", "constantes", "ecg", "echographie", "ekg",
    "examens complementaires", "exames complementares", "imagerie", "imaging", "imagiologia",
    "investigations", "lab results", "labo", "labor", "laboratoire", "laboratorio", "laboratory",
    "laboratory results", "laborbefunde", "laborresultater", "laborwerte", "parametres vitaux",
    "signes vitaux", "sinais vitais", "sonographie", "ultrasound", "vital signs", "vitalparameter",
    "vitals", "vitalzeechen", "vitalzeichen",
  ]

  /// Headings of remarks on the section before.
  static let comments: [String] = [
    "anmerkung", "anmerkungen", "bemerkung", "bemerkungen", "bemierkung", "bemierkungen",
    "comentario", "comentarios", "comment", "commentaire", "commentaires", "comments", "kommentar",
    "nota", "note", "notes", "observacoes", "remark", "remarks", "remarque", "remarques",
  ]

  /// Headings that end the section before and feed no field: addenda, kinds of letters, the
  /// patient, addressees, signatures.
  static let closings: [String] = [
    "addenda", "addendum", "additif", "adenda", "aditamento", "amendment", "arztbrief",
    "arztlicher bericht", "assinatura", "befundbericht", "bericht", "berichtigung", "complement",
    "compte rendu", "compte rendu complementaire", "copia para", "copie a", "copies", "copy to",
    "corrected report", "destinataire", "destinataires", "destinatario", "discharge letter",
    "doente", "electronically signed", "elektronisch signiert", "empfanger", "ennerschreft",
    "entlassungsbrief", "entloossungsbreif", "erganzung", "erratum", "freigegeben durch",
    "hausarzt", "identite", "kopie an", "lettre de sortie", "medecin prescripteur",
    "medecin traitant", "medical report", "medico assistente", "mit freundlichen grussen",
    "nachbefund", "nachtrag", "nodrag", "nom", "nota de alta", "patient", "patiente", "patientin",
    "prescripteur", "radiology report", "rapport", "rapport medical", "rectificatif",
    "referring doctor", "referring physician", "relatorio medico", "retificacao", "signature",
    "signatures", "signe electroniquement", "signed by", "supplementary report", "unterschrift",
    "valide par", "verified by", "zuweisender arzt", "zuweiser",
  ]
}
