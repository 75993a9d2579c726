"""Finds kept tunes for a list: their numbers in order, where each day begins, and how many there are."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path

from composer.library.database import connected, sentences
from composer.library.searching import add_key_of, condition

# One row: between two rows Python's lock is given up and waited for, by each of ten thousand.
WHOLE = "SELECT json_group_array(identifier), json_group_array(day) FROM ({found})"
COUNT = "SELECT count(*), coalesce(sum(favourite), 0) FROM tunes WHERE deleted IS NULL"


@dataclass(frozen=True)
class Question:
    """What a person looks for.

    Attributes:
        words: each has to occur in the title, the text or the tags; “d dorian” is a key as well.
        shelf: `all`, `starred`, `mine` (typed, edited or from a file) or `trash`.
        order: one of `searching.ORDERS`.
    """

    words: str = ""
    shelf: str = "all"
    order: str = "changed"


@dataclass(frozen=True)
class Found:
    """What fits.

    Attributes:
        identifiers: of the tunes, in order.
        days: position at which the tunes of a day begin, and the day, in this computer's time; empty where
            the order is by title.
        counts: how many tunes there are in `all` and how many are `starred`, whatever was looked for.
    """

    identifiers: tuple[int, ...] = ()
    days: tuple[tuple[int, date], ...] = ()
    counts: dict[str, int] = field(default_factory=dict)


def find(path: Path, question: Question) -> Found:
    """Looks into the library's file, from any thread; some ten milliseconds for ten thousand tunes.

    Raises:
        ComposerError: the file can't be read.
    """
    clause, values = condition(
        question.words,
        favourites=question.shelf == "starred",
        mine=question.shelf == "mine",
        trash=question.shelf == "trash",
        order="deleted" if question.shelf == "trash" else question.order,
    )
    when = "deleted" if question.shelf == "trash" else "changed"
    with sentences(path), closing(connected(path, read_only=True)) as opened:
        add_key_of(opened)
        found = f"SELECT identifier, date({when}, 'localtime') AS day FROM tunes {clause}"
        numbers, days = opened.execute(WHOLE.format(found=found), values).fetchone()
        kept, starred = opened.execute(COUNT).fetchone()
    by_day = question.order == "changed"
    return Found(
        tuple(json.loads(numbers)),
        _beginnings(json.loads(days)) if by_day else (),
        {"all": kept, "starred": starred},
    )


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
