"""Finds kept tunes for a list: their numbers in order, where each day begins, and how many there are."""

from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

from composer.library.database import connected, sentences
from composer.library.searching import add_key_of, condition

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
        rows = opened.execute(f"SELECT identifier, {when} FROM tunes {clause}", values).fetchall()
        kept, starred = opened.execute(COUNT).fetchone()
    by_day = question.order == "changed"
    numbers = tuple(number for number, _ in rows)
    return Found(numbers, _days(rows) if by_day else (), {"all": kept, "starred": starred})


def _days(rows: list[tuple[int, str]]) -> tuple[tuple[int, date], ...]:
    found: list[tuple[int, date]] = []
    for position, (_number, when) in enumerate(rows):
        try:
            day = _day_of_minute(when[:16] + when[-6:])
        except (ValueError, TypeError, OverflowError):
            continue  # damaged since it was opened; reading the row tells it
        if not found or day != found[-1][1]:
            found.append((position, day))
    return tuple(found)


@lru_cache(maxsize=16384)
def _day_of_minute(minute: str) -> date:
    return datetime.fromisoformat(minute).astimezone().date()


def titles_and_texts(path: Path) -> list[tuple[str, str]]:
    """Of every tune of a library, the trash too; for any thread, some ten milliseconds for 15,000.

    Raises:
        ComposerError: the file can't be read.
    """
    with sentences(path), closing(connected(path, read_only=True)) as opened:
        return opened.execute("SELECT title, text FROM tunes").fetchall()
