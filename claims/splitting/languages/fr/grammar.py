# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of French."""

from typing import Final

from claims.splitting.languages.fr.verbs import NOUN_TOO, PAST, PRESENT
from claims.splitting.languages.pack import Grammar, phrases, words

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        """
        est sont était étaient a ont avait avaient sera seront serait fut furent peut peuvent doit doivent fait font va vont
        aura auront aurait auraient seraient serons aurons ai avons avez avais aurai suis étais serai êtes étions vais allons ferai ferons fit firent
        eut eurent peux pouvons pourra pourront pourrait pourraient dois devons devra devront devrait devraient n'a n'ont n'est n'était
        """
    ),
    being=words(
        "est sont était étaient fut furent sera seront serait seraient suis sommes êtes étais étions n'est n'était"
    ),
    elisions=words("l' d' s' n' qu' j' c' m' t' lorsqu' puisqu'"),
    unelided=words("d'après d'ici d'abord d'ailleurs d'accord aujourd'hui jusqu'à quelqu'un c'est-à-dire"),
    describing_endings=("é", "ée", "és", "ées"),
    describing=frozenset(
        stem + ending
        for stem in [
            *("apparu", "réapparu", "comparu", "paru", "remis"),
            "permis",
            "admis",
            "transmis",
            "compromis",
            "commis",
            "soumis",
            "démis",
            "pris",
            "repris",
            "appris",
            "surpris",
            "entrepris",
            "compris",
            "acquis",
            "conquis",
            "conclu",
            "exclu",
            "rompu",
            "interrompu",
            "vaincu",
            "convaincu",
            "devenu",
            "revenu",
            "parvenu",
            "intervenu",
            "survenu",
            "maintenu",
            "contenu",
            "entretenu",
            "résolu",
            "couru",
            "parcouru",
            "secouru",
            "accru",
            "revu",
            "déçu",
            "perçu",
            "aperçu",
            "tendu",
            "étendu",
            "prétendu",
            "mordu",
            "tordu",
            "fondu",
            "répondu",
            "descendu",
            "défendu",
            "suspendu",
            "pendu",
            "combattu",
            "débattu",
            "enfui",
            "poursuivi",
            "servi",
            "desservi",
            "senti",
            "ressenti",
            "consenti",
            "menti",
            "dormi",
            "accueilli",
            "recueilli",
            "fini",
            "puni",
            "réuni",
            "banni",
            "défini",
            "saisi",
            "choisi",
            "réussi",
            "trahi",
            "envahi",
            "guéri",
            "péri",
            "nourri",
            "atterri",
            "subi",
            "agi",
            "réagi",
            "élargi",
            "surgi",
            "établi",
            "rétabli",
            "aboli",
            "démoli",
            "affaibli",
            "rempli",
            "accompli",
            "assoupli",
            "ralenti",
            "garanti",
            "converti",
            "investi",
            "bâti",
            "abouti",
            "sorti",
            "décrit",
            "circonscrit",
            "souscrit",
            "transcrit",
            "né",
            "élu",
            "lu",
            "déduit",
            "reconduit",
            "prescrit",
            "prédit",
            "traduit",
            "introduit",
            "séduit",
            "instruit",
            "découvert",
            "souffert",
            "craint",
            "contraint",
            "atteint",
            "éteint",
            "rejoint",
            "joint",
            "agrandi",
            "embelli",
            "enrichi",
            "franchi",
            "rafraîchi",
            "rajeuni",
            "blanchi",
            "noirci",
            "durci",
            "endurci",
            "adouci",
            "éclairci",
            "raccourci",
            "rétréci",
            "grossi",
            "grandi",
            "vieilli",
            "jailli",
            "brandi",
            "anéanti",
            "englouti",
            "amorti",
            "diverti",
            "perverti",
            "réparti",
            "assailli",
            "enseveli",
            "affranchi",
            "réfléchi",
            "fléchi",
            "infléchi",
            "régi",
            "ébloui",
            "évanoui",
            "réjoui",
            "enfoui",
            "épanoui",
            "cueilli",
            "requis",
            "cuit",
            "reconstruit",
            "rouvert",
            "recouvert",
            "peint",
            "repeint",
            "dépeint",
            "restreint",
            "fendu",
            "pourvu",
            "valu",
            "survécu",
            "réélu",
            "relu",
            "reclus",
            "méconnu",
            "confondu",
            "répandu",
            "corrompu",
            "abstenu",
            "prévenu",
            "convenu",
            "redevenu",
            "soustrait",
            "réinscrit",
            "proscrit",
            "cousu",
            "ému",
            "promu",
            "démuni",
            "muni",
            "terni",
            "désuni",
            "dessaisi",
            "ressaisi",
            "assujetti",
            "assagi",
            "ressorti",
            "épaissi",
            "amaigri",
            "attendri",
            "enlaidi",
            "enhardi",
            "refroidi",
            "alourdi",
            "assourdi",
            "engourdi",
            "approfondi",
            "arrondi",
            "applaudi",
            "rebondi",
            "resurgi",
            "réinvesti",
            "travesti",
            "reconverti",
            "démenti",
            "averti",
            "fourni",
            "nanti",
            "aguerri",
            "tari",
            "enfreint",
            "astreint",
            "déchu",
            "échu",
            "détenu",
            *("rougi", "mûri", "moisi", "pourri", "tiédi", "vomi", "assaini", "appauvri", "aplani", "aplati"),
            *(
                "assorti",
                "assouvi",
                "bouilli",
                "dégarni",
                "dépéri",
                "désobéi",
                "endormi",
                "étourdi",
                "faibli",
            ),
            *("fleuri", "frémi", "garni", "gémi", "jauni", "maigri", "obscurci", "pétri", "raffermi", "ravi"),
            *("retenti", "rugi", "sali", "serti", "verni", "pâli", "fui", "rebâti", "bruni", "aminci"),
            *("parti", "reparti", "départi", "imparti", "pressenti", "failli", "resservi", "sailli", "nui"),
            *("assis", "enquis", "omis", "émis", "retransmis", "épris", "satisfait", "refait", "défait"),
            *("réécrit", "récrit", "contredit", "confit", "recuit", "induit", "enduit", "éconduit"),
            *(
                "entrevu",
                "voulu",
                "fallu",
                "eu",
                "vêtu",
                "revêtu",
            ),
            *("tondu", "revendu", "détendu", "dépendu", "redescendu", "correspondu", "pondu", "rabattu"),
            *(
                "accouru",
                "concouru",
                "recouru",
                "appartenu",
                "souvenu",
                "subvenu",
                "advenu",
                "décru",
                "déplu",
            ),
            *(
                "feint",
                "disjoint",
                "interdit",
                "écrit",
                "promis",
                "prévu",
                "reçu",
                "conçu",
            ),
            *(
                "offert",
                "ouvert",
                "couvert",
                "rendu",
                "vendu",
                "entendu",
                "attendu",
                "battu",
                "abattu",
                "tenu",
            ),
            *(
                "obtenu",
                "soutenu",
                "retenu",
                "venu",
                "produit",
                "construit",
                "conduit",
                "réduit",
                "perdu",
                "mis",
            ),
        ]
        for ending in ("", "e", "s", "es")
    )
    | words(
        """
        abattu abattue attendu attendue battu battue blessé conçu conçue conduit connu connue construit construite couvert couverte
        détenu détenus détruit détruite détruits détruites disparu disparus écrit élu élue entendu inscrit inscrite interdit
        interdite mis mise mort morts morte mortes nommé obtenu obtenue offert ouvert ouverte perdu perdue perdus prévu prévue
        produit produite promis reconnu reconnue réduit réduite rendu rendue reçu retenu retenue soumis soumise soutenu suivi
        suivie tenu tenue touché tué vendu vendue vendus venu venue venus vécu dissous dissoute dissoutes absous absoute fait
        """
    ),
    helpers=words(
        """
        avoir être été ayant étant a ont avait avaient est sont était étaient fut furent n'a n'ont n'est aura auront aurait auraient sera seront serait
        seraient ai avons avez avais aurai aurons suis sommes étais étions serai serons êtes eut eurent aient soient
        """
    ),
    subject_may_follow=True,
    of=words("de du des d'"),
    than=words("que qu'"),
    plural_pronouns=words("eux elles"),
    agents=words("par de d'"),
    change_to=words("à"),
    from_=words("de depuis entre"),
    circumstances=words("avec pendant durant après dans contre"),
    sequence=words("après avant"),
    past=PAST,
    present=PRESENT,
    finite_endings=(
        "èrent",
        "aient",
        "ait",
        "era",
        "ront",
        "irent",
        "urent",
        "inrent",
        "vra",
        "dra",
        "tra",
        "ira",
        "rra",
        "erons",
        "irons",
        "drons",
        "erai",
        "irai",
        "drai",
    ),
    present_or_noun=NOUN_TOO,
    past_endings=("èrent", "irent"),
    not_verbs=words(
        """
        front affront contra extra ultra voilà écossais calais précédent différent excédent adhérent adhérents
        grève grèves lait trait portrait souhait extrait retrait parfait satisfait abstrait bienfait attrait forfait méfait
        opéra santé marché société liberté université café armée année journée soirée matinée entrée durée qualité sécurité majorité
        minorité réalité unité activité autorité capacité cité communauté difficulté quantité priorité propriété publicité
        responsabilité solidarité vérité égalité électricité député députée députés blé côté degré été thé musée lycée arrivée
        montée idée vallée traversée hausse comité traité procédé passé avérée représentant président cent argent souvent vent
        talent parent moment gouvernement parlement client agent accident incident patient récent absent présent content urgent
        excellent différent évident permanent équivalent continent instrument document bâtiment logement appartement département
        environs vignerons forgerons éperons chaperons mouvement changement rendement paiement jugement règlement événement
        """
    ),
    future_endings=(
        *(
            "era",
            "eront",
            "ira",
            "iront",
            "dra",
            "dront",
            "evra",
            "evront",
            "ttra",
            "ttront",
            "îtra",
            "îtront",
        ),
        *("erra", "erront", "ourra", "ourront", "saura", "sauront", "vaudra", "erons", "irons", "drons"),
    ),
    articles=words("un une"),
    multiples=words("double triple moitié"),
    determiners=words(
        "le la les un une des l' l ce cette ces son sa ses leur leurs deux trois quatre cinq chaque plusieurs quelques tout toute aucun aucune certains certaines notre nos votre"
    ),
    prepositions=words(
        "de d' en à par pour avec sans sur entre depuis jusqu'à contre après pendant selon devant sous vers du au aux dans chez des lors dès vers malgré parmi"
    ),
    pronouns=words("il elle ils elles on nous je j' ce cela"),
    been=words("été"),
    he_or_she=words("il elle"),
    he=words("il"),
    she=words("elle"),
    they=words("ils elles"),
    each_to_each=words("respectivement"),
    coordinators=words("et ou puis"),
    alternatives=words("ou"),
    contrast=words("mais tandis alors pendant"),
    subordinators=words("lorsque lorsqu' quand où après"),
    causal=words("car parce puisque puisqu'"),
    blaming=(
        "en raison d",
        "à cause d",
        "grâce à",
        "grâce au",
        "faute d",
        "du fait d",
        "sous l' effet",
        "à la suite d",
        "par manque d",
    ),
    conditionals=words("si"),
    relatives=words("qui dont où que qu' lequel laquelle lesquels lesquelles auquel duquel"),
    far_relatives=words(
        "duquel desquels desquelles laquelle lequel lesquels lesquelles auquel auxquels auxquelles"
    ),
    further=words("autre autres"),
    that=words("que qu'"),
    adverbs=words(
        """
        toutefois cependant désormais également néanmoins notamment pourtant depuis actuellement aussi déjà ne pas jamais encore ensuite puis seulement
        toujours hier aujourd'hui aussitôt enfin parfois souvent bientôt presque plutôt ainsi quasiment soudain longtemps rarement seulement tellement finalement rapidement
        totalement évidemment certainement clairement justement vivement pleinement globalement lentement fortement largement nettement légèrement directement facilement
        brièvement grièvement sévèrement lourdement discrètement immédiatement simplement vraiment complètement localement étroitement ouvertement secrètement
        sûrement exactement précisément parfaitement extrêmement premièrement deuxièmement brutalement soudainement hautement faiblement gravement doublement
        dûment durement fermement gratuitement intégralement jadis mieux moindrement énormément spontanément séparément simultanément prématurément modérément
        conjointement provisoirement tardivement vite volontiers davantage pratiquement sensiblement manifestement longuement entièrement vainement autrement
        """
    ),
    adverb_endings=(
        *(
            "ivement",
            "eusement",
            "uellement",
            "nellement",
            "iellement",
            "éellement",
            "iquement",
            "ièrement",
            "airement",
            "oirement",
            "amment",
            "emment",
        ),
        *(
            "cialement",
            "nalement",
            "ralement",
            "galement",
            "ipalement",
            "ablement",
            "iblement",
            "eurement",
            "diquement",
            "stiquement",
        ),
    ),
    interjected=phrases(
        "en revanche|en outre|par ailleurs|de nouveau|à nouveau|au total|en effet|en partie|sans doute|dans l'ensemble|au contraire|de fait|par exemple|en fait|dès lors|à terme|en particulier|au moins|au final|d'abord"
    ),
    gerund_openers=words("en"),
    gerund_endings=("ant",),
    not_gerunds=words(
        """
        avant pendant durant cependant devant pourtant autant maintenant suivant restant montant enfant étudiant représentant habitant
        manifestant dirigeant important constant instant quant tant moyennant nonobstant commandant assistant étant ayant auparavant
        néant géant volant croissant participant combattant militant commerçant enseignant fabricant dorénavant
        pesant inquiétant impressionnant alarmant rassurant encourageant décevant glaçant saisissant étouffant brûlant émouvant bouleversant suffisant
        satisfaisant méfiant insuffisant intéressant étouffante écrasant accablant épuisant fatigant tendant excellent poignant déchirant
        occupant survivant gérant trafiquant figurant courant puissant brillant étonnant concernant touchant
        """
    ),
    adjectives_before=words(
        """
        nouvelle légère forte nette petite grande grosse brusque faible importante simple vive double autre même seule bonne belle franche sensible réelle
        vraie brutale spectaculaire nouveau léger fort net petit grand gros vif bon beau franc réel vrai autre même seul simple premier première deuxième
        troisième dernier dernière quelconque moindre énième
        """
    ),
    arriving=words("pour avant après"),
    bare_ranks=words("nouveau nouvelle première premier deuxième troisième seule seul"),
    amounts=words("montant valeur coût"),
    consequence=words("ce"),
    restating=phrases("c'est-à-dire|autrement dit"),
    tail_openers=words("contre dont depuis parmi de soit y"),
    with_=words("avec"),
    takes_with=words(
        "entretien entretiens réunion réunions rencontre rencontres discussion discussions négociation négociations contrat "
        "contrats accord accords contact contacts relation relations frontière collision collisions ensemble collaboration "
        "coopération partenariat partenariats"
    ),
    with_figure=words("plus près environ"),
    relative_subjects=words("qui"),
    verb_after=words("qui je j'"),
    negators=words("ne n' se s' y en l' le la les me m' lui leur"),
    infinitive_endings=("er", "ir", "re"),
    modals=words("doit doivent peut peuvent va vont devrait devraient veut veulent"),
    say=words(
        """
        appris rectifié rectifie soupire soupiré détaille confie confié raconte raconté témoigne témoigné nuance nuancé tempère tempéré
        dénonce fulmine renchérit renchéri commente ironise ironisé glisse glissé lâche lâché fustige fustigé pointe martèlent conclut
        note notent observe observent relève signale argue résument avance jugent considère considèrent
        détaillent racontent témoignent préviennent plaide salue
        soutient soutiennent révèle révélé prétend prétendent jure juré reconnaît reconnaissent admet martelé insisté insiste
        répété rappelé déploré regretté lancé craignent dénoncent dénoncé
        alerte répète redoute craint prévient martèle rappelle regrette déplore résume
        dit disent déclaré déclare affirmé affirme affirment annoncé annonce annoncent indiqué indique indiquent expliqué explique
        ajouté ajoute précisé précise assuré assure estimé estime estiment confirmé confirme démenti dément nié nie reconnu admis
        écrit averti avertit prévenu rapporté rapporte rapportent souligné souligne félicité félicitée réjoui réjouie indigné indignée inquiété inquiétée étonné étonnée exclamé exclamée
        défendu défendue plaint emporté emportée prévoit prévoient promis rétorque rétorquent réplique répliquent concède concèdent avoue avouent
        assène déplorent regrettent rappellent soulignent ajoutent précisent insistent enchaîne ironisent résument martèlent assurent confirment
        """
    )
    | phrases(
        "se félicite|se félicitent|se réjouit|se réjouissent|se désole|se désolent|se souvient|se souviennent|se défend|se plaint|se lamente|se rassure"
        "|s'inquiète|s'inquiètent|s'étonne|s'étonnent|s'indigne|s'indignent|s'interroge|s'insurge|s'insurgent|s'amuse|s'agace|s'alarme|s'exclame|s'emporte"
    ),
    deciding=words(
        "pense pensent pensait pensaient croit croient croyait croyaient sait savent savait savaient suppose supposent espère espèrent décidé veut veulent exige exigent demande demandent"
    ),
    heard_from=words("auprès de"),
    perfect=phrases(
        "a-t-on|a-t-il|a-t-elle|ont-ils|ont-elles|a|ont|avait|avaient|aura|auront|aurait|auraient|ai|avons|avais|s'est|se sont"
    ),
    deny=words("démenti dément nié nie rejette rejeté conteste contesté"),
    comment_openers=words("comme"),
    according_to=phrases("selon|d'après"),
    plural_determiners=words(
        """
        les des ces ses leurs
        """
    ),
    possessives=words(
        """
        son sa ses leur leurs
        """
    ),
    removes=words(
        """
        rejeté rejette
        """
    ),
    awaiting=words(
        """
        avant
        """
    ),
    plain_endings=("e", "ent", "it"),
    naming=words(
        """
        accuse accusent reproche reprochent blâme blâment étrille étrillent vilipende critiquent dénonçait dénonçaient accusait accusaient reprochait reprochaient
        clame clament dénonce fustige fustigent réclame réclament exige exigent jugé juge qualifié qualifie dénoncé
        """
    ),
)
