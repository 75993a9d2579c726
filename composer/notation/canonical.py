"""The training form of a tune: one spelling for everything that is heard, and nothing else."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from composer.notation.accidentals import Accidentals
from composer.notation.adjacent_bars import joined_bars
from composer.notation.elements import (
    Barline,
    Element,
    Event,
    Key,
    KeyChange,
    LineBreak,
    Meter,
    MeterChange,
    MultimeasureRest,
    PartMark,
    Pitch,
    SoundChange,
    TempoChange,
    Tune,
)
from composer.notation.groups import default_time
from composer.notation.meters import is_compound
from composer.notation.repeats import playing_order
from composer.notation.rhythms import plain_rhythm
from composer.notation.spelling import (
    BROKEN,
    accidental_text,
    bar_text,
    broken_sign,
    key_text,
    length_text,
    pitch_text,
)


def canonical_text(tune: Tune) -> str:
    """The first voice of a tune as `R:`, `M:`, `L:`, `K:` and its music, in one spelling.

    Decorations, grace notes, slurs, quoted texts, comments and all other fields are left out. Playing it
    gives the same onsets and pitches, grace notes aside.
    """
    rhythm = plain_rhythm(next(iter(tune.fields("R")), ""))
    fields = [f"R:{rhythm}"] if rhythm else []
    key, meter, elements = _opening(tune)
    fields += [f"M:{meter.text}", f"L:{tune.unit_note_length}", f"K:{key_text(key)}"]
    return "\n".join(fields) + "\n" + _Writer(tune, key, meter).music(elements)


def music_text(tune: Tune, elements: Sequence[Element]) -> str:
    """The music of these elements in that spelling, begun in the tune's key and meter, as it sounds."""
    return _Writer(tune, replace(tune.key, octave_shift=0), tune.meter).music(list(elements))


_FURTHEST = 300
"""A tuplet's last event stands at most so many elements after its first one."""
_UNHEARD = (PartMark, TempoChange, SoundChange)


