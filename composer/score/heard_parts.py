"""The parts of a tune as they are heard: its voices, and what accompanies them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.errors import ComposerError
from composer.notation.elements import Tune, Voice
from composer.notation.sounds import PLAIN_SOUND
from composer.score.accompaniment import accompanying_parts, accompanying_styles
from composer.score.accompaniment_patterns import BY_RHYTHM
from composer.score.click_bars import TimedBar
from composer.score.drums import bodhran_notes, drum_notes
from composer.score.performance import Performance, TimedNote, TimedSound

MELODY, CHORDS, BASS, BODHRAN, DRUMS = "Melody", "Chords", "Bass", "Bodhrán", "Drums"
_DRUM_SOUND = (TimedSound(Fraction(0), PLAIN_SOUND, True),)


@dataclass(frozen=True, slots=True)
class Accompaniment:
    """What is added to a tune's voices.

    Attributes:
        chords: True for chords and bass.
        pattern: one of `accompaniment_patterns.PATTERNS`.
        bodhran: True for a bodhrán, whether there are chords or not.
    """

    chords: bool = False
    pattern: str = BY_RHYTHM
    bodhran: bool = False


ALONE, CHORDS_AND_BASS = Accompaniment(), Accompaniment(chords=True)


@dataclass(frozen=True, slots=True)
class HeardPart:
    """One part.

    Attributes:
        role: the same for what has the same part in another tune: `Melody`, `Voice 2`, `Chords`, ….
        name: the voice's own, or the role.
        voice: the voice of the tune; None for what accompanies it.
    """

    role: str
    name: str
    notes: Sequence[TimedNote]
    sounds: tuple[TimedSound, ...]
    voice: Voice | None = None

    @property
    def is_percussion(self) -> bool:
        """True where it is all drums."""
        return all(timed.is_percussion for timed in self.sounds)


def heard_parts(
    tune: Tune, performance: Performance, plain: Performance, bars: Sequence[TimedBar], added: Accompaniment
) -> tuple[HeardPart, ...]:
    """Those that have notes: voices first, drums last.

    Args:
        performance: as it is played; `plain` as it is written, from which the harmony is worked out.
    """
    return tuple(part for part in _parts(tune, performance, plain, bars, added) if part.notes)


def _parts(
    tune: Tune, performance: Performance, plain: Performance, bars: Sequence[TimedBar], added: Accompaniment
) -> Iterator[HeardPart]:
    for index, voice in enumerate(tune.voices):
        notes = [note for note in performance.notes if note.voice == index]
        yield HeardPart(voice_role(index), _name(tune, voice), notes, performance.sounds[index], voice)
    if added.chords:
        for part in accompanying_parts(tune, plain, bars, added.pattern):
            yield HeardPart(part.name, part.name, part.notes, part.sounds)
    if added.bodhran:
        yield HeardPart(BODHRAN, BODHRAN, bodhran_notes(tune, bars), _DRUM_SOUND)
    yield HeardPart(DRUMS, DRUMS, drum_notes(tune, performance, bars), _DRUM_SOUND)


def only_part(parts: Sequence[HeardPart], role: str) -> tuple[HeardPart, ...]:
    """The part of that role alone; all where it is empty.

    Raises:
        ComposerError: there is no such part.
    """
    found = tuple(part for part in parts if role in ("", part.role))
    if role and not found:
        there = ", ".join(f"“{part.role}”" for part in parts)
        raise ComposerError(f"This tune has no part “{role}” that sounds. Its parts are {there}.")
    return found


def part_names(tune: Tune, performance: Performance, added: Accompaniment) -> dict[str, str]:
    """The roles of the parts that may be heard, with their names; quick, for a list."""
    sounding = {note.voice for note in performance.notes}
    names = {voice_role(i): _name(tune, voice) for i, voice in enumerate(tune.voices) if i in sounding}
    if len(names) == 1:
        names = dict.fromkeys(names, MELODY)
    if added.chords and names:
        names |= {CHORDS: CHORDS, BASS: BASS}
    if added.bodhran and names:
        names[BODHRAN] = BODHRAN
    if any(timed.sound.accompanied.drums_on for timed in accompanying_styles(performance)):
        names[DRUMS] = DRUMS
    return names


def voice_role(index: int) -> str:
    """`Melody` for the first voice, then `Voice 2`, `Voice 3`."""
    return MELODY if index == 0 else f"Voice {index + 1}"


def _name(tune: Tune, voice: Voice) -> str:
    return voice.name or (tune.title or "Untitled" if len(tune.voices) == 1 else voice.identifier)
