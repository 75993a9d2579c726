"""Engraves the tunes of a book in two helper processes, and keeps what they draw compressed.

A drawing shrinks to a quarter: a thousand tunes are some 20 MB, and one at a time is painted.
"""

import os
import re
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from queue import SimpleQueue

from composer.errors import ComposerError
from composer.export.book.settings import BookSettings, own_margin, scale_of
from composer.export.book.shown import incipit_text, opening, shown_text
from composer.export.music import require_notes
from composer.export.standing_alone import standing_alone
from composer.notation.elements import Key, Tune
from composer.notation.reader import read_tune
from composer.notation.rhythms import plain_rhythm
from composer.score.engraving import Engraver

MOST_CHARACTERS = 100_000
INCIPIT_STAFF_MM = 4.0
INCIPIT_COLUMNS, INCIPIT_GUTTER = 2, 24
_TIME_LIMIT_SECONDS = 30.0
_HEIGHT = re.compile(rb'<svg[^>]*? height="(\d+)px"')
_SIGNS = str.maketrans({"#": "♯", "b": "♭"})
_QUICK = 1
# QtSvg strokes glyphs that are filled by a hair, which takes half of a PDF document.
_GLYPH, _FILLED_GLYPH = b"<path transform=", b'<path stroke-width="0" transform='


@dataclass(frozen=True, slots=True)
class BookTune:
    """One tune as it is given to a book: its text, and what its tunebook says for all of its tunes."""

    text: str
    position: int = 1
    file_header: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A tune that is not in the book; `reason` is a sentence for a person."""

    position: int
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing as SVG, compressed, and its height in pixels."""

    data: bytes
    height: int

    @classmethod
    def of(cls, svg: bytes) -> "Drawing":
        """Compresses one."""
        svg = svg.replace(_GLYPH, _FILLED_GLYPH)
        height = _HEIGHT.search(svg)
        return cls(zlib.compress(svg, _QUICK), int(height[1]) if height else 0)

    @property
    def svg(self) -> bytes:
        """The drawing itself."""
        return zlib.decompress(self.data)


@dataclass(frozen=True, slots=True)
class EngravedTune:
    """A tune of a book: its text as the book shows it, what indexes list it by, and its drawings.

    Attributes:
        rhythm, key, meter: empty where the tune names none.
        opening: its first notes as steps above the key note.
        drawings: one, or several pages where it is higher than the paper; none where nothing is painted.
        incipit: its first bars.
    """

    title: str
    text: str
    rhythm: str
    key: str
    meter: str
    opening: tuple[int, ...]
    drawings: tuple[Drawing, ...] = ()
    incipit: Drawing | None = None


def engraved(
    tunes: Iterable[BookTune], settings: BookSettings, painted: bool = True
) -> Iterator[EngravedTune | LeftOut]:
    """Every tune in its order, or why it is left out; closing the iterator ends the helper processes.

    Args:
        painted: False where nobody needs the drawings.
    """
    workers = min(2, os.cpu_count() or 1)
    idle: SimpleQueue[Engraver] = SimpleQueue()
    engravers = [Engraver(_TIME_LIMIT_SECONDS) for _ in range(workers)]
    for engraver in engravers:
        idle.put(engraver)
    pool = ThreadPoolExecutor(workers, "engraving a book")
    waiting: deque[Future[EngravedTune | LeftOut]] = deque()
    try:
        for tune in tunes:
            waiting.append(pool.submit(copy_context().run, _engraved, tune, settings, idle, painted))
            if len(waiting) > 2 * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
        for engraver in engravers:
            engraver.close()


def _engraved(
    given: BookTune, settings: BookSettings, idle: "SimpleQueue[Engraver]", painted: bool
) -> EngravedTune | LeftOut:
    title = ""
    try:
        _require_length(given.text)
        tune = read_tune(given.text, given.position, file_header=given.file_header)
        title = tune.title
        require_notes(tune)
        shown = read_tune(shown_text(standing_alone(tune), settings.words, settings.chords), given.position)
        if not painted:
            return _described(shown)
        engraver = idle.get()
        try:
            return _drawn(shown, settings, engraver)
        finally:
            idle.put(engraver)
    except ComposerError as error:
        return LeftOut(given.position, title, str(error))


def _drawn(tune: Tune, settings: BookSettings, engraver: Engraver) -> EngravedTune:
    width = round(settings.inner_width + 2 * settings.own_margin)
    height = round(settings.inner_height + 2 * settings.own_margin)
    pages = engraver.engrave(tune.text, width, settings.scale).pages
    if not pages:
        raise ComposerError(f"“{tune.title}” gives an empty page. Open it and look at its problems.")
    if len(pages) > 1 or Drawing.of(pages[0]).height > height:
        pages = engraver.engrave(tune.text, width, settings.scale, height).pages
    incipit = _incipit(tune, settings, engraver) if settings.indexes else None
    return _described(tune, tuple(map(Drawing.of, pages)), incipit)


def _incipit(tune: Tune, settings: BookSettings, engraver: Engraver) -> Drawing | None:
    """The first bars in the width of a column; none where they can't be drawn by themselves."""
    text = incipit_text(tune)
    scale = scale_of(INCIPIT_STAFF_MM)
    width = incipit_width(settings) + 2 * own_margin(scale)
    try:
        pages = engraver.engrave(text, round(width), scale, lines="fit").pages if text else ()
    except ComposerError:  # the tune itself is in the book, and the index names it without them
        return None
    return Drawing.of(pages[0]) if pages else None


def incipit_width(settings: BookSettings) -> float:
    """How wide a column of the index of first bars is."""
    return (settings.inner_width - (INCIPIT_COLUMNS - 1) * INCIPIT_GUTTER) / INCIPIT_COLUMNS


def _described(
    tune: Tune, drawings: tuple[Drawing, ...] = (), incipit: Drawing | None = None
) -> EngravedTune:
    rhythm = plain_rhythm(next(iter(tune.fields("R")), ""))
    return EngravedTune(
        tune.title or "Untitled",
        tune.text,
        rhythm[:1].upper() + rhythm[1:],
        _key_words(tune.key),
        tune.meter.text,
        opening(tune),
        drawings,
        incipit,
    )


def _key_words(key: Key) -> str:
    """`B♭ major`, `E dorian`."""
    if not key.tonic:
        return ""
    return f"{key.tonic[0]}{key.tonic[1:].translate(_SIGNS)} {key.mode or 'major'}"


def _require_length(text: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise ComposerError(
            f"This tune has {len(text):,} characters, and at most {MOST_CHARACTERS:,} are read. If these are "
            "several tunes, begin each with an X: field."
        )
