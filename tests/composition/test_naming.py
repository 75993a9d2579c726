"""Composed tunes get names of their own, by their notes; or are called by what they are."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import islice, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.composition.naming import LONGEST_NAME, Titles, names, word_lists
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.sources import SourceFile, find_files
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.rhythms import METERS_OF

DAY = date(2026, 11, 28)
NOTES = st.text("ABCDEFGabcdefg", min_size=1, max_size=24)


def tune(notes: str, header: str = "L:1/8\nK:D") -> Tune:
    return read_tune(f"X:1\n{header}\n{notes}|]")


def simplified(title: str) -> str:
    """As a person compares titles: without case, signs and article, wherever that stands."""
    words = re.findall(r"\w+", title.casefold().replace("'", "").replace("’", ""))
    return " ".join(word for word in words if word not in ("the", "a", "an"))


@cache
def collected() -> frozenset[str]:
    """The titles in all bundled collections."""
    here = [name for name in BUNDLED if BUNDLED[name].is_here]
    files = (file for name in here for file in find_files(name) if isinstance(file, SourceFile))
    found = (title for file in files for title in re.findall(rb"(?m)^T:(.*)", file.path.read_bytes()))
    return frozenset(simplified(title.decode("latin-1")) for title in found)


def every_name() -> Iterator[str]:
    lists = word_lists()
    for pattern in set(lists.patterns):
        kinds = re.findall(r"\{(\w+)\}", pattern)
        for words in product(*(lists.words[kind] for kind in kinds)):
            name = pattern.format(**dict(zip(kinds, words, strict=True)))
            if len(name) <= LONGEST_NAME:
                yield name


def test_ten_thousand_tunes_have_names_of_their_own_that_no_collection_has() -> None:
    lines = list(islice(("".join(notes) for notes in product("ABcdefga", repeat=5)), 10_000))
    taken = {next(names(bytes([number]))) for number in range(200)}
    titles, again = Titles(taken=taken), Titles(taken=taken)
    found = [titles.title(tune(line), 1) for line in lines]
    assert max(map(len, found)) <= LONGEST_NAME
    assert not re.search(r"\d", "".join(found))
    assert len(set(found)) == len(found)
    assert not {simplified(name) for name in found} & (collected() | set(map(simplified, taken)))
    assert [again.title(tune(line), 1) for line in lines[:500]] == found[:500]


def simply(name: str) -> str:
    """As `simplified`, of a name of ours, and fast."""
    return " ".join(word for word in name.lower().replace("'", "").split() if word != "the")


def test_there_are_names_enough_and_none_is_a_title_of_a_collection() -> None:
    found = set(every_name())
    assert len(found) >= 50_000
    assert not re.search(r"[^A-Za-z' ]", "".join(found))
    theirs = {name for name in found if simply(name) in collected()}
    assert theirs <= set(word_lists().known), "put these behind `known` in resources/names.toml"
    assert set(word_lists().known) <= found, "no pattern gives these, so they need not be known"


def test_no_name_says_key_or_dance() -> None:
    dances = {word for rhythm in METERS_OF for word in rhythm.split()} - {"slip", "single", "set", "dance"}
    words = {word for words in word_lists().words.values() for name in words for word in name.lower().split()}
    assert len(dances) > 8
    assert not words & dances
    assert all(len(word) > 1 for word in words)


@given(NOTES, st.sampled_from(["M:4/4\nL:1/8\nK:D", "X:9\nT:Another\nR:reel\nN:seed 7\nL:1/8\nK:D"]))
def test_the_notes_give_the_name_and_nothing_else_does(notes: str, header: str) -> None:
    titles = Titles()
    named = titles.title(tune(notes), 1)
    assert titles.title(tune(notes, header), 2) == named
    assert Titles().title(tune(notes, header), 3) == named


@given(st.lists(NOTES, min_size=2, max_size=12, unique=True))
def test_no_two_tunes_have_one_name(lines: list[str]) -> None:
    titles = Titles()
    assert len({titles.title(tune(notes), 1) for notes in lines}) == len(lines)


@pytest.mark.parametrize("spelling", ["{}", "{}, The", "THE {}"])
def test_a_name_that_another_tune_has_is_passed_over(spelling: str) -> None:
    tunes = (tune("ABcd" + "A" * more) for more in range(20))
    one, named = next((one, name) for one in tunes if (name := Titles().title(one, 1)).startswith("The "))
    taken = spelling.format(named.removeprefix("The "))
    other = Titles(taken=[taken]).title(one, 1)
    assert other != named
    assert Titles(kept=[(taken, "X:1\nL:1/8\nK:D\nGGGG|]")]).title(one, 1) == other


def test_a_tune_that_is_kept_already_has_the_same_name_again() -> None:
    named = Titles().title(tune("ABcd"), 1)
    kept = [(named, f"X:1\nT:{named}\nK:D\nL:1/8\n{notes}|]") for notes in ("AAAA", "ABcd", "BBBB")]
    assert Titles(kept=kept).title(tune("ABcd"), 1) == named


@pytest.mark.parametrize(
    ("header", "title"),
    [
        ("R:jig\nK:D", "Jig in D, 28 Nov, 3"),
        ("R:slip jig\nK:Em", "Slip jig in E minor, 28 Nov, 3"),
        ("K:Bb", "Tune in Bb, 28 Nov, 3"),
        ("R:x:1/8\nK:G", "Tune in G, 28 Nov, 3"),
        ("R: \nK:none", "Tune, 28 Nov, 3"),
    ],
)
def test_a_plain_title_is_made_of_rhythm_key_day_and_number(header: str, title: str) -> None:
    assert Titles(plain=True, day=DAY).title(tune("abc", header), 3) == title


def test_plain_titles_count_on_where_some_are_kept_and_may_go_without_a_day() -> None:
    titles = Titles(plain=True, kept=[("Tune in D, 1", "X:1\nK:D\nA|]"), ("Tune in D, 2", "X:1\nK:D\nB|]")])
    assert [titles.title(tune(notes), 1) for notes in ("ABcd", "ABcd", "dcBA")] == [
        "Tune in D, 3", "Tune in D, 3", "Tune in D, 4",
    ]  # fmt: skip
