"""Figures, read from wording of many kinds. The values are those that a reader would write in digits."""

from typing import Any

import pytest

from claims.splitting import facts_of

CASES: list[tuple[str, str, list[float]]] = [
    ("en", "At least 19 people were hurt", [19]),
    ("en", "a fine of £2.4m", [2_400_000]),
    ("en", "$3bn and €40 million", [3_000_000_000, 40_000_000]),
    ("en", "forty-two villages and three hundred thousand sheep", [42, 300_000]),
    ("en", "half a million votes", [500_000]),
    (
        "en",
        "from £640,000 to £1.9 million, and from 3 to 4 million",
        [640_000, 1_900_000, 3_000_000, 4_000_000],
    ),
    ("en", "a quarter of a million votes in the last quarter of the year", [250_000]),
    ("en", "Of the 2456 pupils, 1870 (76%) had eaten", [2456, 1870, 76]),
    ("en", "children aged 3 to 5 years", [3, 5]),
    ("en", "She turned 22 on Monday", [22]),
    ("en", "one and a half million votes", [1_500_000]),
    ("en", "hundreds of thousands of birds", [100_000]),
    ("en", "a dozen boats", [12]),
    ("en", "the stock grew by 74,200 to 6.1 million", [74_200, 6_100_000]),
    ("en", "between 700,000 and 1.4 million voters", [700_000, 1_400_000]),
    ("en", "fell from 9 to 4 million", [9_000_000, 4_000_000]),
    ("en", "planted 90,000 trees, 45,000 of them oaks", [90_000, 45_000]),
    ("en", "a dozen cities and half a million people", [12, 500_000]),
    ("en", "one in eight adults", [1, 8]),
    ("en", "one of the boats, no one aboard", []),
    ("fr", "deux navettes du matin sur cinq, une enquête très longue menée sur neuf ans", [2, 5, 9]),
    ("es", "una línea de media distancia de cada seis", [1, 6]),
    ("es", "cayó en tres años y una de cada cuatro plazas sigue libre", [3, 1, 4]),
    ("en", "between 40 and 60 lorries", [40, 60]),
    ("en", "rose 2.5 percentage points to 14%", [2.5, 14]),
    ("en", "the third largest port", [3]),
    ("en", "the second tallest mast", [2]),
    ("de", "Im zweiten Test brach die Achse", []),
    ("fr", "Le troisième test a échoué", []),
    ("en", "men aged 40 to 69 or aged between 71 and 80", [40, 69, 71, 80]),
    ("en", "a 36-year-old nurse, aged six when it happened", [36, 6]),
    ("en", "two thirds of voters", [66.67]),
    ("en", "three to five years", [3, 5]),
    ("en", "the A14, flight 370, STS-135 and COVID-19", []),
    ("en", "in 2019 and since 1988", []),
    ("en", "at 10:30 and at 8.15 p.m.", []),
    ("en", "at 7:42am, again at 9:05 pm", []),
    ("en", "a third more calls, a fifth fewer arrests", [33.33, 20]),
    ("en", "for a quarter of an hour, by three tenths of a second", [3]),
    ("en", "half of the hours lost", [50]),
    (
        "en",
        "up to Rs 50 lakh, Rs300, EUR40m and SFr1.1bn, on route ABC12",
        [5_000_000, 300, 40_000_000, 1_100_000_000],
    ),
    ("en", "call 030-123-4567 or write to a12@example.org", []),
    ("fa", "۵ میلیون و ۲۰۰ هزار رأی", [5_200_000]),
    ("fa", "سی و پنج هزار نفر", [35_000]),
    ("fa", "هزاران نفر در سال ۱۳۶۷", [1000]),
    ("fa", "۴۱٫۲ درصد", [41.2]),
    ("ar", "أكثر من ٣٠٬٠٠٠ سجين و ١٢ مليون دولار", [30_000, 12_000_000]),
    ("es", "treinta y cinco mil personas y 1.250,5 hectáreas", [35_000, 1250.5]),
    ("fr", "quatre-vingt-dix mille euros, soit 3,5 %", [90_000, 3.5]),
    ("de", "einundzwanzig Tote und 1,25 Milliarden Euro", [21, 1_250_000_000]),
    ("pt", "dois milhões de reais e 12,5 por cento", [2_000_000, 12.5]),
    ("pt", "verbas por meio de duas leis", [2]),
    ("pt", "uma pessoa e meio milhão de euros", [1, 500_000]),
    ("es", "40 heridos y medio millón de euros", [40, 500_000]),
    ("fr", "le feu a pris à 19 heures, éteint à 20 h 15, après 3 heures de lutte", [3]),
    ("es", "a las 22 horas y a las 9 de la noche", []),
    ("fr", "elle quitte l'école à quatorze ans", [14]),
    ("es", "se celebró entre el 12 y el 27 de julio", []),
    ("xx", "47 … 1,200 … 12 %", [47, 1200, 12]),
    ("en", "shares closed up 12p at 345.5p after falling 3.2 pence", [12, 345.5, 3.2]),
    ("en", "Rs 500 crore, 12 lakh tonnes and CHF 3bn", [5_000_000_000, 1_200_000, 3_000_000_000]),
    ("en", "a bond of Sh500,000, or KSh 2 million", [500_000, 2_000_000]),
    ("en", "built more in two years than the last one built in five", [2, 5]),
    ("en", "the women's 800m, the 60m hurdles, a leap of 6.50m and 1.5m homes", [800, 60, 6.5, 1_500_000]),
    ("en", "close to half a trillion dollars", [500_000_000_000]),
    ("en", "in the first half of the year and the past three quarters", [3]),
    ("en", "sentenced to three-and-a-half years", [3.5]),
    ("en", "a 512MB card at 3.6GHz", [512, 3.6]),
    ("en", "a margin of error of plus or minus 2.8 points, at minus 12 degrees", [2.8, -12]),
    ("en", "only one ambulance, just one of nine barns, at least one goat", [1, 1, 9, 1]),
    ("en", "the only one who stayed", []),
    ("en", "spend $40-50 million, up from £3m-£5m", [40_000_000, 50_000_000, 3_000_000, 5_000_000]),
    ("en", "children aged three, six and nine, men aged 50-69", [3, 6, 9, 50, 69]),
    ("en", "infants aged 6 to 9 months", [6, 9]),
    ("en", "At 34, she is the youngest judge. At 52, turnout fell.", [34, 52]),
    ("en", "the third in a month, the fourth this year, the second of the month", [3, 4]),
    ("en", "he drank a bottle and a half of wine", []),
    ("en", "One road in four is closed; he scored one goal in six games", [1, 4, 6]),
    ("en", "In 1997 voters backed it. In 2000 patients it failed.", [2000]),
    ("en", "won two-nil on BBC Two, said a caller on 0870 600", [2, 0, 600]),
    ("en", "a low of -5C, or 12 degrees below zero inland", [-5, -12]),
    ("en", "a couple of hundred people", [200]),
    ("en", "a woman in her sixties, a man in his 40s", [60, 40]),
    ("en", "the twenty-first century", []),
    (
        "en",
        "Rents have doubled, fuel costs twice as much, exports rose tenfold and a double murder",
        [2, 2, 10],
    ),
    ("en", "Almost double the 21 deaths; the salt content has halved", [2, 21, 0.5]),
    ("en", "By six votes to one, after one hour and 58 minutes, not one day", [6, 1, 1, 58]),
    ("en", "PlayStation 2 was the top seller, but in Basra 12 were killed", [12]),
    ("en", "made 287-6 in 50 overs", [287, 6, 50]),
    ("en", "a quarter-point cut, 0.25 of a percentage point", [0.25, 0.25]),
    ("en", "2hrs 25mins in the 1500m", [2, 25, 1500]),
    ("de", "Die Mieten haben sich verdoppelt, die Zahl der Stellen halbiert", [2, 0.5]),
    ("fr", "les loyers ont triplé", [3]),
    ("es", "los precios se duplicaron", [2]),
    ("pt", "o lucro dobrou", [2]),
    ("en", "the temperature reached minus 12 degrees", [-12]),
    ("de", "minus 4,5 Grad", [-4.5]),
    ("de", "zweihundertfünfzig Beschäftigte", [250]),
    ("ar", "خمسة عشر قتيلا", [15]),
    ("ar", "تأهل إلى دور الستة عشر", [16]),
    ("ar", "نجت فتاة في السادسة عشرة من عمرها", [16]),
    ("ar", "يعمل فيه ألف نجار ونصف إنتاجه للتصدير", [1000, 50]),
    ("ar", "سجن عامين ونصف العام", [2.5]),
    ("ar", "أُصيب 30 عاملاً و12 سائقا وتسع نساء", [30, 12, 9]),
    ("ar", "صوّت 3 ملايين و415 ألفًا و206 ناخبين", [3_415_206]),
    ("ar", "ستة ملايين و250 ألفا و7 نسخ", [6_250_007]),
    ("ar", "مليون ونصف المليون دينار ومئتا ألف درهم", [1_500_000, 200_000]),
    ("ar", "قُدّر بـ40كيلومترا في دور الـ16", [40, 16]),
    ("ar", "200.000 لاجئ و1.5 متر وبنسبة 5ر2 في المئة", [200_000, 1.5, 2.5]),
    ("ar", "سامي العلي (61 عاما) و1930 إصابة", [61, 1930]),
    ("ar", "حركة طالبان", []),
    ("ar", "اربعة اطفال وعشرات الاف و١٤،٤٤١،٤١٧ ريال", [4, 10_000, 14_441_417]),
    ("fa", "به ٨،٢ درصد و یک درصد", [8.2, 1]),
    ("fa", "یک میلیون ۷۰ هزار تومان و ۲۵۰ همت", [1_070_000, 250 * 10**12]),
    ("fa", "زلزله ۵ و ۶ دهم ریشتری", [5.6]),
    ("ar", "عشرات الآلاف ومئات الآلاف", [10_000, 100_000]),
    ("ar", "قتيلان وجريحان وشاحنتان في يومين", [2, 2, 2, 2]),
    ("ar", "المدنيين والمعتقلين", []),
    ("ar", "حلّ في المركز الثالث للعام الثاني عشر", [3, 12]),
    ("ar", "خسر في نصف النهائي ووصل نصفهم", [50]),
    ("ar", "بمقدار ربع نقطة مئوية", [0.25]),
    ("ar", "لست أدري", []),
    ("fa", "۱۲ میلیون و ۷۰۰ هزار و ۱۵ رأی", [12_700_015]),
    ("fa", "سه هزار و ۴۰۰ میلیارد تومان", [3_400_000_000_000]),
    ("fa", "سی‌وهفت کارگر و ۱۵هزار تن", [37, 15_000]),
    ("fa", "۳/۵ درصد و ۲ و نیم درصد و نیم درصد", [3.5, 2.5, 0.5]),
    ("fa", "۲۰ تا ۳۰ هزار نفر", [20_000, 30_000]),
    ("fa", "در رتبه سوم", [3]),
    ("fa", "از ۱۹/۵ به ۲۲ درصد", [19.5, 22]),
    ("fa", "معادل ۴۱ و هفت دهم درصد و رشد ۸ درصدی", [41.7, 8]),
    ("fa", "چهار سال و نیم حبس از سه شنبه", [4.5]),
    ("ar", "بعد 3 أعوام ونصف العام وبقيمة مليارين وأربعمئة مليون دولار", [3.5, 2_400_000_000]),
    ("de", "eineinhalb Jahre Haft und zweieinhalb Millionen Euro", [1.5, 2_500_000]),
    (
        "de",
        "eine halbe Million Euro, fünfzigtausend Zuschauer, zweitausenddreihundert Tonnen",
        [500_000, 50_000, 2_300],
    ),
    ("de", "ein dreitägiger Streik, eine zwölfköpfige Gruppe, viermal so viele", [3, 12, 4]),
    ("de", "ein elfjähriges Mädchen und eine 38 Jahre alte Frau", [11, 38]),
    ("de", "zum siebten Mal, die dritte Niederlage in Folge, acht Monate", [7, 3, 8]),
    ("fr", "un million et demi de voix, deux ans et demi de prison, trois heures", [1_500_000, 2.5, 3]),
    ("fr", "2,3 Md€ et 12 M€, mais 12 m", [2_300_000_000, 12_000_000, 12]),
    ("fr", "une quarantaine de maisons, mises en quarantaine", [40]),
    ("fr", "le quart des élèves, le quart de finale, près du tiers des voix", [25, 33.33]),
    ("fr", "neuf communes, un bâtiment neuf", [9]),
    ("fr", "10 morts à Lens ; neuf dans le Nord, en plus de 25 ans", [10, 9, 25]),
    ("de", "ein Plus von fast 100 Millionen, 55,5 Millionen mehr als im Vorjahr", [100_000_000, 55_500_000]),
    ("de", "die zweithöchste Summe und der drittgrößte Hafen", [2, 3]),
    ("fr", "la dixième place, la troisième hausse consécutive, la 12e victoire", [10, 3, 12]),
    (
        "es",
        "dos mil quinientos millones de pesos, 3 mil 400 millones, 2 mil 300 personas",
        [2.5e9, 3.4e9, 2300],
    ),
    ("es", "medio centenar de vecinos, una veintena de casas, un año y medio", [50, 20, 1.5]),
    ("es", "el décimo puesto, la cuarta subida consecutiva, medio punto", [10, 4, 0.5]),
    ("pt", "1,2 mil milhões de euros, dois trilhões de reais, R$ 3 mi", [1.2e9, 2e12, 3_000_000]),
    ("pt", "três dezenas de bombeiros, quatrocentas pessoas, um ano e meio", [30, 400, 1.5]),
    ("pt", "terminou em segundo, a 12ª vitória", [2, 12]),
    ("de", "bei 8 Grad unter null", [-8]),
    ("es", "a 8 grados bajo cero", [-8]),
    ("fa", "۸ درجه زیر صفر", [-8]),
]


