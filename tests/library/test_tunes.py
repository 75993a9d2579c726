"""The library keeps tunes with their history and gives everything back."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.library.finding import Question, find, titles_and_texts
from composer.library.records import Provenance
from composer.library.titles import with_title
from composer.library.tunes import TuneLibrary

REEL = "X:1\nT:The First  Reel\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|defg abag|\n"
JIG = "X:1\nT:Séan’s Jig\nM:6/8\nL:1/8\nK:G\nGAB cde|def gfe|\n"


class Clock:
    """Each look at it is one minute later."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 5, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "kept" / "library.sqlite", Clock()) as opened:
        yield opened


def test_a_kept_tune_is_there_after_opening_again_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with TuneLibrary(path) as library:
        origin = Provenance(model="irish", seed=7, temperature=0.9, corpus="O’Neill’s", start="K:D")
        kept = library.keep(REEL, origin, tags=["slow  air", "mine", "mine", " "])
        library.set_favourite(kept.identifier, True)
        library.rate(kept.identifier, 4)
    with TuneLibrary(path) as library:
        (again,) = library.tunes()
    assert (again.title, again.text, again.provenance) == ("The First Reel", REEL, origin)
    assert (again.tags, again.favourite, again.rating) == (("mine", "slow air"), True, 4)


def test_changing_a_tune_keeps_its_earlier_texts_and_one_can_be_taken_back(library: TuneLibrary) -> None:
    number = library.keep(REEL).identifier
    library.change_text(number, JIG)
    library.change_text(number, REEL + "d4|\n")
    assert [earlier.text for earlier in library.history(number)] == [JIG, REEL]
    reverted = library.revert(library.history(number)[1])
    assert (reverted.text, reverted.title) == (REEL, "The First Reel")
    assert [earlier.text for earlier in library.history(number)] == [REEL + "d4|\n", JIG, REEL]


def test_saving_the_same_text_again_writes_no_history(library: TuneLibrary) -> None:
    kept = library.keep(REEL)
    assert library.change_text(kept.identifier, REEL) == kept
    assert library.history(kept.identifier) == ()


def test_a_deleted_tune_waits_in_the_trash_and_can_be_restored(library: TuneLibrary) -> None:
    number = library.keep(REEL, tags=["mine"]).identifier
    library.delete(number)
    assert (library.tunes(), library.search("reel"), library.tags()) == ((), (), ())
    assert [tune.identifier for tune in library.tunes(trash=True)] == [number]
    library.restore(number)
    assert library.get(number).deleted is None
    assert [tune.text for tune in library.tunes()] == [REEL]


def test_emptying_the_trash_deletes_what_is_in_it_and_nothing_else(library: TuneLibrary) -> None:
    gone, stays = library.keep(REEL, tags=["a"]).identifier, library.keep(JIG).identifier
    library.change_text(gone, JIG)
    library.delete(gone)
    assert library.empty_trash() == 1
    assert library.history(gone) == ()
    assert [tune.identifier for tune in library.tunes()] == [stays]
    assert library.keep(REEL).identifier > max(gone, stays)


def test_the_trash_keeps_a_tune_for_thirty_days(tmp_path: Path) -> None:
    now = [datetime(2026, 1, 1, 12, tzinfo=UTC)]
    with TuneLibrary(tmp_path / "library.sqlite", lambda: now[0]) as library:
        for _ in range(3):
            library.keep(REEL)
        library.change_text(1, JIG)
        library.delete(1)
        now[0] += timedelta(days=5)
        library.delete(2)
        now[0] += timedelta(days=25)
        assert library.empty_old_trash() == 0
        now[0] += timedelta(hours=1)
        assert library.empty_old_trash() == 1
        assert [tune.identifier for tune in library.tunes(trash=True)] == [2]
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        assert library.doubts == []


