"""Titles of composed tunes: names out of lists of words, by the tune's own notes; or plainly what it is."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from itertools import chain, count, islice

from composer.melody.bars import every_bar_of
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.resources import resource

LONGEST_NAME = 24
"""In characters: fits every list."""
MOST_TRIED = 1000
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Titles:
    """Gives each tune of one composing a title that nothing else has; the same tune twice gets one.

    Args:
        plain: tunes are called by rhythm, key, day and number instead of by a name.
        day: of the composing; None leaves it out.
        taken: titles of other tunes.
        kept: of tunes that a person has, title and text: one of them that has the same notes keeps its name.
    """

    def __init__(
        self,
        plain: bool = False,
        day: date | None = None,
        taken: Iterable[str] = (),
        kept: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._plain, self._day = plain, day
        self._taken = {_compared(title) for title in (*word_lists().known, *taken)}
        self._kept: dict[str, list[str]] = defaultdict(list)
        for title, text in kept:
            self._kept[_compared(title)].append(text)
        self._given: dict[str, bytes] = {}

    def title(self, tune: Tune, number: int) -> str:
        """The first title that is free, of those that the tune can have; `number` is for a plain one."""
        notes, plain = _notes(tune), plain_titles(tune, self._day, number)
        wanted = plain if self._plain else chain(islice(names(notes), MOST_TRIED), plain)
        title = next(one for one in wanted if self._is_free(one, notes))
        self._given[_compared(title)] = notes
        return title

    def _is_free(self, title: str, notes: bytes) -> bool:
        spellings = _spellings(title)
        if not self._taken.isdisjoint(spellings) or self._given.get(spellings[0], notes) != notes:
            return False
        kept = [text for spelling in spellings for text in self._kept.get(spelling, ())]
        return not kept or any(_notes(read_tune(text)) == notes for text in kept)


@dataclass(frozen=True)
class WordLists:
    """What names are made of: `patterns` with the names of lists in braces, and the lists."""

    patterns: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    known: tuple[str, ...]


@cache
def word_lists() -> WordLists:
    """The patterns and words that come with the program."""
    found = tomllib.loads(resource("names.toml").read_text("utf-8"))
    words = {name: _listed(text) for name, text in found["words"].items()}
    return WordLists(tuple(found["patterns"]), words, _listed(found["known"]))


def names(notes: bytes) -> Iterator[str]:
    """The names that a tune of these notes can have, the first first; they go on for ever."""
    lists = word_lists()
    for attempt in count():
        digest = blake2b(notes, digest_size=16, salt=attempt.to_bytes(16, "little")).digest()
        number, index = divmod(int.from_bytes(digest, "little"), len(lists.patterns))
        chosen = {}
        for kind in re.findall(r"\{(\w+)\}", lists.patterns[index]):
            number, place = divmod(number, len(lists.words[kind]))
            chosen[kind] = lists.words[kind][place]
        name = lists.patterns[index].format(**chosen)
        if len(name) <= LONGEST_NAME:
            yield name


def plain_titles(tune: Tune, day: date | None, number: int) -> Iterator[str]:
    """`Jig in D, 28 Nov, 3`: out of R: and K:, and then the same with the numbers that follow."""
    rhythm = next(iter(tune.fields("R")), "").strip()
    kind = rhythm[:1].upper() + rhythm[1:] if re.fullmatch(r"[^\W\d_][\w '-]{0,30}", rhythm) else "Tune"
    key = tune.key
    named = f" in {key.tonic}" if key.tonic else ""
    mode = f" {key.mode}" if named and key.mode not in ("", "major", "ionian") else ""
    when = f", {day.day} {_MONTHS[day.month - 1]}" if day else ""
    return (f"{kind}{named}{mode}{when}, {one}" for one in count(number))


def _notes(tune: Tune) -> bytes:
    """A hash of the notes of a tune, bar by bar, at their pitch; its fields do not count."""
    bars = (" ".join(f"{midi}:{length}" for midi, length in bar.notes) for bar in every_bar_of(tune))
    return blake2b("|".join(bars).encode(), digest_size=16).digest()


def _compared(title: str) -> str:
    return title.casefold().replace("’", "'")


def _spellings(title: str) -> tuple[str, ...]:
    """How other people may write it: “The Slate Roof”, “Slate Roof, The”, “Slate Roof”."""
    title = _compared(title)
    bare = title.removeprefix("the ")
    return (title, f"{bare}, the", bare)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) for one in text.split(","))
