"""Names, and words of the law of Arabic."""

from typing import Final

from claims.splitting.languages.pack import (
    Names,
    words,
)

NAMES: Final = Names(
    capitals=False,
    titles=words("الرئيس السيد السيدة الدكتور الوزير الجنرال الملك الأمير الشيخ القاضي"),
    place_words=words("مدينة محافظة بلدة قرية ولاية"),
)
