# ruff: noqa: E501  (word tables)
"""Finite forms of French verbs, formed from their infinitives: present (annonce, annonçons), and the past of tales (annonça).

What is told by its ending (-ait, -aient, -èrent, -era) is not formed."""

import re
from typing import Final

from claims.splitting.languages.conjugation import forms

_VERBS: Final = """
    abaisser abandonner abattre abdiquer abîmer abolir abonder abonner aborder aboutir abréger abriter absorber accabler accaparer accéder accélérer
    accentuer accepter acclamer accoler accompagner accomplir accorder accoster accoucher accourir accréditer accrocher accroître accueillir acculer accuser
    acheminer acheter achever acquérir acquitter actionner activer actualiser adapter additionner adhérer adjuger admettre administrer admirer adopter
    adosser adresser advenir aérer affaiblir affaler affecter afficher affiner affirmer affluer affoler affranchir affréter affronter agacer agencer
    agenouiller aggraver agir agiter agrandir agrémenter agresser agripper aider ajourner ajouter ajuster alarmer alerter aligner alimenter aliter allaiter
    allécher alléger alléguer allonger allouer alourdir alphabétiser altérer alterner amarrer amasser ambitionner améliorer aménager amender amener amerrir
    amincir amnistier amorcer amortir amputer analyser anéantir animer annexer annoncer annoter annuler anoblir anticiper apaiser apercevoir apeurer aplanir
    aplatir apparaître apparenter appartenir appâter appauvrir appeler apporter apprécier appréhender apprendre apprivoiser approcher approfondir approuver
    approvisionner appuyer arbitrer archiver argumenter armer arnaquer arpenter arquer arracher arrêter arriver arrondir arroser articuler asphyxier aspirer
    assaillir assainir assassiner assécher assermenter assiéger assigner assimiler assister associer assommer assortir assouplir assouvir assujettir assumer
    assurer astreindre atomiser attabler attacher attaquer attarder atteindre atteler attendre attendrir atténuer atterrer atterrir attester attirer attiser
    attraper attribuer attrister auditionner augmenter ausculter authentifier autofinancer automatiser autoriser avaler avancer avertir aviser avoisiner
    avorter avouer bâcler bafouer bagarrer baigner bâillonner baisser balayer baliser ballotter banaliser bander bannir baptiser barrer barricader basculer
    baser batailler bâtir battre bégayer bénéficier bénir berner bétonner bifurquer blaguer blâmer blanchir blesser blinder bloquer blottir boiter bombarder
    bomber bondir bonifier booster border boucler bouder bouffer bouger bouillonner bouleverser bourrer boursicoter bousculer boycotter brader brandir
    braquer brasser braver breveter bricoler briguer briller brimer briser brosser brouiller brouter broyer bruisser brûler brusquer budgéter buter butiner
    cabrer cacher cadrer cahoter calculer câliner calmer calquer cambrioler camper canaliser candidater cantonner caoutchouter capitaliser capituler capoter
    capter captiver capturer caractériser carboniser caresser caricaturer cartographier casser cataloguer catapulter causer cautionner céder ceinturer
    célébrer censurer centraliser certifier cesser chahuter chamailler chambouler chanceler changer chanter chapeauter chaperonner charger charrier
    chasser châtier chauffer chausser chavirer cheminer chercher chiffrer choisir chômer choquer chuchoter chuter cibler cicatriser cimenter circonscrire
    circuler cisailler ciseler citer clamer clarifier classer clignoter cloisonner cloner clôturer clouer coexister cogner cohabiter coiffer coincer
    coïncider collaborer collecter coller colmater coloniser colorer combattre combiner combler commander commémorer commencer commenter commercialiser
    commettre communiquer comparer compatir compenser compléter complexer compliquer comploter comporter composer comprendre compresser comprimer
    compromettre comptabiliser compter concéder concentrer concerner concerter concevoir conclure concocter concourir concrétiser concurrencer condamner
    condenser condescendre conditionner conduire confectionner conférer confier configurer confiner confirmer confisquer confluer conforter confronter
    congédier congeler conjuguer connaître conquérir consacrer conseiller consentir conserver considérer consigner consister consoler consolider consommer
    conspirer constater consteller consterner constituer construire consulter contacter contaminer contempler contenir contenter contester continuer
    contourner contracter contraindre contraster contrebalancer contrecarrer contredire contrevenir contribuer contrôler controverser convaincre convenir
    converger converser convertir convier convoiter convoquer convoyer coopérer coopter coordonner copier correspondre corriger corroborer corrompre coter
    cotiser côtoyer coucher couler couper coupler courir couronner coûter couver couvrir cracher craindre craquer crasher cravacher créditer créer creuser
    crever cribler crier crisper cristalliser critiquer croire croiser croître croquer crouler crouper crucifier cueillir cuire cuisiner culminer
    culpabiliser cultiver cumuler damner danser dater débaptiser débarquer débarrasser débarrer débattre débiter débloquer déborder déboucher déboulonner
    débourser débouter débrayer débrouiller débusquer débuter décaler décamper décapiter décéder déceler décélérer décentraliser décerner décevoir déchaîner
    décharger déchiffrer déchirer décider décimer déclamer déclarer déclasser déclencher décliner décoller décongeler déconseiller décontenancer décorer
    décortiquer décoter découcher découler découper découvrir décréter décrier décrire décrocher décrypter dédaigner dédier dédommager dédouaner dédoubler
    déduire défaillir défalquer défavoriser défendre déferler défier défigurer défiler définir défiscaliser défoncer déformer défrayer défricher dégager
    dégainer dégazer dégeler dégénérer dégonfler dégoûter dégrader dégringoler déguerpir déguiser déguster déjeuner déjouer délaisser déléguer délester
    délibérer délier délimiter délivrer délocaliser déloger demander démanteler démarcher démarrer démasquer déménager démentir démettre demeurer
    démilitariser démissionner démobiliser démocratiser démolir démonter démontrer démoraliser démordre dénaturer dénier dénigrer dénombrer dénoncer dénoter
    dénouer dénucléariser dépanner départager dépasser dépayser dépecer dépêcher dépénaliser dépendre dépenser dépérir dépeupler dépister déplacer
    déplafonner déplier déplorer déployer dépolluer déporter déposer dépouiller dépoussiérer déprécier déprimer déprogrammer dérailler déranger déraper
    dérégler déréguler dériver dérober déroger dérouler désactiver désamorcer désapprouver désarmer désavouer descendre désemparer désenclaver désendetter
    désengager désengorger déserter désespérer déshydrater désigner désintégrer désister désobéir désorganiser dessaisir dessécher desserrer desservir
    dessiner destiner destituer désunir détacher détailler détaler détartrer détaxer détecter déteindre détenir détériorer déterminer détester détoner
    détourner détraquer détromper détrôner détruire dévaler dévaliser dévaluer devancer dévaster développer devenir dévier deviner dévisager dévoiler
    dévorer dévouer diaboliser diagnostiquer dialoguer dicter différencier différer diffuser digérer digitaliser diligenter diluer diminuer dîner diplômer
    dire diriger discourir discréditer disculper discuter disloquer disparaître disperser disposer disputer disqualifier dissimuler dissiper dissocier
    dissuader distancer distinguer distordre distribuer diversifier divertir diviser divorcer divulguer documenter dominer dompter donner doper dorloter
    doter doubler doucher douter draguer dresser dribbler droguer duper dupliquer durcir durer dynamiser dynamiter ébaucher éblouir ébouillanter ébranler
    ébruiter écailler écarter échafauder échanger échantillonner échapper échelonner échouer éclairer éclater éclipser éconduire économiser écoper écorcher
    écorner écosser écouler écourter écouter écraser écrire écrouler écumer édicter édifier éditer édulcorer éduquer effacer effectuer effilocher effleurer
    effondrer effrayer égailler égaler égaliser égarer égayer égorger égrener éjecter élaborer élaguer élancer élargir électrifier électriser électrocuter
    élever éliminer élire éloigner élucider émaner emballer embarquer embarrasser embaucher embellir embêter emboîter embourber embouteiller emboutir
    embraser embrasser embrigader embrocher embuer embusquer émerger émerveiller émettre émietter émigrer emmêler emménager emmener emmitoufler émousser
    empaler empaqueter emparer empêcher empester empiéter empiler empirer employer empocher empoigner empoisonner emporter empresser emprisonner emprunter
    encadrer encaisser encenser encercler enchaîner enchanter enchérir enclaver enclencher encoder encombrer encourager encourir endetter endeuiller
    endiguer endoctriner endommager endosser enduire endurcir endurer énerver enfanter enfermer enfiler enflammer enfler enfoncer enfouir enfourcher
    enfreindre enfuir enfumer engager engendrer engloutir engorger engouffrer engraisser engranger enivrer enjamber enjoindre enjoliver enlacer enlaidir
    enlever enliser enneiger ennuyer énoncer enquérir enquêter enrayer enregistrer enrichir enrôler ensabler ensanglanter enseigner ensevelir ensorceler
    entacher entailler entamer entasser entendre entériner enterrer entêter entonner entortiller entourer entraîner entraver entrechoquer entrelacer
    entreposer entreprendre entrer entretenir entrevoir entrouvrir énumérer envahir envelopper envenimer envier envisager envoler envoyer épancher épargner
    éparpiller épater épauler épeler épicer épier épiler épingler éplucher éponger épouser épouvanter épuiser équilibrer équiper éradiquer ériger éroder
    errer escalader escompter escorter escroquer espérer espionner esquisser esquiver essaimer essayer essorer essouffler essuyer estamper estimer estomper
    estropier établir étaler étatiser étayer éteindre étendre éternuer étinceler étioler étiqueter étirer étoffer étoiler étonner étouffer étourdir
    étrangler étudier évacuer évader évaluer évangéliser évaporer évaser éveiller éventer éventrer évider évincer éviter évoluer évoquer exacerber exagérer
    exalter examiner exaspérer exaucer excaver excéder exceller excepter exciter exclamer exclure excommunier excuser exécrer exécuter exempter exercer
    exfiltrer exhiber exhorter exhumer exiger exister exonérer exorciser expatrier expédier expérimenter expirer expliquer exploiter exploser exporter
    exposer exprimer exproprier expulser expurger extasier exténuer extérioriser exterminer externaliser extirper extorquer extrader extrapoler fabriquer
    fabuler fâcher faciliter façonner facturer faiblir falsifier faner fanfaronner farcir fasciner fatiguer faucher faufiler fausser favoriser fédérer
    feindre féliciter féminiser fendre fermer ferrer fertiliser fêter feuilleter fidéliser figer figurer filer filmer filouter filtrer finaliser financer
    finir fiscaliser fissurer fixer flairer flamber flancher flâner flatter fléchir flétrir fleurir flirter flotter focaliser foisonner fomenter foncer
    fonctionner fonder fondre forcer forger formaliser formater former formuler foudroyer fouetter fouiller fouler fourmiller fournir fourvoyer fracturer
    fragiliser fragmenter franchir frapper frauder frayer fredonner freiner frémir fréquenter frissonner froisser frôler froncer fructifier frustrer fuir
    fuiter fulminer fumer fusiller fusionner fustiger gâcher gager gagner galoper galvaniser galvauder gangrener garantir garder garer garnir gaspiller
    gâter gaver gazer geler gémir généraliser générer gercer gérer gicler gifler gigoter glacer glaner glisser glorifier gommer gonfler goûter gouverner
    gracier grandir grappiller gratifier gratter graver gravir greffer grelotter grésiller grever gribouiller griffer grignoter griller grimer grimper
    grincer griser grogner grommeler gronder grossir grouiller grouper guérir guerroyer guetter guider guillotiner habiliter habiller habiter habituer
    haleter handicaper hanter happer haranguer harceler harmoniser hâter hausser héberger héler hériter hésiter heurter hiberner hiérarchiser hisser hocher
    homologuer honorer horrifier horripiler hospitaliser huer humilier hurler hydrater hypnotiser hypothéquer idéaliser identifier ignorer illustrer
    imaginer imiter immatriculer immerger immigrer immiscer immobiliser immoler immortaliser immuniser impacter implanter impliquer implorer importer
    importuner imposer imprégner impressionner imprimer improviser imputer inaugurer incarcérer incarner incendier inciter incliner inclure incomber
    incorporer incriminer inculper indemniser indexer indigner indiquer individualiser induire industrialiser inférer infester infiltrer infirmer infléchir
    infliger influencer influer informer infuser ingérer ingurgiter inhaler inhiber inhumer initier injecter injurier innocenter innover inoculer inonder
    inquiéter inscrire insérer insinuer insister insonoriser inspecter inspirer installer instaurer instituer instruire insuffler insulter insurger intégrer
    intensifier interagir intercaler intercéder intercepter interconnecter interdire intéresser internationaliser interner interpeller interpoler interposer
    interpréter interroger interrompre intervenir intimider intriguer introduire introniser invalider inventer inverser investiguer investir inviter
    invoquer irradier irriguer irriter isoler jaillir jalonner jaser jauger jaunir jeter jeûner joindre joncher jouer jouir jouxter jubiler juger juguler
    jumeler jurer justifier juxtaposer kidnapper klaxonner labourer lacérer lâcher laisser lamenter laminer lancer languir laper lapider larguer larmoyer
    lasser laver lécher légaliser légiférer légitimer léguer léser lésiner lester leurrer lever libeller libéraliser libérer licencier ligoter liguer
    limiter limoger liquéfier liquider lire lister livrer localiser loger longer lorgner lotir loucher louer louper louvoyer lubrifier luire lutter luxer
    lyncher mâcher magnifier maigrir maintenir majorer malmener maltraiter mandater manger manier manifester manigancer manipuler manquer manufacturer
    manœuvrer maquiller marchander marcher marginaliser marier mariner marquer marteler masquer massacrer masser matérialiser matraquer maugréer maximiser
    mécaniser méconnaître médiatiser méditer mélanger menacer mendier mener mensualiser mentionner mentir mépriser mériter mesurer métamorphoser mettre
    meubler militer mimer miner minimiser miser mitiger mitrailler mixer mobiliser modérer moderniser modifier moduler moisir moissonner molester mollir
    momifier monétiser monnayer monopoliser monter montrer moquer moraliser morceler mordre mortifier motiver moucharder mouiller mouler mugir multiplier
    municipaliser munir murer mûrir murmurer museler muter mutiler mutualiser mystifier nager naître nantir napper narguer narrer nationaliser naturaliser
    naufrager naviguer nécessiter négliger négocier neiger nettoyer neutraliser nier niveler noircir nomadiser nommer normaliser noter notifier nouer
    nourrir noyer nuancer nuire numériser numéroter obéir objecter obliger obscurcir obséder observer obstiner obstruer obtempérer obtenir obturer obvier
    occuper octroyer offenser officialiser officier offrir offusquer ombrager omettre ondoyer opérer opposer opter orchestrer ordonner organiser orienter
    osciller ôter oublier ourdir outrepasser outrer ouvrir oxyder pacifier pactiser palabrer pâlir pallier palper palpiter pâmer panacher paniquer panser
    parachuter parader paraître paralyser parapher paraphraser parcourir pardonner parer parfumer parier parjurer parler parodier parquer parrainer parsemer
    partager participer parvenir passer passionner patienter patiner pâtir patrouiller pauser paver pavoiser payer peaufiner pêcher pécher pédaler peindre
    peiner pénaliser pencher pendre pénétrer penser percer percevoir percher percuter perdre perdurer pérenniser perfectionner performer péricliter périr
    permettre permuter pérorer perpétrer perpétuer perquisitionner persécuter persévérer persister personnaliser personnifier perturber pervertir peser
    pester pétarader pétitionner pétrifier pétrir peupler philosopher photographier picorer piéger piétiner pigmenter piler piller piloter pimenter pincer
    piocher piquer pirater pister pivoter placarder placer plafonner plaider plaindre plaisanter plancher planer planifier planquer planter plastifier
    plébisciter pleurer plier plisser plomber plonger plumer poignarder poinçonner pointer polariser policer polir politiser polluer pomper poncer ponctuer
    pondérer pondre pontifier populariser porter poser positionner posséder poster postposer postuler potasser potentialiser pourchasser pourfendre pourrir
    poursuivre pousser pratiquer précéder prêcher précipiter préconcevoir préconiser prédestiner prédire prédisposer prédominer préempter préexister
    préfacer préférer préfigurer préjuger prélasser prélever préluder préméditer prémunir prendre préoccuper préparer présager prescrire présenter préserver
    présider pressentir presser présumer présupposer prétendre prêter prétexter prévenir prévoir primer priser privatiser priver privilégier procéder
    proclamer procréer procurer prodiguer produire profaner professer profiler profiter programmer progresser prohiber projeter proliférer prolonger
    promener promettre promulguer prôner prononcer propager proposer propulser proscrire prospecter prospérer prosterner prostituer protéger protester
    prouver provenir provisionner provoquer psalmodier publier puiser pulluler pulser pulvériser punir purger purifier quadriller quadrupler qualifier
    quantifier quémander questionner quêter quitter rabaisser rabattre raccompagner raccorder raccourcir raccrocher racheter racketter racler raconter
    radicaliser radier radoucir raffermir raffiner raffoler rafistoler rafler rafraîchir ragaillardir raidir railler raisonner rajeunir rajouter rajuster
    ralentir râler rallier rallonger rallumer ramasser ramener ramer ramifier ramollir ramper rancir ranger ranimer rapatrier rapetisser rapiécer rappeler
    rapporter rapprocher raréfier raser rassasier rassembler rasséréner rassurer rater ratifier rationaliser rattacher rattraper ravager ravir raviser
    ravitailler raviver rayer rayonner réaccorder réactiver réadapter réadmettre réaffirmer réagir réajuster réaliser réaménager réanimer réapparaître
    réapprovisionner réarmer réassurer rebaptiser rebâtir rebattre rebeller rebiffer reboiser rebondir reborder reboucher rebrousser rebuter recadrer
    recaler recapitaliser récapituler recéler receler recenser recentrer réceptionner recevoir rechaper réchapper recharger réchauffer rechercher rechigner
    récidiver réciter réclamer reclasser recoller récolter recommander recommencer récompenser recomposer recompter réconcilier reconduire reconfigurer
    reconfiner reconfirmer réconforter reconnaître reconnecter reconquérir reconsidérer reconstituer reconstruire reconvertir reconvoquer recopier recouper
    recourber recourir recouvrer recréer récriminer récrire recroqueviller recruter rectifier recueillir recuire reculer récupérer récuser recycler
    redécouvrir redéfinir redémarrer redéployer redescendre redevenir rediffuser rédiger redire redistribuer redonner redorer redoubler redouter redresser
    réduire réécrire rééditer rééduquer réélire réembaucher rééquilibrer réessayer réévaluer réexaminer réexpédier référencer référer refermer refinancer
    réfléchir refléter refleurir refluer refonder reformater réformer refouler refréner réfréner réfrigérer refroidir réfugier refuser réfuter regagner
    régaler regarder regarnir régenter regimber réglementer régler régner regorger régresser regretter regrimper regrouper régulariser réguler réhabiliter
    réhydrater réimplanter réimposer réimprimer réincarner réinitialiser réinscrire réinsérer réinstaller réintégrer réinterpréter réinventer réinvestir
    réitérer rejaillir rejeter rejoindre rejouer réjouir relâcher relancer relater relativiser relaxer relayer reléguer relever relier relire relocaliser
    reloger remanier remarier remarquer rembarquer remblayer rembourser remédier remémorer remercier remettre remilitariser remobiliser remodeler remonter
    remontrer remplacer remplir remplumer remporter remuer rémunérer rencarder renchérir rencontrer rendre renégocier renfermer renfler renflouer renfoncer
    renforcer rengager rengainer renier renifler renommer renoncer renouer renouveler rénover renseigner rentabiliser rentrer renverser renvoyer réopérer
    réorganiser réorienter réouvrir répandre reparaître réparer répartir repasser repêcher repeindre repenser repentir répercuter reperdre repérer
    répertorier repeupler replacer replanter replier répliquer replonger répondre reporter reposer repousser reprendre représenter réprimander réprimer
    reprocher reproduire républicaniser répudier répugner réputer requalifier requérir réquisitionner réserver résider résigner résilier résister résonner
    résorber respecter respirer resplendir responsabiliser ressaisir ressasser ressembler ressemer ressentir resserrer resservir ressourcer ressurgir
    ressusciter restaurer rester restituer restreindre restructurer résulter résumer resurgir rétablir retaper retarder retenir retentir retirer rétorquer
    retoucher retourner retracer rétracter retrancher retranscrire retransmettre rétrécir rétribuer rétrograder retrousser retrouver réunifier réunir
    réussir réutiliser revaloriser réveiller révéler revendiquer revendre revenir rêver réverbérer revérifier revernir revigorer revirer réviser revisiter
    revitaliser revivre revoir révolter révolutionner révoquer revoter révulser ricaner ridiculiser rigidifier rimer rincer ripailler riposter rire risquer
    ritualiser rivaliser robotiser rogner romancer rompre ronfler ronger ronronner rosir rôtir roucouler rougir rouiller rouler roussir router rouvrir
    rudoyer rugir ruiner ruisseler ruser saborder saboter saccader saccager sacraliser sacrer sacrifier saigner saisir salarier salir saluer sanctifier
    sanctionner sangler sangloter saper sataniser satelliser satiriser saturer sauter sauvegarder sauver savonner savourer scandaliser scander sceller
    schématiser scier scinder scintiller scolariser scotcher scruter sculpter sécher secouer secourir sécréter secréter séculariser sécuriser sédentariser
    séduire ségréguer séjourner sélectionner seller sembler semer sensibiliser séparer séquestrer sermonner serpenter serrer sertir servir sévir sevrer
    shooter sidérer siéger siffler signaler signer signifier sillonner simplifier simuler siroter situer skier slalomer snober socialiser soigner solder
    solidariser solidifier solliciter sombrer sommeiller sommer sonder songer sonner souder soudoyer souffler souffrir souhaiter souiller soulager soulever
    soumettre soupçonner soupeser soupirer sourciller sourire sous-estimer sous-évaluer sous-tendre sous-traiter souscrire soutenir soutirer souvenir
    spammer spécialiser spécifier spéculer spolier sprinter stabiliser stagner standardiser stationner statuer stériliser stigmatiser stimuler stipendier
    stipuler stocker stopper stresser strier structurer stupéfier subdiviser subir subordonner suborner subsister substituer subtiliser subvenir
    subventionner succéder suer suffire suffoquer suggérer suicider suivre sulfater superviser supplanter suppléer supplier supporter supprimer supputer
    surcharger surchauffer surclasser surcoter surélever surenchérir surendetter surestimer surévaluer surexposer surfer surgeler surgir surmener surmonter
    surnommer surpasser surpeupler surplomber surprendre surproduire surprotéger sursauter surtaxer surveiller survendre survenir survivre survoler
    survolter susciter suspendre susurrer suturer symboliser sympathiser synchroniser syndiquer tabasser tabler tacler tailler taper tapisser tarder targuer
    tarir tâtonner tatouer taxer teinter télécharger téléguider téléphoner téléporter téléviser témoigner tempérer temporiser tenailler tendre tenir tenter
    terminer ternir terrasser terrifier terroriser tester tétaniser téter théoriser thésauriser tiédir timbrer tinter tiquer tirailler tirer tisser titiller
    titrer tituber titulariser tolérer tomber tondre tonifier tonner toper tordre torpiller torréfier torturer totaliser toucher touiller tourner tournoyer
    tousser tracasser tracer traduire trafiquer trahir traînasser traîner traiter trancher tranquilliser transcender transcrire transférer transformer
    transfuser transgresser transiter transmettre transparaître transpercer transpirer transplanter transporter transposer transvaser traquer traumatiser
    travailler traverser travestir trébucher trembler tremper tressaillir tresser tricher trier trimer trinquer triompher tripatouiller tripler tripoter
    triturer tromper trôner tronquer troquer trotter troubler trouer trouver truffer truquer tuer tuméfier tutoyer tyranniser ulcérer unifier uniformiser
    unir urbaniser uriner user usurper utiliser œuvrer vacciner vaciller vaincre valider valoriser valser vandaliser vanter vaporiser vaquer varier
    végétaliser végéter véhiculer veiller vendre vénérer venger venir ventiler verdir vérifier vernir verrouiller verser vexer viabiliser vibrer vidanger
    vider vieillir violenter violer virer virevolter viser visionner visiter visualiser vitrifier vitupérer vivifier vivoter vivre vociférer voguer voiler
    voir volatiliser voler voltiger vomir voter vouer voûter voyager vrombir vulgariser zapper zébrer zigzaguer zoomer
"""
_IRREGULAR: Final = """
    sait savent veut veulent vaut valent équivaut équivalent prévaut part partent repart repartent sort sortent ressort ressortent meurt meurent plaît
    plaisent déplaît taisent promeut émeut résout résolvent dissout dissolvent dort dorment revêt revêtent ralentit ralentissent extrait distrait soustrait
    pourvoit maudit croît naît naissent renaît renaissent boit boivent bout bouillent endort endorment conquiert refont défait défont satisfait satisfont
    redoit redoivent pleut vêt vêtent tait absout absolvent conclut assied asseyent assoit assoient haït haïssent clôt éclosent déchoit échoit prévalent
    émeuvent meut meuvent promeuvent dément maudissent médit médisent coud moud croissent décroît décroissent accroît accroissent complaît
"""
_IRREGULAR_PAST: Final = "fera feront ira iront dira diront verra verront mourut naquit put sut voulut fallut valut parut reparut disparut résolut eut fit défit refit satisfit dut partit repartit sortit dormit sentit ressentit consentit mentit démentit finit vint vinrent tint tinrent fut furent eurent firent virent vit mirent mit prirent prit burent crut lurent durent purent surent voulurent rompit vendit perdit rendit entendit attendit répondit descendit défendit renaquit vêtit revêtit endormit ressortit promut émut pourvut assit conquit acquit plut tut"

