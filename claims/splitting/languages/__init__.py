"""Language packs: the words of a language, as tables. A new language is a folder here with one `PACK`."""

from functools import cache
from importlib import import_module
from typing import Final

from claims.splitting.languages.pack import Pack

LANGUAGES: Final = ("en", "fa", "ar", "es", "fr", "de", "pt")


@cache
def pack(language: str) -> Pack:
    """The pack of a language code ("en", "pt-BR"); an empty one where the language is not known."""
    code = language.replace("_", "-").split("-")[0].lower()
    if code not in LANGUAGES:
        return Pack(code=code)
    found: Pack = import_module(f"claims.splitting.languages.{code}").PACK
    return found
