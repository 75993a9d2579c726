"""A tunebook as the bytes of its file: which are which tune's, and how some are replaced and no others."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from composer.corpus.encodings import Decoded, with_plain_line_ends
from composer.corpus.sources import decode_abc_file
from composer.errors import ComposerError
from composer.notation.tunebook import TuneText, split_tunebook

LINE_ENDS = ("\r\n", "\n", "\r")
LONGEST_LINE = 20_000
"""A page of a longer line would take seconds to lay out, while the window stands still."""


@dataclass(frozen=True)
class TunebookFile:
    """What a file held when it was read, and the tunes in it.

    Attributes:
        path: where it lies.
        data: its bytes.
        tunes: cut out of its text, which has the line ends of the file.
    """

    path: Path
    data: bytes
    tunes: tuple[TuneText, ...]
    _decoded: Decoded

    @classmethod
    def to_show(cls, path: Path, data: bytes) -> "TunebookFile":
        """As `of`, for a file that goes onto the page; raises ComposerError for a line that is too long."""
        made = cls.of(path, data)
        longest = max(map(len, made._decoded.text.splitlines()))
        if longest > LONGEST_LINE:
            raise ComposerError(
                f"“{path.name}” has a line of {longest:,} characters, and {LONGEST_LINE:,} can be shown. "
                "Break it into several lines with a text editor."
            )
        return made

    @classmethod
    def of(cls, path: Path, data: bytes) -> "TunebookFile":
        """Finds the tunes.

        Raises:
            ComposerError: the bytes are no text, or hold no tune.
        """
        found = decode_abc_file(path, data)
        tunes = split_tunebook(found.text)
        if not tunes:
            raise ComposerError(
                f"“{path.name}” holds no tune. ABC notation was expected: each tune begins with an “X:” "
                "field and has a “K:” field before its notes. Choose another file."
            )
        return cls(path, data, tunes, found)

    @classmethod
    def new(cls, path: Path, text: str) -> "TunebookFile":
        """A file to be written, with this text in it."""
        return cls.of(path, text.encode())

    def text(self, position: int) -> str:
        """The text of a tune as it is edited: with newlines, also after its last line.

        Args:
            position: counted from 1.
        """
        return with_plain_line_ends(self.tunes[position - 1].text) + "\n"

    def with_tunes(self, edited: Mapping[int, str]) -> "TunebookFile":
        """The file with other texts for some of its tunes; all other bytes are as they were.

        Args:
            edited: the texts by the tunes' positions; an empty one takes the tune out.

        Raises:
            ComposerError: the file's encoding can't hold a text, or its bytes are no sound text in it.
        """
        parts, place = [self._decoded.mark], 0
        for number, written in sorted(edited.items()):
            tune = self.tunes[number - 1]
            parts.append(self._bytes(self._decoded.text[place : tune.start]))
            parts.append(self._bytes(self._fitting(written, tune)))
            place = tune.start + len(tune.text)
        parts.append(self._bytes(self._decoded.text[place:]))
        self._require_sound()
        return TunebookFile.of(self.path, b"".join(parts))

    def _fitting(self, written: str, tune: TuneText) -> str:
        """A text with the file's line ends, and kept apart from the tune before it."""
        lines = with_plain_line_ends(written).strip("\n")
        end = self._line_end(tune)
        before = self._decoded.text[: tune.start].removesuffix(end)
        apart = not before or before.endswith(LINE_ENDS) or lines.startswith("X:")
        return ("" if apart else end) + lines.replace("\n", end)

    def _line_end(self, tune: TuneText) -> str:
        """How the tune's lines end, or the file's where it has one line only."""
        for text in (tune.text, self._decoded.text):
            places = {end: text.find(end) for end in LINE_ENDS if end in text}
            if places:
                return min(places, key=lambda end: (places[end], -len(end)))
        return "\n"

    def _bytes(self, text: str) -> bytes:
        try:
            return text.encode(self._encoding)
        except UnicodeEncodeError as error:
            lacking = text[error.start]
            raise ComposerError(
                f"“{self.path.name}” is written in {self._encoding}, which has no “{lacking}”, so it was not "
                f"saved. Write “\\u{ord(lacking):04x}” for it, as ABC does, or take it out."
            ) from error

    @property
    def _encoding(self) -> str:
        # The mark, where there is one, is kept apart.
        return "utf-8" if self._decoded.encoding == "utf-8-sig" else self._decoded.encoding

    def _require_sound(self) -> None:
        """Every byte comes back from the text, or nothing is written."""
        if self._decoded.mark + self._decoded.text.encode(self._encoding, "replace") != self.data:
            raise ComposerError(
                f"“{self.path.name}” holds bytes that are no text in {self._encoding}, and saving would lose "
                "them. Nothing was written; File › Export tune… writes the tune to a file of its own."
            )
