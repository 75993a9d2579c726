"""Tunes as they are played: swing, lengths, variation, slowing; the written music stays what it was."""

from fractions import Fraction
from itertools import pairwise
from statistics import mean

import pytest

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.expression import Expression, perform_expressively
from composer.score.performance import Performance, perform

F = Fraction
EVEN = Expression(slows=False)


def tune_of(rhythm: str, meter: str, music: str, unit: str = "1/8", more: str = "") -> Tune:
    return read_tune(f"X:1\nR:{rhythm}\nM:{meter}\nL:{unit}\n{more}K:D\n{music}\n")


def places(performance: Performance) -> list[float]:
    """Seconds at which notes begin."""
    return [performance.seconds(note.onset) for note in performance.notes]


def first_shares(performance: Performance) -> list[float]:
    """Of notes that follow each other in pairs, what the first one has of both, in per cent."""
    heard = places(performance)
    return [100 * (b - a) / (c - a) for a, b, c in zip(heard[::2], heard[1::2], heard[2::2], strict=False)]


EIGHTHS = "DEFG ABcd|efga gfed|cdef gfed|cBAG FEDC|"


@pytest.mark.parametrize(
    ("rhythm", "meter", "unit", "least", "most"),
    [
        ("reel", "C|", "1/8", 54, 56),
        ("reel", "4/4", "1/8", 54, 56),
        ("reel", "2/4", "1/16", 54, 56),
        ("hornpipe", "C|", "1/8", 60, 66),
        ("hornpipe", "C", "1/8", 60, 66),
        ("hornpipe", "4/4", "1/8", 60, 66),
        ("hornpipe", "2/4", "1/16", 60, 66),
        ("HORNPIPE", "C|", "1/8", 60, 66),
        ("hornpipe", "3/2", "1/8", 58, 66),
        ("polka", "2/4", "1/8", 49, 51),
        ("march", "4/4", "1/8", 49, 51),
        ("strathspey", "C", "1/8", 49, 51),
    ],
)
def test_even_pairs_swing_as_the_rhythm_does_in_all_its_meters(
    rhythm: str, meter: str, unit: str, least: float, most: float
) -> None:
    shares = first_shares(perform_expressively(tune_of(rhythm, meter, EIGHTHS * 3, unit), EVEN))
    assert least <= mean(shares) <= most


def test_a_hornpipe_of_eighths_in_2_4_swings_its_eighths() -> None:
    shares = first_shares(
        perform_expressively(tune_of("hornpipe", "2/4", "DE FG|AB cd|ef gf|ed cB|" * 3), EVEN)
    )
    assert 60 <= mean(shares) <= 66


@pytest.mark.parametrize("dotted", ["D>E F>G A>B c>d|", "D3/E/ F3/G/ A3/B/ c3/d/|"])
@pytest.mark.parametrize("meter", ["C|", "C", "4/4"])
def test_a_hornpipes_dotted_pairs_are_as_soft_as_its_even_ones(dotted: str, meter: str) -> None:
    shares = first_shares(perform_expressively(tune_of("hornpipe", meter, dotted * 8), EVEN))
    assert 60 <= mean(shares) <= 66


def test_a_strathspeys_snap_and_dots_are_sharper_than_written() -> None:
    shares = first_shares(perform_expressively(tune_of("strathspey", "C", "D>E F<G A>B c<d|" * 4), EVEN))
    assert mean(shares[::2]) == pytest.approx(80, abs=1)
    assert mean(shares[1::2]) == pytest.approx(20, abs=1)


@pytest.mark.parametrize("asked", [50, 58, 67])
@pytest.mark.parametrize(
    ("rhythm", "meter"), [("reel", "C|"), ("hornpipe", "C|"), ("polka", "2/4"), ("", "3/4")]
)
def test_a_swing_that_is_asked_for_is_played_in_any_simple_meter(asked: int, rhythm: str, meter: str) -> None:
    tune = tune_of(rhythm, meter, EIGHTHS * 2)
    assert mean(first_shares(perform_expressively(tune, Expression(asked, slows=False)))) == pytest.approx(
        asked, abs=1
    )


