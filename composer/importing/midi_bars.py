"""Cuts notes on a grid into bars: tied over bar lines, rests between, triplets marked, pitches spelled."""

from bisect import bisect_right
from collections.abc import Mapping
from fractions import Fraction
from itertools import groupby, pairwise

from composer.importing.key_guess import fifths_of
from composer.importing.musicxml_signatures import full_bar
from composer.importing.quantising import Placed, Played
from composer.importing.written_music import Bar, Event, Note
from composer.notation.elements import Key, Meter
from composer.notation.meters import is_compound
from composer.notation.pitch_classes import SEMITONES

_LINE_OF_FIFTHS = "FCGDAEB"
_PLAIN = (Fraction(1), Fraction(3, 2))


class Ruler:
    """Where bars begin, and which meter each has."""

    def __init__(self, meters: Mapping[Fraction, Meter], end: Fraction) -> None:
        self.starts: list[Fraction] = []
        self._meters: list[Meter] = []
        changes = sorted(meters.items())
        now = Fraction(0)
        while now < end or not self.starts:
            meter = [one for onset, one in changes if onset <= now][-1:] or [changes[0][1]]
            self.starts.append(now)
            self._meters.append(meter[0])
            following = [onset for onset, _ in changes if now < onset < now + full_bar(meter[0])]
            # A meter that begins within a bar cuts it short: the bar is a pick-up.
            now = following[0] if following else now + full_bar(meter[0])
        self.end = now

    def meter_at(self, bar: int) -> Meter:
        """The meter of a bar, from 0."""
        return self._meters[bar]

    def bar_at(self, place: Fraction) -> int:
        """The bar that a place is in."""
        return max(0, bisect_right(self.starts, place) - 1)

    def end_of(self, bar: int) -> Fraction:
        """Where the bar ends."""
        return self.starts[bar + 1] if bar + 1 < len(self.starts) else self.end


def beginning(first: Fraction, ruler: Ruler) -> Fraction:
    """Where the music begins, its first note being at `first`: a rest before a pick-up only fills its bar."""
    bar = ruler.bar_at(first)
    start = ruler.starts[bar]
    return first if 2 * (first - start) >= ruler.end_of(bar) - start else start


def bars_of(
    line: Placed, ruler: Ruler, key: Key, key_changes: Mapping[Fraction, Key], begin: Fraction
) -> list[Bar]:
    """One voice from `begin` on, bar by bar, rests included; the key changes at bar lines."""
    changes = {ruler.bar_at(onset): one for onset, one in key_changes.items()}
    bars = [Bar() for _ in ruler.starts]
    keys: list[Key] = []
    for index, bar in enumerate(bars):
        bar.meter = ruler.meter_at(index)
        bar.key = changes.get(index)
        key = bar.key or key
        keys.append(key)
    now = begin
    for (onset, end), group in groupby(line.notes, key=lambda note: (note.onset, note.end)):
        _put(bars, ruler, keys, line, now, onset, [])
        _put(bars, ruler, keys, line, onset, end, list(group))
        now = end
    _put(bars, ruler, keys, line, now, ruler.end, [])
    _beam(bars)
    return bars[ruler.bar_at(begin) :]


def _beam(bars: list[Bar]) -> None:
    """Joins what stands on one beat."""
    for bar in bars:
        beat = Fraction(3, 8) if bar.meter is not None and is_compound(bar.meter) else Fraction(1, 4)
        for event, after in pairwise(bar.events):
            short = max(event.length, after.length) < Fraction(1, 4) and event.notes and after.notes
            event.joined = bool(short) and event.onset // beat == after.onset // beat


def _put(
    bars: list[Bar],
    ruler: Ruler,
    keys: list[Key],
    line: Placed,
    start: Fraction,
    end: Fraction,
    notes: list[Played],
) -> None:
    """Notes, or a rest for none, in as many pieces as bars, triplets and lengths of notes want."""
    end = min(end, ruler.end)
    now = start
    while now < end:
        bar = ruler.bar_at(now)
        until, ratio, closes = _piece(now, min(end, ruler.end_of(bar)), line.triplets, ruler)
        spelled = [_spelled(note.pitch, keys[bar], until < end) for note in notes]
        event = Event(now - ruler.starts[bar], until - now, spelled, ratio, closes_tuplet=closes)
        bars[bar].events.append(event)
        now = until


def _piece(
    now: Fraction, end: Fraction, triplets: Mapping[Fraction, Fraction], ruler: Ruler
) -> tuple[Fraction, tuple[int, int], bool]:
    """How far one written note reaches from here, its tuplet, and whether it is the last of it."""
    for beat, whole in ((now, triplets.get(now)), *_around(now, triplets, ruler)):
        if whole is not None:
            until = min(end, beat + whole)
            return until, (3, 2), until == beat + whole
    upto = min((beat for beat in triplets if now < beat < end), default=end)
    return now + _writable(upto - now), (1, 1), False


def _around(
    now: Fraction, triplets: Mapping[Fraction, Fraction], ruler: Ruler
) -> list[tuple[Fraction, Fraction | None]]:
    start = ruler.starts[ruler.bar_at(now)]
    beats = [start + (now - start) // whole * whole for whole in (Fraction(1, 4), Fraction(1, 8))]
    return [(beat, triplets.get(beat)) for beat in beats if beat in triplets and now < beat + triplets[beat]]


def _writable(length: Fraction) -> Fraction:
    """The longest note, plain or dotted, that is no longer."""
    power = Fraction(1)
    while power > length:
        power /= 2
    while power * 2 <= length:
        power *= 2
    return max(power * factor for factor in _PLAIN if power * factor <= length)


def _spelled(pitch: int, key: Key, tied: bool) -> Note:
    """The spelling nearest to the key on the line of fifths: F sharp in G, G flat in D flat."""
    middle = fifths_of(key) + Fraction(5, 2)
    place = pitch * 7 % 12
    # Places on the line, F at -1, C at 0; those that are a dozen apart sound alike.
    place += 12 * round((middle - place) / 12)
    sign, step = divmod(place + 1, 7)
    name = _LINE_OF_FIFTHS[step]
    octave = (pitch - sign - SEMITONES[name]) // 12 - 1
    return Note(name, octave, sign, tied)
