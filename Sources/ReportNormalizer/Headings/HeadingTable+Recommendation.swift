// Headings of sections that say what should be done: French, German, Luxembourgish, English, Portuguese.

extension HeadingTable {
  /// Headings that always say what should be done, in normal form and order.
  static let recommendation: [String] = [
    "advice to patient", "behandlungsplan", "behandlungsplang", "care plan", "conduite a tenir",
    "conseils au patient", "consignes", "consignes au patient", "consignes de sortie",
    "consultation de suivi", "discharge instructions", "discharge medication",
    "discharge medications", "empfeelung", "empfeelungen", "empfehlung", "empfehlungen",
    "empfohlene massnahmen", "empfohlene medikation", "empfohlene weitere untersuchungen",
    "empfohlenes vorgehen", "entlassmedikation", "entlassungsmedikation", "examens a prevoir",
    "follow-up", "further management", "geplante therapie", "instrucoes de alta", "kontrolltermin",
    "management plan", "medicacao a data de alta", "medicacao de alta", "medications on discharge",
    "medikation bei entlassung", "medikatioun bei der entloossung", "nachsorge",
    "nachsten rendez-vous", "next appointment", "next steps", "ordonnance de sortie",
    "patient instructions", "plan", "plan de traitement", "plan of care", "plano",
    "plano de cuidados", "plano terapeutico", "preconisation", "preconisations",
    "prescription de sortie", "prise en charge proposee", "procedere", "prochain rendez-vous",
    "projet therapeutique", "proposition", "propositions", "proxima consulta", "prozedere",
    "recomendacao", "recomendacoes", "recommandation", "recommandations", "recommandatioun",
    "recommandatiounen", "recommendation", "recommendations", "recommended action",
    "recommended follow-up", "rendez-vous", "seguimento", "suite a donner", "suivi",
    "terapeutica a saida", "therapie bei entlassung", "therapieempfehlung", "therapieplan",
    "therapieplang", "therapievorschlag", "traitement a la sortie",
    "traitement bei der entloossung", "traitement de sortie", "treatment plan",
    "weider behandlung", "weider virgoen", "weitere behandlung", "weitere therapie",
    "weiteres procedere", "weiteres vorgehen", "weiterfuhrende diagnostik", "wiedervorstellung",
  ]
}
