"""Names in Arabic and Persian, which have no capitals."""

import pytest

from claims.splitting import facts_of

NAMES: list[tuple[str, str, dict[str, str]]] = [
    ("ar", "وصل هيثم الرفاعي إلى بيروت", {"هيثم الرفاعي": "person", "بيروت": "place"}),
    ("ar", "زار الرئيس المصري السابق محمود السعدني ليبيا", {"محمود السعدني": "person", "ليبيا": "place"}),
    ("ar", "اعتذر القاضي إيمان رستمي", {"إيمان رستمي": "person"}),
    ("ar", "كتب محمد بن خالد وعبد الله سالم", {"محمد بن خالد": "person", "عبد الله سالم": "person"}),
    ("ar", "قال فيصل بن فرحان", {"فيصل بن فرحان": "person"}),
    ("ar", "أمر القاضي بحبس المتهم", {}),
    ("fa", "این شرکت قصد دارد بفروشد", {}),
    ("ar", "باسم الحكومة وعلي الطريق وحسن الحظ", {}),
    ("ar", "حسن محمود وسعيد", {"حسن محمود": "person"}),
    ("ar", "بالقاهرة ودمشق والولايات المتحدة", {"القاهرة": "place", "دمشق": "place", "الولايات المتحدة": "place"}),
    ("ar", "وزارة الصحة المصرية", {"وزارة الصحة المصرية": "organisation"}),
    ("ar", "رفع البنك المركزي الفائدة", {"البنك المركزي": "organisation"}),
    ("ar", "قررت المحكمة النطق بالحكم", {}),
    ("ar", "في محافظة المنيا وولاية ثانية", {"المنيا": "place"}),
    ("fa", "پیمان بهروز خسروی گفت", {"بهروز خسروی": "person"}),
    ("fa", "علی اکبر رستمی از سیستان و بلوچستان آمد", {"علی اکبر رستمی": "person", "سیستان و بلوچستان": "place"}),
    ("fa", "حسین رئیس اداره بود", {}),
    ("fa", "سازمان ملل متحد و دانشگاه تهران", {"سازمان ملل متحد": "organisation", "دانشگاه تهران": "organisation"}),
    ("fa", "سرهنگ کمالی تهران را ترک کرد", {"کمالی": "person", "تهران": "place"}),
    ("fa", "روز دوشنبه در استان گیلان", {"گیلان": "place"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), NAMES)
def test_names_are_told_by_the_words_that_begin_them(
    language: str, text: str, expected: dict[str, str]
) -> None:
    found = facts_of(text, language=language, published=None)
    assert {fact["name"]: fact["type"] for fact in found if "name" in fact} == expected
