"""docs/openapi.json is the document that the code makes: who reads it there reads what the API does."""

from io import StringIO

from django.core.management import call_command

from config.embedded.places import CHECKOUT


def test_the_published_document_is_the_codes() -> None:
    out = StringIO()
    call_command("spectacular", format="openapi-json", stdout=out)
    published = (CHECKOUT / "docs" / "openapi.json").read_text()
    assert published.strip() == out.getvalue().strip(), "`make openapi` writes it anew"
