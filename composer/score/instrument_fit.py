"""How a tune lies on an instrument: what it needs, what is out or hard, the keys that fit; and parts."""

from dataclasses import dataclass

from composer.errors import ComposerError
from composer.notation.edits import Edits
from composer.notation.elements import Event, Tune
from composer.notation.fields import line_end, value_span
from composer.notation.instruments import Instrument
from composer.notation.intervals import Interval, simplest_fifths
from composer.notation.reader import read_tune
from composer.notation.spelling import key_text
from composer.notation.transposition import transposed
from composer.plurals import plural
from composer.score.contexts import contexts

_FARTHEST = 24
_USUAL_SIGNS = 3
MOST_OFFERED = 12
PARTS = {"b-flat": ("B♭", 2), "e-flat": ("E♭", 9)}
"""What parts are called, and semitones from what is heard up to what they have."""
_COMFORTABLE = 58, 84
"""What clarinets, trumpets and saxophones play easily, on paper: B♭ below middle C to C above the staff."""


@dataclass(frozen=True, slots=True)
class Move:
    """A transposition of the tune: so many semitones, and the key there with so many sharps or flats.

    Attributes:
        out, hard: how many notes the instrument does not have there, and how many few players like.
    """

    semitones: int
    key: str
    signs: int
    out: int
    hard: int


@dataclass(frozen=True, slots=True)
class Fit:
    """A tune beside an instrument.

    Attributes:
        lowest, highest: what the tune needs, MIDI note numbers as they are heard.
        out, hard: its notes that the instrument does not have, and that few players like, each once.
        moves: all that fit, fewest hard notes first; where none fits, the one that leaves out fewest.
    """

    instrument: Instrument
    lowest: int
    highest: int
    out: tuple[int, ...]
    hard: tuple[int, ...]
    moves: tuple[Move, ...]

    @property
    def fits_somewhere(self) -> bool:
        """True where a move leaves no note out."""
        return not self.moves[0].out


def fit(tune: Tune, instrument: Instrument) -> Fit:
    """How the melody of a tune lies on an instrument.

    Raises:
        ComposerError: it has no notes.
    """
    heard = _heard(tune)
    moves = sorted(
        (_move(tune, instrument, heard, each) for each in range(-_FARTHEST, _FARTHEST + 1)), key=_rank
    )
    fitting = [move for move in moves if not move.out]
    once = sorted(set(heard))
    return Fit(
        instrument,
        once[0],
        once[-1],
        tuple(number for number in once if not instrument.plays(number)),
        tuple(number for number in once if instrument.plays(number) and number in instrument.hard),
        tuple(fitting[:MOST_OFFERED] or moves[:1]),
    )


def part_for(tune: Tune, name: str) -> str:
    """The text of a tune as the part of a transposing instrument, which its title says; it sounds as before.

    Args:
        tune: one that stands by itself, without a tunebook's header.
        name: one of `PARTS`.

    Raises:
        ComposerError: there is no such part, or the tune can't be transposed.
    """
    if name not in PARTS:
        raise ComposerError(f"“{name[:40]}” is no part that is known. Choose from: {', '.join(PARTS)}.")
    called, usual = PARTS[name]
    lowest, highest = _COMFORTABLE
    heard = _heard(tune)

    def outside(semitones: int) -> int:
        return sum(not lowest <= number + semitones <= highest for number in heard)

    up = min((usual, usual - 12, usual + 12), key=outside)
    written = read_tune(transposed(tune, up))
    return _titled(written, f"for {called} instruments", f"%%MIDI transpose {-up}")


def _titled(tune: Tune, what: str, sound: str) -> str:
    """The text with this in its title, and a line behind that for how it sounds."""
    edits, end = Edits(tune.text), line_end(tune.text)
    title = next((field for field in tune.header if field.letter == "T"), None)
    if title is None:
        number = next((field for field in tune.header if field.letter == "X"), None)
        at = number.span.end if number else 0
        added = f"T:{what[:1].upper()}{what[1:]}{end}{sound}"
        edits.insert(at, f"{end}{added}" if number else f"{added}{end}")
    else:
        edits.insert(value_span(tune.text, title).end, f" ({what})")
        edits.insert(title.span.end, f"{end}{sound}")
    return edits.applied()


def _heard(tune: Tune) -> list[int]:
    voice = tune.voices[0]
    heard = [
        context.heard(pitch.midi)
        for element, context in zip(voice.elements, contexts(tune, voice), strict=True)
        if isinstance(element, Event) and not context.is_percussion
        for pitch in element.pitches
    ]
    if not heard:
        raise ComposerError("This tune has no melody to put on an instrument. Write some notes after “K:”.")
    return heard


def _move(tune: Tune, instrument: Instrument, heard: list[int], semitones: int) -> Move:
    moved = [number + semitones for number in heard]
    key = Interval(semitones, simplest_fifths(tune.key, semitones)).key(tune.key) if semitones else tune.key
    out = sum(not instrument.plays(number) for number in moved)
    hard = sum(instrument.plays(number) and number in instrument.hard for number in moved)
    return Move(semitones, key_text(key), len(key.accidentals), out, hard)


def _rank(move: Move) -> tuple[int, int, int, int]:
    """Notes that are out, then hard ones; then the tune as it is, and the nearest with the plainest key."""
    unusual = max(move.signs - _USUAL_SIGNS, 0) if move.semitones else 0
    return move.out, move.hard, unusual, abs(move.semitones)


def no_key_fits(found: Fit) -> str:
    """What there is to know where no key fits, as a sentence."""
    nearest = found.moves[0]
    return (
        f"The tune fits in no key on this instrument: even in {nearest.key} it would lack "
        f"{plural(nearest.out, 'note')}. Choose another instrument, or change these notes."
    )