def test_jigs_and_triplets_do_not_swing() -> None:
    for tune in (
        tune_of("jig", "6/8", "DEF GAB|" * 4),
        tune_of("hornpipe", "C|", "(3DEF (3GAB (3cde (3fga|" * 4),
    ):
        heard = places(perform_expressively(tune, EVEN))
        lengths = [b - a for a, b in pairwise(heard)]
        assert max(lengths) - min(lengths) < 0.021


@pytest.mark.parametrize("percent", [50.0, 100.0, 200.0])
def test_no_note_lies_more_than_5_ms_from_its_place_at_any_tempo(percent: float) -> None:
    tune = tune_of("polka", "2/4", EIGHTHS * 4)
    written = perform(tune)
    played = perform_expressively(tune, Expression(tempo_percent=percent, slows=False))
    moved = [
        1000 * (played.seconds(n.onset) - written.seconds(n.onset)) * 100 / percent for n in written.notes
    ]
    assert max(map(abs, moved)) <= 5.05
    assert len({round(m, 2) for m in moved}) > 10
    assert abs(mean(moved)) < 1.5
    assert moved[0] == 0


def test_with_a_metronome_every_beat_is_in_its_place() -> None:
    tune = tune_of("reel", "C|", EIGHTHS * 2)
    played = perform_expressively(tune, Expression(slows=False, steady=True))
    assert all(played.timing.played(F(n, 2)) == F(n, 2) for n in range(16))


def test_loudness_varies_by_4_and_by_3_another_time() -> None:
    tune = tune_of("reel", "C|", f"|:{EIGHTHS}:|")
    style = (104, 78, 88, 82, 99, 78, 88, 84)
    notes = perform_expressively(tune, EVEN).notes
    changes = [note.velocity - style[n % 8] for n, note in enumerate(notes)]
    assert max(map(abs, changes[:32])) <= 4
    assert 4 < max(map(abs, changes[32:])) <= 7 or mean(changes[32:]) != pytest.approx(
        mean(changes[:32]), abs=1
    )


def test_the_second_time_is_another_one() -> None:
    # So slow that variation in time is nothing beside the notes.
    tune, slow = tune_of("reel", "C|", f"|:{EIGHTHS}:|"), Expression(tempo_percent=0.01, slows=False)
    played = perform_expressively(tune, slow)
    shares, loud = first_shares(played), [note.velocity for note in played.notes]
    assert loud[:32] != loud[32:]
    assert abs(mean(shares[:16]) - mean(shares[16:])) > 0.5


def test_the_same_seed_plays_the_same_and_another_one_another() -> None:
    tune = tune_of("reel", "C|", EIGHTHS * 4)
    first, again, other = (perform_expressively(tune, Expression(seed=seed)) for seed in (7, 7, 8))
    assert first == again
    assert [n.velocity for n in first.notes] != [n.velocity for n in other.notes]
    assert first.timing != other.timing


def test_what_is_written_so_far_is_played_alike_when_more_is_written() -> None:
    """What is being written plays on without a seam."""
    short, whole = (perform_expressively(tune_of("reel", "C|", EIGHTHS * n), EVEN) for n in (1, 2))
    assert whole.notes[: len(short.notes)] == short.notes
    assert [whole.timing.played(n.onset) for n in short.notes] == [
        short.timing.played(n.onset) for n in short.notes
    ]


def test_notes_are_detached_unless_a_slur_or_a_tie_goes_on() -> None:
    tune = tune_of("reel", "C|", "D2 (EF G)A B2-|B2 d2 .e2 !tenuto!f2|")
    written, played = perform(tune), perform_expressively(tune)
    shares = [p.duration / w.duration for p, w in zip(played.notes, written.notes, strict=True)]
    assert shares[:3] == [F(9, 10), 1, 1]
    assert shares[3] == shares[4] == F(9, 10)
    assert shares[5] == F(19, 20)  # tied: the gap is that of its second half
    assert shares[7] == 1  # staccato is half in either
    assert shares[8] == 1


