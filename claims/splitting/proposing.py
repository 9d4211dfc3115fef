"""From a text to its passages and proposed claims."""

import logging
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby, pairwise

from claims.splitting import asides, lists, statements
from claims.splitting.characters import closed, stays_open, trim
from claims.splitting.clauses import cutting as clauses
from claims.splitting.clauses.parts import RELATIVE, Piece, Sentence
from claims.splitting.facts.in_text import Facts
from claims.splitting.gathering import Gathered
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.reading import dialogue
from claims.splitting.reading.passages import Reading, readings
from claims.splitting.records import Fact, ProposedClaim, Splitting
from claims.splitting.referents.mentions import Mentioned
from claims.splitting.speakers.attribution import around
from claims.splitting.speakers.speeches import Speech, speeches
from claims.splitting.weighing import kinds, opinions, piece_kinds, stating, worth
from claims.splitting.weighing.scorer import Scorer
from claims.splitting.words.wording import wording

logger = logging.getLogger(__name__)


def stumbled(problem: Exception, reading: Reading) -> None:
    """Notes that a rule failed on a sentence, which stays for the reader without a claim. Tests raise it instead."""
    logger.error("A rule failed between %s and %s of a text.", reading.start, reading.end, exc_info=problem)


def split(
    text: str, *, language: str = "en", published: date | None = None, scorer: Scorer | None = None
) -> Splitting:
    """Passages of the text and the claims in it, each in order.

    `published` is the day that "on Thursday" and "June 18" are counted from; `scorer` holds weights fitted to an
    owner's decisions, in place of those set by hand. Never raises for any text.
    """
    found = readings(text, language)
    proposer = _Proposer(text, language, published, scorer)
    return Splitting([reading.passage for reading in found], proposer.propose(found))


def facts_of(text: str, *, language: str, published: date | None) -> list[Fact]:
    """Facts of a statement, however it came to be: used when a person edits or adds a claim."""
    return Facts(text, language, published).facts_within(0, len(text))


def kind_of(statement: str, language: str) -> str:
    """The kind of claim that a statement reads like."""
    facts = facts_of(statement, language=language, published=None)
    return kinds.kind(wording(statement, pack_of(language)), facts)


