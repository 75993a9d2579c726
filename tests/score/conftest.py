"""Tunes for the tests of this room: real ones, by position, and one with everything on it."""

import importlib.util
from pathlib import Path

import pytest

from composer.notation.tunebook import split_tunebook

BUSY = """X:1
T:The Busy Tune
T:A Second Title
C:Nobody
O:Nowhere
R:reel
M:4/4
L:1/8
Q:1/4=96
K:Gmix
G2|:"G"d2 (3Bcd ~e2 f>g|"Am7"a2 ^g=f {ag}e2 (dc)|"F"[FAc]2 .A.B Tc2 vd2|
"Bb"[M:3/4]G2-G2 _B2|[M:4/4][1 "C"c2 c4 z2:|[2 "G"G2 G4 uA2||
[K:Dm] "Dm"d2 d2 "^slow"e4|!p!f8-|f4 !fermata!g4|]
"""


@pytest.fixture
def busy() -> str:
    """A tune with nearly every sign there is."""
    return BUSY


@pytest.fixture(scope="session")
def real_tunes() -> list[str]:
    """Some tunes of the collections that music21 carries, read as text."""
    found = importlib.util.find_spec("music21")
    assert found is not None
    assert found.origin is not None
    corpus = Path(found.origin).parent / "corpus"
    texts: list[str] = []
    for folder in ("oneills1850", "ryansMammoth", "airdsAirs"):
        files = sorted((corpus / folder).glob("*.abc"))
        for file in files[:: max(1, len(files) // 5)]:
            tunes = split_tunebook(file.read_text(encoding="latin-1"))
            texts.extend(tune.text for tune in tunes[:2])
    return texts
