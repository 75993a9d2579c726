"""Transposing a tune in its text: notes, keys and chord symbols move, everything else stays to the letter."""

from collections.abc import Iterable, Sequence
from itertools import chain

from composer.errors import ComposerError
from composer.notation.builders import VoiceBuilder
from composer.notation.clefs import parse_clef
from composer.notation.edits import Edits
from composer.notation.elements import NO_BEND, Field, Key, Span, Tune
from composer.notation.fields import value_span
from composer.notation.intervals import Interval, Motion, Semitones, Steps, fifths_of, simplest_fifths
from composer.notation.keys import known_key, parse_key
from composer.notation.moved_keys import (
    is_highland_pipes,
    moved_chord_symbol,
    moved_key_value,
    moved_symbol_line,
)
from composer.notation.pitch_classes import STEPS
from composer.notation.problems import Unreadable
from composer.notation.reader import read_tune
from composer.notation.sounding_accidentals import AccidentalWriter, Spelled, at_most_double
from composer.notation.spelling import bent, key_text
from composer.notation.traversal import Piece, Traversal

_OCTAVES = range(10)
_ACCIDENTAL_CHARACTERS = "^_="
_MEETING = _ACCIDENTAL_CHARACTERS + "!"
_UNMOVED = frozenset(("space", "broken", "tie"))
"""Pieces that nothing follows from."""

FARTHEST_SEMITONES = 48
_MOST_FIFTHS = 7
_SAME_MODE = {"ionian": "major", "aeolian": "minor"}


def transposed(tune: Tune, semitones: int) -> str:
    """The tune's text, so many semitones higher; its keys get the signatures with the fewest accidentals.

    Raises:
        ComposerError: the tune is in the key of the highland pipes, or it would leave the range of ABC.
    """
    if abs(semitones) > FARTHEST_SEMITONES:
        raise ComposerError(
            f"Transposing by {semitones} semitones goes too far: expected at most {FARTHEST_SEMITONES} up or "
            "down. Choose a smaller interval."
        )
    if semitones == 0:
        return tune.text
    return _text(tune, Interval(semitones, simplest_fifths(tune.key, semitones)))


def transposed_each(text: str, distances: Sequence[int]) -> tuple[str | None, ...]:
    """What `transposed` makes of a tune by each of these numbers of semitones; None where it raises.

    The text, which stands by itself without a tunebook's header, is traversed once for all of them.

    Args:
        text: the tune.
        distances: in semitones, none of them 0 or above `FARTHEST_SEMITONES`.
    """
    traversal = Traversal.of_text(text)
    # A key in the body may be the tune's first; only the whole reader knows.
    key = read_tune(text).key if "K:" in text[traversal.body :] else traversal.reading.key
    written = _texts(traversal, (Interval(each, simplest_fifths(key, each)) for each in distances))
    return tuple(None if isinstance(one, ComposerError) else one for one in written)


def transposed_to(tune: Tune, key: str, octaves: int = 0) -> str:
    """The tune's text in another key of its mode, moved there the nearest way, and by `octaves` on top.

    Args:
        tune: the tune.
        key: a tonic such as `Bb`, or a key of the tune's mode such as `F#m` or `Ador`.
        octaves: how many octaves further up.

    Raises:
        ComposerError: the key cannot be read, has another mode or more than seven accidentals, or the tune
            has no key to start from.
    """
    if not tune.key.tonic:
        raise ComposerError(
            "This tune has no tonic to transpose from: expected a key such as “K:D”. "
            "Transpose it by an interval instead."
        )
    fifths = _fifths_of_tonic(tune.key, key) - fifths_of(tune.key)
    semitones = (7 * fifths + 5) % 12 - 5 + 12 * octaves
    if abs(semitones) > FARTHEST_SEMITONES:
        raise ComposerError(f"{octaves} octaves are too far: expected at most four. Choose fewer.")
    if semitones == 0 and fifths == 0:
        return tune.text
    return _text(tune, Interval(semitones, fifths))


def moved_by_steps(tune: Tune, steps: int, octaves: int = 0) -> str:
    """The tune's text with each note so many steps of its key higher; key and chord symbols stay.

    Accidentals keep their distance from the key signature: in D major `=c` becomes `=e` two steps higher.

    Raises:
        ComposerError: as `transposed`.
    """
    distance = steps + 7 * octaves
    if abs(distance) > 7 * FARTHEST_SEMITONES // 12:
        raise ComposerError(f"{distance} steps are too far: expected at most 28 up or down. Choose fewer.")
    return _text(tune, Steps(distance)) if distance else tune.text


