"""A tune is cut at its double bars and repeats; a section is as long as it is heard once."""

import pytest

from composer.composition.phrases.form import form_of
from composer.composition.phrases.sections import Section, sections_of
from composer.notation.reader import read_tune


def sections(music: str, header: str = "M:4/4\nL:1/8\nK:G") -> tuple[Section, ...]:
    return sections_of(read_tune(f"{header}\n{music}"))


@pytest.mark.parametrize(
    ("music", "lengths"),
    [
        ("GABc dedB|c4 B4||d8|e8|]", [2, 2]),
        ("|:GABc dedB|c4 B4:|\n|:d8|e8|g8:|", [2, 3]),
        ("|:GABc dedB|c4 B4::d8|e8:|", [2, 2]),
        ("GABc dedB|c4 B4|d8|e8|", [4]),
        ("||GABc dedB||\n||c4 B4|]", [1, 1]),
        ("", []),
        ("Z4|G8||Z|]", [5, 1]),
    ],
)
def test_sections_stand_between_double_bars_and_repeats(music: str, lengths: list[int]) -> None:
    assert [len(section.bars) for section in sections(music)] == lengths


def test_second_endings_are_left_aside_but_tell_where_the_section_ends() -> None:
    first, second = sections("|:G8|A8|1 B8:|2 c8:|\n|:d8|e8|1,3 f8:|2 g8|]")
    assert [bar.notes[0].midi for bar in first.bars] == [67, 69, 71]
    assert first.last.notes[0].midi == 72
    assert second.last.notes[0].midi == 79
    assert first.repeated
    assert second.repeated


@pytest.mark.parametrize("music", ["|:GA|B8|c8|d6:|", "GA|:B8|c8|d6:|", "GA|B8|c8|d6||"])
def test_a_pick_up_is_no_bar_and_a_shortened_last_bar_is_one(music: str) -> None:
    (section,) = sections(music)
    assert len(section.bars) == 3
    assert section.pickup is not None
    assert [note.midi for note in section.pickup.notes] == [67, 69]
    assert section.pickup.notes[0].onset_ticks * 4 == 3 * section.pickup.full_ticks


def test_a_change_of_meter_changes_what_a_bar_is() -> None:
    (section,) = sections("G8|[M:2/4]A4|B4|]")
    assert [bar.full_ticks for bar in section.bars] == [20160, 10080, 10080]
    assert section.bars[1].length_ticks == 10080


@pytest.mark.parametrize(
    ("key", "tonic"), [("G", 7), ("F#m", 6), ("Bb", 10), ("Cb", 11), ("B# major", 0), ("none", None)]
)
def test_the_key_note_is_a_pitch_class(key: str, tonic: int | None) -> None:
    assert form_of(read_tune(f"M:4/4\nL:1/8\nK:{key}\nG8|]")).tonic == tonic
