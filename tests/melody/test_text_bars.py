"""The quick reader finds what the reader finds, in any text."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.sources import SourceFile, find_files, read_abc_file
from composer.melody.bars import every_bar_of
from composer.melody.text_bars import bars_in, quick_bars_in
from composer.melody.text_music import BeyondError
from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune
from composer.notation.tunebook import split_tunebook

COLLECTIONS = [name for name in BUNDLED if not BUNDLED[name].archive]
HEADERS = ("M:4/4\nL:1/8\nK:D", "M:C|\nL:1/16\nK:Bbm", "M:6/8\nK:Ador", "M:2/4\nK:HP", "M:none\nL:1/4\nK:C")
TOKENS = (
    "A", "B2", "c'", "D,", "e/", "f3/2", "g//", "^a", "_B", "=c", "A", "d", "z", "z2", "x/", "Z2", " ", " ",
    "|", "|", "|", "||", "|:", ":|", "::", "|1", ":|2", "[1", "]", "|]", "-", "-", "(3", "(3", "(2", "(5:4:5",
    "(19:8:19", ">", "<", ">>", "<<<", ">>>>", "[CEG]", "[Ace]2", "[A-c]", "[]", "[z]", "{g}", "{/^fg}",
    "{[ab]}", "(", ")", '"Am"', "!trill!", "~", "y", "&", "[K:G]", "[M:3/4]", "[M:x]", "[L:1/16]", "[L:x]",
    "[V:2]", "[Q:1/4=80]", "[P:A]", "\\", "%", "\n", "\nM:2/4\n", "\nK:Gm\n", "\nw:a b\n", "\nL:1/4\n",
    "\nV:1\n", "\n%%propagate-accidentals not\n", "\n%%MIDI transpose 2\n", "\nI:linebreak !\n", "é", "!",
)  # fmt: skip


def agrees(text: str) -> None:
    tune = read_tune(text)
    found = bars_in(text)
    assert found.every == tuple(bar.figure for bar in every_bar_of(tune))
    assert found.header == tune.header


@given(st.sampled_from(HEADERS), st.lists(st.sampled_from(TOKENS), max_size=40))
def test_it_agrees_with_the_reader_on_music_of_every_kind(header: str, tokens: list[str]) -> None:
    agrees(f"{header}\n{''.join(tokens)}")


@given(st.text(alphabet="ABcdz23/|:[]()>-^_=,'{} \nKMLV%&", max_size=80))
def test_it_agrees_with_the_reader_on_any_text(text: str) -> None:
    agrees(text)
    agrees(f"M:4/4\nL:1/8\nK:G\n{text}")


@pytest.mark.parametrize(
    ("music", "same"),
    [
        ("ABcd e2f2|", "A2B2c2d2 e4f4|"),
        ("A2-A B3 z2|", "A3 B3 z z|"),
        ("(3ABc d2 (3efg a2|", "(3:2:3ABc d2 (3efg {d}a2|"),
        ("A>B c<d e2f2|", "A3/B/c/d3/ e2f2|"),
        ("[CEA]4 [DB]4|", "A4 B4|"),
        ("^FGAB cded|", "FGAB c^ded|"),
    ],
)
def test_what_sounds_alike_is_the_same_bar(music: str, same: str) -> None:
    (one,), (other,) = (quick_bars_in(f"M:4/4\nL:1/8\nK:G\n{each}").every for each in (music, same))
    assert one.fingerprint == other.fingerprint


def test_only_pick_ups_fill_no_more_than_half_a_bar() -> None:
    found = bars_in("M:4/4\nL:1/8\nK:G\nAB|ABcd efga|z8|A6:|[M:2/4]A2B|c4|]")
    assert [bar.is_whole for bar in found.every] == [False, True, True, True, True]
    assert len(found.whole) == 4


@pytest.mark.parametrize("name", COLLECTIONS)
def test_it_reads_canonical_text_itself(name: str) -> None:
    beyond = 0
    texts = [canonical_text(read_tune(text)) for text in tunes(name, 40)]
    for text in texts:
        try:
            quick_bars_in(text)
        except BeyondError:
            beyond += 1
    assert beyond <= len(texts) / 50


@pytest.mark.slow
@pytest.mark.parametrize("name", COLLECTIONS)
def test_it_agrees_with_the_reader_on_real_tunes_as_found_and_in_canonical_form(name: str) -> None:
    for text in tunes(name, 10):
        agrees(text)
        agrees(canonical_text(read_tune(text)))


def tunes(collection: str, every: int) -> Iterator[str]:
    """Every n-th tune of a collection."""
    files = [file for file in find_files(collection) if isinstance(file, SourceFile)]
    texts = [tune.text for file in files for tune in split_tunebook(read_abc_file(file.path))]
    yield from texts[::every]
