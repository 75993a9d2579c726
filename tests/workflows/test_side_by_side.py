"""The training tune that a composed one is shown beside is found, although its number is not what it was."""

from pathlib import Path

import pytest

from composer.composition.originality.comparison import compare
from composer.errors import ComposerError
from composer.melody.index import index_of
from composer.notation.reader import read_tune
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.side_by_side import Side, beside

HEAD = "M:4/4\nL:1/8\nK:D\n"
MUSIC = ("DFAd fdAF|GBdB AFED|", "defg afge|fdec dAFD|", "gfed cBAG|FEDC DEFG|")
BOOKS = tuple("".join(f"X:1\nT:{name}\n{HEAD}{music}\n\n") for name, music in zip("ABC", MUSIC, strict=True))


@pytest.fixture
def books(tmp_path: Path) -> tuple[str, ...]:
    for name, text in zip("abc", BOOKS, strict=True):
        (tmp_path / f"{name}.abc").write_text(text)
    return tuple(str(tmp_path / f"{name}.abc") for name in "abc")


def known_to(books: tuple[str, ...]) -> KnownTunes:
    known = KnownTunes(Path(books[0]).with_name("read"))
    known.add(books)
    return known


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_the_tune_is_found_in_whatever_order_the_books_are_read(
    books: tuple[str, ...], order: tuple[int, ...]
) -> None:
    index = index_of((name, HEAD + music) for name, music in zip("ABC", MUSIC, strict=True))
    text = f"X:1\nT:Own\n{HEAD}{MUSIC[2]}cccc cccc|\n"
    found = compare(read_tune(text), index)
    assert (found.title, found.longest_run) == ("C", 2)
    for step in beside(text, found, tuple(books[place] for place in order), 700, known_to(books)):
        if isinstance(step, tuple):
            own, training = step
            break
    assert isinstance(own, Side)
    assert (own.title, training.title) == ("Own", "C")
    assert len(training.spans) == 2


def test_a_tune_that_is_nowhere_is_told(books: tuple[str, ...]) -> None:
    index = index_of((name, HEAD + music) for name, music in zip("ABC", MUSIC, strict=True))
    text = f"X:1\nT:Own\n{HEAD}{MUSIC[2]}cccc cccc|\n"
    with pytest.raises(ComposerError, match="“C” can’t be shown"):
        list(beside(text, compare(read_tune(text), index), books[:2], 700, known_to(books)))


def test_tunes_that_were_never_read_here_are_not_opened(tmp_path: Path) -> None:
    index = index_of([("C", HEAD + MUSIC[2])])
    found = compare(read_tune(f"X:1\nT:Own\n{HEAD}{MUSIC[2]}"), index)
    with pytest.raises(ComposerError, match=r"never read here: “//elsewhere"):
        next(beside("", found, ("//elsewhere/share/a.abc",), 700, KnownTunes()))
