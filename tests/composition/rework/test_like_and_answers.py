"""Bars that are composed like others, as an answer to others, or up to a cadence that stays."""

from collections.abc import Callable
from fractions import Fraction
from statistics import mean
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.composition.events import TuneComposed
from composer.composition.rework.matching import MatchedTune, matched
from composer.composition.rework.pattern import PITCH, PatternFollower, pattern_of
from composer.composition.rework.requests import Wish, bars_named
from composer.composition.rework.reworking import rework_tune
from composer.composition.rework.settings import ReworkSettings
from composer.composition.rework.similarity import contour_likeness
from composer.composition.written_bars import WrittenBar, written_bars
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.notation.reader import read_tune

Rework = Callable[..., list[TuneComposed]]
ANYTHING = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


def rhythm(bar: WrittenBar) -> list[Fraction]:
    return [event.duration for event in bar.events]


def sound(bar: WrittenBar) -> list[tuple[tuple[int, ...], Fraction]]:
    return [(tuple(pitch.midi for pitch in event.pitches), event.duration) for event in bar.events]


def unchanged(before: str, after: str, but: set[int]) -> bool:
    pairs = zip(written_bars(before), written_bars(after), strict=True)
    return all(before[a.start : a.end] == after[b.start : b.end] for a, b in pairs if a.index not in but)


# Like other bars


@given(st.sampled_from([1, 2, 3, 5, 8]), st.integers(0, 9999))
@settings(max_examples=20, **ANYTHING)
def test_bars_like_another_have_its_rhythm_whatever_the_network(
    rework: Rework, decorated: str, model: int, seed: int
) -> None:
    chosen = {4, 6, 7} - {model}
    (tune,) = rework(decorated, Wish("like", tuple(chosen), like=(model,)), seed=seed, network=seed)
    bars = written_bars(tune.text)
    assert all(rhythm(bars[index]) == rhythm(written_bars(decorated)[model]) for index in chosen)
    assert unchanged(decorated, tune.text, chosen)
    assert read_tune(tune.text).problems == ()


def test_groups_and_broken_rhythm_are_taken_up_and_several_bars_in_turn(
    rework: Rework, decorated: str
) -> None:
    text = decorated.replace("f2af bf^ga|e2ce", "f>ga2 (3bag f2|e/f/g z2").replace('"A"gece', '"A"g4')
    models = written_bars(text)[5:7]
    for tune in rework(text, Wish("like", (1, 3, 4), like=(5, 6)), count=3):
        bars = written_bars(tune.text)
        assert [rhythm(bars[index]) for index in (1, 3, 4)] == [rhythm(models[i]) for i in (0, 1, 0)]
        assert "(3" in tune.text[bars[1].start : bars[1].end]
        assert ">" in tune.text[bars[4].start : bars[4].end]
        assert not bars[3].events[3].pitches


def test_a_bar_of_another_length_takes_up_as_much_as_it_has_room_for(rework: Rework, decorated: str) -> None:
    (short,) = rework(decorated, Wish("like", (0,), like=(1,)))
    assert written_bars(short.text)[0].length == Fraction(1, 4)
    assert rhythm(written_bars(short.text)[0])[0] == Fraction(1, 4)
    (long,) = rework(decorated, Wish("like", (1,), like=(0,)))
    assert rhythm(written_bars(long.text)[1])[:2] == [Fraction(1, 8)] * 2
    assert long.valid


def test_bars_like_others_rise_and_fall_more_as_these_than_bars_composed_freely(
    rework: Rework, decorated: str, canonical: Vocabulary
) -> None:
    tune = matched(decorated, canonical, "canonical")

    def alike(wish: Wish) -> float:
        texts = [way.text for way in rework(decorated, wish, count=8)]
        music = [[text[bar.start : bar.end] for bar in written_bars(text)[6:8]] for text in texts]
        return mean(contour_likeness(tune, (6, 7), each, (1, 3)) for each in music)

    assert alike(Wish("like", (6, 7), like=(1, 3))) > alike(Wish("again", (6, 7))) + 0.1


