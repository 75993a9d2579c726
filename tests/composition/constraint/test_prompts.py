"""Prompts are obeyed every time, by networks that know nothing; what can't be met is told beforehand."""

from fractions import Fraction
from typing import Any

import pytest

from composer.composition.compass import Compass, parse_compass
from composer.composition.constraint.header import HeaderValues, values_of
from composer.composition.events import RhythmTakenAsMeter, TuneComposed
from composer.composition.generation import generate
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.notation.elements import Event, Tune
from composer.notation.pitch_classes import SEMITONES
from composer.notation.reader import read_tune
from composer.notation.repeats import playing_order
from composer.notation.rhythms import plain_rhythm, rhythm_in_meter


@pytest.fixture
def obey(untrained: Any, canonical: Vocabulary) -> Any:
    def tunes(count: int = 12, **wishes: Any) -> list[Tune]:
        settings = CompositionSettings(count=count, prompt=Prompt(**wishes), temperature=1.2)
        events = generate(untrained(canonical, 11), canonical, "canonical", settings)
        found = [read_tune(event.text) for event in events if isinstance(event, TuneComposed)]
        assert len(found) == count
        assert all(tune.problems == () for tune in found)
        return found

    return tunes


def pitches(tune: Tune) -> list[int]:
    return [
        pitch.midi
        for element in tune.voices[0].elements
        if isinstance(element, Event)
        for pitch in element.pitches
    ]


def played(tune: Tune) -> list[tuple[tuple[int, ...], Fraction]]:
    elements = tune.voices[0].elements
    heard = (elements[index] for index in playing_order(tune, tune.voices[0]))
    return [
        (tuple(pitch.midi for pitch in event.pitches), event.duration)
        for event in heard
        if isinstance(event, Event)
    ]


def test_key_meter_unit_and_rhythm(obey: Any) -> None:
    for tune in obey(key="a dorian".title(), meter="9/8", unit="1/16", rhythm="Slip  Jig"):
        assert (tune.fields("K"), tune.fields("M")) == (("Ador",), ("9/8",))
        assert (tune.fields("L"), tune.fields("R")) == (("1/16",), ("slip jig",))


@pytest.mark.parametrize(
    ("rhythm", "meters"),
    [("waltz", {"3/4", "3/8"}), ("slip jig", {"9/8"}), ("reel", {"C", "C|", "4/4", "2/2"})],
)
def test_a_rhythm_comes_in_a_meter_that_it_is_danced_in(obey: Any, rhythm: str, meters: set[str]) -> None:
    assert {tune.meter.text for tune in obey(rhythm=rhythm)} <= meters


@pytest.mark.parametrize(("form", "bars"), [("AABB", 32), ("ABAC", 16), ("AABA", 32), ("ABC", 18), ("", 20)])
def test_bars_and_form_as_they_are_played(obey: Any, form: str, bars: int) -> None:
    for tune in obey(form=form, bars=bars):
        length = sum(duration for _, duration in played(tune))
        full = tune.meter.duration
        assert length / full in (bars, bars + Fraction(0))


def test_sections_that_return_are_the_same(obey: Any) -> None:
    for tune in obey(form="ABAC", bars=16):
        heard = played(tune)
        quarter = sum(duration for _, duration in heard) / 4
        assert section(heard, 0, quarter) == section(heard, 2 * quarter, quarter)
        assert section(heard, 0, quarter) != section(heard, quarter, quarter)


def test_sections_that_return_varied_begin_the_same_and_go_on_otherwise(obey: Any) -> None:
    differing = 0
    for tune in obey(form="AABB", bars=32, varied=True):
        heard = played(tune)
        quarter = sum(duration for _, duration in heard) / 4
        two_bars = quarter / 4
        assert section(heard, 0, two_bars) == section(heard, quarter, two_bars)
        differing += section(heard, 0, quarter) != section(heard, quarter, quarter)
    assert differing >= 11


def section(
    heard: list[tuple[tuple[int, ...], Fraction]], start: Fraction, length: Fraction
) -> list[tuple[tuple[int, ...], Fraction]]:
    onset, found = Fraction(0), []
    for note in heard:
        if start <= onset < start + length:
            found.append(note)
        onset += note[1]
    return found


@pytest.mark.parametrize("form", ["", "AABB", "ABA", "AAB"])
def test_the_last_note_is_the_key_note(obey: Any, form: str) -> None:
    tonics = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
    for tune in obey(form=form, ends_on_tonic=True):
        last = [event for event in tune.voices[0].elements if isinstance(event, Event)][-1]
        tonic = tune.key.tonic
        expected = tonics[tonic[0]] + {"": 0, "#": 1, "b": -1}[tonic[1:]]
        assert (last.pitches[0].midi - expected) % 12 == 0


