// Headings of sections that say what was done: French, German, Luxembourgish, English, Portuguese.

extension HeadingTable {
  /// Headings that always say what was done, in normal form and order.
  static let procedure: [String] = [
    "acte realise", "actes realises", "agreff", "anaesthesia", "anasthesie", "anasthesieverfahren",
    "anestesia", "anesthesia", "anesthesie", "art der untersuchung", "art des materials",
    "aufnahmetechnik", "bowel preparation", "cirurgia realizada", "conditions de realisation",
    "contrast agent", "contrast media", "darmvorbereitung", "deroulement de l'examen",
    "descricao da cirurgia", "description de la procedure", "description of operation",
    "description of procedure", "description operatoire", "durchgefuhrte massnahmen",
    "durchgefuhrte operation", "durchgefuhrte operationen", "durchgefuhrte untersuchung",
    "eingesandtes material", "eingriff", "ennersichungstechnik", "entnommene proben",
    "exame realizado", "examen", "examen effectue", "examen pratique", "examen realise",
    "examination performed", "extent of examination", "gemaachten examen", "geste operatoire",
    "gestes realises", "gewebeentnahme", "imaging technique", "intervention",
    "intervention realisee", "interventions", "interventioun", "interventiounen", "iv contrast",
    "kontrastmettel", "kontrastmittel", "kontrastmittelgabe", "material", "material submitted",
    "materiel recu", "method", "methode", "methodik", "methodologie", "methodology", "methods",
    "metodo", "modalites de l'examen", "narkose", "nature des prelevements",
    "nature du prelevement", "nature of specimen", "natureza da amostra", "op-technik",
    "op-verlauf", "operation", "operation performed", "operationstechnik", "operationsverlauf",
    "operatioun", "operatiounstechnik", "operative technique", "pramedikation", "prelevement",
    "prelevements", "prelevements realises", "premedication", "preparacao intestinal",
    "preparation colique", "probenentnahme", "probenmaterial", "procedimento", "procedimentos",
    "procedimentos realizados", "procedure", "procedure description", "procedure details",
    "procedure performed", "procedures", "procedures performed", "produit de contraste",
    "produto de contraste", "protocole d'acquisition", "protocole d'examen", "proufmaterial",
    "prozedur", "prozeduren", "samples taken", "sedacao", "sedation", "sedatioun", "sedierung",
    "sequenzen", "specimen", "specimen source", "specimens", "specimens submitted",
    "specimens taken", "surgical technique", "technik", "technique", "technique d'acquisition",
    "technique d'examen", "technique de l'examen", "technique operatoire", "techniques", "tecnica",
    "tecnica cirurgica", "tecnica de exame", "type of examination", "untersuchungsart",
    "untersuchungsmaterial", "untersuchungsmethode", "untersuchungsprotokoll",
    "untersuchungstechnik",
  ]
}
