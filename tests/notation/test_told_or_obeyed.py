"""Nothing is dropped in silence: each name that ABC 2.1 or abcMIDI knows is obeyed, or told with its line."""

import pytest

from composer.notation.decorations import KNOWN
from composer.notation.midi_directives import OBEYED
from composer.notation.reader import read_tune
from composer.notation.unobeyed import DECORATIONS, DIRECTIVES, FIELDS, MIDI

# The instructions in the index of abcMIDI's guide.
ABCMIDI = """
    barlines bassprog bassvol beat beataccents beatmod beatstring bendstring bendvelocity c channel
    chordattack chordname chordprog chordvol control controlcombo controlstring deltaloudness drone
    droneoff droneon drum drumbars drummap drumoff drumon expand fermatafixed fermataproportional gchord
    gchordbars gchordoff gchordon grace gracedivider makechordchannels nobarlines nobeataccents
    noportamento pitchbend pitchbendstring portamento program ptstress randomchordattack ratio
    rtranspose shape snt stressmodel temperament temperamentlinear temperamentnormal transpose trim
    tuningsystem vol volinc voice
"""
# Section 11 of ABC 2.1.
DIRECTIVES_OF_THE_STANDARD = """
    score staves linebreak propagate-accidentals writeout-accidentals pageheight pagewidth topmargin
    botmargin leftmargin rightmargin indent landscape titlefont subtitlefont composerfont partsfont
    tempofont gchordfont annotationfont infofont textfont vocalfont wordsfont topspace titlespace
    subtitlespace composerspace musicspace vocalspace wordsspace partsspace textspace scale staffsep
    sysstaffsep maxsysstaffsep maxstaffsep barsperstaff parskipfac lineskipfac stretchstaff stretchlast
    measurenb exprabove exprbelow graceslurs infoname measurebox measurefirst printtempo writefields
    newpage sep vskip text center begintext endtext header footer setbarnb decoration
"""
READ = {"linebreak", "propagate-accidentals", "score", "staves"}
# Section 4.14 of ABC 2.1.
DECORATIONS_OF_THE_STANDARD = """
    trill trill( trill) lowermordent uppermordent mordent pralltriller roll turn turnx invertedturn
    invertedturnx arpeggio > accent emphasis fermata invertedfermata tenuto 0 1 2 3 4 5 + plus snap
    slide wedge upbow downbow open thumb breath pppp ppp pp p mp mf f ff fff ffff sfz crescendo( <(
    crescendo) <) diminuendo( >( diminuendo) >) segno coda D.S. D.C. dacoda dacapo fine shortphrase
    mediumphrase longphrase
"""


def told(text: str) -> list[tuple[str, int]]:
    return [(problem.rule, problem.line) for problem in read_tune(text).problems]


@pytest.mark.parametrize("name", ABCMIDI.split())
def test_an_instruction_of_abcmidi_is_obeyed_or_told_once(name: str) -> None:
    text = f"X:1\nM:4/4\nL:1/4\nK:C\nC4|\n%%MIDI {name} 1 2\nC4|\n%%MIDI {name} 1 2\nC4|\n"
    assert (name in OBEYED) != (name in MIDI)
    if name in MIDI:
        assert told(text) == [("not-obeyed", 6)]


@pytest.mark.parametrize("name", DIRECTIVES_OF_THE_STANDARD.split())
def test_a_directive_of_the_standard_is_obeyed_or_told_once(name: str) -> None:
    assert (name in READ) != (name in DIRECTIVES)
    for line in (f"%%{name} 1", f"I:{name} 1"):
        text = f"X:1\nM:4/4\nL:1/4\n{line}\nK:C\nC4|\n{line}\nC4|\n"
        advice = [(rule, number) for rule, number in told(text) if rule == "not-obeyed"]
        assert advice == ([] if name in READ else [("not-obeyed", 4)])


def test_what_a_file_says_is_told_with_its_first_tune() -> None:
    assert [p.rule for p in read_tune("X:1\nM:4/4\nK:C\nC8|", file_header="%%scale 0.7\n").problems]
    assert not read_tune("X:2\nM:4/4\nK:C\nC8|", position=2, file_header="%%scale 0.7\n").problems


@pytest.mark.parametrize("letter", FIELDS)
def test_a_field_without_effect_is_told(letter: str) -> None:
    assert told(f"X:1\nM:4/4\nL:1/4\n{letter}:n\nK:C\nC4|\n{letter}:n\n") == [("not-obeyed", 4)]


@pytest.mark.parametrize("name", DECORATIONS_OF_THE_STANDARD.split())
def test_a_decoration_of_the_standard_is_known_or_told(name: str) -> None:
    rules = [problem.rule for problem in read_tune(f"X:1\nM:4/4\nL:1/4\nK:C\nC2!{name}!D2|\n").problems]
    assert "unknown-decoration" not in rules
    assert ("not-obeyed" in rules) == (name in DECORATIONS)


def test_every_decoration_that_is_told_is_one_that_is_known() -> None:
    assert DECORATIONS.keys() <= KNOWN
