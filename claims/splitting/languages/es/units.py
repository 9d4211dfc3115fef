"""Money and measures in Spanish."""

from typing import Final

from claims.splitting.languages.pack import Units, each, phrases

UNITS: Final = Units(
    below_zero=phrases("bajo cero|grados bajo cero"),
    percent=phrases("por ciento|porciento"),
    points=phrases("puntos porcentuales|puntos|punto porcentual|punto"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "dólares": "USD",
        "dólar": "USD",
        "pesos": "peso",
        "libras": "GBP",
        "reales": "BRL",
        "bolívares": "VES",
        "soles": "PEN",
        "yenes": "JPY",
        "yuanes": "CNY",
        "rublos": "RUB",
        "francos": "CHF",
        "guaraníes": "PYG",
        "quetzales": "GTQ",
        "lempiras": "HNL",
        "córdobas": "NIO",
        "colones": "CRC",
        "bolivianos": "BOB",
        "rupias": "INR",
        "rublo": "RUB",
        "liras": "TRY",
        "dírhams": "MAD",
        "dirhams": "MAD",
        "séqueles": "ILS",
        "shéqueles": "ILS",
        "riales": "IRR",
        "grivnas": "UAH",
        "céntimos": "cent",
        "centavos": "cent",
    },
    measures=each("km²", "km²|kilómetros cuadrados")
    | each("km", "km|kilómetros|kilómetro")
    | each("m", "metros|metro")
    | each("mm", "mm|milímetros")
    | each("kg", "kg|kilos|kilogramos")
    | each("t", "toneladas|tonelada")
    | each("ha", "hectáreas")
    | each("km/h", "km/h|kilómetros por hora")
    | each("m²", "m²|metros cuadrados")
    | each("m³", "m³|metros cúbicos|hectómetros cúbicos")
    | each("cm", "cm|centímetros")
    | each("g", "gramos")
    | each("°C", "°c|grados|grado")
    | each("GW", "gw|gigavatios")
    | each("l", "litros|litro")
    | each("barrel", "barriles")
    | each("MW", "mw|megavatios"),
)
