# ruff: noqa: E501  (word tables)
"""Finite forms of French verbs, formed from their infinitives: present, and the past of tales (annonça).

What is told by its ending (-ait, -aient, -èrent, -era) is not formed."""

import re
from typing import Final

from claims.splitting.languages.conjugation import forms

_VERBS: Final = """
    abaisser abandonner abattre abîmer abonder aborder abréger abriter absorber accabler accaparer accentuer accepter accéder accélérer accoler accompagner
    accorder accoster accoucher accourir accréditer accrocher accroître accueillir accuser acheminer acheter achever acquérir activer actualiser adapter
    additionner adhérer adjuger admettre administrer admirer adopter adresser advenir aérer affaiblir affecter afficher affirmer affluer affoler affronter
    agacer agencer agenouiller aggraver agresser agripper aider ajourner ajouter ajuster alarmer alerter aligner alimenter allaiter alléger alléguer
    allonger allouer alourdir alterner altérer amasser ambitionner amener améliorer aménager amorcer amputer analyser animer annexer annoncer annuler
    anticiper apaiser apercevoir apparaître apparenter appartenir appeler apporter apprendre apprécier apprivoiser approcher approfondir approuver
    approvisionner appuyer arbitrer archiver argumenter armer arnaquer arpenter arracher arrêter arriver arroser articuler asphyxier aspirer assaillir
    assassiner assiéger assigner assimiler assister associer assommer assouplir assumer assurer attacher attaquer attarder atteindre atteler attendre
    attendrir atterrir attester atténuer attirer attiser attraper attribuer auditionner augmenter autofinancer autoriser avaler avancer aviser avoisiner
    avorter avouer baigner baisser baliser bander bannir baptiser barrer basculer baser batailler battre bâtir berner bénéficier bénir bétonner blaguer
    blanchir blâmer blesser bloquer boiter bombarder bondir border boucler bouder bouger bouleverser bousculer boycotter brader brandir braquer brasser
    braver briguer briller briser brosser broyer brûler buter cacher cadrer calculer calmer cambrioler camper candidater cantonner capter captiver capturer
    caractériser caresser casser causer cautionner censurer centraliser certifier cesser céder célébrer changer chanter charger chasser chauffer chavirer
    cheminer chercher chiffrer choisir choquer chuter cibler circuler citer clamer clarifier classer clôturer coiffer coincer collaborer collecter coller
    coloniser combattre combiner combler commander commencer commenter commercialiser commettre commémorer communiquer comparer compenser compléter
    compliquer comporter composer comprendre comprimer compromettre comptabiliser compter concentrer concerner concerter concevoir conclure concocter
    concurrencer condamner conditionner conduire conférer confier confirmer confisquer confronter congédier conjuguer connaître conquérir consacrer
    conseiller consentir conserver considérer consigner consister consoler consolider consommer conspirer constater consterner constituer construire
    consulter contaminer contempler contenir contester continuer contraindre contraster contredire contribuer contrôler convaincre convenir converger
    convertir convoiter convoquer coopérer coopter coordonner copier correspondre corriger corrompre coucher couler couper coupler courir couronner couvrir
    coûter côtoyer cracher craindre craquer créer cribler crier cristalliser critiquer croire croiser croître crouler crouper cueillir cultiver cumuler
    danser dater demander demeurer descendre desservir dessiner destiner destituer devenir deviner débarquer débarrasser débattre débloquer déborder
    déboucher débouter débrayer débrouiller débuter décaler décerner décevoir décéder décélérer déchirer décider déclarer déclasser déclencher décliner
    décoller décorer découler découper découvrir décréter décrire décrocher dédier déduire défaillir défavoriser défendre déferler défier défiler définir
    défrayer dégager dégénérer dégrader déguster déjouer délaisser déléguer délibérer délier délimiter délivrer délocaliser démanteler démarcher démarrer
    démasquer démentir déménager démissionner démolir démontrer dénombrer dénoncer dépasser dépendre dépenser dépénaliser dépêcher déplacer déplier déplorer
    déployer déporter déposer déprimer dérailler déranger déraper dérober dérouler désamorcer désapprouver déserter désigner désister désobéir détailler
    détecter détenir déterminer détester détériorer détourner détrôner détruire dévaler dévaliser dévaster développer dévier dévoiler dévorer dialoguer
    dicter différer diffuser digérer digitaliser diminuer dire diriger discréditer discuter disparaître disperser disposer disputer disqualifier dissimuler
    dissiper dissuader distancer distinguer distribuer diviser divorcer divulguer documenter dominer donner doter doubler douter draguer dresser droguer
    dupliquer durer dynamiser effacer effectuer effleurer effondrer effrayer embarquer embarrasser embaucher embraser embrasser emmener emménager emparer
    empêcher empiéter empirer employer emporter emprisonner emprunter encadrer encaisser encercler enchaîner enclencher encombrer encourager encourir
    endetter endommager enfermer enflammer enfoncer enfreindre enfuir engager engendrer engloutir engranger enjoindre enlever enliser enquérir enquêter
    enrayer enregistrer enrichir enrôler enseigner entamer entasser entendre enterrer entourer entraîner entraver entreprendre entrer entretenir entrevoir
    envahir envenimer envisager envoyer escalader escorter espérer espionner esquisser esquiver essayer estimer exacerber exalter examiner exceller excepter
    excéder exciter exclamer exclure excuser exempter exercer exécuter exhiber exhorter exhumer exiger exister expatrier expédier expérimenter expirer
    expliquer exploiter exploser exporter exposer exprimer exproprier expulser extorquer ébranler écarter échanger échapper échelonner échouer éclairer
    éclater éclipser économiser écoper écouler écourter écouter écraser écrire écrouler édifier éditer éduquer égaler égarer égorger éjecter élaborer
    élancer élargir élever éliminer élire éloigner élucider émaner émerger émettre émigrer épargner épauler épouser épuiser équilibrer équiper établir
    étaler étayer éteindre étendre étinceler étirer étoffer étonner étouffer étrangler étudier évacuer évader évaluer évaporer évincer éviter évoluer
    évoquer fabriquer faciliter facturer façonner falsifier faucher favoriser fermer feuilleter fêter figer figurer filer filmer filtrer financer fixer
    flamber flotter foncer fonctionner fonder forcer forger former formuler fouiller fournir fracturer fragiliser franchir frapper frauder freiner
    fréquenter frôler frustrer fuir fuiter fumer fusiller fusionner gager gagner garantir garder gaspiller geler générer gérer glacer glisser gommer gonfler
    gouverner grandir gratifier graver gravir greffer grever griffer griller grimper grogner grossir grouper guetter guérir guider habiter hanter haranguer
    harceler hausser heurter héberger hésiter hisser homologuer honorer horrifier humilier hurler identifier ignorer illustrer imaginer imiter immatriculer
    immerger immobiliser immoler impacter implanter impliquer implorer importer imposer impressionner imprimer improviser imputer inaugurer incarcérer
    incarner incendier inciter incliner inclure incomber incorporer incriminer inculper indemniser indigner indiquer infiltrer infliger influencer influer
    informer infuser ingérer initier injecter injurier innover inonder inquiéter inscrire insérer insinuer insister inspecter inspirer installer instaurer
    instituer instruire insulter insurger intensifier intercepter interdire interner interpeller interposer interpréter interroger interrompre intervenir
    intégrer intéresser intimider introduire invalider inventer inverser investir inviter invoquer irriter isoler jaillir jalonner jauger jeter joindre
    joncher jouer jouir jubiler juger jumeler jurer justifier kidnapper labourer lamenter lancer languir larguer lasser lâcher lester leurrer lever lécher
    léguer libeller libérer licencier ligoter limiter limoger liquider lire lister livrer localiser loger longer loucher louer louper luire lutter luxer
    maintenir majorer malmener mandater manger manier manifester manipuler manquer manufacturer manœuvrer marchander marcher marginaliser marier marquer
    marteler masquer massacrer masser matraquer maximiser menacer mendier mener mentionner mentir mesurer mettre méconnaître médiatiser méditer mélanger
    mépriser mériter miner minimiser miser mitrailler mixer mobiliser moderniser modérer modifier moduler moissonner molester monopoliser monter montrer
    moquer motiver mouiller mouler multiplier municipaliser murer murmurer muter mutiler mutualiser nager naître narguer narrer naviguer nettoyer
    neutraliser nécessiter négliger négocier nier nommer noter nouer nourrir noyer nuancer nuire numéroter obéir objecter obliger observer obstruer obtenir
    occuper octroyer offenser officialiser officier offrir omettre opérer opposer opter orchestrer ordonner organiser orienter osciller oublier outrer
    ouvrir pactiser paniquer parachuter parader paraître paralyser parapher parcourir pardonner parer parfumer parier parler parquer parrainer parsemer
    partager participer parvenir passer patienter patiner patrouiller paver payer peindre peiner pencher pendre penser percer percevoir percuter perdre
    perfectionner performer permettre permuter perpétrer perpétuer perquisitionner persécuter persévérer persister perturber pervertir peser peupler
    pénaliser pénétrer périr pétitionner pêcher photographier piéger piétiner piler piller piloter pimenter pincer piquer pirater pister placarder placer
    plafonner plaider plaindre planer planifier planter plébisciter plomber plonger pointer polluer pomper ponctuer populariser porter poser positionner
    posséder poster postuler potasser pourchasser poursuivre pousser pratiquer prendre prescrire pressentir presser précéder précipiter préconiser prédire
    prédominer préférer prélever prémunir préoccuper préparer présenter préserver présider prétendre prétexter prévenir prévoir prêcher prêter primer
    privatiser priver privilégier procéder proclamer procurer prodiguer produire profaner professer profiler profiter programmer progresser prohiber
    projeter proliférer prolonger promettre promulguer prononcer propager proposer prospecter prospérer prostituer protester protéger prouver provenir
    provoquer prôner publier puiser pulluler pulvériser punir purger purifier quadrupler questionner quémander quêter quitter racheter racler raconter
    raffiner railler raisonner rajeunir rajouter ralentir rallier rallonger rallumer ramasser ramener ramer ramper ranger ranimer rapatrier rappeler
    rapporter rapprocher rassasier rassembler rassurer rater ratifier rationaliser rattacher rattraper ravager ravitailler raviver rayer rayonner rebaptiser
    rebâtir rebondir rebuter recenser recevoir rechercher recommander recommencer reconduire reconnaître reconquérir reconsidérer reconstituer reconstruire
    reconvertir recouper recourir recouvrer recréer recruter rectifier recueillir reculer recycler redire redistribuer redonner redoubler redouter redresser
    refermer refléter refluer refonder refouler refréner refuser regagner regarder regorger regrouper rejaillir rejeter rejoindre relancer relater
    relativiser relaxer relâcher relever reléguer relier relire reloger remanier remarquer rembourser remercier remettre remédier remodeler remonter
    remplacer remplir remporter remuer renchérir rencontrer rendre renflouer renforcer renier renoncer renouer renouveler renseigner rentabiliser rentrer
    renverser renvoyer repenser repérer reporter reposer repousser reprendre représenter reprocher reproduire requérir respecter respirer resplendir
    responsabiliser ressembler ressentir resserrer ressusciter restaurer rester restituer restreindre restructurer retarder retenir retirer retracer
    retrancher retranscrire retransmettre retrouver revaloriser revendiquer revenir revitaliser revivre revoir réactiver réadapter réaffirmer réagir
    réajuster réaliser réaménager réceptionner réchauffer réciter réclamer récolter récompenser réconcilier réconforter récupérer récuser rédiger réduire
    réfléchir réformer réfugier réfuter régaler régler régner régresser régulariser réguler réhabiliter réimplanter réinsérer réintégrer réinventer réitérer
    réjouir rémunérer rénover réorganiser réorienter réparer répartir répertorier répliquer répondre réquisitionner réserver résider résilier résister
    résonner résulter rétablir rétorquer rétracter rétrécir rétrograder réunir réussir réveiller révéler réviser révolter révolutionner révoquer rêver
    ridiculiser rimer riposter rire risquer ritualiser rivaliser rompre ronger rouiller rouler router rouvrir ruiner ruser saborder saboter sacrer sacrifier
    saigner saisir salir saluer sanctifier sanctionner saper saturer sauter sauvegarder sauver savourer sceller scinder scolariser scruter sculpter secouer
    secourir sembler semer sensibiliser serrer servir sécher séduire ségréguer séjourner sélectionner séparer séquestrer sévir sidérer siéger siffler
    signaler signer signifier sillonner simplifier simuler situer soigner solder solliciter sombrer sommer sonder sonner souffrir souhaiter soulager
    soulever soumettre soupçonner sourire sous-estimer souscrire soutenir souvenir spécialiser spécifier spéculer spolier stabiliser stagner stationner
    statuer stigmatiser stimuler stipuler stocker stopper structurer stupéfier subdiviser subir subsister substituer subtiliser subvenir subventionner
    succéder suffire suggérer suicider suivre superviser supplanter supplier supporter supprimer surenchérir surestimer surfer surgir surmonter surpasser
    surplomber surprendre sursauter surveiller survenir survivre survoler susciter suspendre symboliser sympathiser synchroniser syndiquer tabler tailler
    taper tapisser tarder targuer tarir taxer teinter tempérer temporiser tenailler tendre tenir tenter terminer ternir terrasser terrifier terroriser
    télécharger téléphoner témoigner téter théoriser tirer tisser titrer tituber tolérer tomber tordre torpiller torturer totaliser toucher tourner tracer
    traduire trahir traiter traîner trancher tranquilliser transcender transférer transformer transgresser transiter transmettre transpercer transporter
    transposer traquer travailler traverser trembler tremper tressaillir tresser trébucher tricher trier triompher tripler tripoter tromper troquer troubler
    trouer trouver truquer tuer tutoyer unifier unir urbaniser user usurper utiliser vacciner vaciller vaincre valider valoriser vandaliser vanter varier
    veiller vendre venger venir ventiler verrouiller verser vexer végéter véhiculer vénérer vérifier viabiliser vibrer vider vieillir violenter violer virer
    viser visionner visiter visualiser vitupérer vivre voiler voir voler voter vouer voyager zapper
"""
_IRREGULAR: Final = """
    sait savent veut veulent vaut valent équivaut équivalent prévaut part partent repart repartent sort sortent ressort ressortent meurt meurent plaît
    plaisent déplaît taisent promeut émeut résout résolvent dissout dissolvent dort dorment revêt revêtent ralentit ralentissent extrait distrait soustrait
    pourvoit maudit croît
"""
_IRREGULAR_PAST: Final = "fera feront ira iront dira diront verra verront mourut naquit put sut voulut fallut valut parut reparut disparut résolut eut fit défit refit satisfit dut partit repartit sortit dormit sentit ressentit consentit mentit démentit finit"

