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
    estado do doente:020G18 estado geral:020G0T
    """
  }

  static var starts1: StaticString {
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
    11NC11OC11OU11Q311QR11RC11RQ11S911ST11TC11TT11UD11UU11VI1201120U121M122C123A1242124M
    """
  }
}
