# ruff: noqa: E501  (word tables and patterns)
"""French verbs, of which their forms are made."""

from typing import Final

REGULAR: Final = """
    abaisser abandonner abattre abdiquer abîmer abolir abonder abonner aborder aboutir abréger abreuver abriter abroger absenter absorber absoudre
    abstenir abstraire abuser accabler accaparer accéder accélérer accentuer accepter acclamer accoler accommoder accompagner accomplir accorder
    accoster accoucher accourir accréditer accrocher accroître accueillir acculer accumuler accuser acharner acheminer acheter achever acquérir
    acquiescer acquitter acter actionner activer actualiser adapter additionner adhérer adjoindre adjuger admettre administrer admirer adonner adopter
    adorer adosser adresser advenir aérer affaiblir affaisser affaler affamer affecter affermir afficher affilier affiner affirmer affluer affoler
    affranchir affréter affronter agacer agencer agenouiller aggraver agir agiter agrandir agréger agrémenter agresser agripper aider aiguiller
    ajourner ajouter ajuster alarmer alerter aliéner aligner alimenter aliter allaiter allécher alléger alléguer allier allonger allouer allumer
    alourdir alphabétiser altérer alterner amarrer amasser ambitionner améliorer aménager amender amener amenuiser amerrir amincir amnistier amoindrir
    amorcer amortir amplifier amputer amuser analyser ancrer anéantir angoisser animer annexer annihiler annoncer annoter annuler anoblir anticiper
    apaiser apercevoir apeurer aplanir aplatir apparaître apparenter appartenir appâter appauvrir appeler applaudir appliquer apporter apposer
    apprécier appréhender apprendre apprêter apprivoiser approcher approfondir approprier approuver approvisionner appuyer arbitrer arborer archiver
    argumenter armer arnaquer arpenter arquer arracher arranger arrêter arrimer arriver arroger arrondir arroser articuler artificialiser asperger
    asphyxier aspirer assaillir assainir assassiner assécher assembler assener asséner assermenter assiéger assigner assimiler assister associer
    assombrir assommer assortir assouplir assouvir assujettir assumer assurer astreindre atomiser attabler attacher attaquer attarder atteindre
    atteler attendre attendrir atténuer atterrer atterrir attester attirer attiser attraper attribuer attrister auditionner augmenter ausculter
    authentifier autofinancer automatiser autopsier autoriser avaler avancer avantager aventurer avérer avertir avilir aviser avoisiner avorter avouer
    axer bâcler bafouer bagarrer baigner bâillonner baisser balader balayer baliser ballotter banaliser bander bannir baptiser barrer barricader
    basculer baser batailler bâtir battre bavarder bégayer bénéficier bénir berner bétonner biaiser bifurquer blaguer blâmer blanchir blesser blinder
    bloquer blottir boiter bombarder bomber bondir bonifier booster border boucler bouder bouffer bouger bouillonner bouleverser bourrer boursicoter
    bousculer boxer boycotter brader brancher brandir braquer brasser braver breveter bricoler brider briguer briller brimer briser broncher bronzer
    brosser brouiller brouter broyer bruisser brûler brusquer brutaliser budgéter buter butiner cabrer cacher cadrer cahoter caillasser calculer caler
    calibrer câliner calmer calomnier calquer cambrioler camoufler camper canaliser candidater cantonner caoutchouter capitaliser capituler capoter
    capter captiver capturer caracoler caractériser carboniser caresser caricaturer cartographier cartonner casser cataloguer catapulter causer
    cautionner céder ceinturer célébrer censurer centraliser cerner certifier cesser chahuter challenger chamailler chambouler chanceler changer
    chanter chapeauter chaperonner charger charrier chasser châtier chauffer chausser chavirer cheminer chercher chevaucher chiffrer choisir chômer
    choquer chuchoter chuter cibler cicatriser cimenter circonscrire circuler cisailler ciseler citer clamer clarifier classer clignoter climatiser
    cliquer cloisonner cloner clôturer clouer coder coexister coffrer cogner cohabiter coiffer coincer coïncider collaborer collecter collectionner
    coller colmater coloniser colorer combattre combiner combler commander commémorer commencer commenter commercer commercialiser commettre
    communiquer commuter comparer compatir compenser compiler compléter complexer compliquer comploter comporter composer comprendre compresser
    comprimer compromettre comptabiliser compter concéder concentrer concerner concerter concevoir concilier conclure concocter concourir concrétiser
    concurrencer condamner condenser condescendre conditionner conduire confectionner conférer confier configurer confiner confirmer confisquer
    confluer confondre conforter confronter congédier congeler conjuguer conjurer connaître connecter conquérir consacrer conseiller consentir
    conserver considérer consigner consister consoler consolider consommer conspirer constater consteller consterner constituer construire consulter
    contacter contaminer contempler contenir contenter contester continuer contourner contracter contraindre contrarier contraster contrebalancer
    contrecarrer contredire contrefaire contrevenir contribuer contrôler controverser convaincre convenir converger converser convertir
    convier convoiter convoquer convoyer coopérer coopter coordonner copier correspondre corriger corroborer corrompre coter cotiser côtoyer coucher
    couler couper coupler courir couronner courtiser coûter couver couvrir cracher craindre craquer crasher cravacher crédibiliser créditer créer
    creuser crever cribler crier criminaliser crisper cristalliser critiquer croire croiser croître croquer crouler crouper crucifier crypter cueillir
    cuire cuisiner culminer culpabiliser cultiver cumuler damner danser dater déambuler débander débaptiser débarquer débarrasser débarrer débattre
    débaucher débiter déblayer débloquer déborder déboucher déboulonner débourser débouter débrancher débrayer débrouiller débusquer débuter décaler
    décamper décapiter décarboner décéder déceler décélérer décentraliser décerner décevoir déchaîner décharger déchiffrer déchirer décider décimer
    déclamer déclarer déclasser déclencher décliner décloisonner décoder décoller décomposer déconcerter décongeler déconseiller déconstruire
    décontaminer décontenancer décorer décortiquer décoter découcher découler découper découvrir décréter décrier décrire décrocher décroître
    décrypter décupler dédaigner dédier dédommager dédouaner dédoubler déduire défaillir défalquer défavoriser défendre déférer déferler défier
    défigurer défiler définir défiscaliser défoncer déformer défrayer défricher dégager dégainer dégazer dégeler dégénérer dégommer dégonfler dégoûter
    dégrader dégraisser dégringoler déguerpir déguiser déguster déjeuner déjouer délaisser déléguer délester délibérer délier délimiter délivrer
    délocaliser déloger demander démanteler démarcher démarquer démarrer démasquer démembrer déménager démener démentir démettre demeurer
    démilitariser déminer démissionner démobiliser démocratiser démolir démonter démontrer démoraliser démordre démultiplier dénaturer dénicher dénier
    dénigrer dénombrer dénommer dénoncer dénoter dénouer dénucléariser dépanner départager dépasser dépayser dépecer dépêcher dépeindre dépénaliser
    dépendre dépenser dépérir dépeupler dépister déplacer déplafonner déplaire déplier déplorer déployer dépolluer déporter déposer déposséder
    dépouiller dépoussiérer déprécier déprimer déprogrammer déraciner dérailler déranger déraper dérégler déréguler dériver dérober déroger dérouler
    dérouter désactiver désagréger désamorcer désapprouver désarçonner désarmer désavantager désavouer descendre désemparer désenclaver désendetter
    désengager désengorger déserter désespérer déshériter déshydrater désigner désintégrer désintéresser désirer désister désobéir désoler
    désolidariser désorganiser désorienter dessaisir dessécher desserrer desservir dessiner déstabiliser destiner destituer désunir détacher détailler
    détaler détartrer détaxer détecter déteindre détendre détenir détériorer déterminer déterrer détester détoner détourner détraquer détromper
    détrôner détruire dévaler dévaliser dévaloriser dévaluer devancer dévaster développer devenir déverser dévier deviner dévisager dévisser dévoiler
    dévorer dévouer diaboliser diagnostiquer dialoguer dicter diffamer différencier différer diffuser digérer digitaliser dilapider dilater diligenter
    diluer dimensionner diminuer dîner diplômer dire diriger discerner discipliner discontinuer discourir discréditer discriminer disculper discuter
    disloquer disparaître dispenser disperser disposer disputer disqualifier disséminer disséquer dissimuler dissiper dissocier dissuader distancer
    distinguer distordre distribuer diverger diversifier divertir diviser divorcer divulguer documenter domestiquer dominer dompter donner doper
    dorloter doser doter doubler doucher douter draguer drainer dramatiser dresser dribbler droguer duper dupliquer durcir durer dynamiser dynamiter
    ébaucher éblouir ébouillanter ébranler ébruiter écailler écarter échafauder échanger échantillonner échapper échelonner échouer éclabousser
    éclairer éclater éclipser éconduire économiser écoper écorcher écorner écosser écouler écourter écouter écraser écrire écrouer écrouler écumer
    édicter édifier éditer édulcorer éduquer effacer effectuer effilocher effleurer effondrer efforcer effrayer effriter égailler égaler égaliser
    égarer égayer égorger égratigner égrener éjecter élaborer élaguer élancer élargir électrifier électriser électrocuter élever éliminer élire
    éloigner élucider éluder émanciper émaner emballer embarquer embarrasser embaucher embellir embêter emboîter embourber embouteiller emboutir
    embraser embrasser embrigader embrocher embuer embusquer émerger émerveiller émettre émietter émigrer emmêler emménager emmener emmitoufler
    émousser empaler empaqueter emparer empêcher empester empiéter empiler empirer employer empocher empoigner empoisonner emporter empresser
    emprisonner emprunter encadrer encaisser encastrer encenser encercler enchaîner enchanter enchérir enclaver enclencher encoder encombrer
    encourager encourir endetter endeuiller endiguer endoctriner endommager endosser enduire endurcir endurer énerver enfanter enfermer enfiler
    enflammer enfler enfoncer enfouir enfourcher enfreindre enfuir enfumer engager engendrer englober engloutir engorger engouffrer engraisser
    engranger enivrer enjamber enjoindre enjoliver enlacer enlaidir enlever enliser enneiger ennuyer énoncer enquérir enquêter enraciner enrayer
    enregistrer enrichir enrôler enrouler ensabler ensanglanter enseigner ensevelir ensorceler entacher entailler entamer entasser entendre entériner
    enterrer entêter entonner entortiller entourer entraider entraîner entraver entrechoquer entrelacer entreposer entreprendre entrer entretenir
    entretuer entrevoir entrouvrir énumérer envahir envelopper envenimer envier envisager envoler envoyer épancher épanouir épargner éparpiller épater
    épauler épeler épicer épier épiler épingler éplucher éponger épouser épouvanter éprouver épuiser épurer équilibrer équiper éradiquer ériger éroder
    errer escalader escompter escorter escroquer espérer espionner esquisser esquiver essaimer essayer essorer essouffler essuyer estamper estimer
    estomper estropier établir étaler étatiser étayer éteindre étendre éternuer étinceler étioler étiqueter étirer étoffer étoiler étonner étouffer
    étourdir étrangler étreindre étudier euthanasier évacuer évader évaluer évangéliser évanouir évaporer évaser éveiller éventer éventrer évider
    évincer éviter évoluer évoquer exacerber exagérer exalter examiner exaspérer exaucer excaver excéder exceller excepter exciter exclamer exclure
    excommunier excuser exécrer exécuter exempter exercer exfiltrer exhiber exhorter exhumer exiger exiler exister exonérer exorciser expatrier
    expédier expérimenter expertiser expirer expliciter expliquer exploiter explorer exploser exporter exposer exprimer exproprier expulser expurger
    extasier exténuer extérioriser exterminer externaliser extirper extorquer extrader extrapoler fabriquer fabuler fâcher faciliter façonner facturer
    faiblir faillir falsifier familiariser faner fanfaronner farcir fasciner fatiguer faucher faufiler fausser favoriser féconder fédérer feindre
    féliciter féminiser fendre fermer ferrer fertiliser fêter feuilleter fiancer ficher fidéliser figer figurer filer filmer filouter filtrer
    finaliser financer finir fiscaliser fissurer fixer flairer flamber flancher flâner flanquer flatter fléchir flétrir fleurir flirter flotter
    fluctuer fluidifier focaliser foisonner fomenter foncer fonctionner fonder fondre forcer forer forger formaliser formater former formuler
    fortifier foudroyer fouetter fouiller fouler fourmiller fournir fourvoyer fracasser fracturer fragiliser fragmenter franchir franciser frapper
    frauder frayer fredonner freiner frémir fréquenter frissonner froisser frôler froncer fructifier frustrer fuguer fuir fuiter fulminer fumer
    fusiller fusionner fustiger gâcher gager gagner galoper galvaniser galvauder gangrener garantir garder garer garnir gaspiller gâter gaver gazer
    geler gémir gêner généraliser générer gercer gérer germer gicler gifler gigoter glacer glaner glisser glorifier gommer gonfler goûter gouverner
    gracier graduer grandir grappiller gratifier gratter graver gravir greffer grelotter grésiller grever gribouiller griffer grignoter griller grimer
    grimper grincer griser grogner grommeler gronder grossir grouiller grouper guérir guerroyer guetter guider guillotiner habiliter habiller habiter
    habituer haleter handicaper hanter happer haranguer harceler harmoniser hâter hausser héberger héler hérisser hériter hésiter heurter hiberner
    hiérarchiser hisser hocher homologuer honorer horrifier horripiler hospitaliser huer humilier hurler hydrater hypnotiser hypothéquer idéaliser
    identifier ignorer illuminer illustrer imaginer imiter immatriculer immerger immigrer immiscer immobiliser immoler immortaliser immuniser impacter
    implanter impliquer implorer imploser importer importuner imposer imprégner impressionner imprimer improviser impulser imputer inaugurer
    incarcérer incarner incendier incinérer inciter incliner inclure incomber incorporer incriminer incruster inculper inculquer indemniser indexer
    indigner indiquer indisposer individualiser induire industrialiser infecter inférer infester infiltrer infirmer infléchir infliger influencer
    influer informer infuser ingérer ingurgiter inhaler inhiber inhumer initier injecter injurier innocenter innover inoculer inonder inquiéter
    inscrire insérer insinuer insister insonoriser inspecter inspirer installer instaurer instituer instruire insuffler insulter insurger intégrer
    intensifier intenter interagir intercaler intercéder intercepter interconnecter interdire intéresser interférer internationaliser interner
    interpeler interpeller interpoler interposer interpréter interroger interrompre intervenir interviewer intimider intituler intoxiquer intriguer
    introduire introniser invalider inventer inventorier inverser investiguer investir inviter invoquer ironiser irradier irriguer irriter isoler
    jaillir jalonner jaser jauger jaunir jeter jeûner joindre joncher jouer jouir jouxter jubiler juger juguler jumeler jurer justifier juxtaposer
    kidnapper klaxonner labourer lacérer lâcher laisser lamenter laminer lancer languir laper lapider larguer larmoyer lasser laver lécher légaliser
    légiférer légitimer léguer léser lésiner lester leurrer lever libeller libéraliser libérer licencier lier ligoter liguer limer limiter limoger
    liquéfier liquider lire lister livrer localiser loger longer lorgner lotir loucher louer louper louvoyer lubrifier luire lutter luxer lyncher
    mâcher magnifier maigrir maintenir maîtriser majorer malmener maltraiter mandater manger manier manifester manigancer manipuler manœuvrer manquer
    manufacturer maquiller marchander marcher marginaliser marier mariner marquer marteler martyriser masquer massacrer masser matérialiser matraquer
    maugréer maximiser mécaniser méconnaître mécontenter médiatiser méditer méfier mélanger mêler mémoriser menacer ménager mendier mener mensualiser
    mentionner mentir mépriser mériter mesurer métamorphoser mettre meubler migrer militer mimer miner minimiser minorer miser mitiger mitrailler
    mixer mobiliser modeler modérer moderniser modifier moduler moisir moissonner molester mollir momifier monétiser monnayer monopoliser monter
    montrer moquer moraliser morceler mordre mortifier motiver moucharder mouiller mouler muer mugir multiplier municipaliser munir murer mûrir
    murmurer museler muter mutiler mutualiser mystifier nager naître nantir napper narguer narrer nationaliser naturaliser naufrager naviguer
    nécessiter négliger négocier neiger nettoyer neutraliser nier niveler noircir nomadiser nommer normaliser noter notifier nouer nourrir noyer
    nuancer nuire numériser numéroter obéir objecter obliger obscurcir obséder observer obstiner obstruer obtempérer obtenir obturer obvier
    occasionner occulter occuper octroyer œuvrer offenser officialiser officier offrir offusquer ombrager omettre ondoyer onduler opérer opposer
    opprimer opter optimiser orbiter orchestrer ordonner organiser orienter orner osciller oser ôter oublier ourdir outiller outrepasser outrer ouvrir
    oxyder pacifier pactiser palabrer pâlir pallier palper palpiter pâmer panacher paniquer panser parachever parachuter parader paraître paralyser
    parapher paraphraser parcourir pardonner parer parfumer parier parjurer parlementer parler parodier parquer parrainer parsemer partager participer
    parvenir passer passionner patauger patienter patiner pâtir patrouiller pauser paver pavoiser payer peaufiner pécher pêcher pédaler peindre peiner
    pénaliser pencher pendre pénétrer penser percer percevoir percher percuter perdre perdurer pérenniser perfectionner perforer performer péricliter
    périr permettre permuter pérorer perpétrer perpétuer perquisitionner persécuter persévérer persister personnaliser personnifier persuader
    perturber pervertir peser pester pétarader pétitionner pétrifier pétrir peupler philosopher photographier picorer piéger piétiner pigmenter piler
    piller pilonner piloter pimenter pincer piocher piquer pirater pister pivoter placarder placer plafonner plagier plaider plaindre plaisanter
    plancher planer planifier planquer planter plaquer plastifier plébisciter pleurer plier plisser plomber plonger plumer poignarder poinçonner
    pointer polariser polémiquer policer polir politiser polluer pomper poncer ponctionner ponctuer pondérer pondre pontifier populariser porter poser
    positionner posséder poster postposer postuler potasser potentialiser pourchasser pourfendre pourrir poursuivre pousser pratiquer précéder prêcher
    précipiter préciser préconcevoir préconiser prédestiner prédire prédisposer prédominer préempter préexister préfacer préférer préfigurer préjuger
    prélasser prélever préluder préméditer prémunir prendre préoccuper préparer présager prescrire présenter préserver présider pressentir presser
    présumer présupposer prétendre prêter prétexter prévenir prévoir prier primer prioriser priser privatiser priver privilégier procéder proclamer
    procréer procurer prodiguer produire profaner proférer professer profiler profiter programmer progresser prohiber projeter proliférer prolonger
    promener promettre promouvoir promulguer prôner prononcer pronostiquer propager proposer propulser proroger proscrire prospecter prospérer
    prosterner prostituer protéger protester prouver provenir provisionner provoquer psalmodier publier puiser pulluler pulser pulvériser punir purger
    purifier quadriller quadrupler qualifier quantifier quémander questionner quêter quitter rabaisser rabattre raccompagner raccorder raccourcir
    raccrocher racheter racketter racler racoler raconter radicaliser radier radoucir raffermir raffiner raffoler rafistoler rafler rafraîchir
    ragaillardir raidir railler raisonner rajeunir rajouter rajuster ralentir râler rallier rallonger rallumer ramasser ramener ramer rameuter
    ramifier ramollir ramper rancir ranger ranimer rapatrier rapetisser rapiécer rappeler rapporter rapprocher raréfier raser rassasier rassembler
    rasséréner rassurer rater ratifier rationaliser rationner ratisser rattacher rattraper ravager ravaler ravir raviser ravitailler raviver rayer
    rayonner réaccorder réactiver réactualiser réadapter réadmettre réaffirmer réagir réajuster réaliser réaménager réanimer réapparaître
    réapprovisionner réarmer réassurer rebaptiser rebâtir rebattre rebeller rebiffer reboiser rebondir reborder reboucher rebrousser rebuter recadrer
    recaler recapitaliser récapituler receler recéler recenser recentrer réceptionner recevoir rechaper réchapper recharger réchauffer rechercher
    rechigner récidiver réciter réclamer reclasser recoller récolter recommander recommencer récompenser recomposer recompter réconcilier reconduire
    reconfigurer reconfiner reconfirmer réconforter reconnaître reconnecter reconquérir reconsidérer reconstituer reconstruire reconvertir reconvoquer
    recopier recouper recourber recourir recouvrer recouvrir recréer récriminer récrire recroqueviller recruter rectifier recueillir recuire reculer
    récupérer récuser recycler redécouvrir redéfinir redemander redémarrer redéployer redescendre redevenir rediffuser rédiger redire rediscuter
    redistribuer redonner redorer redoubler redouter redresser réduire redynamiser réécrire rééditer rééduquer réélire réembaucher réengager
    rééquilibrer réessayer réévaluer réexaminer réexpédier référencer référer refermer refinancer réfléchir refléter refleurir refluer refonder
    refondre reformater reformer réformer reformuler refouler refréner réfréner réfrigérer refroidir réfugier refuser réfuter regagner régaler
    regarder regarnir régenter regimber régir réglementer régler régner regorger régresser regretter regrimper regrouper régulariser réguler
    réhabiliter rehausser réhydrater réimplanter réimposer réimprimer réincarner réinitialiser réinscrire réinsérer réinstaller réintégrer
    réinterpréter réintroduire réinventer réinvestir réitérer rejaillir rejeter rejoindre rejouer réjouir relâcher relancer relater relativiser
    relaxer relayer reléguer relever relier relire relocaliser reloger remanier remarier remarquer rembarquer remblayer rembourser remédier remémorer
    remercier remettre remilitariser remiser remobiliser remodeler remonter remontrer remorquer rempiler remplacer remplir remplumer remporter remuer
    rémunérer rencarder renchérir rencontrer rendre renégocier renfermer renfler renflouer renfoncer renforcer rengager rengainer renier renifler
    renommer renoncer renouer renouveler rénover renseigner rentabiliser renter rentrer renverser renvoyer réopérer réorganiser réorienter réouvrir
    répandre reparaître réparer reparler répartir repasser repayer repêcher repeindre repenser repentir répercuter reperdre repérer répertorier
    répéter repeupler replacer replanter replier répliquer replonger répondre reporter reposer repousser reprendre représenter réprimander réprimer
    reprocher reproduire reprogrammer républicaniser répudier répugner réputer requalifier requérir réquisitionner réserver résider résigner résilier
    résister résonner résorber résoudre respecter respirer resplendir responsabiliser ressaisir ressasser ressembler ressemer ressentir resserrer
    resservir ressouder ressourcer ressurgir ressusciter restaurer rester restituer restreindre restructurer résulter résumer resurgir rétablir
    retaper retarder retenir retentir retirer retomber rétorquer retoucher retourner retracer rétracter retraiter retrancher retranscrire
    retransmettre retravailler rétrécir rétribuer rétrocéder rétrograder retrousser retrouver réunifier réunir réussir réutiliser revaloriser
    réveiller révéler revendiquer revendre revenir rêver réverbérer revérifier revernir revigorer revirer réviser revisiter revitaliser revivre revoir
    révolter révolutionner révoquer revoter révulser ricaner ridiculiser rigidifier rigoler rimer rincer ripailler riposter rire risquer ritualiser
    rivaliser robotiser rogner romancer rompre ronfler ronger ronronner rosir rôtir roucouler rougir rouiller rouler roussir router rouvrir rudoyer
    rugir ruiner ruisseler ruminer ruser rythmer saborder saboter sabrer saccader saccager sacraliser sacrer sacrifier saigner saisir salarier salir
    saluer sanctifier sanctionner sanctuariser sangler sangloter saper sataniser satelliser satiriser satisfaire saturer saupoudrer sauter sauvegarder
    sauver savonner savourer scandaliser scander sceller schématiser scier scinder scintiller scolariser scotcher scruter sculpter sécher seconder
    secouer secourir secréter sécréter séculariser sécuriser sédentariser séduire segmenter ségréguer séjourner sélectionner seller sembler semer
    sensibiliser séparer séquestrer sermonner serpenter serrer sertir servir sévir sevrer shooter sidérer siéger siffler signaler signer signifier
    sillonner simplifier simuler siphonner siroter situer skier slalomer snober socialiser soigner solder solidariser solidifier solliciter
    solutionner sombrer sommeiller sommer sonder songer sonner soucier souder soudoyer souffler souffrir souhaiter souiller soulager soulever
    souligner soumettre soumissionner soupçonner soupeser soupirer sourciller sourire sous-estimer sous-évaluer sous-tendre sous-traiter souscrire
    soutenir soutirer souvenir spammer spécialiser spécifier spéculer spolier sponsoriser sprinter stabiliser stagner standardiser stationner statuer
    stériliser stigmatiser stimuler stipendier stipuler stocker stopper stresser strier structurer stupéfier subdiviser subir subjuguer sublimer
    submerger subordonner suborner subsister substituer subtiliser subvenir subventionner succéder succomber suer suffire suffoquer suggérer suicider
    suivre sulfater superposer superviser supplanter suppléer supplier supporter supposer supprimer supputer surcharger surchauffer surclasser
    surcoter surélever surenchérir surendetter surestimer surévaluer surexposer surfer surgeler surgir surmener surmonter surnommer surpasser
    surpeupler surplomber surprendre surproduire surprotéger sursauter surtaxer surveiller survendre survenir survivre survoler survolter susciter
    suspecter suspendre susurrer suturer symboliser sympathiser synchroniser syndiquer tabasser tabler tacher tacler tailler talonner tamponner tancer
    tanguer taper tapisser tarder targuer tarir tâtonner tatouer taxer teindre teinter télécharger téléguider téléphoner téléporter téléviser
    témoigner tempérer temporiser tenailler tendre tenir tenter tergiverser terminer ternir terrasser terrifier terroriser tester tétaniser téter
    théoriser thésauriser tiédir timbrer tinter tiquer tirailler tirer tisser titiller titrer tituber titulariser tolérer tomber tondre tonifier
    tonner toper tordre torpiller torréfier torturer totaliser toucher touiller tourmenter tourner tournoyer tousser tracasser tracer tracter traduire
    trafiquer trahir traînasser traîner traiter trancher tranquilliser transcender transcrire transférer transformer transfuser transgresser transiger
    transiter transmettre transparaître transpercer transpirer transplanter transporter transposer transvaser traquer traumatiser travailler traverser
    travestir trébucher trembler tremper tressaillir tresser tricher trier trimer trinquer triompher tripatouiller tripler tripoter triturer tromper
    trôner tronquer troquer trotter troubler trouer trouver truffer truquer tuer tuméfier tutoyer tyranniser ulcérer unifier uniformiser unir
    urbaniser uriner user usurper utiliser vacciner vaciller vaincre valider valoriser valser vandaliser vanner vanter vaporiser vaquer varier
    végétaliser végéter véhiculer veiller vendre vénérer venger venir ventiler verbaliser verdir vérifier vernir verrouiller verser vexer viabiliser
    vibrer vidanger vider vieillir vilipender violenter violer virer virevolter viser visionner visiter visualiser vitrifier vitupérer vivifier
    vivoter vivre vociférer voguer voiler voir volatiliser voler voltiger vomir voter vouer voûter voyager vrombir vulgariser zapper zébrer zigzaguer
    zoomer
"""
