"""Sentences pass one function, which a translation may take the place of."""

from collections.abc import Iterator

import pytest

from composer.ui import words
from composer.ui.words import counted, say


@pytest.fixture
def german() -> Iterator[None]:
    """As a translation would take hold."""
    known = {"Compose {count} tunes": "{count} Weisen komponieren", "tune": "Weise", "tunes": "Weisen"}
    words.use(lambda text: known.get(text, text))
    yield
    words.use(str)


def test_english_is_what_stands_in_the_program() -> None:
    assert say("Compose {count} tunes", count=3) == "Compose 3 tunes"
    assert say("as {it} is") == "as {it} is"
    assert (counted(1, "tune"), counted(2009, "tune")) == ("1 tune", "2,009 tunes")


@pytest.mark.usefixtures("german")
def test_a_translation_takes_hold_of_the_template() -> None:
    assert say("Compose {count} tunes", count=3) == "3 Weisen komponieren"
    assert say("Not known") == "Not known"
    assert (counted(1, "tune"), counted(2, "tune")) == ("1 Weise", "2 Weisen")