def test_the_other_bars_themselves_are_no_way_to_be_like_them(recite: Callable[..., Any]) -> None:
    tune = "M:4/4\nL:1/8\nK:D\nABcd efga|fedc BAGF|ABcd efga|fedc BAGF|]"
    network = recite(tune, wild=46.0)
    text = "X:1\nT:By heart\n" + tune.replace("|ABcd efga|", "|G8|") + "\n"
    wish, wanted = Wish("like", (2,), like=(0,)), ReworkSettings(count=4)
    events = rework_tune(network, network.vocabulary, "canonical", text, wish, wanted)
    found = [event.text for event in events if isinstance(event, TuneComposed)]
    assert len(found) == 4
    assert not any(each.count("ABcd efga") > 1 for each in found)


def contour(canonical: Vocabulary, music: str, model: str) -> float:
    text = f"X:1\nM:4/4\nL:1/8\nK:D\n{model}|z8|]\n"
    tune: MatchedTune = matched(text, canonical, "canonical")
    return contour_likeness(tune, (1,), (music,), (0,))


def test_contours_are_alike_at_any_pitch_and_half_alike_where_only_the_way_is(canonical: Vocabulary) -> None:
    assert contour(canonical, "ABcd efed", "DEFG ABAG") == 1.0
    assert contour(canonical, "Acea c'fcA", "DEFG ABAG") < 0.6
    assert contour(canonical, "d4 f4", "A4 B4") == 0.5
    assert contour(canonical, "d4 f4", "B4 A4") == 0.0


def test_a_pattern_leaves_pitches_open_and_nothing_else() -> None:
    assert pattern_of("^A2>B, [DF]/z-") == (PITCH, "2", ">", PITCH, " ", PITCH, "/", "z")
    follower, everything = PatternFollower(pattern_of("A2 B")), set("^_=ABCabc,'2/ |-")
    assert follower.fitting(everything) == set("^_=ABCabc")
    follower.write("^")
    assert follower.fitting(everything) == set("ABCabc")
    follower.write("C")
    assert follower.fitting(everything) == set(",'2")
    for character in ",2 b":
        follower.write(character)
    assert follower.fitting(everything) == everything - set("2/-")
    follower.write("|")
    assert follower.is_over


# Answers


@given(st.sampled_from([(5, 6), (5,), (1,), (6,)]), st.integers(0, 9999))
@settings(max_examples=20, **ANYTHING)
def test_an_answer_begins_as_the_question_and_ends_otherwise_on_the_key_note(
    rework: Rework, decorated: str, asked: tuple[int, ...], seed: int
) -> None:
    (tune,) = rework(decorated, Wish("answer", asked), seed=seed, network=seed)
    bars, count = written_bars(tune.text), len(asked)
    answer = bars[asked[-1] + 1 : asked[-1] + 1 + count]
    assert unchanged(decorated, tune.text, {bar.index for bar in answer})
    assert answer[-1].events[-1].pitches[0].step == "D"
    beat = Fraction(1, 2) if count > 1 else Fraction(1, 4)
    assert (answer[-1].length - answer[-1].events[-1].duration) % beat == 0
    question = [event for index in asked for event in sound(bars[index])]
    replied = [event for bar in answer for event in sound(bar)]
    half = len(sound(bars[asked[0]])) if count > 1 else 3
    assert replied[:half] == question[:half]
    assert replied != question
    assert read_tune(tune.text).problems == ()


def test_an_answer_stays_in_the_compass_of_the_tune(rework: Rework, decorated: str) -> None:
    heights = [midi for bar in written_bars(decorated) for midis, _ in sound(bar) for midi in midis]
    for tune in rework(decorated, Wish("answer", (5, 6)), count=8):
        answer = [midi for midis, _ in sound(written_bars(tune.text)[8]) for midi in midis]
        assert min(heights) <= min(answer) <= max(answer) <= max(heights)


