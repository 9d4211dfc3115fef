# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of French."""

from typing import Final

from claims.splitting.languages.fr.participles import PARTICIPLES
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
    describing=PARTICIPLES,
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
        excellent évident permanent équivalent continent instrument document bâtiment logement appartement département
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
        "de d' en à par pour avec sans sur entre depuis jusqu'à contre après pendant selon devant sous vers du au aux dans chez des lors dès malgré parmi"
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
        toujours hier aujourd'hui aussitôt enfin parfois souvent bientôt presque plutôt ainsi quasiment soudain longtemps rarement tellement finalement rapidement
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
        vraie brutale spectaculaire nouveau léger fort net petit grand gros vif bon beau franc réel vrai seul premier première deuxième
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
    awaiting=words(
        """
        avant
        """
    ),
    plain_endings=("e", "ent", "it"),
)
