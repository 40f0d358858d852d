// The lexicon of headings, made by samples/generator/make_headings.py from
// Sources/ReportNormalizer/Lexicon/headings.tsv.

extension HeadingTable {
  static var records3: StaticString {
    """
    operative befonn:02041I operative course:08081O operative details:08081O \
    operative eingriffe:08011O operative findings:02081I operative note:408800 \
    operative procedure:08081O operative prozeduren:080114 operative report:408800 \
    operative technique:08081O operative therapie:08011O operativer befund:02011I \
    operativer eingriff:08011O operatives vorgehen:08011O operator:40G800 \
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

  static var starts3: StaticString {
    """
    0000000O001G00290034003U004K005F006B0073007U008O009H00AC00B700BN00CO00D700EA00EU00FK00G600GJ\
    00HD00I600IO00JK00K700KP00LC00MA00N700O400OL00P200PP00QF00R900S300SH00T700U200US00VN010H0111\
    011T012D012U013M0148014S015D015V016O017H0181018G019401AD01B901C001D001DT01F401G701H301HV01IT\
    01JF01KC01LL01N001NT01OV01PT01QQ01RB01SD01T801U001UF01V501VU020L021C021U02350241024L025B0262\
    026I0276027Q028P029P02AF02BB02C202CP02DM02E702F202FV02GA02H102HF02I402IM02JD02JT02KE02L002LM\
    02ME02NG02O902OT02PF02QF02R202RU02SM02TN02UG02V902VM030B0317032G033P034I0358035N0362036Q037G\
    037R038L0395039L03AF03BC03BO03CI03DI03EB03FA03FV03GP03HF03I303IT03JA03JN03KC03L503M003MR03NL\
    03OE03OR03PA03PL03Q103QN03RG03SD03TD03UG03VG040J041F042B043904480457046904750483049204A404B3\
    04BO04CE04D904E604F404FK04G504H604HR04IJ04JI04KH04LH04M604MS04NF04OA04P504PT04QI04R604S304T2\
    04U004UT04VN050C050Q051O052A05350541054U055H056C057A0588058Q059D05A105AL05BJ05C805D705DU05EI\
    05FF05GB05H805I205IT05JQ05KG05L805M605N605O105OP05PF05Q705R105RS05SI05TG05U905V205VT060O061T\
    062F0639063S064H0659065U066J0676067R068I0697069U06B506C906DD06ED06FD06GI06HK06I906IU06JK06KB\
    06L106LL06M606MV06NN06OC06OS06PD06PU06QM06RF06S406SO06T806TP06UP06VR070N071B07290737073S074S\
    075R076Q077Q078L079607A407B307BP07CM07DF07EH07FB07GJ07HE07I907IV07JQ07KC07LD07MG07NC07NS07OL\
    07PH07QF07RC07S807TC07TR07UN07VF08010813081K08240835083N084A085C0860086E08750881088R089E08AF\
    08B308C608CM08D708E308EV08FP08G908GQ08HP08IJ08JH08KD08L808LP08MJ08NF08O808OP08P608PR08QA08R9\
    08S608SU08TO08U908UP08VL0907090I091D092C093C094A095C09660979097L098L099B09AA09B409C509CU09E2\
    09F009FO09G709GT09HN09I609IT09JD09K609KS09LK09M909MV09NS09OM09PE09QB09R609S309T109TU09UT09VF\
    0A0C0A1D0A2B0A3B0A480A5C0A5V0A6H0A720A7Q0A8J0A9A0A9U0AAJ0AB70AC40ACJ0ADA0ADK0ADV0AE90AES0AFR\
    0AGE0AH30AHV0AIS0AJM0AKL0ALH0AM80AN60AO80APA0AQ90AR50AS00ASQ0ATH0AU90AV00AVR0B0J0B180B1N0B2P\
    0B3D0B410B4M0B5L0B6I0B7K0B8Q0B9G0BA70BB70BBU0BCN0BDD0BEH0BF80BGD0BHD0BI70BJ20BJV0BKT0BLR0BMO\
    0BNC0BO00BOD0BOR0BPD0BPV0BQI0BR40BRU0BSL0BTE0BU50BUO0BV80C000C0R0C1L0C230C350C3V0C4Q0C5O0C66\
    0C6N0C7Q0C8J0C9H0CAA0CB40CC50CCT0CDP0CEQ0CFV0CGO0CHG0CI90CJ40CK50CKJ0CL20CLI0CM30CMK0CNC0CNV\
    0COP0CPG0CQE0CR40CS40CTI0CUV0D070D150D1J0D2G0D330D3Q0D4D0D5A0D5P0D6D0D7A0D850D8U0D9Q0DAE0DBD\
    0DBR0DCH0DD20DE00DET0DFF0DGA0DH70DI50DJ50DJL0DKP0DLM0DMF0DNB0DO90DP40DPM0DQM0DRV0DT00DTH0DUN\
    0DVK0E0H0E1G0E2D0E3D0E4A0E5N0E720E820E910EA00EB50EC50ED80EEC0EFD0EGT0EHC0EIB0EJD0EKC0ELC0EM3\
    0EMH0EN80EO80EOT0EPL0EQH0ERJ0ESK0ET30ETH0EU70EVB0F090F0V0F1T0F2G0F2S0F3A0F430F4M0F5H0F6D0F73\
    0F7T0F8B0F920F9M0FAC0FB00FBK0FC90FCK0FD50FE50FEL0FFB0FFT0FGG0FHJ0FI10FIK0FJ30FJR0FKG0FL50FLU\
    0FMO0FND0FO40FOR0FPJ0FQD0FR40FRQ0FSG0FTC0FUA0FVC0G000G0D0G180G230G2M0G350G400G4G0G5E0G5V0G6G\
    0G7F0G810G8S0GA10GB30GD10GE50GF20GGF0GI60GJ80GL60GLK0GME0GN10GNQ0GOC0GOT0GPO0GQA0GQR0GRJ0GS5\
    0GSM0GT80GTO0GU70GUM0GV10GVD0GVP0H030H0E0H170H1P0H2A0H360H3N0H490H570H690H6Q0H780H7P0H8K0H99\
    0H9T0HAP0HBK0HC90HCQ0HD90HE00HEQ0HFH0HGA0HGQ0HHH0HI70HIU0HK40HKT0HM40HMJ0HNA0HO00HOO0HPK0HQE\
    0HR50HRN0HSK0HTG0HU30HUS0HVQ0I0Q0I1I0I2H0I390I3Q0I4D0I570I600I720I7N0I8D0I950I9U0IAE0IB80IBU\
    0ICE0IDJ0IEF0IF80IG00IGL0IHC0II60IIR0IJC0IK60IL00ILP0IMK0INB0INU0IOM0IPF0IQ90IR80IS80ISL0IT7\
    0ITS0IUB0IUO0IV70IVL0J040J160J240J2V0J3D0J480J540J610J6O0J7F0J7T0J8K0J9B0JA00JAF0JB40JBU0JCK\
    0JDC0JE00JEQ0JFB0JGA0JHA0JI30JIG0JJ20JJO0JKG0JL70JLU0JMJ0JN50JNK0JO60JOR0JPM0JQ70JQN0JR80JS3\
    0JSV0JTH0JU40JUQ0JVG0JVU0K0L0K1F0K2E0K3C0K3P0K4M0K5B0K5U0K6J0K720K7H0K8F0K9D0KA50KB70KCA0KD6\
    0KE10KFB0KGD0KHD0KI40KIV0KJR0KKI0KLD0KLS0KMD0KMS0KNL0KOE0KP70KPV0KR00KRQ0KSL0KTF0KTU0KUI0KVF\
    0L000L0J0L1I0L290L390L3P0L4J0L540L5L0L650L720L7P0L890L920L9V0LAP0LBN0LCR0LDU0LEN0LFQ0LGF0LH5\
    0LI30LIR0LJN0LKE0LL40LLQ0LM70LMO0LNG0LOD0LOV0LPO0LQL0LR40LRS0LSO0LTI0LUI0LVK0M0H0M170M1O0M2O\
    0M3M0M4K0M5J0M6D0M7C0M880M950MA50MB70MC70MD50ME30MEV0MFP0MGJ0MH50MI70MJ70MK10MKR0MLQ0MMR0MO2\
    0MOM0MP50MPU0MQM0MRE0MS70MT30MTU0MUQ0MVK0N0D0N0T0N1S0N2M0N350N3G0N3V0N540N6B0N7A0N7R0N8J0N9C\
    0N9V0NB10NBS0NCL0NDG0NEC0NF80NFS0NGB0NH10NHP0NI80NIN0NJB0NK20NKN0NLO0NMR0NNS0NOS0NPC0NQ50NR2\
    0NS10NST0NU80NV30NVR0O0L0O1H0O220O2M0O3B0O420O4J0O5A0O630O790O8G0O9A0O9U0OAD0OAS0OBJ0OCC0OD1\
    0ODN0OEF0OEQ0OFB0OG50OGM0OH80OHO0OIA0OJ70OK70OL40OM20OMR0ONN0OOL0OPL0OQR0ORR0OSP0OTK0OUE0OVA\
    0P050P100P1V0P2Q0P3K0P4K0P600P770P8H0P9Q0PAM0PBI0PCA0PD40PDR0PER0PFN0PGA0PH50PI30PJ00PJS0PKP\
    0PLF0PM10PMR0PNJ0POC0PP70PPQ0PQO0PR90PS50PSS0PTL0PUB0PV50PVN0Q020Q0D0Q120Q1N0Q2A0Q350Q3O0Q4C\
    0Q510Q5L0Q6B0Q740Q7P0Q8K0Q9E0QA20QAT0QBI0QCE0QD80QDQ0QED0QF90QG60QGV0QHB0QHU0QIN0QJ90QK40QL3\
    0QLP0QME0QN20QNO0QOB0QP00QPK0QQE0QRD0QS50QSR0QTT0QUO0QVJ0R0B0R170R220R2U0R3Q0R4K0R5H0R6G0R7A\
    0R820R910R9U0RAQ0RBN0RCI0RDG0REC0RFA0RG30RGU0RHA0RHS0RIE0RJ00RJR0RK90RL40RLU0RMI0RN10RNI0RO4\
    0ROJ0RP70RPP0RQB0RR20RRN0RSN0RTG0RU20RUT0RVG0S080S110S1R0S2Q0S3A0S4I0S530S650S7A0S8H0S9M0SAG\
    0SBB0SC30SD10SE10SEI0SFG0SGA0SH60SHP0SI70SIM0SJP0SL50SM20SN10SNT0SOQ0SPM0SQD0SR90SS20ST50STV\
    0SUO0SVF0T060T0Q0T1T0T2N0T3B0T460T4N0T5E0T6B0T790T850T8T0T9G0TA10TAE0TB40TBM0TC70TCQ0TDE0TE5\
    0TEU0TFL0TG90TGO0TH90THQ0TID0TJ40TJQ0TK80TKQ0TLE0TM20TMM0TN90TNT0TOU0TPF0TQ10TQM0TRD0TS10TT3\
    0TU00TV00TVL0U0C0U1J0U2T0U3D0U430U4O0U5L0U6P0U7P0U8U0U9J0UA20UAM0UBC0UBT0UD40UDM0UE60UF00UFP\
    0UGC0UH00UHN0UIG0UIQ0UJ60UJM0UKF0UL70ULU0UMK0UNB0UO30UOQ0UPH0UQB0UR40URS0USL0UTF0UU90UV50UVV\
    0V0M0V1D0V250V370V450V4T0V5D0V670V710V7Q0V8R0VA00VAR0VCB0VD60VDL0VEG0VFD0VGG0VH90VI20VJ20VJQ\
    0VKJ0VL60VLV0VMN0VNE0VO50VPA0VPM0VQI0VRM0VSI0VT30VTU0VUJ0VV90VVN100C101D102H103K104L105C106J\
    1087109B10AI10BO10D010E410F910GN10I410JK10L610M910MN10NB10O210OO10PF10Q710R110RT10SP10TN10UG\
    10V91101110H1112111S112N113E1145114T115I11631170117S118P
    """
  }
}
