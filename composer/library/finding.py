"""Finds kept tunes for a list: their numbers in order, where each day begins, and how many there are."""

import json
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path

from composer.errors import ComposerError
from composer.library.asking import Asked, asked, number_range
from composer.library.database import connected, sentences
from composer.library.melodies import MelodyShelf
from composer.library.searching import KEY_FIELD, METER_FIELD, add_key_of, condition, key_of, meter_of
from composer.melody.query import abc_query
from composer.melody.search import Hit

# One row: between two rows Python's lock is given up and waited for, by each of ten thousand.
WHOLE = "SELECT json_group_array(identifier), json_group_array(said) FROM ({found})"
COUNT = "SELECT count(*), coalesce(sum(favourite), 0) FROM tunes WHERE deleted IS NULL"
ORDERS_BY_SAYING: dict[str, tuple[str, Callable[[str], str]]] = {
    "key": (KEY_FIELD, key_of),
    "meter": (METER_FIELD, meter_of),
}
"""Orders for which what the texts say has to be understood: the field, and what it means."""


NO_BARS = 10**9  # stands behind all others


@dataclass(frozen=True)
class Question:
    """What a person looks for.

    Attributes:
        words: each has to occur in the title, the text or the tags; “d dorian” is a key as well; fields as
            `asking` has them.
        shelf: `all`, `starred`, `mine` (typed, edited or from a file) or `trash`.
        order: one of `searching.ORDERS`, `key`, `meter` or `bars`. Where notes are looked for, the nearest
            come first; doubles stand together.
    """

    words: str = ""
    shelf: str = "all"
    order: str = "changed"

    @property
    def is_of_melodies(self) -> bool:
        """True where melodies have to be known to answer it."""
        return self.order == "bars" or asked(self.words).is_of_melodies


@dataclass(frozen=True)
class Found:
    """What fits.

    Attributes:
        identifiers: of the tunes, in order.
        days: position at which the tunes of a day begin, and the day, in this computer's time; empty where
            the order is by title.
        counts: how many tunes there are in `all` and how many are `starred`, whatever was looked for.
        hits: where the notes are that were looked for, by the tunes' numbers.
        problem: what is wrong with the question, for a person; empty where nothing is.
    """

    identifiers: tuple[int, ...] = ()
    days: tuple[tuple[int, date], ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    hits: dict[int, Hit] = field(default_factory=dict)
    problem: str = ""


def find(path: Path, question: Question, shelf: MelodyShelf | None = None) -> Found:
    """Looks into the library's file, from any thread; some ten milliseconds for ten thousand tunes.

    Args:
        shelf: the melodies that are known by now.

    Raises:
        ComposerError: the file can't be read.
    """
    says = asked(question.words)
    in_trash = question.shelf == "trash"
    order = "deleted" if in_trash else question.order
    if "notes" in says.fields:
        order = "none"  # the nearest come first
    by_day = order in ("changed", "deleted")
    field, meaning = ORDERS_BY_SAYING.get(order, ("''", str))
    said = f"date({'deleted' if in_trash else 'changed'}, 'localtime')" if by_day else field
    with sentences(path), closing(connected(path, read_only=True)) as opened:
        add_key_of(opened)
        kept, starred = opened.execute(COUNT).fetchone()
        counts = {"all": kept, "starred": starred}
        try:
            clause, values = condition(
                question.words,
                favourites=question.shelf == "starred",
                mine=question.shelf == "mine",
                trash=in_trash,
                order="title" if order in (*ORDERS_BY_SAYING, "bars") else order,
            )
            found = f"SELECT identifier, {said} AS said FROM tunes {clause}"
            rows = [json.loads(one) for one in opened.execute(WHOLE.format(found=found), values).fetchone()]
            numbers, hits = _by_melody(says, order, rows[0], shelf or MelodyShelf())
        except ComposerError as error:
            return Found(counts=counts, problem=str(error))
    if order in ORDERS_BY_SAYING:
        meanings = {number: meaning(one) for number, one in zip(*rows, strict=True)}
        numbers = sorted(numbers, key=lambda number: (not meanings[number], meanings[number]))
    days = _beginnings(rows[1]) if by_day and numbers == rows[0] else ()
    return Found(tuple(numbers), days, counts, hits)


def _by_melody(
    says: Asked, order: str, numbers: list[int], shelf: MelodyShelf
) -> tuple[list[int], dict[int, Hit]]:
    """Those of the tunes whose melodies fit, in order, and where the notes are that were looked for."""
    hits: dict[int, Hit] = {}
    if order == "bars":
        numbers = sorted(numbers, key=lambda number: shelf.bars.get(number, NO_BARS))
    if "bars" in says.fields:
        least, most = number_range("bars", says.fields["bars"])
        numbers = [number for number in numbers if least <= shelf.bars.get(number, -1) <= most]
    if "doubles" in says.fields:
        first: dict[int, int] = {}
        for position, number in enumerate(numbers):
            first.setdefault(shelf.doubles.get(number, 0), position)
        doubles = [number for number in numbers if number in shelf.doubles]
        numbers = sorted(doubles, key=lambda number: first[shelf.doubles[number]])
    if "notes" in says.fields:
        fitting = set(numbers)
        found = shelf.find(abc_query(says.fields["notes"]))
        hits = {number: hit for number, hit in found.items() if number in fitting}
        numbers = list(hits)
    return numbers, hits


def _beginnings(days: Sequence[str | None]) -> tuple[tuple[int, date], ...]:
    """Where each day begins, by the days of all tunes."""
    found: list[tuple[int, date]] = []
    position = 0
    for day, same in groupby(days):
        # None where a date is damaged since the library was opened: reading the row tells it.
        if day is not None and (not found or date.fromisoformat(day) != found[-1][1]):
            found.append((position, date.fromisoformat(day)))
        position += sum(1 for _ in same)
    return tuple(found)


def titles_and_texts(path: Path) -> list[tuple[str, str]]:
    """Of every tune of a library, the trash too; for any thread, some ten milliseconds for 15,000.

    Raises:
        ComposerError: the file can't be read.
    """
    with sentences(path), closing(connected(path, read_only=True)) as opened:
        return opened.execute("SELECT title, text FROM tunes").fetchall()
