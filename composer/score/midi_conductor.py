"""The first track of a MIDI file: title, texts, tempos, meters, keys, markers, chord names."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import mido

from composer.notation.elements import Key, Meter, Tune
from composer.score.click_bars import TimedBar
from composer.score.midi_parts import Timed
from composer.score.midi_texts import chord_names, markers, sayable
from composer.score.midi_ticks import Ticks
from composer.score.performance import Performance, TimedMeter
from composer.score.tempo_map import TimedTempo

_LABELS = {"C": "Composer", "R": "Rhythm", "O": "Origin"}
_LONGEST_BEAT_MICROSECONDS = 0xFFFFFF
_SHARP_MAJORS = ("C", "G", "D", "A", "E", "B", "F#", "C#")
_FLAT_MAJORS = ("C", "F", "Bb", "Eb", "Ab", "Db", "Gb", "Cb")
_SHARP_MINORS = ("Am", "Em", "Bm", "F#m", "C#m", "G#m", "D#m", "A#m")
_FLAT_MINORS = ("Am", "Dm", "Gm", "Cm", "Fm", "Bbm", "Ebm", "Abm")
_FINEST_UNIT = 64


def conductor(
    tune: Tune, performance: Performance, texts: Sequence[str], ticks: Ticks, bars: Sequence[TimedBar] = ()
) -> list[Timed]:
    """The messages in their order.

    Args:
        texts: written behind those that the tune itself tells.
        bars: those whose lines the file's bar lines are to be; without any, meters stand where they change.
    """
    messages: list[Timed] = [(0, mido.MetaMessage("track_name", name=sayable(tune.title or "Untitled")))]
    messages += [(0, mido.MetaMessage("text", text=sayable(text))) for text in [*_told(tune), *texts]]
    meters = list(_meters_of_bars(bars)) if bars else list(performance.meters)
    changes: list[Timed] = [(_tick(ticks, m.onset), _time_signature(m)) for m in meters]
    changes += [(_tick(ticks, k.onset), _key_signature(k.key)) for k in performance.keys]
    changes += [(_tick(ticks, t.onset), _tempo(t)) for t in performance.tempos]
    changes += [(ticks(onset), message) for onset, message in (*markers(performance), *chord_names(tune))]
    return messages + sorted(changes, key=lambda change: change[0])


def _tick(ticks: Ticks, onset: Fraction) -> int:
    """What holds at the beginning holds for the rest before a pick-up too."""
    return ticks(onset) if onset > 0 else 0


def _meters_of_bars(bars: Sequence[TimedBar]) -> Iterator[TimedMeter]:
    """The meters that put the file's bar lines where the tune's are: a bar of another length has its own."""
    before: Meter | None = None
    for number, bar in enumerate(bars):
        length = bar.end - (bar.onset if number else bar.beginning)
        meter = bar.meter
        if meter.duration is not None and length % meter.duration:
            meter = _meter_of(length, meter.beat_unit) or meter
        if meter != before:
            yield TimedMeter(bar.onset if number else Fraction(0), meter)
            before = meter


def _meter_of(length: Fraction, unit: int) -> Meter | None:
    """A meter of just this length; None where no file can say it."""
    while unit <= _FINEST_UNIT:
        beats = length * unit
        if beats.denominator == 1 and 0 < beats <= 255:
            return Meter(f"{beats}/{unit}", int(beats), unit)
        unit *= 2
    return None


def _tempo(timed: TimedTempo) -> mido.MetaMessage:
    beat_microseconds = round(timed.seconds_per_whole_note * 1_000_000 / 4)
    return mido.MetaMessage("set_tempo", tempo=min(_LONGEST_BEAT_MICROSECONDS, beat_microseconds))


def _time_signature(timed: TimedMeter) -> mido.MetaMessage:
    """MIDI knows powers of two below the line only, and has no free meter: those are written as 4/4."""
    beats, unit = _writable(timed.meter)
    clocks = 36 if beats % 3 == 0 and beats > 3 and unit >= 8 else 96 // unit
    if clocks == 36 and unit != 8:
        clocks = 3 * 96 // unit
    return mido.MetaMessage(
        "time_signature", numerator=beats, denominator=unit, clocks_per_click=max(1, clocks)
    )


def _writable(meter: Meter) -> tuple[int, int]:
    unit = meter.beat_unit
    power_of_two = unit > 0 and unit & (unit - 1) == 0
    return (meter.beats, unit) if power_of_two and unit <= 64 and 0 < meter.beats <= 255 else (4, 4)


def _key_signature(key: Key) -> mido.MetaMessage:
    """Minor keys as minor, every other mode by what its signature shows; stray accidentals do not count."""
    signature = dict(key.accidentals)
    sharps = sum(1 for alter in signature.values() if alter > 0)
    flats = sum(1 for alter in signature.values() if alter < 0)
    minor = key.mode in ("minor", "aeolian")
    if sharps >= flats:
        name = (_SHARP_MINORS if minor else _SHARP_MAJORS)[sharps - flats]
    else:
        name = (_FLAT_MINORS if minor else _FLAT_MAJORS)[flats - sharps]
    return mido.MetaMessage("key_signature", key=name)


def _told(tune: Tune) -> list[str]:
    """The texts in the order in which they are written.

    An `N:` field, where a composed tune says which model, seed and temperature it came from, is told as it
    stands: section 3.1.11, https://abcnotation.com/wiki/abc:standard:v2.1#nnotes
    """
    texts = [
        f"{label}: {value}" for letter, label in _LABELS.items() for value in tune.fields(letter) if value
    ]
    if name := _key_name(tune.key):
        texts.append(f"Key: {name}")
    if tune.meter.beat_unit:
        texts.append(f"Meter: {tune.meter.text}")
    return [*texts, *(value for value in tune.fields("N") if value)]


def _key_name(key: Key) -> str:
    """`D major`, `A dorian`; empty where there is no tonic."""
    return f"{key.tonic} {key.mode or 'major'}" if key.tonic else ""
