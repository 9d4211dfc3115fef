# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about of Arabic."""

from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages.pack import (
    Topics,
    each,
    words,
)

TOPICS: Final = Topics(
    cues=each(
        "casualties",
        "قتل|قتلت|قتلى|قتيل|قتيلا|مقتل|مصرع|جرحى|جريح|جريحا|أصيب|إصابة|ضحايا|ضحية|مجزرة|مذبحة|إعدام|أعدم|شهيد|شهداء|وفاة|وفيات|مفقود|مفقودين",
    )
    | each(
        "legal",
        "محكمة|المحكمة|حكم|حكمت|السجن|سجن|اعتقال|اعتقل|اعتقلت|معتقل|معتقلا|متهم|اتهم|قاض|القاضي|النيابة|محاكمة|قانون|القانون|إدانة|أدين|احتجاز|غرامة",
    )
    | each(
        "trend",
        "ارتفع|ارتفعت|ارتفاع|انخفض|انخفضت|انخفاض|زيادة|تراجع|تراجعت|ضعف|رقم قياسي|أعلى|أدنى|أكبر|مقارنة|نمو|الأكثر تداولا|ترند|هاشتاغ",
    )
    | each("forecast", "سوف|المتوقع|يتوقع|تتوقع|سيكون|ستكون|سيصل|المقرر|توقعات")
    | each("cause", "بسبب|نتيجة|لأن|أدى إلى|أدت إلى|تسبب|تسببت")
    | each("role", "عين|انتخب|رئيس|مدير|المتحدث باسم|قائد|عضو"),
    clitics=("و", "ف", "ب", "ل", "ال", "وال", "بال"),
    opinion=words("رائع فظيع مؤسف جميل مخز شجاع"),
    hedges=words("ربما قد يبدو يزعم"),
    rhetoric=(plain(r"^(?:فيما يلي|إليكم|هذه بعض)"),),
    first_person=words("أنا نحن"),
    question_words=words("هل ماذا لماذا كيف متى أين من"),
    superlatives=words("أعلى أدنى أكبر أقل أسوأ أكثر أول أطول أشد"),
    attributed="{statement}، بحسب {speaker}",
    comma="،",
    quotes=("«", "»"),
    list_lead=plain(r"^(?:فيما يلي|إليكم|هذه بعض)"),
    vague_subjects=words("هو هي هم هذا هذه ذلك نحن أنا"),
)
