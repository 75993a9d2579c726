"""A few notes are found in any key and octave, exact ones first, then those with one note off."""

from random import Random

import numpy as np
import pytest

from composer.errors import ComposerError
from composer.melody.line import MelodyLine, melody_line
from composer.melody.query import MOST_NOTES, abc_query
from composer.melody.search import Hit, MelodySearch, Nearness
from composer.notation.reader import read_tune
from composer.notation.transposition import transposed

TUNE = "X:1\nT:A reel\nM:4/4\nL:1/8\nK:D\nA2|d2ef gfed|c2BA GABc|dfaf gece|1 d4 d2:|2 d6|]\n"


def line(text: str) -> MelodyLine:
    return melody_line(read_tune(text))


def music(abc: str, key: str = "C") -> MelodyLine:
    return line(f"X:1\nM:4/4\nL:1/8\nK:{key}\n{abc}\n")


def found(query: str, *tunes: str, key: str = "C") -> list[Hit]:
    return list(MelodySearch([music(tune, key) for tune in tunes]).find(abc_query(query)))


def test_a_pick_up_is_bar_0_and_the_bars_after_it_count_from_1() -> None:
    hits = [
        list(MelodySearch([line(TUNE)]).find(abc_query(notes)))
        for notes in ("[K:D] A2 d2 ef", "[K:D] dfaf g")
    ]
    assert hits == [[Hit(0, 0, Nearness.EXACT)], [Hit(0, 3, Nearness.EXACT)]]


@pytest.mark.parametrize("semitones", [-12, -5, -1, 2, 7, 12])
def test_it_is_found_in_any_key_and_octave(semitones: int) -> None:
    moved = line(transposed(read_tune(TUNE), semitones))
    assert list(MelodySearch([moved]).find(abc_query("[K:D] d2ef gfed|c2BA"))) == [Hit(0, 1, Nearness.EXACT)]
    played = "[K:C] d e ^f g ^f e"
    assert list(MelodySearch([moved]).find(abc_query(played))) == [Hit(0, 1, Nearness.EXACT)]


def test_notes_without_a_key_are_found_as_they_are_written() -> None:
    assert found("d2 ef g", "d2ef g4", key="D") == [Hit(0, 1, Nearness.EXACT)]


def test_with_a_key_another_mode_comes_behind_the_same_semitones() -> None:
    tunes = [music("d2ef g2a2", key) for key in ("Ddor", "D")]
    assert list(MelodySearch(tunes).find(abc_query("[K:D] d2 ef g"))) == [
        Hit(1, 1, Nearness.EXACT),
        Hit(0, 1, Nearness.OTHER_MODE),
    ]


@pytest.mark.parametrize(
    ("tune", "nearness"),
    [
        ("cdefga", Nearness.EXACT),
        ("cdeaga", Nearness.WRONG),
        ("Adefga", Nearness.WRONG),
        ("cdefgc", Nearness.WRONG),
        ("cdefefga", None),
        ("cdegga", Nearness.WRONG),
        ("cdega", Nearness.MISSING),
        ("ceefga", Nearness.WRONG),
        ("cefga", Nearness.MISSING),
        ("cdefbga", Nearness.MORE),
        ("cAdefga", Nearness.MORE),
        ("cdeefga", Nearness.MORE),
        ("caefaa", None),
        ("gfedcB", None),
    ],
)
def test_one_note_wrong_missing_or_more_is_found_and_said(tune: str, nearness: Nearness | None) -> None:
    hits = found("c d e f g a", f"B,4 {tune} B,4")
    assert [hit.nearness for hit in hits] == ([] if nearness is None else [nearness])


def test_exact_ones_come_first_then_the_rhythm_then_the_pitch_then_the_earlier_place() -> None:
    tunes = [
        "cdeaga", "A8|A8|c2defga", "A8|c2defga", "cdefga", "d2efgab", "G2ABcde",
    ]  # fmt: skip
    order = [hit.tune for hit in found("[K:C] c2 d e f g a", *tunes)]
    assert order[:2] == [2, 1]
    assert order.index(5) < order.index(3) < order.index(0)


def test_no_hit_goes_over_from_one_tune_into_the_next() -> None:
    assert found("c d e f g", "cde", "fga", "cd", "e", "ccc", "ccc") == []
    assert [hit.tune for hit in found("c c c", "cc", "c", "ccc", "c")] == [2]


