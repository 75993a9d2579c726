"""Refuses to write a file of music for a tune that has none."""

from composer.errors import ComposerError
from composer.notation.elements import Event, Tune


def require_notes(tune: Tune) -> None:
    """Raises ComposerError where not one note can be read in the tune."""
    if not any(isinstance(e, Event) and e.pitches for voice in tune.voices for e in voice.elements):
        raise ComposerError(
            f"“{tune.title or 'This tune'}” has no note that can be read, so there is no music to write. "
            "Write notes after its “K:” line, or leave it out."
        )
