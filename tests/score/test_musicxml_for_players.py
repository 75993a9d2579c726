"""What a MusicXML file tells other programs: how to play it, on what, and what belongs to the tune."""

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from benchmarks.other_players import musescore, musescore_plays, music21_plays, ours, plain

from composer.notation.reader import read_tune
from composer.score.musicxml import musicxml

PLAYED = {
    "a strain behind the last ending": "|:C|1D:|2E||F|1G:|2A|]",
    "a strain at a double bar": "C||D:|",
    "endings without a sign": "|:C|1D|2E|]F|",
    "a first ending alone": "|:C|1D:|E|",
    "three endings": "|:C|1,2D:|3E|]",
    "two strains and a jump": "|:C|1D:|2E!fine!|]F|G!D.C.!|]",
    "a sign at a bar line": "C!segno!|D|E!tocoda!|F!D.S.alcoda!|!coda!G|A|]",
    "a jump in words": 'C|"^Fine"D|E|"^D.C. al Fine"F|]',
}


def root_of(text: str, systems: bool = False) -> ElementTree.Element:
    document = musicxml(read_tune(text), systems)
    return ElementTree.fromstring(document[document.index("<score-partwise") :])


# music21 goes on behind a first ending without going back, and takes repeats again after a jump.
OWN_WAYS = ("a first ending alone", "two strains and a jump")


@pytest.mark.parametrize("name", [name for name in PLAYED if name not in OWN_WAYS])
def test_music21_plays_the_file_as_it_is_played_here(name: str) -> None:
    tune = plain(read_tune(f"X:1\nM:4/4\nL:1/1\nK:C\n{PLAYED[name]}\n"))
    assert music21_plays(tune) == ours(tune)


@pytest.mark.skipif(musescore() is None, reason="MuseScore 3 is not installed (Debian: musescore3)")
def test_musescore_plays_the_file_as_it_is_played_here() -> None:
    tunes = [plain(read_tune(f"X:1\nM:4/4\nL:1/1\nK:C\n{music}\n")) for music in PLAYED.values()]
    assert musescore_plays(tunes) == [ours(tune) for tune in tunes]


def test_an_order_of_parts_is_written_out_with_the_key_of_each() -> None:
    tune = plain(read_tune("X:1\nM:4/4\nL:1/1\nP:ABA\nK:C\nP:A\nC:|\nP:B\n[K:G]F|\n"))
    assert [pitch for _, pitch in ours(tune)] == [60, 60, 66, 60, 60]
    assert music21_plays(tune) == ours(tune)
    root = root_of(tune.text)
    assert [key.text for key in root.iterfind(".//key/fifths")] == ["0", "1", "0"]
    names = [note.get("id") for note in root.iter("note") if note.get("id")]
    assert len(names) == len(set(names))


def test_instruments_have_names_programs_and_sound_identifiers() -> None:
    text = "X:1\nM:4/4\nL:1/1\nK:C\nV:1 name=Pipe\nV:2\n[V:1]\n%%MIDI program 73\nC|\n[V:2]E|\n"
    parts = root_of(text).findall("part-list/score-part")
    assert [part.findtext("part-name") for part in parts] == ["Pipe", "Piano"]
    assert [part.find("part-name[@print-object='no']") is None for part in parts] == [True, False]
    assert [part.findtext("midi-instrument/midi-program") for part in parts] == ["74", "1"]
    assert [part.findtext("score-instrument/instrument-sound") for part in parts] == [
        "wind.flutes.flute",
        "keyboard.piano",
    ]


@pytest.mark.parametrize(
    ("semitones", "written"),
    [(-2, ["-1", "-2"]), (-14, ["-1", "-2", "-1"]), (3, ["2", "3"]), (12, ["0", "0", "1"])],
)
def test_a_transposing_voice_says_how_far_it_sounds(semitones: int, written: list[str]) -> None:
    transpose = root_of(f"X:1\nK:C transpose={semitones}\nCDEF|\n").find(".//attributes/transpose")
    assert transpose is not None
    assert [child.text for child in transpose] == written


def test_jumps_have_their_sounds_and_of_two_coda_signs_the_first_leads_to_the_second() -> None:
    root = root_of("X:1\nL:1/1\nM:4/4\nK:C\n!segno!C|D!coda!|E!D.S.alcoda!|!coda!F!fine!|]\n")
    names = [next(iter(sound.attrib)) for sound in root.iter("sound")]
    assert names == ["segno", "tocoda", "dalsegno", "coda", "fine"]


@pytest.mark.parametrize(
    ("music", "words"),
    [
        ("C!fine!|D!D.C.!|]", "D.C. al Fine"),
        ("!segno!C!tocoda!|D!D.S.!|!coda!E|]", "D.S. al Coda"),
        ("C|D!D.C.!|]", "D.C."),
    ],
)
def test_a_jump_says_how_far_it_goes(music: str, words: str) -> None:
    root = root_of(f"X:1\nL:1/1\nM:4/4\nK:C\n{music}\n")
    assert words in [each.text for each in root.iter("words")]


def test_a_hornpipe_is_swung() -> None:
    assert root_of("X:1\nR:hornpipe\nM:4/4\nL:1/8\nK:C\nCDEF GABc|\n").findtext(".//swing/first") == "2"
    assert root_of("X:1\nR:reel\nM:4/4\nL:1/8\nK:C\nCDEF GABc|\n").find(".//swing") is None


def test_only_a_composer_who_is_named_is_one_and_notes_are_kept() -> None:
    root = root_of("X:1\nN:From a wedding.\nN:Slowly.\nK:C\nC|\n")
    assert root.find(".//creator") is None
    assert root.findtext(".//miscellaneous-field[@name='notes']") == "From a wedding.\nSlowly."
    assert root_of("X:1\nC:A. Fiddler\nK:C\nC|\n").findtext(".//creator") == "A. Fiddler"


def test_systems_are_forced_only_where_they_are_asked_for() -> None:
    text = "X:1\nM:4/4\nL:1/1\nK:C\nC|D|\nE|F|\n"
    assert root_of(text).find(".//print") is None
    assert root_of(text, systems=True).find(".//print[@new-system='yes']") is not None
