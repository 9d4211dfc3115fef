# ruff: noqa: E501  (word tables)
"""Finite verbs of French, formed from their infinitives: present, and the past of tales (annonça)."""

import re
from typing import Final

from claims.splitting.languages.conjugation import forms

_VERBS: Final = """
    abaisser abonder aborder abréger absorber abîmer accabler accaparer accentuer accompagner accorder accoster accoucher accrocher accroître accréditer
    accéder accélérer acheminer acheter achever activer actualiser adapter additionner adhérer adjuger administrer admirer adresser affaiblir afficher
    affirmer affluer affoler agacer agencer agenouiller agresser agripper ajourner ajouter ajuster alarmer aligner allaiter allouer alléger alléguer
    alourdir alterner altérer amasser ambitionner amener amorcer amputer aménager analyser animer annexer annoncer anticiper apaiser apparenter
    apprivoiser approcher approfondir approvisionner apprécier appuyer arbitrer archiver argumenter armer arnaquer arpenter arracher arroser arrêter
    articuler asphyxier aspirer assassiner assigner assimiler assiéger associer assommer assouplir assumer attacher attarder atteler attendrir atterrir
    attester attiser attraper atténuer auditionner autofinancer avaler aviser avoisiner avorter avouer aérer baigner baliser bannir baptiser barrer
    basculer baser batailler berner blanchir blesser blâmer boiter bombarder bondir border boucler bouder bouger bouleverser bousculer boycotter brader
    brandir braquer brasser braver briguer briller briser broyer brûler buter bâtir bénir bétonner cacher cadrer calculer calmer cambrioler camper
    candidater cantonner capter captiver capturer caractériser caresser casser cautionner censurer centraliser certifier chanter chauffer chavirer
    cheminer chercher choisir choquer cibler circuler clamer clarifier classer clôturer coiffer coincer collaborer collecter coller coloniser combiner
    combler commander commenter commercialiser commettre communiquer commémorer comparer compenser compliquer compléter composer comprimer compromettre
    comptabiliser concentrer concerter concocter concurrencer conditionner confier confisquer confronter conférer congédier conjuguer consacrer conseiller
    consentir consister consoler consolider consommer conspirer consterner consulter contaminer contempler contraster contribuer convaincre converger
    convertir convoiter convoquer coopter coopérer coordonner copier correspondre corriger coucher couler couper couronner cracher craquer cribler
    cristalliser critiquer croiser crouler crouper cultiver cumuler célébrer côtoyer danser dater descendre dessiner destiner destituer deviner dialoguer
    dicter différer digitaliser digérer discréditer discuter disperser disputer disqualifier dissimuler dissiper dissoudre dissuader distancer distinguer
    divorcer divulguer documenter doter douter draguer dresser dynamiser débarquer débarrasser débattre débloquer déborder déboucher débouter débrayer
    débrouiller décaler décerner décevoir déchirer déclasser décoller décorer découler découper décrire décrocher décréter décéder décélérer dédier
    déduire défavoriser déferler défier défiler définir défrayer dégager dégrader déguster dégénérer déjouer délaisser délibérer délier délimiter délivrer
    délocaliser démanteler démarcher démasquer démentir démissionner démolir déménager dénombrer déplacer déplier déployer déporter déposer déprimer
    dépénaliser dépêcher dérailler déranger déraper dérober dérouler désamorcer désapprouver déserter désigner désister désobéir détailler détecter
    déterminer détester détourner détrôner détériorer dévaler dévaliser dévaster développer dévier dévoiler dévorer effacer effectuer effleurer effondrer
    effrayer embarquer embarrasser embraser embrasser emmener emménager emparer empirer empiéter emporter emprisonner emprunter empêcher encadrer
    encaisser encercler enchaîner enclencher encombrer encourager endetter endommager enfermer enflammer enfoncer enfreindre engager engendrer engloutir
    engranger enjoindre enlever enliser enquêter enrayer enrichir enrôler enseigner entamer entasser enterrer entourer entraver entreprendre entretenir
    envahir envenimer escalader escorter espionner esquisser esquiver essayer exacerber exalter exceller excepter exciter exclamer excuser exempter
    exhiber exhorter exhumer expatrier exploser exposer exprimer exproprier expédier expérimenter extorquer extraire exécuter facturer falsifier faucher
    façonner feuilleter figer filer filmer filtrer fixer flamber flotter foncer fonder forcer forger formuler fouiller fracturer fragiliser frapper
    freiner frustrer fréquenter frôler fuiter fumer fusiller fusionner fêter garder gaspiller geler glisser gommer gonfler gouverner grandir gratifier
    graver gravir greffer grever griller grogner grossir grouper guetter guider guérir générer habiter haranguer harceler hausser heurter hisser
    homologuer honorer horrifier humilier hurler hésiter identifier illustrer imaginer imiter immatriculer immerger immobiliser immoler impacter implanter
    impliquer implorer impressionner imprimer improviser imputer inaugurer incarcérer incarner incendier inciter incliner incomber incorporer incriminer
    inculper indemniser indigner infiltrer infliger influencer influer informer infuser ingérer initier injecter innover inonder inscrire insinuer
    insister inspecter inspirer instaurer instituer instruire insulter insurger insérer intensifier intercepter interner interpeller interposer
    interpréter interroger interrompre intimider introduire intégrer intéresser invalider inventer inverser inviter irriter isoler jaillir jalonner jeter
    joncher jouer jouir jubiler jumeler jurer justifier kidnapper labourer lamenter languir larguer lasser lester leurrer libeller libérer ligoter limoger
    liquider localiser longer loucher louer louper lutter luxer lâcher lécher léguer majorer malmener mandater manger manier manipuler manufacturer
    manœuvrer marchander marcher marginaliser marier marteler masquer massacrer matraquer maudire maximiser mendier mentionner mentir miner minimiser
    miser mitrailler mixer mobiliser moderniser modifier moduler modérer moissonner molester monopoliser moquer motiver mouiller municipaliser murer
    murmurer muter mutiler mutualiser méconnaître médiatiser méditer mélanger mépriser mériter nager narguer narrer naviguer naître nettoyer neutraliser
    nier nommer noter nouer nourrir noyer numéroter négliger négocier objecter observer obstruer obéir octroyer officialiser officier omettre opter
    orchestrer ordonner orienter osciller oublier outrer pactiser paniquer parachuter paralyser parapher parcourir pardonner parer parfumer parier parquer
    parrainer parsemer patienter patiner patrouiller paver pencher pendre percer percuter perfectionner performer permuter perpétrer perpétuer
    perquisitionner persister persécuter persévérer perturber pervertir peupler photographier piller piloter pimenter pincer piquer pirater pister piéger
    piétiner placarder planer planifier planter plomber plonger plébisciter pointer polluer ponctuer populariser positionner postuler potasser pourchasser
    pourvoir pratiquer prescrire pressentir privatiser privilégier proclamer procurer procéder prodiguer profaner professer profiler programmer prohiber
    projeter proliférer prolonger promouvoir promulguer prononcer propager prospecter prospérer prostituer protester prouver précipiter préconiser
    précéder prédire prédominer préférer prélever prémunir préoccuper préparer préserver prétexter prévaloir prêcher prêter prôner puiser pulluler
    pulvériser punir purifier pénétrer périr pétitionner pêcher quadrupler questionner quémander quêter racheter racler raconter raffiner railler
    raisonner rajeunir rajouter rallier rallonger rallumer ramasser ramener ramer ranger ranimer rapatrier rapprocher rassasier rassurer rater ratifier
    rationaliser rattacher rattraper ravager ravitailler raviver rayer rayonner rebaptiser rebondir rebuter rebâtir recenser recommander recommencer
    reconduire reconquérir reconsidérer reconstituer reconstruire reconvertir recouper recourir recouvrer recréer rectifier recueillir recycler
    redistribuer redonner redoubler redouter redresser refermer refluer refléter refonder refouler refréner regagner regarder regorger rejaillir relancer
    relater relativiser relaxer relier reloger relâcher reléguer remanier remarquer rembourser remercier remettre remodeler remplir remuer remédier
    renchérir renflouer renier renouer renouveler renseigner rentabiliser rentrer renverser renvoyer repartir repenser reporter repousser reprendre
    reprocher reproduire repérer requérir respirer resplendir responsabiliser ressembler ressentir resserrer ressusciter restaurer restituer restreindre
    restructurer retarder retracer retrancher retranscrire retransmettre revaloriser revitaliser revivre revêtir ridiculiser rimer riposter ritualiser
    rivaliser rompre ronger rouler rouvrir ruiner ruser réactiver réadapter réaffirmer réajuster réaménager réceptionner réchauffer réciter récompenser
    réconcilier réconforter récupérer récuser rédiger réfléchir réformer réfugier réfuter régaler régler régner régresser régulariser réguler réhabiliter
    réimplanter réinsérer réintégrer réinventer réitérer réjouir rémunérer rénover réorganiser réorienter répartir répertorier répliquer réquisitionner
    résilier résister résonner résoudre rétablir rétorquer rétracter rétrograder rétrécir réussir réveiller réviser révolter révolutionner révoquer
    saborder saboter sacrer sacrifier saigner saisir salir sanctifier saper saturer sauter sauvegarder sauver savourer sceller scinder scolariser scruter
    sculpter secouer secourir semer sensibiliser serrer sidérer siffler signaler signifier sillonner simplifier simuler soigner solder solliciter sombrer
    sommer sonder sonner soulager soulever soumettre soupçonner sous-estimer souscrire soustraire spolier spécialiser spécifier spéculer stabiliser
    stagner stationner statuer stigmatiser stimuler stipuler stocker stopper structurer stupéfier subdiviser subsister substituer subtiliser subventionner
    suggérer suicider superviser supplanter supplier supporter surenchérir surestimer surfer surgir surmonter surplomber surprendre sursauter survoler
    susciter symboliser sympathiser synchroniser syndiquer séduire ségréguer séjourner sélectionner séparer séquestrer sévir taire taper tarder targuer
    tarir taxer temporiser tempérer tenailler tendre ternir terrasser terrifier terroriser théoriser tirer tisser tituber tolérer tordre torpiller
    torturer totaliser tracer traduire trahir trancher tranquilliser transcender transformer transférer transgresser transiter transmettre transpercer
    transposer traquer traîner trembler tremper tressaillir tricher trier triompher tripler tripoter troquer troubler trouer truquer trébucher tutoyer
    télécharger téléphoner témoigner téter unifier unir urbaniser user usurper vacciner vaciller vaincre valider valoriser vandaliser vanter veiller
    venger ventiler verrouiller vexer viabiliser vibrer vider vieillir violer virer visionner visualiser vitupérer voler vouer vouloir voyager végéter
    véhiculer vénérer vérifier zapper ébranler écarter échanger échapper échelonner échouer éclairer éclipser écouler écourter écraser écrouler édifier
    éditer éduquer égaler égarer égorger éjecter élaborer élancer élever éliminer éloigner élucider émaner émerger émettre émigrer émouvoir épargner
    épauler épouser épuiser équilibrer étaler étayer éteindre étendre étirer étoffer étonner étouffer étrangler évacuer évader évaporer évincer
"""

