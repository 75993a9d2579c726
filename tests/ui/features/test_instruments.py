"""Tune › For an instrument, what stands under the notes, and parts in B♭ and E♭."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from composer.notation.reader import read_tune
from composer.ui.dialogs.instrument import InstrumentDialog, Wanted
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.feature import Host
from composer.ui.features.instruments import UNDER, Instruments

TUNE = "X:1\nT:The Low One\nM:4/4\nL:1/4\nK:G\nG,B,DG|dcBd|G4|]\n"


@pytest.fixture
def feature(qtbot: QtBot, host: Host) -> Instruments:
    host.document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: not host.reader.busy, timeout=60_000)
    return Instruments(host)


def chosen(menu: QMenu, label: str) -> None:
    entries = [*menu.actions(), *(e for m in menu.actions() if m.menu() for e in m.menu().actions())]  # type: ignore[attr-defined]
    next(entry for entry in entries if entry.text().replace("&", "") == label).trigger()


def test_a_tune_is_put_in_a_key_that_fits_by_one_undo_step(
    host: Host, feature: Instruments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InstrumentDialog, "choose", lambda *_: Wanted("d-whistle", 7))
    feature.choose()
    assert "K:D" in host.document.text
    host.document.undo()
    assert host.document.text == TUNE
    assert not host.document.can_undo


def test_the_dialog_says_what_is_out_and_offers_what_fits(qtbot: QtBot, host: Host) -> None:
    dialog = InstrumentDialog(host.page, read_tune(TUNE), "d-whistle")
    qtbot.addWidget(dialog)
    assert "D whistle has D to d'" in dialog.ranges.text()
    assert "lacks G,, B," in dialog.notes.text()
    assert dialog.wanted == Wanted("d-whistle", 7)
    dialog.instrument.setCurrentIndex(dialog.instrument.findData("fiddle"))
    assert dialog.wanted == Wanted("fiddle", 0)
    assert dialog.moves.item(0).text() == "As it is, in G: no hard note"


def test_a_tune_that_fits_in_no_key_is_told_so(qtbot: QtBot, host: Host) -> None:
    dialog = InstrumentDialog(host.page, read_tune("X:1\nK:C\nC,c''|\n"), "pipes")
    qtbot.addWidget(dialog)
    assert "fits in no key" in dialog.notes.text()
    assert dialog.wanted is None
    assert not dialog.put.isEnabled()


def test_what_stands_under_the_notes_is_drawn_and_remembered(
    qtbot: QtBot, host: Host, feature: Instruments
) -> None:
    menu = QMenu(host.page)
    feature.fill(menu)
    with qtbot.waitSignal(host.reader.engraved, timeout=60_000) as drawn:
        chosen(menu, "Fingering: D whistle")
    assert drawn.args is not None
    assert b"<circle" in drawn.args[0].pages[0]
    assert host.document.text == TUNE
    assert host.remembered.text(UNDER, "") == "d-whistle"
    with qtbot.waitSignal(host.reader.engraved, timeout=60_000) as plain:
        chosen(menu, "Nothing")
    assert plain.args is not None
    assert b"<circle" not in plain.args[0].pages[0]


def test_an_instrument_that_is_known_no_more_is_forgotten(host: Host) -> None:
    host.remembered.set(UNDER, "my-own-flute")
    Instruments(host)
    assert host.reader.under == host.remembered.text(UNDER, "-") == ""


def test_a_part_says_in_its_title_for_whom_it_is(qtbot: QtBot, host: Host, feature: Instruments) -> None:
    with qtbot.waitSignal(feature.export_wanted) as wanted:
        feature.export_part("b-flat")
    assert wanted.args is not None
    part = read_tune(wanted.args[0][0])
    assert part.title == "The Low One (for B♭ instruments)"
    assert part.key.tonic == "A"
    assert host.document.text == TUNE
