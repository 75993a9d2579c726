"""MusicXML, read back by music21's reader and compared with the tune."""

import re
from fractions import Fraction
from xml.etree import ElementTree

import pytest
from music21 import chord, converter, harmony, spanner, stream

from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune
from composer.score.musicxml import compact_musicxml, musicxml
from composer.score.musicxml_measures import MeasureMemory


def written(music: str, header: str = "M:4/4\nL:1/8\n", key: str = "C") -> ElementTree.Element:
    return ElementTree.fromstring(musicxml(read_tune(f"X:1\nT:t\n{header}K:{key}\n{music}\n")))


def texts(root: ElementTree.Element, path: str) -> list[str]:
    return [element.text or "" for element in root.iterfind(path)]


def expected_places(tune: Tune) -> set[tuple[float, tuple[int, ...]]]:
    """Quarter notes from the start and pitches of every event of a tune of one voice, as written."""
    onset, found = Fraction(0), set()
    for event in tune.voices[0].elements:
        if isinstance(event, Event):
            if event.pitches:
                found.add((round(float(4 * onset), 3), tuple(sorted(p.midi for p in event.pitches))))
            onset += event.duration
    return found


def places_read_back(document: str) -> set[tuple[float, tuple[int, ...]]]:
    score = converter.parseData(document, format="musicxml")
    part = score.parts[0]
    found = set()
    for note in part.recurse().notes:
        if not note.duration.isGrace and not isinstance(note, harmony.Harmony):
            notes = note.notes if isinstance(note, chord.Chord) else [note]
            pitches = tuple(sorted(one.pitch.midi for one in notes))
            found.add((round(float(note.getOffsetInHierarchy(part)), 3), pitches))
    return found


def test_real_tunes_are_read_back_with_the_same_pitches_at_the_same_places(real_tunes: list[str]) -> None:
    for text in real_tunes:
        tune = read_tune(text)
        assert expected_places(tune) <= places_read_back(musicxml(tune)), tune.title


def test_a_document_from_memory_is_the_same_as_a_fresh_one(real_tunes: list[str], busy: str) -> None:
    memory = MeasureMemory()
    for text in [*real_tunes, busy, *real_tunes, busy.replace("Bcd", "dcB")]:
        tune = read_tune(text)
        assert compact_musicxml(tune, memory) == compact_musicxml(tune, MeasureMemory()), tune.title


def test_memory_forgets_the_blocks_that_were_not_asked_for_longest() -> None:
    memory = MeasureMemory(most_blocks=2)
    tune = read_tune("X:1\nK:C\nC8|D8|E8|F8|\n")
    assert compact_musicxml(tune, memory) == compact_musicxml(tune, memory)


def test_it_says_that_it_is_musicxml_4_with_title_composer_and_rhythm() -> None:
    root = written("C8|", "C:Nobody\nR:jig\nM:4/4\nL:1/8\n")
    assert root.get("version") == "4.0"
    assert texts(root, "movement-title") == ["t"]
    assert texts(root, "identification/creator[@type='composer']") == ["Nobody"]
    assert "jig" in texts(root, ".//miscellaneous-field")


def test_measures_may_have_any_length() -> None:
    root = written("C|C8D8|E|")
    assert [len(measure.findall("note")) for measure in root.iter("measure")] == [1, 2, 1]


def test_a_pickup_is_measure_0_and_implicit() -> None:
    first, second = list(written("G|CDEF GABc|").iter("measure"))
    assert (first.get("number"), first.get("implicit")) == ("0", "yes")
    assert (second.get("number"), second.get("implicit")) == ("1", "no")


@pytest.mark.parametrize(
    ("key", "fifths"), [("Ador", "1"), ("Dmix", "1"), ("Gm", "-2"), ("Elyd", "5"), ("C", "0")]
)
def test_a_mode_shows_its_number_of_accidentals(key: str, fifths: str) -> None:
    assert texts(written("C8|", key=key), ".//fifths") == [fifths]


def test_a_signature_off_the_circle_of_fifths_names_its_steps() -> None:
    root = written("C8|", key="D =c ^g")
    assert "G" in texts(root, ".//key-step")


def test_only_the_accidentals_of_the_text_are_printed() -> None:
    root = written("^F F =F G|", key="D")
    assert texts(root, ".//accidental") == ["sharp", "natural"]
    assert texts(root, ".//alter") == ["1", "1"] + ["0"] * texts(root, ".//alter").count("0")


def test_repeats_and_endings_are_written() -> None:
    root = written("|:C8|1 D8:|2 E8|]")
    assert [r.get("direction") for r in root.iter("repeat")] == ["forward", "backward"]
    assert [(e.get("number"), e.get("type")) for e in root.iter("ending")] == [
        *(("1", "start"), ("1", "stop"), ("2", "start"), ("2", "stop")),
    ]
    assert texts(root, ".//bar-style")[-1] == "light-heavy"


def test_a_bar_line_before_a_numbered_bracket_is_drawn() -> None:
    root = written("|:C8|[M:2/4][1 D4:|[2 E4|]")
    assert "none" not in texts(root, ".//bar-style")


def test_beams_follow_the_spaces_of_the_text() -> None:
    assert texts(written("CD EFG A|"), ".//beam") == ["begin", "end", "begin", "continue", "end"]