def test_a_clock_that_has_gone_back_deletes_nothing_from_the_trash(tmp_path: Path) -> None:
    now = [datetime(2026, 1, 1, tzinfo=UTC)]
    with TuneLibrary(tmp_path / "library.sqlite", lambda: now[0]) as library:
        library.delete(library.keep(REEL).identifier)
        now[0] += timedelta(days=3000)
        library.delete(library.keep(REEL).identifier)
        now[0] -= timedelta(days=2000)
        assert library.empty_old_trash() == 0
        assert len(library.tunes(trash=True)) == 2


@pytest.mark.parametrize("words", ["séan", "SEAN jig", "cde", "session"])
def test_search_finds_words_of_title_text_and_tags_whatever_their_case_and_accents(
    library: TuneLibrary, words: str
) -> None:
    library.keep(REEL)
    library.keep(JIG, tags=["Session"])
    assert [tune.text for tune in library.search(words)] == [JIG]


@pytest.mark.parametrize("words", ["%", "_", "\\", "reel jig", "'"])
def test_search_takes_no_character_for_a_wildcard(library: TuneLibrary, words: str) -> None:
    library.keep(REEL)
    assert library.search(words) == ()


def test_search_finds_the_new_title_and_tags_after_a_change(library: TuneLibrary) -> None:
    number = library.keep(REEL).identifier
    library.change_text(number, JIG)
    library.set_tags(number, ["waltz"])
    assert [len(library.search(words)) for words in ("first", "sean", "waltz")] == [0, 1, 1]


def test_the_tunes_come_last_changed_first_and_can_be_narrowed(library: TuneLibrary) -> None:
    first, second = library.keep(REEL, tags=["a"]).identifier, library.keep(JIG).identifier
    library.change_text(first, REEL + "|")
    library.set_favourite(second, True)
    assert [tune.identifier for tune in library.tunes()] == [first, second]
    assert [tune.identifier for tune in library.tunes(favourites=True)] == [second]
    assert [tune.identifier for tune in library.tunes(tag="a")] == [first]


@pytest.mark.parametrize(
    "text", ["", "\0", "half a pair: \ud800", "T:" + "x" * 100_000, "emoji 🎻\n\x85\u2028"]
)
def test_any_text_of_the_editor_can_be_kept_and_changed(library: TuneLibrary, text: str) -> None:
    storable = text.replace("\ud800", "?")
    number = library.keep(text).identifier
    assert library.get(number).text == storable
    library.change_text(number, REEL)
    assert library.history(number)[0].text == storable


def test_a_tune_or_rating_that_is_not_there_is_told_in_a_sentence(library: TuneLibrary) -> None:
    with pytest.raises(ComposerError, match="no tune number 99"):
        library.change_text(99, REEL)
    with pytest.raises(ComposerError, match="0 \\(none\\) to 5"):
        library.rate(library.keep(REEL).identifier, 6)


def test_two_windows_may_use_one_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with TuneLibrary(path) as one, TuneLibrary(path) as other:
        number = one.keep(REEL).identifier
        other.change_text(number, JIG)
        assert one.get(number).text == JIG
        assert [earlier.text for earlier in one.history(number)] == [REEL]


def numbers_of(library: TuneLibrary, **question: str) -> tuple[int, ...]:
    return find(library.path, Question(**question)).identifiers


def test_numbers_come_in_the_order_that_is_asked_for_and_tunes_by_numbers(library: TuneLibrary) -> None:
    for title in ("beta", "", "Alpha", "Gamma"):
        library.keep(f"X:1\nT:{title}\nK:D\n")
    titles = {number: tune.title for number, tune in library.several(range(1, 5)).items()}
    assert [titles[n] for n in numbers_of(library, order="title")] == ["Alpha", "beta", "Gamma", ""]
    assert [titles[n] for n in numbers_of(library)] == ["Gamma", "Alpha", "", "beta"]
    assert [titles[n] for n in numbers_of(library, words="ALPH")] == ["Alpha"]
    assert library.several([99]) == {}
    assert len(library.several([1, 2] * 2000)) == 2