def notes_moved(tune: Tune, span: Span, semitones: int = 0, steps: int = 0) -> str:
    """The tune's text with the notes in `span` moved; all others sound as before, and its keys stay.

    Args:
        tune: the tune.
        span: of its text.
        semitones: how far up; a note of the key is written as the key has it.
        steps: how many steps of the key further up.

    Raises:
        ComposerError: a note would leave the range of ABC.
    """
    return _text(tune, Semitones(semitones, steps), span)


def _fifths_of_tonic(old: Key, value: str) -> int:
    try:
        wanted = parse_key(value)
    except Unreadable:
        wanted = Key("", "", ())
    named = value.strip()[1:].lstrip("#b♯♭ ")
    mode, old_mode = (_SAME_MODE.get(mode, mode) for mode in (wanted.mode, old.mode))
    if not wanted.tonic or (named and mode != old_mode):
        raise ComposerError(
            f"“{value[:30]}” is no key to transpose this tune to: expected a tonic such as “G” or “Bb”, "
            f"or a key in {old_mode}. Transposing keeps the mode."
        )
    fifths = fifths_of(Key(wanted.tonic, old.mode, ()))
    if abs(fifths) > _MOST_FIFTHS:
        signs = "sharps" if fifths > 0 else "flats"
        raise ComposerError(
            f"{wanted.tonic} {old_mode} would have {abs(fifths)} {signs}: expected seven at most. "
            "Choose the same pitch under its other name."
        )
    return fifths


def _text(tune: Tune, motion: Motion, only: Span | None = None) -> str:
    (written,) = _texts(Traversal(tune), [motion], only)
    if isinstance(written, ComposerError):
        raise written
    return written


def _texts(
    traversal: Traversal, motions: Iterable[Motion], only: Span | None = None
) -> list[str | ComposerError]:
    """What each of the motions makes of a tune that is traversed once, or why it can't be written."""
    under_way = [_Transposition(traversal, motion, only) for motion in motions]
    errors: dict[int, ComposerError] = {}
    for piece in chain((None,), traversal.pieces()):
        if piece is not None and piece.kind in _UNMOVED:
            continue
        for number, one in enumerate(under_way):
            if number not in errors:
                try:
                    one.take(piece)
                except ComposerError as error:
                    errors[number] = error
    return [errors.get(number) or one.text() for number, one in enumerate(under_way)]