# Forms that are nouns or adjectives too: "la lutte", "lutte".
_NOUN_TOO: Final = """
    aborde accole aide arme attache attaque bagarre balise bande barre base bataille blague borde boucle bourse brade branche brise brosse brève cadre
    calme campe capture carte casse cause cautionne censure chasse chauffe cible circule clame classe clone cloque colle combine commande compte
    conseille conserve consigne copie couche coupe couple couronne critique croise célèbre danse date dispute double doute drague drogue duplique
    débarque débouche découpe dédicace défile défriche dégage délègue dépense dépêche déroute embauche embuscade emprise encadre enquête entame
    entoure entrave escale espère essaie estime excuse exerce expertise figure file filme filtre flambe flotte force forge forme fouille foule
    fracture frappe fraude fronde fume fête gage gagne garde gaspille gaze glace glisse gomme greffe griffe grille groupe grâce grève guide gère hante
    harangue heurte implante infirme influence injure installe insulte interne interroge intègre invite jauge jure lance larme libère ligue limite
    liste livre loge loupe lutte lègue légère manque manœuvre marche marge marine marque masque masse menace mesure mime mine mise monte montre motive
    moule multiple mène médaille nage note noue nourrice nuance offense ombre opère ordonne oriente panique parade paraphe parcelle parque partage
    passe patrouille pause pave peine pile pilote pince pioche pique pirate piste place plaide plaine plainte plante plonge pointe pompe porte pose
    poste pratique première presse prime prise propage prouve purge pèse pêche quête rafle rage raille rame rampe range rapine rattrape ravage
    recherche relance relâche relève remise rencontre renonce rente reprise respecte ressource reste retraite ride rime riposte risque rode ronde
    rouille roule route ruine ruse règle récolte récompense réforme réplique réserve rêve sabote saisie sape sauve sauvegarde scelle scène seconde
    secousse signale signe simule sincère solde somme sonde sonne souche source spécule stocke suite supplie survole sèche table taille tape tapisse
    tarde taxe teinte tempête tente tire titre tolère tombe tonne touche tourne trace traite trame tranche transe traque travaille traverse tresse
    triche trompe trouble trouve tue tâche témoigne urbanise urge use vaccine valide vante veille ventile vexe vide viole violente vire vise visite
    voile vote voyage échange échelonne école écoute élance élève épargne épaule équilibre équipe étage étale étape étude
"""