def test_several_tunes_are_deleted_all_or_none(library: TuneLibrary) -> None:
    numbers = [library.keep(REEL).identifier for _ in range(3)]
    with pytest.raises(ComposerError, match="no tune number 99"):
        library.delete(*numbers, 99)
    assert numbers_of(library) == tuple(reversed(numbers))
    library.delete(*numbers)
    assert numbers_of(library) == ()
    library.restore(*numbers[:2])
    assert len(numbers_of(library)) == 2
    assert numbers_of(library, shelf="trash") == (numbers[2],)


def test_titles_and_texts_are_read_while_the_library_is_open_and_those_in_the_trash_too(
    library: TuneLibrary,
) -> None:
    library.keep(JIG)
    library.delete(library.keep(REEL).identifier)
    assert titles_and_texts(library.path) == [("Séan’s Jig", JIG), ("The First Reel", REEL)]
    with pytest.raises(ComposerError, match="may not be opened"):
        titles_and_texts(library.path.with_name("a library? #2.sqlite"))


def test_a_key_is_found_however_the_text_writes_it(library: TuneLibrary) -> None:
    for key in ("Ddor", "D Dorian", "Em", "Dmix", "D", "nonsense"):
        library.keep(f"X:1\nT:In {key[:4]}\nK:{key}\nabc|\n")
    titles = {tune.identifier: tune.title for tune in library.tunes()}

    def found(words: str) -> set[str]:
        return {titles[number] for number in numbers_of(library, words=words)}

    assert found("dorian") == {"In Ddor", "In D Do"}
    assert found("D dorian") == {"In Ddor", "In D Do"}
    assert found("e minor") == {"In Em"}
    assert found("E dorian") == set()
    assert found("d major in") == {"In D"}


def test_mine_is_what_was_typed_opened_or_edited(library: TuneLibrary) -> None:
    composed = library.keep("X:1\nT:Composed\nK:D\n", Provenance(model="Starter"))
    edited = library.keep("X:1\nT:Edited\nK:D\n", Provenance(model="Starter"))
    typed = library.keep("X:1\nT:Typed\nK:D\n")
    opened = library.keep("X:1\nT:Opened\nK:D\n", Provenance(source='a "model": file'))
    library.change_text(edited.identifier, "X:1\nT:Edited\nK:G\n")
    mine = set(numbers_of(library, shelf="mine"))
    assert mine == {edited.identifier, typed.identifier, opened.identifier}
    assert composed.identifier not in mine
    library.set_favourite(typed.identifier, True)
    library.delete(opened.identifier)
    assert find(library.path, Question()).counts == {"all": 3, "starred": 1}


def test_each_day_begins_where_its_first_tune_stands(tmp_path: Path) -> None:
    times = [datetime(2026, 11, day, 12, tzinfo=UTC) for day in (24, 27, 27, 28)]
    with TuneLibrary(tmp_path / "days.sqlite", clock=lambda: times[0]) as made:
        while times:
            made.keep("X:1\nT:One\nK:D\n")
            times.pop(0)
        days = find(made.path, Question()).days
    assert [(position, day.day) for position, day in days] == [(0, 28), (1, 27), (3, 24)]
    assert find(tmp_path / "days.sqlite", Question(order="title")).days == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("X:1\nT:Old\nT:Other\nK:D\n", "X:1\nT:New\nT:Other\nK:D\n"),
        ("X:1\nK:D\n", "X:1\nT:New\nK:D\n"),
        ("% mine\nX:1\nK:D\n", "% mine\nX:1\nT:New\nK:D\n"),
        ("K:D\nabc|", "T:New\nK:D\nabc|"),
        ("X:1", "X:1\nT:New\n"),
    ],
)
def test_a_tune_gets_another_title_and_nothing_else(text: str, expected: str) -> None:
    assert with_title(text, " New ") == expected
