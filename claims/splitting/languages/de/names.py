# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of German."""

from typing import Final

from claims.splitting.languages.pack import Names, phrases, words

NAMES: Final = Names(
    titles=words(
        """
        herr frau präsident präsidentin minister ministerin bürgermeister bürgermeisterin richter richterin general doktor dr prof kanzler kanzlerin
        papst könig königin ministerpräsident ministerpräsidentin sprecher sprecherin
        """
    ),
    name_joiners=phrases("von der|van der|van den|von|zu|van"),
    place_before=words("in aus"),
    organisation_words=words(
        """
        unternehmen firma konzern verwaltungsgericht oberlandesgericht amtsgericht sozialgericht arbeitsgericht bundesgericht bundesgerichtshof landesamt stadtwerke hochschule institut zentrale behörde
        ministerium universität bank partei rat kommission verband polizei regierung parlament bundestag bundesrat gericht landgericht
        krankenhaus agentur organisation stiftung gewerkschaft armee bundeswehr bundesregierung staatsanwaltschaft innenministerium kreuz
        """
    ),
    organisation_endings=(
        *(
            "konzern",
            "konzerns",
            "hersteller",
            "herstellers",
            "betreiber",
            "betreibers",
            "versorger",
            "versorgers",
        ),
        *("verband", "verbands", "bund", "gewerkschaft", "werk", "werke", "werks", "haus", "museum", "kette"),
        *(
            "behörde",
            "bank",
            "kasse",
            "verein",
            "partei",
            "fraktion",
            "unternehmen",
            "unternehmens",
            "agentur",
            "stiftung",
        ),
        *("genossenschaft", "reederei", "gesellschaft", "firma", "klinik", "klinikum", "hochschule"),
    ),
    place_words=words(
        "straße platz stadt region insel see berg kreis landkreis dorf autobahn bundesstraße kanton bezirk stadtteil ortsteil flughafen bahnhof provinz bundesland"
    ),
    never_names=words(
        """
        der die das den dem des ein eine einen einem einer in im an am auf aus bei mit nach von vom vor zu zum zur und oder aber wenn als laut
        zwei drei vier mehr rund etwa mindestens niemand auch gestern heute dann seit bis für gegen ohne während wegen er sie es wir ich man
        diese dieser dieses was wie beim pro besonders mehrere alle viele einige beide jeder jede jedes kein keine keinen
        mein meine meinem meinen meiner sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer ihres unser unsere unserem unseren deren dessen
        fünf sechs sieben acht neun zehn elf zwölf hunderte tausende dutzende hektar meter metern kilometer kilometern zentimeter gramm kilogramm kilo
        liter tonne tonnen minute minuten stunde stunden sekunde sekunden nacht nächte nächten grad
        lebensgefahr revision berufung folge
        jahr jahre jahren monat monate monaten tag tage tagen woche wochen haft gefängnis
        rente sicht ersatz kraft gefahr frage betrieb anspruch höhe zukunft kauf not brand auftrag arbeit planung bau aussicht verbindung ordnung kürze
        umlauf quarantäne bewegung insolvenz führung serie freiheit sicherheit untersuchungshaft angst panik trümmern flammen handschellen gewahrsam
        teilzeit vollzeit kurzarbeit produktion behandlung therapie pension elternzeit ruhe deckung
        """
    ),
)
