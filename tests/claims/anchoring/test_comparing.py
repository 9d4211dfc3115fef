"""The five states, each from an edit that a newsroom knows."""

import re

import pytest

from claims.anchoring import Anchor, Anchored, Text, compare
from claims.splitting import split

TOLL = "At least 31 people have died in the Tavush valley since Monday, the health office said."
HASHTAG = "The hashtag was the second trending topic in the country with over 84,000 posts."
COURT = "A court in Lenkor sentenced two engineers to six years in prison on Friday."
WEEK = "It was a terrible week."
ARTICLE = f"{TOLL}\n\n{HASHTAG}\n\n{COURT} {WEEK}"


def text_of(words: str, language: str = "en") -> Text:
    passages = [(p.start, p.end) for p in split(words, language=language).passages]
    return Text(words, passages, language)


def found(new: str, words: str, *, old: str = ARTICLE, says: str = "", language: str = "en") -> Anchored:
    start = old.index(words)
    anchor = Anchor("claim", start, start + len(words), words, depends_on=says)
    return compare(text_of(old, language), text_of(new, language), [anchor])[0]


@pytest.mark.parametrize("words", [TOLL, HASHTAG, COURT, WEEK, "31 people have died", "over 84,000"])
def test_what_nobody_touched_is_exact_wherever_it_slides_to(words: str) -> None:
    new = f"A new beginning, quite long.\n\n{ARTICLE}\n\nAnd an end."
    result = found(new, words)
    assert (result.state, new[result.start : result.end]) == ("exact", words)


def test_a_paragraph_put_elsewhere_has_moved() -> None:
    new = f"{COURT} {WEEK}\n\n{TOLL}\n\n{HASHTAG}"
    states = {found(new, words).state for words in (TOLL, HASHTAG)} | {found(new, COURT).state}
    assert states == {"exact", "moved"}


@pytest.mark.parametrize(
    ("old", "new", "differs"),
    [
        ("31", "13", "number"),
        ("two engineers", "nine engineers", "number"),
        ("84,000", "8,400", "number"),
        ("six years", "six months", "unit"),
        ("over 84,000", "under 84,000", "comparator"),
        ("At least 31", "At most 31", "comparator"),
        ("Lenkor", "Vastrup", "name"),
        ("on Friday", "on Thursday", "date"),
        ("have died", "have not died", "negation"),
        ("sentenced", "praised", "words"),
    ],
)
def test_one_word_that_matters_makes_it_changed(old: str, new: str, differs: str) -> None:
    words = next(each for each in (TOLL, HASHTAG, COURT) if old in each)
    result = found(ARTICLE.replace(old, new), words)
    assert result.state == "changed"
    assert differs in result.differs


def test_not_in_a_long_sentence_is_never_moved_however_alike_the_rest_is() -> None:
    words = "The " + "very " * 60 + "long sentence says that the bridge did stand."
    result = found(words.replace("did stand", "did not stand"), words, old=words)
    assert (result.state, result.differs) == ("changed", ("negation",))
    assert result.score > 0.95


def test_a_verb_that_is_written_as_a_month_is_no_date() -> None:
    result = found(ARTICLE.replace("have died", "may have died"), TOLL)
    assert (result.state, result.differs) == ("changed", ("words",))


def test_the_same_words_in_a_sentence_that_denies_them_are_changed() -> None:
    new = ARTICLE.replace("At least 31", "It is not true that at least 31")
    assert found(new, "31 people have died").state == "changed"


def test_a_date_elsewhere_in_the_sentence_makes_it_changed() -> None:
    new = ARTICLE.replace("since Monday", "since Tuesday")
    result = found(new, "At least 31 people have died")
    assert (result.state, result.differs) == ("changed", ("date",))


def test_another_claims_figure_further_on_in_the_sentence_leaves_it_exact() -> None:
    old = "Ten houses burnt down in the old town of Lenkor, and the brigade saved 40 others."
    assert found(old.replace("40", "44"), "Ten houses burnt down", old=old).state == "exact"


def test_another_claims_figure_that_is_written_as_none_leaves_it_exact() -> None:
    old = "The bus takes 55 minutes from Halden to Lenkor in good weather and runs three times a day."
    words = "The bus takes 55 minutes"
    assert found(old.replace("three times", "twice"), words, old=old).state == "exact"
    less = old.replace("three times", "at most twice")
    assert found(less, words, old=old).differs == ("comparator",)


def test_more_or_less_by_a_part_is_a_comparator_though_it_makes_the_figure() -> None:
    old = "The yard built a third more than was planned in May."
    words = "The yard built a third more than was planned"
    assert found(old.replace("more", "less"), words, old=old).differs == ("comparator",)


