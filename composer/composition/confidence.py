"""How sure a network is of each note of a tune, and which other notes it weighed there.

The network writes characters, a person reads notes. So the probability of a note is that of its characters
one after the other, and of no more of them: `d` counts only where nothing follows that would make it another
note, such as `d2`. Notes so counted exclude each other, and their probabilities add up to at most 1.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from composer.composition.network import State, SteppingNetwork, join_rows, padded, take_rows
from composer.composition.reading import read
from composer.composition.rework.matching import MatchedTune
from composer.composition.sampling import probabilities
from composer.encoding.vocabulary import Vocabulary

MOST_ALTERNATIVES = 6
LONGEST_NOTE = 7
_ROWS = 64
_BEAM = 9
_NOTE = re.compile(r"(?:[\^_=]?[A-Ga-g][,']*|z)(?:[1-9][0-9]?)?(?:/[2-9]?)?")
_BEGINNING = re.compile(r"[\^_=]|" + _NOTE.pattern)


@dataclass(frozen=True)
class Alternative:
    """A whole note, chord or rest in canonical spelling, such as `d2`, and its probability, 0 to 1."""

    text: str
    probability: float


@dataclass(frozen=True)
class NoteConfidence:
    """What the network makes of one note, or one chord, of a tune.

    Attributes:
        start, end: where it stands in the tune's text, `end` exclusive.
        probability: of what is written, behind all that stands before it, 0 to 1.
        alternatives: the likeliest whole notes there, the likeliest first, the written one among them.
    """

    start: int
    end: int
    probability: float
    alternatives: tuple[Alternative, ...]


@dataclass(frozen=True, eq=False)
class _Beginning:
    """The beginning of a note, behind which the network stands in one row of a state."""

    place: int
    text: str
    probability: float
    row: int


def confidence_of(
    network: SteppingNetwork, vocabulary: Vocabulary, tune: MatchedTune
) -> tuple[NoteConfidence, ...]:
    """The confidence for each note and chord of the tune, in their order; the constraint plays no part."""
    weighed = _Weighing(network, vocabulary, tune)
    written = [event for bar in tune.bars for event in bar.events if event.pitches]
    return tuple(
        NoteConfidence(event.span.start, event.span.end, probability, alternatives)
        for event, (probability, alternatives) in zip(written, weighed.found(), strict=True)
    )


class _Weighing:
    """Reads the tune once, and then lets the network write a note at each note's place, all side by side."""

    def __init__(self, network: SteppingNetwork, vocabulary: Vocabulary, tune: MatchedTune) -> None:
        self._network, self._vocabulary = network, vocabulary
        self._text = tune.canonical
        events = [event for bar in tune.counterparts for event in bar.events if event.pitches]
        self._spans = [(event.span.start, event.span.end) for event in events]
        self._more = np.array([bool(re.match(r"[0-9/,']", c)) for c in vocabulary.characters])
        self._logits: list[NDArray[np.float32]] = []
        self._states: list[State] = []

    def found(self) -> list[tuple[float, tuple[Alternative, ...]]]:
        """Probability and alternatives for each note."""
        likely = self._read()
        written = [self._written(likely, start, end) for start, end in self._spans]
        others: list[dict[str, float]] = [{} for _ in self._spans]
        per_chunk = max(_ROWS // _BEAM, 1)
        for first in range(0, len(self._spans), per_chunk):
            self._search(range(first, min(first + per_chunk, len(self._spans))), others)
        return [
            (probability, _ranked(self._text[start:end], probability, notes))
            for probability, notes, (start, end) in zip(written, others, self._spans, strict=True)
        ]

    def _read(self) -> NDArray[np.float64]:
        """The characters' probabilities at each place, `(characters, vocabulary)`; keeps notes' states."""
        prime = "" if self._vocabulary.unknown("\n\n") else "\n\n"
        behind = read(self._network, self._vocabulary, prime)
        logits, state, rows = behind.logits, behind.state, padded(1)
        starts, likely = {start for start, _ in self._spans}, []
        for place, number in enumerate(self._vocabulary.encode(self._text)):
            likely.append(probabilities(logits[0], 1.0))
            if place in starts:
                self._logits.append(logits[0])
                self._states.append(state)
            logits, state = self._network.step(np.full(rows, number, np.int32), state)
        likely.append(probabilities(logits[0], 1.0))
        return np.array(likely)

    def _written(self, likely: NDArray[np.float64], start: int, end: int) -> float:
        numbers = self._vocabulary.encode(self._text[start:end])
        whole = np.prod(likely[np.arange(start, end), numbers])
        return float(whole * (1 - likely[end][self._more].sum()))

    def _search(self, notes: Sequence[int], others: list[dict[str, float]]) -> None:
        """Grows the likeliest beginnings of these notes by a character at a time."""
        state = join_rows(*(take_rows(self._states[note], [0]) for note in notes))
        logits = np.stack([self._logits[note] for note in notes])
        beginnings = [_Beginning(note, "", 1.0, row) for row, note in enumerate(notes)]
        for _ in range(LONGEST_NOTE):
            likely = probabilities(logits, 1.0)
            grown = []
            for note in notes:
                own = [each for each in beginnings if each.place == note]
                grown += self._grown(own, likely, others[note])
            if not grown:
                return
            rows = [each.row for each in grown]
            rows += [rows[0]] * (padded(len(rows)) - len(rows))
            ids = np.zeros(len(rows), np.int32)
            ids[: len(grown)] = self._vocabulary.encode("".join(each.text[-1] for each in grown))
            logits, state = self._network.step(ids, take_rows(state, rows))
            beginnings = [
                _Beginning(each.place, each.text, each.probability, row) for row, each in enumerate(grown)
            ]

    def _grown(
        self, own: Sequence[_Beginning], likely: NDArray[np.float64], found: dict[str, float]
    ) -> list[_Beginning]:
        """The likeliest that one note's beginnings grow to; those that are whole are kept in `found`."""
        grown: list[_Beginning] = []
        for each in own:
            row = likely[each.row]
            if each.text and _NOTE.fullmatch(each.text):
                found[each.text] = each.probability * float(1 - row[self._more].sum())
            for number in np.argsort(-row)[: 2 * _BEAM]:
                text = each.text + self._vocabulary.characters[number]
                if _BEGINNING.fullmatch(text):
                    grown.append(
                        _Beginning(each.place, text, each.probability * float(row[number]), each.row)
                    )
        least = sorted(found.values(), reverse=True)[MOST_ALTERNATIVES - 1 : MOST_ALTERNATIVES]
        grown = [each for each in grown if not least or each.probability > least[0]]
        return sorted(grown, key=lambda each: -each.probability)[:_BEAM]


def _ranked(written: str, probability: float, notes: dict[str, float]) -> tuple[Alternative, ...]:
    """The likeliest, among them always the written one."""
    likeliest = sorted({**notes, written: probability}.items(), key=lambda pair: (-pair[1], pair[0]))
    chosen = likeliest[:MOST_ALTERNATIVES]
    if all(text != written for text, _ in chosen):
        chosen[-1] = (written, probability)
    return tuple(Alternative(text, share) for text, share in chosen)
