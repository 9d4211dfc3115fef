"""Numbers in order, and what is made of them, in Arabic."""

from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages.pack import each, numbered

ORDINALS: Final = "ثاني ثالث رابع خامس سادس سابع ثامن تاسع"
TEENTHS: Final = f"حادي {ORDINALS}"  # "الحادي عشر", "الحادي والعشرين"


def with_article(ordinals: str, behind: str = "", first: int = 1) -> dict[str, int]:
    return numbered(" ".join(f"ال{ordinal}{behind}" for ordinal in ordinals.split()), first)


# "المركز الثالث", "للأسبوع الثاني عشر": only behind nouns that are counted through.
ORDINALS_BEHIND: Final = (
    with_article(f"{ORDINALS} عاشر", first=2)
    | with_article(f"{ORDINALS} عاشر", "ة", 2)
    | with_article(TEENTHS, "_عشر", 11)
    | with_article(TEENTHS, "ة_عشرة", 11)
    | each(20, "العشرين|العشرون")
    | each(30, "الثلاثين|الثلاثون")
)
# "في السابعة عشرة من عمره": the years of a life are feminine.
AGES: Final = {
    plain(age.replace("_", " ")): value
    for age, value in (
        with_article(f"{ORDINALS} عاشر", "ة", 2)
        | with_article(TEENTHS, "ة_عشرة", 11)
        | each(20, "العشرين")
        | each(30, "الثلاثين")
        | each(40, "الأربعين")
        | each(50, "الخمسين")
        | each(60, "الستين")
        | each(70, "السبعين")
        | each(80, "الثمانين")
    ).items()
}