def test_one_note_off_at_the_edge_of_a_tune_belongs_to_that_tune() -> None:
    hits = found("c d e f g a", "g4", "d4efga", "c4defg", "g4")
    assert [(hit.tune, hit.bar) for hit in hits] == [(1, 1), (2, 1)]


def test_everything_that_is_looked_for_in_a_naive_way_is_found() -> None:
    chance = Random(7)
    tunes = [[chance.randrange(6) for _ in range(chance.randrange(4, 40))] for _ in range(60)]
    search = MelodySearch([music("".join("CDEFGA"[n] for n in tune)) for tune in tunes])
    for _ in range(60):
        wanted = [chance.randrange(6) for _ in range(chance.randrange(6, 10))]
        hits = search.find(abc_query("".join("CDEFGA"[n] for n in wanted)))
        exact = {hit.tune for hit in hits if hit.nearness is Nearness.EXACT}
        near = {hit.tune for hit in hits} - exact
        naive = [best(tune, wanted) for tune in tunes]
        assert exact == {n for n, errors in enumerate(naive) if errors == 0}
        assert near == {n for n, errors in enumerate(naive) if errors == 1}


def best(tune: list[int], wanted: list[int]) -> int:
    """0 where the notes are there in any key, 1 where they are but for one, else 2."""
    count = len(wanted)

    def same(notes: list[int], others: list[int]) -> bool:
        return len(notes) == len(others) and len({a - b for a, b in zip(notes, others, strict=True)}) == 1

    def without(notes: list[int], n: int) -> list[int]:
        return notes[:n] + notes[n + 1 :]

    found = 2
    for start in range(-1, len(tune)):
        if start >= 0 and same(tune[start : start + count], wanted):
            return 0
        for n in range(count):
            whole = tune[max(start, 0) : start + count]
            # What lies beyond the tune's ends counts as one wrong note.
            there = [None] * (start < 0) + list(whole) + [None] * (count - len(whole) - (start < 0))
            if len(there) == count:
                rest = there[:n] + there[n + 1 :]
                if None not in rest and same(rest, without(wanted, n)):
                    found = 1
            if start >= 0 and n < count - 1 and same(tune[start : start + count - 1], without(wanted, n)):
                found = 1
            more = tune[start : start + count + 1] if start >= 0 else []
            if len(more) == count + 1 and n and same(without(more, n), wanted):
                found = 1
    return found


def test_ties_make_one_note_chords_are_their_highest_and_graces_and_rests_are_none() -> None:
    assert found("[K:C] c4 d2 e2", "{g}c2 z4 c2-|c2 z2 [Fd]2 e2") == [Hit(0, 1, Nearness.EXACT)]
    assert len(music("c2-c2 z [EGc] {d}e")) == 3


def test_what_is_kept_of_a_line_comes_back() -> None:
    before = line(TUNE)
    after = MelodyLine.from_bytes(before.to_bytes())
    assert after.played_bars == before.played_bars == 8
    for name in ("pitches", "places", "lengths", "bars"):
        assert np.array_equal(getattr(after, name), getattr(before, name))
    for damaged in (b"", b"1", before.to_bytes() + b"1"):
        with pytest.raises(ValueError, match=r"^\d+$"):
            MelodyLine.from_bytes(damaged)


def test_the_same_melody_has_one_fingerprint_in_any_key_octave_and_unit() -> None:
    same = [music("cdefgabc'"), music("CDEFGABc"), music("GABcdefg", "G"), music("c2d2e2f2g2a2b2c'2")]
    assert len({one.fingerprint for one in same}) == 1
    assert music("cdefgabc").fingerprint != same[0].fingerprint
    assert music("c2defgabc'").fingerprint != same[0].fingerprint
    assert music("cde").fingerprint == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No notes were given"),
        ("ho %", "has no notes"),
        ("z4 | z4", "has no notes"),
        ("de", "too few notes"),
        ("c" * (MOST_NOTES + 1), "are the most"),
    ],
)
def test_a_query_that_nothing_can_be_found_by_is_told(text: str, said: str) -> None:
    with pytest.raises(ComposerError, match=said):
        abc_query(text)


def test_header_fields_in_what_was_selected_are_no_notes() -> None:
    assert abc_query("T:Edge\nde|f\nw: la la\n").pitches.tolist() == [14, 16, 17]
    assert len(MelodySearch([]).find(abc_query("def"))) == 0
