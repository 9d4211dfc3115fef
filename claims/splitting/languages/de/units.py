"""Money and measures in German."""

from typing import Final

from claims.splitting.languages.pack import Units, each, phrases, words

UNITS: Final = Units(
    minus=words("minus"),
    below_zero=phrases("unter null|unter dem gefrierpunkt|grad unter null|grad unter dem gefrierpunkt|minus"),
    percent=words("prozent"),
    points=words("prozentpunkte prozentpunkten"),
    currencies={
        "euro": "EUR",
        "dollar": "USD",
        "pfund": "GBP",
        "franken": "CHF",
        "rubel": "RUB",
        "yen": "JPY",
        "yuan": "CNY",
        "cent": "cent",
        "kronen": "krone",
        "zloty": "PLN",
        "schilling": "ATS",
        "mark": "DEM",
        "d-mark": "DEM",
    },
    measures=each("km²", "km²|quadratkilometer|quadratkilometern")
    | each("m³", "kubikmeter|kubikmetern")
    | each("m²", "quadratmeter|quadratmetern")
    | each("km", "km|kilometer|kilometern")
    | each("m", "meter|metern|m")
    | each("mm", "mm|millimeter")
    | each("kg", "kg|kilo|kilogramm")
    | each("t", "tonnen|tonne")
    | each("ha", "hektar")
    | each("km/h", "km/h|kilometer pro stunde|stundenkilometer|stundenkilometern")
    | each("cm", "cm|zentimeter|zentimetern")
    | each("g", "gramm")
    | each("°C", "°c|grad|grad celsius")
    | each("GW", "gw|gigawatt")
    | each("l", "liter|litern")
    | each("barrel", "barrel")
    | each("MW", "mw|megawatt"),
)
