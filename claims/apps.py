from django.apps import AppConfig


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = "Claims"

    def ready(self) -> None:
        from sources.announcing import (
            tell,  # the registry's module needs the app of the queue, which is loaded by now
        )

        tell("claims.compare")
