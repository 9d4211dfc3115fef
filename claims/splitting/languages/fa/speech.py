# ruff: noqa: E501  (word tables and patterns)
"""Who says so, in Persian."""

from typing import Final

from claims.splitting.languages.pack import Speech, phrases, words

_SAY: Final = words(
    """
    گفت گفتند گفته می‌گوید می‌گویند گفته‌اند افزود افزودند نوشت نوشتند نوشته اعلام اظهار تأکید تاکید تصریح خاطرنشان
    هشدار مدعی ادعا توصیف قلمداد گزارش اعتراف خبر تأیید تایید تکذیب رد پرسید پاسخ دانست خواند نامید
    """
)

SPEECH: Final = Speech(
    say=_SAY,
    saying=words("ادامه بیان عنوان ابراز اضافه یادآور متذکر اذعان ابلاغ مطرح توضیح"),
    deny=words("تکذیب رد"),
    according_to=phrases(
        "به گفته|به گفتهٔ|به گفته‌ی|بنا بر گزارش|بنا به گزارش|بنا بر اعلام|به گزارش|بر اساس گزارش|براساس گزارش|بنا بر آمار"
    ),
    speakers=words("گزارش منابع مقام‌ها مقامات پلیس وزارت آمار"),
    naming=words(
        """
        متهم مدعی نشان پیش‌بینی برآورد وعده قول تعهد دستور درخواست
        """
    ),
)
