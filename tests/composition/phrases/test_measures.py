"""The form of a tune in figures: what returns, what is shared, where parts end."""

import pytest

from composer.composition.phrases.answers import answers_of
from composer.composition.phrases.form import Form, form_of
from composer.composition.phrases.measures import ROWS, times_written
from composer.notation.reader import read_tune

HEADER = "M:4/4\nL:1/8\nK:D\n"
QUESTION = "DFAd fdAF|GBdg bgdB|ABcd efge|"
ANSWERED = f"|:{QUESTION}f2e2 e4|{QUESTION[:20]}agfe gfec|d2f2 d4:|"
WANDERING = "|:DFAd fdAF|G2BG E2cA|fgaf bgeg|f2e2 e4|Bcde cdBc|aAgA fAeA|BGEC DEFG|B2A2 E4:|"


def form(music: str, header: str = HEADER) -> Form:
    return form_of(read_tune(header + music))


def figure(name: str, of: Form) -> float | None:
    total, number = ROWS[name](of)
    return total / number if number else None


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("D4 A4", "D4 A4", 1),
        ("D4 A4", "D4 B4", 0.5),
        ("D4 z4", "D4 z4", 0.5),
        ("D8", "d8", 0),
        ("DD DD DD DD", "D8", 1),
        ("D4 (3ABc d2", "D4 ABd2", 0.875),
    ],
)
def test_bars_are_alike_by_the_time_in_which_the_same_pitch_sounds(
    one: str, other: str, likeness: float
) -> None:
    assert form(f"{one}|{other}|]").alike(0, 1) == pytest.approx(likeness)


def test_a_phrase_returns_where_bars_5_and_6_bring_back_1_and_2() -> None:
    assert figure("phrases return", form(ANSWERED)) == 1
    assert figure("bar 2 like 6", form(ANSWERED)) == 1
    assert figure("phrases return", form(WANDERING)) == 0
    assert figure("phrases return", form(ANSWERED + WANDERING)) == 0.5
    assert figure("phrases return", form("D8|E8|D8|]")) is None


def test_returning_bars_and_motifs_are_those_that_were_there_before() -> None:
    assert figure("returning bars", form(ANSWERED)) == 0.25
    assert figure("returning bars", form(WANDERING)) == 0
    assert figure("half-bar motifs", form("DEFG ABcd|DEFG efga|]", "M:4/4\nL:1/8\nK:C\n")) == 0.5


def test_parts_share_their_last_bars() -> None:
    shared, other = form("A8|d2f2 d4||B8|d2f2 d4|]"), form("A8|d2f2 d4||A8|e2g2 e4|]")
    assert figure("parts share their last bar", shared) == 1
    assert figure("parts share their last two", shared) == 0
    assert figure("parts share their last bar", other) == 0
    assert figure("parts share their last two", form("A8|d8||A8|d8|]")) == 1
    assert figure("parts share their last two", form("A8|d8|]")) is None


def test_where_tune_and_parts_end() -> None:
    ends = form("A8|d8||B8|A8||G8|e8|]")
    assert figure("ends on its key note", ends) == 0
    assert figure("parts end on tonic or dominant", ends) == pytest.approx(2 / 3)
    assert figure("ends on its key note", form("A8|d8|]")) == 1
    assert figure("ends on its key note", form("A8|d8|]", "M:4/4\nL:1/8\nK:none\n")) is None


def test_the_second_part_lies_clearly_higher() -> None:
    assert figure("B clearly higher", form("D8|E8||F8|G8|]")) == 1
    assert figure("B clearly higher", form("D8|E8||E8|E8|]")) == 0
    assert figure("B clearly higher", form("D8|E8|]")) is None


def test_a_loop_is_a_stretch_written_out_often() -> None:
    section = "|".join(f"{note}8" for note in "DEFGABcd")
    assert times_written(form(f"{section}|]")) == 1
    assert times_written(form(f"{section}|{section}|e8|{section}|]")) == 3
    assert times_written(form("D8|D8|D8|D8|D8|D8|D8|D8|D8|D8|]"), 4) == 2
    assert times_written(form("")) == 0


def test_an_answer_begins_like_the_question_and_closes_otherwise() -> None:
    (answer,) = answers_of(form(ANSWERED))
    assert answer.answers
    (repeated,) = answers_of(form(f"{QUESTION}f2e2 e4|{QUESTION}f2e2 e4|]"))
    assert repeated.returns
    assert not repeated.answers
    (wandering,) = answers_of(form(WANDERING))
    assert not wandering.returns


def test_a_section_that_is_written_out_again_answers_nothing() -> None:
    first, again = answers_of(form(f"{ANSWERED}\n{ANSWERED}"))
    assert first.answers
    assert again.returns
    assert not again.answers


@pytest.mark.parametrize(("bars", "answers"), [(3, 0), (4, 1), (8, 1), (12, 2), (16, 2)])
def test_a_section_has_an_answer_for_every_eight_bars_or_four_that_are_left(bars: int, answers: int) -> None:
    notes = "DEFGABcdefgabC'E'F'"
    assert len(answers_of(form("|".join(f"{notes[bar % 12]}8" for bar in range(bars)) + "|]"))) == answers


def test_sixteen_bars_may_answer_in_eights() -> None:
    half = "|".join(f"{note}8" for note in "DEFGABc")
    (answer,) = answers_of(form(f"{half}|e8|{half}|d8|]"))
    assert answer.bars == 16
    assert answer.answers
