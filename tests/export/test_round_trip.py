"""ABC to tune to ABC changes nothing that is heard: exported, and spelled anew in canonical form."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from composer.export.registry import EXPORTERS
from composer.notation.canonical import canonical_text
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.performance import perform

# An underscore stands for the end of a line.
_PLAIN = (
    "C c2 ^F3 =f/ [CEG]2 [C-E-] z z/ g3/2 (3CDE (5CDEFG | || |: :| :: - C- G>A c<<d Z2 |1 :|2 |] "
    "[M:3/4] [M:6/8] [K:Eb] [K:Ador] [L:1/16] _ (ab) x2 y e' A,,"
)
_ORNAMENTS = '{cd}e ~g3 Ta2 .b Hd "Am"c "^slow"d !trill!e !p!f [Q:1/8=333] _P:A_'
PLAIN = _PLAIN.split()
WITH_ORNAMENTS = PLAIN + _ORNAMENTS.split()
HEADS = st.sampled_from(
    ["X:1\nK:D\n", "X:9\nT:t\nM:6/8\nL:1/8\nK:Gm\n", "M:C|\nL:1/16\nK:HP\n", "X:1\nM:3/4\nQ:1/4=90\nK:none\n"]
)


def tunes(pieces: list[str]) -> st.SearchStrategy[Tune]:
    music = st.lists(st.sampled_from(pieces), max_size=40).map(" ".join)
    return st.builds(
        lambda head, body: read_tune(head + body.replace("_ ", "\n").replace("_", "\n") + "\n"), HEADS, music
    )


def heard(tune: Tune) -> list[tuple[Fraction, int, Fraction]]:
    return [(note.onset, note.pitch, note.duration) for note in perform(tune).notes]


@given(tunes(WITH_ORNAMENTS))
@settings(max_examples=200)
def test_an_exported_tune_sounds_as_it_did(tune: Tune) -> None:
    again = read_tune(EXPORTERS["abc"].export(tune).decode())
    assert heard(again) == heard(tune)
    assert perform(again).tempos == perform(tune).tempos


@given(tunes(WITH_ORNAMENTS))
def test_exporting_again_changes_nothing_more(tune: Tune) -> None:
    once = EXPORTERS["abc"].export(tune)
    assert EXPORTERS["abc"].export(read_tune(once.decode())) == once


@given(tunes(PLAIN))
@settings(max_examples=200)
def test_canonical_text_sounds_as_the_tune_that_it_spells(tune: Tune) -> None:
    assert heard(read_tune(canonical_text(tune))) == heard(tune)