# Forms that are nouns, adjectives or prepositions too: "la lutte", "lutte".
_NOUN_TOO: Final = """
    accole aide arme attache attaque baisse balise bande barre base bataille borde boucle brade brise brosse cadre calme campe capture casse cause cautionne
    censure charge chasse chauffe cible circule classe colle combine commande compte conseille conserve consigne constitue conteste contrôle copie couche
    coupe couple couronne court critique croise danse date demande dépense dépêche dispute donne double doute drague embauche enquête entame entrave entre
    espère estime excuse exerce exige échange écoute élève épargne épaule équilibre équipe étale ferme fête figure file filme filtre finance flambe flotte
    force forge forme fouille fracture frappe fraude fume gage gagne garde gaspille glace glisse gomme greffe grève griffe grille groupe guide harangue
    importe influence installe insulte interdit interne invite jauge juge jure lance lègue libère limite liste livre loge loupe lutte manœuvre marche marque
    masque masse menace mesure met mine mise monte montre motive moule nage note noue nuance offense offre ordonne oriente ouvre panique parade paraphe
    parle part partage passe patrouille pave peine pense permet pèse pêche pile pilote pince pique pirate piste place plaide plante plonge pointe pompe
    porte pose poste pousse pratique presse présente prime produit programme propage prouve publie purge quête raille rame rampe range ravage recherche
    reçoit relance relâche relève rencontre reste retire règle récolte récompense réforme réplique réserve rêve rime riposte risque rouille roule route
    ruine ruse sabote sape sauve sauvegarde scelle sèche signale signe simule solde somme sonde sonne sort stocke supplie survole table taille tape tapisse
    tarde taxe teinte tente témoigne tient tire titre tombe touche tourne trace traite tranche traque traverse tresse triche trompe trouble trouve tue use
    vaccine valide vante veille ventile vexe vide viole violente vire vise visite voile vote voyage
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


def _as_stressed(infinitives: str) -> str:
    """Stems as they are before a silent ending: accélérer, mener, employer and jeter give accélère, mène, emploie and jette."""
    grave = re.sub(r"[eé]([bcdfghlmnpqrstv]|[bcdgpt][lr]|gn|gu|qu|ch)er\b", r"è\1er", infinitives)
    doubled = re.sub(r"e([lt])er\b", r"e\1\1er", infinitives)
    return re.sub(r"([aou])yer\b", r"\1ier", f"{grave} {doubled}")


_FOUND: Final = forms(_VERBS, _ENDINGS) | forms(_as_stressed(_VERBS), _ENDINGS) | set(_IRREGULAR.split())
NOUN_TOO: Final = frozenset(_NOUN_TOO.split())
PRESENT: Final = _FOUND - NOUN_TOO
PAST: Final = forms(_VERBS, _TALE_ENDINGS) | set(_IRREGULAR_PAST.split())
