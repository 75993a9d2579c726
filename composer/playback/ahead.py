"""The tune that comes next in a set, rendered while the one before it plays."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from composer.notation.reader import read_tune
from composer.playback.rendering import Rendered, RenderRequest, render
from composer.playback.settings import PlayingSettings
from composer.score.performance import Performance, perform


@dataclass(frozen=True)
class AheadRequest:
    """Its text, and how it is played.

    Attributes:
        in_set: what differs from the player's own settings.
        settings: all of them.
    """

    text: str
    in_set: dict[str, Any]
    settings: PlayingSettings = field(default_factory=PlayingSettings)
    as_midi: bool = False


@dataclass(frozen=True, eq=False)
class Ahead:
    """What came of it, and when its notes sound."""

    rendered: Rendered
    performance: Performance


def render_ahead(request: AheadRequest) -> Iterator[Ahead]:
    """Yields it, or nothing for a tune without notes; may be called from any thread.

    Raises:
        ComposerError: it would play for too long, or could not be turned into sound.
    """
    tune = read_tune(request.text)
    performance = perform(tune)
    if performance.notes:
        for rendered in render(RenderRequest(tune, request.settings, Fraction(0), request.as_midi)):
            yield Ahead(rendered, performance)
