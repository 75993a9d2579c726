"""Mends music that came in: slurs and ties that lead nowhere go, bars that were cut in two are one again."""

from collections.abc import Sequence
from fractions import Fraction

from composer.importing.leftovers import Leftovers
from composer.importing.written_music import PLAIN_BAR, Bar, Event, Music, Note, Voice


def tidy(voices: Sequence[Voice], leftovers: Leftovers, labels: Sequence[str]) -> None:
    """Mends the voices in place; `labels` are the bars' names for a person."""
    for voice in voices:
        events = [(event, labels[at]) for at, bar in enumerate(voice.bars) for event in bar.events]
        _balance_slurs(events, leftovers)
        for place, (event, label) in enumerate(events):
            after = events[place + 1][0].notes if place + 1 < len(events) else []
            _loosen(event, after, label, leftovers)


def join_cut_bars(music: Music, cut: Sequence[bool]) -> None:
    """Joins two bars that fill one together with nothing but a plain line between them.

    Args:
        cut: whether the file says of each bar that it is none of its own.
    """
    for at in range(len(cut) - 1, 0, -1):
        first, second = ([voice.bars[index] for voice in music.voices] for index in (at - 1, at))
        before = reversed(music.voices[0].bars[:at])
        meter = next((bar.meter for bar in before if bar.meter is not None), music.meter)
        lengths = [max(map(_length, bars)) for bars in (first, second)]
        changes = any(bar.key or bar.meter for bar in second)
        whole = sum(lengths) == meter.duration and all(lengths)
        if (cut[at] or cut[at - 1]) and whole and not changes and music.barlines[at] == PLAIN_BAR:
            for voice in music.voices:
                for event in voice.bars[at].events:
                    event.onset += lengths[0]
                voice.bars[at - 1].events += voice.bars.pop(at).events
            del music.barlines[at]


def _length(bar: Bar) -> Fraction:
    return sum((event.length for event in bar.events), Fraction(0))


def _balance_slurs(events: Sequence[tuple[Event, str]], leftovers: Leftovers) -> None:
    begun: list[tuple[Event, str]] = []
    for event, label in events:
        begun += [(event, label)] * event.slurs_open
        while event.slurs_close > len(begun):
            event.slurs_close -= 1
            leftovers.add("Slurs with one end were left out", label)
        del begun[len(begun) - event.slurs_close :]
    for event, label in begun:
        event.slurs_open -= 1
        leftovers.add("Slurs with one end were left out", label)


def _loosen(event: Event, after: Sequence[Note], label: str, leftovers: Leftovers) -> None:
    reached = {(note.step, note.octave, note.alter) for note in after}
    for place, note in enumerate(event.notes):
        if note.tied and (note.step, note.octave, note.alter) not in reached:
            event.notes[place] = Note(note.step, note.octave, note.alter)
            leftovers.add("Ties that lead to no note were left out", label)
