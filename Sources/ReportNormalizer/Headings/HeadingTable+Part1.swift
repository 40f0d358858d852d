// The lexicon of headings, made by samples/generator/make_headings.py from
// Sources/ReportNormalizer/Lexicon/headings.tsv.

extension HeadingTable {
  static var records1: StaticString {
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
    aktueller befund:02010G aktueller therapiestand:2B0100 aktueller verlauf:2B0100 \
    akutverlauf:2B0100 alcool:01220V alergia:011G15 alergias:011G15 alergias conhecidas:011G15 \
    alergias e intolerancias:011G15 alergias medicamentosas:011G15 alimentacao:0G2G11 \
    alimentation:0G2211 allergie:011315 allergieanamnese:011115 allergien:011515 \
    allergien an intoleranzen:011415 allergien und unvertraglichkeiten:011115 allergies:011A15 \
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
    angiographischer befund:02011I anhang:400100 anlage:400100 anlagen:400100 anlass:010100 \
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
    aufarbeitung:08310L aufenthalt:40G100 auffallige laborwerte:021100 aufnahmeanlass:01010R \
    aufnahmebefund:02010T aufnahmebefunde:02010T aufnahmedatum:40G100 aufnahmediagnose:250100 \
    aufnahmediagnosen:250100 aufnahmegrund:01010R aufnahmeindikation:01010R aufnahmelabor:021110 \
    aufnahmemedikation:010103 aufnahmemodus:01010R aufnahmenummer:40G100 aufnahmeprotokoll:080119 \
    aufnahmestatus:02010T aufnahmetechnik:080119 aufnahmeuntersuchung:02010T \
    aufnahmezustand:020100 auftrag:01211C auftraggeber:40G100 auftragsnummer:40G100 \
    augenbefund:02010T auscultacao:021G0T auscultation:021A0T auskultation:02110T \
    auskultationsbefund:02010T auskultatioun:02140T ausstehende befunde:2I0100 \
    authorised by:400800 authorized by:400800 autonomie:01020V autres:302200 \
    autres constatations:02120G avaliacao:260G00 avaliacao analitica:021G10 \
    avaliacao clinica:260G00 avaliacao e plano:1K0G00 avaliacao global:260G00 \
    avec nos salutations confraternelles:400200 avis:04220K background:01281E \
    background history:01080A bacteriologie:021210 baixa:0G2G00 baixa medica:0G2G00 \
    bakteriologie:021100 bedarfsmedikation:2H0100 befonn:02840G befonn a beuerteelung:160400 \
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
    bildverbleib:40G100 bildvergleich:01410J biller:02141A biographie:010100 biologie:021210 \
    biologie a l'entree:021210 biologie a la sortie:021210 biologie d'entree:021210 \
    biologie moleculaire:02020Q biopsia:2A0G00 biopsias:2A0G00 biopsias realizadas:080G1G \
    biopsie:2A0700 biopsie realisee:2A0200 biopsien:2A0500 biopsies:2A0A00 biopsies taken:08081G \
    biopsy:2A0800 bisherige behandlung:01010A bisherige dauermedikation:010103 \
    bisherige medikamente:010103 bisherige medikation:010103 bisherige therapie:01010A \
    bisherige therapien:01010A bisherige tumortherapie:010100 bisheriger verlauf:2B0100 \
    bitte beachten:0G011M blood loss:08081F blood results:021810 blood tests:021810 bloods:021810 \
    blutbild:021110 blutgasanalyse:021110 bluttanalys:021410 bluttanalysen:021410 \
    bluttverloscht:08041F blutverlust:08011F blutwerte:021110 born:40G800 bowel prep:08080U \
    bowel preparation:08080U breif:408400 brief history:010809 brief hospital course:2B0800 \
    but de l'examen:01020I cad-rads:04390K cara colega:400G00 cardiac history:01080A \
    cardiac risk factors:01080V cardiovascular examination:02080T \
    cardiovascular risk factors:01080V cardiovascular risk stratification:010800 care plan:0G080F \
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
    definitive diagnosis:04080S dekurs:2B0100 dekurs der tumorerkrankung:010100 demande:01261C \
    demande d'examen:01021C demande par:40G200 demandeiert ennersichung:01041C demandeur:40G600 \
    demographics:40G800 department:40G800 dermatologischer befund:02010T \
    dermatologischer status:02010T deroulement:08220U deroulement de l'examen:08020U \
    deroulement de l'hospitalisation:2B0200 deroulement de la procedure:08020U \
    deroulement du geste:08020U deroulement du sejour:2B0200 derzeitige medikation:2H0100 \
    descricao:020G0G descricao cirurgica:080G1O descricao da cirurgia:080G1O \
    descricao do exame:020G0G descricao do procedimento:080G0U descricao dos achados:020G0G \
    descricao e conclusao:160G00 descricao histologica:020G0N descricao macroscopica:020G0M \
    descricao microscopica:020G0N descricao operatoria:080G1O descriptif:02020G description:020A0G \
    description de l'acte:08020U description de l'examen:02020G \
    description de l'intervention:08021O description de la procedure:08020U \
    description des images:02020G description des lesions:02020G description du geste:08020U \
    description et analyse:02020G description et conclusion:160200 \
    description et interpretation:160200 description histologique:02020N \
    description macroscopique:02020M description microscopique:02020N \
    description of findings:02080G description of operation:08081O description of procedure:08080U \
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
    durchgefuhrte operationen:08011O durchgefuhrte prozeduren:08010U durchgefuhrte therapie:080100 \
    durchgefuhrte therapien:080100 durchgefuhrte untersuchung:080119 \
    durchgefuhrte untersuchungen:02010D durchgefuhrter eingriff:08010U dx:042A0S ebl:08081F \
    ecd:021G10 ecg:021Q10 echantillon:08020L echantillon recu:08020L echantillons:08020L \
    echographie:021610 ecografia:021G10 ed course:2B0800 eegenanamnes:010404 efr:021210 \
    eigenanamnese:010104 eindringtiefe:08010U eindringtiefe des endoskops:08010U \
    eingangsdatum:40G100 eingesandtes material:08010L eingesetztes material:08011D eingriff:08010U \
    eingriffe:08010U eingriffe und operationen:080114 eingriffsbeschreibung:08011O \
    einliegendes material:021113 einschatzung:260100 einsendematerial:08010L \
    einsendender arzt:40G100 einsendenummer:40G100 einsender:40G100 einsendung:08010L \
    einweisung:408100 einweisungsdiagnose:250100 einweisungsdiagnosen:250100 \
    einweisungsgrund:01010R einzelbefunde:02010G ekg:021D10 elaborado por:400G00 \
    electrocardiogram:021810 electrocardiograma:021G10 electrocardiogramme:021210 \
    electronically signed:400800 electronically signed by:400800 \
    elektronesch ennerschriwwen:400400 elektronisch freigegeben:400100 \
    elektronisch signiert:400100 elektronisch unterschrieben:400100 elements cliniques:01021E \
    elements de comparaison:01420J eletrocardiograma:021G10 em conclusao:040G0K em resumo:040G0K \
    empfanger:40G500 empfeelung:0G040H empfeelungen:0G040H empfehlung:0G010H \
    empfehlung an den hausarzt:0G0100 empfehlung und procedere:0G010H empfehlungen:0G010H \
    empfehlungen an den hausarzt:0G0100 empfehlungen an den patienten:0G011M \
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
    entlassmedikation:0G0105 entlassstatus:020100 entlassungsbefund:02010T \
    entlassungsbericht:408100 entlassungsbrief:408100 entlassungsdatum:40G100 \
    entlassungsdiagnose:04010E entlassungsdiagnose(n):04010E entlassungsdiagnosen:04010E \
    entlassungshinweise:0G011M entlassungslabor:021110 entlassungsmedikation:0G0105 \
    entlassungsstatus:02010T entlassungstherapie:0G0105 entlassungszustand:020100 \
    entloossungsbreif:408400 entloossungsdiagnos:04040E entloossungsdiagnosen:04040E \
    entnahme:08211G entnahmedatum:40G100 entnahmeort:08010L entnahmestelle:08010L \
    entnommene proben:08011G entnommenes material:08011G epicrise:250G00 epikris:250400 \
    epikrise:250500 epikrise und beurteilung:250100 epikrise und empfehlung:2L0100 \
    epikrise und empfehlungen:2L0100 epikrise und procedere:2L0100 \
    epikrise und therapieempfehlung:2L0100 epikrise und verlauf:2F0100 \
    epikritische beurteilung:04010K equipment used:08081D erbetene untersuchung:01011C \
    erganzende diagnostik:2A0100 erganzende diagnostik empfohlen:0G010H \
    erganzende untersuchungen:2A0100 erganzung:400517 erganzung zum befund:400117 \
    erganzungsbefund:400117 ergebnis:260500 ergebnis und beurteilung:160100 ergebnisse:260100 \
    ergebnisse der untersuchungen:02010D erhobene befunde:02010G ernahrung:0G2111
    """
  }

  static var starts1: StaticString {
    """
    0000000I001D001U002E002P0034003V004K005H0064006I007H008D008U00A000AV00BM00CF00D900DP00EA00F2\
    00FH00GB00H600I100J000JR00KN00LK00MF00NG00OG00PB00Q900R500RV00SI00TE00U200UD00UP00VG0105010P\
    0116011U012O013F0145014T015G0166016U017P018G018V019F019U01AP01BL01CG01DH01E901F301FI01G001GI\
    01H801I301IU01JQ01KN01LF01M801N301NH01O001OJ01P901Q201QG01R401RT01SE01T801TP01U401UV01VD01VT\
    020K0214021L022G0237023U024R025K026G027B0283028S029K02AD02B502C002CS02DL02EF02FA02G902HB02I7\
    02J202JR02KN02LG02MO02NL02OD02PC02Q502QO02R602RL02S502T002U002UV02VI0306030M031E031V03300349\
    034Q03610373037S038T039U03AP03BJ03C603CU03DB03EC03F603FM03GD03H203HO03I903IO03J803K103KK03LK\
    03M803MV03NF03O803P603PS03QB03R303RT03SO03T803U403V303VI040A040Q041J042I043J044I045L046J047D\
    04870490049T04AL04BD04CA04D504E104F104G304H204I804JE04K904LH04MJ04NB04O204OV04PH04Q704R204RL\
    04SA04T504U204UR04VK050G0511051K05260535053N054L055E0566056Q0578057Q058J0596059L05AF05BG05CD\
    05DC05DQ05E805EN05F505G005GV05HT05IE05J105JG05JU05KF05L105LL05MK05NJ05OL05PR05QN05S005T005U0\
    05UT0607061G062306350645065B066K0681069206A406BJ06CL06DI06EP06FR06GN06I306JA06K606L606M606N4\
    06OF06P306Q106QK06R406RJ06SD06TA06UB06UR06VB06VS070G071D0729072P073C0748074P075G07670771077L\
    078D0792079U07AN07BH07CD07DA07E907ES07FD07G707H007HI07ID07J807K407L007LS07ME07N707O807P307Q9\
    07R607RT07ST07TH07U307UM07V707VP080A080R081N0826082I0838083U084L0856085L086G0873087U088C088V\
    089F08AD08AN08B708BR08CD08DA08E008EM08FD08G208GQ08HJ08I808J208JN08KH08L608LS08ML08NB08O208OU\
    08PL08Q408QO08RE08S108SK08T808TS08UN08VC0907090S091H0922092G093C093T094O095H096A0972098E098Q\
    099C09A609AR09B809BS09CH09DA09DO09EL09FH09G109GF09HA09I709J209K009KU09LP09MM09NN09OJ09PD09Q8\
    09RA09S509TF09UO09VI0A0N0A1C0A260A2V0A3I0A410A4V0A5P0A6O0A7M0A8U0AAI0ABA0ABQ0ACH0AD70ADR0AEM\
    0AFD0AG50AGP0AHB0AI50AIM0AJN0AKK0ALC0AM70AMR0ANN0AOI0AP40AQ20AQM0ARF0ASA0AT60AU30AV20AVP0B0H\
    0B1B0B250B310B3O0B4I0B5C0B690B790B7Q0B8D0B8V0B9J0BAB0BAQ0BBE0BC90BDB0BE10BEL0BF90BG80BGT0BHJ\
    0BI60BJ30BJP0BKD0BL00BLC0BLR0BMI0BN20BNI0BO60BP80BPR0BQR0BRT0BSR0BTT0BV10C020C130C230C3D0C4M\
    0C5L0C6V0C880C9F0CAD0CBM0CCK0CDH0CE60CER0CFC0CFN0CG60CGU0CHS0CIG0CJ50CJP0CKO0CLH0CLU0CMM0CNP\
    0COQ0CPE0CQ30CQH0CRA0CS10CSK0CT60CTP0CUG0CV90CVN0D0I0D1G0D2D0D2V0D3J0D480D4M0D580D5O0D6J0D7F\
    0D880D940D9J0DA30DAU0DBD0DC50DCL0DD50DDR0DE90DF50DG60DH30DHV0DIP0DJK0DKJ0DLD0DM30DML0DNA0DNT\
    0DOB0DOR0DPH0DQ40DQP0DRF0DS20DSJ0DSV0DTH0DUA0DUN0DVC0E090E100E1G0E230E2Q0E3M0E4O0E5R0E750E7M\
    0E890E8U0E9B0EA00EAK0EB80EBJ0EC30ECI0ECU0ED80EDQ0EEK0EFB0EFR0EGG0EH40EHK0EI90EIU0EK30EKN0EL9\
    0ELV0EML0ENQ0EOH0EP80EQ00EQM0ERM0ESN0ETP0EU90EV20EVS0F0D0F0U0F1Q0F2R0F3N0F480F4T0F5Q0F6G0F7E\
    0F880F8M0F9B0F9Q0FAL0FBG0FC80FCV0FDK0FEC0FF60FG00FGS0FHL0FID0FJK0FKL0FLG0FMB0FNI0FOE0FPA0FQI\
    0FRT0FT70FTS0FUI0FVF0G080G100G1G0G2B0G310G3H0G420G4F0G5B0G5U0G6R0G7J0G8N0G9N0GA90GAS0GBB0GBU\
    0GCI0GD20GDP0GEE0GFH0GGH0GH50GHO0GIF0GJ30GJO0GKE0GL00GLJ0GM60GNH0GP00GPK0GQ60GQP0GRC0GS10GSJ\
    0GTJ0GUA0GV10GVP0H0J0H1D0H250H2O0H3A0H4C0H4V0H5J0H670H6S0H7U0H920H9M0HAU0HC10HD20HDV0HF50HG4\
    0HH80HI40HJ30HK40HKO0HLR0HMO0HNU0HOT0HPG0HQH0HR10HRI0HSF0HT80HU80HV90I060I0N0I190I2E0I3K0I4F\
    0I5K0I6Q0I7O0I8M0I9K0IAM0IBF0ICL0IDF0IEH0IFL0IGQ0IHL0IIJ0IJE0IKD0ILC0ILV0IN60IOC0IOV0IPH0IQJ\
    0IRH0ISF0ITD0IUB0IV60J040J150J220J2Q0J3R0J4K0J530J5R0J6J0J7D0J870J8M0J960JA10JAR0JBV0JCQ0JDB\
    0JE70JF20JG30JH50JI60JIO0JJL0JKF0JL30JLO0JMN0JNR0JOU0JQ10JR40JS50JTA0JUE0JVH0K010K0V0K1H0K2G\
    0K3D0K480K530K5O0K680K6O0K7H0K8O0K9M0KAD0KBC0KC40KCR0KDB0KEA0KF00KFP0KGF0KH60KHN0KIJ0KJ20KJI\
    0KK30KKJ0KL50KLK0KM60KMK0KN40KNL0KO40KOO0KPC0KQ40KQK0KR20KRS0KSL0KTG0KU40KUT0L020L0Q0L200L2J\
    0L370L3O0L4C0L4U0L5A0L600L6Q0L7J0L8A0L940L9V0LAJ0LBB0LC30LCQ0LDJ0LE80LEK0LFH0LGD0LGU0LHE0LI4\
    0LIF0LJ70LJV0LKB0LL30LLR0LML0LND0LO10LOR0LPG0LQ90LQL0LRB0LS00LSL0LTG0LU80LV60LVV0M0O0M1E0M2A\
    0M350M3U0M4J0M5C0M600M6R0M7K0M8D0M930M9O0MAF0MB40MBH0MC90MDB0ME00MEM0MFD0MG20MGD0MH30MHQ0MID\
    0MIS0MJL0MKG0MLD0MM80MN40MNI0MOK0MP30MPR0MQE0MRE0MRV0MSJ0MT50MU40MV30MVM0N0L0N1T0N300N3S0N4P\
    0N5M0N670N720N7V0N8P0N9Q0NAN0NBK0NCH0NDF0NED0NF90NFR0NGE0NHB0NIA0NJF0NKI0NLG0NMF0NNB0NO90NPA\
    0NQF0NRF0NSG0NTH0NUG0NVG0O0G0O1K0O2I0O3I0O4E0O510O5L0O6A0O6U0O7J0O870O900O9S0OAB0OB40OBO0OC3\
    0OCD0OCN0OD20ODE0ODT0OEO0OFR0OGB0OH80OI70OJ60OK50OL30OM00ON70ONQ0OOK0OPD0OPU0OQO0ORI0OSI0OTF\
    0OUB0OVA0P080P170P1O0P2N0P3L0P460P530P660P7B0P850P9A0PA90PB70PC50PCN0PDK0PEI0PFP0PGV0PHP0PIK\
    0PJH0PKF0PLD0PM80PMV0PNR0PP10PQ00PQS0PRR0PT10PU10PUP0PVO0Q0S0Q1P0Q2J0Q3D0Q4F0Q5G0Q6H0Q7H0Q8E\
    0Q9A0QAG0QC40QCU0QDN0QEK0QFE0QG60QGP0QHR0QIO0QJJ0QKP0QLU0QMS0QNN0QOM0QPH0QQF0QRB0QS90QT80QU3\
    0QV30QVS0R0R0R1U0R300R420R500R5T0R720R800R8U0R9I0RAL0RBK0RCK0RDG0RED0RFE0RGD0RHD0RI00RIV0RJR\
    0RKN0RLK0RML0RNJ0ROE0RPD0RPV0RQT0RRR0RT30RTN0RUK0RV00RVJ0S040S0G0S0T0S1R0S2P0S3K0S4G0S5D0S69\
    0S760S7K0S890S920S9M0SAG0SB80SC30SCP0SDK0SEF0SFC0SGA0SH20SHU0SIV0SJS0SKI0SLG0SMF0SN70SO00SOP\
    0SPB0SPS0SQP0SRB0SSC0STB0SUB0SUT0SVV0T0I0T150T210T2U0T430T4M0T5A0T6A0T760T7Q0T880T8J0T8U0T9D\
    0TA40TB00TC00TCL0TD90TDN0TEC0TET0TFM0TGH0THE0THQ0TII0TJD0TK20TKT0TLL0TMG0TN30TNL0TO70TOO0TP5\
    0TPO0TQC0TR70TS10TSN0TTB0TU40TUH0TV70U0A0U1B0U2C0U2R0U3B0U3V0U540U640U730U850U990UA90UB80UC9\
    0UD90UE70UF60UG80UHC0UIB0UIL0UJ00UJB0UJM0UK90UL10ULL0UM80UMP0UNA0UNU0UO90UOU0UPJ0UQM0URB0US8\
    0UT50UTL0UU60UV70V040V110V1L0V2D0V360V3S0V4D0V4V0V5H0V6C0V780V800V8L0V900V9L0VAE0VB80VC30VD0\
    0VE00VF30VG30VH00VI30VIT0VJS0VKL0VL90VLQ0VMB0VMT0VNH0VO30VP50VQ50VQP0VRT0VT20VU40VV10VVU100R\
    10241031104D105810671078108D109G10AP10BL10CA10CR10DD10E310EM10F910G410H110HI10ID10IV10JI10KA\
    10KQ10LM10ME10NB10NV10OL10P810PS10QK10RA10S610T310TQ10UF10V510VP110G1118111S112L113A1143114T\
    115L116D117811861192119T11AL11BI11CB11D611E011EP11FK11GH11H111HM11I911IV11JO11KK11L411LJ11M3\
    11N311O211P311Q111R811S411T411TQ11UN11VK120R121S122D12391241124H125H126312781280128H
    """
  }
}