# Forms that are nouns, adjectives or prepositions too: "la lutte", "lutte".
_NOUN_TOO: Final = """
    accole aide alterne amende arbitre archive arme attache attaque avions bagarre baisse balise bande barre barricade bascule base bataille
    bombe borde boucle bouffe bourre bout brade brigue brise brosse brouille brusque cadre calme calque campe candidate capture caricature casse catalogue
    catapulte cause cautionne ceinture cèle censure charge chasse châtie chauffe chausse chiffre chôme cible circule cisaille classe clone colle combine
    commande complexe compresse compte conseille conserve consigne constitue conteste contraste contrôle controverse converse copie cote couche
    coupe couple couronne court couve cravache creuse critique croise croque cuisine danse date débite décharge défonce demande démarche dépêche dépense
    dérive désarme déserte détaxe dîne diplôme dispute donne dope double douche doute drague drogue dupe dynamite ébauche écaille échange écorche
    écoute écume égaye élève embauche enclave enfile enfume enjambe enquête entaille entame entête entrave entre enveloppe envie épargne épaule épice
    épingle éponge épouvante équilibre équipe escompte espère esquisse essuie estampe estime étale étiquette étoile excave excuse exerce exige fabule
    facture fane fatigue fauche ferme ferre fête figure file filme filtre finance flambe flâne flatte flotte fond force forge forme formule fouette
    fouille foule fourmille fracture fraie frappe fraude fraye fronce fume gâche gage gagne galope gangrène garde gare gaspille gâte gave gaze gicle gifle
    glace glaçons glisse gomme gratte greffe grève griffe grille grise grogne gronde groupe guide guillotine habille harangue hâte hydrate hypothèque
    importe importune infirme influence injurie innocente inquiète installe insulte interdit interne intrigue inverse invite jase jauge jetons jeûne
    juge jure laisse lance lave légitime lègue libère ligue limite liste livre loge loupe lutte lynche mâche manigance manœuvre maquille marchande marche
    marie marine marque masque masse maximise menace mesure met métamorphose meuble mime mine mise module monnaie monte montre motive moule muselle nage
    nappe naufrage neige note noue nuance offense offre ombrage orchestre ordonne oriente ouvre oxyde palpe pâme panache panique panse parade paraphe
    paraphrase parjure parle parodie parque part partage passe patiente patrouille pause pave pêche pédale peine pense perche permet pèse peste philosophe
    pile pilote pince pioche pique pirate piste pivote place plaide plaisante planche planque plante pleure plie plonge plume pointe police pompe ponce
    porte pose poste pousse pratique préface prélude présage présente presse prime prise prodigue produit programme propage prouve publie purge
    quadrille quête rabat rafle raille râle rame rampe range rase ravage rayons rebelle recale recèle recharge recherche récidive reçoit récolte récompense
    référence réforme régente règle relâche relance relève rencontre rengaine réplique réprimande réserve ressort ressource reste retire retouche
    rêve réverbère révolte rime rince riposte risque rogne romance ronfle rouille roule route ruine ruse sabote saccade saccage salarie sangle sape
    sauve sauvegarde savonne savons scelle scie scotche sèche secrète selle sème serpente signale signe simule sirote skie snobe socialise solde sombre
    somme sommes sonde songe sonne sort soude souffle soupire sprinte stocke stresse strie sue suicide supplie surcharge surchauffe surcote surtaxe survole
    suture table tacle taille tape tapisse tarde tâtonne tatoue taxe teinte témoigne tente teste tient timbre tique tire tisons titre tombe tonne touche
    tourne trace trafique traite tranche traque traverse trempe tresse triche triomphe triple trompe trône troque trouble trouve truffe truque tue ulcère
    urine use œuvre vaccine valide valse vante veille ventile vexe vidange vide viole violente vire virevolte vise visite vogue voile voltige vote voûte
    voyage zèbre
"""

