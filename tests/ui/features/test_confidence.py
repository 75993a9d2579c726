"""Layers of marks stand beside each other, and a feature's colours stay while its switch is on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.composition.confidence import NoteConfidence
from composer.notation.elements import Span
from composer.ui.document.document import Document
from composer.ui.document.marks import Mark
from composer.ui.document.open_tune import OpenTune
from composer.ui.features import confidence as feature
from composer.ui.features.confidence import Confidence
from composer.ui.features.feature import Host

TUNE = "X:1\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|\n"


def first_note(_model: Path, text: str) -> tuple[NoteConfidence, ...]:
    at = text.index("\n", text.index("K:")) + 1
    return (NoteConfidence(at, at + 1, 0.01, ()),)


@pytest.fixture
def colours(host: Host, monkeypatch: pytest.MonkeyPatch) -> Confidence:
    monkeypatch.setattr(feature, "confidence", first_note)
    host.composing.models.append(Path("model"))  # type: ignore[attr-defined]
    made = Confidence(host)
    host.document.open(OpenTune(TUNE))
    return made


def roles(document: Document) -> list[str]:
    return [mark.role for mark in document.marks]


def test_the_colours_stay_when_something_is_selected_on_the_sheet(
    qtbot: QtBot, host: Host, colours: Confidence
) -> None:
    colours.switch.setChecked(True)
    qtbot.waitUntil(lambda: roles(host.document) == ["surprising"])
    host.page.sheet.selection_extended.emit(20, 25)
    assert roles(host.document) == ["surprising", "selection"]
    host.page.sheet.note_clicked.emit(22, 23)
    assert roles(host.document) == ["surprising"]
    assert colours.legend.isVisibleTo(host.page)


def test_each_new_text_is_read_and_coloured_while_the_switch_is_on(
    qtbot: QtBot, host: Host, colours: Confidence
) -> None:
    colours.switch.setChecked(True)
    qtbot.waitUntil(lambda: bool(host.document.marks))
    host.document.type(TUNE.replace("K:D", "K:Gmix"))
    qtbot.waitUntil(lambda: [mark.span for mark in host.document.marks] == [Span(23, 24)])
    colours.switch.setChecked(False)
    assert host.document.marks == ()
    assert not colours.legend.isVisibleTo(host.page)


def test_marks_of_variants_leave_the_colours(qtbot: QtBot, host: Host, colours: Confidence) -> None:
    colours.switch.setChecked(True)
    qtbot.waitUntil(lambda: bool(host.document.marks))
    host.document.set_marks("variants", [Mark(Span(20, 24), "note_highlight")])
    host.document.set_marks("variants")
    assert roles(host.document) == ["surprising"]