def test_a_triplet_has_its_bracket_and_its_ratio() -> None:
    root = written("(3CDE|")
    assert [t.get("type") for t in root.iter("tuplet")] == ["start", "stop"]
    assert texts(root, ".//actual-notes") == ["3"] * 3


def test_ties_and_slurs_start_and_stop() -> None:
    root = written("C4-C4|(DE)|(F|G)|")
    assert [t.get("type") for t in root.iter("tied")] == ["start", "stop"]
    assert [s.get("type") for s in root.iter("slur")] == ["start", "stop"] * 2


def test_a_length_that_no_note_has_is_tied_together() -> None:
    root = written("C5 D3|")
    assert texts(root, ".//type") == ["half", "eighth", "quarter"]
    assert [t.get("type") for t in root.iter("tied")] == ["start", "stop"]


def test_grace_notes_chords_and_rests_are_written() -> None:
    root = written("{/g}[CEG]4 z4|")
    assert [g.get("slash") for g in root.iter("grace")] == ["yes"]
    assert len(list(root.iter("chord"))) == 2
    assert len(list(root.iter("rest"))) == 1


def test_chord_symbols_are_harmonies_and_other_texts_are_words() -> None:
    root = written('"Bbm7/F"C4 "N.C."D4|"^slow"E8|')
    assert texts(root, ".//root-step")[:1] == ["B"]
    assert texts(root, ".//bass-step") == ["F"]
    assert [(kind.text, kind.get("text")) for kind in root.iter("kind")] == [
        ("minor-seventh", "m7"),
        ("none", "N.C."),
    ]
    assert texts(root, ".//words") == ["slow"]


def test_altered_chords_are_a_kind_with_degrees_and_keep_their_spelling() -> None:
    root = written('"(E7b9)"E4"Hmi7-5/f+"B4|"Dqux"D8|')
    assert [(kind.text, kind.get("text")) for kind in root.iter("kind")] == [
        ("dominant", "7b9)"),
        ("half-diminished", "mi7-5"),
    ]
    assert [step.get("text") for step in root.iter("root-step")] == ["(E", "H"]
    assert [tuple(part.text for part in degree) for degree in root.iter("degree")] == [("9", "-1", "add")]
    assert texts(root, ".//words") == ["Dqux"]


def test_percussion_has_places_and_no_pitches_on_one_line() -> None:
    root = written("B2[FB]2 z2 B2|[K:clef=treble]B8|", key="C clef=perc")
    assert texts(root, ".//unpitched/display-step") == ["E", "B", "E", "E"]
    assert texts(root, ".//staff-lines") == ["1", "5"]
    assert texts(root, ".//pitch/step") == ["B"]


def test_the_instrument_that_a_tune_names_is_written() -> None:
    root = written("V:1 name=Reed\n%%MIDI program 68\nC8|\nV:2\nE8|")
    assert texts(root, ".//midi-program") == ["69", "1"]
    drums = written("V:1\n%%MIDI channel 5\nC8|\nV:2 clef=perc\nE8|")
    assert texts(drums, ".//midi-channel") == ["5", "10"]


def test_quarter_tones_are_written_with_their_signs() -> None:
    assert texts(written("^/F4 _/B4|"), ".//accidental") == ["quarter-sharp", "quarter-flat"]


def test_decorations_are_written_as_what_they_are() -> None:
    root = written(".C TD !fermata!E uF vG ~A !mordent!B !segno!c|")
    for name in ("staccato", "trill-mark", "fermata", "up-bow", "down-bow", "turn", "mordent", "segno"):
        assert len(list(root.iter(name))) == 1, name


def test_a_rest_of_several_bars_fills_several_measures() -> None:
    assert len(list(written("Z3|C8|").iter("measure"))) == 4


def test_several_voices_are_several_parts() -> None:
    root = written("V:1 name=Fiddle\nC8|\nV:2\nE8|")
    assert len(list(root.iter("part"))) == 2


def test_music21_finds_the_brackets_of_the_endings(busy: str) -> None:
    score = converter.parseData(musicxml(read_tune(busy)), format="musicxml")
    assert isinstance(score, stream.Score)
    assert len(list(score.recurse().getElementsByClass(spanner.RepeatBracket))) == 2


def test_a_tune_without_notes_has_no_document() -> None:
    assert musicxml(read_tune("X:1\nT:t\nK:C\n")) == ""


def test_characters_that_xml_forbids_are_left_out() -> None:
    assert written('"^a\x00b"C8|') is not None


def test_a_clef_that_sounds_an_octave_lower_is_drawn_with_its_notes_where_they_are_written() -> None:
    document = musicxml(read_tune("X:1\nM:4/4\nL:1/4\nK:C clef=treble-8\nC4|"))
    assert "<clef-octave-change>-1" in document
    assert "<octave>3</octave>" in document


def test_a_key_that_a_voice_sets_before_its_first_note_is_its_only_signature() -> None:
    document = musicxml(read_tune("X:1\nM:4/4\nL:1/4\nK:C\nV:1\n[K:A]C4|\nV:2\nC4|"))
    assert re.findall(r"<fifths>(-?\d)", document) == ["3", "0"]
