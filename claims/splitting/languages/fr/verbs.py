# ruff: noqa: E501  (word tables)
"""Finite forms of French verbs, formed from their infinitives: present (annonce, annonçons), and the past of tales (annonça).

What is told by its ending (-ait, -aient, -èrent, -era) is not formed."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.fr.infinitives import REGULAR

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
    accole acte aide alterne amende ancre angoisse arbitre archive arme attache attaque autopsie avantage avions axe bagarre baisse balance balise
    bande barre barricade bascule base bataille bombe borde borne boucle bouffe bourre bout boxe brade branche bride brigue brise brosse brouille
    brusque cadre cale calme calque campe candidate capture caricature casse catalogue catapulte cause cautionne ceinture cèle censure challenge
    charge charme chasse châtie chauffe chausse chiffre chôme cible circule cisaille classe clone code coffre colle combine commande commerce complexe
    compresse compte conforme conseille conserve consigne constitue conteste contraste contrôle controverse converse copie cote couche coupe couple
    couronne court couve cravache creuse critique croise croque cuisine danse date débite décharge défonce demande démarche dépêche dépense dérive
    désarme désavantage déserte détaxe dîne diplôme discipline dispense dispute domestique donne dope dose double douche doute drague drogue dupe
    dynamite ébauche écaille échange écorche écoute écume égaye élève embauche enclave enfile enfume enjambe enquête entaille entame entête entrave
    entre enveloppe envie épargne épaule épice épingle éponge épouvante équilibre équipe escompte espère esquisse essuie estampe estime étale
    étiquette étoile excave excuse exerce exige expertise fabule facture fane fatigue fauche ferme ferre fête fiche figure file filme filtre finance
    flambe flâne flatte flotte fond force forge forme formule fouette fouille foule fourmille fracture fraie frappe fraude fraye fronce fugue fume
    gâche gage galope gangrène garde gare gaspille gâte gave gaze gêne germe gicle gifle glace glaçons glisse gomme gratte greffe grève griffe
    grille grise grogne gronde groupe guide guillotine habille harangue hâte hydrate hypothèque importe importune infirme influence injurie innocente
    inquiète installe insulte interdit interne intrigue inverse invite jase jauge jetons jeûne juge jure laisse lance lave légitime lègue libère ligue
    lime limite liste livre loge loupe lutte lynche mâche maîtrise manigance manœuvre maquille marchande marche marie marine marque masque masse
    maximise menace ménage mesure met métamorphose meuble mime mine mise modèle module monnaie monte montre motive moule mue muselle nage nappe
    naufrage neige note noue nuance œuvre offense offre ombrage orchestre ordonne oriente outrage ouvre oxyde palpe pâme panache panique panse parade
    paraphe paraphrase parasite parjure parle parodie parque part partage passe patiente patrouille pause pave pêche pédale peine pense perche permet
    pèse peste philosophe pile pilote pince pioche pique pirate piste pivote place plaide plaisante planche planque plante plaque pleure plie plonge
    plume pointe police pompe ponce porte pose poste pousse pratique préface prélude présage présente presse prime prise prodigue produit programme
    propage prouve publie purge quadrille quête rabat rafle raille râle rame rampe range rase ravage rayons rebelle recale recèle recharge recherche
    rechute récidive reçoit récolte récompense référence reforme réforme régente règle relâche relance relève remise remorque rencontre rengaine rente
    réplique réprimande réserve ressort ressource reste retire retouche retraite rêve réverbère révolte rime rince riposte risque rogne romance ronfle
    rouille roule route ruine ruse rythme sabote sabre saccade saccage salarie sangle sape sauve sauvegarde savonne savons scelle scie scotche sèche
    seconde secrète selle sème serpente signale signe simule sirote skie snobe socialise solde sombre somme sommes sonde songe sonne sort soude
    souffle soupire sprinte stocke stresse strie sublime sue suicide supplie surcharge surchauffe surcote surtaxe survole suspecte suture table tache
    tacle taille tape tapisse tarde tâtonne tatoue taxe teint teinte témoigne tente teste tient timbre tique tire tisons titre tombe tonne touche
    tourne trace trafique traite tranche traque traverse trempe tresse triche triomphe triple trompe trône troque trouble trouve truffe truque tue
    ulcère urine use vaccine valide valse vante veille ventile vexe vidange vide viole violente vire virevolte vise visite vogue voile voltige vote
    voûte voyage zèbre
"""

