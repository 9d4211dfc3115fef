# ruff: noqa: E501  (word tables and patterns)
"""Nouns of persons, places and organisations in Persian, and what may stand for them."""

from typing import Final

from claims.splitting.languages.pack import Referents, phrases, words

REFERENTS: Final = Referents(
    roles=words(
        "دبیر استاد معاون سفیر مربی سرمربی سردبیر بنیان‌گذار بنیانگذار مشاور معلم پزشک مهندس رئیس رئیس‌جمهور وزیر سخنگو سخنگوی فرمانده دادستان وکیل نماینده شهردار استاندار مدیر مدیرعامل رهبر قاضی"
    ),
    vague_subjects=words("او وی آنها آن‌ها آنان این آن ایشان اینها من ما"),
    definite=("این ", "آن "),
    place_nouns=words("شهر روستا استان شهرستان کشور منطقه جزیره"),
    organisation_nouns=words("شرکت سازمان وزارتخانه بانک دانشگاه حزب گروه اتحادیه نهاد"),
    company_nouns=words("شرکت"),
    that_year=phrases("آن سال|همان سال"),
    pairs=phrases("دو مرد|دو زن|دو نفر|دو برادر|دو متهم"),
)