def values(text: str, language: str) -> list[float]:
    return [fact["value"] for fact in facts_of(text, language=language, published=None) if "value" in fact]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_figures_are_read_as_a_reader_would_write_them(
    language: str, text: str, expected: list[float]
) -> None:
    assert values(text, language) == expected


FACTS: list[tuple[str, dict[str, Any]]] = [
    (
        "33 months plans",
        {"type": "quantity", "value": 33, "unit": "months", "comparator": "exactly", "text": "33"},
    ),
    (
        "HK$3bn",
        {"type": "money", "value": 3_000_000_000, "unit": "HKD", "comparator": "exactly", "text": "HK$3bn"},
    ),
    (
        "At least 47 people died",
        {"type": "quantity", "value": 47, "unit": "people", "comparator": "at least", "text": "At least 47"},
    ),
    (
        "nearly 38 per cent",
        {"type": "share", "value": 38, "unit": "%", "comparator": "nearly", "text": "nearly 38 per cent"},
    ),
    (
        "Sales more than doubled",
        {"type": "multiple", "value": 2, "comparator": "more than", "text": "more than doubled"},
    ),
    (
        "more than €1.1 billion",
        {
            "type": "money",
            "value": 1_100_000_000,
            "unit": "EUR",
            "comparator": "more than",
            "text": "more than €1.1 billion",
        },
    ),
    (
        "up to 40 wolves",
        {"type": "quantity", "value": 40, "unit": "wolves", "comparator": "at most", "text": "up to 40"},
    ),
    (
        "about 3.5 km",
        {"type": "quantity", "value": 3.5, "unit": "km", "comparator": "about", "text": "about 3.5"},
    ),
    (
        "thousands of trees",
        {"type": "quantity", "value": 1000, "unit": "trees", "comparator": "at least", "text": "thousands"},
    ),
    (
        "spread to nine states",
        {"type": "quantity", "value": 9, "unit": "states", "comparator": "exactly", "text": "nine"},
    ),
    ("who is 27,", {"type": "age", "value": 27, "unit": "years", "text": "who is 27"}),
    (
        "well below 95 per cent",
        {
            "type": "share",
            "value": 95,
            "unit": "%",
            "comparator": "less than",
            "text": "well below 95 per cent",
        },
    ),
    ("5 kg or more", {"type": "quantity", "value": 5, "unit": "kg", "comparator": "at least", "text": "5"}),
    ("the second trending topic", {"type": "rank", "value": 2, "text": "second"}),
    ("a 54-year-old", {"type": "age", "value": 54, "unit": "years", "text": "54-year-old"}),
]


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=[text for text, _ in FACTS])
def test_a_figure_has_its_type_unit_comparator_and_wording(text: str, expected: dict[str, Any]) -> None:
    assert facts_of(text, language="en", published=None) == [expected]


