"""Bars that are composed anew fit in, and nothing else changes."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.composition.constraint.header import HeaderValues
from composer.composition.events import TextGrew, TuneComposed
from composer.composition.rework.requests import Wish
from composer.composition.rework.reworking import rework_tune
from composer.composition.rework.settings import ReworkSettings
from composer.composition.written_bars import written_bars
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.notation.reader import read_tune

Rework = Callable[..., list[TuneComposed]]


def pieces(text: str, chosen: tuple[int, ...]) -> list[str]:
    """The text around the chosen bars."""
    bars = [bar for bar in written_bars(text) if bar.index in chosen]
    ends = [0, *(bar.end for bar in bars)]
    return [text[end:start] for end, start in zip(ends, [*(bar.start for bar in bars), None], strict=True)]


@given(st.sets(st.integers(0, 9), min_size=1), st.integers(0, 9999), st.sampled_from(["again", "vary"]))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_network_and_the_bars_all_else_stays_and_every_bar_is_right(
    rework: Rework, decorated: str, bars: set[int], seed: int, kind: str
) -> None:
    chosen = tuple(bars)
    (tune,) = rework(decorated, Wish(kind, chosen), seed=seed, network=seed)
    assert pieces(tune.text, chosen) == pieces(decorated, chosen)
    assert read_tune(tune.text).problems == ()
    assert tune.valid
    assert tune.title == "The Decorated"
    assert tune.text != decorated


def test_eight_ways_are_eight_different_ones_and_their_seeds_count_on(rework: Rework, decorated: str) -> None:
    tunes = rework(decorated, Wish("again", (3, 4)), count=8, seed=5)
    assert len({tune.text for tune in tunes} | {decorated}) == 9
    assert [tune.seed for tune in tunes] == list(range(5, 13))
    assert [tune.number for tune in tunes] == list(range(1, 9))


def test_the_same_seed_composes_the_same_bars(rework: Rework, decorated: str) -> None:
    wish = Wish("again", (2, 6))
    tunes = rework(decorated, wish, count=3, seed=1)
    assert tunes == rework(decorated, wish, count=3, seed=1)
    assert rework(decorated, wish, seed=1)[0].text == tunes[0].text


def test_a_variation_keeps_the_notes_on_the_strong_beats(rework: Rework, decorated: str) -> None:
    chosen = (1, 4, 6)
    for tune in rework(decorated, Wish("vary", chosen), count=6):
        for bar, other in zip(written_bars(decorated), written_bars(tune.text), strict=True):
            if bar.index in chosen:
                assert strong(bar) == strong(other)


def strong(bar: Any) -> list[int]:
    """The pitches that begin a half of a bar in cut time."""
    found, begins = [], 0
    for event in bar.events:
        if begins % 2 == 0:
            found.append(event.pitches[0].midi)
        begins += event.duration * 4
    return found


def test_a_tie_leads_into_the_first_composed_bar(rework: Rework, decorated: str) -> None:
    for tune in rework(decorated, Wish("again", (3,)), count=4):
        assert written_bars(tune.text)[3].events[0].pitches[0].midi == 67


def test_where_following_bars_decide_the_likely_way_in_is_chosen(recite: Callable[..., Any]) -> None:
    """A network that knows one tune by heart composes the bar that leads to what follows."""
    tune = "M:4/4\nL:1/8\nK:D\nABcd efga|fedc BAGF|gfga bage|fedc BAGF|]"
    network = recite(tune, wild=46.0)
    text = "X:1\nT:By heart\n" + tune.replace("gfga bage", "G8") + "\n"
    found = list(
        rework_tune(
            network, network.vocabulary, "canonical", text, Wish("again", (2,)), ReworkSettings(count=3)
        )
    )
    assert "|gfga bage|" in next(event.text for event in found if isinstance(event, TuneComposed))


def test_closing_stops_at_once_and_an_event_comes_at_least_every_tenth_of_a_second(
    untrained: Any, canonical: Vocabulary, decorated: str
) -> None:
    ticking = iter(range(1_000_000))
    events = rework_tune(
        untrained(canonical, 1), canonical, "canonical", decorated, Wish("again", (1, 2, 3)),
        ReworkSettings(), clock=lambda: next(ticking) / 20,
    )  # fmt: skip
    assert [type(next(events)) for _ in range(20)] == [TextGrew] * 20
    events.close()


@pytest.mark.parametrize(
    ("change", "bars", "message"),
    [
        (("", ""), (), "No bar is chosen"),
        (("", ""), (10,), "no bar 11: the tune has 10"),
        (("K:D\n", ""), (1,), "no K: field"),
        (("M:C|", "M:none"), (1,), "free meter"),
        (("M:C|", "M:8/8"), (1,), "does not know M:8/8"),
        (("|BAFB A2D2:|", "|BAFB A2D2:|\nw:la la\n"), (1,), "words"),
        (("|BAFB", "|[L:1/16]BAFB"), (1,), "unit note length"),
        (("bf^ga", "Z"), (1,), "its corpus has no “Z”"),
        (("B2 (GB", "B2\n(GB"), (2,), "cut by the end of a line"),
        (("BAFB A2D2", "BAFB [A2D2]-"), (5,), "chord is tied into bar 5"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_drawn(
    untrained: Any, canonical: Vocabulary, decorated: str, change: tuple[str, str], bars: Any, message: str
) -> None:
    text = decorated.replace(*change) if change[0] else decorated
    events = rework_tune(
        untrained(canonical, 0), canonical, "canonical", text, Wish("again", bars), ReworkSettings(),
        HeaderValues(),
    )  # fmt: skip
    with pytest.raises(ComposerError, match=message):
        next(events)


def test_a_model_of_raw_text_is_refused(untrained: Any, canonical: Vocabulary, decorated: str) -> None:
    with pytest.raises(ComposerError, match="not on canonical text"):
        next(
            rework_tune(
                untrained(canonical, 0), canonical, "raw", decorated, Wish(bars=(1,)), ReworkSettings()
            )
        )
