"""A part beside a tune's melody, written into its text as a second voice, and taken out again.

ABC 2.1, section 7, https://abcnotation.com/wiki/abc:standard:v2.1#multiple_voices. The melody's own lines
stay as they are: a line before them names its voice, and the part stands behind them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from composer.errors import ComposerError
from composer.notation.canonical import music_text
from composer.notation.edits import Edits
from composer.notation.elements import Element, Event, Tune
from composer.notation.fields import line_end
from composer.notation.instruments import Instrument, usual_instruments
from composer.notation.traversal import Traversal, key_is_missing
from composer.score.part_lines import bass, drone, drone_with_fifth, octave_below
from composer.score.part_melody import Melody, melody_of, without_sounds
from composer.score.second_voice import second_voice

_KNOWN = {each.name: each for each in usual_instruments()}
FIDDLE, CELLO, BASS = _KNOWN["fiddle"], _KNOWN["cello"], _KNOWN["bass"]
SECOND_FIDDLE = replace(FIDDLE, label="Second fiddle")
WHISTLE = replace(_KNOWN["d-whistle"], label="Whistle")
DRONE = replace(CELLO, label="Drone")


@dataclass(frozen=True, slots=True)
class AddedPart:
    """A part that can be added: what it is called, who plays melody and part, and how it is made.

    Without an instrument for the melody it sounds as before.
    """

    name: str
    melody: Instrument | None
    part: Instrument
    line: Callable[[Melody, Instrument], list[Element]]


FOR_TWO = (
    AddedPart("For two &fiddles", FIDDLE, SECOND_FIDDLE, second_voice),
    AddedPart("For &whistle and fiddle", WHISTLE, FIDDLE, second_voice),
    AddedPart("For fiddle and &cello", FIDDLE, CELLO, second_voice),
)
BELOW = (
    AddedPart("&Bass", None, BASS, bass),
    AddedPart("&Drone on the key note", None, DRONE, drone),
    AddedPart("Drone on key note and &fifth", None, DRONE, drone_with_fifth),
    AddedPart("&Octave below", None, CELLO, octave_below),
)

_ADDED = re.compile(
    r"^V:(?P<first>\S+) name=\"[^\"\r\n]*\"\r?\n(?:%%MIDI program [0-9]+\r?\n)?(?P<melody>(?:.*\n)+?)"
    r"V:(?!(?P=first) )\S+ name=\"[^\"\r\n]*\" clef=\w+\r?\n%%MIDI program [0-9]+\r?\n(?:(?!V:).*(?:\n|\Z))*",
    re.MULTILINE,
)
_NAME = re.compile(r"^V:\S+ name=\"([^\"\r\n]*)\"", re.MULTILINE)
_VOICE_FIELD = re.compile(r"^V:|\[V:", re.MULTILINE)


def with_part(tune: Tune, added: AddedPart) -> str:
    """The tune's text with a second voice, of the same bars and repeats, behind its melody.

    Raises:
        ComposerError: it has several voices, no notes or no key, or leaves an instrument's range.
    """
    melody = melody_of(tune)
    if added.melody is not None:
        _check_range(melody, added.melody)
    music = music_text(tune, without_sounds(melody, added.line(melody, added.part)))
    first = tune.voices[0].identifier
    end = line_end(tune.text)
    opening = [f'V:{first} name="{added.melody.label if added.melody else "Melody"}"']
    if added.melody is not None:
        opening.append(_program(added.melody))
    part = [f'V:{"1" if first == "2" else "2"} name="{added.part.label}" clef={added.part.clef}']
    part += [_program(added.part), *music.split("\n")]
    edits = Edits(tune.text)
    edits.insert(_music_start(tune), "".join(line + end for line in opening))
    last = len(tune.text.rstrip())
    edits.insert(last, "".join(end + line for line in part))
    return edits.applied()


@dataclass(frozen=True, slots=True)
class FoundPart:
    """A part that was added to a tune.

    Attributes:
        added: which.
        alone: the text without it.
        start: where the melody begins in the text with it; that is `start - before` in the text without.
        end: where the melody ends in the text with it.
        before: how many characters were put before the melody.
    """

    added: AddedPart
    alone: str
    start: int
    end: int
    before: int


def added_part(text: str) -> FoundPart | None:
    """The part that was added to a tune; None where there is none, or where it is none of ours."""
    found = _ADDED.search(text)
    if found is None or _VOICE_FIELD.search(found["melody"]):
        return None
    names = _NAME.findall(found[0][: found.start("melody") - found.start()]) + _NAME.findall(
        found[0][found.end("melody") - found.start() :]
    )
    chords = "[" in found[0][found.end("melody") - found.start() :]
    for added in (*FOR_TWO, *BELOW):
        of_melody = added.melody.label if added.melody else "Melody"
        fits = added.line is not (drone if chords else drone_with_fifth)
        if names == [of_melody, added.part.label] and fits:
            start, end = found.span("melody")
            return FoundPart(added, without_part(text), start, end, start - found.start())
    return None


def without_part(text: str) -> str:
    """The text of a tune as it was before a part was added. Raises ComposerError where none was."""
    found = _ADDED.search(text)
    if found is None or _VOICE_FIELD.search(found["melody"]):
        raise ComposerError(
            "This tune has no part that was added with “Tune › Add a part”. Voices that you wrote yourself "
            "stay as they are."
        )
    return text[: found.start()] + found["melody"] + text[found.end() :]


def _program(instrument: Instrument) -> str:
    return f"%%MIDI program {instrument.program}"


def _music_start(tune: Tune) -> int:
    """Where the first line of music starts: what stands before it holds for both voices."""
    traversal = Traversal(tune)
    if not traversal.has_key:
        raise key_is_missing()
    at = next(piece.start for piece in traversal.pieces() if piece.kind not in ("field", "line-end"))
    return max(tune.text.rfind("\n", 0, at), tune.text.rfind("\r", 0, at)) + 1


def _check_range(melody: Melody, instrument: Instrument) -> None:
    numbers = [
        each.midi + melody.contexts[index].shift
        for index, element in enumerate(melody.elements)
        if isinstance(element, Event)
        for each in element.pitches
    ]
    if min(numbers) < instrument.lowest or max(numbers) > instrument.highest:
        side = "lower" if min(numbers) < instrument.lowest else "higher"
        raise ComposerError(
            f"This tune goes {side} than a {instrument.label.lower()} can play. Transpose it first, or add a "
            "part for other instruments."
        )