def test_eight_answers_differ(rework: Rework, decorated: str) -> None:
    assert len({tune.text for tune in rework(decorated, Wish("answer", (5, 6)), count=8)}) == 8


@pytest.mark.parametrize(
    ("wish", "change", "message"),
    [
        (Wish("answer", (7, 8)), ("", ""), "An answer to 2 bars takes as many behind them, but 1 bar stands"),
        (Wish("answer", (9,)), ("", ""), "but 0 bars stand"),
        (Wish("answer", (1, 5)), ("", ""), "in one piece"),
        (Wish("answer", (1, 2)), ("", ""), "A tie leads into bar 3"),
        (Wish("answer", (0, 1)), ("", ""), "bar 2 has another length, meter or key than bar 0"),
        (Wish("answer", (5,)), ("K:D", "K:none"), "no key note to end"),
        (Wish("like", (5,)), ("", ""), "No bars are named"),
        (Wish("like", (5,), like=(12,)), ("", ""), "no bar 13"),
        (Wish("again", (5,), keeps_cadence=True), ("f2af bf^ga", "f8"), "Bar 5 is one note or one group"),
    ],
)
def test_what_cannot_be_is_told(
    rework: Rework, decorated: str, wish: Wish, change: tuple[str, str], message: str
) -> None:
    with pytest.raises(ComposerError, match=message):
        rework(decorated.replace(*change) if change[0] else decorated, wish)


# Cadences that stay


@given(st.sampled_from(["again", "vary", "like"]), st.integers(0, 9999))
@settings(max_examples=12, **ANYTHING)
def test_of_several_bars_the_last_stays(rework: Rework, decorated: str, kind: str, seed: int) -> None:
    wish = Wish(kind, (5, 6, 7), like=(1,), keeps_cadence=True)
    (tune,) = rework(decorated, wish, seed=seed, network=seed)
    assert unchanged(decorated, tune.text, {5, 6})
    assert not unchanged(decorated, tune.text, set())


@given(st.sampled_from(["again", "vary", "like"]), st.integers(0, 9999))
@settings(max_examples=30, **ANYTHING)
def test_of_one_bar_the_last_half_sounds_the_same_whatever_accidentals_come_before_it(
    rework: Rework, decorated: str, kind: str, seed: int
) -> None:
    text = decorated.replace("f2af b2af", "^gaba gaba")
    for index, notes in ((7, 4), (5, 4), (3, 4)):
        wish = Wish(kind, (index,), like=(1,), keeps_cadence=True)
        (tune,) = rework(text, wish, seed=seed, network=seed)
        before, after = written_bars(text)[index], written_bars(tune.text)[index]
        assert sound(after)[-notes:] == sound(before)[-notes:]
        assert after.length == before.length
        assert unchanged(text, tune.text, {index})
        assert read_tune(tune.text).problems == ()


def test_where_no_note_begins_in_the_middle_the_last_one_stays(rework: Rework, decorated: str) -> None:
    text = decorated.replace("f2af b2af", "f3a4f")
    for tune in rework(text, Wish("again", (7,), keeps_cadence=True), count=3):
        assert sound(written_bars(tune.text)[7])[-1] == sound(written_bars(text)[7])[-1]


# Naming bars


def test_bars_are_named_by_their_numbers_on_the_page(decorated: str) -> None:
    bars = written_bars(decorated)
    for text, found in (("1–2", (1, 2)), ("3", (3,)), ("1-2, 5", (1, 2, 5)), ("0 and 2 to 3", (0, 2, 3))):
        assert bars_named(text, bars) == found
    assert bars_named("1", written_bars("X:1\nM:C|\nL:1/8\nK:D\nABcd efga|D8|]\n")) == (0,)


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "names no bars"), ("two", "names no bars"), ("3-2", "names no bars"), ("1-99", "no bar 99")],
)
def test_bars_that_are_not_there_are_told(decorated: str, text: str, message: str) -> None:
    with pytest.raises(ComposerError, match=message):
        bars_named(text, written_bars(decorated))
