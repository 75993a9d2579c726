"""The tempos of a tune as it is heard: those of all its voices, and the waiting at fermatas.

A fermata is time outside the meter: everybody waits at it, and the next bar begins on its bar line. So it
lengthens no note but slows the tempo, from the last onset of any voice within the held note to its end.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from composer.notation.decorations import FERMATAS
from composer.notation.elements import Event, Tempo, TempoChange, Voice
from composer.score.heard_steps import Step
from composer.score.tempo_map import TimedTempo

# The wait is as long as the note that waits, so that a note lasts twice its length as in abc2midi; where
# voices move below a long one, it is at least a beat, or the whole of a shorter note.
_BEAT = Fraction(1, 4)


def heard_tempos(
    beginning: Tempo, voices: Sequence[Voice], heard: Sequence[Sequence[Step]]
) -> tuple[TimedTempo, ...]:
    """At least one tempo, the first at onset 0, in the order of their onsets.

    Args:
        heard: the steps of each voice.
    """
    found: dict[Fraction, Tempo] = {}
    for index, (voice, steps) in enumerate(zip(voices, heard, strict=True)):
        if index == 0 or any(isinstance(element, TempoChange) for element in voice.elements):
            for onset, tempo in _changes(steps, None if index == 0 else beginning):
                found.setdefault(onset, tempo)
    tempos = [TimedTempo(onset, tempo) for onset, tempo in sorted(found.items())]
    if not tempos or tempos[0].onset > 0:
        tempos.insert(0, TimedTempo(Fraction(0), beginning))
    return tuple(_with_holds(_without_repetitions(tempos), _holds(voices, heard)))


def _changes(steps: Sequence[Step], before: Tempo | None) -> Iterator[tuple[Fraction, Tempo]]:
    """Where a voice's tempo is another one."""
    for step in steps:
        tempo = step.context.tempo
        if before is None or (tempo is not before and tempo != before):
            before = tempo
            yield step.onset, tempo


def _without_repetitions(tempos: Sequence[TimedTempo]) -> list[TimedTempo]:
    kept: list[TimedTempo] = []
    for timed in tempos:
        if not kept or timed.tempo != kept[-1].tempo:
            kept.append(timed)
    return kept


def _holds(
    voices: Sequence[Voice], heard: Sequence[Sequence[Step]]
) -> dict[tuple[Fraction, Fraction], Fraction]:
    """Where all wait, and how many times as long what stands there lasts."""
    held = [
        (step.onset, step.onset + step.duration)
        for voice, steps in zip(voices, heard, strict=True)
        if any(_is_held(element) for element in voice.elements)
        for step in steps
        if _is_held(step.event)
    ]
    if not held:
        return {}
    onsets = sorted({step.onset for steps in heard for step in steps})
    found: dict[tuple[Fraction, Fraction], Fraction] = {}
    for start, end in held:
        last = onsets[bisect_left(onsets, end) - 1]
        wait = max(end - last, min(end - start, _BEAT))
        found[last, end] = max(found.get((last, end), Fraction(1)), 1 + wait / (end - last))
    return found


def _is_held(element: object) -> bool:
    if not isinstance(element, Event) or not element.decorations:
        return False
    return not FERMATAS.isdisjoint(element.decorations)


def _with_holds(
    tempos: Sequence[TimedTempo], holds: dict[tuple[Fraction, Fraction], Fraction]
) -> list[TimedTempo]:
    """The tempos with slower ones where all wait; behind each wait the one before it goes on."""
    if not holds:
        return list(tempos)
    onsets = [timed.onset for timed in tempos]
    found = {timed.onset: timed.tempo for timed in tempos}
    for (start, end), times in holds.items():
        tempo = tempos[bisect_right(onsets, start) - 1].tempo
        found[start] = replace(tempo, beats_per_minute=tempo.beats_per_minute / times)
        found.setdefault(end, tempos[bisect_right(onsets, end) - 1].tempo)
    return [TimedTempo(onset, tempo) for onset, tempo in sorted(found.items())]
