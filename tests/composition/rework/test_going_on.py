"""All is composed anew from one place on; what stands before it stays."""

from collections.abc import Callable

import pytest

from composer.composition.events import TuneComposed
from composer.composition.rework.requests import Wish
from composer.composition.written_bars import written_bars
from composer.errors import ComposerError
from composer.notation.elements import Barline
from composer.notation.reader import read_tune

Rework = Callable[..., list[TuneComposed]]


def bar_lines(text: str) -> list[Barline]:
    return [
        (each.kind, each.repeat_end, each.repeat_start, each.endings)
        for each in read_tune(text).voices[0].elements
        if isinstance(each, Barline)
    ]


@pytest.mark.parametrize("first", range(10))
def test_a_finished_tune_keeps_its_bars_and_its_form(rework: Rework, decorated: str, first: int) -> None:
    start = written_bars(decorated)[first].start
    for tune in rework(decorated, Wish("continue", (), first), count=3, network=first):
        assert tune.text.startswith(decorated[:start])
        assert bar_lines(tune.text) == bar_lines(decorated)
        assert read_tune(tune.text).problems == ()


UNFINISHED = {
    "within a bar": ("b2af", "b2"),
    "behind a bar line": ("b2af|1", "b2af|"),
    "behind a bar without a bar line": ("b2af|1", "b2af"),
    "behind a whole part": ('|:"D"f2af', ""),
}


@pytest.mark.parametrize("cut", UNFINISHED.values(), ids=UNFINISHED)
def test_an_unfinished_tune_is_gone_on_with_until_the_network_ends_it(
    rework: Rework, decorated: str, cut: tuple[str, str]
) -> None:
    kept = decorated[: decorated.index(cut[0])] + cut[1]
    if not cut[1]:
        kept = kept.replace(":|", "|")
    for tune in rework(kept, Wish("continue"), count=3, characters=250):
        assert tune.text.startswith(kept.rstrip())
        assert len(written_bars(tune.text)) > len(written_bars(kept))
        assert read_tune(tune.text).problems == (), tune.text


def test_an_unfinished_tune_can_be_composed_anew_from_an_earlier_bar(rework: Rework, decorated: str) -> None:
    kept = decorated[: decorated.index("|1")]
    start = written_bars(kept)[3].start
    (tune,) = rework(kept, Wish("continue", (), 3))
    assert tune.text.startswith(kept[:start])
    assert read_tune(tune.text).problems == ()


def test_another_note_takes_the_place_of_one_and_its_bar_is_filled_up(rework: Rework, decorated: str) -> None:
    start = decorated.index("e2ce")
    for tune in rework(decorated, Wish("continue", (), None, (start, start + 2), "a3"), count=4):
        assert tune.text.startswith(decorated[:start] + "a3")
        assert bar_lines(tune.text) == bar_lines(decorated)
        assert read_tune(tune.text).problems == ()


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        (Wish("continue", (), 11), "no bar 12"),
        (Wish("continue"), "The tune is finished"),
        (Wish("continue", (), None, (3, 4), "a"), "no longer in the tune"),
        (Wish("backwards"), "again, continue, vary"),
    ],
)
def test_what_cannot_be_gone_on_from_is_said(
    rework: Rework, decorated: str, wish: Wish, message: str
) -> None:
    with pytest.raises(ComposerError, match=message):
        rework(decorated, wish)


def test_a_note_that_is_longer_than_its_bar_is_refused(rework: Rework, decorated: str) -> None:
    start = decorated.index("e2ce")
    with pytest.raises(ComposerError, match="can’t begin with “a16”"):
        rework(decorated, Wish("continue", (), None, (start, start + 2), "a16"))