_PRESENT: Final = {"er": "e ent", "ir": "it issent", "re": "e ent"} | {
    "uire": "uit uisent",
    "endre": "end endent",
    "ondre": "ond ondent",
    "ordre": "ord ordent",
    "aître": "aît aissent",
    "ettre": "et ettent",
    "attre": "at attent",
    "vrir": "vre vrent",
    "ffrir": "ffre ffrent",
    "enir": "ient iennent",
    "aindre": "aint aignent",
    "eindre": "eint eignent",
    "oindre": "oint oignent",
    "evoir": "oit oivent",
    "crire": "crit crivent",
    "vivre": "vit vivent",
    "courir": "court courent",
    "quérir": "quiert quièrent",
    "entir": "ent entent",
}
_TALE: Final = {"ger": "gea", "cer": "ça", "er": "a", "ir": "it", "re": "it"}


def _as_stressed(infinitives: str) -> str:
    """Stems as they are before a silent ending: accélérer, mener and employer give accélère, mène and emploie."""
    grave = re.sub(r"[eé]([bcdfghlmnpqrstv]|[bcdgpt][lr]|gn|gu|qu|ch)er\b", r"è\1er", infinitives)
    return re.sub(r"([aou])yer\b", r"\1ier", grave)


_FOUND: Final = forms(_VERBS, _PRESENT) | forms(_as_stressed(_VERBS), _PRESENT)
NOUN_TOO: Final = frozenset(_NOUN_TOO.split()) & _FOUND
PRESENT: Final = _FOUND - NOUN_TOO
TALE: Final = forms(_VERBS, _TALE)
