// The lexicon of headings, made by samples/generator/make_headings.py from
// Sources/ReportNormalizer/Lexicon/headings.tsv.

/// The lexicon as read-only data of the program: nothing of it is built when it starts.
enum HeadingTable {
  /// How many headings there are.
  static var count: Int { 4170 }

  /// The headings in normal form and in order, each with a colon and six digits of base 32: kind,
  /// fields, flags, languages, and the number of the LOINC code in two; a space between them.
  static var records: StaticString {
    """
    a l'examen:02020T a l'examen clinique:02020T a prevoir:0G020H a revoir:0G020F a&p:1K0800 \
    a/p:1K0800 aarbechtsonfaegkeet:0G2400 abbreviations:400800 abdominal examination:02080T \
    abkurzungen:400100 ablauf:08210U ablauf der untersuchung:08010U ablauf des eingriffs:08010U \
    abordagem:2O0G00 abschliessende beurteilung:04010K abschliessende epikrise:250100 \
    abschlussbefund:02010T abschlussdiagnose:04010E abschlussdiagnosen:04010E absender:40G500 \
    abteilung:40G100 accession number:40G800 achados:020G0G achados cirurgicos:020G1I \
    achados e conclusao:160G00 achados e impressao:160G00 achados e recomendacoes:1I0G00 \
    achados ecograficos:020G0G achados endoscopicos:020G1I achados imagiologicos:020G0G \
    achados incidentais:021G0G achados intra-operatorios:020G1I achados intraoperatorios:020G1I \
    achados operatorios:020G1I achados peroperatorios:020G1I achados radiologicos:020G0G \
    achados relevantes:020G0G acquisition:080A19 acquisition protocol:080819 acquisitions:080219 \
    acr:04330K acte:08220U acte d'imagerie:080219 acte effectue:08020U acte realise:08020U \
    actes:08220U actes anterieurs:01021B actes chirurgicaux:080214 actes effectues:08020U \
    actes realises:08020U actes techniques:08020U action plan:0G080F actions for gp:0G080F \
    active diagnoses:04080S active problem list:04080C active problems:04080C addenda:400817 \
    addendum:400F17 additif:400217 additional comments:300800 additional diagnoses:04080S \
    additional findings:02080G additional investigations:2A0800 additional notes:300800 \
    additional studies:2A0800 address:40G800 adenda:400G17 aditamento:400G17 admission date:40G800 \
    admission diagnoses:250800 admission diagnosis:250800 admission medication:010803 \
    admission medications:010803 admission reason:01080R admission summary:2B0800 \
    admitting diagnosis:250800 adress:40G400 adresse:40G300 adresse par:40G200 \
    adverse events:2A0800 adverse reactions:011815 advice:0G080H advice given:0G081M \
    advice to patient:0G081M aetiology:04380K affection actuelle:010204 aftercare:0G080F \
    age:40GA00 agescheckt material:08040L agreff:08040U agreffer:08040U aide operatoire:40G200 \
    ajudante:40GG00 ajudantes:40GG00 akquisitionstechnik:080119 aktive probleme:04010C \
    aktuell anamnes:010404 aktuell beschweierden:010404 aktuell krankheet:010404 \
    aktuell medikamenter:2H0400 aktuell medikatioun:2H0400 aktuell plainten:010404 \
    aktuell problemer:04040C aktuell therapie:2P0400 aktuelle anamnese:010104 \
    aktuelle befunde:02010G aktuelle behandlung:2P0100 aktuelle beschwerden:010104 \
    aktuelle diagnose:04010S aktuelle diagnosen:04010S aktuelle erkrankung:010104 \
    aktuelle hausmedikation:010103 aktuelle krankengeschichte:010104 aktuelle medikamente:2H0100 \
    aktuelle medikation:2H0100 aktuelle probleme:04010C aktuelle symptomatik:010104 \
    aktuelle therapie:2P0100 aktuelle therapie bei entlassung:0G0105 aktuelle untersuchung:080119 \
    aktueller befund:02010G aktueller verlauf:2B0100 akutverlauf:2B0100 alcool:01220V \
    alergia:011G15 alergias:011G15 alergias conhecidas:011G15 alergias e intolerancias:011G15 \
    alergias medicamentosas:011G15 alimentacao:0G2G11 alimentation:0G2211 allergie:011315 \
    allergieanamnese:011115 allergien:011515 allergien an intoleranzen:011415 \
    allergien und unvertraglichkeiten:011115 allergies:011A15 \
    allergies and adverse reactions:011815 allergies and intolerances:011815 \
    allergies connues:011215 allergies et intolerances:011215 allergies medicamenteuses:011215 \
    allgemeine anamnese:010109 allgemeiner befund:02010T allgemeines:300100 \
    allgemeinzustand:02010T alter:40G100 ambulante weiterbetreuung:0G010F \
    ambulanter verlauf:2B0100 ambulanz:40G100 ambulanzbericht:408100 ambulanzbrief:408100 \
    amended report:400817 amendment:400817 amostra:080G0L amostras:080G0L amostras colhidas:080G1G \
    anaesthesia:08081H anaesthesia and sedation:08081H anaesthetist:40G800 analgosedierung:08011H \
    analises:021G10 analises clinicas:021G10 analises laboratoriais:021G10 analiticamente:021G10 \
    analyse:02220G analyse clinique:040216 analyse des images:02020G analyse moleculaire:02020Q \
    analyses:021210 analyses biologiques:021210 analyses de laboratoire:021210 anamnes:010409 \
    anamnes a befonn:130400 anamnese:010J09 anamnese actuelle:010204 \
    anamnese e exame fisico:130G00 anamnese e exame objetivo:130G00 anamnese et antecedents:010209 \
    anamnese et examen clinique:130200 anamnese et indication:010209 anamnese et statut:130200 \
    anamnese familiale:010202 anamnese familiar:010G02 anamnese par systemes:010206 \
    anamnese recente:010204 anamnese sociale:01020V anamnese systematique:010206 \
    anamnese und befund:130100 anamnese und befunde:130100 anamnese und beschwerden:010109 \
    anamnese und fragestellung:010109 anamnese und indikation:010109 \
    anamnese und klinische angaben:010109 anamnese und klinischer befund:130100 \
    anamnese und status:130100 anamnese und untersuchungsbefund:130100 \
    anamnese und vorgeschichte:010109 anamnese, befund:130100 anamnese/befund:130100 \
    anamnestische angaben:010109 anasthesie:08051H anasthesieform:08011H \
    anasthesieverfahren:08011H anasthesist:40G100 anasthesistin:40G100 anatomia patologica:2I0G00 \
    anatomie pathologique:2I0200 anatomopathologie:2I0200 ancillary studies:02080Q \
    ancillary techniques:08380L anestesia:080G1H anestesista:40GG00 anesthesia:08081H \
    anesthesia and sedation:08081H anesthesie:08021H anesthesie et sedation:08021H \
    anesthesie locale:08021H anesthesiologist:40G800 anesthesiste:40G200 anexos:400G00 \
    anforderer:40G100 anfordernder arzt:40G100 anforderung:01011C angaben:01011E \
    angaben zur klinik:01011E angeforderte untersuchung:01011C angiographic findings:02081I \
    angiographischer befund:02011I anhang:400100 anlage:400100 anlagen:400100 \
    anlass der aufnahme:01010R anlass der untersuchung:01010I anlass der vorstellung:01010R \
    anmerkung:300100 anmerkungen:300100 annexes:400200 anrede:400100 anschrift:40G100 \
    antecedent:01020A antecedentes:010G0A antecedentes cirurgicos:010G0A \
    antecedentes familiares:010G02 antecedentes ginecologicos:010G0A \
    antecedentes medico-cirurgicos:010G0A antecedentes medicos:010G0A \
    antecedentes medicos e cirurgicos:010G0A antecedentes obstetricos:010G0A \
    antecedentes patologicos:010G0A antecedentes pessoais:010G0A \
    antecedentes pessoais e familiares:010G0A antecedentes pessoais patologicos:010G0A \
    antecedents:01020A antecedents cardiologiques:01020A antecedents chirurgicaux:01020A \
    antecedents et examen clinique:130200 antecedents et facteurs de risque:01020A \
    antecedents et histoire de la maladie:010209 antecedents et indication:010209 \
    antecedents et mode de vie:01020A antecedents et renseignements cliniques:010209 \
    antecedents et traitements:01020A antecedents familiaux:010202 \
    antecedents gyneco-obstetricaux:01020A antecedents gynecologiques:01020A \
    antecedents medicaux:01020A antecedents medicaux et chirurgicaux:01020A \
    antecedents medico-chirurgicaux:01020A antecedents notables:01020A \
    antecedents obstetricaux:01020A antecedents oncologiques:01020A antecedents personnels:01020A \
    antecedents personnels et familiaux:01020A antezedenten:01040A antibiotische therapie:2P0100 \
    anweisungen:0G211M aparelho:082G0U apparat:08240U apparative befunde:021110 \
    apparative diagnostik:021110 apparative untersuchungen:021110 appareil:08220U appendix:400800 \
    appraisal:260800 appreciation:04220K appreciation clinique:040216 appreciation globale:260200 \
    approach:08281O approved by:400800 apresentacao clinica:010G1E aquisicao:080G19 \
    arbeitsanamnese:01010V arbeitsdiagnose:04010S arbeitsunfahigkeit:0G2100 archivierung:40G100 \
    arret de travail:0G2200 art der probe:08010L art der untersuchung:080119 \
    art des materials:08010L arterial blood gas:021810 arterial blood gases:021810 \
    arthroscopic findings:02081I arthroskopischer befund:02011I arztbericht:408100 \
    arztbrief:408100 arztlicher bericht:408100 arztlicher leiter:40G100 aschatzung:260400 \
    aspect endoscopique:02021I aspect histologique:02020N aspect macroscopique:02020M \
    aspect microscopique:02020N aspetos histologicos:020G0N assessment:260900 \
    assessment & plan:1K0800 assessment and impression:040816 assessment and plan:1K0800 \
    assessment and recommendations:1K0800 assessment/impression:040816 assessment/plan:1K0800 \
    assinado eletronicamente:400G00 assinado por:400G00 assinatura:400G00 assinaturas:400G00 \
    assistant:40GA00 assistants:40G800 assistent:40G100 assistenz:40G100 \
    associated diagnoses:04080S assunto:40GG00 atcd:01020A atcd familiaux:010202 \
    atenciosamente:400G00 atestado medico:408G00 atiologie:04310K atitude:2O0G00 \
    atitude terapeutica:2O0G00 attachments:400800 attending physician:40G800 attest:408100 \
    attestation:400800 attitude:0G220F attitude therapeutique:0G020F au:0G2100 au total:04020K \
    aufarbeitung:08310L aufenthalt:40G100 aufnahmeanlass:01010R aufnahmebefund:02010T \
    aufnahmebefunde:02010T aufnahmedatum:40G100 aufnahmediagnose:250100 aufnahmediagnosen:250100 \
    aufnahmegrund:01010R aufnahmeindikation:01010R aufnahmelabor:021110 aufnahmemedikation:010103 \
    aufnahmemodus:01010R aufnahmenummer:40G100 aufnahmeprotokoll:080119 aufnahmestatus:02010T \
    aufnahmetechnik:080119 aufnahmeuntersuchung:02010T auftrag:01211C auftraggeber:40G100 \
    auftragsnummer:40G100 augenbefund:02010T auscultacao:021G0T auscultation:021A0T \
    auskultation:02110T auskultationsbefund:02010T auskultatioun:02140T ausstehende befunde:2I0100 \
    authorised by:400800 authorized by:400800 autonomie:01020V autres:302200 \
    autres constatations:02120G avaliacao:260G00 avaliacao analitica:021G10 \
    avaliacao clinica:260G00 avaliacao e plano:1K0G00 avaliacao global:260G00 \
    avec nos salutations confraternelles:400200 avis:04220K background:01281E \
    background history:01080A bacteriologie:021210 baixa:0G2G00 baixa medica:0G2G00 \
    bedarfsmedikation:2H0100 befonn:02840G befonn a beuerteelung:160400 \
    befonn a konklusioun:160400 befonner:02040G befund:02850G befund bei aufnahme:02010T \
    befund bei entlassung:02010T befund im einzelnen:02010G befund mit beurteilung:160100 \
    befund und beurteilung:160100 befund und diagnose:160100 befund und empfehlung:1I0100 \
    befund und interpretation:160100 befund und procedere:1I0100 befund und technik:1A0100 \
    befund und therapie:1I0100 befund und zusammenfassung:160100 befund, beurteilung:160100 \
    befund, beurteilung und empfehlung:1M0100 befund, beurteilung und procedere:1M0100 \
    befund/beurteilung:160100 befund/beurteilung/empfehlung:1M0100 befundbericht:408100 \
    befundbeschreibung:02010G befundbeurteilung:04010K befunddatum:40G100 befunde:02050G \
    befunde der bildgebung:021110 befunde im verlauf:02010D befunde und beurteilung:160100 \
    befunde und empfehlung:1I0100 befunde wahrend des aufenthaltes:02010D \
    befunde wahrend des stationaren aufenthaltes:02010D befundender arzt:40G100 befunder:40G100 \
    befunderganzung:400117 befundet durch:400100 befundet von:400100 befundkommunikation:40011J \
    befundkorrektur:400117 befundmitteilung:40011J befundnummer:40G100 befundtext:02010G \
    befundubermittlung:40011J befundung:02010G befundung und beurteilung:160100 \
    befundzusammenfassung:260100 begleitdiagnosen:04010S begleiterkrankungen:01010A \
    begutachtung:04010P behandelenden dokter:40G400 behandelnden dokter:40G400 behandlung:2P0500 \
    behandlung und verlauf:2B0100 behandlungen:2P0100 behandlungsanlass:01010R \
    behandlungsdiagnose:04010S behandlungsdiagnosen:04010S behandlungsempfehlung:0G010H \
    behandlungsempfehlungen:0G010H behandlungsplan:0G010F behandlungsplang:0G040F \
    behandlungsplanung:0G010F behandlungsverlauf:2B0100 behandlungsvorschlag:0G010H \
    behandlungsziel:2H2100 bekannte allergien:011115 bekannte diagnosen:01010A \
    bekannte erkrankungen:01010A bekannte vorerkrankungen:01010A bemerkung:300100 \
    bemerkungen:300100 bemierkung:300400 bemierkungen:300400 benotzt material:08041D \
    bericht:408500 berichtigung:400117 berufliche anamnese:01010V \
    berufs- und sozialanamnese:01010V berufsanamnese:01010V beschreibung:02010G \
    beschreiwung:02040G beschreiwung vum befonn:02040G beschweierden:010404 beschwerdebild:010104 \
    beschwerden:010104 beschwerdesymptomatik:010104 besonderheiten:2A0100 best regards:400800 \
    bestrahlung:2P0100 betr:40G100 betreff:40G100 betreff/patient:40G100 betrefft:40G400 \
    betrifft:40G100 beuerteelung:04040K beuerteelung an empfeelung:1K0400 beurteilung:04010K \
    beurteilung des verlaufs:040116 beurteilung mit empfehlung:1K0100 \
    beurteilung und befund:160100 beurteilung und empfehlung:1K0100 \
    beurteilung und empfehlungen:1K0100 beurteilung und procedere:1K0100 \
    beurteilung und prozedere:1K0100 beurteilung und therapie:2T0100 \
    beurteilung und therapieempfehlung:1K0100 beurteilung und therapievorschlag:1K0100 \
    beurteilung und verlauf:2F0100 beurteilung und weiteres procedere:1K0100 \
    beurteilung und weiteres vorgehen:1K0100 beurteilung und zusammenfassung:04010K \
    beurteilung, procedere:1K0100 beurteilung, therapie und verlauf:2V0100 \
    beurteilung/empfehlung:1K0100 beurteilung/procedere:1K0100 beurteilungen:04010K \
    beweglichkeit:02110T bewertung:260100 bga:021110 bi-rads:043V0K bi-rads category:04380K \
    bi-rads-klassifikation:04310K bibliografia:400G00 bibliographie:400200 bibliography:400800 \
    bien confraternellement:400200 bien cordialement:400200 bilan:2M0200 bilan biologique:021210 \
    bilan biologique a l'entree:021210 bilan et conduite a tenir:2M0200 bilan global:260200 \
    bilan sanguin:021210 bilans:2M0200 bilans anterieurs:01420J bildakquisition:080119 \
    bildanalyse:02010G bildbefund:02010G bildbefunde:02010G bildbeurteilung:04010K \
    bilddokumentation:02111A bilder:02111A bildgebende befunde:021110 \
    bildgebende diagnostik:021110 bildgebende verfahren:021110 bildgebung:021110 \
    bildverbleib:40G100 bildvergleich:01410J biller:02141A biologie:021210 \
    biologie a l'entree:021210 biologie a la sortie:021210 biologie d'entree:021210 \
    biologie moleculaire:02020Q biopsia:2A0G00 biopsias:2A0G00 biopsias realizadas:080G1G \
    biopsie:2A0700 biopsie realisee:2A0200 biopsien:2A0500 biopsies:2A0A00 biopsies taken:08081G \
    biopsy:2A0800 bisherige behandlung:01010A bisherige dauermedikation:010103 \
    bisherige medikamente:010103 bisherige medikation:010103 bisherige therapie:01010A \
    bisherige therapien:01010A bisheriger verlauf:2B0100 bitte beachten:0G011M blood loss:08081F \
    blood results:021810 blood tests:021810 bloods:021810 blutbild:021110 blutgasanalyse:021110 \
    bluttanalys:021410 bluttanalysen:021410 bluttverloscht:08041F blutverlust:08011F \
    blutwerte:021110 born:40G800 bowel prep:08080U bowel preparation:08080U breif:408400 \
    brief history:010809 brief hospital course:2B0800 but de l'examen:01020I cad-rads:04390K \
    cara colega:400G00 cardiac history:01080A cardiac risk factors:01080V \
    cardiovascular examination:02080T cardiovascular risk factors:01080V care plan:0G080F \
    caro colega:400G00 caros colegas:400G00 carta:408G00 carta de alta:408G00 case history:010809 \
    case summary:250800 cat:0G020H category:04380K caution:2G0800 cave:2H0100 cc:212800 \
    certificat:408200 certificat medical:408200 chef de service:40G200 chefarzt:40G100 \
    chemotherapie:2P0100 chemotherapy:2P0800 cher ami:400200 cher collegue:400200 \
    cher confrere:400200 cher confrere, chere consoeur:400200 cher docteur:400200 \
    chere amie:400200 chere collegue:400200 chere consoeur:400200 \
    chere consoeur, cher confrere:400200 chers confreres:400200 chief complaint:010801 \
    chief complaints:010801 chimiotherapie:2P0600 chirurgesch antezedenten:01040A \
    circonstances d'admission:01020R circunstancias de admissao:010G0R cirurgia:082G1O \
    cirurgia efetuada:080G1O cirurgia realizada:080G1O cirurgiao:40GG00 cirurgias:080G14 \
    cirurgias anteriores:010G1B cirurgias e procedimentos:080G14 cirurgias realizadas:080G14 \
    citologia:2I0G00 classificacao:043G0K classificacao bi-rads:043G0K classification:043A0K \
    classification bi-rads:04320K cliches anterieurs:01420J clinic:210800 clinic letter:408800 \
    clinica:210G00 clinical assessment:040816 clinical background:01081E clinical context:01081E \
    clinical course:2B0800 clinical data:01081E clinical details:01081E clinical diagnoses:250800 \
    clinical diagnosis:250800 clinical examination:02080T clinical findings:02080T \
    clinical history:010809 clinical history and indication:010809 \
    clinical history provided:01080O clinical impression:040816 clinical indication:01080I \
    clinical indication and history:01080I clinical indications:01080I clinical information:01081E \
    clinical information and history:010809 clinical information and indication:01081E \
    clinical information and technique:190800 clinical note:01081E clinical notes:01081E \
    clinical presentation:01081E clinical question:01080I clinical summary:250800 clinique:210200 \
    clinique a l'examen:02020T co-morbidities:01080A colheita:080G1G colheitas:080G1G colon:023U1I \
    coloracoes especiais:083G0L colorations:08320L colorations speciales:08320L \
    com conhecimento:40GG00 com os melhores cumprimentos:400G00 com os meus cumprimentos:400G00 \
    comentario:300G00 comentarios:300G00 comment:300800 commentaire:300200 commentaires:300200 \
    comments:300800 communicated to:40081J communication:400A1J communication des resultats:40021J \
    communication of results:40081J comorbidades:010G0A comorbidite:01020A comorbiditeiten:01040A \
    comorbidites:01020A comorbidities:01080A comorbilidades:010G0A comparacao:014G0J \
    comparacoes:014G0J comparaison:01460J comparaison avec l'examen anterieur:01420J \
    comparaison avec les examens anterieurs:01420J comparaisons:01420J comparatif:01420J \
    comparatifs:01420J compared to:01480J compared with:01480J comparison:01480J \
    comparison and technique:190800 comparison date:01480J comparison exam:01480J \
    comparison exams:01480J comparison imaging:01480J comparison studies:01480J \
    comparison study:01480J comparisons:01480J complement:400217 complement au compte rendu:400217 \
    complicacao:2A0G00 complicacoes:2A0G00 complication:2A0A00 complications:2A0A00 \
    complications et incidents:2A0200 complications peroperatoires:2A0200 compte rendu:228200 \
    compte rendu anatomopathologique:408200 compte rendu complementaire:400217 \
    compte rendu d'endoscopie:408200 compte rendu d'examen:228200 \
    compte rendu d'hospitalisation:408200 compte rendu d'imagerie:408200 \
    compte rendu de consultation:408200 compte rendu medical:408200 compte rendu operatoire:408200 \
    compte rendu radiologique:408200 compte-rendu:228200 compte-rendu complementaire:400217 \
    compte-rendu d'examen:228200 compte-rendu d'hospitalisation:408200 \
    compte-rendu operatoire:408200 comunicacao:400G1J comunicacao de resultados:400G1J \
    concerne:40G200 conclusao:040G0K conclusao diagnostica:040G0K conclusao e plano:1K0G00 \
    conclusao e recomendacao:1K0G00 conclusao e recomendacoes:1K0G00 conclusao histologica:040G0P \
    conclusio:04010K conclusion:040E0K conclusion - conduite a tenir:1K0200 \
    conclusion anatomopathologique:04020P conclusion and plan:1K0800 \
    conclusion and recommendation:1K0800 conclusion and recommendations:1K0800 \
    conclusion and summary:04080K conclusion cytologique:04020P conclusion de l'examen:04020K \
    conclusion du compte rendu:04020K conclusion et cat:1K0200 \
    conclusion et conduite a tenir:1K0200 conclusion et plan:1K0200 \
    conclusion et propositions:1K0200 conclusion et recommandation:1K0200 \
    conclusion et recommandations:1K0200 conclusion et suivi:1K0200 conclusion et synthese:04020K \
    conclusion generale:04020K conclusion histologique:04020P conclusion radiologique:04020K \
    conclusions:040A0K conclusions and recommendations:1K0800 \
    conclusions et recommandations:1K0200 conclusioun:04040K conclusoes:040G0K \
    conclusoes e recomendacoes:1K0G00 condition at admission:020818 condition at discharge:02080T \
    condition on admission:020818 condition on discharge:02080T conditions d'examen:080219 \
    conditions de l'examen:080219 conditions de realisation:080219 conditions techniques:080219 \
    conduite a tenir:0G060H conduite a tenir proposee:0G020H conduite pratique:0G020H \
    conduta:0G0G0H conduta a seguir:0G0G0H conduta proposta:0G0G0H confraternellement:400200 \
    conscious sedation:08081H conseil:0G220H conseils:0G220H conseils au patient:0G021M \
    conseils de sortie:0G021M conseils hygieno-dietetiques:0G021M conselhos ao doente:0G0G1M \
    consignes:0G021M consignes au patient:0G021M consignes de sortie:0G021M \
    consignes de surveillance:0G021M consignes post-operatoires:0G021M \
    consignes postoperatoires:0G021M constantes:02121N constantes a l'entree:02121N \
    constantes vitales:02121N constatacoes:020G0G constatations:02020G \
    constatations cliniques:02020T constatations echographiques:02020G \
    constatations endoscopiques:02021I constatations et conclusion:160200 \
    constatations et diagnostic:160200 constatations operatoires:02021I \
    constatations per-operatoires:02021I constatations peroperatoires:02021I \
    constatations radiologiques:02020G constats:02020G consulta de seguimento:0G0G0F \
    consultant:40G800 consultas de seguimento:0G0G0F consultation de suivi:0G020F \
    consultation letter:408800 consultation report:408800 consultations:021810 consults:021810 \
    contexte:01021E contexte clinique:01021E contexte clinique et indication:01021E \
    contexte et indication:01021E contexte social:01020V contexte socio-familial:01020V \
    contexto clinico:010G1E contexto social:010G0V contrast:080819 contrast administration:080819 \
    contrast agent:080819 contrast material:080819 contrast media:080819 contrast medium:080819 \
    contraste:082I19 contraste endovenoso:080G19 control:2I0800 controle:2I0I00 controles:2I0200 \
    controlo:2I0G00 copia para:40GG00 copie a:40G200 copie pour:40G200 copies:40GA00 \
    copies a:40G200 copies to:40G800 copy to:40G800 cordialement:400200 cordialmente:400G00 \
    corrected report:400817 courrier:408200 course:2B0800 course in hospital:2B0800 \
    course of illness:2B0800 course of treatment:2B0800 cover letter:408800 \
    critical findings:240800 critical result communication:40081J critical results:240800 \
    critical results communication:40081J ct findings:02080G ct technique:080819 ct-befund:02010G \
    ct-protokoll:080119 ct-technik:080119 ctdi:08281K cuidados a ter:0G0G1M \
    current complaints:010804 current diagnoses:04080S current illness:010804 \
    current medication:2H0800 current medications:2H0800 current meds:2H0800 \
    current problems:04080C current symptoms:010804 current therapy:2P0800 \
    current treatment:2P0800 curso clinico:2B0G00 cvrf:01010V cytological diagnosis:04080P \
    cytological findings:02080N cytologie:2I0200 cytology:2I0800 dados clinicos:010G1E dap:08221K \
    darmvirbereedung:08040U darmvorbereitung:08010U data:40GG00 data da cirurgia:40GG00 \
    data da colheita:40GG00 data da realizacao:40GG00 data de admissao:40GG00 data de alta:40GG00 \
    data de nascimento:40GG00 data do exame:40GG00 data do relatorio:40GG00 date:40GA00 \
    date collected:40G800 date d'entree:40G200 date d'examen:40G200 date d'intervention:40G200 \
    date de l'examen:40G200 date de l'intervention:40G200 date de naissance:40G200 \
    date de reception:40G200 date de sortie:40G200 date du compte rendu:40G200 \
    date du prelevement:40G200 date of admission:40G800 date of birth:40G800 \
    date of discharge:40G800 date of exam:40G800 date of examination:40G800 \
    date of operation:40G800 date of procedure:40G800 date of report:40G800 date of study:40G800 \
    date of surgery:40G800 date received:40G800 datum:40G500 datum vum examen:40G400 \
    datum vun der ennersichung:40G400 dauerdiagnose:04010S dauerdiagnosen:04010S \
    dauermedikation:010103 dauertherapie:010103 ddx:04280S dear colleague:400800 \
    dear colleagues:400800 dear doctor:400800 dear dr:400800 dear sir or madam:400800 \
    decouverte fortuite:02120G decouvertes fortuites:02120G definitive diagnose:04010S \
    definitive diagnosis:04080S dekurs:2B0100 demande:01261C demande d'examen:01021C \
    demande par:40G200 demandeiert ennersichung:01041C demandeur:40G600 demographics:40G800 \
    department:40G800 dermatologischer befund:02010T dermatologischer status:02010T \
    deroulement:08220U deroulement de l'examen:08020U deroulement de l'hospitalisation:2B0200 \
    deroulement de la procedure:08020U deroulement du geste:08020U deroulement du sejour:2B0200 \
    derzeitige medikation:2H0100 descricao:020G0G descricao cirurgica:080G1O \
    descricao da cirurgia:080G1O descricao do exame:020G0G descricao do procedimento:080G0U \
    descricao dos achados:020G0G descricao e conclusao:160G00 descricao histologica:020G0N \
    descricao macroscopica:020G0M descricao microscopica:020G0N descricao operatoria:080G1O \
    descriptif:02020G description:020A0G description de l'acte:08020U \
    description de l'examen:02020G description de l'intervention:08021O \
    description de la procedure:08020U description des images:02020G \
    description des lesions:02020G description du geste:08020U description et analyse:02020G \
    description et conclusion:160200 description et interpretation:160200 \
    description histologique:02020N description macroscopique:02020M \
    description microscopique:02020N description of findings:02080G \
    description of operation:08081O description of procedure:08080U \
    description of the procedure:08080U description operatoire:08021O \
    description radiologique:02020G descriptive findings:02080G deskription:02010G \
    destinataire:40G200 destinataires:40G200 destinatario:40GG00 destinatarios:40GG00 \
    detailbefund:02010G detailed findings:02080G details of procedure:08080U devices:021813 \
    devices implanted:08081D devices used:08081D dfp:08211K dg:04210S dh:012803 dhx:010803 \
    diag:04220S diagnos:04040S diagnos an therapie:2T0400 diagnos bei der entloossung:04040E \
    diagnose:04050S diagnose (pathologie):04010P diagnose bei entlassung:04010E \
    diagnose und behandlung:2T0100 diagnose und empfehlung:1K0100 diagnose und procedere:1K0100 \
    diagnose und therapie:2T0100 diagnose und therapieempfehlung:1K0100 diagnose(n):04010S \
    diagnose/procedere:1K0100 diagnose/therapie:2T0100 diagnosen:04050S diagnosen (icd 10):04010S \
    diagnosen (icd-10):04010S diagnosen bei entlassung:04010E diagnosen nach icd-10:04010S \
    diagnosen und icd-10:04010S diagnosen und procedere:1K0100 diagnosen und therapie:2T0100 \
    diagnosen und therapien:2T0100 diagnoses:04080S diagnoses and treatment:2T0800 \
    diagnoses at discharge:04080E diagnosis:04080S diagnosis (pathology):04080P \
    diagnosis and comorbidities:04080S diagnosis and management plan:1K0800 \
    diagnosis and plan:1K0800 diagnosis and recommendations:1K0800 diagnosis and treatment:2T0800 \
    diagnosis at discharge:04080E diagnosis on discharge:04080E diagnostic:04060S \
    diagnostic a l'entree:250200 diagnostic a la sortie:04020E \
    diagnostic anatomo-pathologique:04020P diagnostic anatomopathologique:04020P \
    diagnostic associe:04020S diagnostic clinique:04020S diagnostic conclusion:04080K \
    diagnostic cytologique:04020P diagnostic d'admission:250200 diagnostic d'entree:250200 \
    diagnostic data:021810 diagnostic de sortie:04020E diagnostic de sortie principal:04020E \
    diagnostic de transfert:250200 diagnostic definitif:04020S diagnostic differentiel:04020S \
    diagnostic et conduite a tenir:1K0200 diagnostic et traitement:2T0200 diagnostic final:04020S \
    diagnostic histologique:04020P diagnostic histopathologique:04020P \
    diagnostic impression:04080S diagnostic opinion:04080K diagnostic positif:04020S \
    diagnostic post-operatoire:040207 diagnostic postoperatoire:040207 \
    diagnostic pre-operatoire:040208 diagnostic preoperatoire:040208 diagnostic presomptif:04020S \
    diagnostic principal:04020S diagnostic principal de sortie:04020E \
    diagnostic principal et diagnostics associes:04020S diagnostic results:021810 \
    diagnostic retenu:04020S diagnostic secondaire:04020S diagnostic studies:021810 \
    diagnostic tests:021810 diagnostico:040G0S diagnostico a data de alta:040G0E \
    diagnostico a entrada:250G00 diagnostico a saida:040G0E diagnostico anatomo-patologico:040G0P \
    diagnostico anatomopatologico:040G0P diagnostico citologico:040G0P diagnostico clinico:250G00 \
    diagnostico de admissao:250G00 diagnostico de alta:040G0E diagnostico de entrada:250G00 \
    diagnostico de saida:040G0E diagnostico definitivo:040G0S diagnostico diferencial:040G0S \
    diagnostico e plano:1K0G00 diagnostico e tratamento:2T0G00 diagnostico final:040G0S \
    diagnostico histologico:040G0P diagnostico histopatologico:040G0P \
    diagnostico pos-operatorio:040G07 diagnostico pre-operatorio:040G08 \
    diagnostico presuntivo:040G0S diagnostico principal:040G0S \
    diagnostico principal de alta:040G0E diagnostico provisorio:040G0S \
    diagnostico secundario:040G0S diagnosticos:040G0S diagnosticos a data de alta:040G0E \
    diagnosticos associados:040G0S diagnosticos de admissao:250G00 diagnosticos de alta:040G0E \
    diagnosticos de saida:040G0E diagnosticos diferenciais:040G0S diagnosticos principais:040G0S \
    diagnosticos secundarios:040G0S diagnostics:04020S diagnostics a la sortie:04020E \
    diagnostics associes:04020S diagnostics d'entree:250200 diagnostics de sortie:04020E \
    diagnostics differentiels:04020S diagnostics principaux:04020S diagnostics retenus:04020S \
    diagnostics secondaires:04020S diagnostik:2I0100 diagnostik und befunde:02010D \
    diagnostik und verlauf:2B0100 diagnostik, therapie und verlauf:2B0100 diagnostique:04020S \
    diagnostische befunde:02010D diat:0G2511 dictated by:400800 dicte par:400200 diet:0G2811 \
    dieta:0G2G11 differential diagnoses:04080S differential diagnosis:04080S \
    differentialdiagnos:04040S differentialdiagnose:04010S differentialdiagnosen:04050S \
    differenzialdiagnose:04010S differenzialdiagnosen:04010S diktat:40G100 diktatzeichen:40G100 \
    diktierender arzt:40G100 diktiert von:400100 diretor de servico:40GG00 discharge advice:0G081M \
    discharge condition:02080T discharge date:40G800 discharge diagnoses:04080E \
    discharge diagnosis:04080E discharge examination:02080T discharge instructions:0G081M \
    discharge letter:408800 discharge medication:0G0805 discharge medication list:0G0805 \
    discharge medications:0G0805 discharge plan:0G080F discharge prescription:0G0805 \
    discharge prescriptions:0G0805 discharge report:408800 discharge studies:02080D \
    discharge summary:250800 disclaimer:400800 discussao:042G16 discussao e conclusao:040G16 \
    discussion:042A16 discussion and conclusion:040816 discussion diagnostique:040216 \
    discussion et conclusion:040216 diskussion:042116 diskussion und beurteilung:040116 \
    diskussioun:042416 dispositifs:021213 dispositifs en place:021213 dispositifs implantes:08021D \
    dispositifs medicaux en place:021213 disposition:0G080F dispositivos:021G13 \
    dispositivos implantados:080G1D dispositivos medicos:021G13 distribution:40G800 divers:302200 \
    dlp:08291K dob:40G800 docteur:400200 document valide:400200 documents anterieurs:01420J \
    documents de comparaison:01420J doenca actual:010G04 doenca atual:010G04 doente:40GG00 \
    dokumentation:40G100 doleances:010204 donnees cliniques:01021E donnees de l'examen:02020G \
    donnees dosimetriques:08021K dose:082Q1K dose de radiacao:080G1K dose de rayonnement:08021K \
    dose delivree:08021K dose et irradiation:08021K dose information:08081K \
    dose length product:08081K dose report:08081K dosimetria:080G1K dosimetrie:08071K \
    dosimetry:08081K dosis:08251K dosisangabe:08011K dosisangaben:08011K \
    dosisflachenprodukt:08011K dosislangenprodukt:08011K drug allergies:011815 drug history:010803 \
    drug intolerances:011815 drugs:2H0800 duerchfeierung:080419 duerchgefouert ennersichung:080419 \
    duerchgefouert operatioun:08041O duerchgefouert prozeduren:08040U duodeno:023G1I \
    duodenum:023B1I durchfuhrung:080119 durchfuhrung der untersuchung:080119 \
    durchgefuhrte diagnostik:2A0100 durchgefuhrte eingriffe:08010U \
    durchgefuhrte intervention:08010U durchgefuhrte interventionen:08010U \
    durchgefuhrte massnahmen:08010U durchgefuhrte operation:08011O \
    durchgefuhrte operationen:08011O durchgefuhrte prozeduren:08010U \
    durchgefuhrte untersuchung:080119 durchgefuhrte untersuchungen:02010D \
    durchgefuhrter eingriff:08010U dx:042A0S ebl:08081F ecd:021G10 ecg:021Q10 echantillon:08020L \
    echantillon recu:08020L echantillons:08020L echographie:021610 ecografia:021G10 \
    ed course:2B0800 eegenanamnes:010404 efr:021210 eigenanamnese:010104 eindringtiefe:08010U \
    eindringtiefe des endoskops:08010U eingangsdatum:40G100 eingesandtes material:08010L \
    eingesetztes material:08011D eingriff:08010U eingriffe:08010U eingriffe und operationen:080114 \
    eingriffsbeschreibung:08011O einliegendes material:021113 einschatzung:260100 \
    einsendematerial:08010L einsendender arzt:40G100 einsendenummer:40G100 einsender:40G100 \
    einsendung:08010L einweisung:408100 einweisungsdiagnose:250100 einweisungsdiagnosen:250100 \
    einweisungsgrund:01010R einzelbefunde:02010G ekg:021D10 elaborado por:400G00 \
    electrocardiogram:021810 electrocardiograma:021G10 electrocardiogramme:021210 \
    electronically signed:400800 electronically signed by:400800 \
    elektronesch ennerschriwwen:400400 elektronisch freigegeben:400100 \
    elektronisch signiert:400100 elektronisch unterschrieben:400100 elements cliniques:01021E \
    elements de comparaison:01420J eletrocardiograma:021G10 em conclusao:040G0K em resumo:040G0K \
    empfanger:40G500 empfeelung:0G040H empfeelungen:0G040H empfehlung:0G010H \
    empfehlung und procedere:0G010H empfehlungen:0G010H empfehlungen an den patienten:0G011M \
    empfehlungen und procedere:0G010H empfohlene behandlung:0G010F empfohlene diagnostik:0G010H \
    empfohlene massnahmen:0G010H empfohlene medikamentose therapie:0G0105 \
    empfohlene medikation:0G0105 empfohlene medikation bei entlassung:0G0105 \
    empfohlene therapie:0G010F empfohlene untersuchung:0G010H empfohlene untersuchungen:0G010H \
    empfohlene weitere diagnostik:0G010H empfohlene weitere therapie:0G010F \
    empfohlene weitere untersuchungen:0G010H empfohlenes vorgehen:0G010H en conclusion:04020K \
    en resume:04020K enclosures:400800 endbeurteilung:04010K enddiagnose:04010S endergebnis:260100 \
    endgultige diagnose:04010S endgultiger arztbrief:408100 endoscope:082A0U \
    endoscopic findings:02081I endoscopio:080G0U endoscopist:40G800 endoscopy report:408800 \
    endoskop:08050U endoskopesche befonn:02041I endoskopiebefund:02011I \
    endoskopischer befund:02011I ennerschreft:400400 ennerschriwwen:400400 ennersicher:40G400 \
    ennersichung:2A0400 ennersichung vum:40G400 ennersichungen:2A0400 ennersichungstechnik:080419 \
    enquadramento clinico:010G1E entholl prouwen:08041G entlassbefund:02010T entlassbericht:408100 \
    entlassbrief:408100 entlassdiagnose:04010E entlassdiagnosen:04010E entlasslabor:021110 \
    entlassmedikation:0G0105 entlassungsbefund:02010T entlassungsbericht:408100 \
    entlassungsbrief:408100 entlassungsdatum:40G100 entlassungsdiagnose:04010E \
    entlassungsdiagnose(n):04010E entlassungsdiagnosen:04010E entlassungshinweise:0G011M \
    entlassungslabor:021110 entlassungsmedikation:0G0105 entlassungsstatus:02010T \
    entlassungstherapie:0G0105 entloossungsbreif:408400 entloossungsdiagnos:04040E \
    entloossungsdiagnosen:04040E entnahme:08211G entnahmedatum:40G100 entnahmeort:08010L \
    entnahmestelle:08010L entnommene proben:08011G entnommenes material:08011G epicrise:250G00 \
    epikris:250400 epikrise:250500 epikrise und beurteilung:250100 epikrise und empfehlung:2L0100 \
    epikrise und empfehlungen:2L0100 epikrise und procedere:2L0100 \
    epikrise und therapieempfehlung:2L0100 epikrise und verlauf:2F0100 \
    epikritische beurteilung:04010K equipment used:08081D erbetene untersuchung:01011C \
    erganzende diagnostik:2A0100 erganzende diagnostik empfohlen:0G010H \
    erganzende untersuchungen:2A0100 erganzung:400517 erganzung zum befund:400117 \
    erganzungsbefund:400117 ergebnis:260500 ergebnis und beurteilung:160100 ergebnisse:260100 \
    ergebnisse der untersuchungen:02010D erhobene befunde:02010G ernahrung:0G2111 errata:400G17 \
    erratum:400217 erstellt von:400100 esofago:023G1I esophagus:02381I especime:080G0L \
    especimes:080G1G estadiamento:043G0K estadio:043G0K estado a data da alta:020G0T \
    estado a entrada:020G18 estado a saida:020G0T estado clinico a saida:020G0T \
    estado do doente:020G18 estado geral:020G0T estado vacinal:010G0B estilo de vida:010G0V \
    estimado colega:400G00 estimated blood loss:08081F estomac:02321I estomago:023G1I \
    estudo analitico:021G10 estudo anterior:014G0J estudo comparativo:014G0J \
    estudo imuno-histoquimico:020G0Q estudo imunohistoquimico:020G0Q estudo molecular:020G0Q \
    estudos anteriores:014G0J estudos comparativos:014G0J etat a l'admission:020218 \
    etat a l'entree:020218 etat a la sortie:02020T etat clinique:02020T \
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
    fruhere untersuchungen:01011B funktionsdiagnostik:021110 further investigation:0G080H \
    further investigations:0G080H further management:0G080H fussnoten:300100 future plans:0G080F \
    gasimetria:021G10 gasometria:021G10 gastroskopiebefund:02011I gazometrie:021210 geb:40G100 \
    geb. am:40G100 geboren:40G100 geboren am:40G100 gebuer:40G400 gebuer den:40G400 \
    gebuertsdatum:40G400 geburtsdatum:40G100 gefrot ennersichung:01041C \
    gemaacht ennersichung:080419 gemaachten akten:08040U gemaachten examen:080419 gender:40G800 \
    general examination:02080T general practitioner:40G800 genero:40GG00 genussmittel:01010V \
    genussmittelanamnese:01010V geplante behandlung:0G010F geplante massnahmen:0G010F \
    geplante termine:0G010F geplante therapie:0G010F geplante untersuchungen:0G010F \
    geplantes procedere:0G010H geplantes vorgehen:0G010H gerat:08210U gerinnung:021110 \
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
    hd:042G0S hda:010G04 hdm:010204 heredite:010202 herzkatheterbefund:02011I hinweis:2G0100 \
    hinweise:2G0100 hinweise fur den patienten:0G011M hinweise fur patienten:0G011M \
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
    klinische einschatzung:040116 klinische fragestellung:01010I klinische information:01011E \
    klinische informationen:01011E klinische symptomatik:01011E klinische untersuchung:02010T \
    klinische verdachtsdiagnose:250100 klinische vorinformation:01011E \
    klinische vorinformationen:01011E klinische zusammenfassung:250100 \
    klinischer aufnahmebefund:02010T klinischer befund:02010T klinischer hintergrund:01011E \
    klinischer kontext:01011E klinischer status:02010T klinischer untersuchungsbefund:02010T \
    klinischer verlauf:2B0100 klinisches bild:01011E km:080119 km-gabe:080119 \
    known allergies:011815 known conditions:01080A kolon:02311I koloskopiebefund:02011I \
    kommentar:300500 kommentare:300100 kommentarer:300400 kommunikation:40011J \
    kommunikatioun:40041J komorbiditaten:01010A komplikation:2A0100 komplikationen:2A0100 \
    komplikationen wahrend des eingriffs:2A0100 komplikatioun:2A0400 komplikatiounen:2A0400 \
    konklusion:04010K konklusioun:04040K konklusioun a recommandatioun:1K0400 \
    konklusioun a recommandatiounen:1K0400 konklusiounen:04040K konservative therapie:2P0100 \
    konsigne fir de patient:0G041M konsignen:0G041M konsil:021110 konsilbericht:408100 \
    konsile:021110 konsiliarbefund:021110 konsiliarbefunde:021110 \
    konsiliarische untersuchungen:021110 konsiliaruntersuchung:021110 konsultationsgrund:01010R \
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
    operation details:08081O operation performed:08081O operation und befund:1A0100 \
    operationen:080114 operationen und eingriffe:080114 operationen und prozeduren:080114 \
    operations:080A14 operations and procedures:080814 operationsbefund:02011I \
    operationsbericht:408100 operationsbeschreibung:08011O operationsdatum:40G100 \
    operationsdiagnose:040107 operationsindikation:01010I operationspraparat:08010L \
    operationsschritte:08011O operationssitus:02011I operationstechnik:08011O \
    operationsverfahren:08011O operationsverlauf:08011O operatioun:08041O operatiounen:080414 \
    operatiounsbefonn:02041I operatiounsbericht:408400 operatiounstechnik:08041O \
    operatiounsverlaf:08041O operative befonn:02041I operative course:08081O \
    operative details:08081O operative eingriffe:08011O operative findings:02081I \
    operative note:408800 operative procedure:08081O operative prozeduren:080114 \
    operative report:408800 operative technique:08081O operative therapie:08011O \
    operativer befund:02011I operativer eingriff:08011O operatives vorgehen:08011O operator:40G800 \
    ophthalmologischer befund:02010T opinion:04080K opinion and recommendations:1K0800 \
    opnamdiagnos:250400 opnamdiagnosen:250400 opnamgrond:01040R order:01281C \
    ordering physician:40G800 ordering provider:40G800 ordonnance:0G0605 \
    ordonnance de sortie:0G0205 ordonnances:2H0200 orientacao:0G2G0H orientacoes:0G0G0H \
    origine du prelevement:08020L orthopadischer befund:02010T orthopadischer status:02010T \
    osophagus:02311I other:300800 other diagnoses:04080S other findings:02080G \
    other observations:02180G outras observacoes:021G0G outros:300G00 outros achados:020G0G \
    outros diagnosticos:040G0S outstanding issues:2I0800 outstanding results:2I0800 \
    overall impression:04080K paciente:40GG00 padiatrischer status:02010T palpacao:021G0T \
    palpation:021B0T palpationsbefund:02010T palpatioun:02140T paraclinique:021210 \
    parameter:02341N parametres:02321N parametres vitaux:02121N parametros vitais:021G1N \
    parcours:2B0200 parecer:040G0K past history:01080A past medical and surgical history:01080A \
    past medical history:01080A past procedures:01081B past psychiatric history:01080A \
    past surgical history:01080A pathohistologische begutachtung:04010P \
    pathohistologische diagnose:04010P pathologesch diagnos:04040P pathologic diagnosis:04080P \
    pathological diagnosis:04080P pathologie:2I0500 pathologies associees:01020A \
    pathologisch-anatomische diagnose:04010P pathologisch-histologische diagnose:04010P \
    pathologische befunde:02010G pathologische begutachtung:04010P pathologische diagnose:04010P \
    pathologischer befund:02810N pathology:2I0800 pathology clinical history:01080O \
    pathology diagnosis:04080P pathology report:408800 patient:40GF00 patient advice:0G081M \
    patient condition:020818 patient details:40G800 patient history:010809 patient id:40G800 \
    patient information and history:01081E patient instructions:0G081M patient name:40G800 \
    patient number:40G800 patient summary:250800 patiente:40G200 patienten-id:40G100 \
    patienten-nr:40G100 patientencharakteristik:01011E patientencharakteristika:01011E \
    patientendaten:40G100 patienteninformation:0G211M patientennummer:40G100 \
    patientenstatus:020118 patientenvorbereitung:08010U patientin:40G500 \
    patologia molecular:020G0Q patologias associadas:010G0A pdl:08221K peca operatoria:080G0L \
    pedido:012G1C pedido medico:010G1C pedido por:40GG00 pending results:2I0800 percurso:2B0G00 \
    percussao:021G0T percussion:021A0T perda hematica:080G1F perdas hematicas:080G1F \
    perdas hematicas estimadas:080G1F perdas sanguineas:080G1F performed by:40G800 \
    perkussion:02110T perseinlech antezedenten:01040A personalien:40G100 \
    personliche anamnese:01010A pertes sanguines:08021F pertes sanguines estimees:08021F \
    pertinent history:010809 pertinent results:021810 phone:40G800 physical exam:02080T \
    physical examination:02080T physical examination at discharge:02080T \
    physical examination on admission:02080T physical findings:02080T physiotherapie:2P0100 \
    pi-rads:043R0K pid:40G100 piece operatoire:08020L pieces jointes:400200 piz:40G100 \
    plainte principale:010201 plainten:010404 plaintes:010204 plaintes actuelles:010204 \
    plaintes et symptomes:010204 plan:0G0B0F plan and follow-up:0G080F \
    plan and recommendations:0G080F plan at discharge:0G080F plan de prise en charge:0G020F \
    plan de soins:0G020F plan de traitement:0G020F plan of action:0G080F plan of care:0G080F \
    plan therapeutique:0G020F plang:0G040F plano:0G0G0F plano de alta:0G0G0F \
    plano de cuidados:0G0G0F plano de seguimento:0G0G0F plano de tratamento:0G0G0F \
    plano e seguimento:0G0G0F plano terapeutico:0G0G0F plans:0G080F planung:0G210F pmh:01080A \
    pmhx:01080A pos-operatorio:2B0G00 post-op diagnosis:040807 post-operative course:2B0800 \
    post-operative diagnosis:040807 post-operative instructions:0G081M \
    post-procedure diagnosis:040807 post-procedure instructions:0G081M postoperativ diagnos:040407 \
    postoperative course:2B0800 postoperative diagnose:040107 postoperative diagnosen:040107 \
    postoperative diagnosis:040807 postoperative instructions:0G081M postoperative verlaf:2B0400 \
    postoperativer verlauf:2B0100 postprocedure diagnosis:040807 postprocedure instructions:0G081M \
    poststationarer verlauf:2B0100 pramedikation:08011H pramedikatioun:08041H \
    praoperativ diagnos:040408 praoperative diagnose:040108 praoperative diagnosen:040108 \
    praparat:08010L praparate:08010L pre-admission medications:010803 pre-medicacao:080G1H \
    pre-op diagnosis:040808 pre-operative diagnosis:040808 pre-procedure diagnosis:040808 \
    preadmission medications:010803 preconisation:0G020H preconisations:0G020H prelevement:08061G \
    prelevement adresse:08020L prelevement realise:08021G prelevement recu:08020L \
    prelevementer:08041G prelevements:08021G prelevements adresses:08020L \
    prelevements biopsiques:08021G prelevements effectues:08021G prelevements realises:08021G \
    preliminary report:408800 premedication:080A1H prenom:40G200 preoperative diagnosis:040808 \
    preparacao:082G0U preparacao do colon:080G0U preparacao do doente:080G0U \
    preparacao intestinal:080G0U preparation:082A0U preparation colique:08020U \
    preparation du patient:08020U preprocedure diagnosis:040808 prescricao:2H0G00 \
    prescricoes:2H0G00 prescripteur:40G200 prescription:2H0A00 prescription de sortie:0G0205 \
    prescriptions:2H0A00 prescriptions de sortie:0G0205 present illness:010804 presentation:01281E \
    presentation clinique:01021E presenting complaint:010801 presenting complaints:010804 \
    presenting problem:010801 presenting symptoms:010804 previous examinations:01480J \
    previous exams:01480J previous imaging:01480J previous interventions:01081B \
    previous medical history:01080A previous procedures:01081B previous studies:01480J \
    previous study:01480J previous surgery:01080A previous treatment:01080A \
    previous treatments:01080A prezado colega:400G00 primary care physician:40G800 \
    primary complaint:010801 primary diagnosis:04080S principal diagnoses:04080S \
    principal diagnosis:04080S principal discharge diagnosis:04080E prior exam:01480J \
    prior examinations:01480J prior exams:01480J prior imaging:01480J prior procedures:01081B \
    prior reports:01480J prior studies:01480J prior study:01480J prior therapy:01080A \
    prior treatment:01080A prise de sang:021210 prise en charge:2O0200 \
    prise en charge dans le service:2B0200 prise en charge et evolution:2B0200 \
    prise en charge hospitaliere:2B0200 prise en charge medicale:2O0200 \
    prise en charge proposee:0G020F prise en charge therapeutique:2O0200 \
    prise en charge ulterieure:0G020F probeentnahme:08011G probeexzision:08011G \
    probenentnahme:08011G probenentnahmen:08011G probenmaterial:08010L problem list:04080C \
    problemas:042G0C problemas activos:040G0C problemas ativos:040G0C problematique:04020C \
    probleme:04210C problemer:04240C problemes:04220C problemes actifs:04020C \
    problemes actuels:04020C problemlescht:04040C problemliste:04010C problems:04280C \
    procedere:0G050H procedere und empfehlung:0G010H procedere und empfehlungen:0G010H \
    procedere/empfehlung:0G010H procedimento:080G0U procedimento e achados:1A0G00 \
    procedimento realizado:080G0U procedimentos:080G0U procedimentos anteriores:010G1B \
    procedimentos efetuados:080G0U procedimentos invasivos:080G0U procedimentos realizados:080G0U \
    procedural findings:02081I procedure:080A19 procedure and findings:1A0800 \
    procedure and technique:080819 procedure date:40G800 procedure description:080819 \
    procedure details:08080U procedure et constatations:1A0200 procedure findings:02081I \
    procedure findings and technique:1A0800 procedure in detail:08080U procedure narrative:08080U \
    procedure note:08080U procedure performed:08080U procedures:080A0U \
    procedures and treatments:08080U procedures during admission:08080U \
    procedures performed:08080U processo:40GG00 prochain controle:0G020F \
    prochain rendez-vous:0G020F prochaine consultation:0G020F prochains rendez-vous:0G020F \
    produit de contraste:080219 produit de contraste injecte:080219 produto:082G0L \
    produto de contraste:080G19 produto recebido:080G0L profession:01020V \
    prognostische einschatzung:040116 programme:0G220F progress:2B0800 \
    progress during admission:2B0800 progressao:082G0U progression:08220U \
    progression de l'endoscope:08020U projektionen:080119 projet:0G220F projet de soins:0G020F \
    projet therapeutique:0G020F proposed treatment:0G080F proposition:0G020H \
    proposition therapeutique:0G020H propositions:0G020H propositions therapeutiques:0G020H \
    proposta:0G2G0H propostas:0G0G0H prosthesis implanted:08081D proteses implantadas:080G1D \
    prothese implantee:08021D protocol:2O0800 protocole:2O0200 protocole d'acquisition:080219 \
    protocole d'examen:080219 protocole et resultats:1A0200 protocole operatoire:408200 \
    protocole technique:080219 protocolo:2O0G00 protocolo de exame:080G19 \
    protocolo operatorio:408G00 protocolo tecnico:080G19 protokoll:2O0500 prouf:08040L \
    proufmaterial:08040L prouwen:08040L proveniencia da amostra:080G0L \
    provisional diagnosis:04080S proxima consulta:0G0G0F proximas consultas:0G0G0F \
    prozedere:0G050H prozedur:08050U prozedurbeschreibung:08010U prozeduren:08050U psh:01080A \
    psychiatric history:01080A psychiatrische anamnese:01010A psychiatrische diagnosen:04010S \
    psychiatrischer befund:02010T psychischer aufnahmebefund:02010T psychischer befund:02010T \
    psychopathologischer befund:02010T ptnm:043R0K pulmonary function tests:021810 \
    quadro clinico:010G1E qualidade da preparacao:080G0U qualitatssicherung:40G100 \
    qualite de la preparation:08020U qualite technique:080219 quality of bowel preparation:08080U \
    quality of preparation:08080U queixa principal:010G01 queixas:010G04 queixas atuais:010G04 \
    queixas principais:010G01 quellen:400100 questao clinica:010G0I question:010A0I \
    question clinique:01020I question posee:01020I questions posees:01020I quimioterapia:2P0G00 \
    radiation dose:08081K radiation dose report:08081K radiation exposure:08081K \
    radiation safety:08081K radiographic findings:02080G radiologic findings:02080G \
    radiologic impression:04080K radiological diagnosis:04080S radiological findings:02080G \
    radiological impression:04080K radiologie:021310 radiologische befunde:021110 \
    radiologische beurteilung:04010K radiologische diagnose:04010S radiologische diagnostik:021110 \
    radiologischer befund:02810G radiologischer befundbericht:408100 radiologist:40G800 \
    radiologue:40G200 radiology:021810 radiology report:408800 radiology results:021810 \
    radioprotection:08021K radioterapia:2P0G00 radiotherapie:2P0700 radiotherapy:2P0800 \
    raison de l'adressage:010212 rapport:408600 rapport medical:408200 rc:01221E rdv:0G220F \
    re:40G800 realisation:082219 realisation de l'examen:080219 realise par:40G200 \
    realizado por:40GG00 reason for admission:01080R reason for attendance:01080R \
    reason for consult:01080R reason for consultation:01080R reason for encounter:01080R \
    reason for exam:01080I reason for examination:01080I reason for hospitalisation:01080R \
    reason for hospitalization:01080R reason for presentation:01080R reason for procedure:01080I \
    reason for referral:010812 reason for request:01080I reason for scan:01080I \
    reason for study:01080I reason for test:01080I reason for transfer:010812 \
    reason for visit:01080R recapitulatif:250200 receita:2H0G00 rechtfertigende indikation:01010I \
    recomenda-se:0G0G0H recomendacao:0G0G0H recomendacoes:0G0G0H recomendacoes ao doente:0G0G1M \
    recomendacoes de alta:0G0G1M recomendacoes e seguimento:0G0G0H \
    recomendacoes para o domicilio:0G0G1M recommandation:0G020H recommandations:0G020H \
    recommandations et suivi:0G020H recommandatioun:0G040H recommandatiounen:0G040H \
    recommendation:0G080H recommendation and follow-up:0G080H recommendations:0G080H \
    recommendations and follow-up:0G080H recommendations and plan:0G080F recommended action:0G080H \
    recommended actions:0G080H recommended follow-up:0G080H recommended management:0G080H \
    recommended next steps:0G080H recommended treatment:0G080F rectificacao:400G17 \
    rectificatif:400217 recto:023G1I rectum:023A1I redige par:400200 references:400A00 \
    referencias:400G00 referenzen:400500 referral diagnosis:250800 referral letter:408800 \
    referral question:010812 referral reason:010812 referred by:40G800 referrer:40G800 \
    referring doctor:40G800 referring physician:40G800 referring provider:40G800 regime:0G2611 \
    regles hygieno-dietetiques:0G021M regular medication:010803 regular medications:010803 \
    rehabilitationsbericht:408100 rektum:02311I relatorio:228G00 \
    relatorio anatomopatologico:408G00 relatorio clinico:408G00 relatorio complementar:400G17 \
    relatorio de alta:408G00 relatorio de exame:408G00 relatorio de internamento:408G00 \
    relatorio medico:408G00 relatorio operatorio:408G00 relevant clinical details:01081E \
    relevant clinical information:01081E relevant findings:02080G relevant history:010809 \
    relevante befunde:02010G relevante diagnosen:04010S relevante vorerkrankungen:01010A \
    remark:300800 remarks:300800 remarque:300600 remarques:300200 remetente:40GG00 \
    remissionsstatus:04310K rendez-vous:0G060F rendez-vous prevus:0G020F rens. cliniques:01021E \
    renseignement clinique:01021E renseignements:01021E renseignements cliniques:01061E \
    renseignements cliniques et indication:01021E renseignements cliniques et technique:190200 \
    renseignements cliniques fournis:01020O renseignements fournis:01021E report:228800 \
    report and conclusion:160800 report date:40G800 report findings:02080G reported by:400800 \
    reporting radiologist:40G800 request:01281C requested by:40G800 requested examination:01081C \
    requested procedure:01081C requesting doctor:40G800 requesting physician:40G800 \
    requisitante:40GG00 respiratory examination:02080T result:260800 result summary:260800 \
    resultado:260G00 resultado comunicado a:400G1J resultado e conclusao:160G00 resultados:020G0G \
    resultados do exame:020G0G resultados dos exames:020G0D resultados e conclusao:160G00 \
    resultados laboratoriais:021G10 resultat:260600 resultat anatomopathologique:02020N \
    resultat communique a:40021J resultat d'examen:408200 resultat de l'examen:260200 \
    resultat et conclusion:160200 resultat matgedeelt:40041J resultater:02040G \
    resultater a konklusioun:160400 resultater vun den ennersichungen:02040D \
    resultater vun den examen:02040D resultats:02020G resultats anatomopathologiques:02020N \
    resultats biologiques:021210 resultats communiques:40021J resultats communiques a:40021J \
    resultats de l'examen:02020G resultats de laboratoire:021210 resultats des examens:02020D \
    resultats des examens complementaires:02020D resultats des examens paracliniques:02020D \
    resultats echographiques:02020G resultats endoscopiques:02021I resultats et conclusion:160200 \
    resultats et conduite a tenir:1I0200 resultats et description:02020G \
    resultats et interpretation:160200 resultats et recommandations:1I0200 \
    resultats scanographiques:02020G resultats, conclusion et recommandations:1M0200 \
    results:02080G results and conclusions:160800 results and interpretation:160800 \
    results communicated to:40081J results during admission:02080D results pending:2I0800 \
    resume:250600 resume clinique:250200 resume d'hospitalisation:250200 resume du cas:250200 \
    resume du sejour:250200 resume et conclusion:04020K resume et conduite a tenir:2L0200 \
    resume et recommandations:2L0200 resumee:250100 resumo:250G00 resumo clinico:250G00 \
    resumo da informacao clinica:010G1E resumo do internamento:2B0G00 resumo e plano:2L0G00 \
    resumo e recomendacoes:2L0G00 retificacao:400G17 reto:023G1I review:2I0800 \
    review of systems:010806 reviewed by:400800 revisao de sistemas:010G06 \
    revisao por sistemas:010G06 revised report:400817 revue des systemes:010206 rezept:0G0105 \
    risikofacteuren:01040V risikofaktor:01010V risikofaktoren:01010V risikoprofil:01010V \
    risk factors:01080V rontgenbefund:02010G ros:010806 rotschlei:0G040H \
    rotschlei fir de patient:0G041M ruhe-ekg:021110 safety netting:0G280F saignement:08221F \
    saignements:08221F salutations confraternelles:400200 sample:08280L sample type:08080L \
    samples:08280L samples obtained:08081G samples taken:08081G scan protocol:080819 \
    scanning protocol:080819 scanning technique:080819 scanprotokoll:080119 schlesselbiller:02141A \
    schlusselbilder:02111A schlussfolgerung:04050K schlussfolgerungen:04010K \
    schmerzanamnese:010104 schnellschnett:02041L schnellschnitt:02011L schnellschnittbefund:02011L \
    schnellschnittdiagnose:02011L schnellschnittuntersuchung:02011L schreibdatum:40G100 \
    score:04320K secondary diagnoses:04080S secondary diagnosis:04080S secretariat:40G200 \
    sedacao:080G1H sedacao e analgesia:080G1H sedation:080A1H sedation and analgesia:08081H \
    sedatioun:08041H sedierung:08011H sedierung und analgesie:08011H seguimento:0G0G0F \
    seguimento proposto:0G0G0F sehr geehrte damen und herren:400100 \
    sehr geehrte frau kollegin:400100 \
    sehr geehrte frau kollegin, sehr geehrter herr kollege:400100 \
    sehr geehrte herren kollegen:400100 sehr geehrte kollegen:400100 \
    sehr geehrte kolleginnen und kollegen:400100 \
    sehr geehrte kolleginnen, sehr geehrte kollegen:400100 sehr geehrter herr kollege:400100 \
    sehr geehrter herr kollege, sehr geehrte frau kollegin:400100 sejour:2B0200 \
    sejour hospitalier:2B0200 sekretariat:40G100 sekundardiagnosen:04010S semiologie:02020G \
    sequences:080A19 sequences realisees:080219 sequencias:080G19 sequenzen:080519 \
    sequenzprotokoll:080119 serologias:021G10 serologie:021310 serologies:021210 serology:021810 \
    service:40G200 servico:40GG00 sex:40G800 sexe:40G200 sexo:40GG00 sh:01280V shx:01080V \
    sichtbarer befund:02010G sick leave:0G2800 sick note:0G2800 siege du prelevement:08020L \
    signature:400A00 signatures:400A00 signe electroniquement:400200 \
    signe electroniquement par:400200 signe par:400200 signed:400800 signed by:400800 \
    signes fonctionnels:010204 signes vitaux:02121N signiert von:400100 \
    significant findings:02080D significant results:02080D sinais vitais:021G1N sincerely:400800 \
    sintese:250G00 sintese clinica:250G00 sintese conclusiva:040G0K sintese e plano:2L0G00 \
    sintoma principal:010G01 sintomas:010G04 sintomas atuais:010G04 sintomatologia:010G04 \
    situacao social:010G0V situation familiale et sociale:01020V situation sociale:01020V \
    situation socio-professionnelle:01020V smoking:01280V smoking history:01080V \
    social history:01080V social situation:01080V somatische diagnosen:04010S \
    somatischer befund:02010T sonderfarbungen:08310L sonografie:021110 \
    sonografischer befund:02010G sonographic findings:02080G sonographie:021110 \
    sonographiebefund:02010G sonographischer befund:02010G sonstige auffalligkeiten:02110G \
    sonstige befunde:02010G sonstige besonderheiten:02110G sonstiger befund:02010G \
    sonstiges:300100 sortiebreif:408400 source of specimen:08080L sozial situatioun:01040V \
    sozial- und berufsanamnese:01010V sozialanamnes:01040V sozialanamnese:01010V \
    soziale anamnese:01010V soziale situation:01010V soziales:01010V special procedures:08380L \
    special stains:08380L specimen:08080L specimen clinical information:01080O \
    specimen description:08080L specimen received:08080L specimen removed:08081G \
    specimen site:08080L specimen source:08080L specimen submitted:08080L specimen type:08080L \
    specimens:08080L specimens obtained:08081G specimens received:08080L specimens removed:08081G \
    specimens submitted:08080L specimens taken:08081G speiserouer:02341I spezialfarbungen:08310L \
    spezialfierwungen:08340L spezielle anamnese:010104 spezielle fragestellung:01010I \
    spezielle untersuchungen:2A0100 stade:04320K stade ptnm:04320K stadification:04320K \
    stadium:04350K stage:04380K staging:04390K stains:08380L station:40G100 \
    stationar erhobene befunde:02010D stationarer aufenthalt:2B0100 stationarer verlauf:2B0100 \
    status:220F00 status bei aufnahme:02010T status bei der opnam:02040T \
    status bei entlassung:02010T status clinique:02020T status praesens:02010T statut:220200 \
    statut clinique:02020T statut vaccinal:01020B stellungnahme:042116 stomach:02381I \
    strahlendosis:08011K strahlenexposition:08011K strahlenschutz:08011K strahlentherapie:2P0100 \
    stralendosis:08041K stralenexpositioun:08041K strategie:0G220F strategie therapeutique:0G020F \
    studies during admission:02080D studies performed:02080D study:2A0800 study date:40G800 \
    study findings:02080G study indication:01080I study performed:080819 study requested:01081C \
    study results:02080G study type:080819 subject:40G800 subjective:012809 suchtanamnese:01010A \
    suchtmittelanamnese:01010A sugere-se:0G0G0H sugestao:0G0G0H sugestoes:0G0G0H \
    suggested follow-up:0G080H suggested management:0G080H suggestion:0G0A0H suggestions:0G0A0H \
    suite a donner:0G020H suite proposee:0G020H suites:2B0200 suites a donner:0G020H \
    suites operatoires:2B0200 suites post-operatoires:2B0200 suites postoperatoires:2B0200 \
    suivi:0G060F suivi et surveillance:0G020F suivi medical:0G020F suivi prevu:0G020F \
    suivi propose:0G020F sumario:250G00 summary:250800 summary and conclusion:04080K \
    summary and impression:04080K summary and plan:2L0800 summary and recommendation:2L0800 \
    summary and recommendations:2L0800 summary of admission:2B0800 summary of findings:260800 \
    summary of findings and impression:04080K summary of hospital course:2B0800 \
    summary of hospital stay:2B0800 summary of stay:2B0800 supplemental report:400817 \
    supplementary report:400817 support devices:021813 supportive therapie:2P0100 surgeon:40G800 \
    surgeries:080814 surgery:08281O surgery performed:08081O surgical approach:08081O \
    surgical findings:02081I surgical history:01080A surgical pathology report:408800 \
    surgical procedure:08081O surgical procedures:080814 surgical technique:08081O surname:40G800 \
    surveillance:0G2A0F surveillance proposee:0G020F sv-nummer:40G100 symptomatik:010504 \
    symptomatische therapie:2P0100 symptomatologie:010204 symptomatologie actuelle:010204 \
    symptome:010104 symptome principal:010201 symptomer:010404 symptomes:010204 symptoms:010804 \
    symptoms and findings:130800 synoptic report:04080P synthese:250200 synthese clinique:040216 \
    synthese diagnostique:04020K synthese du sejour:250200 synthese et conclusion:04020K \
    synthese et conduite a tenir:1K0200 synthese et recommandations:2L0200 \
    synthese medicale:250200 synthese medicale du sejour:250200 systemanamnes:010406 \
    systemanamnese:010106 systematische anamnese:010106 systemic enquiry:010806 \
    systemic examination:02080T systems enquiry:010806 systems review:010806 systemtherapie:2P0100 \
    tabac:01220V tabagismo:012G0V tableau clinique:01021E take-home medications:0G0805 \
    tastbefund:02010T technical details:080819 technical information:080819 technik:080519 \
    technik a befonn:1A0400 technik a resultater:1A0400 technik und befund:1A0100 \
    technik und durchfuhrung:080119 technik und kontrastmittel:080119 technik und vergleich:190100 \
    technik/befund:1A0100 technique:080E19 technique and comparison:190800 \
    technique and findings:1A0800 technique chirurgicale:08021O technique d'acquisition:080219 \
    technique d'examen:080219 technique d'exploration:080219 technique d'imagerie:080219 \
    technique de l'examen:080219 technique et comparaison:190200 technique et constatations:1A0200 \
    technique et description:1A0200 technique et protocole:080219 technique et resultats:1A0200 \
    technique operatoire:08021O technique utilisee:080219 technique/findings:1A0800 \
    techniques:080A19 techniques complementaires:08320L techniques d'acquisition:080219 \
    technische angaben:080119 technische befunde:021110 technische durchfuhrung:080119 \
    technische untersuchungen:021110 technische untersuchungsbefunde:021110 technologist:40G800 \
    tecnica:080G19 tecnica cirurgica:080G1O tecnica de exame:080G19 tecnica do exame:080G19 \
    tecnica e achados:1A0G00 tecnica e comparacao:190G00 tecnica e descricao:1A0G00 \
    tecnica e resultados:1A0G00 tecnica operatoria:080G1O tecnica utilizada:080G19 tecnicas:080G19 \
    tecnicas complementares:083G0L tecnicas especiais:083G0L tecnico:40GG00 tel:40G100 \
    telefon:40G500 telefonische befundmitteilung:40011J telefonische befundubermittlung:40011J \
    telefonische mitteilung:40011J telephone:40G200 temps operatoire:08021O \
    temps operatoires:08021O terapeutica:2P0G00 terapeutica a data de alta:0G0G05 \
    terapeutica a saida:0G0G05 terapeutica atual:2P0G00 terapeutica de alta:0G0G05 \
    terapeutica habitual:010G03 terapeutica proposta:0G0G0F terapeuticas:2P0G00 terapia:2P0G00 \
    terminal ileum:02381I terminales ileum:02311I termine:0G210F terrain:01220A \
    test results:021810 tests performed:02080D therapeutique:2P0200 \
    therapeutische empfehlung:0G010H therapeutische empfehlungen:0G010H \
    therapeutische massnahmen:2P0100 therapeutisches vorgehen:2P0100 therapie:2P0700 \
    therapie a verlaf:2B0400 therapie bei aufnahme:010103 therapie bei entlassung:0G0105 \
    therapie und verlauf:2B0100 therapie- und behandlungsempfehlung:0G010H \
    therapie-empfehlung:0G010H therapie/verlauf:2B0100 therapieempfehlung:0G010H \
    therapieempfehlungen:0G010H therapien:2P0100 therapieplan:0G010F therapieplang:0G040F \
    therapieplanung:0G010F therapies:2P0800 therapieverlauf:2B0100 therapievorschlag:0G010F \
    therapievorschlag u. procedere:0G010H therapievorschlag und procedere:0G010H \
    therapievorschlage:0G010H therapieziel:0G210F therapy:2P0800 ti-rads:043A0K \
    tipo de amostra:080G0L tipo de anestesia:080G1H tipo de exame:080G19 tissue removed:08081G \
    tissue submitted:08080L tnm:043V0K tnm stage:04380K tnm-klassifikation:04310K tolerance:2A0A00 \
    tolerancia:2A0G00 toxiques:01020V traitement:2P0600 traitement a domicile:010203 \
    traitement a l'admission:010203 traitement a l'entree:010203 traitement a la sortie:0G0205 \
    traitement actuel:010203 traitement anterieur:010203 traitement au domicile:010203 \
    traitement au long cours:010203 traitement bei der entloossung:0G0405 \
    traitement bei der opnam:010403 traitement chirurgical:2P0200 traitement d'entree:010203 \
    traitement de fond:010203 traitement de sortie:0G0205 traitement effectue:2O0200 \
    traitement en cours:010203 traitement et evolution:2B0200 traitement habituel:010203 \
    traitement medical:2P0200 traitement medicamenteux:2P0200 \
    traitement medicamenteux a la sortie:0G0205 traitement medicamenteux actuel:2H0200 \
    traitement medicamenteux de sortie:0G0205 traitement medicamenteux habituel:010203 \
    traitement personnel:010203 traitement preconise:0G020F traitement prevu:0G020F \
    traitement propose:0G020F traitement recu:2O0200 traitement symptomatique:2P0200 \
    traitement vu doheem:010403 traitements:2P0200 traitements actuels:010203 \
    traitements anterieurs:010203 traitements de sortie:0G0205 traitements en cours:010203 \
    traitements habituels:010203 transcribed by:400800 tratamento:2P0G00 tratamento a saida:0G0G05 \
    tratamento atual:2P0G00 tratamento medico:2P0G00 tratamento proposto:0G0G0F tratamentos:2P0G00 \
    tratamentos anteriores:010G0A treatment:2P0800 treatment and course:2B0800 \
    treatment given:2O0800 treatment history:01080A treatment plan:0G080F \
    treatment received:2O0800 treatments:2P0800 tta:0G2805 tto:0G2805 tumor markers:021810 \
    tumoranamnese:010104 tumorformel:04310K tumorklassifikation:04310K tumormarker:021110 \
    tumorstadium:04310K tumortherapie:2P0100 tumorverlauf:01010A tumour markers:021810 \
    type d'anesthesie:08021H type d'examen:080219 type of anaesthesia:08081H \
    type of anesthesia:08081H type of exam:080819 type of examination:080819 type of study:080819 \
    ubersandtes material:08010L uberweisender arzt:40G100 uberweiser:40G100 uberweisung:408100 \
    uberweisungsdiagnose:250100 uberweisungsdiagnosen:250100 uberweisungsgrund:010112 ufro:01241C \
    ultraschall:021510 ultraschallbefund:02010G ultrasound:021810 ultrasound findings:02080G \
    unerwunschte ereignisse:2A0100 unfallanamnese:010104 unfallhergang:010104 unterschrift:400100 \
    unterschriften:400100 untersucher:40G100 untersucherin:40G100 untersuchung:2A0100 \
    untersuchung durch:40G100 untersuchung und befund:1A0100 untersuchung vom:40G100 \
    untersuchungen:2A0100 untersuchungen und befunde:02010D untersuchungsablauf:080119 \
    untersuchungsanlass:01010I untersuchungsart:080119 untersuchungsauftrag:01011C \
    untersuchungsbefund:02010G untersuchungsbefunde:02010G untersuchungsbericht:408100 \
    untersuchungsdatum:40G100 untersuchungsergebnis:260100 untersuchungsergebnisse:02010D \
    untersuchungsgrund:01010I untersuchungsgut:08010L untersuchungsindikation:01010I \
    untersuchungsmaterial:08010L untersuchungsmethode:080119 untersuchungsmethodik:080119 \
    untersuchungsnummer:40G100 untersuchungsprotokoll:080119 untersuchungstechnik:080119 \
    untersuchungszeitpunkt:40G100 unvertraglichkeit:011115 unvertraglichkeiten:011115 urin:021110 \
    urinalysis:021810 urinbefund:021110 urinstatus:021110 urologischer befund:02010T utente:40GG00 \
    vaccination history:01080B vaccination status:01080B vaccinations:010A0B vaccins:01020B \
    vacinacao:010G0B vacinacoes:010G0B vacinas:010G0B validado por:400G00 validation:400200 \
    valide par:400200 validiert durch:400100 validiert von:400100 vaskulare risikofaktoren:01010V \
    vegetativ anamnes:010406 vegetativa:010106 vegetative anamnese:010106 vegetativum:010106 \
    verdachtsdiagnos:04040S verdachtsdiagnose:04010S verdachtsdiagnosen:04010S \
    verfugbare voraufnahmen:01410J verglach:01440J verglach mat der virennersichung:01440J \
    vergleich:01410J vergleich mit voraufnahmen:01410J vergleich mit voruntersuchung:01410J \
    vergleich mit voruntersuchungen:01410J vergleich zur voruntersuchung:01410J \
    vergleichsaufnahme:01410J vergleichsaufnahmen:01410J vergleichsbefund:01410J \
    vergleichsuntersuchung:01410J vergleichsuntersuchungen:01410J verhalten:0G211M \
    verhaltensempfehlungen:0G011M verhaltenshinweise:0G011M verhaltensmassnahmen:0G011M \
    verified by:400800 verlaf:2B0400 verlauf:2B0100 verlauf der tumorerkrankung:01010A \
    verlauf des stationaren aufenthaltes:2B0100 verlauf im aufenthalt:2B0100 \
    verlauf und beurteilung:2F0100 verlauf und epikrise:2F0100 verlauf und procedere:2R0100 \
    verlauf und therapie:2B0100 verlaufsbericht:408100 verlaufsbeschreibung:2B0100 \
    verlaufskontrolle:2I0100 verlaufskontrolle empfohlen:0G010F verlaufskontrollen:2I0100 \
    verlegungsbericht:408100 verlegungsbrief:408100 verlegungsgrund:010112 verordnungen:2H0100 \
    verordnungen bei entlassung:0G0105 versichertennummer:40G100 versicherung:40G100 \
    versicherungsnummer:40G100 verteiler:40G100 vertraglichkeit:2A0100 \
    verwendete implantate:08011D verwendete materialien:08011D verwendetes material:08011D \
    via de abordagem:080G1O vidiert von:400100 vidierung:400100 views:080819 views obtained:080819 \
    vigilancia:0G2G0F virbefonn:01440J virbefonner:01440J virbereedung:08240U \
    virennersichung:01440J virennersichungen:01440J virerkrankungen:01040A virgeschicht:010409 \
    virnumm:40G400 virschlag:0G240H virschlei:0G040H vital signs:02181N vitalfunktionen:02111N \
    vitalparameter:02151N vitals:02181N vitalwerte:02111N vitalzeechen:02141N vitalzeichen:02111N \
    voie d'abord:08021O voraufnahme:01410J voraufnahmen:01410J vorausgegangene eingriffe:01011B \
    vorbefund:01410J vorbefunde:01410J vorbehandlung:01010A vorbehandlungen:01010A \
    vorbereitung:08210U vorbereitung des patienten:08010U vorbereitungsqualitat:08010U \
    vorbestehende medikation:010103 vorerkrankung:01010A vorerkrankungen:01010A \
    vorerkrankungen und operationen:01010A vorerkrankungen und voroperationen:01010A \
    vorgehen:0G010H vorgehensweise:2O0100 vorgeschichte:010109 vorlaufiger arztbrief:408100 \
    vorlaufiger entlassungsbrief:408100 vorliegende voraufnahmen:01410J \
    vorliegende voruntersuchungen:01410J vormedikation:010103 vorname:40G100 voroperation:01010A \
    voroperationen:01010A vorschlag:0G210H vorschlag zum weiteren vorgehen:0G010H \
    vorschlage:0G210H vorstand:40G100 vorstellungsanlass:01010R vorstellungsgrund:01010R \
    vortherapie:01010A vortherapien:01010A voruntersuchung:01410J voruntersuchungen:01410J \
    vu:01410J ward:40G800 warnings:2G0800 weider behandlung:0G040F weider betreiung:0G040F \
    weider therapie:0G040F weider virgoen:0G040H weidert virgoen:0G040H weiterbehandlung:0G010F \
    weiterbetreuung:0G010F weitere befunde:02010G weitere behandlung:0G010F \
    weitere betreuung:0G010F weitere diagnose:04010S weitere diagnosen:04010S \
    weitere diagnostik:0G010H weitere empfehlung:0G010H weitere empfehlungen:0G010H \
    weitere medikation:0G0105 weitere planung:0G010F weitere termine:0G010F \
    weitere therapie:0G010F weitere therapieempfehlung:0G010F weitere untersuchungen:2A0100 \
    weiterer verlauf:2B0100 weiteres:300100 weiteres procedere:0G010H weiteres prozedere:0G010H \
    weiteres vorgehen:0G010H weiterfuhrende diagnostik:0G010H weiterfuhrende untersuchungen:0G010H \
    werte frau kollegin:400100 werte frau kollegin, werter herr kollege:400100 \
    werter herr kollege:400100 wertung:04210K wesentliche befunde:02010G \
    wesentliche diagnosen:04010S wesentliche vorerkrankungen:01010A wichtige hinweise:2G0100 \
    wiedervorstellung:0G010F wiedervorstellungstermin:0G010F with best wishes:400800 \
    with kind regards:400800 work status:0G2800 working diagnosis:04080S yours faithfully:400800 \
    yours sincerely:400800 zesummefaassung:250400 zesummefaassung vum openthalt:250400 ziel:2H2100 \
    zousazennersichungen:021410 zoustand bei der entloossung:02040T zoustand vum patient:02040T \
    zouweiser:40G400 zu- und ableitungen:021113 zufallsbefund:02110G zufallsbefunde:02110G \
    zugang:08211O zum vergleich:01410J zusammenfass. beurteilung:04010K \
    zusammenfassende beurteilung:04010K zusammenfassende empfehlung:0G010H \
    zusammenfassende epikrise:250100 zusammenfassung:250100 zusammenfassung des aufenthalts:2B0100 \
    zusammenfassung des stationaren aufenthaltes:2B0100 zusammenfassung des verlaufs:2B0100 \
    zusammenfassung und beurteilung:04010K zusammenfassung und empfehlung:2L0100 \
    zusammenfassung und empfehlungen:2L0100 zusammenfassung und epikrise:250100 \
    zusammenfassung und procedere:2L0100 zusammenfassung und weiteres procedere:2L0100 \
    zusammenfassung und weiteres vorgehen:2L0100 zusammenfassung von therapie und verlauf:2B0100 \
    zusammenfassung, beurteilung und procedere:2L0100 zusammenfassung/beurteilung:04010K \
    zusatz:300100 zusatzbefund:02010Q zusatzbemerkung:300100 zusatzdiagnose:04010S \
    zusatzdiagnosen:04010S zusatzdiagnostik:021110 zusatzuntersuchung:2A0100 \
    zusatzuntersuchungen:2A0100 zustand bei aufnahme:02010T zustand bei entlassung:02010T \
    zuweisende arztin:40G100 zuweisende stelle:40G100 zuweisender arzt:40G100 zuweiser:40G100 \
    zuweisung:012112 zuweisungsdiagnose:250100 zuweisungsdiagnosen:250100 zuweisungsfrage:01010I \
    zuweisungsgrund:010112 zwischenanamnese:010104 zwischenfalle:2A0100 zytologie:2I0500 \
    zytologische diagnose:04010P zytologischer befund:02010N zytologischer bericht:02810N
    """
  }

