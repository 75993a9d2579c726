"""The keys of the sheet: they go from note to note, select, move the chosen notes, and repeat them."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from composer.composition.written_bars import bars_of_tune
from composer.notation.elements import Event, Span, Tune
from composer.notation.reader import read_tune
from composer.notation.transposition import notes_moved
from composer.ui.features.feature import Feature, Host
from composer.ui.widgets.keys_told import KeysTold

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OCTAVE = 12
# What Up does with each of these held, in semitones and steps; Down does the contrary.
MOVES = {
    Modifier.NoModifier: (1, 0),
    Modifier.AltModifier | Modifier.ShiftModifier: (0, 1),
    Modifier.ControlModifier: (OCTAVE, 0),
}
TOLD = (
    ("Up, Down", "A semitone up, down"),
    ("Alt+Shift+Up, Down", "A step of the key up, down"),
    ("Ctrl+Up, Down", "An octave up, down"),
    ("Left, Right", "The note before, the next one"),
    ("Ctrl+Left, Right", "The bar before, the next one"),
    ("Shift+Left, Right", "Select on to that note; with Ctrl, to that bar"),
    ("R", "Repeat what is selected behind itself"),
)
HELD = Modifier.AltModifier | Modifier.ShiftModifier | Modifier.ControlModifier


class NoteKeys(Feature):
    """Works on the notes that the selection touches; without any, Right goes to one and the others scroll."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document, self._page, self._player = host.document, host.page, host.player
        # What was selected last by keys, and between which of the tune's notes.
        self._selected, self._anchor, self._head = Span(0, 0), 0, 0
        host.page.sheet.set_key_taker(self.take)
        KeysTold("On the page, with a note chosen", TOLD, host.page.sheet)

    def take(self, event: QKeyEvent) -> bool:
        """Does what a key says; False where it says nothing here."""
        key, held = event.key(), event.modifiers() & HELD
        tune = self._tune()
        notes = notes_of(tune)
        chosen = chosen_of(notes, self._document.selection)
        if not chosen:
            return bool(notes) and key == Key.Key_Right and not held and self._begin(notes)
        if key in (Key.Key_Left, Key.Key_Right) and not held & Modifier.AltModifier:
            self._go(tune, notes, chosen, 1 if key == Key.Key_Right else -1, held)
        elif key in (Key.Key_Up, Key.Key_Down) and held in MOVES:
            semitones, steps = MOVES[held]
            sign = 1 if key == Key.Key_Up else -1
            self._move(tune, notes, chosen, sign * semitones, sign * steps)
        elif key == Key.Key_R and not held:
            self._repeat(tune, notes, chosen)
        else:
            return False
        return True

    def _tune(self) -> Tune:
        read = self._document.read_now
        return read.tune if read else read_tune(self._document.text)

    def _begin(self, notes: Sequence[Event]) -> bool:
        """The first note behind the cursor, for whoever comes to the page by keys."""
        after = bisect_left(notes, self._document.selection.start, key=lambda note: note.span.start)
        number = min(after, len(notes) - 1)
        self._select(notes, number, number)
        return True

    def _go(
        self, tune: Tune, notes: Sequence[Event], chosen: range, way: int, held: Qt.KeyboardModifier
    ) -> None:
        """To the next note, or bar; with Shift all from where it began is selected."""
        if self._document.selection != self._selected:
            self._anchor, self._head = (chosen[0], chosen[-1]) if way > 0 else (chosen[-1], chosen[0])
        extends, by_bars = bool(held & Modifier.ShiftModifier), bool(held & Modifier.ControlModifier)
        if by_bars:
            self._head = another_bar(tune, notes, self._head, way, ends=extends)
        else:
            self._head = min(max(self._head + way, 0), len(notes) - 1)
        if not extends:
            self._anchor = self._head
        self._select(notes, min(self._anchor, self._head), max(self._anchor, self._head))
        self._player.go_to(notes[self._head].span.start)

    def _move(self, tune: Tune, notes: Sequence[Event], chosen: range, semitones: int, steps: int) -> None:
        self._document.check_changeable()
        span = Span(notes[chosen[0]].span.start, notes[chosen[-1]].span.end)
        self._document.change(notes_moved(tune, span, semitones, steps))
        self._select(notes_of(self._tune()), chosen[0], chosen[-1])

    def _repeat(self, tune: Tune, notes: Sequence[Event], chosen: range) -> None:
        self._document.check_changeable()
        self._document.change(repeated(tune, notes, chosen))
        self._select(notes_of(self._tune()), chosen[-1] + 1, chosen[-1] + len(chosen))

    def _select(self, notes: Sequence[Event], first: int, last: int) -> None:
        span = Span(notes[first].span.start, notes[last].span.end)
        if first == last:
            self._document.select(span.start, span.end)
        else:
            self._page.select(span)
        self._selected = self._document.selection


def notes_of(tune: Tune) -> list[Event]:
    """Notes, chords and rests of all voices, in the order of the text."""
    found = (one for voice in tune.voices for one in voice.elements if isinstance(one, Event))
    return sorted(found, key=lambda note: note.span.start)


def chosen_of(notes: Sequence[Event], selection: Span) -> range:
    """The numbers of the notes that a selection touches, or that the cursor stands at."""
    first = bisect_left(notes, selection.start + 1, key=lambda note: note.span.end)
    last = bisect_left(notes, max(selection.end, selection.start + 1), key=lambda note: note.span.start)
    return range(first, last)


def another_bar(tune: Tune, notes: Sequence[Event], number: int, way: int, *, ends: bool) -> int:
    """The first note of the next bar, or of the one before; its last where `ends` and it lies ahead."""
    bars = [bar for bar in bars_of_tune(tune) if bar.events]
    here = bisect_left(bars, notes[number].span.start + 1, key=lambda bar: bar.start) - 1
    at_end = notes[number].span == bars[here].events[-1].span
    if way > 0 and ends and not at_end:
        wanted = here  # the rest of this bar first
    elif way < 0 and notes[number].span != bars[here].events[0].span:
        wanted = here
    else:
        wanted = min(max(here + way, 0), len(bars) - 1)
    note = bars[wanted].events[-1 if way > 0 and ends else 0]
    return next(at for at, one in enumerate(notes) if one.span == note.span)


def repeated(tune: Tune, notes: Sequence[Event], chosen: range) -> str:
    """The text with the chosen notes once more behind themselves; whole bars with a bar line between."""
    text, first, last = tune.text, notes[chosen[0]], notes[chosen[-1]]
    bars = bars_of_tune(tune)
    begin = next((bar for bar in bars if bar.events and bar.events[0].span == first.span), None)
    end = next((bar for bar in bars if bar.events and bar.events[-1].span == last.span), None)
    if begin is not None and end is not None:
        line = " | " if text[end.end : end.end + 1] == " " else "|"
        return text[: end.end] + line + text[begin.start : end.end] + text[end.end :]
    start = first.span.start
    if first.tuplet is not None and first.tuplet.index == 0:
        start = text.rindex("(", 0, start)
    return text[: last.span.end] + text[start : last.span.end] + text[last.span.end :]
