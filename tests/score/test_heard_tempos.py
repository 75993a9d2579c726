"""Tempos as they are heard: words keep them, “a tempo” and “Tempo I” go back, fermatas make all wait."""

from fractions import Fraction

import pytest

from composer.notation.reader import read_tune
from composer.score.performance import perform

HEAD = "X:1\nM:2/4\nL:1/4\nQ:1/4=80\nK:D\n"


def speeds(music: str, head: str = HEAD) -> list[tuple[float, float]]:
    """Where the tempo changes and quarter notes a minute from there."""
    found: list[tuple[float, float]] = []
    for timed in perform(read_tune(head + music)).tempos:
        speed = round(float(240 / timed.seconds_per_whole_note), 2)
        if not found or found[-1][1] != speed:
            found.append((float(4 * timed.onset), speed))
    return found


@pytest.mark.parametrize("words", ["rall.", "dolce", "Allegro", "poco a poco cresc.", "senza tempo"])
def test_words_within_a_tune_keep_the_tempo(words: str) -> None:
    assert speeds(f'DE|[Q:"{words}"]FG|\nQ:"{words}"\nA2|') == [(0, 80)]


def test_words_after_a_number_in_the_header_keep_it() -> None:
    assert speeds("DE|", HEAD.replace("K:", 'Q:"With spirit"\nK:')) == [(0, 80)]
    assert speeds('Q:"With spirit"\nDE|') == [(0, 80)]


def test_words_that_are_no_tempos_name_leave_a_tune_its_usual_tempo() -> None:
    assert speeds("DE|", 'X:1\nR:waltz\nM:3/4\nL:1/4\nQ:"With spirit"\nK:D\n') == [(0, 138)]
    assert speeds("DE|", 'X:1\nR:waltz\nM:3/4\nL:1/4\nQ:"Adagio"\nK:D\n') == [(0, 70)]


@pytest.mark.parametrize("words", ["Tempo I", "tempo 1°", "Tempo primo", "Tempo di prima"])
def test_the_first_tempo_comes_back(words: str) -> None:
    assert speeds(f'D2|[Q:1/4=60]D2|[Q:1/4=100]D2|[Q:"{words}"]D2|') == [(0, 80), (2, 60), (4, 100), (6, 80)]


def test_a_tempo_goes_back_to_where_the_slowing_down_began() -> None:
    music = 'D2|[Q:1/4=100]D2|[Q:"rit." 1/4=90]D2|[Q:1/4=70]D2|[Q:"a tempo"]D2|'
    assert speeds(music) == [(0, 80), (2, 100), (4, 90), (6, 70), (8, 100)]
    assert speeds('D2|[Q:1/4=60]D2|[Q:"rit."]D2|[Q:"a tempo"]D2|') == [(0, 80), (2, 60)]


def test_a_tempo_in_a_later_voice_is_everybodys() -> None:
    assert speeds("V:1\nD2|D2|\nV:2\nD,2|[Q:1/4=50]D,2|") == [(0, 80), (2, 50)]


def test_a_fermata_slows_the_tempo_and_moves_no_note() -> None:
    performance = perform(read_tune(HEAD + "DHE|F2|"))
    assert [note.onset for note in performance.notes] == [0, Fraction(1, 4), Fraction(1, 2)]
    assert performance.seconds(Fraction(1, 2)) == pytest.approx(3 * 0.75)
    assert speeds("DHE|F2|") == [(0, 80), (1, 40), (2, 80)]


def test_all_wait_on_the_last_notes_under_a_long_one() -> None:
    assert speeds("V:1\nDE|F2|\nV:2\n!fermata!D,2|D,2|") == [(0, 80), (1, 40), (2, 80)]
    assert speeds("V:1\nHD2|F2|\nV:2\nHD,2|D,2|") == [(0, 40), (2, 80)]


def test_two_fermatas_one_after_the_other_both_wait() -> None:
    assert speeds("HDHE|F2|") == [(0, 40), (2, 80)]