class _Writer:
    """Writes the elements of one voice, as the reader would read them with default settings."""

    def __init__(self, tune: Tune, key: Key, meter: Meter) -> None:
        self._text = tune.text
        self._unit = tune.unit_note_length
        self._meter = meter
        self._accidentals = Accidentals(key.accidentals)
        self._octave_shift = key.octave_shift
        self._pieces: list[str] = []
        self._last: Event | None = None
        self._sign = ""
        self._lengths: dict[tuple[int, int, str, str], str] = {}

    def music(self, elements: list[Element]) -> str:
        """The music of these elements, line by line."""
        for index, element in enumerate(elements):
            if isinstance(element, Event):
                self._event(element, elements, index)
            else:
                self._other(element)
        lines = "".join(self._pieces).split("\n")
        return "\n".join(line.strip() for line in lines if line.strip())

    def _other(self, element: Element) -> None:
        pieces = self._pieces
        if isinstance(element, Barline):
            self._trim()
            apart = bool(pieces) and pieces[-1].endswith(("|", ":", "]"))
            pieces.append(" " * apart + bar_text(element))
            if self._last is not None:
                self._accidentals.start_bar(self._last.pitches)
        elif isinstance(element, KeyChange):
            self._accidentals.change_key(element.key.accidentals)
            self._octave_shift = element.key.octave_shift
            pieces.append(f"[K:{key_text(element.key)}]")
        elif isinstance(element, MeterChange):
            self._meter = element.meter
            pieces.append(f"[M:{element.meter.text}]")
        elif isinstance(element, PartMark):
            pieces.append(f"[P:{element.name}]")
        elif isinstance(element, MultimeasureRest):
            pieces.append(
                f"{'Z' if element.visible else 'X'}{element.measures if element.measures > 1 else ''} "
            )
        elif isinstance(element, LineBreak):
            self._trim()
            pieces.append("\n")

    def _event(self, event: Event, elements: list[Element], index: int) -> None:
        if event.tuplet is not None and event.tuplet.index == 0:
            self._pieces.append(self._tuplet_text(event, elements, index))
        before_sign, sign = self._sign, broken_sign(self._text, event, _event_after(elements, index))
        self._pieces.append(self._pitches_text(event, self._length(event.notated, before_sign, sign)))
        self._pieces.append(sign if sign else "" if event.beamed else " ")
        self._accidentals.tied_over = {}
        self._last, self._sign = event, sign

    def _length(self, notated: Fraction, before_sign: str, sign: str) -> str:
        """The suffix for a length between two signs of broken rhythm."""
        asked = (notated.numerator, notated.denominator, before_sign, sign)
        known = self._lengths.get(asked)
        if known is None:
            length = notated / BROKEN[sign][0] / BROKEN[before_sign][1] / self._unit
            known = self._lengths[asked] = length_text(length)
        return known

    def _pitches_text(self, event: Event, length: str) -> str:
        if not event.pitches:
            return ("z" if event.visible else "x") + length
        written = [self._pitch(pitch) for pitch in event.pitches]
        if len(written) == 1:
            return written[0] + length + ("-" if event.pitches[0].tied else "")
        ties = [pitch.tied for pitch in event.pitches]
        if all(ties):
            return f"[{''.join(written)}]{length}-"
        return f"[{''.join(text + '-' * tied for text, tied in zip(written, ties, strict=True))}]{length}"

    def _pitch(self, pitch: Pitch) -> str:
        text = pitch_text(pitch.step, pitch.octave + self._octave_shift)
        if self._accidentals.sounding(pitch.step, pitch.octave) == pitch.alter:
            return text
        self._accidentals.write(pitch.step, pitch.octave, pitch.alter)
        return accidental_text(pitch.alter) + text

    def _tuplet_text(self, event: Event, elements: list[Element], index: int) -> str:
        tuplet = event.tuplet
        assert tuplet is not None
        count = 1
        for following in elements[index + 1 : index + _FURTHEST]:
            if isinstance(following, Event):
                if tuplet.last or following.tuplet is None or following.tuplet.index == 0:
                    break
                count, tuplet = count + 1, following.tuplet
        if tuplet.q == default_time(tuplet.p, is_compound(self._meter)) and count == tuplet.p:
            return f"({tuplet.p}"
        return f"({tuplet.p}:{tuplet.q}:{count}"

    def _trim(self) -> None:
        if self._pieces and self._pieces[-1].endswith(" "):
            self._pieces[-1] = self._pieces[-1].rstrip()


def _event_after(elements: list[Element], index: int) -> Event | None:
    """The event that follows directly, with at most bar lines between."""
    for element in elements[index + 1 : index + 4]:
        if not isinstance(element, Barline):
            return element if isinstance(element, Event) else None
    return None


def _opening(tune: Tune) -> tuple[Key, Meter, list[Element]]:
    """The key and the meter at the first note or bar line, and the elements that come after their fields."""
    key, meter = tune.key, tune.meter
    elements = _heard_elements(tune)
    for index, element in enumerate(elements):
        if isinstance(element, KeyChange):
            key = element.key
        elif isinstance(element, MeterChange):
            meter = element.meter
        elif not isinstance(element, LineBreak):
            return key, meter, elements[index:]
    return key, meter, []


def _heard_elements(tune: Tune) -> list[Element]:
    """The elements of the first voice; as they are heard where an order of parts is given."""
    voice = tune.voices[0]
    if not tune.parts or not any(isinstance(element, PartMark) for element in voice.elements):
        return joined_bars(element for element in voice.elements if not isinstance(element, _UNHEARD))
    heard = (voice.elements[index] for index in playing_order(tune, voice))
    plain = (Barline(e.span) if isinstance(e, Barline) else e for e in heard)
    return joined_bars(element for element in plain if not isinstance(element, _UNHEARD))
