"""`claims:search` as Google's Fact Check Tools API has it, over what the desks of this place have published."""

from collections.abc import Sequence
from datetime import timedelta

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.utils import timezone, translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.gzip import gzip_page

from claims.models import PublicFace
from claims.public_search import search
from claims.publishing import fact_check_tools
from claims.publishing.addresses import Addresses, base, site
from claims.publishing.fact_check_tools import InvalidArgument
from claims.views.visits import to_be_kept


@csrf_exempt
@gzip_page
def of_all(request: HttpRequest) -> HttpResponseBase:
    """Every desk whose face is on."""
    return _answer(request, list(PublicFace.objects.filter(on=True).order_by("slug")[:1000]))


@csrf_exempt
@gzip_page
def of_one(request: HttpRequest, slug: str) -> HttpResponseBase:
    """One desk, for clients that are given its public address as their base."""
    faces = list(PublicFace.objects.filter(on=True, slug=slug))
    if not faces:
        return refusal(404, "NOT_FOUND", "Requested entity was not found.")
    return _answer(request, faces)


def _answer(request: HttpRequest, faces: Sequence[PublicFace]) -> HttpResponseBase:
    if request.method not in ("GET", "HEAD"):
        return refusal(405, "UNIMPLEMENTED", "Only GET is answered here.")
    try:
        asked = fact_check_tools.read(request.GET.dict())
    except InvalidArgument as error:
        return refusal(400, "INVALID_ARGUMENT", str(error))
    here = base(request)
    if asked.site:
        faces = [face for face in faces if asked.site in (site(here), site(face.url))]
    today = timezone.now().date()
    found = search(
        faces,
        asked.query,
        language=asked.language,
        since=None if asked.days is None else today - timedelta(days=asked.days),
        start=asked.start,
        size=asked.size + 1,
    )
    of_desk = {face.desk_id: face for face in faces}
    shown = []
    for row in found[: asked.size]:
        face = of_desk[row.desk_id]
        with translation.override(face.language):
            shown.append(fact_check_tools.claim(row, face, Addresses(here, face.slug)))
    more = len(found) > asked.size and asked.start + asked.size <= fact_check_tools.DEEPEST
    body = fact_check_tools.answered(shown, asked.token if more else "")
    return to_be_kept(request, _open(JsonResponse(body, json_dumps_params={"ensure_ascii": False})))


def refusal(code: int, status: str, message: str) -> JsonResponse:
    return _open(JsonResponse(fact_check_tools.refused(code, status, message), status=code))


def _open(answer: JsonResponse) -> JsonResponse:
    """Scripts on other sites may read it, as they may read Google's."""
    answer["Access-Control-Allow-Origin"] = "*"
    return answer