class _Transposition:
    """One transposition of one tune; several may share a traversal, and each takes every piece of it.

    Each step raises ComposerError where the tune is in the key of the highland pipes, or leaves the range of
    ABC.
    """

    def __init__(self, traversal: Traversal, motion: Motion, only: Span | None = None) -> None:
        """`only` the notes of a stretch, for None all of them, and the keys with them."""
        self._traversal = traversal
        self._text, self._only = traversal.reading.text, only
        self._motion = motion
        self._edits = Edits(self._text)
        self._writers: dict[str, AccidentalWriter] = {}
        self._voice: VoiceBuilder | None = None
        self._writer: AccidentalWriter | None = None
        self._chord: list[Spelled] = []
        self._key: Key | None = None
        self._moved: dict[Spelled, Spelled] = {}

    def _header(self) -> None:
        """The key at the start; that of the tune may be another one, which stands in its body."""
        if self._only is not None:
            return
        key = self._traversal.reading.key
        if self._traversal.has_key:
            self._key_field(self._traversal.header()[-1], None, key)
        elif key.tonic:  # it stands in the tunebook's header
            self._traversal.insert_field(self._edits, f"K:{key_text(self._motion.key(key))}")

    def text(self) -> str:
        """The new text, once every piece was taken."""
        return self._edits.applied()

    def take(self, piece: Piece | None) -> None:
        """The next piece of the traversal, which has come no further; None for its header."""
        if piece is None:
            self._header()
            return
        voice = piece.voice
        if piece.field is not None and self._only is None:
            self._field(piece.field, piece.key_before, voice.key if voice else self._traversal.reading.key)
        if voice is not None:
            if piece.kind == "note":
                self._note(piece, voice, self._writer_at_note(voice))
            else:
                self._piece(piece, voice)

    def _writer_at_note(self, voice: VoiceBuilder) -> AccidentalWriter:
        """As `_followed`; notes change neither key nor bar, so that it asks once for those in a row."""
        if voice is not self._voice or self._writer is None:
            self._writer = self._followed(voice)
            self._voice = voice
        return self._writer

    def _followed(self, voice: VoiceBuilder) -> AccidentalWriter:
        """What writes the accidentals of a voice, with all that it knows by now."""
        writer = self._writers.get(voice.identifier)
        if writer is None:
            writer = self._writers[voice.identifier] = AccidentalWriter(voice, self._motion.key)
        writer.follow(voice)
        return writer

    def _piece(self, piece: Piece, voice: VoiceBuilder) -> None:
        writer, self._voice = self._followed(voice), None
        if piece.kind == "quoted":
            self._words(piece)
        elif piece.kind == "chord_start":
            self._chord = []
        elif piece.role == "event":
            writer.place(piece.last, self._chord if piece.kind == "chord_end" else [])

    def _note(self, piece: Piece, voice: VoiceBuilder, writer: AccidentalWriter) -> None:
        pitch = piece.pitch
        assert pitch is not None
        start, keeps = pitch.span.start, pitch.written is not None
        if self._only is None:
            spelled = self._to(piece.key_before, (pitch.step, pitch.octave, pitch.alter))
        elif self._only.start <= start < self._only.end:
            spelled, keeps = self._to(piece.key_before, (pitch.step, pitch.octave, pitch.alter)), False
        else:
            spelled = (pitch.step, pitch.octave, pitch.alter)
        if spelled[1] not in _OCTAVES:
            raise _out_of_range(self._text[piece.start : piece.end])
        text = writer.text(spelled, keeps)
        if pitch.bend is not NO_BEND:
            text = bent(text, spelled[2] + pitch.bend)
        if self._text[start - 1 : start] in _MEETING:
            text = self._apart(text, start, piece.end)
        self._edits.replace(start, pitch.span.end, text)
        if piece.role == "chord":
            self._chord.append(spelled)
        elif piece.role == "event" and voice.last is not None:
            writer.place(voice.last, [spelled])

    def _to(self, key: Key, pitch: Spelled) -> Spelled:
        """Where a pitch of this key goes; a tune has few different ones."""
        if key is not self._key:
            self._key, self._moved = key, {}
        found = self._moved.get(pitch)
        if found is None:
            found = self._moved[pitch] = at_most_double(self._motion.pitch(key, pitch))
        return found

    def _apart(self, text: str, start: int, end: int) -> str:
        """The new text of a note, kept apart from stray characters that it would be read together with."""
        before = self._text[start - 1 : start]
        if before and before in _ACCIDENTAL_CHARACTERS:
            return "`" + text
        if before == "!" and text == "f" and self._text.startswith("!", end):
            return text + "1"
        return text

    def _words(self, piece: Piece) -> None:
        if self._motion.moves_harmony and piece.match is not None:
            words = moved_chord_symbol(piece.match["words"], piece.key_before, self._motion)
            self._edits.replace(piece.start + 1, piece.end - 1, words)

    def _field(self, field: Field, before: Key, key: Key) -> None:
        if field.letter == "K":
            self._key_field(field, before, key)
        elif field.letter == "s" and self._motion.moves_harmony:
            start, end = field.span.start, field.span.end
            self._edits.replace(start, end, moved_symbol_line(self._text[start:end], key, self._motion))

    def _key_field(self, field: Field, before: Key | None, key: Key) -> None:
        if is_highland_pipes(parse_clef(field.value).rest):
            raise ComposerError(
                "This tune is in the key of the highland pipes (K:HP), whose notes are those of the pipes: "
                "it stays as it is. Write another key in its “K:” field to transpose it."
            )
        if known_key(field.value, before) is None:
            return
        altered = dict(key.accidentals)
        explicit = {step: self._motion.pitch(key, (step, 4, altered.get(step, 0)))[::2] for step in STEPS}
        new_before = self._motion.key(before) if before is not None else None
        span = value_span(self._text, field)
        value = self._text[span.start : span.end]
        new = moved_key_value(value, self._motion.key(key), new_before, explicit)
        self._edits.replace(span.start, span.end, new)


def _out_of_range(note: str) -> ComposerError:
    return ComposerError(
        f"“{note[:20]}” would leave the range of notes that ABC can write: expected no note below “C,,,,” "
        "or above “b''''”. Choose a smaller interval."
    )
