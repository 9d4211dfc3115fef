"""Money and measures in Portuguese."""

from typing import Final

from claims.splitting.languages.pack import Units, each, phrases

UNITS: Final = Units(
    below_zero=phrases("abaixo de zero|graus abaixo de zero|negativos|graus negativos"),
    percent=phrases("por cento"),
    points=phrases("pontos percentuais|ponto percentual|ponto|pontos|p.p.|pp"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "dólares": "USD",
        "reais": "BRL",
        "real": "BRL",
        "dólar": "USD",
        "libras": "GBP",
        "francos": "CHF",
        "ienes": "JPY",
        "yuans": "CNY",
        "rublos": "RUB",
        "rúpias": "INR",
        "liras": "TRY",
        "dirhams": "MAD",
        "guaranis": "PYG",
        "bolivianos": "BOB",
        "patacas": "MOP",
        "shekels": "ILS",
        "grívnias": "UAH",
        "pesos": "peso",
        "kwanzas": "AOA",
        "meticais": "MZN",
        "escudos": "escudo",
        "centavos": "cent",
        "cêntimos": "cent",
    },
    measures=each("km²", "km²|quilômetros quadrados|quilómetros quadrados")
    | each("km", "km|quilômetros|quilómetros")
    | each("m", "metros|metro")
    | each("mm", "mm|milímetros")
    | each("kg", "kg|quilos")
    | each("t", "toneladas")
    | each("km/h", "km/h|quilômetros por hora|quilómetros por hora")
    | each("m²", "m²|metros quadrados")
    | each("m³", "m³|metros cúbicos")
    | each("cm", "cm|centímetros")
    | each("g", "gramas")
    | each("l", "litros|litro")
    | each("°C", "°c|graus|grau")
    | each("barrel", "barris")
    | each("MW", "mw|megawatts")
    | each("ha", "hectares|hectare"),
)
