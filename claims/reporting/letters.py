"""Which characters the typefaces of the PDF can draw: those of the typesetter, and Vazirmatn.

PDF/UA-1 and PDF/A-2a forbid a character that is not drawn, so typst refuses the whole file for one emoji. It says which
only when everything is laid out, and cannot be asked before; hence this table, which a test holds against it.
"""

import re
import unicodedata
from typing import Any, Final

BOX: Final = "□"
DRAWN: Final = (
    "20-7e a0-377 37a-37f 384-38a 38c 38e-3a1 3a3-484 487-4ff 510-513 51a-51d 531-58f 591-5c7 5d0-5eb 5ef-5f5 5f7 "
    "606-60d 610-612 615 61b-61c 61f 621-63a 63d 640-658 65a-65b 660-671 674 679-67c 67e-681 683-689 691 693 "
    "695-696 698 69a 6a0-6a1 6a4 6a9-6ad 6af 6b5 6ba 6bc-6be 6c0-6c3 6c6-6d0 6d2-6d5 6dc-6de 6e9 6f0-6f9 762-763 "
    "900-950 955-97f e3f e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eb9 ebb-ebc "
    "ec8-ecd 10d0-10ff 13a0-13fd 1d00-1dbf 1e00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d "
    "1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-2027 2029-2040 2042 "
    "2044-2052 2054-2071 2074-208e 2090-209c 20a0-20c0 2100-211e 2120 2122 2124 2126-2151 2153-2184 2189 2190-23ff "
    "2422-2423 2460-2606 2609-262f 2638-268b 2690-269c 26a0-26a7 26aa-26af 26b2 2701-2704 2706-2709 270c-2714 "
    "2717-2726 272a-274b 274d 274f-2752 2756 2758-275e 2761-277f 2794 2798-27af 27b1-2b73 2b76-2b95 2b97-2bff "
    "2c60-2cf3 2cf9-2cff 2e02-2e05 2e08-2e0a 2e17-2e18 2e1f 2e22-2e25 2e2e 3012 3016-3017 301a-301b 3030 3036 306e "
    "a46a-a46b a640-a641 a648-a649 a656-a657 a708-a716 a71b-a727 a72d a730 a735 a765 a789-a78e a790-a791 a793 a7aa "
    "a7f8-a7f9 ab52 ab66 ab70-abbf fb00-fb06 fb13-fb17 fb1d-fb81 fb88-fb95 fb9e-fb9f fba5 fba7-fbb1 fbbf-fbc0 "
    "fbd3-fbdc fbde-fbdf fbe2-fbe3 fbe8-fbe9 fbfc-fbff fd3e-fd3f fdf2 fdfc fe00-fe0f fe2e-fe2f fe66 fe70-fe74 "
    "fe76-fefc feff fff9-fffd 10140-1018e 102e1-102fb 1d106-1d107 1d400-1d454 1d456-1d49c 1d49e-1d49f 1d4a2 "
    "1d4a5-1d4a6 1d4a9-1d4ac 1d4ae-1d4b9 1d4bb 1d4bd-1d4c3 1d4c5-1d505 1d507-1d50a 1d50d-1d514 1d516-1d51c "
    "1d51e-1d539 1d53b-1d53e 1d540-1d544 1d546-1d547 1d54a-1d550 1d552-1d6a5 1d6a8-1d7cb 1d7ce-1d7ff 1ee00-1ee22 "
    "1ee24 1ee27 1ee29-1ee32 1ee34-1ee37 1ee39 1ee3b 1ee42 1ee47 1ee49 1ee4b 1ee4d-1ee4f 1ee51-1ee52 1ee54 1ee57 "
    "1ee59 1ee5b 1ee5d 1ee5f 1ee61-1ee62 1ee64 1ee67-1ee6a 1ee6c-1ee72 1ee74-1ee77 1ee79-1ee7c 1ee7e-1ee89 "
    "1ee8b-1ee9b 1eea1-1eea3 1eea5-1eea9 1eeab-1eebb 1eef0-1eef1 1f12f 1f6d1 1f780-1f7d8 1f7e0-1f7eb 1f7ff-1f80b "
    "1f810-1f847 1f850-1f859 1f860-1f887 1f890-1f8ad 1f8b0-1f8bb 1f8c0-1f8c1 1f8d0-1f8d8"
)
"""Code points in hexadecimal, and from–to; with those that are never drawn, as marks of direction are."""

_KEPT = "\u200c\u200e\u200f\u2066\u2067\u2068\u2069"  # what Persian is written with, and what we isolate words with
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def drawable(value: Any, *, marks: bool = True) -> tuple[Any, int]:
    """The value with a box for each character that is in no typeface, in every text of it, and how many these are.

    Line ends stay; what else steers a terminal or a printer becomes a space. Without `marks` those that stand above or
    below a letter, and what joins letters unseen, are left out: typst takes a letter with its marks from one typeface,
    and none may have them all.
    """
    boxes = 0

    def drawn(each: Any) -> Any:
        nonlocal boxes
        if isinstance(each, str):
            if each.isascii() and each.isprintable():
                return each
            found, count = _UNDRAWN.subn(BOX, _CONTROL.sub(" ", each))
            boxes += count
            if not marks:
                plain = "".join(sign for sign in found if sign in _KEPT or not _joins(sign))
                boxes += len(found) - len(plain)
                return plain
            return found
        if isinstance(each, dict):
            return {name: drawn(part) for name, part in each.items()}
        if isinstance(each, list | tuple):
            return [drawn(part) for part in each]
        return each

    return drawn(value), boxes


def _joins(sign: str) -> bool:
    """Whether it is part of the letter before it, or is not seen at all."""
    return unicodedata.category(sign) in ("Mn", "Mc", "Me", "Cf")


def ranges() -> list[tuple[int, int]]:
    """First and last code point of each range of DRAWN."""
    ends = [each.partition("-") for each in DRAWN.split()]
    return [(int(first, 16), int(last or first, 16)) for first, _dash, last in ends]


_UNDRAWN = re.compile(
    "[^\n" + "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in ranges()) + "]"
)
