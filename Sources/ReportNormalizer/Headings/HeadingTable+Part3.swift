// The lexicon of headings, made by samples/generator/make_headings.py from
// Sources/ReportNormalizer/Lexicon/headings.tsv.

extension HeadingTable {
  static var records3: StaticString {
    """
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
    presenting problem:010801 presenting symptoms:010804 previous diagnostic tests:014800 \
    previous examinations:01480J previous exams:01480J previous imaging:01480J \
    previous interventions:01081B previous medical history:01080A previous procedures:01081B \
    previous studies:01480J previous study:01480J previous surgery:01080A previous tests:014800 \
    previous treatment:01080A previous treatments:01080A prezado colega:400G00 \
    primary care physician:40G800 primary complaint:010801 primary diagnosis:04080S \
    principal diagnoses:04080S principal diagnosis:04080S principal discharge diagnosis:04080E \
    prior exam:01480J prior examinations:01480J prior exams:01480J prior imaging:01480J \
    prior procedures:01081B prior reports:01480J prior studies:01480J prior study:01480J \
    prior therapy:01080A prior treatment:01080A prise de sang:021210 prise en charge:2O0200 \
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
    recommended next steps:0G080H recommended reading:400800 recommended references:400800 \
    recommended treatment:0G080F rectificacao:400G17 rectificatif:400217 recto:023G1I \
    rectum:023A1I redige par:400200 references:400A00 referencias:400G00 referenzen:400500 \
    referral diagnosis:250800 referral letter:408800 referral question:010812 \
    referral reason:010812 referred by:40G800 referrer:40G800 referring doctor:40G800 \
    referring physician:40G800 referring provider:40G800 regime:0G2611 \
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
    spezielle untersuchungen:2A0100 spirometrie:021100 stade:04320K stade ptnm:04320K \
    stadification:04320K stadium:04350K stage:04380K staging:04390K stains:08380L station:40G100 \
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
    suggested follow-up:0G080H suggested management:0G080H suggested reading:400800 \
    suggestion:0G0A0H suggestions:0G0A0H suite a donner:0G020H suite proposee:0G020H suites:2B0200 \
    suites a donner:0G020H suites operatoires:2B0200 suites post-operatoires:2B0200 \
    suites postoperatoires:2B0200 suivi:0G060F suivi et surveillance:0G020F suivi medical:0G020F \
    suivi prevu:0G020F suivi propose:0G020F sumario:250G00 summary:250800 \
    summary and conclusion:04080K summary and impression:04080K summary and plan:2L0800 \
    summary and recommendation:2L0800 summary and recommendations:2L0800 \
    summary of admission:2B0800 summary of findings:260800 \
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
    therapieplanung:0G010F therapies:2P0800 therapiestand:2B0100 therapieverlauf:2B0100 \
    therapievorschlag:0G010F therapievorschlag u. procedere:0G010H \
    therapievorschlag und procedere:0G010H therapievorschlage:0G010H therapieziel:0G210F \
    therapy:2P0800 ti-rads:043A0K tipo de amostra:080G0L tipo de anestesia:080G1H \
    tipo de exame:080G19 tissue removed:08081G tissue submitted:08080L tnm:043V0K tnm stage:04380K \
    tnm-klassifikation:04310K tolerance:2A0A00 tolerancia:2A0G00 toxiques:01020V traitement:2P0600 \
    traitement a domicile:010203 traitement a l'admission:010203 traitement a l'entree:010203 \
    traitement a la sortie:0G0205 traitement actuel:010203 traitement anterieur:010203 \
    traitement au domicile:010203 traitement au long cours:010203 \
    traitement bei der entloossung:0G0405 traitement bei der opnam:010403 \
    traitement chirurgical:2P0200 traitement d'entree:010203 traitement de fond:010203 \
    traitement de sortie:0G0205 traitement effectue:2O0200 traitement en cours:010203 \
    traitement et evolution:2B0200 traitement habituel:010203 traitement medical:2P0200 \
    traitement medicamenteux:2P0200 traitement medicamenteux a la sortie:0G0205 \
    traitement medicamenteux actuel:2H0200 traitement medicamenteux de sortie:0G0205 \
    traitement medicamenteux habituel:010203 traitement personnel:010203 \
    traitement preconise:0G020F traitement prevu:0G020F traitement propose:0G020F \
    traitement recu:2O0200 traitement symptomatique:2P0200 traitement vu doheem:010403 \
    traitements:2P0200 traitements actuels:010203 traitements anterieurs:010203 \
    traitements de sortie:0G0205 traitements en cours:010203 traitements habituels:010203 \
    transcribed by:400800 tratamento:2P0G00 tratamento a saida:0G0G05 tratamento atual:2P0G00 \
    tratamento medico:2P0G00 tratamento proposto:0G0G0F tratamentos:2P0G00 \
    tratamentos anteriores:010G0A treatment:2P0800 treatment and course:2B0800 \
    treatment given:2O0800 treatment history:01080A treatment plan:0G080F \
    treatment received:2O0800 treatments:2P0800 tta:0G2805 tto:0G2805 tumor markers:021810 \
    tumoranamnese:010104 tumorboardbeschluss:0G0100 tumorformel:04310K tumorklassifikation:04310K \
    tumormarker:021110 tumorstadium:04310K tumortherapie:2P0100 tumorverlauf:01010A \
    tumour markers:021810 type d'anesthesie:08021H type d'examen:080219 type of anaesthesia:08081H \
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
    verified by:400800 verlaf:2B0400 verlauf:2B0100 verlauf der erkrankung:2B0100 \
    verlauf der tumorerkrankung:01010A verlauf des stationaren aufenthaltes:2B0100 \
    verlauf im aufenthalt:2B0100 verlauf und beurteilung:2F0100 verlauf und epikrise:2F0100 \
    verlauf und procedere:2R0100 verlauf und therapie:2B0100 verlaufsbericht:408100 \
    verlaufsbeschreibung:2B0100 verlaufskontrolle:2I0100 verlaufskontrolle empfohlen:0G010F \
    verlaufskontrollen:2I0100 verlegungsbericht:408100 verlegungsbrief:408100 \
    verlegungsgrund:010112 verordnungen:2H0100 verordnungen bei entlassung:0G0105 \
    versichertennummer:40G100 versicherung:40G100 versicherungsnummer:40G100 verteiler:40G100 \
    vertraglichkeit:2A0100 verwendete implantate:08011D verwendete materialien:08011D \
    verwendetes material:08011D via de abordagem:080G1O vidiert von:400100 vidierung:400100 \
    views:080819 views obtained:080819 vigilancia:0G2G0F virbefonn:01440J virbefonner:01440J \
    virbereedung:08240U virennersichung:01440J virennersichungen:01440J virerkrankungen:01040A \
    virgeschicht:010409 virnumm:40G400 virschlag:0G240H virschlei:0G040H vital signs:02181N \
    vitalfunktionen:02111N vitalparameter:02151N vitals:02181N vitalwerte:02111N \
    vitalzeechen:02141N vitalzeichen:02111N voie d'abord:08021O voraufnahme:01410J \
    voraufnahmen:01410J vorausgegangene eingriffe:01011B vorbefund:01410J vorbefunde:01410J \
    vorbehandlung:01010A vorbehandlungen:01010A vorbereitung:08210U \
    vorbereitung des patienten:08010U vorbereitungsqualitat:08010U vorbestehende medikation:010103 \
    vorerkrankung:01010A vorerkrankungen:01010A vorerkrankungen und operationen:01010A \
    vorerkrankungen und voroperationen:01010A vorgehen:0G010H vorgehensweise:2O0100 \
    vorgeschichte:010109 vorlaufiger arztbrief:408100 vorlaufiger entlassungsbrief:408100 \
    vorliegende voraufnahmen:01410J vorliegende voruntersuchungen:01410J vormedikation:010103 \
    vorname:40G100 voroperation:01010A voroperationen:01010A vorschlag:0G210H \
    vorschlag zum weiteren vorgehen:0G010H vorschlage:0G210H vorstand:40G100 \
    vorstellungsanlass:01010R vorstellungsgrund:01010R vortherapie:01010A vortherapien:01010A \
    voruntersuchung:01410J voruntersuchungen:01410J vu:01410J ward:40G800 warnings:2G0800 \
    weider behandlung:0G040F weider betreiung:0G040F weider therapie:0G040F weider virgoen:0G040H \
    weidert virgoen:0G040H weiterbehandlung:0G010F weiterbetreuung:0G010F weitere befunde:02010G \
    weitere behandlung:0G010F weitere betreuung:0G010F weitere diagnose:04010S \
    weitere diagnosen:04010S weitere diagnostik:0G010H weitere empfehlung:0G010H \
    weitere empfehlungen:0G010H weitere medikation:0G0105 weitere planung:0G010F \
    weitere termine:0G010F weitere therapie:0G010F weitere therapieempfehlung:0G010F \
    weitere untersuchungen:2A0100 weiterer verlauf:2B0100 weiteres:300100 \
    weiteres procedere:0G010H weiteres prozedere:0G010H weiteres vorgehen:0G010H \
    weiterfuhrende diagnostik:0G010H weiterfuhrende untersuchungen:0G010H \
    werte frau kollegin:400100 werte frau kollegin, werter herr kollege:400100 \
    werter herr kollege:400100 wertung:04210K wesentliche befunde:02010G \
    wesentliche diagnosen:04010S wesentliche vorerkrankungen:01010A wichtige hinweise:2G0100 \
    wiederbestellung:0G0100 wiedervorstellung:0G010F wiedervorstellungstermin:0G010F \
    with best wishes:400800 with kind regards:400800 work status:0G2800 working diagnosis:04080S \
    yours faithfully:400800 yours sincerely:400800 zesummefaassung:250400 \
    zesummefaassung vum openthalt:250400 ziel:2H2100 zousazennersichungen:021410 \
    zoustand bei der entloossung:02040T zoustand vum patient:02040T zouweiser:40G400 \
    zu- und ableitungen:021113 zufallsbefund:02110G zufallsbefunde:02110G zugang:08211O \
    zum vergleich:01410J zusammenfass. beurteilung:04010K zusammenfassende beurteilung:04010K \
    zusammenfassende empfehlung:0G010H zusammenfassende epikrise:250100 zusammenfassung:250100 \
    zusammenfassung des aufenthalts:2B0100 zusammenfassung des stationaren aufenthaltes:2B0100 \
    zusammenfassung des verlaufs:2B0100 zusammenfassung und beurteilung:04010K \
    zusammenfassung und empfehlung:2L0100 zusammenfassung und empfehlungen:2L0100 \
    zusammenfassung und epikrise:250100 zusammenfassung und procedere:2L0100 \
    zusammenfassung und weiteres procedere:2L0100 zusammenfassung und weiteres vorgehen:2L0100 \
    zusammenfassung von therapie und verlauf:2B0100 \
    zusammenfassung, beurteilung und procedere:2L0100 zusammenfassung/beurteilung:04010K \
    zusatz:300100 zusatzbefund:02010Q zusatzbefunde:020100 zusatzbemerkung:300100 \
    zusatzdiagnose:04010S zusatzdiagnosen:04010S zusatzdiagnostik:021110 zusatzuntersuchung:2A0100 \
    zusatzuntersuchungen:2A0100 zustand bei aufnahme:02010T zustand bei entlassung:02010T \
    zuweisende arztin:40G100 zuweisende stelle:40G100 zuweisender arzt:40G100 zuweiser:40G100 \
    zuweisung:012112 zuweisungsdiagnose:250100 zuweisungsdiagnosen:250100 zuweisungsfrage:01010I \
    zuweisungsgrund:010112 zwischenanamnese:010104 zwischenfalle:2A0100
    """
  }