@pytest.mark.parametrize("compass", ["whistle", "pipes", "G-d", "D-D"])
def test_no_note_leaves_the_compass(obey: Any, compass: str) -> None:
    within = parse_compass(compass)
    for tune in obey(compass=within, form="AB"):
        assert all(midi in within for midi in pitches(tune))


@pytest.mark.parametrize("name", ["b-flat-whistle", "d-whistle"])
def test_an_instrument_gets_its_own_notes_in_keys_that_it_has(obey: Any, name: str) -> None:
    has = parse_compass(name)
    for tune in obey(count=8, compass=has, form="AB"):
        assert all(midi in has for midi in pitches(tune))
        scale = {(SEMITONES[step] + dict(tune.key.accidentals).get(step, 0)) % 12 for step in SEMITONES}
        assert scale <= {midi % 12 for midi in has.notes}


def test_a_key_that_an_instrument_lacks_does_without_what_it_lacks(obey: Any) -> None:
    has = parse_compass("d-whistle")
    for tune in obey(count=8, compass=has, key="F", form="AB"):
        assert tune.key.tonic == "F"
        assert all(midi in has for midi in pitches(tune))


@pytest.mark.parametrize(("opening", "begins"), [("d2 fd A2|B", "d2 fd A2|B"), ("A | d2   f", "A|d2 f")])
@pytest.mark.parametrize("form", ["", "AABB"])
def test_tunes_begin_with_the_opening(obey: Any, opening: str, begins: str, form: str) -> None:
    for tune in obey(opening=opening, key="D", form=form):
        music = tune.text.split("K:D\n")[1].removeprefix("|:")
        assert music.replace(" ", "").startswith(begins.replace(" ", "").rstrip("2"))
        assert music[len(begins)] not in "/23468-<>"


def test_a_hornpipe_is_no_way_into_a_dead_end(untrained: Any, canonical: Vocabulary) -> None:
    """Nothing but a meter that hornpipes have may follow, and with this unit no such can be filled."""
    network = untrained(canonical, 1, 1.0, "hornpipeR:")
    prompt = Prompt(opening="A2 d2 f2|a2", meter="6/8")
    for event in generate(network, canonical, "canonical", CompositionSettings(count=12, prompt=prompt)):
        if isinstance(event, TuneComposed):
            assert "R:hornpipe" not in event.text.lower()


@pytest.mark.parametrize(("asked", "plain"), [("slipjig", "slip jig"), ("Double Jig", "jig")])
def test_a_rhythm_is_understood_in_any_of_its_spellings(obey: Any, asked: str, plain: str) -> None:
    assert {tune.fields("R") for tune in obey(4, rhythm=asked)} == {(plain,)}


def test_hornpipes_in_cut_time_are_played_by_abc2midi_without_an_error(obey: Any, refusals: Any) -> None:
    tunes = obey(rhythm="hornpipe", meter="C|")
    assert {(tune.fields("R"), tune.meter.text) for tune in tunes} == {(("HORNPIPE",), "C|")}
    assert refusals([tune.text for tune in tunes]) == []
    assert {tune.fields("R") for tune in obey(4, rhythm="hornpipe", meter="4/4")} == {("hornpipe",)}


def test_unasked_each_rhythm_comes_in_its_own_meters(untrained: Any, canonical: Vocabulary) -> None:
    network = untrained(canonical, 1, 1.0, "R:jigsliphornpipewaltzre")
    found = generate(network, canonical, "canonical", CompositionSettings(count=24))
    tunes = [read_tune(event.text) for event in found if isinstance(event, TuneComposed)]
    named = [(plain_rhythm(tune.fields("R")[0]), tune.meter.text) for tune in tunes if tune.fields("R")]
    assert len(named) >= 12
    assert all(rhythm_in_meter(rhythm, meter) == rhythm for rhythm, meter in named)


def test_a_model_that_knows_no_rhythms_takes_one_as_its_meter_and_says_so(
    untrained: Any, canonical: Vocabulary
) -> None:
    settings = CompositionSettings(count=3, prompt=Prompt(rhythm="double jig"))
    for values in (HeaderValues(rhythms=()), HeaderValues(rhythms=("reel",), names_rhythms=False)):
        told, *events = generate(untrained(canonical, 3), canonical, "canonical", settings, values=values)
        assert isinstance(told, RhythmTakenAsMeter)
        assert "The model knows no rhythm “jig”" in told.reason
        assert "it composes in 6/8" in told.reason
        tunes = [read_tune(event.text) for event in events if isinstance(event, TuneComposed)]
        assert [(tune.fields("R"), tune.meter.text) for tune in tunes] == [((), "6/8")] * 3


