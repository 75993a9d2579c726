"""MusicXML comes in: what other programs write, and our own exports as the same tune."""

from fractions import Fraction

import pytest

from composer.export.compressed_musicxml import MXL
from composer.export.musicxml import MUSICXML
from composer.importing.formats import read_music
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.performance import perform

HEAD = "X:1\nT:A tune\nC:Somebody\nR:jig\nM:6/8\nL:1/8\nK:D\n"


def heard(tune: Tune) -> list[tuple[Fraction, Fraction, int]]:
    return sorted((note.onset, note.duration, note.pitch) for note in perform(tune).notes)


def document(measures: str) -> bytes:
    parts = '<score-part id="P1"><part-name>Flute</part-name></score-part>'
    head = '<?xml version="1.0"?><score-partwise version="3.1">'
    return f'{head}<part-list>{parts}</part-list><part id="P1">{measures}</part></score-partwise>'.encode()


def note(step: str, duration: int = 1, more: str = "") -> str:
    return (
        f"<note><pitch><step>{step}</step><octave>4</octave></pitch><duration>{duration}</duration>"
        f"<voice>1</voice>{more}</note>"
    )


SIGNS = (
    "<attributes><divisions>1</divisions><key><fifths>1</fifths><mode>major</mode></key>"
    "<time><beats>2</beats><beat-type>4</beat-type></time></attributes>"
)


@pytest.mark.parametrize(
    "music",
    [
        "A|:d2f fga|(3fga f dBA:|",
        "A|:d2f [1 fga:|[2 agf|]",
        "|:d3 d3|[1,3 e3 e3:|[2,4 f3 f3:|g3 g3|]",
        "d2f- f2a|{/g}f3 !trill!e3|[df]3 [Ac]2 z|",
        "d3 ^g=g_b|=f3 c3|[K:G]f3 c3|[M:9/8]f3 c3 g3|]",
        "[M:4/4][L:1/8]d>e f<g a4|B>AG>A B4|(5:4:5fgagf d4|]",
        "(5:4:5fgagf (def)g2|",
    ],
)
@pytest.mark.parametrize("exporter", [MUSICXML, MXL], ids=["musicxml", "mxl"])
def test_our_own_musicxml_comes_back_as_the_same_tune(music: str, exporter: object) -> None:
    tune = read_tune(HEAD + music + "\n")
    text, _ = read_music(exporter.export(tune), "auto", "file")  # type: ignore[attr-defined]
    back = read_tune(text)
    assert heard(back) == heard(tune)
    assert (back.title, back.fields("C"), back.fields("R")) == ("A tune", ("Somebody",), ("jig",))
    assert perform(back).meters == perform(tune).meters
    assert [one.key.tonic for one in perform(back).keys] == [one.key.tonic for one in perform(tune).keys]


def test_two_voices_with_words_and_chords_come_back() -> None:
    tune = read_tune(
        "X:1\nT:Two\nM:4/4\nL:1/4\nQ:1/4=90\n%%score (1 2) 3\n"
        'K:Gm\nV:1\n"Gm"G A B c|d4|]\nw:one two-three four five\n'
        "V:2\nD2 D2|x2 D2|]\nV:3 clef=bass\nG,,4|[G,,D,]4|]\n"
    )
    text, told = read_music(MUSICXML.export(tune), "auto", "file")
    back = read_tune(text)
    assert heard(back) == heard(tune)
    assert (len(back.voices), back.problems, told) == (3, (), [])
    assert "%%score (1 2) 3" in text
    assert "clef=bass" in text
    assert '"Gm"G' in text
    assert "w:one two-three four five" in text
    assert "Q:1/4=90" in text


def test_what_a_bar_loses_is_told_by_its_number() -> None:
    tremolo = "<notations><ornaments><tremolo>3</tremolo></ornaments></notations>"
    second = f'<measure number="2">{note("B", 2, tremolo)}</measure>'
    measures = f'<measure number="1">{SIGNS}{note("G", 2)}</measure>{second}'
    _, told = read_music(document(measures), "auto", "file")
    assert told == ["Signs that ABC has no word for here (tremolo) were left out: bar 2."]


def test_a_missing_mode_is_taken_from_the_last_note_and_said() -> None:
    signs = SIGNS.replace("<mode>major</mode>", "")
    text, told = read_music(document(f"<measure>{signs}{note('G')}{note('A')}</measure>"), "auto", "file")
    assert "K:Ador" in text
    assert told == ["The file names no mode: A dorian was taken by its last note."]


def test_a_tune_without_a_title_has_its_files_name() -> None:
    text, _ = read_music(document(f"<measure>{SIGNS}{note('G', 2)}</measure>"), "auto", "My 100% jig")
    assert read_tune(text).title == "My 100% jig"


def test_a_document_type_is_allowed_and_not_fetched() -> None:
    body = document(f"<measure>{SIGNS}{note('G', 2)}</measure>").decode()
    typed = body.replace("?>", '?><!DOCTYPE score-partwise PUBLIC "x" "http://nowhere.invalid/x.dtd">', 1)
    assert "G4" in read_music(typed.encode(), "auto", "file")[0]


def test_a_document_that_goes_measure_after_measure_is_read() -> None:
    first = f'<measure number="1"><part id="P1">{SIGNS}{note("G", 2)}</part></measure>'
    second = f'<measure number="2"><part id="P1">{note("A", 2)}</part></measure>'
    body = f"<score-timewise><part-list/>{first}{second}</score-timewise>"
    assert "G4 | A4 |]" in read_music(body.encode(), "auto", "file")[0]


def test_a_clef_with_an_eight_sounds_where_the_file_says() -> None:
    clef = "<clef><sign>G</sign><line>2</line><clef-octave-change>-1</clef-octave-change></clef></attributes>"
    measure = f"<measure>{SIGNS.replace('</attributes>', clef)}{note('G', 2)}</measure>"
    text, _ = read_music(document(measure), "auto", "file")
    assert [one[2] for one in heard(read_tune(text))] == [67]
    assert "clef=treble-8" in text


def test_slurs_and_ties_that_lead_nowhere_are_left_out_and_told() -> None:
    slur, tie = '<notations><slur type="stop"/></notations>', '<tie type="start"/>'
    measure = f'<measure number="7">{SIGNS}{note("G", 1, slur)}{note("A", 1, tie)}</measure>'
    text, told = read_music(document(measure), "auto", "file")
    assert "G2 A2 |]" in text
    assert told == [
        "Slurs with one end were left out: bar 7.",
        "Ties that lead to no note were left out: bar 7.",
    ]


def test_a_bar_that_was_cut_in_two_is_one_again() -> None:
    cut = (
        f'<measure number="2">{note("A")}</measure><measure number="X1" implicit="yes">{note("B")}</measure>'
    )
    text, _ = read_music(
        document(f'<measure number="1">{SIGNS}{note("G", 2)}</measure>{cut}'), "auto", "file"
    )
    assert "G4 | A2 B2 |]" in text
