// Headings of sections that say what the findings mean: French, German, Luxembourgish, English, Portuguese.

extension HeadingTable {
  /// Headings that always say what the findings mean, in normal form and order.
  static let diagnosis: [String] = [
    "arbeitsdiagnose", "behandlungsdiagnosen", "beuerteelung", "beurteilung",
    "clinical impression", "conclusao", "conclusio", "conclusion",
    "conclusion anatomopathologique", "conclusion et synthese", "conclusions", "conclusioun",
    "conclusoes", "dauerdiagnosen", "diagnos", "diagnose", "diagnosen", "diagnoses", "diagnosis",
    "diagnostic", "diagnostic anatomopathologique", "diagnostic de sortie",
    "diagnostic differentiel", "diagnostic histologique", "diagnostic histopathologique",
    "diagnostic impression", "diagnostic postoperatoire", "diagnostic principal",
    "diagnostic retenu", "diagnostic secondaire", "diagnostico", "diagnostico anatomopatologico",
    "diagnostico de alta", "diagnostico diferencial", "diagnostico histologico",
    "diagnostico pos-operatorio", "diagnostico principal", "diagnosticos", "diagnosticos de alta",
    "diagnostics", "diagnostics associes", "diagnostics de sortie", "differential diagnosis",
    "differentialdiagnos", "differentialdiagnose", "differenzialdiagnose", "discharge diagnoses",
    "discharge diagnosis", "en conclusion", "entlassdiagnose", "entlassungsdiagnose",
    "entlassungsdiagnosen", "entloossungsdiagnos", "epikritische beurteilung", "fazit",
    "final diagnosis", "final pathologic diagnosis", "gesamtbeurteilung", "gesicherte diagnosen",
    "haaptdiagnos", "hauptdiagnose", "hipotese diagnostica", "hipoteses diagnosticas",
    "histologesch diagnos", "histological diagnosis", "histologische diagnose",
    "hypothese diagnostique", "hypotheses diagnostiques", "impressao", "impressao diagnostica",
    "impression", "impressions", "konklusioun", "nebendiagnose", "nebendiagnosen",
    "niewendiagnosen", "overall impression", "pathologic diagnosis", "pathological diagnosis",
    "pathologisch-anatomische diagnose", "pathologische diagnose", "post-operative diagnosis",
    "postoperative diagnose", "postoperative diagnosis", "primary diagnosis",
    "principal diagnosis", "provisional diagnosis", "schlussfolgerung", "secondary diagnoses",
    "verdachtsdiagnos", "verdachtsdiagnose", "working diagnosis", "zusammenfassende beurteilung",
    "zusammenfassung und beurteilung",
  ]
}
