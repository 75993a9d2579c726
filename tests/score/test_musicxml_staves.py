"""Staves, shared staves, overlays, rests of several bars and bar numbers in MusicXML."""

from xml.etree import ElementTree

import pytest
from music21 import converter

from composer.notation.reader import read_tune
from composer.score.musicxml import musicxml

HEADER = "X:1\nT:t\nM:4/4\nL:1/4\n"


def document(music: str, header: str = "", key: str = "C") -> ElementTree.Element:
    return ElementTree.fromstring(musicxml(read_tune(f"{HEADER}{header}K:{key}\n{music}\n")))


def sounding(music: str, header: str = "") -> list[tuple[float, int]]:
    score = converter.parseData(musicxml(read_tune(f"{HEADER}{header}K:C\n{music}\n")), format="musicxml")
    notes = score.stripTies().flatten().notes
    return sorted((float(note.offset), pitch.midi) for note in notes for pitch in note.pitches)


def numbers(music: str) -> list[str]:
    return [measure.get("number", "") for measure in document(music).iter("measure")]


def test_voices_between_parentheses_share_a_staff_and_sound_together() -> None:
    voices = "V:1 name=High\nc2(de)|f4|\nV:2 name=Low\nA,4|(F,2G,2)|"
    root = document(voices, "%%score (1 2)\n")
    assert [part.findtext("part-name") for part in root.iter("score-part")] == ["High / Low"]
    assert [backup.findtext("duration") for backup in root.iter("backup")] == ["40320", "40320"]
    assert [note.findtext("voice") for note in root.iter("note")] == ["1", "1", "1", "2", "1", "2", "2"]
    slurs = {slur.get("number") for slur in root.iter("slur")}
    assert slurs == {"1", "5"}, "slurs of two voices must not be taken for each other's"
    assert sounding(voices, "%%score (1 2)\n") == [
        (0, 57),
        (0, 72),
        (2, 74),
        (3, 76),
        (4, 53),
        (4, 77),
        (6, 55),
    ]


def test_an_overlay_stands_in_the_staff_of_its_voice_in_its_own_bar_alone() -> None:
    root = document("c4|dcde&G2A2&B,4|c4|")
    assert len(root.findall("part")) == 1
    assert [len(measure.findall("backup")) for measure in root.iter("measure")] == [0, 2, 0]
    assert sounding("c4|d4&G2A2|c4|") == [(0, 72), (4, 67), (4, 74), (6, 69), (8, 72)]


def test_an_overlay_shorter_than_its_bar_ends_with_it() -> None:
    assert sounding("c4&G|d4|") == [(0, 67), (0, 72), (4, 74)]


def test_a_further_voice_says_nothing_twice() -> None:
    root = document("P:A\n[V:1]c4|[K:G]d4|\n[V:2]E4|[K:G]F4|", "%%score (1 2)\nV:1\nV:2\n")
    assert len(root.findall(".//rehearsal")) == 1
    assert len(root.findall(".//key")) == 2


def test_brackets_and_braces_group_the_parts() -> None:
    voices = "V:1\nc4|\nV:2\nE4|\nV:3\nC4|\nV:4 clef=bass\nC,4|"
    root = document(voices, "%%score [1 2] {3 | 4}\n")
    groups = [
        (group.get("type"), group.findtext("group-symbol"), group.findtext("group-barline"))
        for group in root.iter("part-group")
    ]
    assert groups == [
        ("start", "bracket", "no"), ("stop", None, None), ("start", "brace", "yes"), ("stop", None, None),
    ]  # fmt: skip
    joined = document(voices, "%%score 1 | 2 3 4\n").find(".//part-group")
    assert joined is not None
    assert (joined.findtext("group-symbol"), joined.findtext("group-barline")) == ("none", "yes")


def test_a_voice_on_no_staff_is_written_last_and_hidden() -> None:
    root = document("V:1\nc4|\nV:2\nE4|\nV:3\nC4|", "%%score 3 1\n")
    assert [part.findtext(".//step") for part in root.findall("part")] == ["C", "C", "E"]
    details = root.findall(".//staff-details")
    assert [detail.get("print-object") for detail in details] == ["no"]


def test_the_note_on_the_middle_line_is_written_there() -> None:
    root = document("d2 B2|", key="C clef=bass middle=d")
    assert [(p.findtext("step"), p.findtext("octave")) for p in root.iter("pitch")] == [
        ("D", "3"),
        ("B", "2"),
    ]


def test_a_rest_of_several_bars_is_one_sign_where_all_staves_have_it() -> None:
    assert [rest.text for rest in document("C4|Z3|C4|Z|X2|").iter("multiple-rest")] == ["3"]
    assert len(document("C4|Z3|").findall(".//measure")) == 4
    assert not list(document("V:1\nC4|Z2|\nV:2\nC4|C4|C4|").iter("multiple-rest"))
    assert [rest.text for rest in document("V:1\nC4|Z2|\nV:2\nC4|Z2|").iter("multiple-rest")] == ["2", "2"]


@pytest.mark.parametrize(
    ("music", "expected"),
    [
        ("CDEF|GA||Bc|dcBA|", "1 2 2 3"),
        ("G|CDEF|GAB:|:c|dcBA|GAB:|", "0 1 2 2 3 4"),
        ("CDEF|GA|Bc|d4|", "1 2 3 4"),
        ("CDEF|GA||B|d4|", "1 2 3 4"),
        ("|:CDEF|1 GA:|2 Bc|]", "1 2 3"),
        ("CDEF|G2.|A2|GA||Bc|", "1 2 2 3 3"),
    ],
)
def test_the_halves_of_a_bar_are_one_bar(music: str, expected: str) -> None:
    assert numbers(music) == expected.split()


def test_a_file_says_where_systems_end_only_where_that_is_asked_for() -> None:
    tune = read_tune(f"{HEADER}K:C\nCDEF|\nGABc|\n")
    assert "new-system" not in musicxml(tune)
    assert musicxml(tune, systems=True).count("new-system") == 1


def test_lines_over_notes_are_written_as_lines() -> None:
    root = document("!trill(!c4|d2!trill)!e2|!8va(!c'4!8va)!|!ped!CDEF!ped-up!|!-(!C2!-)!c2|!//!C4|")
    assert [wave.get("type") for wave in root.iter("wavy-line")] == ["start", "stop"]
    assert len(root.findall(".//trill-mark")) == 1
    assert [(shift.get("type"), shift.get("size")) for shift in root.iter("octave-shift")] == [
        ("down", "8"), ("stop", "8"),
    ]  # fmt: skip
    assert len(root.findall(".//pedal")) == 2
    assert len(root.findall(".//glissando")) == 2
    assert root.findtext(".//tremolo") == "2"
    assert not list(root.iter("words"))
