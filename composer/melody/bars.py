"""The bars of a tune that was read: what each is compared by, and where it stands in the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from composer.melody.figures import REST, WHOLE_NOTE_TICKS, BarBuilder, Figure, highest, place_of
from composer.notation.elements import Barline, Event, Meter, MeterChange, Span, Tune


@dataclass(frozen=True, slots=True)
class ComparedBar:
    """A bar with at least one note.

    Attributes:
        notes: MIDI note number and duration of each, as written, chords by their highest note; rests are -1.
        span: where it stands in the tune's text.
        figure: what it is compared by.
    """

    notes: tuple[tuple[int, Fraction], ...]
    span: Span
    figure: Figure


def bars_of(tune: Tune) -> tuple[ComparedBar, ...]:
    """The bars of the first voice as they are written, without pick-ups."""
    return tuple(bar for bar in every_bar_of(tune) if bar.figure.is_whole)


def every_bar_of(tune: Tune) -> tuple[ComparedBar, ...]:
    """The bars of the first voice as they are written, pick-ups too."""
    return tuple(bar for events, meter in _written_bars(tune) if (bar := _bar(events, meter)) is not None)


def fingerprints(bars: Sequence[ComparedBar]) -> list[int]:
    """A number of 64 bits for each bar, equal for equal bars; see `Figure`."""
    return [bar.figure.fingerprint for bar in bars]


def meter_ticks(meter: Meter) -> int:
    """How long a bar of it is; 0 where it is free."""
    return _ticks(meter.duration or Fraction(0))


def _written_bars(tune: Tune) -> Iterator[tuple[list[Event], Meter]]:
    events: list[Event] = []
    meter = tune.meter
    for element in tune.voices[0].elements:
        if isinstance(element, Event):
            events.append(element)
        elif isinstance(element, MeterChange):
            meter = element.meter
        elif isinstance(element, Barline):
            yield events, meter
            events = []
    yield events, meter


def _bar(events: Sequence[Event], meter: Meter) -> ComparedBar | None:
    builder = BarBuilder()
    notes: list[tuple[int, Fraction]] = []
    for event in events:
        top = highest(event.pitches) if event.pitches else None
        if top is not None and top.tied:
            builder.ties.append(len(builder.places))
        builder.places.append(REST if top is None else place_of(top.step, top.octave))
        builder.durations_ticks.append(_ticks(event.duration))
        notes.append((REST if top is None else top.midi, event.duration))
    figure = builder.figure(meter_ticks(meter))
    if figure is None:
        return None
    return ComparedBar(tuple(notes), Span(events[0].span.start, events[-1].span.end), figure)


@lru_cache(maxsize=4096)
def _ticks(duration: Fraction) -> int:
    return int(duration * WHOLE_NOTE_TICKS)
