"""The header of canonical text: which lines may come, so that every bar of the tune can be filled."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from composer.composition.constraint.lengths import QUARTERS, Lengths
from composer.melody.index import CorpusIndex
from composer.notation.meters import parse_meter
from composer.notation.problems import Unreadable
from composer.notation.rhythms import METERS_OF, plain_rhythm

LONGEST_BAR = 96
"""In quarters of the unit note length: `M:12/8` with `L:1/16`; with a finer unit a bar fills a line."""
_RHYTHMS = (
    "air", "barndance", "clog", "hornpipe", "jig", "march", "mazurka", "polka", "reel", "schottische",
    "set dance", "single jig", "slide", "slip jig", "song", "strathspey", "waltz",
)  # fmt: skip
_METERS = ("C", "C|", "2/2", "2/4", "3/2", "3/4", "3/8", "4/4", "6/4", "6/8", "9/8", "12/8")
_RHYTHM = re.compile(r"[a-z][a-z -]{1,23}")
_UNITS = ("1/4", "1/8", "1/16")
_TONICS = ("C", "D", "E", "F", "G", "A", "B", "Bb", "Eb", "Ab", "F#", "C#")
_MODES = ("", "m", "dor", "mix", "phr", "lyd")
_UNUSUAL = ("Abm", "Ablyd", "Abphr", "Abdor", "C#lyd", "F#lyd", "C#mix")
"""More than seven sharps or flats, or next to it: nobody writes them."""


@dataclass(frozen=True)
class HeaderValues:
    """The values that each field may have; those of a corpus, or these, which are usual.

    Attributes:
        key_counts: each rhythm, and how often its tunes have which key; nothing where that is not known.
        tonic_shares: each rhythm, and the share of its tunes that end on their key note.
        names_rhythms: False where few tunes of the corpus name a rhythm, so that a missing one says nothing.
    """

    rhythms: tuple[str, ...] = _RHYTHMS
    meters: tuple[str, ...] = _METERS
    units: tuple[str, ...] = _UNITS
    keys: tuple[str, ...] = tuple(
        tonic + mode for tonic in _TONICS for mode in _MODES if tonic + mode not in _UNUSUAL
    )
    names_rhythms: bool = True
    key_counts: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = ()
    tonic_shares: tuple[tuple[str, float], ...] = ()


def values_of(
    fields: Mapping[str, Iterable[str]],
    names_rhythms: bool = True,
    keys: Mapping[str, Mapping[str, int]] | None = None,
    tonic_shares: Mapping[str, float] | None = None,
) -> HeaderValues:
    """The values of a corpus' `R:`, `M:`, `L:` and `K:`, those that are legal, beside what is usual.

    Rhythms are the corpus' alone: no other means anything to the network. Of several spellings of one
    rhythm the plain one is taken, or else the first.
    """
    usual = HeaderValues()
    return HeaderValues(
        rhythms=_one_spelling_each(value for value in fields["R"] if _RHYTHM.fullmatch(value)),
        meters=_joined(usual.meters, (value for value in fields["M"] if _is_meter(value))),
        units=_joined(usual.units, (value for value in fields["L"] if re.fullmatch("1/[1-9][0-9]?", value))),
        keys=_joined(
            usual.keys, (value for value in fields["K"] if re.fullmatch(r"[A-G][#b]?[a-z]*", value))
        ),
        names_rhythms=names_rhythms,
        key_counts=tuple((rhythm, tuple(counts.items())) for rhythm, counts in (keys or {}).items()),
        tonic_shares=tuple((tonic_shares or {}).items()),
    )


def values_of_index(index: CorpusIndex) -> HeaderValues:
    """The values of the corpus that an index was made of."""
    return values_of(index.fields, index.names_rhythms, index.keys, index.tonic_shares)


def _one_spelling_each(rhythms: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for rhythm in rhythms:
        plain = plain_rhythm(rhythm)
        found[plain] = plain if rhythm == plain else found.get(plain, rhythm)
    return tuple(found.values())


def _joined(usual: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*usual, *more)))


def _is_meter(value: str) -> bool:
    try:
        return parse_meter(value).duration is not None and parse_meter(value).text == value
    except Unreadable:
        return False


class Header(NamedTuple):
    """What of a header is written; empty texts for what is not."""

    meter: str = ""
    unit: str = ""
    key: str = ""
    rhythm: str = ""

    @property
    def quarters(self) -> int:
        """The length of a full bar in quarters of the unit note length; 0 where it is no whole number."""
        duration = parse_meter(self.meter).duration
        length = (duration or Fraction(0)) / Fraction(self.unit) * QUARTERS
        return length.numerator if length.denominator == 1 else 0


def header_of(text: str) -> Header:
    """The header that a text of canonical form begins with."""
    fields = {line[0]: line[2:] for line in text.split("\n") if line[1:2] == ":" and line[0] in "RMLK"}
    return Header(fields["M"], fields["L"], fields["K"], fields.get("R", ""))


class HeaderGrammar:
    """The lines of the header, in the order of canonical text: `R:`, `M:`, `L:`, `K:`.

    Args:
        values: what each field may have.
        rhythm_needed: an `R:` must stand there; else it may.
        allowed: whether a whole header is one that a tune can be composed in.
    """

    def __init__(
        self,
        values: HeaderValues,
        lengths: Lengths,
        characters: frozenset[str],
        rhythm_needed: bool,
        allowed: Callable[[Header], bool],
    ) -> None:
        self._lengths, self._characters = lengths, characters
        self._values, self._rhythm_needed, self._allowed = values, rhythm_needed, allowed
        self._with_meter: dict[Header, bool] = {}

    def tokens(self, header: Header) -> tuple[str, ...]:
        """The lines that may come next."""
        values = self._values
        if header.unit:
            keys = (key for key in values.keys if self._is_allowed(header._replace(key=key)))
            return self._lines("K", keys)
        if header.meter:
            return self._lines("L", (unit for unit in values.units if self._has_key(header, unit)))
        if self._rhythm_needed and not header.rhythm:
            return self._lines("R", values.rhythms)
        meters = (meter for meter in self._meters(header) if self._has_unit(header._replace(meter=meter)))
        rhythms = () if header.rhythm else self._lines("R", self._rhythms())
        return (*rhythms, *self._lines("M", meters))

    def _rhythms(self) -> tuple[str, ...]:
        return tuple(rhythm for rhythm in self._values.rhythms if self._has_meter(rhythm))

    def _has_meter(self, rhythm: str) -> bool:
        header = Header(rhythm=rhythm)
        if header not in self._with_meter:
            meters = self._meters(header)
            self._with_meter[header] = any(self._has_unit(header._replace(meter=meter)) for meter in meters)
        return self._with_meter[header]

    def _meters(self, header: Header) -> tuple[str, ...]:
        """The meters that can be written and that a rhythm is danced in; all where it has none of its own."""
        meters = tuple(meter for meter in self._values.meters if self._characters.issuperset(meter))
        danced = METERS_OF.get(plain_rhythm(header.rhythm), meters)
        return tuple(meter for meter in meters if meter in danced)

    def commit(self, header: Header, line: str) -> Header:
        """The header with one more line."""
        letter, value = line[0], line[2:-1]
        if letter == "R":
            return header._replace(rhythm=value)
        return header._replace(**{{"M": "meter", "L": "unit", "K": "key"}[letter]: value})

    def usual_key(self, header: Header, chance: float) -> str:
        """The key line that stands at a chance, 0 to below 1, where keys come as often as in the corpus.

        A network that has learnt each tune in many keys writes them all; a player expects those of the
        books. Empty where it is not known how often keys come, or where none of them is allowed here.
        """
        counts = dict(self._values.key_counts).get(header.rhythm, ())
        lines = self.tokens(header)
        usual = [(f"K:{key}\n", count) for key, count in counts if f"K:{key}\n" in lines]
        place = chance * sum(count for _, count in usual)
        for line, count in usual:
            place -= count
            if place < 0:
                return line
        return ""

    def bar_lengths(self) -> set[int]:
        """The bars of all the headers that may be, in quarters of the unit note length."""
        values = self._values
        headers = [Header(meter, unit) for meter in values.meters for unit in values.units]
        return {header.quarters for header in headers if self._can_be_filled(header)}

    def _has_unit(self, header: Header) -> bool:
        return any(self._has_key(header, unit) for unit in self._values.units)

    def _has_key(self, header: Header, unit: str) -> bool:
        header = header._replace(unit=unit)
        if not self._characters.issuperset(f"L:{unit}\nK:") or not self._can_be_filled(header):
            return False
        return any(self._is_allowed(header._replace(key=key)) for key in self._values.keys)

    def _is_allowed(self, header: Header) -> bool:
        return self._characters.issuperset(header.key) and self._allowed(header)

    def _can_be_filled(self, header: Header) -> bool:
        quarters = header.quarters
        return QUARTERS <= quarters <= LONGEST_BAR and self._lengths.can_fill(quarters)

    def _lines(self, letter: str, values: Iterable[str]) -> tuple[str, ...]:
        return tuple(
            f"{letter}:{value}\n" for value in values if self._characters.issuperset(f"{letter}:{value}\n")
        )
