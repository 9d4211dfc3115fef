"""Which stretches become claims, how they are worded, and who is said to say so."""

import pytest

from claims.splitting import kind_of, split
from claims.splitting.statements import FILLED, PRONOUN
from tests.claims.splitting.quoting import claims, quotes

CUTS = [
    (
        "Floods closed the bridge and cut power to 900 homes.",
        ["Floods closed the bridge", "cut power to 900 homes"],
    ),
    (
        "The blast killed 12 people, including two children, and injured 40, police said.",
        ["The blast killed 12 people", "including two children", "injured 40"],
    ),
    (
        "Sales fell by 8 percent in 2022, from $90 million to $83 million.",
        ["Sales fell by 8 percent in 2022", "from $90 million to $83 million"],
    ),
    (
        "Rain reached 80 mm in a day, the highest since 1951.",
        ["Rain reached 80 mm in a day", "the highest since 1951"],
    ),
    (
        "The mine, which employs 300 people, closed in March.",
        ["The mine, which employs 300 people", "closed in March"],
    ),
    (
        "Twelve crew members died after the ship hit a reef on Sunday.",
        ["Twelve crew members died", "the ship hit a reef on Sunday"],
    ),
    ("Ministers and officials met in Rome.", ["Ministers and officials met in Rome"]),
    ("Activists jailed in 2019 were freed in May.", ["Activists jailed in 2019 were freed in May"]),
    ("What happens next is anyone's guess.", []),
    ("Did 12 people die?", []),
    ("It was a wonderful evening.", []),
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_new_statement_begins(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_a_shared_subject_is_put_back() -> None:
    assert [c.statement for c in claims("Floods closed the bridge and cut power to 900 homes.")] == [
        "Floods closed the bridge.",
        "Floods cut power to 900 homes.",
    ]


def test_what_is_said_behind_a_statement_stays_with_it() -> None:
    text = "At least 7 people died and 12 are missing, the agency said on Thursday."

    assert [(c.statement, c.claimant) for c in claims(text)] == [
        ("At least 7 people died, the agency said on Thursday.", "the agency"),
        ("12 are missing, the agency said on Thursday.", "the agency"),
    ]


def test_a_persian_speaker_is_named_without_the_mark_of_the_word_before() -> None:
    (claim,) = claims("به گفتهٔ شهرداری آبگینه، پل در سال ۱۳۹۶ ساخته شده است.", "fa")
    assert claim.claimant == "شهرداری آبگینه"


def test_a_quotation_is_a_claim_and_what_it_says_is_another() -> None:
    text = '"We warned the ministry in 2019 that the dyke would fail," said Ann Lee, the mayor of Halden.'

    assert [(c.kind, c.claimant, c.quote[:9]) for c in claims(text)] == [
        ("quote", "Ann Lee", '"We warne'),
        ("event", "Ann Lee", "We warned"),
    ]


def test_a_quotation_of_several_sentences_keeps_its_speaker() -> None:
    text = "The union wrote: “Three men died in May. Since then nothing has changed. Pay fell by 9 percent.”"

    assert {c.claimant for c in claims(text)} == {"The union"}


def test_list_items_are_completed_by_the_sentence_before_them() -> None:
    text = "Here are some of the towns that were hit:\n\n• Halden\n• Lenz\n"

    assert [(c.quote, c.statement, c.kind) for c in claims(text)] == [
        ("Halden", "Halden is one of the towns that were hit.", "list_item"),
        ("Lenz", "Lenz is one of the towns that were hit.", "list_item"),
    ]


def test_a_pronoun_is_filled_in_with_the_name_before_it_and_flagged() -> None:
    found = claims("Ann Lee was arrested on Monday. She faces ten years in prison.")[-1]

    assert (found.statement, found.flags) == ("She [Ann Lee] faces ten years in prison.", [FILLED])


def test_a_pronoun_without_a_name_before_it_is_flagged() -> None:
    assert claims("They arrested 40 people.")[0].flags == [PRONOUN]


def test_a_claim_with_figures_and_victims_asks_to_be_checked_before_one_without() -> None:
    strong, weak = claims("At least 47 people died on Monday. The ministry published a leaflet.")

    assert strong.checkworthiness > 0.8 > weak.checkworthiness
    assert strong.reasons[:2] == ["speaks of people killed, hurt or missing", "gives a figure"]


KINDS = [
    ("pt", "A taxa vai subir no verão", "forecast"),
    ("es", "Vamos a retirar 300 toneladas de lodo", "forecast"),
    ("es", "Abriremos tres aulas", "forecast"),
    ("es", "El portero detuvo dos penaltis", "quantity"),
    ("es", "El tribunal lo inhabilitó durante seis años", "legal"),
    ("pt", "Vamos plantar 900 sobreiros", "forecast"),
    ("pt", "A obra custou mais 52% do que o previsto", "trend"),
    ("pt", "Maria Lopes vai para Lisboa", "event"),
    ("fr", "Il n'avait pas le permis de conduire", "event"),
    ("en", "At least 47 people were killed in the attack", "casualties"),
    ("en", "The town has 3,400 inhabitants", "quantity"),
    ("en", "Unemployment fell to 3.7 percent", "trend"),
    ("en", "Two men were sentenced to death", "legal"),
    ("en", "Repairs will take until 2027", "forecast"),
    ("en", "The delay was caused by a strike", "cause"),
    ("en", "Ann Lee was appointed director of the museum", "role"),
    ("en", "Soldiers entered Halden on Monday", "event"),
    ("fa", "دو نفر به اعدام محکوم شدند", "legal"),
    ("fa", "سی هزار زندانی اعدام شدند", "casualties"),
    ("fa", "او از سال ۱۳۹۴ ریاست موزه را بر عهده دارد", "role"),
    ("fa", "خواهرش پیش از آن معلم مدرسه روستا بود", "role"),
    ("fa", "کارشناسان کاهش بارش را علت خشکی رود می‌دانند", "cause"),
    ("fa", "شهردار قول داد ۳۰ مدرسه بسازد", "forecast"),
    ("fa", "نان دو هزار تومان گران شد", "trend"),
    ("fa", "شش نفر زیر آوار مانده‌اند", "casualties"),
    ("fa", "بیمارستان بخش سوختگی را تعطیل کرد", "event"),
    ("fa", "حکم دو متهم به حبس ابد کاهش یافت", "legal"),
    ("fa", "تحریم‌ها باعث شد واردات دارو متوقف شود", "cause"),
    ("es", "La producción cayó un 7,5 %", "trend"),
    ("fr", "Deux hommes ont été condamnés à dix ans de prison", "legal"),
    ("de", "Zwei Menschen starben bei dem Unfall", "casualties"),
    ("de", "Der Richter sprach den Fahrer frei", "legal"),
    ("de", "Die Einbrüche nahmen dagegen zu", "trend"),
    ("de", "Das Fest ist in Europa einmalig", "trend"),
    ("de", "Der Intendant versprach, ein neues Haus zu bauen", "forecast"),
    ("de", "Die Senatorin tritt zurück", "role"),
    ("de", "In Gera fielen 30 Liter Regen", "quantity"),
    ("ar", "وجد الحراس جثتين في النهر", "casualties"),
    ("pt", "O tribunal condenou o prefeito", "legal"),
    ("ar", "مقتل ٢٥ شخصا في انفجار", "casualties"),
    ("ar", "ستصرف البلدية 40 ألف دينار للأسر", "forecast"),
    ("ar", "يتوقع البنك أن ينكمش الاقتصاد 2 بالمئة", "forecast"),
    ("ar", "أغلق السكان الجسر ساعتين", "event"),
    ("ar", "زار رئيس الوزراء المدينة", "event"),
    ("ar", "أحرز رباح هدفا برأسية قوية", "event"),
    ("ar", "طرد الحكم مدافعا قبل نهاية الشوط", "event"),
    ("ar", "أودى الوباء بحياة 40 شخصا", "casualties"),
    ("ar", "تسلمت أسر الضحايا 3 ملايين ريال", "quantity"),
    ("ar", "يقلل النوم خطر الإصابة بالخرف", "trend"),
    ("ar", "لم تسجل البلدة أي سرقة منذ ربيع 2019", "trend"),
    ("ar", "شكا المعلمون من ضعف الإضاءة", "event"),
    ("ar", "وعدت الحكومة ببناء 30 مدرسة", "forecast"),
    ("ar", "أضرب السائقون يومين", "event"),
    ("ar", "يحلق الطائر على ارتفاع 900 متر", "quantity"),
    ("ar", "تجاوزت الكلفة ضعف المبلغ المرصود", "trend"),
    ("ar", "أقر المتهم بقتل شريكه", "legal"),
    ("ar", "وقلص رباح الفارق قبل الاستراحة", "event"),
    ("en", "The defendant admitted killing his neighbour", "legal"),
    ("en", "Doctors mourned the nurses killed in the court", "casualties"),
    ("ar", "وستوزع البلدية 40 ألف كتاب", "forecast"),
    ("es", "Tres excursionistas siguen atrapados en la cueva", "casualties"),
    ("es", "La fiscalía inició una investigación por homicidio imprudente", "legal"),
    ("fr", "Le gel a contraint la mairie à fermer le pont", "cause"),
    ("pt", "A fuga de gás obrigou a evacuar o prédio", "cause"),
]


@pytest.mark.parametrize(("language", "statement", "expected"), KINDS, ids=[s for _, s, _ in KINDS])
def test_a_statement_has_a_kind(language: str, statement: str, expected: str) -> None:
    assert kind_of(statement, language) == expected


def test_an_unknown_language_still_gives_passages_figures_and_lists() -> None:
    found = split("Aaa 47 bbb: ccc.\n\n• Ddd 1,200\n• Eee 12 %\n", language="xx")

    assert [p.kind for p in found.passages] == ["sentence", "list_item", "list_item"]
    assert [[f["value"] for f in c.facts] for c in found.claims] == [[47], [1200], [12]]


def test_a_longer_phrase_of_attribution_is_read_before_a_shorter_one() -> None:
    [claim] = claims("Zwölf Menschen wurden verletzt, nach Angaben von Anna Lehmann.", "de")

    assert claim.claimant == "Anna Lehmann"


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("The ministry may cut 40 jobs.", True),
        ("The pact was signed on 3 May 2024.", False),
        ("May 3 saw 40 people killed.", False),
        ("In May the ministry said that it may cut 40 jobs.", True),
    ],
)
def test_the_month_of_may_hedges_nothing(text: str, hedged: bool) -> None:
    assert {"is hedged" in claim.reasons for claim in split(text, language="en").claims} == {hedged}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "That is a question the council will have to answer. A list of the lots can be found below."),
        ("en", "She will be sorely missed. It is too early to say. No sentence will bring anybody back."),
        ("pt", "Agradecemos a paciência de todos. É cedo para dizer. Ela fará muita falta."),
        ("fr", "Il nous manquera. Nous remercions toutes les équipes. L'avenir le dira."),
        ("es", "No fue una noche perfecta. El tiempo lo dirá. Agradecemos su colaboración."),
        ("fa", "از همهٔ همکاران سپاسگزاریم. یادش گرامی باد. خدا کند. ببینید، ساده نیست."),
        ("ar", "نتقدم بالشكر إلى جميع المتطوعين. من السابق لأوانه الحكم على ذلك."),
        ("ar", "ألهم ذويه الصبر. الغد أفضل. كرة السلة لا تعرف المنطق. نأمل أن يعودوا."),
        (
            "de",
            "Vielen Dank für alles. Wir danken allen. Er wird uns fehlen. Weitere Informationen finden Sie unten.",
        ),
    ],
)
def test_thanks_and_leave_taking_are_no_claims(language: str, text: str) -> None:
    assert split(text, language=language, published=None).claims == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Comme toujours, ce sont les petits qui paient. Oublier deux fois, c'est trahir les siens."),
        (
            "fr",
            "Rien ne pourra réparer cela. Chaque chute est une chute de trop. Donner est un geste d'espoir.",
        ),
        ("es", "Nadie podrá devolver la calma. Leer es un acto de rebeldía. Cada herido es uno de más."),
        ("pt", "Nada poderá apagar essa dor. Votar é um dever de todos. O silêncio será a melhor resposta."),
        (
            "de",
            "Man darf neugierig sein, was kommt. Jedes Feuer ist eines zu viel. Wie immer zahlt der Kunde.",
        ),
    ],
)
def test_sayings_and_condolences_are_no_claims(language: str, text: str) -> None:
    assert split(text, language=language, published=None).claims == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Comme toujours, la foire a ouvert le 3 mai"),
        ("es", "Nadie puede entrar en la zona desde el 4 de mayo"),
        ("de", "Niemand kann die Brücke seit dem 4. Mai betreten"),
    ],
)
def test_what_nobody_can_do_is_a_claim_where_it_is_dated(language: str, text: str) -> None:
    assert [claim.quote for claim in split(f"{text}.", language=language).claims] == [text]


def test_further_details_that_were_told_are_a_claim() -> None:
    told = split("The species can be found in 12 countries.", language="en", published=None)
    assert [claim.quote for claim in told.claims] == ["The species can be found in 12 countries"]
