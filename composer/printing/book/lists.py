"""A book's lists as lines: its contents and its indexes by title, rhythm and key."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from composer.export.book.engraved import EngravedTune

_ARTICLE = re.compile(r"^(?:the|a|an)\s+(?=\S)", re.IGNORECASE)
_ARTICLE_BEHIND = re.compile(r",\s*(?:the|a|an)$", re.IGNORECASE)
OTHERS = "Others"
_METERS = {"C": "4/4 (C)", "C|": "2/2 (C|)"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: a tune, or, without one, the heading of those that follow."""

    text: str
    tune: int | None = None


def contents(tunes: Sequence[EngravedTune]) -> list[Line]:
    """Every tune as the book has it."""
    return [Line(tune.title, number) for number, tune in enumerate(tunes)]


def by_title(tunes: Sequence[EngravedTune]) -> list[Line]:
    """In the order of the alphabet, under its letters; articles count for nothing."""
    return _grouped(tunes, lambda tune: _initial(tune.title))


def by_rhythm(tunes: Sequence[EngravedTune]) -> list[Line]:
    """Under the names of dances."""
    return _grouped(tunes, lambda tune: tune.rhythm)


def by_key(tunes: Sequence[EngravedTune]) -> list[Line]:
    """Under the names of keys."""
    return _grouped(tunes, lambda tune: tune.key)


def by_first_bars(tunes: Sequence[EngravedTune]) -> list[Line]:
    """Under their meters; tunes that begin alike beside each other."""
    return _grouped(
        tunes,
        lambda tune: _METERS.get(tune.meter, tune.meter),
        lambda tune: (tune.opening, sorted_title(tune.title)),
    )


def sorted_title(title: str) -> str:
    """What a title is found by: without article, accents and capitals."""
    plain = _ARTICLE_BEHIND.sub("", _ARTICLE.sub("", title.strip()))
    letters = unicodedata.normalize("NFKD", plain)
    return "".join(one for one in letters if not unicodedata.combining(one)).casefold().lstrip("“”\"'‘’( ")


def _initial(title: str) -> str:
    first = sorted_title(title)[:1].upper()
    return first if first.isalpha() else "0–9" if first.isdigit() else ""


def _grouped(
    tunes: Sequence[EngravedTune],
    group: Callable[[EngravedTune], str],
    order: Callable[[EngravedTune], object] = lambda tune: sorted_title(tune.title),
) -> list[Line]:
    groups: dict[str, list[int]] = {}
    for number, tune in enumerate(tunes):
        groups.setdefault(group(tune), []).append(number)
    lines: list[Line] = []
    for name in _with_others_last(groups):
        numbers = sorted(groups[name], key=lambda number: order(tunes[number]))  # type: ignore[arg-type,return-value]
        lines.append(Line(name or OTHERS))
        lines += [Line(tunes[number].title, number) for number in numbers]
    return lines


def _with_others_last(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (not name, name))
