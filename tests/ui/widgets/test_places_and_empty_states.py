"""The places bar, and what stands in empty panes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.ui.colours import DARK, LIGHT, Colours
from composer.ui.theme import apply_theme
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.places_bar import PLACES, PlacesBar

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def places(qtbot: QtBot) -> PlacesBar:
    made = PlacesBar()
    qtbot.addWidget(made)
    return made


def test_compose_is_the_first_place(places: PlacesBar) -> None:
    assert places.place == "compose"


@pytest.mark.parametrize("name", list(PLACES))
def test_a_click_leads_to_the_place_and_leaves_only_it_chosen(
    places: PlacesBar, qtbot: QtBot, name: str
) -> None:
    with qtbot.waitSignal(places.place_chosen) as told:
        qtbot.mouseClick(places.buttons[name], Qt.MouseButton.LeftButton)
    assert told.args == [name]
    assert [button.isChecked() for button in places.buttons.values()].count(True) == 1
    assert places.place == name


def test_a_place_that_is_set_is_not_told(places: PlacesBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(places.place_chosen):
        places.set_place("train")
    assert places.place == "train"


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_chosen_place_is_marked_by_the_ground_of_what_is_selected(
    places: PlacesBar, qapp: QApplication, count_pixels: Callable[..., int], theme: str, colours: Colours
) -> None:
    apply_theme(qapp, theme)
    places.set_place("train")
    assert count_pixels(places.buttons["train"], colours.selection) > 500
    assert count_pixels(places.buttons["corpus"], colours.selection) == 0


def test_every_place_has_a_name_and_a_description(places: PlacesBar) -> None:
    for button in places.buttons.values():
        assert button.accessibleName()
        assert button.accessibleDescription()


def test_an_empty_state_tells_which_button_was_pressed(qtbot: QtBot) -> None:
    state = EmptyState("No model yet", "Train one first.", "train")
    qtbot.addWidget(state)
    state.add_button("open", "Open…")
    train = state.add_button("train", "Train a model", "train", call=True)
    with qtbot.waitSignal(state.action_triggered) as told:
        train.click()
    assert told.args == ["train"]
    assert state.sentence() == "No model yet Train one first."


def test_text_of_others_is_shown_as_it_stands_not_as_markup(qtbot: QtBot) -> None:
    state = EmptyState("<b>Bold</b>")
    qtbot.addWidget(state)
    assert state.title_label.textFormat() is Qt.TextFormat.PlainText


def test_a_label_that_shortens_its_text_shows_the_whole_under_the_mouse(qtbot: QtBot) -> None:
    label = ElidedLabel("A long\ntitle")
    qtbot.addWidget(label)
    assert label.toolTip() == "A long title"
    label.set_text("x" * 10_000)
    assert label.minimumSizeHint().width() < 200
    label.resize(50, 20)
    label.grab()


@pytest.mark.parametrize("width", [240, 480, 900])
def test_buttons_of_an_empty_state_stand_in_a_column_each_as_wide_as_the_widest(
    qtbot: QtBot, qapp: QApplication, width: int
) -> None:
    apply_theme(qapp, "light")
    state = EmptyState("Nothing yet", "Compose a first tune with the model that came along.", "compose")
    qtbot.addWidget(state)
    first = state.add_button("first", "Compose a first tune", "compose", call=True)
    second = state.add_button("second", "Train a first model", "train")
    state.resize(width, 400)
    state.show()
    assert first.geometry().bottom() < second.geometry().top()
    assert first.width() == second.width() >= max(first.sizeHint().width(), second.sizeHint().width())
    assert state.rect().contains(first.geometry())
