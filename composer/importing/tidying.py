"""Takes out of music what leads nowhere: slurs that only begin or only end, ties to no note."""

from collections.abc import Sequence

from composer.importing.leftovers import Leftovers
from composer.importing.written_music import Event, Note, Voice


def tidy(voices: Sequence[Voice], leftovers: Leftovers, labels: Sequence[str]) -> None:
    """Mends the voices in place; `labels` are the bars' names for a person."""
    for voice in voices:
        events = [(event, labels[at]) for at, bar in enumerate(voice.bars) for event in bar.events]
        _balance_slurs(events, leftovers)
        for place, (event, label) in enumerate(events):
            after = events[place + 1][0].notes if place + 1 < len(events) else []
            _loosen(event, after, label, leftovers)


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