_ENDINGS: Final = {"er": "e ent", "ir": "it issent", "re": "e ent"} | {
    "aillir": "aille aillent",
    "aindre": "aint aignent",
    "aître": "aît aissent",
    "attre": "at attent",
    "clure": "clut cluent",
    "courir": "court courent",
    "crire": "crit crivent",
    "croire": "croit croient",
    "cueillir": "cueille cueillent",
    "dire": "dit disent",
    "eindre": "eint eignent",
    "endre": "end endent",
    "enir": "ient iennent",
    "entir": "ent entent",
    "erdre": "erd erdent",
    "ettre": "et ettent",
    "cevoir": "çoit çoivent",
    "ffrir": "ffre ffrent",
    "fuir": "fuit fuient",
    "lire": "lit lisent",
    "oindre": "oint oignent",
    "ompre": "ompt ompent",
    "ondre": "ond ondent",
    "ordre": "ord ordent",
    "prendre": "prend prennent",
    "quérir": "quiert quièrent",
    "rire": "rit rient",
    "servir": "sert servent",
    "suffire": "suffit suffisent",
    "uire": "uit uisent",
    "uivre": "uit uivent",
    "aincre": "ainc ainquent",
    "vivre": "vit vivent",
    "voir": "voit voient",
    "vrir": "vre vrent",
}
_TALE_ENDINGS: Final = {"er": "a", "cer": "ça", "ger": "gea", "ir": "it", "re": "it"} | {
    "aincre": "ainquit",
    "aindre": "aignit",
    "aître": "ut",
    "clure": "clut",
    "courir": "courut",
    "crire": "crivit",
    "croire": "crut",
    "dire": "dit",
    "eindre": "eignit",
    "enir": "int inrent",
    "ettre": "it",
    "cevoir": "çut",
    "lire": "lut",
    "oindre": "oignit",
    "prendre": "prit",
    "quérir": "quit",
    "rire": "rit",
    "suffire": "suffit",
    "uire": "uisit",
    "uivre": "uivit",
    "vivre": "vécut",
    "voir": "vit",
}