_ENDINGS: Final = {"er": "e ent", "ir": "it issent", "re": "e ent"} | {
    "aillir": "aille aillent",
    "jaillir": "jaillit jaillissent",
    "alentir": "alentit alentissent",
    "faire": "fait font",
    "plaire": "plaît plaisent",
    "traire": "trait traient",
    "soudre": "sout solvent",
    "oître": "oît oissent",
    "mouvoir": "meut meuvent",
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
    "faire": "fit",
    "plaire": "plut",
    "traire": "trayit",
    "soudre": "solut",
    "oître": "ut",
    "mouvoir": "mut",
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
    "jaillir": "jaillissons",
    "alentir": "alentissons",
    "faire": "faisons",
    "plaire": "plaisons",
    "traire": "trayons",
    "soudre": "solvons",
    "oître": "oissons",
    "mouvoir": "mouvons",
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
_IRREGULAR_WE: Final = "faisons pouvons voulons devons valons savons partons repartons sortons mourons dormons buvons naissons pourrons verrons devrons saurons mettrons recevrons courrons"
_IRREGULAR_WE_DID: Final = "faisions pouvions voulions devions savions partions sortions mourions dormions buvions allions pourrions devrions voudrions saurions verrions mettrions ferions aimerions"
# I, beside "et" too: "Je me lève à 4 heures et prends le bus"
_IRREGULAR_I: Final = """
    prends apprends comprends reprends rends perds attends entends vends réponds descends sais vois crois reçois fais dis veux pars sors dors mets remets
    écris lis tiens viens reviens deviens obtiens soutiens connais reconnais faisais pouvais voulais devais savais partais sortais dormais buvais allais
    pourrais devrais voudrais saurais verrais ferais serais aurais aimerais dirais pourrai devrai saurai irai verrai
"""


_SILENT: Final = re.compile(r"[eé]([bcdfghlmnpqrstv]|[bcdgpt][lr]|gn|gu|qu|ch)er$")


def _as_stressed(verb: str) -> Iterator[str]:
    """A verb as its stem is before a silent ending: accélérer, employer and jeter give accélère, emploie and jette."""
    if verb.endswith(("oyer", "uyer", "ayer")):
        yield verb.removesuffix("yer") + "ier"
    if not verb.endswith(("oyer", "uyer")):
        yield _SILENT.sub(r"è\1er", verb)
    if verb.endswith(("eler", "eter")):
        yield verb.removesuffix("er") + verb[-3:]


def stressed(verb: str) -> list[str]:
    return list(_as_stressed(verb))


def _of_us(endings: Mapping[str, str], told: str) -> dict[str, str]:
    """The endings of another person or tense that are formed as that of "nous" is."""
    found = {infinitive: ending.removesuffix("ons") + told for infinitive, ending in endings.items()}
    return {key: told.replace("çi", "ci").replace("gei", "gi") for key, told in found.items()}


_STRESSED: Final = " ".join(form for verb in REGULAR.split() for form in _as_stressed(verb))
_FOUND: Final = forms(_STRESSED, _ENDINGS) | set(_IRREGULAR.split())
_FOUND_OF_US: Final = forms(REGULAR, _WE_ENDINGS) | set(_IRREGULAR_WE.split())
_FOUND_OF_ME: Final = forms(REGULAR, _of_us(_WE_ENDINGS, "ais")) | set(_IRREGULAR_I.split())
WE_DID: Final = forms(REGULAR, _of_us(_WE_ENDINGS, "ions")) | set(_IRREGULAR_WE_DID.split())
NOUN_TOO: Final = frozenset(_NOUN_TOO.split()) | WE_DID
PRESENT: Final = (_FOUND | _FOUND_OF_US | _FOUND_OF_ME) - NOUN_TOO
PAST: Final = forms(REGULAR, _TALE_ENDINGS) | set(_IRREGULAR_PAST.split())
