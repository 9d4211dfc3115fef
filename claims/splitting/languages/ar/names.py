"""Names, and words of the law of Arabic."""

from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages.pack import (
    Names,
    words,
)

NAMES: Final = Names(
    capitals=False,
    titles=words("الرئيس السيد السيدة الدكتور الوزير الجنرال الملك الأمير الشيخ القاضي"),
    place_words=words("مدينة محافظة بلدة قرية ولاية"),
    sentences={
        "sentenced": plain(r"بالسجن (?:لمدة )?(?P<term>المؤبد|\S+ (?:عاما|سنوات|سنة|أعوام|أشهر))"),
        "charged": plain(r"بتهمة (?P<charge>[^،.؛]{3,60})"),
        "arrested": plain(r"(?:اعتقال|اعتقلت|اعتقل|احتجاز)"),
    },
)
