"""Train without TensorFlow: it says so when it is shown, and reads nothing for a training that can't be."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus
from composer.model import installed

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def _without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda _name: None)


def test_the_form_says_so_and_offers_no_measuring(home: Any, corpus: Corpus) -> None:
    place = home.open(corpus)
    assert "TensorFlow" in place.settings.memory.text()
    assert place.settings.memory.isVisible()
    assert not place.settings.measure.isVisible()


@pytest.mark.parametrize("has_corpus", [True, False])
def test_start_tells_how_to_get_it_and_begins_nothing(
    qtbot: QtBot, home: Any, corpus: Corpus, has_corpus: bool
) -> None:
    place = home.open(corpus if has_corpus else None)
    with qtbot.waitSignal(place._session.failed) as told, qtbot.assertNotEmitted(place._session.place_wanted):
        place.settings.start.click()
    assert "pip install" in str(told.args[0])
    assert not place.running
    assert "Training" not in {job.name for job in home.jobs.running}
    assert not home.models.exists()
