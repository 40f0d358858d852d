// The lexicon of headings, made by samples/generator/make_headings.py from
// Sources/ReportNormalizer/Lexicon/headings.tsv.

extension HeadingTable {
  static var records2: StaticString {
    """
    errata:400G17 erratum:400217 erstellt von:400100 erstversorgung:080100 esofago:023G1I \
    esophagus:02381I especime:080G0L especimes:080G1G estadiamento:043G0K estadio:043G0K \
    estado a data da alta:020G0T estado a entrada:020G18 estado a saida:020G0T \
    estado clinico a saida:020G0T estado do doente:020G18 estado geral:020G0T \
    estado vacinal:010G0B estilo de vida:010G0V estimado colega:400G00 estimated blood loss:08081F \
    estomac:02321I estomago:023G1I estudo analitico:021G10 estudo anterior:014G0J \
    estudo comparativo:014G0J estudo imuno-histoquimico:020G0Q estudo imunohistoquimico:020G0Q \
    estudo molecular:020G0Q estudos anteriores:014G0J estudos comparativos:014G0J \
    etat a l'admission:020218 etat a l'entree:020218 etat a la sortie:02020T etat clinique:02020T \
    etat clinique a la sortie:02020T etat du patient:020218 etat du patient a la sortie:02020T \
    etat general:020218 etat general a l'arrivee:020218 etiologia:043G0K etiologie:04320K \
    etiology:04380K etude histologique:02020N etude immuno-histochimique:02020Q \
    etude immunohistochimique:02020Q etude macroscopique:02020M etude microscopique:02020N \
    etude moleculaire:02020Q etudes complementaires:02020Q evaluation:260B00 \
    evaluation clinique:040216 evaluatioun:260400 evenements indesirables:2A0200 \
    eventos adversos:2A0G00 evolucao:2B0G00 evolucao clinica:2B0G00 \
    evolucao durante o internamento:2B0G00 evolucao e tratamento:2B0G00 evolucao hospitalar:2B0G00 \
    evolucao no internamento:2B0G00 evolution:2B0200 evolution au cours du sejour:2B0200 \
    evolution clinique:2B0200 evolution dans le service:2B0200 evolution et prise en charge:2B0200 \
    evolution et traitement:2B0200 evolution hospitaliere:2B0200 evolutioun:2B0400 exam:2A0800 \
    exam date:40G800 exam indication:01080I exam ordered:01081C exam performed:080819 exame:2A0G00 \
    exame a entrada:020G0T exame anterior:014G0J exame clinico:020G0T exame comparativo:014G0J \
    exame do estado mental:020G0T exame efectuado:080G19 exame efetuado:080G19 \
    exame extemporaneo:020G1L exame fisico:020G0T exame ginecologico:020G0T \
    exame histologico:020G0N exame macroscopico:020G0M exame microscopico:020G0N \
    exame neurologico:020G0T exame objectivo:020G0T exame objetivo:020G0T \
    exame objetivo a entrada:020G0T exame objetivo a saida:020G0T \
    exame objetivo na admissao:020G0T exame oftalmologico:020G0T exame pedido:010G1C \
    exame realizado:080G19 exame solicitado:010G1C examen:080219 examen a l'admission:02020T \
    examen a l'entree:02020T examen a la sortie:02020T examen abdominal:02020T \
    examen anterieur:01420J examen biologique:021210 examen cardio-vasculaire:02020T \
    examen cardiologique:02020T examen cardiovasculaire:02020T examen clinique:02020T \
    examen clinique a l'entree:02020T examen clinique a la sortie:02020T \
    examen clinique d'entree:02020T examen clinique de sortie:02020T examen comparatif:01420J \
    examen cytologique:02020N examen d'entree:02020T examen de comparaison:01420J \
    examen de reference:01420J examen de sortie:02020T examen demande:01021C \
    examen dermatologique:02020T examen du:40G200 examen effectue:080219 examen extemporane:02021L \
    examen general:02020T examen gynecologique:02020T examen histologique:02020N \
    examen local:02020T examen loco-regional:02020T examen locoregional:02020T \
    examen macroscopique:02020M examen microscopique:02020N examen neurologique:02020T \
    examen ophtalmologique:02020T examen orl:02020T examen orthopedique:02020T \
    examen paraclinique:021210 examen physique:02020T examen pratique:080219 \
    examen precedent:01420J examen psychiatrique:02020T examen pulmonaire:02020T \
    examen realise:080219 examen somatique:02020T examens a prevoir:0G020H \
    examens anterieurs:01420J examens bacteriologiques:021210 examens biologiques:021210 \
    examens comparatifs:01420J examens complementaires:021210 \
    examens complementaires a prevoir:0G020H examens d'imagerie:021210 \
    examens de comparaison:01420J examens demandes:01021C \
    examens disponibles pour comparaison:01420J examens paracliniques:021210 \
    examens precedents:01420J examens radiologiques:021210 examens realises:02020D \
    examens realises pendant le sejour:02020D exames:2A0G00 exames anteriores:014G0J \
    exames auxiliares de diagnostico:021G10 exames complementares:021G10 \
    exames complementares de diagnostico:021G10 exames complementares realizados:020G0D \
    exames de comparacao:014G0J exames de imagem:021G10 exames efetuados:020G0D \
    exames imagiologicos:021G10 exames laboratoriais:021G10 exames previos:014G0J \
    exames realizados:020G0D exames realizados durante o internamento:020G0D \
    exames solicitados:010G1C examination:2A0800 examination and findings:1A0800 \
    examination date:40G800 examination findings:02080T examination on admission:02080T \
    examination performed:080819 examination requested:01081C examination results:02080G \
    examination technique:080819 examiner:40G800 executive summary:250800 exmo. colega:400G00 \
    exmo. senhor:400G00 exmo. sr. dr:400G00 expediteur:40G200 exploration:02220G \
    exploration endoscopique:02021I exploration fonctionnelle:2A0200 \
    exploration peroperatoire:02021I explorations:2A0200 explorations complementaires:2A0200 \
    explorations fonctionnelles respiratoires:021210 explorations realisees:02020D \
    exposicao a radiacao:080G1K exposition aux radiations:08021K \
    exposition aux rayonnements ionisants:08021K extemporane:02021L extensao do exame:080G0U \
    extent of exam:08080U extent of examination:08080U externe voraufnahmen:01410J \
    extrakardiale befunde:02010G f/u:0G280F fachdiagnosen:04010S facteurs de risque:01020V \
    facteurs de risque cardio-vasculaire:01020V facteurs de risque cardio-vasculaires:01020V \
    facteurs de risque cardiovasculaire:01020V facteurs de risque cardiovasculaires:01020V \
    factores de risco:010G0V fall-nr:40G100 fallnummer:40G100 fallzahl:40G100 \
    familial antezedenten:010402 familiare anamnese:010102 familiare belastung:010102 \
    familien- und sozialanamnese:010102 familienanamnese:010102 familljeantezedenten:010402 \
    familljenanamnes:010402 family history:010802 family medical history:010802 farbungen:08310L \
    fatores de risco:010G0V fatores de risco cardiovascular:010G0V \
    fatores de risco cardiovasculares:010G0V fax:40G100 fazit:04010K fdr:01020V fdrcv:01020V \
    feingewebliche untersuchung:02010N feingeweblicher befund:02010N fh:012802 fhx:010802 \
    figures:02181A final diagnoses:04080S final diagnosis:04080S final discharge diagnosis:04080E \
    final impression:04080K final pathologic diagnosis:04080P final pathological diagnosis:04080P \
    final report:408800 finding:02080G findings:02080G findings and assessment:160800 \
    findings and conclusion:160800 findings and conclusions:160800 findings and diagnosis:160800 \
    findings and impression:160800 findings and interpretation:160800 findings and opinion:160800 \
    findings and plan:1I0800 findings and recommendations:1I0800 findings at operation:02081I \
    findings, impression and recommendation:1M0800 findings, impression and recommendations:1M0800 \
    findings/impression:160800 first name:40G800 fitness for work:0G2800 \
    flachendosisprodukt:08011K fluoroscopy time:08081K follow up:0G080F follow-up:0G080F \
    follow-up appointments:0G080F follow-up care:0G080F follow-up plan:0G080F \
    follow-up recommendations:0G080H followup:0G080F footnotes:300800 formulation:042816 \
    formule de politesse:400200 frage:01010I fragestellung:01010I \
    fragestellung und indikation:01010I fragestellung und methodik:190100 \
    fragestellung und technik:190100 fragestellungen:01010I frcv:01020V freier agreffer:01041B \
    freier biller:01440J freier ennersichung:01440J freier ennersichungen:01440J \
    freier interventiounen:01041B freier krankheeten:01040A freier operatiounen:01040A \
    freigabe:400100 freigegeben durch:400100 freigegeben von:400100 fremdanamnese:010104 \
    fremdmaterial:021113 fremdmaterialien:021113 freundliche grusse:400100 friemanamnes:010404 \
    friemmaterial:021413 fro:01040I froestellung:01040I frozen section:02081L \
    frozen section diagnosis:02081L fruhere befunde:01410J fruhere eingriffe:01011B \
    fruhere erkrankungen:01010A fruhere interventionen:01011B fruhere operationen:01010A \
    fruhere untersuchungen:01011B funktionelle einschrankungen:010100 funktionsdiagnostik:021110 \
    further investigation:0G080H further investigations:0G080H further management:0G080H \
    fussnoten:300100 future plans:0G080F gasimetria:021G10 gasometria:021G10 \
    gastroskopiebefund:02011I gazometrie:021210 geb:40G100 geb. am:40G100 geboren:40G100 \
    geboren am:40G100 gebuer:40G400 gebuer den:40G400 gebuertsdatum:40G400 geburtsdatum:40G100 \
    gefrot ennersichung:01041C gemaacht ennersichung:080419 gemaachten akten:08040U \
    gemaachten examen:080419 gender:40G800 general examination:02080T general practitioner:40G800 \
    genero:40GG00 genussmittel:01010V genussmittelanamnese:01010V geplante behandlung:0G010F \
    geplante massnahmen:0G010F geplante termine:0G010F geplante therapie:0G010F \
    geplante untersuchungen:0G010F geplantes procedere:0G010H geplantes vorgehen:0G010H \
    gerat:08210U geriatrisches assessment:020100 geriatrisches screening:020100 gerinnung:021110 \
    gesamtbeurteilung:04010K gesamteindruck:04010K gesamtergebnis:260100 \
    geschatzter blutverlust:08011F geschlecht:40G500 geschrieben von:400100 \
    gesicherte diagnose:04010S gesicherte diagnosen:04010S geste:08020U geste chirurgical:08021O \
    geste operatoire:08021O geste realise:08020U gestes:08020U gestes realises:08020U \
    gestes techniques:08020U gestes therapeutiques:08020U gestos realizados:080G0U \
    gewebeentnahme:08011G gewunschte untersuchung:01011C goals:2H2800 goals of care:2H2800 \
    gp:40G800 gp actions:0G080F grade:04380K grading:04390K grond fir d'ennersichung:01040I \
    grond vun der ennersichung:01040I grond vun der hospitalisatioun:01040R \
    grond vun der iwwerweisung:010412 grond vun der konsultatioun:01040R \
    grond vun der opnam:01040R gross:02280M gross description:02080M gross examination:02080M \
    gross findings:02080M gross pathology:02080M grund der aufnahme:01010R \
    grund der konsultation:01010R grund der stationaren aufnahme:01010R \
    grund der uberweisung:010112 grund der untersuchung:01010I grund der vorstellung:01010R \
    grund der zuweisung:010112 grunderkrankung:01010A grunderkrankungen:01010A \
    gynaecological history:01080A gynakologische anamnese:01010A \
    gynakologische untersuchung:02010T gynakologischer befund:02010T gynecological history:01080A \
    h&p:130800 haaptbeschweierden:010401 haaptdiagnos:04040S haaptdiagnosen:04040S \
    haaptplainte:010401 haaptproblem:010401 habitos:010G0V habitos de vida:010G0V \
    habitos toxicos:010G0V habits:01080V habitudes:01020V habitudes de vie:01020V \
    haftungsausschluss:400100 handlungsempfehlung:0G010H handlungsempfehlungen:0G010H \
    hardware:021813 haupt- und nebendiagnosen:04010S haupt-/nebendiagnosen:04010S \
    hauptbefund:02010G hauptbeschwerde:010101 hauptbeschwerden:010101 hauptdiagnose:04010S \
    hauptdiagnose bei entlassung:04010E hauptdiagnose(n):04010S hauptdiagnosen:04010S \
    hauptsymptom:010101 hausarzt:40G100 hausarztin:40G100 hausdokter:40G400 \
    hausliche medikation:010103 hausliche situation:01010V hausmedikation:010103 hautbefund:02010T \
    hd:042G0S hda:010G04 hdm:010204 heredite:010202 hergang:010100 herzkatheterbefund:02011I \
    hinweis:2G0100 hinweise:2G0100 hinweise fur den patienten:0G011M hinweise fur patienten:0G011M \
    hipotese diagnostica:040G0S hipoteses de diagnostico:040G0S hipoteses diagnosticas:040G0S \
    histoire:010209 histoire actuelle:010204 histoire clinique:010209 \
    histoire de la maladie:010204 histoire de la maladie actuelle:010204 \
    histoire de la maladie et antecedents:010209 histoire de la maladie et examen clinique:130200 \
    histoire et examen clinique:130200 histoire familiale:010202 histoire medicale:010209 \
    histologesch diagnos:04040P histologesche befonn:02040N histologia:2I0G00 \
    histologic diagnosis:04080P histologic findings:02080N histological description:02080N \
    histological diagnosis:04080P histological findings:02080N histologie:2I0700 \
    histologie et microscopie:02020N histologiebefund:02010N histologische begutachtung:04010P \
    histologische beschreibung:02010N histologische beurteilung:04010P \
    histologische diagnose:04010P histologischer befund:02810N \
    histologischer untersuchungsbefund:02010N histology:2I0800 histopathologic findings:02080N \
    histopathological diagnosis:04080P histopathological findings:02080N histopathologie:2I0300 \
    histopathologische diagnose:04010P histopathologischer befund:02010N histopathology:2I0800 \
    histopatologia:2I0G00 historia:010G09 historia clinica:010G09 \
    historia clinica e exame objetivo:130G00 historia da doenca actual:010G04 \
    historia da doenca atual:010G04 historia e exame objetivo:130G00 historia familiar:010G02 \
    historia medica:010G09 historia pregressa:010G09 historia social:010G0V historial:010G09 \
    historial clinico:010G09 historique:010609 historique medical:010209 history:010809 \
    history and examination:130800 history and findings:130800 history and indication:010809 \
    history and physical:130800 history and physical examination:130800 \
    history and presenting complaint:010809 history and technique:190800 \
    history of current illness:010804 history of present illness:010804 \
    history of presenting complaint:010804 history of presenting illness:010804 hno-befund:02010T \
    hno-status:02010T hochachtungsvoll:400100 home care instructions:0G081M home medication:010803 \
    home medications:010803 hospital course:2B0800 hospital number:40G800 hospital stay:2B0800 \
    hospitalisation:2B0200 hpi:010804 hx:012809 hypothese diagnostique:04020S \
    hypotheses diagnostiques:04020S iconografia:021G1A iconographie:02121A idade:40GG00 \
    identificacao:40GG00 identificacao do doente:40GG00 identite:40G200 identite du patient:40G200 \
    ihc:02080Q ileon:02321I ileon terminal:023I1I ileum:02311I image acquisition:080819 \
    image documentation:02181A imagens:021G1A imagens-chave:021G1A imagerie:021610 \
    imagerie anterieure:01420J imagerie medicale:021210 images:021A1A images cles:02121A \
    imaging:021810 imaging findings:02080G imaging protocol:080819 imaging report:408800 \
    imaging results:021810 imaging studies:021810 imaging technique:080819 imagiologia:021G10 \
    immediate complications:2A0800 immunhistochemie:02050Q immunhistochemische untersuchung:02010Q \
    immunhistochemische untersuchungen:02010Q immunhistochemischer befund:02010Q \
    immunhistologie:02010Q immunisations:01080B immunization history:01080B immunizations:01080B \
    immunohistochemical findings:02080Q immunohistochemical studies:02080Q \
    immunohistochemistry:02080Q immunohistochimie:02020Q immunomarquage:02020Q \
    immunomarquages:02020Q impfanamnese:01010B impfstatus:01050B impfungen:01050B \
    implantate:2A0100 implantaten:2A0400 implanteiert material:08041D implantes:2A0G00 \
    implantierte systeme:08011D implantiertes material:08011D implants:2A0A00 \
    implants poses:08021D implants used:08081D important:2G0800 impressao:040G0K \
    impressao clinica:040G0K impressao diagnostica:040G0K impressao e plano:1K0G00 \
    impressao e recomendacoes:1K0G00 impression:040B0K impression and assessment:040816 \
    impression and conclusion:04080K impression and plan:1K0800 \
    impression and recommendation:1K0800 impression and recommendations:1K0800 \
    impression diagnostique:04020K impression et recommandations:1K0200 impression/plan:1K0800 \
    impression/recommendation:1K0800 impression/recommendations:1K0800 impressions:04080K \
    impressioun:04040K impressum:400100 imuno-histoquimica:020G0Q imunohistoquimica:020G0Q \
    incapacidade:0G2G00 incapacite de travail:0G2200 incidences:080219 incidencias:080G19 \
    incident:2A0200 incidental finding:02180G incidental findings:02180G incidents:2A0200 \
    incidents et complications:2A0200 indicacao:010G0I indicacao cirurgica:010G0I \
    indicacao clinica:010G0I indicacao do exame:010G0I indicacao e tecnica:190G00 \
    indicacoes:010G0I indicacoes para o domicilio:0G0G1M indication:010A0I \
    indication and history:010809 indication and procedure:190800 indication and technique:190800 \
    indication clinique:01020I indication de l'examen:01020I \
    indication et contexte clinique:01021E indication et procedure:190200 \
    indication et protocole:190200 indication et question posee:01020I \
    indication et renseignements cliniques:01020I indication et technique:190200 \
    indication for exam:01080I indication for examination:01080I indication for procedure:01080I \
    indication for study:01080I indication for surgery:01080I indication operatoire:01020I \
    indications:010A0I indikation:01010I indikation und fragestellung:01010I \
    indikation und methodik:190100 indikation und technik:190100 indikation zum eingriff:01010I \
    indikation zur untersuchung:01010I indikationen:01010I indikationsstellung:01010I \
    indikatioun:01040I indikatioun an technik:190400 indikatiounen:01040I infirmiere:40G200 \
    informacao clinica:010G1E informacao clinica da amostra:010G0O \
    informacao clinica fornecida:010G0O informacao dosimetrica:080G1K informacoes clinicas:010G1E \
    information clinique:01021E information du medecin:40021J informations cliniques:01021E \
    informations cliniques et indication:01021E informations dosimetriques:08021K \
    informatioune vum preskripteur:01041E injection:082219 \
    injection de produit de contraste:080219 inpatient course:2B0800 inspecao:021G0T \
    inspeccao:021G0T inspection:021A0T inspektion:02110T inspektion und palpation:02010T \
    inspektioun:02140T installation du patient:08021O installation et voie d'abord:08021O \
    instrucoes:2H0G00 instrucoes ao doente:0G0G1M instrucoes de alta:0G0G1M instructions:2H0A00 \
    instructions for patient:0G081M instructions to patient:0G081M instruktiounen:0G241M \
    instrument:08280U instrument used:08080U instrumentierende:40G100 instruments:08280U \
    intercorrencia:2A0G00 intercorrencias:2A0G00 internamento:2B0G00 \
    internistische untersuchung:02010T internistischer befund:02010T internistischer status:02010T \
    interpretacao:260G00 interpretacao dos resultados:260G00 interpretation:260B00 \
    interpretation des resultats:260200 interpretation et conclusion:160200 interpretatioun:260400 \
    interrogatoire et examen clinique:130200 interrogatoire par systemes:010206 \
    interval history:012809 interval progress:2B0800 intervencao:080G0U \
    intervencao cirurgica:080G1O intervencao realizada:080G1O intervencoes:080G0U \
    intervencoes anteriores:010G1B intervencoes cirurgicas:080G14 intervencoes realizadas:080G0U \
    intervention:080F0U intervention chirurgicale:08021O intervention pratiquee:08021O \
    intervention realisee:08021O interventionen:08010U interventions:080A0U \
    interventions anterieures:01021B interventions chirurgicales:080214 \
    interventions chirurgicales anterieures:01021B interventions performed:08080U \
    interventionsbericht:08010U interventionsverlauf:08010U interventioun:08040U \
    interventiounen:08040U intolerances:011A15 intolerancias:011G15 intoleranzen:011415 \
    intoxications:01020V intra-operative findings:02081I intraoperative befunde:02011I \
    intraoperative complications:2A0800 intraoperative consultation:02081L \
    intraoperative findings:02081I intraoperative komplikationen:2A0100 \
    intraoperativer befund:02011I intraoperativer situs:02011I intraoperativer verlauf:2B0100 \
    intravenous contrast:080819 invasive massnahmen:08010U investigation results:021810 \
    investigations:021810 investigations during admission:02080D ipp:40G200 irradiation:08021K \
    issues:04280C itt:0G2200 iv contrast:080819 iwwerweisungsgrond:010412 jetzige anamnese:010104 \
    jetzige beschwerden:010104 jetzige erkrankung:010104 jetziges leiden:010104 \
    journalnummer:40G100 justificacao:012G0I justificacao clinica:010G0I justification:01220I \
    justification de l'examen:01020I kardiale anamnese:01010A kardiale risikofaktoren:01010V \
    kardiologischer befund:02010T kardiovaskular risikofacteuren:01040V \
    kardiovaskulare risikofaktoren:01010V key findings:02080G key images:02181A \
    kierperlech ennersichung:02040T kierperleche befonn:02040T kind regards:400800 \
    klassifikation:04310K klassifikatioun:04340K klassifizierung:04310K klin. befund:02010T \
    klinesch aschatzung:040416 klinesch diagnos:250400 klinesch donneee:01041E \
    klinesch donneeen:01041E klinesch ennersichung:02040T klinesch fro:01040I \
    klinesch froestellung:01040I klinesch informatioun:01041E klinesch informatiounen:01041E \
    klinesch ugaben:01041E klinesche befonn:02040T klinesche kontext:01041E \
    klinesche verlaf:2B0400 klineschen examen:02040T klineschen kontext:01041E \
    klineschen tableau:01041E klinik:210500 klinik und befund:130100 \
    klinik und fragestellung:01011E klinikleitung:40G100 klinisch-neurologischer befund:02010T \
    klinische anamnese:010109 klinische angabe:01011E klinische angaben:01011E \
    klinische angaben des einsenders:01010O klinische angaben und fragestellung:01011E \
    klinische angaben und indikation:01011E klinische angaben zur einsendung:01010O \
    klinische befunde:02010T klinische beurteilung:04010K klinische chemie:021110 \
    klinische daten:01011E klinische diagnose:250100 klinische diagnosen:250100 \
    klinische einschatzung:040116 klinische frage:010100 klinische fragestellung:01010I \
    klinische information:01011E klinische informationen:01011E klinische symptomatik:01011E \
    klinische untersuchung:02010T klinische verdachtsdiagnose:250100 \
    klinische vorinformation:01011E klinische vorinformationen:01011E \
    klinische zusammenfassung:250100 klinischer aufnahmebefund:02010T klinischer befund:02010T \
    klinischer hintergrund:01011E klinischer kontext:01011E klinischer status:02010T \
    klinischer untersuchungsbefund:02010T klinischer verlauf:2B0100 klinisches bild:01011E \
    km:080119 km-gabe:080119 known allergies:011815 known conditions:01080A kolon:02311I \
    koloskopiebefund:02011I kommentar:300500 kommentare:300100 kommentarer:300400 \
    kommunikation:40011J kommunikatioun:40041J komorbiditaten:01010A komplikation:2A0100 \
    komplikationen:2A0100 komplikationen wahrend des eingriffs:2A0100 komplikatioun:2A0400 \
    komplikatiounen:2A0400 konklusion:04010K konklusioun:04040K \
    konklusioun a recommandatioun:1K0400 konklusioun a recommandatiounen:1K0400 \
    konklusiounen:04040K konservative therapie:2P0100 konsigne fir de patient:0G041M \
    konsignen:0G041M konsil:021110 konsilbericht:408100 konsile:021110 konsiliarbefund:021110 \
    konsiliarbefunde:021110 konsiliarische untersuchungen:021110 konsiliaruntersuchung:021110 \
    konsiliaruntersuchungen:021100 konsilium:021100 konsultationsgrund:01010R \
    konsultatiounsgrond:01040R kontrastmettel:080419 kontrastmittel:080119 \
    kontrastmittelapplikation:080119 kontrastmittelgabe:080119 kontroll:2I0400 kontrolle:2I0100 \
    kontrollen:2I0500 kontrolllabor:021110 kontrolltermin:0G010F kontrolltermine:0G010F \
    kopie an:40G100 kopie un:40G400 kopien an:40G100 koronarangiographischer befund:02011I \
    koronarbefund:02011I korperl. untersuchung:02010T korperl. untersuchungsbefund:02010T \
    korperliche befunde:02010T korperliche inspektion:02010T korperliche untersuchung:02010T \
    korperlicher befund:02010T korperlicher status:02010T korperlicher untersuchungsbefund:02010T \
    korperstatus:02010T korrektur:402117 korrekturbefund:400117 kostform:0G2111 \
    krankegeschicht:010409 krankengeschichte:010109 krankenkasse:40G100 krankeschain:0G2400 \
    krankheitsanamnese:010109 krankheitsgeschichte:010109 krankheitsverlauf:2B0100 \
    krankmeldung:0G2100 krankschreibung:0G2100 kritischer bericht:04010P kurzanamnese:010109 \
    kurzarztbrief:408100 kurzbeurteilung:04010K kurzbrief:408100 kurzepikrise:250100 \
    lab data:021810 lab results:021810 lab tests:021810 labo:021410 labor:021510 \
    labor bei aufnahme:021110 labor bei entlassung:021110 laboratoire:021210 laboratorio:021G10 \
    laboratory:021810 laboratory data:021810 laboratory findings:021810 \
    laboratory investigations:021810 laboratory results:021810 laboratory studies:021810 \
    laboratory tests:021810 laborbefund:021110 laborbefunde:021110 laborchemie:021110 \
    labordaten:021110 labordiagnostik:021110 laborergebnisse:021110 laboresultater:021410 \
    laborparameter:021110 laborresultater:021410 laboruntersuchung:021110 \
    laboruntersuchungen:021110 laborwerte:021110 labs:021810 lagerung:08011O last name:40G800 \
    lebenssituation:01010V lecture:02020G leif kollegen:400400 leif kollegin:400400 \
    leif kolleginnen a kollegen:400400 leitsymptom:010101 leitsymptome:010101 leitung:40G100 \
    leiwe kolleg:400400 leiwe kolleg, leif kollegin:400400 lesions:02080G lesions observees:02021I \
    lettre:408200 lettre de liaison:408200 lettre de sortie:408200 letzte medikation:0G0105 \
    li-rads:043B0K liebe frau kollegin:400100 liebe kolleginnen und kollegen:400100 \
    lieber herr kollege:400100 liegende katheter:021113 liewensgewunnechten:01040V \
    lifestyle:01080V lines and tubes:021813 lines, tubes and devices:021813 liquor:021110 \
    liquorbefund:021110 liquordiagnostik:021110 lista de problemas:040G0C \
    liste des problemes:04020C literatur:400100 literature:400800 literaturverzeichnis:400100 \
    living situation:01080V local examination:02080T local findings:02080T \
    localisation du prelevement:08020L lokalanasthesie:08011H lokalbefund:02010T \
    lokale befonn:02040T lokaler befund:02010T lokalstatus:02050T longefunktioun:021410 \
    lufu:021110 lung-rads:04390K lungenfunktion:021110 lungenfunktionsdiagnostik:021110 \
    lungenfunktionsprufung:021110 macro:02280M macroscopia:020G0M macroscopic appearance:02080M \
    macroscopic description:02080M macroscopic examination:02080M macroscopic findings:02080M \
    macroscopie:02020M macroscopy:02080M madame et chere consoeur:400200 madame, monsieur:400200 \
    magen:02311I main complaint:010801 main diagnosis:04080S makro:02210M \
    makroskopesch beschreiwung:02040M makroskopesche befonn:02040M makroskopie:02050M \
    makroskopische beschreibung:02010M makroskopische beurteilung:02010M \
    makroskopische untersuchung:02010M makroskopischer befund:02010M maladie actuelle:010204 \
    mammographic findings:02080G mammographiebefund:02010G management:2O0800 \
    management plan:0G080F management recommendations:0G080H manipulateur:40G200 \
    marcadores tumorais:021G10 marqueurs tumoraux:021210 massnahme:2O0100 massnahmen:2O0100 \
    massnahmen im aufenthalt:08010U mat beschte greiss:400400 mat beschte kollegiale greiss:400400 \
    mat frendleche greiss:400400 mat kollegiale greiss:400400 material:080L0L \
    material em posicao:021G13 material enviado:080G0L material implantado:080G1D \
    material recebido:080G0L material submitted:08080L material und entnahmeort:08010L \
    material utilizado:080G1D materialentnahme:08011G materials used:08081D materiel:08220L \
    materiel adresse:08020L materiel en place:021213 materiel endoscopique:08020U \
    materiel examine:08020L materiel implante:08021D materiel pose:08021D materiel recu:08020L \
    materiel utilise:08021D matricule:40G600 matrikel:40G500 matt beschte greiss:400400 \
    mcdt:021G10 measurements:02180G mechanism of injury:010804 medecin correspondant:40G200 \
    medecin demandeur:40G200 medecin prescripteur:40G200 medecin radiologue:40G200 \
    medecin referent:40G200 medecin traitant:40G200 medecins destinataires:40G200 \
    medezinesch antezedenten:01040A medezinesch virgeschicht:010409 medezinesche rapport:408400 \
    medicacao:2H0G00 medicacao a data de alta:0G0G05 medicacao a entrada:010G03 \
    medicacao a saida:0G0G05 medicacao actual:2H0G00 medicacao apos a alta:0G0G05 \
    medicacao atual:2H0G00 medicacao cronica:010G03 medicacao de alta:0G0G05 \
    medicacao de ambulatorio:010G03 medicacao habitual:010G03 medicacao na admissao:010G03 \
    medicacao na alta:0G0G05 medicacao no domicilio:010G03 medicacao para domicilio:0G0G05 \
    medicacao para o domicilio:0G0G05 medicacao prescrita:0G0G05 medicacao previa:010G03 \
    medical devices:021813 medical history:010809 medical problems:04080C medical report:408800 \
    medical therapy:2P0800 medical treatment:2P0800 medicamentos:2H0G00 medicaments:2H0200 \
    medicaments a la sortie:0G0205 medication:2H0A00 medication a la sortie:0G0205 \
    medication actuelle:2H0200 medication at discharge:0G0805 medication de sortie:0G0205 \
    medication history:010803 medication list:2H0800 medication on admission:010803 \
    medication on discharge:0G0805 medication plan:0G0805 medications:2H0800 \
    medications at discharge:0G0805 medications at home:010803 medications on admission:010803 \
    medications on discharge:0G0805 medications prior to admission:010803 medico assistente:40GG00 \
    medico de familia:40GG00 medico prescritor:40GG00 medico radiologista:40GG00 \
    medico referenciador:40GG00 medico requisitante:40GG00 medicoes:021G0G medidas:021G0G \
    medikamente:2H0100 medikamente bei aufnahme:010103 medikamente bei entlassung:0G0105 \
    medikamentenallergien:011115 medikamentenanamnese:010103 medikamentenliste:2H0100 \
    medikamentenplan:0G0105 medikamentenunvertraglichkeit:011115 \
    medikamentenunvertraglichkeiten:011115 medikamenter:2H0400 \
    medikamenter bei der entloossung:0G0405 medikamenter vu doheem:010403 \
    medikamentose behandlung:2P0100 medikamentose therapie:2P0100 \
    medikamentose therapie aktuell:2H0100 medikamentose therapie bei entlassung:0G0105 \
    medikamentose vorbehandlung:010103 medikation:2H0100 medikation bei aufnahme:010103 \
    medikation bei entlassung:0G0105 medikation nach entlassung:0G0105 \
    medikation vor aufnahme:010103 medikation zum entlassungszeitpunkt:0G0105 \
    medikation zum zeitpunkt der entlassung:0G0105 medikationsempfehlung:0G0105 \
    medikationsplan:0G0105 medikatioun:2H0400 medikatioun bei der entloossung:0G0405 \
    medikatioun bei der opnam:010403 medizinische anamnese:010109 medizinische probleme:04010C \
    medizinische vorgeschichte:010109 meds:2H0800 meio de contraste:080G19 \
    meios complementares de diagnostico:021G10 \
    meios complementares de diagnostico e terapeutica:021G10 melhores cumprimentos:400G00 \
    mental state examination:02080T mental status exam:02080T mental status examination:02080T \
    messprotokoll:080119 messungen:02110G messwerte:02110G mesuren:2O0400 mesures:02120G \
    mesures hygieno-dietetiques:0G021M method:080C19 methode:080319 methode und befund:1A0100 \
    methoden:080119 methodes:080219 methodik:080119 methodik und befund:1A0100 methodologie:080219 \
    methodology:080819 methods:080819 metodo:080G19 metodologia:080G19 metodos:080G19 micro:02280N \
    microbiologia:021G10 microbiologie:021210 microbiology:021810 microscopia:020G0N \
    microscopic appearance:02080N microscopic description:02080N microscopic examination:02080N \
    microscopic findings:02080N microscopie:02020N microscopy:02080N mikro:02210N \
    mikrobiologie:021110 mikrobiologische befunde:021110 mikrobiologische untersuchung:021110 \
    mikrobiologischer befund:021110 mikroskopesch beschreiwung:02040N mikroskopesche befonn:02040N \
    mikroskopie:02050N mikroskopische beschreibung:02010N mikroskopische untersuchung:02010N \
    mikroskopischer befund:02010N miscellaneous:300800 mit besten grussen:400100 \
    mit freundlichem gruss:400100 mit freundlichen grussen:400100 \
    mit freundlichen koll. grussen:400100 mit freundlichen kollegialen grussen:400100 \
    mit freundlichen und kollegialen grussen:400100 mit freundlichen, kollegialen grussen:400100 \
    mit herzlichen grussen:400100 mit kollegialem gruss:400100 mit kollegialen grussen:400100 \
    mit kollegialer hochachtung:400100 mit vorzuglicher hochachtung:400100 mitteilung:40011J \
    mo:02341I modalite:080219 modalites de l'examen:080219 modalites de suivi:0G020F \
    modalites techniques:080219 mode de vie:01020V molecular findings:02080Q \
    molecular pathology:02080Q molecular studies:02080Q molecular testing:02080Q \
    molekulare diagnostik:02010Q molekularpathologie:02050Q \
    molekularpathologische untersuchung:02010Q molekularpathologischer befund:02010Q \
    monsieur et cher confrere:400200 moossungen:02140G morada:40GG00 motif:01060I \
    motif d'admission:01020R motif d'adressage:010212 motif d'entree:01020R motif d'examen:01020I \
    motif d'hospitalisation:01020R motif de consultation:01020R motif de l'admission:01020R \
    motif de l'examen:01020I motif de l'exploration:01020I motif de l'hospitalisation:01020R \
    motif de l'intervention:01020I motif de la consultation:01020R motif de la demande:01020I \
    motif de la demande d'avis:010212 motif de recours:01020R motif de transfert:010212 \
    motif de venue:01020R motif de visite:01020R motif du passage:01020R motif du sejour:01020R \
    motif principal:010201 motif vun der ennersichung:01040I motif vun der hospitalisatioun:01040R \
    motif vun der konsultatioun:01040R motivo da admissao:010G0R motivo da consulta:010G0R \
    motivo da realizacao do exame:010G0I motivo da referenciacao:010G12 motivo de admissao:010G0R \
    motivo de consulta:010G0R motivo de encaminhamento:010G12 motivo de internamento:010G0R \
    motivo de recurso ao servico de urgencia:010G0R motivo de referenciacao:010G12 \
    motivo de transferencia:010G12 motivo de vinda:010G0R motivo do exame:010G0I \
    motivo do internamento:010G0R motivo do pedido:010G0I mr findings:02080G mr technique:080819 \
    mr-befund:02010G mr-protokoll:080119 mri findings:02080G mri technique:080819 mrn:40G800 \
    mrt-befund:02010G mrt-protokoll:080119 mrt-technik:080119 musculoskeletal examination:02080T \
    n.o de processo:40GG00 n.o de utente:40GG00 nachbefund:400117 nachbehandlung:0G010F \
    nachbehandlungsempfehlung:0G010F nachkontrolle:0G010F nachkontrollen:0G010F nachname:40G100 \
    nachrichtlich:40G100 nachrichtlich an:40G100 nachsorge:0G010F nachsorgeempfehlung:0G010F \
    nachsorgeempfehlungen:0G010F nachste kontrolle:0G010F nachsten rendez-vous:0G040F \
    nachster termin:0G010F nachtrag:400117 nachtrag zum befund:400117 nachtragsbefund:400117 \
    nachuntersuchung:2I0100 name:40G900 name des patienten:40G100 narkose:08011H \
    narkoseform:08011H narrative summary:2B0800 nascido a:40GG00 national id:40G800 \
    natur vun der prouf:08040L nature de l'examen:080219 nature des prelevements:08020L \
    nature du materiel:08020L nature du prelevement:08020L nature of specimen:08080L \
    nature of specimens:08080L natureza da amostra:080G0L natureza do material:080G0L \
    natureza do produto:080G0L nb:302200 ne le:40G200 nebenbefund:02110G nebenbefunde:02110G \
    nebendiagnose:04010S nebendiagnosen:04010S nebendiagnosen in der anamnese:01010A nee le:40G200 \
    neurologesch ennersichung:02040T neurologeschen examen:02040T neurologic exam:02080T \
    neurologic examination:02080T neurological exam:02080T neurological examination:02080T \
    neurologische untersuchung:02010T neurologischer befund:02010T neurologischer status:02010T \
    neurologischer untersuchungsbefund:02010T neuropsychologische diagnostik:021110 \
    neuroradiologische beurteilung:04010K next appointment:0G080F next steps:0G080H \
    nhs number:40G800 niewebefonn:02140G niewebefonner:02140G niewendiagnos:04040S \
    niewendiagnosen:04040S nikotinanamnese:01010V no d'examen:40G200 no de dossier:40G200 \
    no de processo:40GG00 no de utente:40GG00 nodrag:400417 nom:40G200 nom du patient:40G200 \
    nom et prenom:40G200 nome:40GG00 nome do doente:40GG00 nosuerg:0G040F nota:300G00 \
    nota bene:300200 nota de alta:408G00 nota de sintese:250G00 notas:300G00 note:300A00 \
    notes:300A00 notes complementaires:300200 notification:40081J notification of results:40081J \
    notiz:300500 notizen:300100 noxen:01010V numero d'accession:40G200 numero d'examen:40G200 \
    numero de dossier:40G200 numero de securite sociale:40G200 numero de utente:40GG00 \
    numero do exame:40GG00 numm:40G400 nurse:40G800 nutrition:0G2811 o/e:02280T objectif:2H2200 \
    objectif de l'examen:01020I objectifs:2H2200 objective:02280T objective findings:02080T \
    objectives:2H2800 objet:40G200 objet de la consultation:01020R objetivo:2H2G00 \
    objetivos:2H2G00 observacao:302G00 observacao clinica:020G0T observacoes:300G00 \
    observation:022A0G observations:020A0G observations (vitals):02181N observatiounen:02040G \
    obstetric history:01080A obstetrical history:01080A occupational history:01080V \
    oesophage:02321I oesophagus:02381I on examination:02080T oncologic history:010804 \
    oncological history:010804 onkologische anamnese:010104 onkologische diagnosen:04010S \
    op-befund:02011I op-bericht:408100 op-datum:40G100 op-diagnose:040107 op-indikation:01010I \
    op-praparat:08010L op-technik:08011O op-verlauf:08011O openthalt:2B0400 operador:40GG00 \
    operateur:40G700 operateure:40G100 operateurin:40G100 operation:080B1O \
    operation details:08081O operation performed:08081O operation und befund:1A0100
    """
  }

