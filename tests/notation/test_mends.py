"""One-click mends: the problem goes, the music stays."""

import time

import pytest
from hypothesis import given, settings
from reading_aloud import heard
from real_tunes import ANY_TEXT

from composer.notation.elements import Tune
from composer.notation.mends import Mend, mends
from composer.notation.reader import read_tune

HEADER = "X:1\nM:4/4\nL:1/8\nK:C\n"
TOLD_ONCE = {"blank-in-note", "old-line-break", "reserved-character", "undefined-symbol", "rest-in-group"}
CHANGE_SOUND = ("Close", "Write “K:", "Put an empty line")


def sounds(tune: Tune) -> list[object]:
    return [heard(tune, voice) for voice in tune.voices]


def count(tune: Tune, rule: str) -> int:
    return sum(problem.rule == rule for problem in tune.problems)


@pytest.mark.parametrize(
    ("text", "rule", "label", "mended"),
    [
        ("M:4/4\nK:C\nABc|", "no-number", "Add “X:1”", "X:1\nM:4/4\nK:C\nABc|"),
        ("X:1\r\nABc|", "no-key", "Add “K:C”", "X:1\r\nK:C\r\nABc|"),
        ("X:1\nT:A", "no-key", "Add “K:C”", "X:1\nT:A\nK:C"),
        ("X:1\nK:dm % low\nA|", "key", "Write “K:Dm”", "X:1\nK:Dm % low\nA|"),
        ("X:1\nM:2/4\nL:1/0\nK:C\nA|", "unit-note-length", "Write “L:1/16”", "X:1\nM:2/4\nL:1/16\nK:C\nA|"),
        (HEADER + "A[L:8]B|", "unit-note-length", "Write “L:1/8”", HEADER + "A[L:1/8]B|"),
        ("X:1\nwords\nK:C\nA|", "header-line", "Make this line a note, “N:”", "X:1\nN: words\nK:C\nA|"),
        (HEADER + "A|\n X:2", "second-tune", "Put an empty line before the next tune", HEADER + "A|\n\n X:2"),
        (HEADER + "AöB|", "unknown-character", "Remove “ö”", HEADER + "AB|"),
        (HEADER + "A[CEG B|", "unknown-character", "Close the chord: “[CEG]”", HEADER + "A[CEG] B|"),
        (HEADER + "{ga B|", "unknown-character", "Close the grace notes: “{ga}”", HEADER + "{ga} B|"),
        (HEADER + "A*B|", "reserved-character", "Remove “*”", HEADER + "AB|"),
        (HEADER + "A*B;|", "reserved-character", "Remove all characters without a meaning", HEADER + "AB|"),
        (HEADER + "AB|!\nc!d|!", "old-line-break", "Replace the old line breaks", HEADER + "AB|\nc$d|"),
        (HEADER + "A(Bc|", "slur", "Remove “(”", HEADER + "ABc|"),
        (HEADER + "ABc)|", "slur", "Remove “)”", HEADER + "ABc|"),
        (HEADER + "A-B|", "tie", "Remove “-”", HEADER + "AB|"),
        (HEADER + ">A|B|", "broken-rhythm", "Remove “>”", HEADER + "A|B|"),
        (HEADER + "A (1B|", "tuplet", "Remove “(1”", HEADER + "A B|"),
        (HEADER + "A[ ]B|", "chord", "Remove “[ ]”", HEADER + "AB|"),
        (HEADER + "A^b''''''B|", "octave", "Write “^b''''”", HEADER + "A^b''''B|"),
    ],
)  # fmt: skip
def test_a_mend_says_what_it_does_and_its_problem_goes(text: str, rule: str, label: str, mended: str) -> None:
    found = [mend for mend in mends(read_tune(text)) if mend.problem.rule == rule]
    assert found[0].label == label
    assert found[0].applied(text) == mended
    after = read_tune(mended)
    assert count(after, rule) < count(read_tune(text), rule) or rule == "second-tune"


@pytest.mark.parametrize("music", ["ABc|", 'AB"cd|', "(3AB|", "[CEG]-[CE]|", "AB!nonsense!|"])
def test_what_only_a_person_can_decide_has_no_mend(music: str) -> None:
    assert not mends(read_tune(HEADER + music))


def assert_mended(tune: Tune, mend: Mend) -> None:
    after = read_tune(mend.applied(tune.text))
    rule = mend.problem.rule
    assert count(after, rule) < count(tune, rule) or rule in TOLD_ONCE or rule == "second-tune", mend
    if not mend.label.startswith(CHANGE_SOUND) and not (mend.label == "Add “K:C”" and not sounds(tune)[0]):
        assert sounds(after) == sounds(tune), mend


@given(ANY_TEXT)
@settings(max_examples=150)
def test_any_text_sounds_the_same_once_it_is_mended(text: str) -> None:
    tune = read_tune(text)
    for mend in mends(tune)[:20]:
        assert_mended(tune, mend)


def test_mending_one_after_the_other_comes_to_an_end() -> None:
    text = "ABc!\nö[ceg )d-e|!\n[L:0]f**g (1a|\n"
    for _ in range(20):
        found = mends(read_tune(text))
        if not found:
            break
        text = found[0].applied(text)
    assert not mends(read_tune(text))


def test_mends_of_a_text_full_of_problems_are_found_in_time() -> None:
    tune = read_tune(HEADER + "ö A*B! [L:0]c) (1d -e | " * 1_000)
    started = time.process_time()
    mends(tune)
    assert time.process_time() - started < 5
