"""How a figure is compared: at least, about, exactly."""

from typing import Final

AT_LEAST: Final = "at least"
AT_MOST: Final = "at most"
MORE_THAN: Final = "more than"
LESS_THAN: Final = "less than"
ABOUT: Final = "about"
NEARLY: Final = "nearly"
EXACTLY: Final = "exactly"