def test_a_fact_stands_where_it_is_written_although_vowel_signs_are_passed_over() -> None:
    text = "قُتِلَ ثلاثُمئةِ جُنديٍّ وخمسُ نساءٍ، أي بزيادة ١٢٪"
    for fact in facts_of(text, language="ar", published=None):
        assert fact["text"] in text
    assert values(text, "ar") == [300, 5, 12]


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("تسعة جنود على الأقل", "at least"),
        ("بأكثر من 40 دولارا", "more than"),
        ("إلى 12 في المئة من 9 في المئة", "exactly"),
        ("40 تقريبا", "about"),
    ],
)
def test_an_arabic_comparator_may_follow_its_figure_or_be_written_with_a_preposition(
    text: str, comparator: str
) -> None:
    assert {f["comparator"] for f in facts_of(text, language="ar", published=None)} == {comparator}


def test_an_integral_value_is_an_int() -> None:
    assert [type(v) for v in values("1.5 million people and 2.5 km", "en")] == [int, float]


def test_the_unit_behind_a_range_is_that_of_both_ends() -> None:
    facts = facts_of("a rise of 10-15%, or 2 to 3 million euros", language="en", published=None)
    told = [("share", 10, "%"), ("share", 15, "%"), ("money", 2_000_000, "EUR"), ("money", 3_000_000, "EUR")]
    assert [(f["type"], f["value"], f["unit"]) for f in facts] == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "earnings of between 0.9 and 1.3 billion dollars"),
        ("en", "between $0.9 and $1.3 billion"),
        ("es", "entre 0,9 y 1,3 millones"),
        ("de", "zwischen 0,9 und 1,3 Millionen"),
    ],
)
def test_the_magnitude_behind_between_is_that_of_both_ends(language: str, text: str) -> None:
    low, high = (f["value"] for f in facts_of(text, language=language, published=None))
    assert round(high / low, 2) == 1.44


