"""Money and measures in English."""

from typing import Final

from claims.splitting.languages.pack import Units, each, phrases, words

UNITS: Final = Units(
    percent=phrases("percent|per cent|per-cent|pct"),
    points=phrases("percentage points|percentage point|percentage-point|percent points|pct points|ppts|ppt"),
    currencies=each("USD", "dollars|dollar|us dollars|american dollars")
    | each("EUR", "euros|euro")
    | each("GBP", "pounds|pounds sterling|british pounds")
    | each("JPY", "yen")
    | each("CNY", "yuan|renminbi")
    | each("INR", "rupees|indian rupees")
    | each("IRR", "rials")
    | each("IRT", "tomans")
    | each("RUB", "roubles|rubles")
    | each("CHF", "francs|swiss francs")
    | each("CAD", "canadian dollars|canadian dollar")
    | each("AUD", "australian dollars|australian dollar")
    | each("NZD", "new zealand dollars|new zealand dollar")
    | each("HKD", "hong kong dollars|hong kong dollar")
    | each("SGD", "singapore dollars|singapore dollar")
    | each("peso", "pesos|peso")
    | each("BRL", "reais")
    | each("TRY", "lira|liras")
    | each("krone", "kroner|krone")
    | each("SEK", "kronor|krona")
    | each("crown", "crowns")
    | each("PLN", "zlotys|zloty")
    | each("HUF", "forints|forint")
    | each("UAH", "hryvnias|hryvnia")
    | each("ILS", "shekels|shekel")
    | each("ZAR", "rand")
    | each("NGN", "naira")
    | each("shilling", "shillings")
    | each("dirham", "dirhams")
    | each("dinar", "dinars")
    | each("riyal", "riyals")
    | each("THB", "baht")
    | each("MYR", "ringgit")
    | each("IDR", "rupiah")
    | each("cent", "cents|cent")
    | each("pence", "pence|penny|p"),
    measures=each("km", "km|kilometres|kilometers|kilometre|kilometer")
    | each("m", "metres|meters|metre|meter|m")
    | each("mm", "mm|millimetres|millimeters|millimetre|millimeter")
    | each("cm", "cm|centimetres|centimeters|centimetre|centimeter")
    | each("mile", "miles|mile|mi")
    | each("foot", "feet|foot|ft")
    | each("inch", "inches|inch|ins")
    | each("yard", "yards|yard")
    | each("kg", "kg|kilograms|kilos|kilogram|kilo")
    | each("g", "grams|gram|grammes")
    | each("mg", "mg|milligrams|milligram|milligrammes")
    | each("µg", "mcg|µg|micrograms|microgram")
    | each("t", "tonnes|tons|tonne|ton")
    | each("ounce", "ounces|ounce|oz")
    | each("l", "litres|liters|litre|liter")
    | each("ml", "ml|millilitres|milliliters")
    | each("gallon", "gallons|gallon")
    | each("ha", "hectares|hectare|ha")
    | each("acre", "acres|acre")
    | each(
        "km/h", "km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour"
    )
    | each("mph", "mph|miles per hour|miles an hour")
    | each("knot", "knots|knot")
    | each("°C", "°c|c|degrees celsius|degrees centigrade|degrees|degree|° c")
    | each("°F", "°f|f|degrees fahrenheit|° f")
    | each("W", "watts|watt")
    | each("kW", "kw|kilowatts|kilowatt")
    | each("MW", "mw|megawatts|megawatt")
    | each("GW", "gw|gigawatts|gigawatt")
    | each("kWh", "kwh|kilowatt hours|kilowatt-hours")
    | each("MWh", "mwh|megawatt hours|megawatt-hours")
    | each("GWh", "gwh|gigawatt hours|gigawatt-hours")
    | each("TWh", "twh|terawatt hours|terawatt-hours")
    | each("kB", "kb|kilobytes")
    | each("MB", "mb|megabytes|megabyte")
    | each("GB", "gb|gigabytes|gigabyte")
    | each("TB", "tb|terabytes|terabyte")
    | each("kbit/s", "kbps")
    | each("Mbit/s", "mbps")
    | each("Gbit/s", "gbps")
    | each("MHz", "mhz|megahertz")
    | each("GHz", "ghz|gigahertz")
    | each("dB", "db|decibels")
    | each("km²", "square kilometres|square kilometers|sq km")
    | each("m²", "square metres|square meters|sq m")
    | each("square mile", "square miles|sq miles")
    | each("square foot", "square feet|sq ft")
    | each("m³", "cubic metres|cubic meters")
    | each("basis point", "basis points|basis point|bps|bp")
    | each("barrel", "barrels|barrel")
    | each("hours", "hrs|hr")
    | each("minutes", "mins|min")
    | each("seconds", "secs|sec")
    | each("pound", "lb|lbs")
    | each("times", "x"),
    races=words("60 100 110 200 300 400 800 1500 3000 5000 10000"),
    minus=words("minus"),
    below_zero=phrases("below zero|below freezing|degrees below zero|degrees below freezing"),
    metres_before=phrases(
        "men's|women's|ladies'|boys'|girls'|jumped|leapt|cleared|threw|landed|a height of|a depth of|a distance of"
    ),
    metres_behind=phrases(
        "tall|long|wide|deep|high|above|below|away|hurdles|race|final|semi-final|heat|heats|sprint|sprints|dash|relay|freestyle|"
        "backstroke|breaststroke|butterfly|medley|steeplechase|champion|champions|title|titles|medallist|silver|gold|bronze|event|"
        "run|hope|specialist|runner|runners|sprinter|track|swim|from the|into the|off the|out to sea|world|olympic"
    ),
)
