"""Every registered format keeps the same promises."""

import pytest

from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.notation.elements import Tune
from composer.notation.reader import read_tune

TEXT = "X:7\nT:Öl & “Water”\nC:Nobody\nR:jig\nM:6/8\nL:1/8\nK:G\nD|GAB d2B|c3 A2:|\n"


@pytest.fixture
def tune() -> Tune:
    return read_tune(TEXT)


@pytest.mark.parametrize("name", list(EXPORTERS))
def test_every_format_has_a_suffix_a_label_and_writes_bytes(name: str, tune: Tune) -> None:
    exporter = EXPORTERS[name]
    assert exporter.suffix.startswith(".")
    assert exporter.label
    assert isinstance(exporter.export(tune), bytes)
    assert exporter.export(tune)


@pytest.mark.parametrize("name", list(EXPORTERS))
def test_every_format_writes_a_tune_without_title_meter_and_unit_length(name: str) -> None:
    assert EXPORTERS[name].export(read_tune("X:1\nK:C\nCDEF|\n"))


@pytest.mark.parametrize("name", list(EXPORTERS))
def test_a_tune_without_notes_is_written_or_refused_with_a_sentence(name: str) -> None:
    tune = read_tune("X:1\nT:Nothing\nK:C\n")
    if name == "musicxml":
        with pytest.raises(ComposerError, match="Nothing"):
            EXPORTERS[name].export(tune)
    else:
        assert EXPORTERS[name].export(tune)


def test_an_unknown_format_is_refused_with_the_names_of_those_there_are() -> None:
    with pytest.raises(ComposerError, match="midi, musicxml, abc"):
        EXPORTERS["mp7"]


def test_abc_is_the_tunes_own_text(tune: Tune) -> None:
    assert EXPORTERS["abc"].export(tune).decode() == TEXT


def test_abc_of_a_tune_without_a_number_gets_one() -> None:
    assert EXPORTERS["abc"].export(read_tune("T:t\nK:C\nCDEF|\n")).decode() == "X:1\nT:t\nK:C\nCDEF|\n"