_WE_ENDINGS: Final = {"er": "ons", "cer": "çons", "ger": "geons", "ir": "issons", "re": "ons"} | {
    "aillir": "aillons",
    "aindre": "aignons",
    "aître": "aissons",
    "courir": "courons",
    "crire": "crivons",
    "croire": "croyons",
    "cueillir": "cueillons",
    "dire": "disons",
    "eindre": "eignons",
    "enir": "enons",
    "entir": "entons",
    "cevoir": "cevons",
    "ffrir": "ffrons",
    "fuir": "fuyons",
    "lire": "lisons",
    "oindre": "oignons",
    "prendre": "prenons",
    "quérir": "quérons",
    "servir": "servons",
    "suffire": "suffisons",
    "uire": "uisons",
    "uivre": "uivons",
    "aincre": "ainquons",
    "vivre": "vivons",
    "voir": "voyons",
    "vrir": "vrons",
}
_IRREGULAR_WE: Final = (
    "faisons pouvons voulons devons valons partons repartons sortons mourons dormons buvons naissons"
)


def _as_stressed(infinitives: str) -> str:
    """Stems as they are before a silent ending: accélérer, mener, employer and jeter give accélère, mène, emploie and jette."""
    grave = re.sub(r"[eé]([bcdfghlmnpqrstv]|[bcdgpt][lr]|gn|gu|qu|ch)er\b", r"è\1er", infinitives)
    doubled = re.sub(r"e([lt])er\b", r"e\1\1er", infinitives)
    return re.sub(r"([aou])yer\b", r"\1ier", f"{grave} {doubled}")


_FOUND: Final = forms(_VERBS, _ENDINGS) | forms(_as_stressed(_VERBS), _ENDINGS) | set(_IRREGULAR.split())
_FOUND_OF_US: Final = forms(_VERBS, _WE_ENDINGS) | set(_IRREGULAR_WE.split())
NOUN_TOO: Final = frozenset(_NOUN_TOO.split())
PRESENT: Final = (_FOUND | _FOUND_OF_US) - NOUN_TOO
PAST: Final = forms(_VERBS, _TALE_ENDINGS) | set(_IRREGULAR_PAST.split())
