"""Engraves tunes in a helper process, so that no text can take the window down or hold it up."""

import threading
from dataclasses import asdict, dataclass
from typing import cast

from composer.cancelling import CancelledError
from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.processes.helper_process import HelperProcess
from composer.score.under_notes import UnderNotes
from composer.score.written_lines import AS_WRITTEN, Lines

_MOST_CHARACTERS = 100_000
_CRASHED = (
    "The program that draws the page stopped on this tune. Its text is unchanged; "
    "take out what was added last, and the page comes back."
)


@dataclass(frozen=True, slots=True)
class EngravedNote:
    """A note or rest on a page: its element's id in the SVG, its page (from 0), its place in the text."""

    element_id: str
    page: int
    span: Span


@dataclass(frozen=True, slots=True)
class Engraving:
    """The pages of a tune as SVG, and where the notes of its text stand on them."""

    pages: tuple[bytes, ...]
    notes: tuple[EngravedNote, ...]


class Engraver:
    """Owns the helper process; starts it when it is needed, and again when it has died or hung.

    One caller at a time is served, others wait. Close it when it is no longer needed.

    Args:
        time_limit_seconds: how long one engraving may take before the process is ended.
    """

    def __init__(self, time_limit_seconds: float = 4.0) -> None:
        self._limit_seconds = time_limit_seconds
        self._helper: HelperProcess | None = None
        self._lock = threading.Lock()

    @property
    def process_id(self) -> int | None:
        """The operating system's number of the helper process, None while there is none."""
        return self._helper.process_id if self._helper is not None else None

    def start(self) -> None:
        """Starts the process without waiting for it, so that the first engraving comes sooner."""
        with self._lock:
            self._start()

    def engrave(
        self,
        text: str,
        width: int,
        scale: int = 40,
        page_height: int | None = None,
        file_header: str = "",
        lines: Lines = AS_WRITTEN,
        under: UnderNotes | None = None,
    ) -> Engraving:
        """The pages of the first tune in `text`; no pages where it has no notes.

        Args:
            width: of a page, in pixels.
            scale: size of the music, in percent.
            page_height: in pixels; None gives one page as high as its content.
            file_header: the tunebook's lines before its first tune, which apply to this one too.
            under: what stands under the notes; None for nothing.

        Raises:
            ComposerError: the tune took too long, or is more than the engraver can do.
            CancelledError: the work of this thread was cancelled.
        """
        if len(text) > _MOST_CHARACTERS:
            raise ComposerError(
                f"This tune has {len(text):,} characters; the page shows tunes of up to "
                f"{_MOST_CHARACTERS:,}. Cut it into several tunes, each with its own “X:” line."
            )
        request = {"text": text, "width": width, "scale": scale, "page_height": page_height}
        request |= {"file_header": file_header, "lines": lines, "under": asdict(under) if under else None}
        with self._lock:
            answer = self._ask(request)
        if "refused" in answer:
            raise ComposerError(str(answer["refused"]))
        if "error" in answer:
            raise ComposerError(
                f"This tune could not be drawn ({answer['error']}). Its text is unchanged; "
                "take out the last thing that was added and the page comes back."
            )
        return _engraving(answer)

    def close(self) -> None:
        """Ends the process. A later `engrave` starts a new one."""
        with self._lock:
            self._end()

    def _ask(self, request: dict[str, object]) -> dict[str, object]:
        if self._helper is not None and not self._helper.alive:
            self._end()
        self._start()
        assert self._helper is not None
        try:
            answer = self._helper.ask(request, self._limit_seconds)
        except CancelledError:
            self._end()
            raise
        except TimeoutError:
            self._restart()
            raise ComposerError(_too_slow(self._limit_seconds)) from None
        if answer is None:
            self._restart()
            raise ComposerError(_CRASHED)
        return answer

    def _restart(self) -> None:
        """Begins to load a fresh process, so that the next tune does not wait for it long."""
        self._end()
        self._start()

    def _start(self) -> None:
        if self._helper is None:
            self._helper = HelperProcess("composer.score.engraver_process")

    def _end(self) -> None:
        if self._helper is not None:
            self._helper.close()
            self._helper = None


def _too_slow(seconds: float) -> str:
    return (
        f"Drawing this tune took longer than {seconds:g} seconds and was given up. "
        "Shorten it, or take out what was added last, and the page comes back."
    )


def _engraving(answer: dict[str, object]) -> Engraving:
    pages = cast(list[str], answer["pages"])
    notes = cast(list[tuple[str, int, int, int]], answer["notes"])
    return Engraving(
        tuple(page.encode() for page in pages),
        tuple(EngravedNote(name, page, Span(start, end)) for name, page, start, end in notes),
    )
