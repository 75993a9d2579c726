"""Tunes of the collections that come with music21, and damage done to them."""

from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from hypothesis import strategies as st

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.tunebook import split_tunebook

COLLECTIONS = ("oneills1850", "ryansMammoth", "airdsAirs", "essenFolksong", "miscFolk")


@cache
def texts(every: int = 150) -> tuple[str, ...]:
    """Every so-manieth tune of the collections."""
    spec = find_spec("music21")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "corpus"
    files = [file for name in COLLECTIONS for file in sorted((folder / name).glob("*.abc"))]
    found = (tune.text for file in files for tune in split_tunebook(file.read_text("utf-8", "replace")))
    return tuple(text for number, text in enumerate(found) if number % every == 0 and len(text) < 3000)


def tunes(every: int = 150) -> Iterator[Tune]:
    """The same, read."""
    for text in texts(every):
        yield read_tune(text)


_WORDS = (
    "C D e f' g, z Z2 x A2 c ^ _ = ^^c __B =e ^f 2 / // 3/2 > << - ( ) (3 (5:2:3 [ ] [CEG] [^c-e]2 { } {/g}",
    '| || |: :| :: |1 :|2 [1 [2 |] [| .| & y $ ! !trill! !x . ~ T H % %% \\ ` * ; @ # "Am" "^a" ö {^f}',
    "[K:D] [K:Ebm] [M:3/4] [L:1/16] [V:2] [V:1] [P:A] [Q:C=90] [K:none] [K:^f] [r:x] [L:1/0]",
)
_LINES = ("\nX:1\n", "\nM:C\n", "\nL:1/4\n", "\nV:2\n", "\nw:la la\n", "\nK:Ab\n", " ", " ", "\n", "\n")
PIECES = (*(word for words in _WORDS for word in words.split()), *_LINES)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A real tune with some pieces put in, some characters taken out, perhaps cut short."""
    text = draw(st.sampled_from(texts()))
    for _ in range(draw(st.integers(0, 8))):
        at = draw(st.integers(0, len(text)))
        taken = draw(st.integers(0, 4))
        text = text[:at] + draw(st.sampled_from(("", *PIECES))) + text[at + taken :]
    return text


HEADER = "X:1\nT:Test\nM:4/4\nL:1/8\nK:D\n"
ABC_LIKE = st.lists(st.sampled_from(PIECES), max_size=50).map(lambda pieces: HEADER + "".join(pieces))
ANY_TEXT = st.one_of(st.text(max_size=200), damaged(), ABC_LIKE)
