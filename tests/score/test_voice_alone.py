"""One voice as a tune of its own sounds as it does among the others."""

import pytest

from composer.notation.reader import read_tune
from composer.score.added_parts import BELOW, with_part
from composer.score.performance import perform
from composer.score.voice_alone import voice_alone

LINES = (
    'X:1\nT:Two\nM:4/4\nL:1/8\n%%score (A B)\nV:A name="High" clef=treble\nV:B name="Low" clef=bass\nK:D\n'
    "V:A\n~d2fa {g}f2ed|d8|]\nw:one two three\nV:B\n%%MIDI program 42\nD,4 A,4|D,8|]\n"
)
INLINE = "X:1\nM:4/4\nL:1/8\nK:D\n[V:1] d2fa f2ed|d8|]\n[V:2] D4 A4|D8|]\n"
SHARED = "X:1\nM:4/4\nL:1/8\nK:D\n[V:1] d2fa f2ed|[V:2] D4 A4|\n[V:1]d8|][V:2]D8|]\n"
OVERLAID = "X:1\nM:4/4\nL:1/8\nK:D\nV:1\nd2fa f2ed & A8|d8|]\nV:2\nD8|D8|]\n"
ADDED = with_part(read_tune("X:1\nT:One\nM:6/8\nL:1/8\nR:jig\nK:G\nGAB d2B|G6|]\n"), BELOW[0])


@pytest.mark.parametrize("text", [LINES, INLINE, SHARED, OVERLAID, ADDED])
def test_each_voice_sounds_alone_as_it_does_among_others(text: str) -> None:
    tune = read_tune(text)
    together = perform(tune).notes
    for index, voice in enumerate(tune.voices):
        if "&" in voice.identifier:
            continue
        alone = voice_alone(tune, index)
        own = {i for i, v in enumerate(tune.voices) if v.identifier.split("&")[0] == voice.identifier}
        expected = sorted((n.onset, n.duration, n.pitch) for n in together if n.voice in own)
        assert sorted((n.onset, n.duration, n.pitch) for n in perform(alone).notes) == expected
        assert alone.voices[0].name == voice.name
        assert alone.voices[0].sound.program == voice.sound.program
        assert not [problem for problem in alone.problems if problem.fatal]


def test_what_stands_at_a_voice_stays_with_it() -> None:
    high, low = (voice_alone(read_tune(LINES), index).text for index in (0, 1))
    assert "~d2fa {g}f2ed|d8|]\nw:one two three\n" in high
    assert "score" not in high + low
    assert "V:B" not in high
    assert "clef=bass" in low
    assert "w:" not in low