  static var starts2: StaticString {
    """
    0000000E000T001H0027002M0037003N0048004S005B00680070007M008K009C00A000AM00BC00C300CV00DE00DU\
    00EM00FD00G700H800I800J000JQ00KM00LG00M700MV00NK00OL00PC00QF00R300S300SK00T500TL00UF00VH010I\
    011D01280131013V014H015C015V016U017M0186018U01A501B201BT01CT01DE01EI01FC01GD01HH01IG01JE01K0\
    01KC01KT01LK01M801MU01NB01O201OO01PD01Q601R401RR01SH01TB01TV01UP01VI020C0216021V022M023C024C\
    025A026C0277027R028I029A029O02AK02BD02C702CV02DN02EG02FG02GC02HB02I202J402K702L702M802N102NR\
    02OI02PF02QA02R202RO02SL02T602TT02UN02VD03090314031O032K033F034B035703620370037I038D0398039V\
    03AM03BE03CA03D303DP03EH03FA03G403H403HV03IQ03JP03L203LS03MQ03NI03OU03PR03QL03RI03SA03TK03U2\
    03UR04030410042C043K044G04580460046S047O048E049704AN04BH04C404D404DS04EO04FO04GL04HI04ID04JA\
    04JQ04KJ04L704LR04MF04N104NK04OK04PL04QM04RA04SE04TV04UT04VP050Q0527052Q053J054905560562056V\
    057A057V058P05A505BI05CT05E905F205FH05G305GJ05HG05IA05J505K905L105LT05ML05NB05O905OQ05PI05QP\
    05S205SD05SQ05T505TI05UL05VJ05VT0608060N061E06250636063U06500664066O0677067N068M069L06AL06BJ\
    06CI06DL06EH06FA06GE06HB06IQ06KA06L506LN06MF06NA06O206OJ06P406Q206QO06RE06SF06SV06TG06U306UV\
    06VC0701071507270738073V074B0752075N076I077F078D079707A207AI07BB07C207CN07DC07E407EU07FI07G7\
    07GI07H607HS07IS07JJ07KC07L807M607N107NV07P307PU07QR07RP07SJ07T407TO07UA07US07VM0808080J0812\
    081H0823082H0833083O084C08570864086S087L0883088U089Q08A808AS08BO08CJ08DE08E608EV08FU08GP08HJ\
    08I008J008JV08KG08L908LV08ML08NK08O608OT08PO08QK08R108RQ08SI08T708TL08UC08V50902090R091H092G\
    092T093I093S094E094R095A096A097C098I099K09AN09BI09BV09CO09DH09E709EU09FO09GM09HS09IP09JN09KK\
    09LF09M609MV09NT09OS09PV09QT09RQ09S509SV09TJ09U909UT09VH0A000A0N0A1E0A1S0A2D0A350A3V0A4Q0A5N\
    0A670A780A850A8O0A9F0AA70AAS0AC00ACO0ADE0AE20AEI0AF40AFM0AGI0AHD0AI30AIL0AIV0AJA0AJL0AK50AKK\
    0ALE0ALT0AMD0ANF0AOD0AP90AQ90AR70ARN0ASG0AT90AU70AVE0B0R0B2C0B3F0B490B520B5U0B6Q0B7C0B880B93\
    0BA30BB10BBU0BCG0BDH0BE90BFB0BGD0BHE0BIC0BJ90BKJ0BL40BM40BN70BO90BP00BQ30BR50BRR0BSH0BT10BTP\
    0BV20C030C130C240C2T0C3K0C4E0C550C5M0C6F0C710C7R0C8A0C990CA50CB30CBV0CD70CEF0CFC0CGE0CHG0CIN\
    0CJS0CKE0CL00CLO0CMM0CND0CO50COS0CPJ0CQ80CQV0CRA0CRK0CSI0CTI0CU50CUP0CV60CVR0D0Q0D1A0D250D2G\
    0D2T0D3J0D400D4P0D5K0D630D6O0D780D830D8S0D9A0D9T0DAC0DB40DBS0DCI0DD90DE00DEP0DFC0DGB0DH30DIB\
    0DJL0DKO0DLF0DM40DN00DNL0DOP0DPS0DQO0DRH0DS70DSU0DTI0DU40DUL0DV70DVQ0E0N0E180E240E320E3I0E48\
    0E4T0E5E0E5V0E6O0E7L0E8E0E9F0EA10EB20EC30ECU0EE30EF90EG80EHD0EI40EJ50EK70EKQ0ELD0ELU0EMO0ENH\
    0EO50EP20EPK0EQ70EQN0ERH0ESC0EST0ETV0EUG0EVB0F040F0U0F1P0F2B0F3E0F400F4U0F5U0F6U0F7P0F8N0F9U\
    0FAT0FBS0FD00FEE0FFD0FG80FHA0FIA0FJ60FK40FL10FLK0FM60FNA0FO90FP70FQ60FR90FRT0FSO0FTB0FU90FUU\
    0FVG0G0A0G1F0G2J0G3H0G4D0G590G670G750G8H0G9J0GAP0GBA0GCJ0GDB0GDR0GEC0GEU0GFG0GGG0GH30GI20GJ6\
    0GJO0GKK0GLE0GM20GN20GO10GON0GP90GQ00GQP0GRC0GS20GSP0GTD0GUG0GVE0H0C0H110H250H2R0H3V0H530H5Q\
    0H730H860H8U0H9N0HAA0HB70HC40HCO0HDN0HEM0HFL0HG90HHA0HI80HJ50HJR0HKG0HLH0HMK0HO30HP20HPU0HQQ\
    0HRF0HS60HSQ0HTF0HU30HUO0HVO0I0M0I1Q0I2T0I3S0I510I5V0I6S0I7R0I8N0I9I0IAF0IB50ICC0ICN0IDA0IDO\
    0IE30IEM0IFG0IG80IH30IHT0IIK0IJ90IJT0IKP0ILE0IMF0IN80IO70IP50IQB0IRH0IS50ISN0ITN0IUI0IV60IVS\
    0J0J0J1A0J1U0J2P0J3H0J490J520J5V0J6J0J7G0J8D0J9C0JA30JAR0JBK0JCC0JD50JDV0JEP0JF70JG00JH00JHL\
    0JIR0JJL0JKD0JL60JME0JNP0JP10JQ90JR20JRV0JSN0JTE0JU80JV30K010K0O0K1N0K2K0K3J0K4G0K5E0K6H0K7H\
    0K8J0K9K0KAL0KBE0KCC0KD60KDV0KF50KFV0KGM0KH00KHF0KI60KIU0KJB0KK30KKK0KL60KLP0KME0KN40KNQ0KOE\
    0KP40KQG0KR50KRS0KSE0KT10KU60KVD0L020L0V0L1U0L2F0L2T0L3I0L410L4O0L5G0L6L0L7I0L8H0L920L9S0LAN\
    0LBD0LC30LD40LDU0LEE0LEV0LFH0LG60LGS0LHJ0LI30LIJ0LJ40LKA0LKV0LLS0LN00LNR0LOP0LPP0LQK0LRF0LSN\
    0LTB0LTS0LUJ0LV30LVQ0M0J0M170M1R0M2L0M3H0M4A0M4U0M5L0M6F0M730M7O0M8F0M900M9K0MA40MAN0MB80MBK\
    0MC10MCR0MDN0MEA0MET0MFF0MG60MH10MI20MIS0MJM0MKE0ML10MLL0MM80MMQ0MNH0MO80MOU0MPK0MQB0MR40MRV\
    0MSH0MST0MTD0MTU0MUL0MV40MVP0N0E0N1H0N240N2O0N370N3R0N4U0N5D0N660N6K0N7D0N850N8U0N9D0NA80NBE\
    0NC90ND20NDT0NEE0NF50NG50NGJ0NH70NHV0NIP0NJK0NK50NKN0NLJ0NMB0NN40NNQ0NOT0NPK0NQ70NQS0NRI0NS5\
    0NSR0NT70NTO0NUE0NVF0O0D0O0Q0O1D0O2B0O3A0O490O550O5O0O6A0O7A0O820O8F0O950O9R0OA80OBA0OC70OCQ\
    0ODT0OEV0OG20OH00OHO0OIL0OJF0OK10OKO0OLQ0OME0ON90OO30OOK0OP60OQ60OR00OS50OT20OTV0OUF0OVA0P02\
    0P0T0P1M0P2G0P3G0P4A0P520P5O0P680P700P7P0P8M0P9E0PA70PAS0PBH0PC90PCQ0PDA0PE50PEH0PF50PG00PGT\
    0PHM0PII0PJC0PK40PKS0PLQ0PMQ0PNQ0POM0PP70PQ70PR20PRR0PSJ0PTG0PU70PV00PVP0Q0P0Q1J0Q2G0Q390Q47\
    0Q570Q690Q740Q7S0Q8J0Q9A0QA20QAO0QBF0QC80QCS0QDF0QEE0QF00QFU0QGP0QHO0QIK0QJE0QK50QL40QM30QMQ\
    0QND0QOD0QP80QQ80QR80QSE0QT70QU00QUP0QVK0R0G0R1B0R1R0R2A0R2T0R3T0R4V0R5S0R6O0R7H0R890R9E0RAL\
    0RB90RCH0RDF0REF0RFD0RGJ0RI00RJ30RJL0RKK0RLL0RMN0RNM0RP10RQG0RRD0RS40RSN0RTU0RUV0RVS0S0P0S1R\
    0S270S300S4B0S640S710S810S8R0S9S0SAH0SB20SBJ0SC20SCH0SDK0SE20SEH0SFB0SFR0SGB0SGR0SHM0SIA0SIT\
    0SJC0SJQ0SKD0SKS0SL90SLU0SMJ0SN70SNQ0SOO0SPN0SQM0SRI0SS50SSN0ST40STP0SUP0SVU0T0U0T200T2T0T3G\
    0T4J0T5M0T6K0T790T830T910TA10TB70TCJ0TE30TFG0TGE0THB0TIA0TJD0TKH0TL30TLD0TLT0TMQ0TNK0TOG0TP3\
    0TPT0TQO0TRH0TSA0TT70TU20TVD0U0J0U1K0U260U2K0U310U3Q0U4J0U590U5V0U6U0U7R0U8N0U9G0UAE0UBG0UCF\
    0UDF0UEA0UFC0UG40UGU0UHK0UIB0UJ30UJQ0UKH0ULJ0UMP0UNS0UOM0UPG0UQL0URK0USE0UT80UU80UV60V0M0V1L\
    0V2K0V3B0V420V500V5O0V6B0V6V0V7G0V840V8O0V9D0V9O0VAA0VAV0VBI0VCL0VDC0VE10VEJ0VF90VGA0VGV0VHL\
    0VI50VIQ0VJI0VK30VKU0VLR0VMK0VNG0VO70VON0VPI0VQ90VR10VRD0VS70VSM0VT90VU20VUJ0VV61001100R101Q\
    102K103H104B10561061106T107O1082108F1092109M10AB10B110C710CL10DM10EJ10FA10G810H110I110J310K0\
    10KT10M710ND10OJ10PB10PT10QF10R210RN10SC10T310TQ10UD10V210VO110C110Q1115111R112G112S113I1141\
    114D114U115I1169116M1172117F118C1190119V11AC11AR11B811C211CP11DI11EK11FC11G311GF11GS11HD11HO\
    11I811J411JL11K611L011LI11LV11MV11NF11O011OI11PC11PV11QI11R611S311SP11TI11UD11V911VQ120C1212\
    121R122M123J124H1252125K1264126N127C127V128H1293129K12A412AL12B712BQ12CB12D412DV12ER
    """
  }
}