@pytest.mark.parametrize(
    ("rhythm", "meter"),
    [("reel", "C|"), ("jig", "6/8"), ("hornpipe", "C|"), ("polka", "2/4"), ("waltz", "3/4"),
     ("slip jig", "9/8"), ("march", "4/4"), ("strathspey", "C"), ("air", "3/4"), ("", "5/4")],
)  # fmt: skip
def test_a_plain_note_sounds_for_85_to_95_per_cent(rhythm: str, meter: str) -> None:
    tune = tune_of(rhythm, meter, "D2 E F2 G A2 B|")
    for played, written in zip(perform_expressively(tune).notes, perform(tune).notes, strict=True):
        assert F(85, 100) <= played.duration / written.duration <= F(95, 100)


def test_grace_notes_and_cuts_of_rolls_are_short_and_on_the_beat() -> None:
    tune = tune_of("reel", "C|", "{g2}D2 ~F3 A B2|", more="Q:1/2=60\n")
    played = perform_expressively(tune, EVEN)
    grace, main, *roll = played.notes
    assert grace.onset == 0
    assert main.onset == grace.onset + grace.duration
    assert float(main.onset) * 2 == pytest.approx(0.04, abs=0.001)
    assert grace.velocity < main.velocity
    cuts = [note for note in roll if note.duration < F(1, 32)]
    assert len(cuts) == 2
    slow = tune_of("air", "4/4", "{g2}D2 F3 A B2|", more="Q:1/2=60\n")
    assert perform_expressively(slow).notes[0].duration == perform(slow).notes[0].duration


def test_the_last_bar_slows_a_little_unless_the_tune_says_how_it_ends() -> None:
    tune = tune_of("reel", "C|", "DEFG ABcd|" * 4)
    written, played = perform(tune), perform_expressively(tune)
    assert played.seconds(F(3)) == pytest.approx(written.seconds(F(3)), abs=0.006)
    assert (
        1.02
        < (played.seconds(F(4)) - played.seconds(F(3))) / (written.seconds(F(4)) - written.seconds(F(3)))
        < 1.1
    )
    assert perform_expressively(tune, EVEN).tempos == written.tempos
    held = tune_of("reel", "C|", "DEFG ABcd|" * 3 + "D4 !fermata!D4|")
    assert perform_expressively(held).tempos == perform(held).tempos


def test_an_air_breathes_at_the_end_of_a_part() -> None:
    played = perform_expressively(tune_of("air", "3/4", "|:D2E2F2|G2A2B2|A2F2E2|D6:|"))
    tempos = {timed.onset: timed.tempo.beats_per_minute for timed in played.tempos}
    assert tempos[F(9, 4)] < tempos[F(0)]
    assert tempos[F(3)] == tempos[F(0)]


@pytest.mark.parametrize(
    ("rhythm", "meter"), [("reel", "C|"), ("hornpipe", "4/4"), ("jig", "6/8"), ("strathspey", "C")]
)
def test_places_come_back_from_their_seconds(rhythm: str, meter: str) -> None:
    played = perform_expressively(tune_of(rhythm, meter, "|:{g}D>EF2 GABc|d2^cd e2 f2:|"))
    for place in (F(n, 16) for n in range(48)):
        assert float(played.onset(played.seconds(place))) == pytest.approx(float(place), abs=1e-4)


def test_what_the_tune_says_of_its_beats_is_obeyed_when_it_is_played() -> None:
    tune = tune_of("reel", "C|", EIGHTHS, more="%%MIDI beat 110 90 70 1\n")
    assert [n.velocity for n in perform_expressively(tune).notes][:8] == [110, 70, 70, 70, 90, 70, 70, 70]


@pytest.mark.parametrize(
    "music", ["", "z4|", "D", "D8", "|:D:|", "Z4|", "{g}", "(3DEF|", "[DFA]-[DFA]|", "x4 D|"]
)
@pytest.mark.parametrize("meter", ["C|", "6/8", "none", "2+3/8", "3/8"])
def test_any_tune_can_be_played(music: str, meter: str) -> None:
    for rhythm in ("reel", "hornpipe", "air", ""):
        tune = tune_of(rhythm, meter, music)
        played = perform_expressively(tune)
        assert [n.pitch for n in played.notes] == [n.pitch for n in perform(tune).notes]
        heard = places(played)
        assert heard == sorted(heard)
