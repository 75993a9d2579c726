"""Text, sheet and document follow each other."""

import pytest
from pytestqt.qtbot import QtBot

from composer.notation.elements import Span
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.feature import Host

LONG = "X:1\nT:Long\nM:4/4\nL:1/8\nK:D\n" + "DFAd fdAF|GBdg bgdB|\n" * 40


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_tune_that_is_opened_at_a_place_is_shown_there_on_the_sheet_and_in_the_text(
    qtbot: QtBot, host: Host
) -> None:
    host.page.resize(700, 500)
    host.page.show()
    host.document.open(OpenTune(LONG))
    host.document.select(len(LONG) - 20, len(LONG) - 19)
    with qtbot.waitSignal(host.reader.engraved, timeout=60_000):
        pass
    assert host.page.editor.selected_span() == (len(LONG) - 20, len(LONG) - 19)
    assert host.page.sheet.verticalScrollBar().value() > 0
    host.document.open(OpenTune(LONG.replace("Long", "Other")))
    assert host.document.selection == Span(0, 0)
    assert host.page.sheet.verticalScrollBar().value() == 0
