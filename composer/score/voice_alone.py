"""One voice of a tune as a tune of its own: its lines, its name, its clef and its instrument as they stand.

ABC 2.1, section 7, https://abcnotation.com/wiki/abc:standard:v2.1#multiple_voices
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.traversal import Piece, Traversal

_TOGETHER = re.compile(r"%%(?:score|staves)\b|I:(?:score|staves)\b")
_VOICE = re.compile(r"V:[ \t]*(\S+)")


def main_voice(identifier: str) -> str:
    """The voice that an overlay stands in; any other voice is its own."""
    return identifier.split("&", 1)[0]


def voice_alone(tune: Tune, index: int) -> Tune:
    """The voice counted from 0, with its overlays."""
    wanted = main_voice(tune.voices[index].identifier)
    traversal, text = Traversal(tune), tune.text
    body = traversal.body
    pieces = list(traversal.pieces())
    header = (line for line in text[:body].splitlines(keepends=True) if _is_kept(line, wanted))
    return read_tune("".join([*header, *_body(text, body, pieces, wanted)]), tune.position)


def _is_kept(line: str, wanted: str) -> bool:
    """Whether a line of the header concerns this voice."""
    voice = _VOICE.match(line)
    return not _TOGETHER.match(line) and (voice is None or voice[1] == wanted)


def _body(text: str, body: int, pieces: Sequence[Piece], wanted: str) -> Iterator[str]:
    """The lines of the wanted voice; of a line that several voices share its own stretches."""
    starts, current = [piece.start for piece in pieces], wanted
    at = body
    for line in text[body:].splitlines(keepends=True):
        end = at + len(line)
        within = pieces[bisect_right(starts, at - 1) : bisect_right(starts, end - 1)]
        if _TOGETHER.match(line):
            pass
        elif len({_voice(piece, wanted) for piece in within}) > 1:
            yield from _own_stretches(text, at, end, within, wanted)
        elif (_voice(within[0], wanted) if within else current) == wanted:
            yield line
        current = _voice(within[-1], wanted) if within else current
        at = end


def _own_stretches(text: str, start: int, end: int, pieces: Sequence[Piece], wanted: str) -> Iterator[str]:
    cuts = [start, *(piece.start for piece in pieces[1:] if piece.kind != "line-end"), end]
    music = [piece for piece in pieces if piece.kind != "line-end"]
    own = [
        text[a:b]
        for (a, b), piece in zip(pairwise(cuts), music, strict=True)
        if _voice(piece, wanted) == wanted
    ]
    yield "".join(own).rstrip("\r\n") + "\n" if own else ""


def _voice(piece: Piece, wanted: str) -> str:
    """What stands before the first voice holds for all."""
    return main_voice(piece.voice.identifier) if piece.voice is not None else wanted
