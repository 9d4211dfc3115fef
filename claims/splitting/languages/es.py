"""es."""

from typing import Final

from claims.splitting.languages.pack import Pack

PACK: Final = Pack(code="es")
