"""A part beside a melody: written as a second voice, with its bars, within its instrument, and taken out."""

from dataclasses import replace
from itertools import pairwise

import pytest

from composer.errors import ComposerError
from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune
from composer.score.added_parts import BELOW, FOR_TWO, AddedPart, added_part, with_part, without_part
from composer.score.click_bars import beats
from composer.score.contexts import contexts
from composer.score.engraving import Engraver
from composer.score.heard_steps import heard_steps
from composer.score.measures import measures
from composer.score.performance import perform

ALL = FOR_TWO + BELOW
BASS, DRONE, TWO_NOTE_DRONE, OCTAVE = BELOW
TUNE = """X:1
T:One
R:jig
M:6/8
L:1/8
K:G
D|:GBd gdB|~G3 A>Bc|dB{c}G "^hi"FAF|1 G3 GFD:|2 G3 G2B||
w:la la la
|:(3def g ^cde|d2-d def|gfe dcB|AFD G2:|
"""


def music(text: str) -> str:
    """What the second voice plays."""
    return text.partition("V:2 ")[2].split("\n", 2)[2].rstrip("\n")


def of(body: str, added: AddedPart, key: str = "G", meter: str = "4/4") -> str:
    return music(with_part(read_tune(f"X:1\nM:{meter}\nL:1/4\nK:{key}\n{body}\n"), added))


def heard_ends(tune: Tune) -> list[object]:
    steps = [heard_steps(tune, voice)[-1] for voice in tune.voices]
    return [step.onset + step.duration for step in steps]


def pairs(tune: Tune) -> list[tuple[int, int, bool]]:
    """The notes that two voices of one rhythm sound together, and whether that is on a beat."""
    first, second = tune.voices
    found: list[tuple[int, int, bool]] = []
    below = iter(e.pitches[0].midi for e in second.elements if isinstance(e, Event) and e.pitches)
    for element, context in zip(first.elements, contexts(tune, first), strict=True):
        if isinstance(element, Event) and element.pitches:
            top = max(pitch.midi for pitch in element.pitches) + 12 * context.key.octave_shift
            found.append((top, next(below), context.position in beats(context.meter)))
    return found


def parallels(found: list[tuple[int, int, bool]]) -> int:
    return sum(
        abs(one[0] - one[1]) % 12 == abs(two[0] - two[1]) % 12 in (0, 7)
        and one[0] != two[0]
        and one[1] != two[1]
        for one, two in pairwise(found)
    )


def check(text: str, added: AddedPart) -> None:
    """That a part reads as its melody does, bar by bar, and its instrument has its notes."""
    alone = read_tune(text)
    made = read_tune(with_part(alone, added))
    assert {problem.rule for problem in made.problems} <= {problem.rule for problem in alone.problems}
    melody, part = made.voices
    bars = [[bar.length for bar in measures(voice, made.meter)] for voice in (melody, part)]
    assert bars[0] == bars[1]
    assert len(set(heard_ends(made)) | set(heard_ends(alone))) == 1
    for element, context in zip(part.elements, contexts(made, part), strict=True):
        for pitch in element.pitches if isinstance(element, Event) else ():
            assert added.part.lowest <= pitch.midi + context.shift <= added.part.highest
    if added in FOR_TWO:
        found = pairs(made)
        assert parallels(found) == 0
        assert parallels([each for each in found if each[2]]) == 0


@pytest.mark.parametrize("added", ALL, ids=lambda added: added.name)
def test_the_part_that_was_added_is_known_again(added: AddedPart) -> None:
    text = "X:1\nT:One\nM:4/4\nL:1/8\nR:reel\nK:G\n|:GABc dedB|c2ec A4|gedB d4|G4 G4:|\n"
    found = added_part(with_part(read_tune(text), added))
    assert found is not None
    assert (found.added, found.alone) == (added, text)
    assert added_part(text) is None


@pytest.mark.parametrize("added", ALL, ids=lambda added: added.name)
def test_parts_of_real_tunes_have_their_bars_and_repeats_and_no_parallel_fifths(
    real_tunes: list[str], added: AddedPart
) -> None:
    made = 0
    for text in real_tunes[::2]:
        try:
            check(text, added)
        except ComposerError as error:
            assert "Transpose" in str(error) or "voices" in str(error)  # noqa: PT017
        else:
            made += 1
    assert made > len(real_tunes[::2]) / 2


