"""Money and measures in French."""

from typing import Final

from claims.splitting.languages.pack import Units, each, phrases

UNITS: Final = Units(
    below_zero=phrases(
        "au-dessous de zéro|en dessous de zéro|sous zéro|degrés sous zéro|degrés au-dessous de zéro"
    ),
    percent=phrases("pour cent"),
    points=phrases("points|point|points de pourcentage|point de pourcentage"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "dollars": "USD",
        "dollar": "USD",
        "livres": "GBP",
        "francs": "CHF",
        "dirhams": "MAD",
        "dinars": "dinar",
        "yens": "JPY",
        "yuans": "CNY",
        "roubles": "RUB",
        "centimes": "cent",
        "francs cfa": "XAF",
    },
    measures=each("km²", "km²|kilomètres carrés")
    | each("km", "km|kilomètres|kilomètre")
    | each("basis point", "points de base|point de base")
    | each("m", "m|mètres|mètre")
    | each("mm", "mm|millimètres")
    | each("kg", "kg|kilos|kilogrammes")
    | each("t", "tonnes|tonne")
    | each("ha", "hectares|hectare")
    | each("km/h", "km/h|kilomètres/heure|kilomètres par heure|kilomètres-heure")
    | each("m²", "m²|mètres carrés")
    | each("m³", "m³|mètres cubes|mètre cube")
    | each("cm", "cm|centimètres|centimètre")
    | each("g", "grammes|gramme")
    | each("l", "litres|litre")
    | each("GW", "gw|gigawatts")
    | each("°C", "°c|degrés|degré|degrés celsius")
    | each("barrel", "barils")
    | each("MW", "mw|mégawatts"),
)
