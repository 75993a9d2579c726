"""Composing: primed, seeded, bounded, and never silent about finding nothing."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from composer.composition.events import CompositionEnded, NothingFound, TextGrew, TuneComposed
from composer.composition.generation import generate
from composer.composition.naming import Titles
from composer.composition.settings import CompositionSettings
from composer.errors import ComposerError
from composer.notation.reader import read_tune


def ticking(seconds: float) -> Callable[[], float]:
    """A clock that goes on by so much at each look."""
    times = iter(range(10**9))
    return lambda: next(times) * seconds


def compose(network: Any, form: str = "canonical", tick: float = 0.01, **settings: Any) -> Iterator[Any]:
    return generate(network, network.vocabulary, form, CompositionSettings(**settings), ticking(tick))


def of(kind: type, events: Any) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def test_a_tune_ends_at_its_blank_line_and_comes_with_number_title_and_seed(recite: Any, a_tune: str) -> None:
    events = list(compose(recite(f"{a_tune}\n\n"), seed=42))
    (tune,) = of(TuneComposed, events)
    assert (tune.index, tune.seed, tune.number) == (0, 42, 1)
    assert tune.title == Titles().title(read_tune(a_tune), 1)
    assert tune.text == f"X:1\nT:{tune.title}\n{a_tune}"
    assert isinstance(events[-1], CompositionEnded)
    assert (events[-1].tunes, events[-1].characters) == (1, len(a_tune) + 2)
    assert events[-1].characters_per_second > 0


def test_the_pieces_of_a_text_make_up_the_whole(recite: Any, a_tune: str) -> None:
    events = list(compose(recite(f"{a_tune}\n\n"), count=2, batch=1))
    for index in (0, 1):
        pieces = [event.text for event in of(TextGrew, events) if event.index == index]
        assert "".join(pieces) == f"{a_tune}\n\n"
        assert len(pieces) > 1


def test_text_is_told_a_few_times_a_second_however_fast_it_comes(recite: Any, a_tune: str) -> None:
    events = list(compose(recite(f"{a_tune}\n\n"), tick=1e-6))
    assert len(of(TextGrew, events)) == 1


def test_text_is_told_at_each_character_where_they_come_slowly(recite: Any, a_tune: str) -> None:
    events = list(compose(recite(f"{a_tune}\n\n"), tick=0.2))
    assert len(of(TextGrew, events)) == len(a_tune) + 2


def test_canonical_tunes_are_primed_with_the_blank_line_between_tunes(recite: Any, a_tune: str) -> None:
    network = recite(f"{a_tune}\n\n")
    list(compose(network))
    assert network.read[:2] == ["\n", "\n"]
    assert "".join(network.read[2:]) == f"{a_tune}\n"


def test_raw_tunes_start_with_the_labs_x(recite: Any) -> None:
    network = recite("X:1\nT:A\nL:1/8\nK:D\nABc|]\n\n")
    (tune,) = of(TuneComposed, compose(network, form="raw"))
    assert tune.text == "X:1\nT:A\nL:1/8\nK:D\nABc|]"
    assert network.read[:3] == ["\n", "\n", "X"]


def test_a_start_string_is_read_and_stands_in_the_tune(recite: Any, a_tune: str) -> None:
    network = recite(f"{a_tune}\n\n")
    events = list(compose(network, start="R:reel\nM:4/4"))
    assert "".join(network.read[2:14]) == "R:reel\nM:4/4"
    assert "".join(event.text for event in of(TextGrew, events)) == f"{a_tune}\n\n"
    assert events[-1].characters == len(a_tune) + 2 - len("R:reel\nM:4/4")


def test_a_start_with_characters_that_the_model_lacks_names_them(recite: Any, a_tune: str) -> None:
    with pytest.raises(ComposerError, match=r"does not know “Ж”.*only read and write: .*“A”"):
        list(compose(recite(f"{a_tune}\n\n"), start="K:Ж"))


def test_each_tune_has_a_seed_of_its_own_and_the_same_seed_gives_the_same_tune(
    recite: Any, a_tune: str
) -> None:
    def texts(**settings: Any) -> list[str]:
        network = recite(f"{a_tune}\n\n", wild=47.0)
        events = list(compose(network, characters=80, constrained=False, **settings))
        count = settings.get("count", 1)
        pieces = [[e.text for e in of(TextGrew, events) if e.index == index] for index in range(count)]
        return ["".join(one) for one in pieces]

    three = texts(count=3, seed=5)
    assert three == texts(count=3, seed=5)
    assert len(set(three)) == 3
    assert texts(seed=6) == three[1:2]


def test_a_tune_that_has_not_ended_is_cut_at_the_most_characters(recite: Any) -> None:
    network = recite("K:D\n" + "ABcd|" * 1000)
    events = list(compose(network, characters=50))
    (tune,) = of(TuneComposed, events)
    assert tune.text.endswith("K:D\n" + ("ABcd|" * 10)[:46])
    assert events[-1].characters == 50


def test_the_labs_way_draws_just_so_many_characters_and_takes_all_tunes_out(recite: Any, a_tune: str) -> None:
    network = recite(f"{a_tune}\n\n")
    length = len(a_tune) + 2
    events = list(compose(network, characters=3 * length + 10, free_text=True))
    tunes = of(TuneComposed, events)
    assert [tune.number for tune in tunes] == [1, 2, 3]
    assert [tune.text.split("\n")[0] for tune in tunes] == ["X:1", "X:2", "X:3"]
    assert events[-1].characters == 3 * length + 10


def test_the_labs_way_tells_each_tune_as_it_ends_so_that_stopping_loses_none(
    recite: Any, a_tune: str
) -> None:
    network = recite(f"{a_tune}\n\n")
    events = compose(network, characters=100_000, free_text=True, count=2)
    for number in (1, 2, 3):
        tune = next(event for event in events if isinstance(event, TuneComposed))
        assert tune.number == number
        assert len(network.read) <= (number + 1) * (len(a_tune) + 4)
    events.close()


def test_the_labs_way_is_primed_with_the_start_alone(recite: Any) -> None:
    network = recite("X:1\nT:A\nL:1/8\nK:D\nABc|]\n\n")
    list(compose(network, form="raw", free_text=True, characters=30))
    assert network.read[0] == "X"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ABcd|\n\n", "no tune: it has no K: field.*train the network longer, or lower the temperature"),
        ("K:D\nM:4/4\n\n", "no tune: no note follows its K: field"),
        ("K:Dxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "draw more than 20 characters"),
        ("\n", "only blank lines"),
    ],
)
def test_a_text_without_a_tune_says_why_and_what_to_do(recite: Any, text: str, reason: str) -> None:
    events = list(compose(recite(text), characters=20, seed=8))
    (nothing,) = of(NothingFound, events)
    assert (nothing.index, nothing.seed) == (0, 8)
    assert nothing.text == "".join(event.text for event in of(TextGrew, events))
    with pytest.raises(AssertionError, match=reason):
        raise AssertionError(nothing.reason)
    assert events[-1].tunes == 0


def test_closing_stops_at_the_next_character(recite: Any, a_tune: str) -> None:
    network = recite(f"{a_tune}\n\n")
    events = compose(network, count=100)
    next(event for event in events if isinstance(event, TuneComposed))
    read = len(network.read)
    events.close()
    assert len(network.read) == read


@pytest.mark.parametrize(
    "settings",
    [{"count": 0}, {"characters": 0}, {"seed": -1}, {"temperature": 0.0}, {"count": 10**9}],
    ids=str,
)
def test_settings_out_of_range_are_refused_with_the_range(settings: Any) -> None:
    with pytest.raises(ComposerError, match="must be from"):
        CompositionSettings(**settings)


def test_a_tune_does_not_wait_for_a_longer_one_before_it(untrained: Any, canonical: Any) -> None:
    events = list(compose(untrained(canonical, 2), count=12, characters=600))
    tunes = of(TuneComposed, events)
    order = [tune.index for tune in tunes]
    assert sorted(order) == list(range(12)) != order
    assert all(tune.number == tune.index + 1 and tune.seed == tune.index for tune in tunes)
    assert all(tune.text.startswith(f"X:{tune.number}\n") for tune in tunes)
    lengths = [len("".join(e.text for e in of(TextGrew, events) if e.index == index)) for index in order]
    assert lengths == sorted(lengths)


def test_texts_grow_one_after_the_other_in_their_order(untrained: Any, canonical: Any) -> None:
    events = list(compose(untrained(canonical, 2), count=6, characters=600))
    told = [event.index for event in of(TextGrew, events)]
    assert told == sorted(told)


def test_stopped_at_any_tune_all_that_were_told_are_those_of_the_whole_run(
    untrained: Any, canonical: Any
) -> None:
    whole = {
        tune.index: tune.text
        for tune in of(TuneComposed, compose(untrained(canonical, 2), count=8, characters=600, batch=1))
    }
    events = compose(untrained(canonical, 2), count=8, characters=600)
    kept = [next(event for event in events if isinstance(event, TuneComposed)) for _ in range(3)]
    events.close()
    assert all(whole[tune.index] == tune.text for tune in kept)
