"""Several voices, overlays, and fields that change in the middle of a tune."""

from fractions import Fraction

from reading_aloud import heard, tune_of

from composer.notation.elements import Event, KeyChange, MeterChange, TempoChange
from composer.notation.reader import read_tune


def test_voices_are_told_apart_on_lines_and_inline() -> None:
    tune = read_tune(
        "X:1\nM:4/4\nL:1/4\nV:1 name=Flute\nV:B clef=bass\nK:C\n[V:1]C4|\n[V:B]E4|\nV:1\nD4|\nV:B\nF4|"
    )
    assert [(voice.identifier, voice.name) for voice in tune.voices] == [("1", "Flute"), ("B", "")]
    assert [midi for _, midi, _ in heard(tune, tune.voices[0])] == [60, 62]
    assert [midi for _, midi, _ in heard(tune, tune.voices[1])] == [64, 65]
    assert isinstance(tune.voices[1].elements[0], KeyChange)


def test_an_overlay_is_a_voice_that_sounds_with_its_bar() -> None:
    tune = tune_of("C4|CDEF&E4|G4|")
    assert [voice.identifier for voice in tune.voices] == ["1", "1&1"]
    assert heard(tune, tune.voices[1]) == [(Fraction(1), 64, Fraction(1))]
    assert tune.valid


def test_changes_before_the_first_note_belong_to_the_tune() -> None:
    tune = tune_of("M:3/4\nL:1/8\nK:G\nQ:1/4=90\nG6|")
    assert (tune.meter.text, tune.unit_note_length, tune.key.tonic) == ("3/4", Fraction(1, 8), "G")
    assert tune.tempo is not None
    assert tune.tempo.beats_per_minute == 90


def test_changes_in_the_music_are_elements() -> None:
    kinds = [
        type(element) for element in tune_of("C4|[M:3/4]C3|\nQ:1/4=60\nC3|[L:1/8]C6|").voices[0].elements
    ]
    assert MeterChange in kinds
    assert TempoChange in kinds
    assert tune_of("C4|[M:3/4]C3|\nQ:1/4=60\nC3|[L:1/8]C6|").valid


def test_words_and_unknown_fields_in_the_body_do_no_harm() -> None:
    assert tune_of("C4|\nw: la la la | la\nN: a note\nW: more words\n%% staffwidth 12\n% comment\nD4|").valid


def test_a_key_before_the_first_note_of_a_voice_that_was_named_is_that_voices_own() -> None:
    tune = read_tune("X:1\nM:4/4\nL:1/4\nK:C\nV:1\n[K:A]CCCC|\nV:2\nCCCC|")
    assert tune.key.tonic == "C"
    assert [midi for _, midi, _ in heard(tune, tune.voices[0])] == [61] * 4
    assert [midi for _, midi, _ in heard(tune, tune.voices[1])] == [60] * 4


def test_an_overlay_rests_as_long_as_the_voice_is_written() -> None:
    tune = tune_of("!fermata!C4|D4&E4|")
    waiting, sounding = [element for element in tune.voices[1].elements if isinstance(element, Event)]
    assert (waiting.pitches, waiting.visible, waiting.decorations) == ((), False, ())
    assert [pitch.midi for pitch in sounding.pitches] == [64]
