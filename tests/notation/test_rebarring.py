"""Bar lines set anew: they move, the music does not."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_aloud import heard
from real_tunes import ANY_TEXT, texts, tunes

from composer.errors import ComposerError
from composer.notation.bar_lengths import bars
from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune
from composer.notation.rebarring import rebarred

METERS = ("2/4", "3/4", "4/4", "6/8", "9/8", "5/8", "2/2", "C|")
HEADER = "X:1\nM:{}\nL:1/8\nK:D\n"


def music(meter: str, written: str) -> str:
    return rebarred(read_tune(HEADER.format(meter) + written)).partition("K:D\n")[2]


def sounds(tune: Tune) -> list[object]:
    events = [e for voice in tune.voices for e in voice.elements if isinstance(e, Event)]
    graces = [(g.notated, [p.midi for p in g.pitches]) for e in events for g in e.grace]
    return [graces, *(heard(tune, voice) for voice in tune.voices)]


@pytest.mark.parametrize(
    ("meter", "written", "set_anew"),
    [
        ("2/4", "ABcd efga|", "ABcd|efga|"),
        ("4/4", "ABcd | efga | ABcd |", "ABcd efga | ABcd |"),
        ("2/4", "A|Bcde fgab|c'8|]", "A|Bcde|fgab|c'4-|c'4|]"),
        ("3/4", "ABcd e4|f2 g4|", "ABcd e2-|e2 f2 g2-|g2|"),
        ("2/4", "[DF]2-[DF]4 z4|", "[DF]2-[DF]2-|[DF]2 z2|z2|"),
        ("2/4", "[D2F2]3 [D-F]2[DA]2|", "[D2F2]2-|[D2F2] [D-F]2|[DA]2|"),
        ("2/4", "A2>B2 c2>d2|", "A2>B2|c2>d2|"),
        ("2/4", "A3>B3 c2|", "A4-|A/B3/ c2|"),
        ("2/4", "AB (3cde (3fga|", "AB (3cde|(3fga|"),
        ("2/4", "ABc (3cde f|", "ABc (3:2:2cd/-|(3:2:2d/e f|"),
        ("2/4", "AB |: cdef gabc':| DEFG|", "AB |: cdef|gabc':| DEFG|"),
        ("2/4", "|:ABcdefga|1Bcdefgab:|2AAAAcccc|]", "|:ABcd|efga|1Bcde|fgab:|2AAAA|cccc|]"),
        ("2/4", "ABcd [M:3/8] efgabc'|", "ABcd|[M:3/8] efg|abc'|"),
        ("2/4", "ABcd|Z2|efgabc'd'e'|", "ABcd|Z2|efga|bc'd'e'|"),
        ("2/4", "(A4 B4)- B4|", "(A4|B4)-|B4|"),
        ("2/4", "A4 !trill!{g}\"Am\"B4|", 'A4|!trill!{g}"Am"B4|'),
    ],
)  # fmt: skip
def test_bars_are_as_long_as_the_meter(meter: str, written: str, set_anew: str) -> None:
    assert music(meter, written) == set_anew


@pytest.mark.parametrize(
    ("written", "set_anew"),
    [
        ("^GABc G=cBA|", "^GABc|^G=cBA|"),
        ("^GA|GA|G2|", "^GA =GA|G2|"),
        ("^G2A2|G4|", "^G2A2|G4|"),
        ("^G8 G2A2|", "^G4-|G4|^G2A2|"),
        ("^G2A4 G2|", "^G2A2-|A2 ^G2|"),
    ],
)
def test_every_note_gets_the_accidental_that_it_needs_in_its_new_bar(written: str, set_anew: str) -> None:
    assert music("2/4", written) == set_anew


def test_bars_that_are_right_are_left_to_the_letter() -> None:
    for tune in tunes():
        if tune.meter.duration and not any(p.rule == "bar-length" for p in tune.problems):
            lengths = {bar.length for voice in tune.voices for bar in bars(voice, tune.meter)}
            if lengths == {tune.meter.duration} and len(tune.voices) == 1:
                assert rebarred(tune) == tune.text


@pytest.mark.parametrize("meter", METERS)
def test_real_tunes_sound_the_same_in_any_meter_and_their_bars_stay_when_set_again(meter: str) -> None:
    chosen = texts()[METERS.index(meter) % 3 :: 3]
    assert len(chosen) > 25
    for text in chosen:
        tune = read_tune(re.sub(r"(?m)^M:.*$", f"M:{meter}", text))
        after = read_tune(rebarred(tune))
        assert sounds(after) == sounds(tune), text
        assert rebarred(after) == after.text
        wrong, were_wrong = (sum(p.rule == "bar-length" for p in t.problems) for t in (after, tune))
        assert wrong <= were_wrong


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("X:1\nM:none\nK:C\nABc|", "the meter first"),
        ("X:1\nM:4/4\nK:C\nABc & CDE|", "overlay"),
        ("X:1\nM:4/4\nL:1/4\nK:C\nABcdef|\nw:a b c d e f", "words"),
        ("X:1\nM:1/64\nL:1/1\nK:C\nA9999|", "longer than"),
    ],
)
def test_what_cannot_be_barred_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ComposerError, match=sentence):
        rebarred(read_tune(text))


@given(ANY_TEXT, st.sampled_from(METERS))
@settings(max_examples=150)
def test_any_text_sounds_the_same(text: str, meter: str) -> None:
    tune = read_tune(text.replace("\nM:", f"\nM:{meter} %", 1))
    try:
        written = rebarred(tune)
    except ComposerError:
        return
    assert sounds(read_tune(written)) == sounds(tune)
