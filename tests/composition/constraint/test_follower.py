"""A text knows where in its phrases it is, and which keys are usual."""

from collections import Counter

import numpy as np
import pytest

from composer.composition.constraint.building import constraint_for
from composer.composition.constraint.follower import Follower
from composer.composition.constraint.header import HeaderValues
from composer.composition.prompt import Prompt
from composer.encoding.vocabulary import Vocabulary

LETTERS = Vocabulary.of("\n #'(,-/0123456789:<=>ABCDEFGKLMR[]^_abcdefghijklmnoprstuvwz|")
HEAD = "M:4/4\nL:1/8\nK:D\n"
BAR = "DEFG ABcd|"


def follower(prompt: Prompt | None = None, values: HeaderValues | None = None) -> Follower:
    return constraint_for(LETTERS, prompt or Prompt(), values or HeaderValues(), 2000).follow(2000)


@pytest.mark.parametrize(("bars", "is_cadence"), [(0, False), (6, False), (7, True), (8, False)])
def test_the_eighth_bar_of_the_first_section_is_a_cadence(bars: int, is_cadence: bool) -> None:
    text = follower()
    text.begin(HEAD + bars * BAR + "D")
    assert text.is_cadence is is_cadence


@pytest.mark.parametrize(("bars", "is_cadence"), [(5, False), (6, True), (7, True)])
def test_later_sections_end_with_two_such_bars(bars: int, is_cadence: bool) -> None:
    text = follower()
    text.begin(HEAD + 7 * BAR + "DEFG ABcd:|\n" + bars * BAR + "D")
    assert text.is_cadence is is_cadence


def test_a_pick_up_is_no_bar_of_a_phrase() -> None:
    text = follower()
    text.begin(HEAD + "A2|" + 6 * BAR + "D")
    assert not text.is_cadence
    text = follower()
    text.begin(HEAD + "A2|" + 7 * BAR + "D")
    assert text.is_cadence


def test_a_planned_section_ends_with_two_bars_of_cadence() -> None:
    text = follower(Prompt(form="AB", bars=12))
    text.begin(HEAD + 3 * BAR + "D")
    assert not text.is_cadence
    text = follower(Prompt(form="AB", bars=12))
    text.begin(HEAD + 4 * BAR + "D")
    assert text.is_cadence


def test_keys_come_as_often_as_in_the_corpus() -> None:
    values = HeaderValues(key_counts=(("", (("G", 3), ("D", 1))),))
    found = Counter[str]()
    for seed in range(200):
        text = follower(values=values)
        text.begin("M:4/4\nL:1/8\n")
        text.draw_key(np.random.default_rng(seed).random())
        found[text.given] += 1
    assert set(found) == {"K:G\n", "K:D\n"}
    assert 0.6 < found["K:G\n"] / 200 < 0.9


def test_a_key_that_is_asked_for_stays() -> None:
    values = HeaderValues(key_counts=(("", (("G", 3), ("D", 1))),))
    text = follower(Prompt(key="Em"), values)
    text.begin("M:4/4\nL:1/8\n")
    text.draw_key(0.1)
    assert text.given == ""
