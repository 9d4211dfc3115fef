# ruff: noqa: E501  (word tables and patterns)
"""Who says so, in Arabic."""

from typing import Final

from claims.splitting.languages.ar.verbs import SAY
from claims.splitting.languages.pack import Speech, phrases, words

SPEECH: Final = Speech(
    saying=words(
        """
        مضيفا مؤكدا مشيرا موضحا قائلا معلنا محذرا مبينا واعدا متعهدا داعيا مطالبا مشددا لافتا كاشفا متوعدا مهددا متهما معتبرا مستبعدا متوقعا مرجحا نافيا معترفا
        مقرا زاعما منددا ملوحا مطمئنا منوها منبها مذكرا مقدرا
        مضيفة مؤكدة مشيرة موضحة قائلة معلنة محذرة مبينة واعدة متعهدة داعية مطالبة مشددة لافتة كاشفة متوعدة مهددة معتبرة مستبعدة متوقعة مرجحة نافية معترفة
        مقرة زاعمة منددة ملوحة منوهة منبهة مقدرة
        """
    ),
    their_words=words("قوله قولها قولهم قولهما"),
    occasions=words(
        "بيان بيانها بيانه بيانين تصريح تصريحات تصريحاته مؤتمر منشور تغريدة حديث حديثه مقابلة مقابلته كلمة كلمته خطاب خطابه رسالة لقاء اتصال تقرير تقريرها تدوينة"
    ),
    comment_openers=words("كما"),
    say=SAY,
    deny=words("نفى نفت نفوا ينفي تنفي"),
    according_to=phrases("وفقا ل|بحسب|وفق|حسب"),
)