@dataclass
class _Proposer:
    """One text on its way to claims."""

    text: str
    language: str
    published: date | None
    scorer: Scorer | None
    pack: Pack = field(init=False)
    facts: Facts = field(init=False)
    claims: Gathered = field(init=False)
    introduction: str = ""  # the sentence or heading that a list stands under
    leads: set[int] = field(default_factory=set)  # where sentences begin that stand before a list
    speaker: str = ""  # of the quotation that runs on into the next paragraph

    def __post_init__(self) -> None:
        self.pack = pack_of(self.language)
        self.facts = Facts(self.text, self.language, self.published)
        mentioned = Mentioned(self.pack, self.facts)
        self.claims = Gathered(self.text, self.pack, self.facts, self.scorer, mentioned)

    def propose(self, found: list[Reading]) -> list[ProposedClaim]:
        self.leads = {a.body for a, b in pairwise(found) if b.kind == "list_item" and a.kind != "list_item"}
        for _, group in groupby(found, key=lambda r: r.paragraph):
            self._paragraph(list(group))
        return self.claims.in_order()

    def _paragraph(self, group: list[Reading]) -> None:
        prose = [r for r in group if r.kind in ("sentence", "quotation")]
        spoken: list[Speech] = []
        if prose:
            carried = self.speaker if self.text[prose[0].start] in '“"«„' else ""
            spoken = speeches(self.text, prose[0].start, prose[-1].end, self.language, carried)
            self.speaker = spoken[-1].speaker if spoken else ""
        index = 0
        for reading in group:
            self.claims.read(reading.body, reading.end)
            while index < len(spoken) and spoken[index].end <= reading.body:
                index += 1
            try:
                self._passage(reading, [s for s in spoken[index : index + 8] if s.start < reading.end])
            except Exception as problem:  # noqa: BLE001  (one sentence must not cost a desk all the others)
                stumbled(problem, reading)
            if reading.kind == "heading":
                self.introduction = self.text[reading.body : reading.end]
            elif reading.kind != "list_item":
                ends = self.text.endswith(":", reading.body, reading.end)
                self.introduction = self.text[reading.body : reading.end] if ends else ""

    def _passage(self, reading: Reading, spoken: list[Speech]) -> None:
        if reading.kind == "list_item":
            self._list_item(reading)
        elif reading.kind in ("sentence", "quotation"):
            self._prose(reading, spoken)

    def _prose(self, reading: Reading, spoken: list[Speech]) -> None:
        if not spoken:
            self._sentence(reading.body, reading.end, speaker="", inside=False)
            return
        outside = self.text[reading.body : reading.end]
        for speech in reversed(spoken):
            a, b = max(speech.start, reading.body) - reading.body, min(speech.end, reading.end) - reading.body
            outside = outside[: max(0, a)] + outside[b:]
        attributed = sum(c.isalpha() for c in outside) > 3
        told = self._beside(spoken[-1].end, reading.end, spoken[-1])
        if attributed and not all(self._is_mere_opinion(speech) for speech in spoken):
            self._quote(reading, told, spoken[0])
        for speech in spoken:
            a = max(speech.start + 1, reading.body)
            b = min(speech.end, reading.end)
            b -= b == speech.end and self.text[b - 1] in '”"»“'
            a, b = trim(self.text, a, b)
            fragment = attributed and self.text[a : a + 1].islower()
            if b - a > 3 and not fragment:
                self._sentence(a, b, speaker=speech.speaker, inside=True, alone=not attributed)
        if self.pack.verb_last:  # "X، که سه سال در زندان بود، گفت: «…»"
            self._beside(reading.body, spoken[0].start)

    def _is_mere_opinion(self, speech: Speech) -> bool:
        """As in "This is a fantastic team", "Who will pay?": that it was said is not worth a check."""
        said = wording(self.text[speech.start : speech.end].strip(" ,“”\"‘’'«»„"), self.pack)
        if not opinions.is_mere(said) and not opinions.asks(said):
            return False
        facts = self.facts.facts_within(speech.start, speech.end)
        return not worth.states_a_fact(said, kinds.kind(said, facts), facts)

    def _opens_with_opinion(self, s: Sentence, piece: Piece) -> bool:
        """As in "“How many more?” asked the widow", "“Terrible,” he said"."""
        if not s.nested[piece.first] or s.written[piece.first] not in '“"«„':
            return False
        end = next((k for k in range(piece.first, piece.last) if not s.nested[k]), piece.last)
        return self._is_mere_opinion(Speech(s.starts[piece.first], s.ends[end - 1], ""))

    def _beside(self, start: int, end: int, speech: Speech | None = None) -> int:
        """What is said of the speaker: "…, said Ann Lee, whose house was lost in May"; where it begins, or the end.

        `speech` is the quotation that stands before, to whose speaker belongs what is added behind it.
        """
        begin = end
        if end - start < 20:
            return begin
        s = Sentence(self.text, start, end, self.pack, self.facts)
        for piece in clauses.pieces(s, 0, s.size) if s.size else ():
            last = piece.last - (not s.is_word[piece.last - 1])
            told = s.has_fact(piece.first, last) or stating.tells_a_deed(s, piece.first, last)
            told = told and s.low[piece.first] not in self.pack.uttering
            besides = speech is not None and stating.follows_saying(s, piece)
            if (piece.rule == RELATIVE or besides) and piece.first < last and told:
                a, b = s.starts[piece.first], s.ends[last - 1]
                statement = statements.of_piece(s, piece, "")
                if besides:
                    name = s.quoted(s.finite(0, piece.first) + 1, piece.first - 1)
                    statement = statements.sentence(f"{name} {s.quoted(piece.first, last)}")
                self._piece(s, piece, a, b, statement, "", inside=False, alone=False)
                begin = s.starts[piece.first - besides] if piece.last >= s.size - 1 else end
        if speech and not s.words.isdisjoint(self.pack.saying):
            self._added(s, speech)
        return begin

    def _added(self, s: Sentence, speech: Speech) -> None:
        """What the speaker says besides: "…, said Ann Lee, adding that three children had been hurt"."""
        saying = self.pack.saying
        opener = next((k for k in range(1, s.size - 3) if s.low[k] in saying and s.is_comma[k - 1]), -1)
        if opener < 0:
            return
        first = opener + 1 + (s.low[opener + 1] in self.pack.that)
        last = s.size - (not s.is_word[-1])
        for piece in clauses.pieces(s, first, last) if s.finite(first, last) > first else ():
            if s.has_figure(piece.first, piece.last):
                a, b = s.starts[piece.first], s.ends[piece.last - 1]
                statement = statements.by(statements.of_piece(s, piece, ""), speech.speaker, self.pack)
                self._piece(s, piece, a, b, statement, speech.speaker, inside=True, alone=False)

    def _quote(self, reading: Reading, end: int, speech: Speech) -> None:
        """That it was said."""
        start = reading.body
        while end > start and self.text[end - 1] in ".,;: ":
            end -= 1
        words = self.text[reading.body : end]
        statement = statements.sentence(words + ("”" if stays_open(words) else ""))
        self.claims.add(start, end, statement, kinds.QUOTE, speech.speaker)

    def _sentence(self, start: int, end: int, *, speaker: str, inside: bool, alone: bool = False) -> None:
        start = dialogue.words_begin(self.text, start, end)
        s = Sentence(self.text, start, end, self.pack, self.facts)
        if not s.size or self._is_list_lead(start, end):
            return
        content = around(s)
        found = clauses.pieces(s, content.first, content.last)
        if not inside:
            self.claims.mentioned.note_clause(s, content.first, content.last)
        for index, piece in enumerate(found):
            a, b = s.starts[piece.first], s.ends[piece.last - 1]
            b = closed(self.text, b, end)
            if index == 0 and not content.words:
                a = s.starts[0]
            if len(found) == 1 and content.words:
                a, b = s.starts[0], max(b, s.ends[-1] if s.is_word[-1] else b)
            statement = statements.of_piece(s, piece, content.words)
            if index == 0 and content.first and not content.words:
                statement = statements.sentence(self.text[a:b])
            if inside:
                statement = statements.by(statement, speaker, self.pack)
            claimant = speaker or content.speaker
            if piece.first > 0 and not content.words and s.low[piece.first - 1] in self.pack.contrast:
                claimant = speaker  # "Witnesses say …, but officials deny it"
            self._piece(s, piece, a, b, statement, claimant, inside=inside, alone=alone)
        if not asides.relates(s, content) or self._beside(s.starts[content.last], end) == end:
            asides.figures_of_attribution(self.claims, s, content)
        asides.ranks_of_attribution(self.claims, s, content)
        asides.roles(self.claims, s)
        asides.nominals(self.claims, s, start, end, speaker or content.speaker)

    def _piece(
        self,
        s: Sentence,
        piece: Piece,
        a: int,
        b: int,
        statement: str,
        claimant: str,
        *,
        inside: bool,
        alone: bool,
    ) -> None:
        own = wording(self.text[s.starts[piece.first] : b], self.pack)
        facts = self.facts.facts_within(a, b)
        kind = piece_kinds.kind(s, piece, own, facts, claimant, inside=inside)
        if s.written[-1] in "?؟" and piece.last >= s.size - 2:
            return
        linked = piece.rule == RELATIVE and piece.link
        told = wording(own.text.partition(" ")[2], self.pack) if linked else own
        opened = s.low[0] in self.pack.first_person or s.low[0] in self.pack.negations
        if opened and a < s.starts[piece.first]:
            told = wording(self.text[a:b], self.pack)  # "we believe that …", "no one said it would be easy"
        if kind == kinds.QUOTE and not inside and any(s.nested[piece.first : piece.last]):
            bare = [s.written[k] for k in range(piece.first, piece.last) if not s.nested[k]]
            if opinions.is_opinion(wording(" ".join(bare), self.pack)) or self._opens_with_opinion(s, piece):
                return  # but not "called the decision “disappointing”"
        elif not worth.states_a_fact(told, kind, facts):
            return
        mute = not facts and kind == kinds.OTHER and bool(self.pack.auxiliaries)
        if mute and s.finite(piece.first, piece.last) < 0:
            if not stating.tells_an_outcome(s, piece) and not stating.needs_no_verb(s, piece):
                return
            kind = kinds.EVENT
        if stating.is_dateline(own.text) or stating.merely_attributes(s, piece):
            return
        if inside and not worth.is_substantial(kind, facts):
            if not alone:
                return
            kind = kinds.QUOTE if kind == kinds.OTHER else kind
        self.claims.add(a, b, statement, kind, claimant, facts, own)

    def _list_item(self, reading: Reading) -> None:
        a, b = reading.body, reading.end
        s = Sentence(self.text, a, b, self.pack, self.facts)
        if not s.size:
            return
        verb = s.finite(0, s.size)
        if verb >= 0 and s.size > 4 and not any(low in self.pack.relatives for low in s.low[:verb]):
            self._sentence(a, b, speaker="", inside=False)
            return
        facts = self.facts.facts_within(a, b)
        if not self.introduction and not worth.is_substantial(kinds.LIST_ITEM, facts):
            return
        for index, (first, last) in enumerate(lists.parts(s)):
            while last > first + 1 and not s.is_word[last - 1] and s.written[last - 1] in ".,;،؛":
                last -= 1
            if not any(s.is_word[first:last]):
                continue
            a, b = s.starts[first], s.ends[last - 1]
            own = self.text[a:b] if not index else f"{self.text[reading.body : a]}{self.text[a:b]}"
            self.claims.add(a, b, lists.completed(own, self.introduction, self.pack), kinds.LIST_ITEM, "")

    def _is_list_lead(self, start: int, end: int) -> bool:
        """The words "Here are some of the cities:" state nothing, "47 died in three places:" do."""
        words = self.text[start:end].strip()
        if not words.endswith(":"):
            return False
        if lists.opening(words, self.pack):
            return True
        return start in self.leads and not self.facts.figure_within(start, end)
