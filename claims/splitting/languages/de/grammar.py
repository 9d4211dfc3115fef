# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of German."""

from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.de.superlatives import NO_VERBS
from claims.splitting.languages.de.verbs import (
    FIRST_PERSON,
    PARTICIPLES,
    PRESENT,
    PRESENT_OR_PARTICIPLE,
    SEPARATED,
)
from claims.splitting.languages.pack import Grammar, phrases, words

_STRONG: Final = """
    sprach brach traf nahm kam gab lag saß stand ging fing hing hielt fiel ließ schlief rief lief stieß hieß schnitt litt ritt
    stritt glitt griff pfiff blieb schrieb trieb stieg schwieg wies pries lieh schied mied bog flog log zog wog hob schob bot floh
    verlor fror floss schloss goss schoss genoss kroch roch fand band sang sank trank sprang schwang zwang gelang klang drang
    schlang rang schwand wand begann gewann sann spann schwamm starb warb warf half galt schalt barst las maß aß fraß sah geschah
    trat bat lud grub trug schlug wuchs wusch fuhr schuf tat verdarb stahl befahl empfahl verbarg
"""
_PRETERITES: Final = frozenset(
    prefix + verb + plural
    for prefix in ("", "be", "ver", "er", "ent", "zer", "über", "unter", "wider")
    for verb in _STRONG.split()
    for plural in ("", "en")
)
_WITH_GE: Final = tuple(  # as participles begin: gebaut, angekündigt
    f"{prefix}ge"
    for prefix in (
        "",
        *[
            "ab",
            "an",
            "auf",
            "aus",
            "bei",
            "ein",
            "fest",
            "fort",
            "frei",
            "her",
            "hin",
            "los",
            "mit",
            "nach",
            "nieder",
            "teil",
            "um",
            "unter",
            "vor",
            "weg",
            "weiter",
            "wieder",
            "zu",
            "zurück",
            "bekannt",
        ],
    )
)

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        """
        ist sind bin war waren hat haben hatte hatten wird werden wurde wurden würde würden kann können könnte könnten muss müssen soll
        sollen sollte sollten will wollen wollte wollten darf dürfen sei seien habe hätte hätten wäre wären werde dürfte dürften müsse
        könne konnte konnten musste mussten durfte durften müsste müssten solle wolle
        """
    ),
    being=words("ist sind bin war waren"),
    past=_PRETERITES
    | words(
        """
        wurde wurden starb starben kam kamen ging gingen nahm nahmen gab gaben fand fanden ließ ließen stand standen hielt hielten fiel fielen stieg
        stiegen sank sanken verlor verloren traf trafen brach brachen schrieb schrieben sprach sprachen zog zogen lag lagen begann
        begannen fuhr fuhren schloss schlossen trat traten wuchs wuchsen erhielt erhielten entschied lief liefen riss
        käme kämen bekäme bekämen gäbe gäben ginge läge lägen stünde stünden fände fänden bräuchte bräuchten nähme nähmen bliebe
        fiele ließe hieße träfe träfen verlöre verlören stiege sänke sänken zöge zögen flösse flössen entstünde entstünden entspräche
        entsprächen spräche sprächen erhielte beliefe schlösse schlössen wüchse wüchsen wüsste wüssten
        """
    ),
    present_or_participle=PRESENT_OR_PARTICIPLE
    | words(
        """
        ergänzt bekräftigt beklagt erläutert versichert
        vertreibt befürchtet ersetzt verbindet verhindert errichtet
        besucht verkauft erklärt erhöht bezahlt bedroht beliefert beschäftigt beteiligt betreut bestellt bewirkt erlaubt ermöglicht
        bewirtschaftet bearbeitet begleitet begründet behandelt behauptet bekämpft belastet belegt belohnt bemängelt benötigt benutzt
        berechnet berichtet beruhigt beschreibt besetzt bestätigt bestimmt bestreikt betont bevorzugt bewacht bewegt bewertet bezeichnet
        bezieht erinnert erkennt erlebt ermittelt eröffnet erscheint erschwert erteilt erweitert erzählt entdeckt entfernt
        entlässt entscheidet entspricht entsteht entwickelt überprüft überwacht überzeugt unternimmt verändert veranstaltet
        verantwortet verarbeitet verbietet verbraucht verbreitet verbringt verfolgt verfügt vergibt verhandelt verklagt verkündet
        verkürzt verlässt verlegt verleiht verliert veröffentlicht verpachtet verringert verschickt verspricht verwaltet verwandelt
        verweist verwendet verzichtet widerspricht
        ernährt erreicht erwirtschaftet erzeugt erzielt fordert gehört übersteigt übernimmt unterstützt untersucht verdient
        verfehlt verlangt vermietet verschärft versorgt versucht verteilt verzeichnet überlebt vernichtet verletzt verdoppelt
        """
    ),
    describing=PARTICIPLES,
    describing_beginnings=_WITH_GE,
    describing_endings=("t", "en"),
    with_i=FIRST_PERSON
    | words(
        "backe gehe komme stehe sehe lese schreibe fahre trage helfe spreche nehme gebe esse trinke schlafe laufe singe finde bleibe fliege trete treffe verliere gewinne weiß kenne denke bringe"
    ),
    turning=words(
        "bislang bisher früher vorher zunächst anfangs ursprünglich mittlerweile hinzu dazu daneben tatsächlich zuvor damit dadurch davor heute damals danach seitdem seither später inzwischen dort dagegen hingegen dennoch trotzdem zugleich gleichzeitig daraufhin zuletzt jetzt nun dann anschließend"
    ),
    i=words("ich"),
    there_is=phrases("gab es|gibt es"),
    reported=words(
        "sei seien habe hätte hätten wäre wären werde würde würden könne könnten müsse müssten solle sollten wolle dürfe dürften"
    ),
    promised_with=words("zu"),
    present=PRESENT
    | SEPARATED
    | forms(
        """
        schützen vertreiben berühren ersetzen befürchten errichten verbinden verhindern umgeben verschlingen arbeiten brauchen dauern decken dienen drohen enden fehlen fließen folgen fordern führen fürchten gelangen glauben greifen
        handeln hängen hoffen kämpfen kaufen klagen klettern kommen kosten kritisieren landen leben leiden leisten leiten lehnen
        liefern liegen lösen machen meiden melden mieten nutzen planen produzieren profitieren protestieren prüfen pumpen rechnen
        regieren reichen reisen rufen sammeln schaden schätzen scheitern schließen schwanken senken setzen sinken sitzen sorgen
        sparen spielen stammen stecken stehen steigen stellen stimmen stoppen streiken suchen tagen teilen trennen umfassen wachsen
        wählen warnen warten wechseln wirken wohnen zahlen zählen zeigen ziehen zögern basieren bestehen betragen halten dominieren
        atmen bauen bilden bieten binden brechen brennen bringen buchen danken dauern drehen drucken ehren eignen einigen fangen fassen
        feiern finden fliegen fliehen fließen forschen fragen fressen gewinnen gründen haften heilen heißen herrschen hören
        jagen kehren kennen klingen kochen kümmern kürzen lagern lehren lernen lesen lieben locken malen mahlen messen mischen
        münden nennen öffnen ordnen packen pflanzen pflegen raten räumen reißen retten richten riechen rücken ruhen säen schalten
        scheinen schicken schieben schneiden schreiben schreien schweigen segeln senden sichern siegen singen sprengen spüren
        stehlen steuern stiften stören strahlen streichen streiten stützen tanken tanzen tauchen tauschen testen töten trauern treiben
        trennen trinken trocknen üben wandern wecken wehren weigern weinen weisen weiten werben werten wiegen wischen wünschen zerstören
        züchten zweifeln zwingen
        existieren finanzieren funktionieren garantieren investieren kontrollieren organisieren reagieren transportieren
        """,
        {"sten": "stet", "ten": "tet", "den": "det", "eln": "elt", "ern": "ert", "en": "t"},
    )
    | words(
        """
        ermittelt ermitteln sitzt sitzen beschäftigt beschäftigen fördert fördern produziert produzieren betreibt betreiben plant planen
        besitzt besitzen verkauft verkaufen zahlt zahlen erhält erhalten verdient verdienen gehört gehören umfasst sucht suchen
        untersucht untersuchen prüft prüfen vertritt stellt stellen baut bauen liefert liefern erwartet erwarten rechnet rechnen braucht
        sagt sagen kostet kosten gilt gelten steht stehen liegt liegen bleibt bleiben fordert fordern zeigt zeigen droht drohen lebt leben
        arbeitet arbeiten sieht sehen geht gehen kommt kommen gibt fehlt fehlen steigt steigen sinkt sinken
        hält beträgt enthält behält unterhält trägt schlägt fährt fällt lädt läuft lässt rät schläft stößt wächst wäscht
        befiehlt bricht spricht sticht trifft hilft wirft stirbt wirbt nimmt liest isst frisst misst tritt vergisst
        übernimmt unterbricht widerspricht beginnt beginnen gewinnt gewinnen weiß wissen tut tun heißt heißen
        """
    ),
    finite_endings=(
        "te",
        "ten",
        "ließ",
        "ließen",
        "nahm",
        "nahmen",
        "gab",
        "gaben",
        "ging",
        "gingen",
        "kam",
        "kamen",
        "fand",
        "fanden",
        "hielt",
        "hielten",
        "fiel",
        "fielen",
        "stieg",
        "stiegen",
        "traf",
        "trafen",
        "brach",
        "brachen",
        "schrieb",
        "schrieben",
        "sprach",
        "sprachen",
        "zog",
        "zogen",
        "trat",
        "traten",
        "schied",
        "schieden",
        "schloss",
        "schlossen",
        "lief",
        "liefen",
        "starb",
        "starben",
        "bot",
        "boten",
        "hob",
        "hoben",
        "lud",
        "luden",
        "wies",
        "wiesen",
        "floss",
        "flossen",
        "stand",
        "standen",
    ),
    past_endings=("te", "ten"),
    not_verbs=words(
        """
        heute erste ersten letzte letzten zweite zweiten dritte dritten vierte rechte rechten schlechte beste besten größte größten höchste
        höchsten weite weiten breite alte alten kalte echte bekannte bekannten gesamte gesamten bitte sollten älteste ältesten meiste
        meisten unten hinten mitten geplante geplanten verletzten leichte privaten private bevorstehenden nächsten kosten halbe hälfte
        gegen gestern gesamt genug gern gering geringen gewöhnlichen meinen zugegen eingehen abgehen angehen ausgehen vorgehen umgehen ausgeben angeben abgeben aufgeben eingeben vorgeben
        zugeben weitergeben bekanntgeben zurückgeben nachgehen hingehen weggehen untergehen weitergehen losgehen
        beschäftigte gefährdete
        """
    )
    | NO_VERBS,
    articles=words("ein eine einen einem einer"),
    comparative_endings=("er", "mehr"),
    than=words("als"),
    of=words("von der des"),
    plural_pronouns=words("denen ihnen"),
    change_to=words("auf"),
    from_=words("von zwischen"),
    circumstances=words("mit nach bei"),
    agents=words("von"),
    sequence=words("nach vor bis"),
    multiples=words(" doppelte dreifache zweifache vierfache fünffache zehnfache hälfte doppelt dreimal"),
    separable=tuple(
        words(
            "ab an auf aus bei dar ein fest fort her hin inne los mit nach statt teil um vor weg wieder zu zurück zusammen"
        )
    ),
    final_relatives=words("der die das den dem deren dessen denen welche welcher welches"),
    plain_endings=("t",),
    determiners=words(
        " ihr ihren ihrem sein seinen seinem deren dessen manche mehrere jede jeder jedes der die das den dem des ein eine einen einem einer eines dieser diese dieses seine seiner ihre ihrer kein keine zwei drei vier alle viele beide beiden"
    ),
    prepositions=words(
        "in im an am auf aus bei mit nach von vom vor zu zum zur über unter zwischen seit bis durch für gegen ohne um während wegen"
    ),
    pronouns=words("er sie es wir ich man"),
    he_or_she=words("er"),
    he=words("er"),
    they=words("sie"),
    coordinators=words("und oder"),
    alternatives=words("oder"),
    contrast=words("aber während obwohl sondern doch"),
    subordinators=words(
        "nachdem als wo während wobei wodurch weshalb weswegen wofür womit wozu wonach woran worauf worin wovon"
    ),
    scenes=words("wofür womit wozu wonach woran worauf worin wovon"),
    causal=words("weil da denn"),
    conditionals=words("wenn falls ob"),
    relatives=frozenset(),
    that=words("dass"),
    adverbs=words(
        " ab aus ein zu vor fest an zurück damit bereits zudem jährlich zuletzt derzeit jetzt rund auch schon nicht nie noch danach dann außerdem nur sich inzwischen jedoch"
    ),
    bare_ranks=words("erste erster"),
    amounts=words("wert höhe"),
    restating=phrases("das heißt|das sind"),
    tail_openers=words(
        " unter bis rund etwa mindestens einschließlich inklusive darunter davon von gegenüber nach mehr das ein eine"
    ),
    with_=words("mit"),
    takes_with=words(
        "gespräch gespräche gesprächen interview interviews treffen verhandlung verhandlungen vertrag verträge verträgen "
        "begründet begründete begründeten rechnet rechnete rechneten rechnen "
        "abkommen vereinbarung vereinbarungen kontakt kontakte kontakten beziehung beziehungen grenze kollision zusammen "
        "zusammenstoß zusammenarbeit partnerschaft"
    ),
    with_figure=words("mehr rund etwa über fast"),
    possessives=words(
        """
        sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
        """
    ),
    modals=words(
        """
        soll sollen will wollen kann können muss müssen darf dürfen wird werden sollte könnte
        """
    ),
    consequence=words(
        """
        sodass so
        """
    ),
    awaiting=words(
        """
        bevor bis ehe
        """
    ),
)
