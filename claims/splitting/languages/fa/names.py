"""Names, and words of the law of Persian."""

from typing import Final

from claims.splitting.languages.pack import (
    Names,
    words,
)

NAMES: Final = Names(
    capitals=False,
    titles=words(
        "آقای|خانم|دکتر|ژنرال|سردار|سرهنگ|آیت‌الله|آیت الله|حجت‌الاسلام|رئیس‌جمهور|مهندس|پروفسور|قاضی|شهید|امام|ملا"
    ),
    place_words=words("شهر استان شهرستان روستای بندر جزیره"),
)
