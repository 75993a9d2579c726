"""The vocabulary: sorted, exact both ways, and plain about what it does not know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.encoding.vocabulary import Vocabulary, spelled
from composer.errors import ComposerError

TEXTS = st.text(min_size=1, max_size=200)


def test_characters_are_sorted_and_stand_there_once() -> None:
    assert Vocabulary.of("X:1\nabba").characters == ("\n", "1", ":", "X", "a", "b")


@given(TEXTS)
def test_decoding_gives_back_what_was_encoded(text: str) -> None:
    vocabulary = Vocabulary.of(text)
    ids = vocabulary.encode(text)
    assert ids.dtype == "int32"
    assert ids.shape == (len(text),)
    assert vocabulary.decode(ids) == text


@given(TEXTS)
def test_numbers_are_places_in_the_sorted_set(text: str) -> None:
    vocabulary = Vocabulary.of(text)
    assert list(vocabulary.encode("".join(vocabulary.characters))) == list(range(len(vocabulary)))
    assert vocabulary.characters == tuple(sorted(set(text)))


def test_unknown_characters_are_named_with_those_that_are_known() -> None:
    with pytest.raises(
        ComposerError, match=r"does not know tab, “ß”.*only read and write: line break, “a”, “b”"
    ):
        Vocabulary.of("ab\n").encode("aß\tb")


def test_a_vocabulary_of_nothing_is_refused() -> None:
    with pytest.raises(ComposerError, match="at least one character"):
        Vocabulary(())


@pytest.mark.parametrize("characters", [("b", "a"), ("a", "a")])
def test_a_vocabulary_out_of_order_is_refused(characters: tuple[str, ...]) -> None:
    with pytest.raises(ComposerError, match="sorted"):
        Vocabulary(characters)


def test_invisible_characters_are_spelled_out() -> None:
    assert spelled(" \n\x00a") == "space, line break, U+0000, “a”"
