"""A feature is one file and one line: this one shouts the open tune's title."""

import sys
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from composer.notation.elements import Span
from composer.registry import Registry
from composer.ui.document.marks import Mark
from composer.ui.document.open_tune import OpenTune
from composer.ui.features import feature
from composer.ui.features.feature import FEATURES, Host

TUNE = "X:1\nT:Toy\nK:D\nDFAd|\n"


class Shouting(QObject):
    """Writes the title in capitals and marks it, in a layer of its own."""

    menu = "tune"

    def __init__(self, host: Host) -> None:
        super().__init__(host.document)
        self._document = host.document
        host.document.add_layer("shouting")

    def fill(self, menu: QMenu) -> None:
        menu.addAction("S&hout", "Ctrl+Shift+H", self.shout)

    def shout(self) -> None:
        self._document.change(self._document.text.replace("T:Toy", "T:TOY"))
        self._document.set_marks("shouting", [Mark(Span(4, 9), "selection", "Loud.")])


@pytest.fixture
def one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("toy_feature")
    module.Shouting = Shouting  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "toy_feature", module)
    lines = {name: f"{FEATURES._targets[name]}" for name in FEATURES}
    features = Registry("feature", {**lines, "shouting": "toy_feature:Shouting"})
    monkeypatch.setattr(feature, "FEATURES", features)
    monkeypatch.setattr("composer.ui.window_assembly.FEATURES", features)


@pytest.mark.usefixtures("one_line")
def test_a_feature_added_by_one_line_has_entry_shortcut_undo_and_layer(stage: Any) -> None:
    assembly = stage.open()
    assembly.document.open(OpenTune(TUNE))
    (action,) = [one for one in assembly.menu_bar.menus["tune"].actions() if one.text() == "S&hout"]
    assert action.shortcut().toString() == "Ctrl+Shift+H"
    action.trigger()
    assert "T:TOY" in assembly.document.text
    assert assembly.page.editor.text() == assembly.document.text
    assert [mark.sentence for mark in assembly.document.marks] == ["Loud."]
    assembly.document.undo()
    assert assembly.document.text == TUNE
