"""How much a file may hold: known before anything is made of it, and told in a sentence."""

from composer.errors import ComposerError

MOST_FILE_BYTES = 16 * 1024 * 1024
MOST_XML_BYTES = 64 * 1024 * 1024
MOST_MIDI_BYTES = 1024 * 1024
MOST_MEMBERS = 200
MOST_ELEMENTS = 1_500_000
MOST_DEPTH = 60
MOST_BARS, MOST_NOTES, MOST_VOICES = 2_000, 30_000, 12
MOST_MINUTES = 30
MOST_CHARACTERS_OF_TEXT = 200


def check_bars(bars: int) -> None:
    """Raises ComposerError for more bars than one tune may have."""
    if bars > MOST_BARS:
        raise ComposerError(
            f"This file has {bars:,} bars, and {MOST_BARS:,} at most were expected. "
            "Save a part of it from the program that wrote it, and open that."
        )


def check_notes(notes: int) -> None:
    """Raises ComposerError for more notes than one tune may have."""
    if notes > MOST_NOTES:
        raise ComposerError(
            f"This file has more than {MOST_NOTES:,} notes, which is more than one tune. "
            "Save a part of it from the program that wrote it, and open that."
        )


def check_voices(voices: int) -> None:
    """Raises ComposerError for more voices than the page can show."""
    if voices > MOST_VOICES:
        raise ComposerError(
            f"This file has {voices:,} voices, and {MOST_VOICES} at most were expected. "
            "Save fewer of its parts from the program that wrote it, and open those."
        )


def one_line(text: str | None) -> str:
    """Words out of a file as one line of sensible length."""
    return " ".join((text or "").split())[:MOST_CHARACTERS_OF_TEXT]
