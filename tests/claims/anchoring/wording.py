"""Words of each language that the edits put in the place of others."""

from typing import Final

NUMBER_WORDS: Final = {
    "en": "two three four five six seven eight nine ten twelve twenty thirty",
    "fa": "دو سه چهار پنج شش هفت هشت بیست سی",
    "ar": "ثلاثة أربعة خمسة ستة سبعة ثمانية عشرة عشرون",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez doce veinte",
    "fr": "deux trois quatre cinq six sept huit neuf dix douze vingt",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig",
    "pt": "dois três quatro cinco seis sete oito nove dez doze vinte",
}

MONTHS: Final = {
    "en": "January February March April June July August September October November December",
    "fa": "فروردین اردیبهشت خرداد مرداد شهریور آبان آذر بهمن اسفند",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}

UNITS: Final = {
    "en": "kilometres metres tonnes hours days months percent dollars euros",
    "fa": "کیلومتر تومان دلار روز ماه درصد یورو",
    "ar": "كيلومتر متر طن دولار يورو",
    "es": "kilómetros metros toneladas horas días meses euros dólares",
    "fr": "kilomètres mètres tonnes heures jours mois euros dollars",
    "de": "Kilometer Meter Tonnen Stunden Tage Monate Prozent Euro",
    "pt": "quilômetros metros toneladas horas dias meses euros reais",
}

COMPARATORS: Final = {
    "en": [("over", "under"), ("more than", "less than"), ("at least", "at most"), ("about", "nearly")],
    "fa": [("بیش از", "کمتر از"), ("دست‌کم", "حداکثر"), ("حدود", "نزدیک به")],
    "ar": [("أكثر من", "أقل من"), ("نحو", "أكثر من")],
    "es": [("más de", "menos de"), ("al menos", "como máximo"), ("unos", "casi")],
    "fr": [("plus de", "moins de"), ("au moins", "au plus"), ("environ", "près de")],
    "de": [("mehr als", "weniger als"), ("mindestens", "höchstens"), ("rund", "fast")],
    "pt": [("mais de", "menos de"), ("pelo menos", "no máximo"), ("cerca de", "quase")],
}

NOT: Final = {"en": "not", "fa": "هرگز", "ar": "لم", "es": "no", "fr": "jamais", "de": "nicht", "pt": "não"}

UNTRUE: Final = {
    "en": "It is not true that ",
    "fa": "هرگز چنین نبود که ",
    "ar": "ليس صحيحا أن ",
    "es": "No es cierto que ",
    "fr": "Il n'est pas vrai que ",
    "de": "Es stimmt nicht: ",
    "pt": "Não é verdade que ",
}

FOREIGN: Final = {
    "en": "The choir will sing in the old chapel. Tickets are sold at the door.",
    "fa": "گروه آواز در نمازخانهٔ قدیمی می‌خواند. بلیت دم در فروخته می‌شود.",
    "ar": "تغني الجوقة في الكنيسة القديمة. تباع التذاكر عند الباب.",
    "es": "El coro cantará en la capilla vieja. Las entradas se venden en la puerta.",
    "fr": "La chorale chantera dans la vieille chapelle. Les billets sont vendus à l'entrée.",
    "de": "Der Chor singt in der alten Kapelle. Karten gibt es an der Tür.",
    "pt": "O coro cantará na capela velha. Os bilhetes vendem-se à porta.",
}

NAMES: Final = {"fa": ["گلنار", "سپهر", "ماندانا"], "ar": ["رشيد", "سلمى", "ياسين"]}

LATIN_NAMES: Final = ["Quennell", "Vastrup", "Oddvar"]

TYPOGRAPHY: Final = {
    " ": "\u00a0",
    '"': "“",
    "“": '"',
    "”": '"',
    "’": "'",
    "'": "’",
    "–": "—",
    "-": "‑",
    "ی": "ي",
}
