"""The loop of the player: its marks A and B, set while listening, and the speed-up from round to round."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from composer.playback.finding import notes_at
from composer.playback.loop_marks import LoopMarks
from composer.score.click import nearest_beat
from composer.score.click_bars import timed_bars
from composer.ui.player.player import Player


class Looping(QObject):
    """Sets what stretch the player repeats.

    Signals:
        changed(LoopMarks, float | None, float | None): the marks, and their places in seconds.
    """

    changed = Signal(object, object, object)

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent or player)
        self._player = player
        self.marks = LoopMarks()
        # Jumps back still to come before a loop that mark B switched on has been heard once.
        self._jumps = 0
        self._place = Fraction(0)
        player.tune_changed.connect(self._take_tune)
        # Another tempo brings the marks to other seconds.
        player.duration_changed.connect(self._tell)
        player.position_changed.connect(self._follow)

    def mark_start(self) -> None:
        """Sets mark A here: at the nearest beat while it plays, else at the note."""
        if self._player.performance.notes:
            self._set(self.marks.with_start(self._here(end=False)))

    def mark_end(self) -> None:
        """Sets mark B here, at the nearest beat or after the note, and loops."""
        if self._player.performance.notes:
            was_on = self.marks.on
            self._set(self.marks.with_end(self._here(end=True)))
            if self.marks.on and not was_on:
                # While it plays, the first jump is the one to mark A.
                self._jumps = 2 if self._player.playing else 1

    def clear(self) -> None:
        """Takes both marks away."""
        self._set(self.marks.cleared())

    def set_on(self, on: bool) -> None:
        """Repeats what is between the marks, or the whole tune where there are none.

        Whoever sets A and B and then presses the switch wants the loop: until it has come round once, the
        first press leaves on what mark B switched on.
        """
        on, self._jumps = on or (self.marks.on and self._jumps > 0), 0
        self._set(replace(self.marks, on=on))

    def set_speed_up(self, percent: int, fastest_percent: int) -> None:
        """Plays each round faster by `percent`, up to `fastest_percent`; 0 for no change."""
        self._set(replace(self.marks, speed_up_percent=percent, fastest_percent=fastest_percent))

    def _set(self, marks: LoopMarks) -> None:
        self.marks = marks
        loop = marks.loop(self._length())
        if loop is not None and loop != self._player.settings.loop:
            self._player.cue(loop.start)
        self._player.change(loop=loop)
        self._tell()

    def _take_tune(self, edited: bool) -> None:
        self._set(self.marks.within(self._length()) if edited else self.marks.cleared())

    def _length(self) -> Fraction:
        return self._player.performance.length

    def _here(self, end: bool) -> Fraction:
        player, onset = self._player, self._player.onset
        if player.playing:
            return nearest_beat(timed_bars(player.tune), onset)
        notes = notes_at(player.performance, onset)
        if not notes:
            return onset
        return max(n.onset + n.duration for n in notes) if end else min(n.onset for n in notes)

    def _follow(self) -> None:
        """Notices that the loop came round."""
        onset = self._player.onset
        if self._player.playing and onset < self._place:
            self._jumps = max(0, self._jumps - 1)
        self._place = onset

    def _tell(self) -> None:
        places = (self.marks.start, self.marks.end)
        self.changed.emit(self.marks, *(p if p is None else self._player.tune_seconds(p) for p in places))
