"""Draws tunes for paper and for pictures, in one helper process that all formats share.

Lengths are pixels, 96 to an inch, as in CSS.
"""

import atexit
import re
import threading

from composer.errors import ComposerError
from composer.export.music import require_notes
from composer.export.standing_alone import standing_alone
from composer.notation.elements import Tune
from composer.score.engraving import Engraver
from composer.score.under_notes import under_notes
from composer.score.written_lines import Lines

PIXELS_PER_INCH = 96
A4_WIDTH, A4_HEIGHT = 793.7, 1122.5
MARGIN = 56.7  # 15 mm
# The engraver leaves a margin of its own, in which ties and words may stand.
OWN_MARGIN = 18
_WIDTH = round(A4_WIDTH - 2 * (MARGIN - OWN_MARGIN))
_HEIGHT = round(A4_HEIGHT - 2 * (MARGIN - OWN_MARGIN))
# Staves of 7 mm, as in printed tune books.
_SCALE = 36
_TIME_LIMIT_SECONDS = 30.0
_IDLE_SECONDS = 20.0
IDLE_TIMER = "idle engraver"
"""The name of the thread that ends the helper process."""
_PIXELS_HIGH = re.compile(rb'<svg[^>]*? height="(\d+)px"')


class _SharedEngraver:
    """Starts the helper process at the first page, and ends it when none has been asked for in a while."""

    def __init__(self) -> None:
        self._engraver = Engraver(_TIME_LIMIT_SECONDS)
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()

    def pages(
        self, tune: Tune, width: int, scale: int, page_height: int | None, lines: Lines, under: str
    ) -> tuple[bytes, ...]:
        """The tune's pages as SVG."""
        self._postpone_end()
        engraving = self._engraver.engrave(
            standing_alone(tune), width, scale, page_height, lines=lines, under=under_notes(under)
        )
        self._postpone_end()
        return engraving.pages

    def close(self) -> None:
        """Ends the helper process; the next page starts another."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
        self._engraver.close()

    def _postpone_end(self) -> None:
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(_IDLE_SECONDS, self._engraver.close)
            self._timer.name = IDLE_TIMER
            self._timer.daemon = True
            self._timer.start()


_SHARED = _SharedEngraver()
atexit.register(_SHARED.close)


def drawing(tune: Tune, lines: Lines, under: str = "") -> tuple[bytes, ...]:
    """The whole tune as one SVG drawing as high as its music; several where it is endless.

    Args:
        under: what stands under the notes, an instrument or `names`; empty for nothing.

    Raises:
        ComposerError: the tune has no notes, or cannot be drawn.
    """
    return sized_drawing(tune, _WIDTH, _SCALE, lines, under)


def sized_drawing(tune: Tune, width: int, scale: int, lines: Lines, under: str = "") -> tuple[bytes, ...]:
    """As `drawing`, in a width and a scale in percent."""
    return _drawn(tune, width, scale, None, lines, under)


def sized_pages(
    tune: Tune, width: int, height: int, scale: int, lines: Lines, under: str = ""
) -> tuple[bytes, ...]:
    """As `paper_pages`, for sheets of this size, with the engraver's own margin."""
    return _drawn(tune, width, scale, height, lines, under)


def paper_pages(tune: Tune, lines: Lines, under: str = "") -> tuple[bytes, ...]:
    """The tune as SVG pages for A4; each is to be placed `MARGIN - OWN_MARGIN` from left and top."""
    return sized_pages(tune, _WIDTH, _HEIGHT, _SCALE, lines, under)


def picture_pages(tune: Tune, lines: Lines, under: str = "") -> tuple[bytes, ...]:
    """The tune as one drawing where it is no higher than a sheet of paper, otherwise as such sheets."""
    whole = drawing(tune, lines, under)
    height = _PIXELS_HIGH.search(whole[0])
    if len(whole) == 1 and height is not None and int(height[1]) <= _HEIGHT:
        return whole
    return paper_pages(tune, lines, under)


def _drawn(
    tune: Tune, width: int, scale: int, page_height: int | None, lines: Lines, under: str
) -> tuple[bytes, ...]:
    require_notes(tune)
    pages = _SHARED.pages(tune, width, scale, page_height, lines, under)
    if not pages:
        raise ComposerError(
            f"“{tune.title or 'This tune'}” gives an empty page. Open it and look at its problems."
        )
    return pages
