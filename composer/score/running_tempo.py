"""The tempo that is on while a tune is read on: words keep it, “a tempo” and “Tempo I” go back.

ABC 2.1, section 3.1.8, https://abcnotation.com/wiki/abc:standard:v2.1#qtempo: words alone give no beats a
minute. What “a tempo” and “Tempo I” go back to is what musicians mean by them.
"""

import re
from dataclasses import replace
from fractions import Fraction

from composer.notation.elements import Tempo

_FIRST = re.compile(r"\btempo\s+(?:I\b|1|prim|di\s+prim)|\bprimo\s+tempo\b", re.IGNORECASE)
_BACK = re.compile(r"\b(?:a|in)\s+tempo\b|\btempo\s+ordinario\b", re.IGNORECASE)
_GRADUAL = re.compile(r"\b(?:rit|rall|accel|string|allarg|calando|slarg|morendo|meno|pi[uù])", re.IGNORECASE)


class RunningTempo:
    """Follows the tempos of a voice.

    “A tempo” goes back to the tempo from which the last slowing down or speeding up began; several steps
    in one direction are one.
    """

    def __init__(self, beginning: Tempo) -> None:
        self._beginning = self._now = self._before = beginning
        self._direction = 0

    def after(self, written: Tempo) -> Tempo:
        """The tempo that holds once this one is written."""
        if written.numbered:
            return self._go(written)
        if _FIRST.search(written.text):
            return self._return_to(self._beginning, written.text)
        if _BACK.search(written.text):
            return self._return_to(self._before, written.text)
        if _GRADUAL.search(written.text):
            self._before, self._direction = self._now, 0
        return self._now

    def _go(self, new: Tempo) -> Tempo:
        change = _speed(new) - _speed(self._now)
        direction = (change > 0) - (change < 0)
        if direction and direction != self._direction:
            self._before, self._direction = self._now, direction
        self._now = new
        return new

    def _return_to(self, tempo: Tempo, text: str) -> Tempo:
        self._now = self._before = replace(tempo, text=text)
        self._direction = 0
        return self._now


def _speed(tempo: Tempo) -> Fraction:
    return tempo.beat * tempo.beats_per_minute
