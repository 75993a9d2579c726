"""Chord symbols in a tune's text: a harmony worked out and written in, and all taken out.

ABC 2.1, section 4.20, https://abcnotation.com/wiki/abc:standard:v2.1#order_of_abc_constructs: a chord symbol
stands behind grace notes and before decorations.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from composer.errors import ComposerError
from composer.notation.chord_symbols import is_chord_like
from composer.notation.edits import Edits, removed
from composer.notation.elements import Barline, Event, Key, Tune
from composer.notation.reader import read_tune
from composer.notation.traversal import Piece, Traversal
from composer.score.accompaniment import chord_at
from composer.score.accompaniment_chords import Chord
from composer.score.accompaniment_harmony import fitting_chords, harmonise
from composer.score.click_bars import timed_bars
from composer.score.heard_chords import heard_chords
from composer.score.heard_steps import Step, heard_steps
from composer.score.performance import perform

_BEFORE_NOTES = ("decoration", "symbol", "quoted", "slur_start", "tuplet")
_NOTES = ("note", "rest", "chord_start")


def with_chord_symbols(tune: Tune) -> str:
    """The tune's text with a symbol at each change of the harmony that is worked out, pick-ups left alone.

    Raises:
        ComposerError: it has chord symbols of its own, which stay; or no notes.
    """
    if heard_chords(tune):
        raise ComposerError(
            "This tune has chord symbols, and they stay as they are. To have others worked out, take its own "
            "out first: “Tune › Chord symbols › Take out”."
        )
    first_heard, chords = _worked_out(tune)
    if not chords:
        raise ComposerError(
            "This tune has no notes in its first voice to work chords out for. Write some after “K:”."
        )
    places = dict(_places(tune))
    edits = Edits(tune.text)
    for start, chord in _changes(tune, first_heard, chords):
        context = first_heard[start].context
        shift = context.key.transpose + context.sound.transpose
        edits.insert(places.get(start, start), f'"{spelled(chord, context.key, shift)}"')
    return edits.applied()


def _worked_out(tune: Tune) -> tuple[dict[int, Step], dict[int, Chord]]:
    """By where it starts in the text: when each event of the first voice is first heard, and its chord."""
    performance, bars = perform(tune), timed_bars(tune)
    harmony = harmonise(performance, bars) if performance.notes else ()
    start = bars[1].onset if len(bars) > 1 and bars[0].position > 0 else 0
    heard: dict[int, Step] = {}
    chords: dict[int, Chord] = {}
    for step in heard_steps(tune, tune.voices[0]):
        if step.event is not None and step.event.span.start not in heard:
            heard[step.event.span.start] = step
            timed = chord_at(harmony, step.onset) if step.onset >= start else None
            if timed is not None and timed.chord is not None:
                chords[step.event.span.start] = timed.chord
    return heard, chords


def chords_to_choose_from(tune: Tune, at: int) -> tuple[str, ...]:
    """Symbols of the chords that suit the notes at an offset of the text, the best first; none behind all."""
    performance, bars = perform(tune), timed_bars(tune)
    step = _step_at(tune, at)
    if step is None:
        return ()
    shift = step.context.key.transpose + step.context.sound.transpose
    return tuple(
        spelled(chord, step.context.key, shift) for chord in fitting_chords(performance, bars, step.onset)
    )


def with_chord(tune: Tune, at: int, symbol: str) -> str:
    """The tune's text with this symbol at an offset, in place of one that stands there; it lasts to the next.

    A tune without symbols has all of them written in first.
    """
    step = _step_at(tune, at)
    if step is None:
        return tune.text
    if not heard_chords(tune):
        tune = read_tune(with_chord_symbols(tune))
    start = tune.voices[0].elements[step.index].span.start
    place = dict(_places(tune)).get(start, start)
    edits = Edits(tune.text)
    for piece in Traversal(tune).pieces():
        if place <= piece.start < start and _is_symbol(piece):
            edits.replace(piece.start, piece.end, "")
    edits.insert(place, f'"{symbol}"')
    return edits.applied()


def _step_at(tune: Tune, at: int) -> Step | None:
    """The event of the first voice at an offset of the text, or the one after it, when it is first heard."""
    later = [
        step
        for step in heard_steps(tune, tune.voices[0])
        if step.event is not None and step.event.span.end > at
    ]
    return min(later, key=lambda step: (step.event.span.start if step.event else 0, step.onset), default=None)


def without_chord_symbols(tune: Tune) -> str:
    """The tune's text without its chord symbols; annotations stay. Raises ComposerError where it has none."""
    found = [(piece.start, piece.end) for piece in Traversal(tune).pieces() if _is_symbol(piece)]
    if not found:
        raise ComposerError("This tune has no chord symbols to take out.")
    plain = _without(tune.text, found, lambda start, end: "")
    if _music(read_tune(plain)) == _music(tune):
        return plain
    # What stood before and behind a symbol would be read as one: a sign that is read as nothing parts them.
    return _without(tune.text, found, partial(removed, tune.text))


def _is_symbol(piece: Piece) -> bool:
    return piece.kind == "quoted" and piece.match is not None and is_chord_like(piece.match["words"])


def _without(text: str, found: Sequence[tuple[int, int]], instead: Callable[[int, int], str]) -> str:
    edits = Edits(text)
    for start, end in found:
        edits.replace(start, end, instead(start, end))
    return edits.applied()


def _music(tune: Tune) -> list[object]:
    """What a tune is made of, less its chord symbols."""
    return [
        (
            element.duration,
            [pitch.midi for pitch in element.pitches],
            element.decorations,
            element.annotations,
        )
        if isinstance(element, Event)
        else type(element)
        for voice in tune.voices
        for element in voice.elements
    ]


def _changes(
    tune: Tune, heard: Mapping[int, Step], chords: Mapping[int, Chord]
) -> Iterator[tuple[int, Chord]]:
    """Where a chord begins in the order of the text, and once more in the bar after each repeat sign."""
    held: Chord | None = None
    again = False
    for element in tune.voices[0].elements:
        if isinstance(element, Barline):
            again = again or bool(element.repeat_start or element.repeat_end or element.endings)
        elif isinstance(element, Event) and (chord := chords.get(element.span.start)):
            begins_bar = heard[element.span.start].context.position == 0
            if chord != held or (again and begins_bar):
                yield element.span.start, chord
            held, again = chord, again and not begins_bar


def _places(tune: Tune) -> Iterator[tuple[int, int]]:
    """Where each note, rest or chord starts, and where a chord symbol for it goes."""
    run: int | None = None
    for piece in Traversal(tune).pieces():
        if piece.kind in _NOTES:
            yield piece.start, piece.start if run is None else run
        if piece.kind not in _BEFORE_NOTES:
            run = None
        elif run is None:
            run = piece.start


def spelled(chord: Chord, key: Key, shift: int = 0) -> str:
    """A chord's symbol as the key spells its root: `Bb` in F, `A#` in no folk key.

    Args:
        shift: semitones between what is written and what is heard.
    """
    lowest = sum(alter for _, alter in key.accidentals) - 3
    fifths = lowest + ((chord.root - shift) * 7 - lowest) % 12
    fifths -= 12 if fifths > 10 else 0
    sharps, step = divmod(fifths + 1, 7)
    return "FCGDAEB"[step] + ("#" * sharps if sharps > 0 else "b" * -sharps) + chord.kind
