# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of English."""

from typing import Final

from claims.splitting.languages.pack import Names, words

NAMES: Final = Names(
    titles=words(
        "mr mrs ms dr prof professor president minister premier chancellor senator sen gov governor mayor general gen "
        "colonel col captain judge justice chief king queen prince princess pope bishop sir lord lady leader leaders "
        "commander sheriff inspector ayatollah imam secretary spokesman spokeswoman chairman director lawyer activist "
        "journalist commissioner ambassador detective sergeant lieutenant rep engineer economist researcher"
    ),
    name_joiners=words("of the al bin ibn de del der van von and for la le du dos da"),
    place_before=words("in at near across from areas outside around toward towards into through throughout"),
    organisation_words=words(
        """
        rail railways railway airways airlines motors energy steel oil gas power national international royal federal central united global northern southern eastern western brigade command programme program observatory laboratory labs systems homes stores foods holdings industries partners capital ventures trade food health world
        organization organisation agency ministry department university institute institution bank company corporation
        corp inc ltd party council committee commission association union federation group court police army force forces
        authority office bureau parliament congress senate assembly guard guards church hospital school college club
        league times post herald tribune news press network foundation trust fund society board service services units
        unit front movement alliance coalition house medicine journal lancet jama albion rovers wanderers athletic hotspur democrats republicans conservatives tories liberals cross administration center centre nations reuters
        """
    ),
    place_words=words(
        "river lake mount mountain valley street avenue road square city county province state region island islands bay "
        "sea ocean coast district village town airport bridge park forest desert peninsula north south east west"
    ),
    never_names=words(
        "i the a an this that these those it he she they we you there here in on at by for with from to and but or if "
        "when while after before since because as of what how why who where all some many most no not one two three "
        "four five six seven eight nine ten thousands hundreds dozens millions both each every another such his her its "
        "their our my your following meanwhile however yesterday today tomorrow then now also yet so still only even "
        "first second third rainfall flooding repairs spending officials police scientists people nobody everyone"
    ),
)