  /// Where each record starts, and one more behind the last, in four digits of base 32 each.
  static var starts: StaticString {
    """
    0000000I001D001U002E002P0034003V004K005H0064006I007H008D008U00A000AV00BM00CF00D900DP00EA00F2\
    00FH00GB00H600I100J000JR00KN00LK00MF00NG00OG00PB00Q900R500RV00SI00TE00U200UD00UP00VG0105010P\
    0116011U012O013F0145014T015G0166016U017P018G018V019F019U01AP01BL01CG01DH01E901F301FI01G001GI\
    01H801I301IU01JQ01KN01LF01M801N301NH01O001OJ01P901Q201QG01R401RT01SE01T801TP01U401UV01VD01VT\
    020K0214021L022G0237023U024R025K026G027B0283028S029K02AD02B502C002CS02DL02EF02FA02G902HB02I7\
    02J202JR02KN02LG02MO02NL02OD02P602PP02Q702QM02R602S102T102U002UJ02V702VN030F03100321033A033R\
    03520364036T037U038V039Q03AK03B703BV03CC03DD03E703EN03FE03G303GP03HA03HP03I903J203JL03KL03L9\
    03M003MG03N903O703OT03PC03Q403QU03RP03S903T503U403UJ03VB03VR040K041J042K043J044M045K046E0478\
    0481048U049M04AE04BB04C604D204E204F404G304H904IF04JA04KI04LK04MC04N304O004OI04P804Q304QM04RB\
    04S604T304TS04UL04VH0502050L05170526052O053M054F0557055R0569056R057K0587058M059G05AH05BE05CD\
    05CR05D905DO05EJ05FI05GG05H105HK05I305IH05J205JK05K805L705M605N805OE05PA05QJ05RJ05SJ05TG05UQ\
    0603060M061O062O063U0657066K067L068N06A606B806C506DC06EE06FA06GM06HT06IP06JP06KP06LN06N206NM\
    06OK06P706PN06Q606R006RT06SU06TE06TU06UF06V30700070S071C071V072R073C0743074Q075K07680770077L\
    078H079A07A407B007BT07CS07DF07E007EQ07FJ07G507H007HR07IN07JJ07KF07L107LQ07MR07NM07OS07PP07QG\
    07RG07S407SM07T907TQ07UC07UT07VE080A080P0815081R082H0838083P08480853085M086H086V087I08820890\
    089A089Q08AE08B008BM08CC08D308DO08EG08F908FU08GO08HD08I708IS08JI08KB08L108LO08MK08N308NN08OD\
    08P008PJ08Q708QR08RM08SB08T608TR08UG08V108VF090B090S091N092G09390941095D095P096B0975097Q0987\
    098R099K09A209AV09BR09CB09CP09DK09EH09FC09GA09H809I309J009K109KT09LN09MI09NK09OF09PP09R209RS\
    09T109TM09UG09V909VS0A0B0A190A230A320A400A580A6S0A7K0A840A8R0A9H0AA50AB00ABN0ACF0AD30ADL0AEF\
    0AF00AG10AGU0AHM0AIH0AJ50AK10AKS0ALE0AMC0AN00ANP0AOK0APG0AQD0ARC0AS30ASR0ATL0AUF0AVB0B020B0S\
    0B1M0B2J0B3J0B440B4N0B590B5T0B6L0B740B7O0B8J0B9L0BAB0BAV0BBJ0BCI0BD70BDT0BEG0BFD0BG30BGN0BHA\
    0BHM0BI50BIS0BJC0BJS0BKG0BLI0BM50BN50BO70BP50BQ70BRB0BSC0BTD0BUD0BVN0C100C1V0C390C4I0C5P0C6N\
    0C800C8U0C9R0CAG0CB50CBM0CC10CCG0CD80CE60CEQ0CFF0CG30CH20CHR0CI80CJ00CK30CL40CLO0CMD0CMR0CNK\
    0COB0COU0CPG0CQ30CQQ0CRJ0CS10CSS0CTQ0CUN0CV90CVT0D0I0D100D1G0D2B0D370D400D4S0D5B0D5R0D6M0D75\
    0D7T0D8D0D8T0D9J0DA10DAT0DBU0DCR0DDN0DEH0DFC0DG60DGS0DHE0DI30DIM0DJ40DJK0DKA0DKT0DLI0DM80DMR\
    0DNC0DNO0DOA0DP30DPG0DQ50DR20DRP0DS90DSS0DTJ0DUF0DVH0E0K0E150E1O0E2D0E2Q0E3F0E430E4N0E520E5I\
    0E610E6D0E6N0E790E830E8Q0E9A0E9V0EAJ0EB30EBO0ECD0EDI0EE60EEO0EFE0EG40EH90EI00EIN0EJF0EK50EL5\
    0EM60EN80ENO0EOH0EPB0EPS0EQD0ER90ESA0ET60ETN0EUC0EV90EVV0F0T0F1N0F250F2Q0F390F440F4V0F5N0F6E\
    0F730F7R0F8L0F9F0FAB0FB40FBS0FD30FE40FEV0FFQ0FH10FHT0FIP0FK10FLC0FMM0FNB0FO10FOU0FPN0FQF0FQV\
    0FRQ0FSG0FT00FTH0FTU0FUQ0FVD0G0A0G120G260G360G3O0G4B0G4Q0G5D0G610G6H0G780G7T0G900GA00GAK0GB7\
    0GBU0GCI0GD70GDT0GEF0GF20GFL0GH00GIF0GJ30GJL0GK80GKR0GLG0GM20GN20GNP0GOG0GP80GQ20GQS0GRK0GS7\
    0GSP0GTR0GUE0GV20GVM0H0B0H1D0H2H0H350H4D0H5G0H6H0H7E0H8K0H9J0HAN0HBJ0HCI0HDJ0HE70HFA0HG70HHD\
    0HIC0HIV0HK00HKG0HL10HLU0HMN0HNN0HOO0HPL0HQ60HQO0HRT0HT30HTU0HV30I090I170I250I330I450I4U0I64\
    0I6U0I800I940IA90IB40IC20ICT0IDS0IER0IFE0IGL0IHR0IIE0IJ00IK20IL00ILU0IMS0INQ0IOL0IPJ0IQK0IRH\
    0IS90ITA0IU30IUI0IVA0J020J0S0J1M0J250J2L0J3G0J4A0J5E0J690J6Q0J7M0J8H0J9I0JAK0JBL0JC70JD40JDU\
    0JEI0JF70JG60JHA0JID0JJG0JKJ0JLK0JMP0JNT0JP00JPG0JQE0JR00JRV0JSS0JTN0JUI0JV70JVN0K070K100K27\
    0K350K3S0K4R0K5J0K6A0K6Q0K7P0K8F0K980K9U0KAL0KB60KC20KCH0KD10KDI0KE20KEK0KF30KFL0KG30KGJ0KH4\
    0KHJ0KI70KIR0KJJ0KK30KKH0KLB0KM40KMV0KNJ0KOC0KPH0KQ90KRF0KS20KSM0KT70KTR0KUD0KUP0KVF0L090L12\
    0L1P0L2J0L3E0L420L4Q0L5I0L690L720L7N0L830L900L9S0LAD0LAT0LBJ0LBU0LCM0LDE0LDQ0LEI0LFA0LG40LGS\
    0LHG0LIA0LIV0LJO0LK40LKQ0LLF0LM40LMV0LNN0LOL0LPE0LQ70LQT0LRP0LSK0LTD0LU20LUR0LVF0M0A0M130M1S\
    0M2I0M370M3U0M4J0M500M5O0M6Q0M7F0M850M8S0M9H0M9S0MAI0MB90MBS0MCB0MD40MDV0MES0MFN0MGJ0MH10MHG\
    0MI80MIR0MJR0MKC0ML00MLI0MMH0MNG0MO30MP20MQA0MRD0MS90MT60MU30MUK0MVF0N0C0N160N270N340N410N4U\
    0N5S0N6Q0N7M0N880N8R0N9O0NAN0NBS0NCV0NDT0NES0NFO0NGM0NHN0NIS0NJS0NKT0NLU0NMT0NNT0NOT0NQ10NQV\
    0NRV0NSR0NTE0NU20NUN0NVB0O000O0K0O1D0O290O2O0O3H0O450O4G0O4Q0O540O5F0O5R0O6A0O750O880O8O0O9L\
    0OAK0OBJ0OCI0ODG0OED0OFK0OG70OH10OHQ0OIB0OJ50OJV0OKV0OLS0OMO0ONN0OOL0OPK0OQ50OR40OS20OSJ0OTG\
    0OUJ0OVO0P0I0P1N0P2M0P3K0P4I0P540P610P6V0P860P9C0PA60PB10PBU0PCS0PDQ0PEL0PFC0PG80PHE0PID0PJ9\
    0PK80PLE0PME0PN60PO50PP90PQ60PR00PRQ0PSS0PTT0PUU0PVU0Q0R0Q1N0Q2T0Q4H0Q5B0Q640Q710Q7R0Q8J0Q96\
    0QA80QB50QC00QD60QEB0QF90QG40QH30QHU0QIS0QJO0QKM0QLL0QMG0QNG0QO90QP80QQB0QRD0QSF0QTD0QUA0QVF\
    0R0D0R1B0R1V0R320R410R510R5T0R6Q0R7R0R8Q0R9Q0RAD0RBC0RC80RD40RE10RF20RG00RGR0RHQ0RIC0RJA0RK8\
    0RLG0RM40RN10RND0RO00ROH0ROT0RPA0RQ80RR60RS10RST0RTQ0RUM0RVJ0S010S0M0S1F0S230S2T0S3L0S4G0S56\
    0S610S6S0S7P0S8N0S9F0SAB0SBC0SC90SCV0SDT0SES0SFK0SGD0SH60SHO0SI90SJ60SJO0SKP0SLO0SMO0SNA0SOC\
    0SOV0SPI0SQE0SRB0SSG0ST30STN0SUN0SVJ0T070T0L0T100T1B0T1Q0T2H0T3D0T4D0T520T5M0T640T6P0T7A0T83\
    0T8U0T9R0TA70TAV0TBQ0TCF0TDA0TE20TET0TFG0TG20TGK0TH50THI0TI50TIP0TJK0TKE0TL40TLO0TMH0TMU0TNK\
    0TON0TPO0TQP0TR80TRO0TSC0TTH0TUH0TVG0U0I0U1M0U2M0U3L0U4M0U5M0U6O0U7S0U8R0U950U9G0U9R0UA60UAP\
    0UBH0UC50UCO0UD90UDQ0UEE0UEP0UFE0UG30UH60UHR0UIO0UJL0UK50UKM0ULN0UMK0UNH0UO50UOT0UPM0UQC0UQT\
    0URF0US10USS0UTO0UUG0UV50UVG0V050V0U0V1O0V2J0V3G0V4G0V5J0V6J0V7G0V8J0V9D0VAC0VB50VBP0VCA0VCR\
    0VDD0VE10VEJ0VFJ0VG70VHC0VIE0VJB0VK80VL50VME0VNB0VON0VPI0VQH0VRI0VSN0VTQ0VV30VVV100K1015101N\
    102D1030103J104E105B105S106N1079107S108K109410A010AO10BL10C910CV10DI10E610EU10FK10GG10HD10I4\
    10IP10JF10K310KQ10LI10M610MV10NO10OI10PA10Q210QT10RR10SN10TI10UA10V71100110R111K112F113C113S\
    114H1154115Q116J117F117V118E118U119U11AT11BU11CS11E311EV11FV11GL11HI11IF11JM11KN11L811M411MS\
    11NC11OC11OU11Q311QR11RC11RQ11S911ST11TC11TT11UD11UU11VI1201120U121M122C123A1242124M125C1262\
    126P127L1284128K129C12A312AT12BU12CU12DM12EG12FC12G612GT12HL12IA12JB12K212L512LP12MP12NA12NR\
    12OB12P512Q712R812S312SU12TN12UL12V71302130L131K132C132S133K134R135O136J137J1384139813A213B3\
    13C713D613E413EM13F213FJ13GA13GU13HK13I113IO13JE13K313KS13LQ13MH13N713O113OL13PF13Q813R213RS\
    13SL13TC13U213V214001412141T142H14381440144E145A1463146T147L148D149614A614B214C114CO14DQ14ET\
    14FT14GU14HN14IH14J814K514L014LO14ME14NB14NS14OJ14PD14Q314QV14RQ14SE14TA14U514V114VT150O151M\
    15281533153U154L155C15641570157P158F159715A015AQ15BQ15CL15DG15EF15FO15GI15HG15I815JK15KH15LB\
    15M815N015OA15OO15PH15QP15RM15T215UA15V615VU160M161I162E1634163T165D1667166Q167Q168I169E16AE\
    16BB16C816D316E016EG16F916FT16GH16H516HN16IA16JA16KB16LC16M016N416OL16PJ16QF16RG16ST16TG16U9\
    16UV16VS170O171L1720172L173F174R1768177J178V179O17A717AP17B917C617D017DR17EV17FN17GJ17HB17I1\
    17IV17JG17K817LF17MO17N317NG17NR17O817PB17Q917QJ17QU17RD17S417SR17TS17UK17VM180Q181E181T182D\
    183C184B185B18691878188B189718A018B418C118DG18F018FR18GD18H518I018IO18J918JQ18KO18LE18M418N5\
    18NL18O618OP18PL18Q218QN18RR18ST18TU18UL18V118VO190D191819251933193T194O19581961196O197D1982\
    198Q199K19A819AT19B819BS19CI19DI19E919F219FU19GS19HN19IL19JG19KD19LB19M519MM19NA19NS19OE19P8\
    19PQ19Q519QK19R319RL19S319SL19TA19TU19UP19VM1A0E1A171A1L1A2G1A3C1A3Q1A4E1A5A1A651A701A7O1A8H\
    1A9G1AAB1AB51ABI1AC31ACS1ADI1AE81AF71AFP1AGG1AHB1AI71AIK1AJD1AK51AKQ1AL81ALV1AMO1ANL1AOE1AP4\
    1AQ31AQG1AR51ARF1AS11ASE1AST1ATT1AUV1B051B171B2A1B351B3I1B4B1B541B5Q1B6H1B7B1B891B9F1BAC1BBA\
    1BC71BD21BDP1BEI1BFG1BGF1BHI1BIG1BJD1BJO1BKI1BL61BLS1BMG1BN41BNJ1BOA1BP11BPF1BQ01BQO1BRI1BSD\
    1BTA1BTQ1BUR1BVO1C0B1C121C1Q1C2F1C3J1C4B1C511C5L1C651C6N1C791C851C901C9M1CA81CAI1CAT1CB81CBO\
    1CCI1CD11CDH1CEJ1CFH1CGD1CHD1CIB1CIR1CJK1CKD1CLB1CMI1CNV1CPG1CQJ1CRD1CS61CT21CTU1CUG1CVC1D07\
    1D171D251D321D3K1D4L1D5D1D6F1D7H1D8I1D9G1DAD1DBN1DC81DD81DEB1DFD1DG41DH71DI91DIV1DJL1DK51DKT\
    1DM61DN71DO71DP81DQ11DQO1DRI1DS91DSQ1DTJ1DU51DUV1DVE1E0D1E191E271E331E4B1E5J1E6G1E7I1E8K1E9R\
    1EB01EBI1EC41ECS1EDQ1EEH1EF91EG01EGN1EHC1EI31EIE1EIO1EJM1EKM1EL91ELT1EMA1EMV1ENU1EOE1EP91EPK\
    1EQ11EQN1ER41ERT1ESO1ET71ETS1EUC1EV71F001F0E1F111F1G1F281F301F3M1F4D1F541F5T1F6G1F7F1F871F9F\
    1FAP1FBS1FCJ1FD81FE41FEP1FFT1FH01FHS1FIL1FJB1FK21FKM1FL81FLP1FMB1FMU1FNR1FOC1FP81FQ61FQM1FRC\
    1FS11FSI1FT31FTS1FUP1FVI1G0J1G151G261G371G421G571G6D1G7C1G8H1G981GA91GBB1GBU1GCH1GD21GDS1GEL\
    1GF91GG61GGO1GHB1GHR1GIL1GJG1GK11GL31GLK1GMF1GN81GO21GOT1GPF1GQI1GR41GS21GT21GU21GUT1GVR1H12\
    1H211H301H441H5I1H6H1H7C1H8E1H9E1HAA1HB81HC51HCO1HDA1HEE1HFD1HGB1HHA1HID1HJ11HJS1HKF1HLD1HM2\
    1HMK1HNE1HOJ1HPN1HQL1HRH1HSD1HTB1HU91HVL1I0N1I1T1I2E1I3N1I4F1I4V1I5G1I621I6K1I7K1I871I961IAA\
    1IAS1IBO1ICI1ID61IE61IF51IFR1IGD1IH41IHT1IIG1IJ61IJT1IKH1ILK1IMI1ING1IO51IP91IPV1IR31IS71ISU\
    1IU71IVA1J021J0R1J1E1J2B1J381J3S1J4R1J5Q1J6P1J7D1J8E1J9C1JA91JAV1JBK1JCL1JDO1JF71JG61JH21JHU\
    1JIJ1JJA1JJU1JKJ1JL71JLS1JMS1JNQ1JOU1JQ11JR01JS51JT31JU01JUV1JVR1K0M1K1J1K291K3G1K3R1K4E1K4S\
    1K571K5Q1K6K1K7C1K871K911K9O1KAD1KB11KBT1KCI1KDJ1KEC1KFB1KG91KHF1KIL1KJ91KJR1KKR1KLM1KMA1KN0\
    1KNN1KOE1KP21KPT1KQL1KRD1KS61KT31KTN1KUK1KVH1L0G1L171L1V1L2O1L3G1L491L531L5T1L6B1L741L841L8P\
    1L9V1LAP1LBH1LCA1LDI1LET1LG51LHD1LI61LJ31LJR1LKI1LLC1LM71LN51LO41LP11LQ01LQT1LRR1LSU1LTU1LV0\
    1M011M121M1R1M2P1M3J1M4C1M5I1M6C1M731M7D1M7S1M8J1M9B1M9O1MAG1MB11MBJ1MC61MCR1MDH1ME71MER1MFH\
    1MGT1MHI1MI91MIR1MJE1MKJ1MLQ1MMF1MNC1MOB1MOS1MPA1MPV1MQE1MR51MRT1MT21MTV1MUP1MVK1N0A1N101N21\
    1N2R1N3B1N3S1N4E1N531N5P1N6G1N701N7G1N811N971N9S1NAP1NBT1NCO1NDM1NEM1NFH1NGC1NHK1NI81NIP1NJG\
    1NK01NKN1NLG1NM41NMO1NNI1NOE1NP71NPR1NQI1NRC1NS01NSL1NTC1NTT1NUH1NV11NVK1O051O0H1O0U1O1O1O2K\
    1O371O3Q1O4C1O531O5U1O6V1O7P1O8J1O9B1O9U1OAI1OB51OBN1OCE1OD51ODR1OEH1OF81OG11OGS1OHE1OHQ1OIA\
    1OIR1OJI1OK11OKM1OLB1OME1ON11ONL1OO41OOO1OPR1OQA1OR31ORH1OSA1OT21OTR1OUA1OV51P0B1P161P1V1P2Q\
    1P3B1P421P521P5G1P641P6S1P7M1P8H1P921P9K1PAG1PB81PC11PCN1PDQ1PEH1PF41PFP1PGF1PH21PHO1PI41PIL\
    1PJB1PKC1PLA1PLN1PMA1PN81PO71PP61PQ21PQL1PR71PS71PSV1PTC1PU21PUO1PV51Q071Q141Q1N1Q2Q1Q3S1Q4V\
    1Q5T1Q6L1Q7I1Q8C1Q8U1Q9L1QAN1QBB1QC61QD01QDH1QE31QF31QFT1QH21QHV1QIS1QJC1QK71QKV1QLQ1QMJ1QND\
    1QOD1QP71QPV1QQL1QR51QRT1QSM1QTJ1QUB1QV41QVP1R0E1R161R1N1R271R321R3E1R421R4T1R5Q1R6J1R7F1R89\
    1R911R9P1RAN1RBN1RCN1RDJ1RE41RF41RFV1RGO1RHG1RID1RJ41RJT1RKM1RLM1RMG1RND1RO61RP41RQ41RR61RS1\
    1RSP1RTG1RU71RUV1RVL1S0C1S151S1P1S2C1S3B1S3T1S4R1S5M1S6L1S7H1S8B1S921SA11SB01SBN1SCA1SDA1SE5\
    1SF51SG51SHB1SI41SIT1SJM1SKH1SLD1SM81SMO1SN71SNQ1SOQ1SPS1SQP1SRL1SSE1ST61SUB1SVI1T061T1E1T2C\
    1T3C1T4A1T5G1T6T1T801T8I1T9H1TAI1TBK1TCJ1TDU1TFD1TGA1TH11THK1TIR1TJS1TKP1TLM1TMO1TN41TNT1TP8\
    1TR11TRU1TSU1TTO1TUP1TVE1TVV1U0G1U0V1U1E1U2H1U2V1U3E1U481U4O1U581U5O1U6J1U771U7Q1U891U8N1U9A\
    1U9P1UA61UAR1UBG1UC41UCN1UDL1UEK1UFJ1UGF1UH21UHK1UI11UIM1UJM1UKR1ULR1UMT1UNQ1UOD1UPG1UQJ1URH\
    1US61UT01UTU1UUU1V041V1G1V301V4D1V5B1V681V771V8A1V9E1VA01VAA1VAQ1VBN1VCH1VDD1VE01VEQ1VFL1VGE\
    1VH71VI41VIV1VKA1VLG1VMH1VN31VNH1VNU1VON1VPG1VQ61VQS1VRR1VSO1VTK1VUD1VVB200D201C202C20372049\
    2051205R206H20782080208N209E20AG20BM20CP20DJ20ED20FI20GH20HB20I520J520K320LJ20MI20NH20O820OV\
    20PT20QL20R820RS20SD20T120TL20UA20UL20V720VS210F211I2129212U213G21462157215S216I2172217N218F\
    2190219R21AO21BH21CD21D421DK21EF21F621FU21GA21H421HJ21I621IV21JG21K321KU21LO21MN21NH21OE21P8\
    21Q321QU21RQ21SL21SV21TC21TV21UJ21V821VU2214221I222J223G22472255225U226U2280228T229Q22B422CA\
    22DG22E822EQ22FC22FV22GK22H922I022IN22JA22JV22KL22L922LN22M222MO22ND22NP22OF22OU22PA22PR22QF\
    22R622RJ22RV22SC22T922TT22US22V922VO2305230V231M232F233H23492350235C235P236A236L23752381238I\
    2393239T23AF23AS23BS23CC23CT23DF23E923ES23FF23G323H023HM23IF23JA23K623KN23L923LV23MO23NJ23OG\
    23PE23PV23QH23R123RK23S923SS23TE23U023UH23V123VI2404240N24182421242S243O244B245C246E24702481\
    248P249I24AG24B724C124CT24DN24EH24F824G124GS24HL24I724IR24JK24KE24L824M124MP24NH24OA24P524PV\
    24QL24RG24SC24T424TV24UP24VI250D2518251O252P2538254B254V255L2567256K257E2587258P259L25A825AQ\
    25BD25CB25D825E525EM25F325FQ25GG25HA25I425II25J825K325KT25LO25MI25N225NU25OE25OV25PN25Q925QT\
    25RE25S025SP25TI25U225UH25V5260E261A26212631263U2655266826742680268U269G26AD26BM26D126DU26F0\
    26FU26GR26HC26IE26J926K126KG26L626LV26MM26ND26NV26P626Q226QM26RC26S326SJ26T726TR26UQ26VQ270G\
    271C2723272Q273N274827532760276B2772277G2785278N279E279U27AF27B127BN27CF27DH27EA27EU27FG27GG\
    27H327HV27IN27JO27KH27LA27LN27MC27N827OH27PQ27QJ27R927RO27S327SR27TH27TS27UM27V627VM280G281D\
    281P282J283J284C285B2860286Q287G2884288U289B289O28AD28B628C128CS28DM28EF28ES28FB28FM28G228GO\
    28HH28IE28JE28KH28LH28MK28NG28OC28PA28Q928R828SA28T628U428V329052914291P292F293A29472955295L\
    29662977297S298K299J29AI29BI29C729CT29DG29EB29F629FU29GJ29H729I429J329K129KU29LO29MD29MR29NP\
    29OB29P629Q229QV29RI29SD29TB29U929UR29VE2A022A0M2A1K2A292A382A3V2A4J2A5G2A6C2A792A832A8U2A9R\
    2AAH2AB92AC72AD72AE22AEQ2AFG2AG82AH22AHT2AIJ2AJH2AKA2AL32ALU2AMP2ANU2AOG2APA2APT2AQI2ARA2ARV\
    2ASK2AT72ATS2AUJ2AV82AVV2B162B2A2B3E2B4E2B5E2B6J2B7L2B8A2B8V2B9L2BAC2BB22BBM2BC72BD02BDO2BED\
    2BET2BFE2BFV2BGN2BHG2BI52BIP2BJ92BJQ2BKQ2BLS2BMO2BNC2BOA2BP82BPT2BQT2BRS2BSR2BTR2BUM2BV72C05\
    2C142C1Q2C2N2C3G2C4I2C5C2C6K2C7F2C8A2C902C9R2CAD2CBE2CCH2CDD2CDT2CEM2CFI2CGG2CHD2CI92CJD2CJS\
    2CKO2CLG2CM22CN42CNL2CO52CP62CPO2CQB2CRD2CS12CSF2CT62CU22CUS2CVF2D0G2D142D272D2N2D382D442D50\
    2D5Q2D6A2D6R2D7Q2D8K2D9I2DAE2DB92DBQ2DCK2DDG2DE92DEQ2DF72DFS2DGB2DHA2DI72DIV2DJP2DKA2DKQ2DLM\
    2DM82DMJ2DNE2DOD2DPD2DQB2DRD2DS72DTA2DTM2DUM2DVC2E0B2E152E262E2V2E432E512E5P2E682E6U2E7O2E87\
    2E8U2E9E2EA72EAT2EBL2ECA2ED02EDT2EEN2EFF2EGC2EH72EI42EJ22EJV2EKU2ELG2EMD2ENE2EOC2EPC2EQ92ERD\
    2ES02ESI2ET32ETR2EUK2EVB2EVV2F0K2F182F252F2K2F3B2F3L2F402F4A2F4T2F5S2F6F2F742F802F8T2F9N2FAM\
    2FBI2FC92FD72FE92FFB2FGA2FH62FI12FIR2FJI2FKA2FL12FLS2FMK2FN92FNO2FOQ2FPE2FQ22FQN2FRM2FSJ2FTL\
    2FUR2FVH2G082G182G1V2G2O2G3E2G4I2G592G6E2G7E2G882G932GA02GAU2GBS2GCP2GDD2GE12GEE2GES2GFE2GG0\
    2GGJ2GH52GHV2GIM2GJF2GK62GKP2GL92GM12GMS2GNM2GO42GP62GQ02GQR2GRP2GS72GSO2GTR2GUK2GVI2H0B2H15\
    2H262H2U2H3Q2H4R2H602H6P2H7H2H8A2H952HA62HAK2HB32HBJ2HC42HCL2HDD2HE02HEQ2HFH2HGF2HH52HI52HJJ\
    2HL02HM82HN62HNK2HOH2HP42HPR2HQE2HRB2HRQ2HSE2HTB2HU62HUV2HVR2I0F2I1E2I1S2I2I2I332I412I4U2I5G\
    2I6B2I782I862I962I9M2IAQ2IBN2ICG2IDC2IEA2IF52IFN2IGN2II02IJ12IJI2IKO2ILL2IMI2INH2IOE2IPE2IQB\
    2IRO2IT32IU32IV22J012J162J262J392J4D2J5E2J6U2J7D2J8C2J9E2JAD2JBD2JC42JCI2JD92JE92JEU2JFM2JGI\
    2JHK2JIL2JJ42JJI2JK82JLC2JMA2JN02JNU2JOH2JOT2JPB2JQ42JQN2JRI2JSE2JT42JTU2JUC2JV32JVN2K0D2K11\
    2K1L2K2A2K2L2K362K462K4M2K5C2K5U2K6H2K7K2K822K8L2K942K9S2KAH2KB62KBV2KCP2KDE2KE52KES2KFK2KGE\
    2KH52KHR2KIH2KJD2KKB2KLD2KM12KME2KN92KO42KON2KP62KQ12KQH2KRF2KS02KSH2KTG2KU22KUT2L022L142L32\
    2L462L532L6G2L872L992LB72LBL2LCF2LD22LDR2LED2LEU2LFP2LGB2LGS2LHK2LI62LIN2LJ92LJP2LK82LKN2LL2\
    2LLE2LLQ2LM42LMF2LN82LNQ2LOB2LP72LPO2LQA2LR82LSA2LSR2LT92LTQ2LUL2LVA2LVU2M0Q2M1L2M2A2M2R2M3A\
    2M412M4R2M5I2M6B2M6R2M7I2M882M8V2MA52MAU2MC52MCK2MDB2ME12MEP2MFL2MGF2MH62MHO2MIL2MJH2MK42MKT\
    2MLR2MMR2MNJ2MOI2MPA2MPR2MQE2MR82MS12MT32MTO2MUE2MV62MVV2N0F2N192N1V2N2F2N3K2N4G2N592N612N6M\
    2N7D2N872N8S2N9D2NA72NB12NBQ2NCL2NDC2NDV2NEN2NFG2NGA2NH92NI92NIM2NJ82NJT2NKC2NKP2NL82NLM2NM5\
    2NN72NO52NP02NPE2NQ92NR52NS22NSP2NTG2NTU2NUL2NVC2O012O0G2O152O1V2O2L2O3D2O412O4R2O5C2O6B2O7B\
    2O842O8H2O932O9P2OAH2OB82OBV2OCK2OD62ODL2OE72OES2OFN2OG82OGO2OH92OI42OJ02OJI2OK52OKR2OLH2OLV\
    2OMM2ONG2OOF2OPD2OPQ2OQN2ORC2ORV2OSK2OT32OTI2OUG2OVE2P062P182P2B2P372P422P5C2P6E2P7E2P852P90\
    2P9S2PAJ2PBE2PBT2PCE2PCT2PDM2PEF2PF82PG02PH12PHR2PIM2PJG2PJV2PKJ2PLG2PM12PMK2PNJ2POA2PPA2PPQ\
    2PQK2PR52PRM2PS62PT32PTQ2PUA2PV32Q002Q0Q2Q1O2Q2S2Q3V2Q4O2Q5R2Q6G2Q762Q842Q8S2Q9O2QAF2QB52QBR\
    2QC82QCP2QDH2QEE2QF02QFP2QGM2QH52QHT2QIP2QJJ2QKJ2QLL2QMI2QN82QNP2QOP2QPN2QQL2QRK2QSE2QTD2QU9\
    2QV62R062R182R282R362R442R502R5Q2R6K2R762R882R982RA22RAS2RBR2RCS2RE32REN2RF62RFV2RGN2RHF2RI8\
    2RJ42RJV2RKR2RLL2RME2RMU2RNT2RON2RP62RPH2RQ02RR52RSC2RTB2RTS2RUK2RVD2S002S122S1T2S2M2S3H2S4D\
    2S592S5T2S6C2S722S7Q2S892S8O2S9C2SA32SAO2SBP2SCS2SDT2SET2SFD2SG62SH32SI22SIU2SK92SL42SLS2SMM\
    2SNI2SO32SON2SPC2SQ32SQK2SRB2SS42STA2SUH2SVB2SVV2T0E2T0T2T1K2T2D2T322T3O2T4G2T4R2T5C2T662T6N\
    2T792T7P2T8B2T982TA82TB52TC32TCS2TDO2TEM2TFM2TGS2THS2TIQ2TJL2TKF2TLB2TM62TN12TO02TOR2TPL2TQL\
    2TS12TT82TUI2TVR2U0N2U1J2U2B2U352U3S2U4S2U5O2U6B2U762U842U912U9T2UAQ2UBG2UC22UCS2UDK2UED2UF8\
    2UFR2UGP2UHA2UI62UIT2UJM2UKC2UL62ULO2UM32UME2UN32UNO2UOB2UP62UPP2UQD2UR22URM2USC2UT52UTQ2UUL\
    2UVF2V032V0U2V1J2V2F2V392V3R2V4E2V5A2V672V702V7C2V7V2V8O2V9A2VA52VB42VBQ2VCF2VD32VDP2VEC2VF1\
    2VFL2VGF2VHE2VI62VIS2VJU2VKP2VLK2VMC2VN82VO32VOV2VPR2VQL2VRI2VSH2VTB2VU32VV22VVV300R301O302J\
    303H304D305B3064306V307B307T308F3091309S30AA30B530BV30CJ30D230DJ30E530EK30F830FQ30GC30H330HO\
    30IO30JH30K330KU30LH30M930N230NS30OR30PB30QJ30R430S630TB30UI30VN310H311C312431323142314J315H\
    316B3177317Q3188318N319Q31B631C331D231DU31ER31FN31GE31HA31I331J631K031KP31LG31M731MR31NU31OO\
    31PC31Q731QO31RF31SC31TA31U631UU31VH3202320F3215321N3228322R323F3246324V325M326A326P327A327R\
    328E3295329R32A932AR32BF32C332CN32DA32DU32EV32FG32G232GN32HE32I232J432K132L132LM32MD32NK32OU\
    32PE32Q432QP32RM32SQ32TQ32UV32VK3303330N331D331U3335333N33473351335Q336D3371337O338H338R3397\
    339N33AG33B833BV33CL33DC33E433ER33FI33GC33H533HT33IM33JG33KA33L633M033MN33NE33O633P833Q633QU\
    33RE33S833T233TR33US3401340S342C3437343M344H345E346H347A34833493349R34AK34B734C034CO34DF34E6\
    34FB34FN34GJ34HN34IJ34J434JV34KK34LA34LO34MD34NE34OI34PL34QM34RD34SK34U834VC350J351P35313545\
    355A356O3585359L35B735CA35CO35DC35E335EP35FG35G835H235HU35IQ35JO35KH35LA35M235MI35N335NT35OO\
    35PF35Q635QU35RJ35S435T135TT35UQ
    """
  }

  /// The LOINC codes from number 1 on, each in eight bytes.
  static var codes: StaticString {
    """
    10154-3,10157-6,10160-0,10164-2,10183-2,10187-3,10218-6,10219-4,11329-0,11348-0,11369-6,\
    11450-4,11493-4,11535-2,18776-5,18782-3,18783-1,18785-6,18834-2,19005-8,22633-2,22634-0,\
    22635-7,22636-5,22637-3,22639-9,29299-5,29308-4,29545-1,29554-3,29762-2,30954-2,42344-2,\
    42349-1,46264-8,47519-4,48765-2,51848-0,55107-7,55108-5,55111-9,55113-5,55114-3,55115-0,\
    55122-6,55752-0,59770-8,59773-2,59774-0,59776-5,73568-8,73569-6,83321-0,8653-8 ,8716-3 ,\
    8724-7 ,
    """
  }
}
