"""Which format a file has, by its bytes, and its music as ABC."""

from composer.errors import ComposerError
from composer.importing.abc_writing import abc_text
from composer.importing.archive import unpacked
from composer.importing.bounds import one_line
from composer.importing.midi import music as midi_music
from composer.importing.musicxml import music as musicxml_music
from composer.notation.reader import read_tune

_MARKS_OF_XML = (b"<", b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe")
_MOST_PROBLEMS_TOLD = 5


def read_music(data: bytes, grid: str, stem: str) -> tuple[str, list[str]]:
    """The ABC text, and what could not be kept.

    Args:
        grid: the shortest note of a MIDI file: `auto`, `1/8`, `1/16` or `1/32`.
        stem: the file's name, the title of music that has none.
    """
    if data.startswith(b"MThd"):
        found = midi_music(data, grid)
    elif data.startswith(b"PK"):
        found = musicxml_music(unpacked(data))
    elif data.lstrip().startswith(_MARKS_OF_XML):
        found = musicxml_music(data)
    else:
        raise ComposerError(
            "It is neither MusicXML nor MIDI, whatever its name says. Export the piece as MusicXML from the "
            "program that wrote it, and open that."
        )
    found.title = found.title or one_line(stem)
    text = abc_text(found)
    return text, [*found.told, *_problems(text)]


def _problems(text: str) -> list[str]:
    """What our own reader says of bars that the file has too long or too short."""
    problems = [problem.message for problem in read_tune(text).problems if problem.fatal]
    return problems[:_MOST_PROBLEMS_TOLD]
