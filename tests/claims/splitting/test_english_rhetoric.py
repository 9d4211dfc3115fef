"""English sentences that state nothing, and those that only sound so."""

import pytest

from tests.claims.splitting.quoting import quotes

RHETORIC = [
    "From that point there was only one winner.",
    "“How many dams must burst?” Ann Lee asked.",
    "It was the kind of evening that makes grown men cry.",
    "I don't know how you start over.",
    "Let me be clear: this is about our future.",
    "I had the great privilege of opening the new hall.",
    "It was a superb win.",
    "It takes two to tango.",
    "The clock was ticking.",
    "The jury is still out.",
    "The results speak for themselves.",
    "She never suffered fools.",
    "The timing could hardly have been worse.",
    "No one said it would be easy.",
    "The wind did not help.",
    "Few would have dreamed that the choir could fill this hall.",
    "I am here today with a simple message for every driver.",
    "But make no mistake, running a ferry is a serious business.",
    "It's a tough job.",
    "Timber is the other headache.",
    "It also made enemies.",
    "That, Madam Speaker, was the inheritance.",
    "A town that does not mend its roofs has mortgaged its future.",
    "I'm too old for evenings like this.",
    "She could be terrifying.",
    "The timber market is sending a murkier signal.",
    "We believe that the mill of the future is under water.",
    "Better days lie ahead for all who sail.",
    "Nobody here needs to be told what that means.",
    "The excuses have run out.",
    "Perhaps the rain comes in October.",
    "I am not satisfied.",
    "These rents are an outrage against the town.",
    "Honestly, the river doesn't care.",
    "Ask the mothers of Halden whether it was a dream!",
    "Nobody should have to choose between bread and rent.",
    "The ministry thanks all those who took part.",
    "Let me begin with the arithmetic.",
    "Nobody can say how long the delays will last.",
    "Few in the valley expect much of the talks.",
    "One can only guess what the fire has taken from us.",
    "I find that unfair.",
    "Without people like you, none of this would be possible.",
    "We will keep this page updated through the day.",
    "Results may differ materially.",
    "The choir has seldom sounded better.",
    "Madam Speaker, let me start with a few words about the dam.",
    "I will give way a lot, but I am going to make some progress first.",
    "I would like to make a statement on the report.",
    "I am the first to say that there is far more to be done.",
    "We know that if you give people work they will thrive.",
    "We are in uncharted waters.",
    "I understand the strong feelings around the dam.",
    "For tickets, please contact the Office of Works.",
    "Here is what we will do.",
    "The survey has its limits.",
    "To the families it hardly mattered.",
    "Somebody will have to give way.",
    "Then came the twist.",
    "The stadium erupted.",
    "Heads dropped.",
    "I say to the young people of Halden: your day has come.",
    "That's all from us for tonight.",
    "We are closing this page now.",
    "09:10 Good evening and welcome to our live coverage of the second day.",
    "Mr Speaker, honourable members and friends.",
    "We have done the hard work.",
    "Analysts urged caution.",
    "Reaction was mixed.",
    "These are not isolated cases.",
    "The captain was in no mood for jokes.",
    "His deputy was less impressed.",
    "It is a small step, but it is a step.",
    "The library thanks readers for their patience.",
    "The future belongs to Halden.",
    "A: We did.",
    "The government must act now.",
    "Our reporter Ann Lee writes: what a day.",
    "Some early reaction is coming in.",
    "We'll bring you more from the count.",
    "A drowning man does not ask permission to shout.",
    "I don't see who has lost out.",
    "The signs are encouraging.",
    "Time was running out.",
    "The hard work starts now.",
    "What followed was chaos.",
    "The home fans could scarcely believe it.",
    "We will not rest until justice is done.",
    "That is for others to judge.",
    "It ended in tears.",
    "The fans had seen enough.",
    "The town has run out of ideas.",
    "“Never again,” she said.",
    "“It was magic,” said the baker.",
    "The first half was forgettable.",
    "Nobody saw it coming.",
    "The debate goes on.",
    "“It is what it is,” he said.",
    "“We're over the moon,” said the captain.",
    "“People are angry,” said the baker.",
    "“I love this place,” she said.",
    "“That's football,” said the coach.",
    "“How many more?” asked the baker.",
    "“Who will mend the dam before the next flood?” asked Ann Lee, the baker.",
    "“I wouldn't change a thing,” said the coach.",
    "“It's a relief,” she said.",
    "“We deserved more from this game,” said the captain.",
    "Few people give them a thought until one snaps.",
    "She's right to be angry.",
    "Everybody asks about the gold.",
    "A gradual and careful approach remains appropriate.",
    "It could change the lives of those who fear needles.",
]


@pytest.mark.parametrize("text", RHETORIC)
def test_what_nobody_could_look_up_is_no_claim(text: str) -> None:
    assert quotes(text) == []


def test_nobody_beside_a_figure_is_a_claim() -> None:
    assert quotes("No one can enter the zone within 30 km.") == ["No one can enter the zone within 30 km"]


def test_what_it_or_they_do_is_a_claim_and_what_it_means_is_none() -> None:
    assert quotes("The museum closed. It also houses a library.") == [
        "The museum closed",
        "It also houses a library",
    ]
    assert quotes("It wants peace.") == []


def test_what_is_found_to_be_so_is_a_claim_and_a_promise_of_nothing_is_none() -> None:
    assert quotes("Side effects were mild.") == ["Side effects were mild"]
    assert quotes("The mood was gloomy.") == []
    assert quotes("Believe me, we have begun.") == []
    assert quotes("We are going to fix that. I will keep fighting.") == []
    assert quotes("We will open a clinic.") == ["We will open a clinic"]


def test_a_quotation_that_tells_of_an_order_is_no_turn_of_phrase() -> None:
    text = "“They said that we should keep quiet about the fire,” his sister said."

    assert quotes(text) == [text.removesuffix(".")]