  static var starts3: StaticString {
    """
    0000000J001K002M003800490051005Q006O007F00890095009V00AP00BG00C900D400DT00EF00F300FS00GM00HG\
    00I900J100JP00KI00LD00M700MT00NO00OK00PC00Q700R100RQ00SL00TG00U000V100VG010J0117011T012F012S\
    013M014F0151015T016G0172017L018J019G01AD01AU01BB01C201CO01DI01EC01EQ01FG01GB01H501I001IQ01JA\
    01K601KM01L701LV01MH01N501NM01O801P101PQ01QA01QP01RD01SM01TI01U901V90206021D022G023C02480256\
    025O026L027U029902A602B802C602D302DK02EM02FH02G902GO02HE02I702IU02JL02K702LE02MA02MU02NK02OB\
    02OR02PF02Q302R202S202SO02TK02UB02V202VV030G031B0328032J033A033O034D034V035M0366036N0379037V\
    038N039P03AI03B603BO03CO03DB03E703EV03G003GP03HI03HV03IK03JG03KP03M203MR03NH03O003OB03P303PP\
    03Q403QU03RE03RU03SO03TL03U103UR03VR040K041J04280432043O044C0456045J0460046L047E04890494049U\
    04AN04B404BJ04BU04CA04D004DP04EM04FM04GP04HP04IS04JO04KK04LI04MH04NG04OI04PE04QC04RB04SD04TC\
    04U104UN04VI050F051D051T052E053F0544054S055R056Q057Q058F0595059O05AJ05BE05C605CR05DF05EC05FB\
    05G905H605I005IL05J305K105KJ05LE05MA05N705NQ05OL05PJ05QH05R305RM05SA05SU05TS05UH05VG0607060R\
    061O062K063H064B065606670674067Q068I069G06AG06BB06C306CP06DH06E706F106FS06GI06HG06I906J206JT\
    06KO06LT06MF06N906NS06OH06P906PU06QJ06R606RR06SI06T706TU06V50709071D072D073D074I075K0769076U\
    077K078B0791079L07A607AV07BN07CC07CS07DD07DU07EM07FF07G407GO07H807HP07IP07JR07KN07LB07M907N7\
    07NS07OS07PR07QQ07RQ07SL07T607U407V307VP080M081F082H083B084J085E0869086V087Q088C089D08AG08BC\
    08BS08CL08DH08EF08FC08G808HC08HR08IN08JF08K108L308LK08M408N508NN08OA08PC08Q008QE08R508S108SR\
    08TE08UF08V30906090M09170923092V093P0949094Q095P096J097H098D0998099P09AJ09BF09C809CP09D609DR\
    09EA09F909G609GU09HO09I909IP09JL09K709KI09LD09MC09NC09OA09PC09Q609R909RL09SL09TB09UA09V40A05\
    0A0U0A220A300A3O0A470A4T0A5N0A660A6T0A7D0A860A8S0A9K0AA90AAV0ABS0ACM0ADE0AEB0AF60AG30AH10AHU\
    0AIT0AJF0AKC0ALD0AMB0ANB0AO80APC0APV0AQH0AR20ARQ0ASJ0ATA0ATU0AUJ0AV70B040B0J0B1A0B1K0B1V0B29\
    0B2S0B3R0B4E0B530B5V0B6S0B7M0B8L0B9H0BA80BB60BC80BDA0BE90BF50BG00BGQ0BHH0BI90BJ00BJR0BKJ0BL8\
    0BLN0BMP0BND0BO10BOM0BPL0BQI0BRK0BSQ0BTG0BU70BV70BVU0C0N0C1D0C2H0C380C4D0C5D0C670C720C7V0C8T\
    0C9R0CAM0CBK0CCH0CD50CDP0CE60CEK0CF60CFO0CGB0CGT0CHN0CIE0CJ70CJU0CKH0CL10CLP0CMK0CNE0CNS0COU\
    0CPO0CQJ0CRH0CRV0CSG0CTJ0CUC0CVA0D030D0T0D1U0D2M0D3I0D4J0D5O0D6H0D790D820D8T0D9U0DAC0DAR0DBB\
    0DBS0DCD0DD50DDO0DEI0DF90DG70DGT0DHT0DJB0DKO0DM00DMU0DNC0DO90DOS0DPJ0DQ60DR30DRI0DS60DT30DTU\
    0DUN0DVJ0E070E160E1K0E2A0E2R0E3P0E4M0E580E630E700E7U0E8U0E9E0EAI0EBF0EC80ED40EE20EET0EFF0EGF\
    0EHO0EIP0EJA0EKG0ELD0EMA0EN90EO60EP60EQ30ERG0ESR0ETR0EUQ0EVP0F0U0F1U0F310F450F560F6M0F750F84\
    0F960FA50FB50FBS0FCA0FD10FE10FEM0FFE0FGA0FHC0FID0FIS0FJA0FK00FL40FM20FMO0FNM0FO90FOL0FP30FPS\
    0FQF0FRA0FS60FSS0FTM0FU40FUR0FVF0G050G0P0G1D0G220G2D0G2U0G3U0G4E0G540G5M0G690G7C0G7Q0G8D0G8S\
    0G9K0GA90GAU0GBN0GCH0GD60GDT0GEK0GFC0GG60GGT0GHJ0GI90GJ50GK30GL50GLP0GM60GN10GNS0GOF0GOU0GPP\
    0GQ90GR70GRO0GS90GT80GTQ0GUL0GVQ0H0S0H2Q0H3U0H4R0H680H7V0H910HAV0HBD0HC70HCQ0HDJ0HE50HEM0HFH\
    0HG30HGK0HHC0HHU0HIF0HJ10HJH0HK00HKF0HKQ0HL60HLI0HLS0HM70HN00HNI0HO30HOV0HPG0HQ20HR00HS20HSJ\
    0HT10HTI0HUD0HV20HVM0I0I0I1D0I220I2J0I320I3P0I4J0I5A0I630I6J0I7A0I800I8N0I9T0IAM0IBT0ICC0ID3\
    0IDP0IEH0IFD0IG70IGU0IHG0IID0IJ90IJS0IKL0ILJ0IMJ0INB0IOA0IP20IPJ0IQ60IR00IRP0ISR0ITG0IU60IUU\
    0IVN0J070J110J1N0J270J3C0J480J510J5P0J6E0J750J7V0J8K0J950J9V0JAP0JBI0JCD0JD40JDN0JEF0JF80JG2\
    0JH10JI10JIK0JJ10JJJ0JK80JKN0JL40JLJ0JM10JMG0JNI0JOG0JPB0JPP0JQK0JRG0JSD0JT40JTR0JU90JV00JVN\
    0K0C0K0R0K1G0K2A0K300K3O0K4C0K560K5N0K6M0K7M0K8F0K8S0K9E0KA40KAS0KBJ0KCA0KCV0KDH0KE00KEI0KF7\
    0KG20KGJ0KH30KHK0KIF0KJB0KK40KKM0KL90KLV0KML0KN30KNQ0KOK0KPJ0KQH0KQU0KRR0KSG0KT30KTO0KU70KUM\
    0KVK0L0I0L1A0L2C0L3F0L4B0L560L6G0L7I0L8I0L990LA40LB00LBN0LCI0LD10LDI0LE10LEQ0LFJ0LGC0LH40LI5\
    0LIV0LJQ0LKK0LL30LLN0LMK0LN50LNO0LON0LPE0LQE0LQU0LRO0LS90LSQ0LTA0LU70LUU0LVE0M070M140M1U0M2S\
    0M400M530M5S0M6V0M7K0M8A0M980MA00MAS0MBJ0MC90MCV0MDC0MDT0MEL0MFI0MG40MGT0MHQ0MI90MJ10MJT0MKN\
    0MLN0MMP0MNM0MOC0MOT0MPT0MQR0MRP0MSO0MTI0MUH0MVD0N0A0N1A0N2C0N3C0N4A0N580N640N6U0N7O0N8A0N9C\
    0NAC0NB60NC00NCV0NE00NF70NFR0NGA0NH30NHR0NIJ0NJC0NK80NL30NLV0NMP0NNI0NO20NP10NPR0NQA0NQL0NR4\
    0NS90NTG0NUF0NV00NVO0O0H0O140O260O310O3Q0O4L0O5H0O6D0O710O7G0O860O8U0O9D0O9S0OAG0OB70OBS0OCT\
    0OE00OF10OG10OGH0OHA0OI70OJ60OK20OLD0OM80ON00ONQ0OOM0OP70OPR0OQG0OR70ORO0OSD0OT40OTT0OV30P0A\
    0P140P1O0P270P2M0P3D0P460P4R0P5H0P690P6K0P750P7V0P8G0P920P9I0PA40PB10PC10PCU0PDS0PEL0PFH0PGF\
    0PHF0PIL0PJL0PKJ0PLE0PM80PN40PNV0POQ0PPP0PQK0PRE0PSE0PTQ0PV10Q0B0Q1K0Q2G0Q3C0Q440Q4U0Q5L0Q6L\
    0Q7H0Q840Q8V0Q9T0QAQ0QBM0QCJ0QD90QDR0QEL0QFD0QG60QH10QHK0QII0QJ30QJV0QKM0QLF0QM50QMV0QNH0QNS\
    0QO70QOS0QPH0QQC0QQV0QRQ0QSD0QT10QTM0QUA0QV00QVP0R0E0R190R230R2N0R3I0R470R530R5T0R6F0R720R7U\
    0R8R0R9K0RA00RAJ0RBC0RBU0RCP0RDO0REE0RF30RFN0RGD0RH00RHL0RI90RJ30RK20RKQ0RLG0RMI0RND0RO80RP0\
    0RPS0RQN0RRJ0RSF0RT90RU60RV50RVV0S0N0S1M0S2J0S3F0S4C0S570S650S710S7V0S8O0S9J0S9V0SAH0SB30SBL\
    0SCG0SCU0SDP0SEJ0SF70SFM0SG70SGP0SH80SHS0SIE0SJ00SJN0SKC0SLC0SM50SMN0SNI0SO50SOT0SPM0SQG0SRF\
    0SRV0ST70STO0SUQ0SVV0T160T2B0T350T400T4O0T5M0T6M0T770T850T8V0T9R0TAE0TAS0TBB0TC90TDC0TEO0TFL\
    0TGK0THG0TID0TJ90TK00TKS0TLL0TMO0TNI0TOB0TP20TPP0TQD0TRG0TSA0TSU0TTP0TUA0TV10TVU0U0S0U1O0U2G\
    0U330U3K0U410U4N0U590U5Q0U6D0U710U7O0U8H0U980U9S0UAB0UAS0UBD0UC00UCN0UDD0UDR0UED0UF10UFL0UG9\
    0UGS0UHG0UIH0UJ20UJK0UK90UL00ULK0UMM0UNJ0UOJ0UP80UPV0UR60USG0UT00UTM0UUB0UV80V0C0V1C0V2H0V36\
    0V3L0V490V4V0V5G0V6N0V790V7P0V8J0V9C0V9V0VAJ0VBA0VC30VCD0VCP0VD90VE20VEQ0VFH0VG70VGU0VHM0VID\
    0VJ40VJU0VKN0VLF0VM80VN20VNS0VOO0VPI0VQ90VR00VRO0VSQ0VTO0VUG0VV00VVQ100K101D102E103J104E105U\
    106P10781083109010A310AS10BK10CD10DD10E510EU10FH10GA10H210HP10IG10JL10K110KT10M110MT10NE10O9\
    10OU10PK10Q210QN10RO10SS10TV10V010VN110U112I113M114T1163117B118F119K11B211CF11DV11FH11GK11H2\
    11HM11IB11J211JO11KF11L711M111MT11NP11ON11PG11Q911R111RH11S211SS11TN11UE11V511VT120I
    """
  }
}
