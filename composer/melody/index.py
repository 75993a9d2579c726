"""All bars of the training tunes in one table, to find those that a tune shares with one of them."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from composer.melody.figures import steps_between
from composer.melody.text_bars import bars_in

FEWEST_OF_A_RHYTHM = 20
"""A rhythm that fewer tunes have is none that a network has learnt; of fewer than 200 tunes, a tenth."""

_LAST_NOTE = re.compile(r"([A-Ga-g])[^A-Ga-g\n]*\s*\Z")
_APART = 127
"""Stands for the step from a tune's last bar, which leads nowhere."""


@dataclass(frozen=True, eq=False)
class CorpusIndex:
    """The bars of all tunes, one tune behind the other.

    Attributes:
        titles: of the tunes.
        starts: where each tune's bars begin, and where the last one's end, `(tunes + 1,)`, int64.
        bars: the bars' fingerprints, `(bars,)`, int64.
        steps: on the staff, from each bar's first note to that of the next, `(bars,)`, int16.
        order: the places of the bars, sorted by fingerprint, `(bars,)`, int64.
        fields: the values of `R:`, `M:`, `L:` and `K:` that occur; of `R:` only those that are not rare.
        is_comparable: False for one of an older version of the program, whose bars were told apart by other
            rules: only its titles and fields are of use.
        names_rhythms: False where fewer than half of the tunes have an `R:`.
        keys: of each `R:` (an empty text for none), and how many tunes have them.
        tonic_shares: of the tunes of each `R:`, the share whose last note has the key note's letter.
    """

    titles: tuple[str, ...]
    starts: NDArray[np.int64]
    bars: NDArray[np.int64]
    steps: NDArray[np.int16]
    order: NDArray[np.int64]
    fields: dict[str, tuple[str, ...]]
    is_comparable: bool = True
    names_rhythms: bool = True
    keys: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    tonic_shares: Mapping[str, float] = field(default_factory=dict)

    def places(self, fingerprint: int) -> NDArray[np.int64]:
        """Where bars with this fingerprint stand, ascending within equal ones."""
        low = np.searchsorted(self.bars, fingerprint, "left", sorter=self.order)
        high = np.searchsorted(self.bars, fingerprint, "right", sorter=self.order)
        return self.order[low:high]

    def tune_at(self, place: int) -> int:
        """The tune that a bar belongs to."""
        return int(np.searchsorted(self.starts, place, "right")) - 1


def index_of(tunes: Iterable[tuple[str, str]]) -> CorpusIndex:
    """The index of tunes, each given as title and text."""
    builder = IndexBuilder()
    for title, text in tunes:
        builder.add(title, text)
    return builder.built()


class IndexBuilder:
    """Takes tunes one by one."""

    def __init__(self) -> None:
        self._titles: list[str] = []
        self._starts, self._bars, self._steps = [0], list[int](), list[int]()
        self._fields: dict[str, Counter[str]] = {letter: Counter() for letter in "RMLK"}
        self._keys: dict[str, Counter[str]] = defaultdict(Counter)
        self._home: Counter[str] = Counter()

    def add(self, title: str, text: str) -> None:
        """Adds one tune."""
        found = bars_in(text)
        bars = found.whole
        self._titles.append(title)
        self._bars += [bar.fingerprint for bar in bars]
        self._steps += [*steps_between(bars), _APART][: len(bars)]
        self._starts.append(len(self._bars))
        header = {line.letter: line.value.strip() for line in found.header if line.letter in self._fields}
        for letter, value in header.items():
            self._fields[letter][value] += 1
        rhythm, key = header.get("R", ""), header.get("K", "")
        self._keys[rhythm][key] += 1
        last = _LAST_NOTE.search(text)
        self._home[rhythm] += last is not None and last[1].upper() == key[:1]

    def built(self) -> CorpusIndex:
        """The index of all tunes that were added."""
        bars, rhythms = np.array(self._bars, np.int64), self._fields["R"]
        fewest = min(FEWEST_OF_A_RHYTHM, math.ceil(len(self._titles) / 10))
        common = [rhythm for rhythm, count in rhythms.items() if count >= fewest]
        return CorpusIndex(
            tuple(self._titles),
            np.array(self._starts, np.int64),
            bars,
            np.array(self._steps, np.int16),
            np.argsort(bars, kind="stable"),
            {letter: tuple(sorted(values)) for letter, values in self._fields.items()}
            | {"R": tuple(sorted(common))},
            names_rhythms=2 * rhythms.total() >= len(self._titles),
            keys={rhythm: dict(counts) for rhythm, counts in self._keys.items()},
            tonic_shares={
                rhythm: self._home[rhythm] / counts.total()
                for rhythm, counts in self._keys.items()
                if counts.total() >= fewest
            },
        )
