"""How the window looks, at three widths and in both themes, as real widgets have it."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from whole_window import (
    PLACES,
    TUNE,
    clipped,
    described,
    focusable,
    place_in,
    rest,
    show,
    until,
    visible,
    whole_window,
)

from composer.score.drawing import Draughtsman
from composer.ui.colours import DARK, LIGHT
from composer.ui.itemmodels.tune_list_model import TuneListModel
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.sizes import EDGE, HEIGHTS, scaled
from composer.ui.theme import apply_theme
from composer.ui.widgets.sheet_layout import WIDEST_PAPER, width_to_engrave
from composer.ui.window_assembly import WindowAssembly
from composer.ui.window_keys import WindowKeys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
SIZES = ((900, 520), (1280, 800), (1920, 1080))


@pytest.fixture(scope="module")
def assembly(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowAssembly]:
    """One window for all of this file: to look at it changes nothing."""
    with whole_window(qapp, tmp_path_factory.mktemp("home")) as made:
        yield made


@pytest.fixture(autouse=True)
def _rested(assembly: WindowAssembly) -> Iterator[None]:
    """What runs behind the window is over before a test looks at it, and what that sets going after it."""

    rest(assembly)
    yield
    rest(assembly)


@pytest.fixture(
    params=[(size, place) for size in SIZES for place in PLACES], ids=lambda p: f"{p[1]}-{p[0][0]}"
)
def place(assembly: WindowAssembly, request: Any) -> str:
    size, name = request.param
    show(assembly, name, size)
    return str(name)


def fields_of(parent: QWidget) -> list[QWidget]:
    fields = visible(parent, QComboBox, QAbstractSpinBox, QLineEdit)
    return [f for f in fields if not isinstance(f.parent(), QAbstractSpinBox | QComboBox)]


def test_nothing_is_clipped(assembly: WindowAssembly, place: str) -> None:
    assert clipped(assembly.window) == []


def test_a_form_has_one_edge_for_labels_and_one_for_fields_which_the_footer_shares(
    assembly: WindowAssembly, place: str
) -> None:
    shown, column = assembly.window._places[place], assembly.window._settings_of[place]
    assert shown.footer is not None
    area = column.findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    fields = fields_of(shown.settings)
    rects = [place_in(field, column) for field in fields]
    assert all(rect.height() == scaled(HEIGHTS["field"]) for rect in rects)
    assert len({rect.left() for rect in rects}) <= 1
    # Beside the opening notes stands the button of the keyboard.
    alone = [rect for field, rect in zip(fields, rects, strict=True) if field.objectName() != "opening"]
    assert {rect.right() for rect in alone} <= {column.width() - EDGE - 1}
    for above, below in pairwise(sorted(rect.top() for rect in rects)):
        assert below - above >= 39
    for button in visible(shown.footer, QPushButton):
        assert place_in(button, column).left() >= EDGE
        assert place_in(button, column).right() <= column.width() - EDGE - 1


def test_a_row_of_a_form_has_its_label_and_its_field_at_one_height(assembly: WindowAssembly) -> None:
    for name in ("compose", "train"):
        show(assembly, name)
        labels = [one for one in visible(getattr(assembly, name).settings, QLabel) if one.buddy() is not None]
        assert len(labels) > 5
        for label in labels:
            field = label.buddy()
            if (
                isinstance(field, QComboBox | QAbstractSpinBox | QLineEdit)
                and label.height() <= field.height()
            ):
                middle = place_in(label, assembly.window).center().y()
                assert abs(middle - place_in(field, assembly.window).center().y()) <= 1, label.text()


def test_there_is_one_primary_button(assembly: WindowAssembly, place: str) -> None:
    primary = [b for b in visible(assembly.window, QPushButton) if b.property("role") == "primary"]
    assert len(primary) == 1
    assert primary[0].height() == scaled(HEIGHTS["primary"])


def test_stop_takes_the_place_of_compose_while_it_runs(assembly: WindowAssembly) -> None:
    show(assembly, "compose")
    settings, buttons = assembly.compose.settings, assembly.compose.buttons
    before = buttons.compose.geometry()
    settings.show_composing(True)
    QApplication.processEvents()
    assert not buttons.compose.isVisible()
    assert buttons.stop.isVisible()
    assert buttons.stop.geometry() == before
    settings.show_composing(False)


def test_the_whole_face_of_a_box_opens_its_list(assembly: WindowAssembly, place: str) -> None:
    for box in visible(assembly.window, QComboBox):
        if not box.isEnabled() or box.visibleRegion().boundingRect() != box.rect():
            continue
        for share in (0.1, 0.5, 0.9):
            assert not box.isEditable()
            where = QPoint(int(box.width() * share), box.height() // 2)
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
            assert box.view().isVisible(), box.accessibleName()
            box.hidePopup()
            QApplication.processEvents()


def test_the_ring_comes_with_the_keyboard_and_goes_with_the_mouse(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    show(assembly, "compose")
    window = assembly.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def ringed() -> list[QWidget]:
        return [widget for widget in window.findChildren(QWidget) if widget.property("ring")]

    assembly.compose.buttons.like.setFocus()
    assert ringed() == []
    before = assembly.compose.buttons.play_as_written.grab().toImage()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert ringed() == [assembly.compose.buttons.play_as_written]
    assert assembly.compose.buttons.play_as_written.grab().toImage() != before
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(700, 20))
    assert ringed() == []


def ringed(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.property("ring")]


def test_tab_reaches_every_control_once_with_one_ring(
    qtbot: QtBot, assembly: WindowAssembly, place: str
) -> None:
    window = assembly.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wanted, reached = focusable(window), list[QWidget]()
    wanted[0].setFocus()
    while wanted[0] not in reached and len(reached) < 2 * len(wanted):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        assert ringed(window) == [focused]
        reached.append(focused)
    # What scrolls is moved by what stands in it.
    missed = [described(one) for one in wanted if one not in reached and not isinstance(one, QScrollArea)]
    assert not missed, missed
    assert len(set(reached)) == len(reached), [described(one) for one in reached if reached.count(one) > 1]
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(700, 20))
    assert ringed(window) == []


def test_f6_goes_round_every_region_that_is_seen(qtbot: QtBot, assembly: WindowAssembly, place: str) -> None:
    window = assembly.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = window.findChild(WindowKeys)
    assert isinstance(keys, WindowKeys)
    regions = [region for region in keys.regions if any(inside(region, one) for one in focusable(window))]
    assert len(regions) >= 2
    if not any(inside(region, window.focusWidget()) for region in regions[-1:]):
        focusable(regions[-1])[0].setFocus()
    for region in regions:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6)
        assert inside(region, window.focusWidget())
        assert ringed(window) == [window.focusWidget()]
    for region in regions[-2::-1]:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert inside(region, window.focusWidget())


def inside(region: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (region is widget or region.isAncestorOf(widget))


def test_what_the_window_says_covers_neither_the_text_nor_a_field_nor_what_has_the_focus(
    assembly: WindowAssembly, place: str
) -> None:
    window, page = assembly.window, assembly.page
    banner = window.banner
    window.activateWindow()
    for tell in (banner.say, banner.tell_error):
        tell("Something that takes a line or two to say, as sentences for people do, and then some more.")
        QApplication.processEvents()
        fields = [one for one in focusable(window) if one not in (page.sheet, banner.toast.close_button)]
        for said in (banner, banner.toast):
            if said.isVisible():
                rect = place_in(said, window)
                for other in (page.editor, *fields):
                    if other.isVisible() and not inside(said, other) and not inside(page.sheet, other):
                        seen = place_in(other, window).intersected(seen_of(other, window))
                        assert not rect.intersects(seen), described(other)
                assert said.label.heightForWidth(said.label.width()) <= said.label.height()
        assert banner.isVisible() or banner.toast.isVisible()
        if banner.toast.isVisible():
            desk = page.sheet
            assert desk.height() >= 200
            assert desk.height() - banner.toast.geometry().bottom() - 1 == banner.toast.x() == 12
    assert not banner.toast.isVisible()
    banner.hide()


def seen_of(widget: QWidget, window: QWidget) -> QRect:
    """What of a widget is not scrolled away."""
    shown = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, shown.topLeft()), shown.size())


def test_a_row_of_a_list_is_read_in_full() -> None:
    rows = TuneListModel()
    rows.set_rows([TuneRow("Hanna at the Weir", rhythm="jig", key="D", meter="6/8", bars=32)])
    read = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    for said in ("Hanna at the Weir", "jig", "D", "32 bars"):
        assert said in (read or "")


@pytest.mark.parametrize("width", [1280, 1920])
def test_four_lines_of_four_bars_are_four_systems_on_paper_no_wider_than_900(
    assembly: WindowAssembly, width: int
) -> None:
    show(assembly, "compose", (width, 800))
    sheet = assembly.page.sheet
    drawing = Draughtsman().draw(TUNE, width_to_engrave(sheet._room().width(), 1.0))
    assert drawing.pages[0].count('class="system"') == 4
    until(lambda: sheet.pages is not None)
    # A page of another width is shown smaller until the one for this width is engraved.
    until(lambda: abs(sheet._layout.papers(0)[0].width() - (assembly.page.width() - 40)) <= 2)
    paper = sheet._layout.papers(0)[0]
    assert 500 < paper.width() <= WIDEST_PAPER
    assert abs(paper.center().x() - assembly.page.width() / 2) <= 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_drawn_has_the_colours_of_the_table(
    assembly: WindowAssembly, qapp: QApplication, colours: Any, qtbot: QtBot
) -> None:
    show(assembly, "compose")
    apply_theme(qapp, colours.name)
    QApplication.processEvents()
    sheet, compose = assembly.page.sheet, assembly.compose.buttons.compose
    until(lambda: sheet.pages is not None)
    desk_and_paper = colours_in(sheet.viewport().grab().toImage())
    assert {colours.desk, colours.paper, colours.ink} <= desk_and_paper
    assert compose.grab().toImage().pixelColor(8, 20).name() == colours.accent
    compose.setEnabled(False)
    assert colours.disabled_text in colours_in(compose.grab().toImage())
    compose.setEnabled(True)
    apply_theme(qapp, "light")


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_whatever_takes_the_focus_has_a_name(assembly: WindowAssembly, place: str) -> None:
    for widget in visible(assembly.window, QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            read = QAccessible.queryAccessibleInterface(widget)
            assert read is not None
            assert read.text(QAccessible.Text.Name), f"{type(widget).__name__} {widget.objectName()}"


def test_the_list_folds_in_a_narrow_window_and_is_opened_over_the_page(assembly: WindowAssembly) -> None:
    show(assembly, "compose", SIZES[0])
    window = assembly.window
    assert assembly.page.width() >= 480
    assert not window.listings.isVisible()
    window.folding.button.click()
    assert window.listings.isVisible()
    window.folding.close()
    assert not window.listings.isVisible()
    show(assembly, "compose")
    assert window.listings.isVisible()
    assert abs(window.listings.width() - 272) <= 2


def test_one_line_goes_through_the_headers_of_all_columns(assembly: WindowAssembly) -> None:
    for size in SIZES[1:]:
        show(assembly, "compose", size)
        column = assembly.window._settings_of["compose"]
        headers = [assembly.compose.page.header, assembly.page._header_frame]
        headers += [
            one for one in visible(column, QFrame) if one.property("role") in ("header", "second-header")
        ]
        rects = [place_in(header, assembly.window) for header in headers]
        assert len(rects) == (3 if size[0] < 1600 else 4)
        assert {(rect.top(), rect.height()) for rect in rects} == {(rects[0].top(), scaled(52))}


def test_the_heads_of_all_columns_are_equally_high_in_every_place(
    assembly: WindowAssembly, place: str
) -> None:
    heads = [one for one in visible(assembly.window, QFrame) if one.property("role") == "header"]
    assert heads
    bottoms = {place_in(head, assembly.window).bottom() for head in heads}
    assert len(bottoms) == 1, [described(head) for head in heads]


def test_what_is_disabled_in_a_box_is_grey(assembly: WindowAssembly, qapp: QApplication) -> None:
    show(assembly, "compose")
    for colours in (LIGHT, DARK):
        apply_theme(qapp, colours.name)
        for box in (assembly.compose.settings.drawn.editor("count"), assembly.compose.settings.model):
            box.setEnabled(False)
            QApplication.processEvents()
            shown = box.grab().toImage()
            signs = {
                shown.pixelColor(x, y).name()
                for x in range(box.width() - 28, box.width() - 4)
                for y in range(8, box.height() - 8)
            }
            assert not signs & {colours.text, colours.muted_text}
            box.setEnabled(True)
    apply_theme(qapp, "light")


def test_the_tabs_are_columns_side_by_side_where_there_is_room(assembly: WindowAssembly) -> None:
    show(assembly, "compose")
    column, about = assembly.window._settings_of["compose"], assembly.compose.about
    assert column.width() == 304
    assert not about.isVisible()
    column.show_about()
    assert about.isVisible()
    assert assembly.compose.buttons.compose.isVisible()
    assert not assembly.compose.settings.isVisible()
    column.tabs.setCurrentIndex(0)
    show(assembly, "compose", SIZES[2])
    assert (column.width(), assembly.window.listings.width()) == (624, 352)
    assert about.isVisible()
    assert assembly.compose.settings.isVisible()
    show(assembly, "library", SIZES[2])
    assert assembly.window.settings.width() == 304
    show(assembly, "compose")


def test_what_is_more_goes_to_the_page_until_its_paper_is_900_and_then_to_the_list(
    assembly: WindowAssembly,
) -> None:
    listings = assembly.window.listings
    for width, listing, page in ((1700, 320, 680), (1980, 352, 928), (2020, 380, 940), (2200, 400, 1100)):
        show(assembly, "compose", (width, 1000))
        assert abs(listings.width() - listing) <= 2
        assert abs(assembly.page.width() - page) <= 4
    show(assembly, "compose")


def test_in_a_low_window_the_text_is_a_strip_and_two_buttons_are_a_menu(assembly: WindowAssembly) -> None:
    buttons, text = assembly.compose.buttons, assembly.page.text
    show(assembly, "compose")
    assert text.is_unfolded
    assert buttons.best.isVisible()
    show(assembly, "compose", (960, 540))
    assert not text.is_unfolded
    assert text.height() == scaled(34)
    assert not buttons.best.isVisible()
    assert buttons.others.isVisible()
    assert buttons.others.menu().actions()[0].text() == buttons.best.text()
    text.fold.click()
    assert assembly.page.editor.isVisible()
    show(assembly, "compose")
    assert buttons.best.isVisible()
    assert text.is_unfolded


def test_pictures_of_every_place_are_there_to_be_looked_at(
    assembly: WindowAssembly, qapp: QApplication, tmp_path: Path
) -> None:
    for theme in ("light", "dark"):
        apply_theme(qapp, theme)
        for size in SIZES:
            for name in PLACES:
                show(assembly, name, size)
                assert assembly.window.grab().save(str(tmp_path / f"{name}-{size[0]}-{theme}.png"))
    apply_theme(qapp, "light")
    assert len(list(tmp_path.iterdir())) == 2 * len(SIZES) * len(PLACES)