@pytest.mark.parametrize(
    "text",
    [
        TUNE,
        "X:1\nM:3/4\nL:1/8\nK:Dm\n[K:Dm]A2 ^c2 d2|[M:2/4]_B2 A2|[K:D]F2 A2-|A2 d2|]",
        "X:1\nP:AAB\nL:1/4\nK:G\nP:A\nGBdg|\nP:B\nagfe|G4|]\n",
        "X:1\nL:1/4\nK:D clef=treble-8\nd f a d'|a4|]\n",
        "X:1\nL:1/4\nK:D transpose=-2\ndfad|a4|]\n",
        "X:1\nM:none\nL:1/4\nK:Ador\nABc de|e3 d A2|]\n",
        "X:1\nM:4/4\nL:1/4\nK:G\nV:T name=Tune\nGBdg|Z2|G4-|G4|]\n",
        "X:1\nM:4/4\nL:1/4\nQ:1/4=90\nK:C\nP:A\n%%MIDI program 73\nceg2|!segno!c4|d4!D.S.!|\n",
        "X:1\r\nM:4/4\r\nL:1/4\r\nK:Hp\r\nAcea|A4|]\r\n",
    ],
)
def test_whatever_a_melody_has_its_part_goes_along_and_is_taken_out_again(text: str) -> None:
    for added in ALL:
        if added is not FOR_TWO[1]:
            check(text, added)
            made = with_part(read_tune(text), added)
            assert without_part(made).rstrip() == text.rstrip()


def test_the_melody_stays_as_it_is_written_and_both_voices_are_named_with_their_instruments() -> None:
    text = with_part(read_tune(TUNE), FOR_TWO[2])
    header, melody = TUNE[: TUNE.index("D|:")], TUNE[TUNE.index("D|:") :]
    assert text.startswith(header + 'V:1 name="Fiddle"\n%%MIDI program 110\n' + melody.rstrip("\n"))
    made = read_tune(text)
    assert [voice.name for voice in made.voices] == ["Fiddle", "Cello"]
    assert [sounds[0].sound.program for sounds in perform(made).sounds] == [110, 42]
    assert 'V:2 name="Cello" clef=bass\n' in text


def test_a_drone_is_the_key_note_once_a_bar_but_not_in_a_pick_up() -> None:
    assert of("D|GBdg|d3:|", DRONE) == "z|G,,4|G,,3:|"
    assert of("GBdg|G4|]", TWO_NOTE_DRONE) == "[G,,D,]4|[G,,D,]4|]"
    assert of("GBdgd|G4|]", DRONE).startswith("G,,4- G,,|")


def test_an_octave_below_has_the_melodys_rhythm_and_accidentals() -> None:
    assert of("GB^ce-|e>d (3cBA|G4|]", OCTAVE) == "G,B,^CE-|E>D (3CB,A,|G,4|]"


def test_a_bass_has_roots_and_fifths_and_ends_on_the_root() -> None:
    assert of("GBdg|dfad|G4|]", BASS) == "G,,2 D,2|D,2 A,,2|G,,4|]"
    assert of('"Em"GBeg|"C"cegc|"G"G4|]', BASS).startswith("E,,2 B,,2|C,2 G,,2|G,,4")
    assert of("B2 d|g2 d|G3|]", BASS, meter="3/4") == "G,,3|D,3|G,,3|]"


def test_a_second_voice_has_the_notes_of_the_key_and_leading_notes_of_the_chords() -> None:
    key_of_d = of("FA A2|dfed|FABA|d4|]", FOR_TWO[0], key="D")
    assert not set("^_=") & set(key_of_d)
    assert "^G" in of('"Am"cBAc|"E7"BBdB|"Am"A4|]', FOR_TWO[0], key="Am")


def test_a_second_voice_is_mostly_thirds_and_sixths() -> None:
    tune = read_tune(with_part(read_tune(TUNE), FOR_TWO[0]))
    intervals = [(top - below) % 12 in (3, 4, 8, 9) for top, below, _ in pairs(tune)]
    assert sum(intervals) / len(intervals) > 0.8


def test_a_part_is_drawn_on_a_staff_of_its_own() -> None:
    engraver = Engraver(20.0)
    try:
        pages = [engraver.engrave(text, 1200).pages[0] for text in (TUNE, with_part(read_tune(TUNE), BASS))]
    finally:
        engraver.close()
    staves = [page.count(b'class="staff"') for page in pages]
    assert staves[1] == 2 * staves[0] > 0


def test_what_an_instrument_cannot_play_is_a_sentence() -> None:
    low = read_tune("X:1\nL:1/4\nK:G\nG,B,DG|G,4|]\n")
    with pytest.raises(ComposerError, match="lower than a whistle can play"):
        with_part(low, FOR_TWO[1])
    with pytest.raises(ComposerError, match="lower than a cello"):
        with_part(read_tune("X:1\nL:1/4\nK:G\nG,,4|]\n"), OCTAVE)
    with pytest.raises(ComposerError, match="no notes to go with"):
        with_part(read_tune("X:1\nL:1/4\nK:G octave=-4\nG,,4|]\n"), replace(FOR_TWO[0], melody=None))


def test_voices_that_are_there_stay() -> None:
    two = "X:1\nL:1/4\nK:G\nV:1\nG4|]\nV:2\nD4|]\n"
    with pytest.raises(ComposerError, match="has 2 voices"):
        with_part(read_tune(two), DRONE)
    with pytest.raises(ComposerError, match="no part that was added"):
        without_part(two)
    with pytest.raises(ComposerError, match="no melody"):
        with_part(read_tune("X:1\nK:G\n"), DRONE)