def test_a_claim_about_her_is_changed_when_another_woman_was_named_before() -> None:
    old = "Mina Rad leads the council. She owns three mills."
    statement = "Mina Rad owns three mills."
    assert found(old, "She owns three mills.", old=old, says=statement).state == "exact"
    new = old.replace("Rad", "Vastrup")
    assert found(new, "She owns three mills.", old=old, says=statement).state == "changed"
    between = old.replace("council. ", "council. Anna Oddvar is its clerk. ")
    assert found(between, "She owns three mills.", old=old, says=statement).state == "changed"


def test_a_sentence_doubled_on_the_spot_is_ambiguous_and_names_its_rival() -> None:
    result = found(ARTICLE.replace(WEEK, f"{WEEK} {WEEK}"), WEEK)
    assert result.state == "ambiguous"
    assert result.rival is not None
    assert result.rival.start != result.start


def test_a_copy_far_away_leaves_the_original_where_it_was() -> None:
    result = found(f"{ARTICLE}\n\n{TOLL}", TOLL)
    assert (result.state, result.start) == ("exact", 0)


def test_what_was_taken_out_is_lost_though_its_like_stands_elsewhere_as_before() -> None:
    old = f"{WEEK}\n\n{TOLL}\n\nAnother day passed. {WEEK}"
    assert found(old.removeprefix(f"{WEEK}\n\n"), WEEK, old=old).state == "lost"
    assert found(f"{TOLL}\n\n{HASHTAG}", COURT).state == "lost"


def test_what_an_earlier_revision_lost_is_found_by_its_words() -> None:
    anchor = Anchor("claim", None, None, COURT, prefix="posts.\n\n", suffix=f" {WEEK}")
    without, again = text_of(f"{TOLL}\n\n{HASHTAG}"), text_of(ARTICLE)
    result = compare(without, again, [anchor])[0]
    assert (result.state, ARTICLE[result.start : result.end]) == ("moved", COURT)
    assert compare(without, without, [anchor])[0].state == "lost"


@pytest.mark.parametrize(
    ("old", "new", "language"),
    [
        ("He said “47 people” died – today.", 'He said "47\u00a0people"  died — today.', "en"),
        ("Over 84,000 posts came…", "Over 84000 posts came...", "en"),
        ("Rund 84.000 Beiträge", "Rund 84 000 Beiträge", "de"),
        ("۴۷ نفر کشته می‌شوند", "47 نفر کشته می شوند", "fa"),
        ("كتاب علی", "کتاب علی", "fa"),
        ("ﬁnal coﬀee co\u00adoperation", "final coffee cooperation", "en"),
    ],
)
def test_what_typesetting_changes_is_no_change(old: str, new: str, language: str) -> None:
    assert found(new, old, old=old, language=language).state == "exact"


@pytest.mark.parametrize(
    ("old", "new", "language"),
    [
        ("It rose 10² metres.", "It rose 102 metres.", "en"),
        ("On 12.10.2020 it rained.", "On 12.1.2020 it rained.", "de"),
        ("It cost 1.5 million.", "It cost 15 million.", "en"),
        ("ذهب على الطريق", "ذهب علي الطريق", "ar"),
        ("The US voted.", "The us voted.", "en"),
        ("He died.", "He died?", "en"),
    ],
)
def test_what_only_looks_like_typesetting_is_a_change(old: str, new: str, language: str) -> None:
    assert found(new, old, old=old, language=language).state == "changed"


def test_an_anchor_that_begins_within_a_word_keeps_its_place_in_it() -> None:
    old = "نام: وأصيب ٣٢ شخصا في المدينة."
    new = "جديد هنا. " + old
    result = found(new, "أصيب ٣٢ شخصا", old=old, language="ar")
    assert (result.state, new[result.start : result.end]) == ("exact", "أصيب ٣٢ شخصا")


def test_texts_without_words_or_passages_are_compared_too() -> None:
    anchor = Anchor(1, 0, 4, "Ten ")
    assert compare(Text("Ten died", []), Text("", []), [anchor])[0].state == "lost"
    assert compare(Text("Ten died", []), Text("Ten died", []), [anchor])[0].state == "exact"
    assert compare(Text("   ", []), Text("x", []), [Anchor(1, 0, 2, "  ")])[0].state == "lost"


def test_a_text_that_repeats_itself_for_ever_is_compared_in_bounded_time() -> None:
    old = "No comment. " * 4_000
    passages = [found.span() for found in re.finditer(r"No comment\.", old)]
    anchors = [Anchor(number, *span, "No comment.") for number, span in enumerate(passages[:50])]
    new = old + "No comment at all. "
    results = compare(Text(old, passages), Text(new, passages), anchors)
    assert {result.state for result in results} == {"exact"}
