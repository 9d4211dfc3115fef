"""Nouns of persons, places and organisations in Arabic, and what may stand for them."""

from typing import Final

from claims.splitting.languages.pack import Referents, phrases, words

REFERENTS: Final = Referents(
    vague_subjects=words("هو هي هم هذا هذه ذلك نحن أنا"),
    definite=("هذه ", "هذا ", "تلك ", "ذلك "),
    place_nouns=words("المدينة القرية البلدة المنطقة المحافظة البلد الجزيرة"),
    organisation_nouns=words("الشركة المنظمة الوزارة البنك الجامعة الحزب المجموعة النقابة"),
    company_nouns=words("الشركة"),
    that_year=phrases("ذلك العام|العام نفسه"),
    pairs=phrases("الرجلان|المتهمان|الشقيقان"),
)