@pytest.mark.parametrize("rhythm", ["air", "tango"])
def test_a_rhythm_without_a_meter_of_its_own_is_refused_by_a_model_that_knows_none(
    untrained: Any, canonical: Vocabulary, rhythm: str
) -> None:
    settings = CompositionSettings(prompt=Prompt(rhythm=rhythm))
    with pytest.raises(ComposerError, match=f"no rhythm “{rhythm}”. Its tunes name none"):
        next(generate(untrained(canonical, 3), canonical, "canonical", settings, values=HeaderValues(())))


def test_of_two_spellings_in_a_corpus_one_is_offered() -> None:
    fields = {"R": ("double jig", "jig", "slipjig"), "M": (), "L": (), "K": ()}
    assert values_of(fields).rhythms == ("jig", "slipjig")


def test_the_same_prompt_and_seed_give_the_same_tunes(obey: Any) -> None:
    wishes = {"key": "D", "form": "ABA", "compass": Compass(60, 80)}
    assert [tune.text for tune in obey(**wishes)] == [tune.text for tune in obey(**wishes)]


@pytest.mark.parametrize(
    ("wishes", "message"),
    [
        ({"bars": 33, "form": "AABB"}, "33 bars can’t be shared out.*Ask for 32 or 36 bars"),
        ({"bars": 1000}, "from 0 to 256"),
        ({"form": "A1"}, "“A1” is no form"),
        ({"key": "H"}, "“K:H” is no key"),
        ({"key": "none"}, "no key note"),
        ({"meter": "x"}, "“M:x” is no meter"),
        ({"meter": "none"}, "composed in bars"),
        ({"unit": "1/7"}, "no unit note length"),
        ({"rhythm": "tango"}, "no rhythm “tango”. Choose from: .*reel"),
        (
            {"opening": "c'2", "compass": Compass(62, 71)},
            "has c', which lies outside the compass from D to B",
        ),
        ({"opening": "z4"}, "has no note to begin with"),
        ({"opening": "d2 d2 d2 d2 d2 d2|d2|", "meter": "3/4"}, "No tune can begin with .*does not fit"),
        (
            {"key": "D", "compass": Compass(64, 71), "ends_on_tonic": True},
            "key note does not lie in the compass",
        ),
        ({"key": "D", "compass": Compass(63, 63)}, "No note of the key lies in the compass"),
        ({"meter": "7/8"}, "can’t write “M:7/8”: its corpus has no “7”"),
        ({"opening": "G3", "meter": "2/4", "unit": "1/4"}, "No tune can begin with “G3”.*“G3” does not fit"),
        (
            {"rhythm": "jig", "meter": "4/4"},
            "A jig needs 6/8; the meter asks for 4/4. Ask for 6/8, or for another rhythm",
        ),
        ({"rhythm": "double jig", "meter": "9/8"}, "Ask for 6/8, or for a slip jig"),
        (
            {"rhythm": "hornpipe", "meter": "6/8"},
            r"A hornpipe needs C\|, C, 4/4 or 2/4; the meter asks for 6/8",
        ),
        ({"opening": "hello"}, "The opening “hello” can’t be played: in ABC “h” and “llo” stand for no note"),
        ({"opening": "d2 fd foo"}, "in ABC “oo” stands for no note"),
        ({"opening": "d2 fd > "}, "The opening “d2 fd > ” can’t be played. No note follows"),
        ({"meter": "48/4", "unit": "1/16"}, "No bar of M:48/4 can be written"),
    ],
)
def test_what_cannot_be_met_is_told_before_composing(obey: Any, wishes: Any, message: str) -> None:
    with pytest.raises(ComposerError, match=message):
        obey(**wishes)


def test_too_few_characters_for_the_form_are_told(untrained: Any, canonical: Vocabulary) -> None:
    settings = CompositionSettings(characters=100, prompt=Prompt(form="AABB"))
    with pytest.raises(ComposerError, match=r"100 characters are too few for 4 sections\. Allow at least"):
        next(generate(untrained(canonical, 0), canonical, "canonical", settings))


def test_a_prompt_without_the_constraint_is_refused(untrained: Any, canonical: Vocabulary) -> None:
    settings = CompositionSettings(constrained=False, prompt=Prompt(key="D"))
    with pytest.raises(ComposerError, match=r"switched off\. So it can’t obey a prompt"):
        next(generate(untrained(canonical, 0), canonical, "canonical", settings))


def test_a_start_that_no_valid_tune_has_is_refused(untrained: Any, canonical: Vocabulary) -> None:
    settings = CompositionSettings(start="M:4/4\nL:1/8\nK:D\nABc|")
    list(generate(untrained(canonical, 0), canonical, "canonical", settings))
    settings = CompositionSettings(start="M:4/4\nL:1/8\nK:D\nABcd efga bc")
    with pytest.raises(ComposerError, match="there can be no “ bc”"):
        list(generate(untrained(canonical, 0), canonical, "canonical", settings))