def test_one_counts_a_person_or_a_share() -> None:
    assert values("One officer was hurt.", "en") == [1]
    assert values("One worker in nine was hurt.", "en") == [1, 9]
    assert values("One thing is sure.", "en") == []


def test_a_second_figure_without_a_noun_counts_what_the_first_counts() -> None:
    facts = facts_of("At least 47 people have died and 12 are still missing", language="en", published=None)

    assert [fact["unit"] for fact in facts] == ["people", "people"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a sum of 40 dollars", ("money", 40, "USD")),
        ("a sum of 40 New Zealand dollars", ("money", 40, "NZD")),
        ("a sum of 40 Singapore dollars", ("money", 40, "SGD")),
        ("40 new cases were found", ("quantity", 40, "new cases")),
        ("40 Australian miners were found", ("quantity", 40, "Australian miners")),
    ],
)
def test_a_currency_of_several_words_is_none_of_them_alone(text: str, told: tuple[str, int, str]) -> None:
    (fact,) = facts_of(text, language="en", published=None)
    assert (fact["type"], fact["value"], fact["unit"]) == told


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("لم يتجاوز 30 طالبا", "at most"),
        ("لم يتعد 30 طالبا", "at most"),
        ("لم يقل عن 30 طالبا", "at least"),
        ("تجاوز 30 طالبا", "more than"),
    ],
)
def test_an_arabic_comparator_may_be_denied(text: str, comparator: str) -> None:
    [counted] = facts_of(text, language="ar", published=None)
    assert counted["comparator"] == comparator
