"""The sheet, with pages drawn by hand: squares in place of notes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from composer.notation.elements import Problem, Span
from composer.score.engraving import Engraver, Engraving
from composer.ui.colours import DARK, LIGHT
from composer.ui.document.marks import Mark
from composer.ui.theme import apply_theme
from composer.ui.widgets.sheet_layout import MARGIN
from composer.ui.widgets.sheet_pages import SheetPages
from composer.ui.widgets.sheet_view import SheetView

MakeEngraving = Callable[..., Engraving]
CountPixels = Callable[..., int]


@pytest.fixture
def sheet(qtbot: QtBot) -> SheetView:
    made = SheetView()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def note_place(sheet: SheetView, index: int) -> QPoint:
    """The middle of a note in the viewport."""
    sheet.set_highlight([Span(10 + 2 * index, 12 + 2 * index)])
    return sheet.highlighted_boxes()[0].center().toPoint()


def click(sheet: SheetView, place: QPoint) -> None:
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def wheel(sheet: SheetView, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    sheet.wheelEvent(event)


def test_notes_are_drawn_in_ink_on_paper(
    sheet: SheetView, engraving: MakeEngraving, count_pixels: CountPixels
) -> None:
    sheet.set_engraving(engraving(16))
    assert count_pixels(sheet.viewport(), LIGHT.ink) > 16 * 100


def test_in_the_dark_the_ink_is_light_and_the_paper_dark(
    sheet: SheetView, engraving: MakeEngraving, count_pixels: CountPixels, qapp: object
) -> None:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    sheet.set_engraving(engraving(16))
    assert count_pixels(sheet.viewport(), DARK.ink) > 16 * 100
    assert count_pixels(sheet.viewport(), "#000000") == 0
    assert count_pixels(sheet.viewport(), DARK.paper) > 100_000


def test_a_page_wider_than_the_view_is_made_to_fit(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(8, width=3000))
    sheet.set_highlight([Span(24, 26)])
    assert sheet.highlighted_boxes()[0].right() < sheet.viewport().width()


def test_a_click_on_a_note_tells_where_its_text_is(
    sheet: SheetView, engraving: MakeEngraving, qtbot: QtBot
) -> None:
    sheet.set_engraving(engraving(16))
    place = note_place(sheet, 5)
    with qtbot.waitSignal(sheet.note_clicked) as told:
        click(sheet, place)
    assert told.args == [20, 22]


def test_a_click_with_shift_extends_a_selection(
    sheet: SheetView, engraving: MakeEngraving, qtbot: QtBot
) -> None:
    sheet.set_engraving(engraving(16))
    shift, left = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    with qtbot.waitSignal(sheet.selection_extended) as told, qtbot.assertNotEmitted(sheet.note_clicked):
        QTest.mouseClick(sheet.viewport(), left, shift, note_place(sheet, 5))
    assert told.args == [20, 22]


def test_marked_notes_have_a_ground_in_their_colour_until_it_is_taken_away(
    sheet: SheetView, engraving: MakeEngraving, count_pixels: CountPixels
) -> None:
    sheet.set_engraving(engraving(16))
    sheet.set_grounds([Mark(Span(20, 22), "surprising", "What surprised", underlined=True)])
    assert count_pixels(sheet.viewport(), "#f9c47c") > 50
    sheet.set_grounds(())
    assert count_pixels(sheet.viewport(), "#f9c47c") == 0


def test_a_click_beside_the_notes_tells_nothing(
    sheet: SheetView, engraving: MakeEngraving, qtbot: QtBot
) -> None:
    sheet.set_engraving(engraving(16))
    with qtbot.assertNotEmitted(sheet.note_clicked):
        click(sheet, QPoint(3, 3))


def test_a_note_on_the_second_page_is_found_after_scrolling(
    sheet: SheetView, engraving: MakeEngraving, qtbot: QtBot
) -> None:
    sheet.set_engraving(engraving(64, 64))
    place = note_place(sheet, 70)
    assert sheet.viewport().rect().contains(place)
    with qtbot.waitSignal(sheet.note_clicked) as told:
        click(sheet, place)
    assert told.args == [150, 152]


def test_marked_notes_have_a_ground_of_their_own(
    sheet: SheetView, engraving: MakeEngraving, count_pixels: CountPixels
) -> None:
    sheet.set_engraving(engraving(16))
    assert count_pixels(sheet.viewport(), LIGHT.note_highlight) == 0
    sheet.set_highlight([Span(10, 12), Span(14, 16)])
    assert len(sheet.highlighted_boxes()) == 2
    assert count_pixels(sheet.viewport(), LIGHT.note_highlight) > 50
    sheet.set_highlight([])
    assert count_pixels(sheet.viewport(), LIGHT.note_highlight) == 0


def test_the_note_at_the_cursor_has_an_edge(
    sheet: SheetView, engraving: MakeEngraving, count_pixels: CountPixels
) -> None:
    sheet.set_engraving(engraving(16))
    sheet.set_cursor(13)
    assert count_pixels(sheet.viewport(), LIGHT.accent) > 20
    sheet.set_cursor(None)
    assert count_pixels(sheet.viewport(), LIGHT.accent) == 0


def test_marks_are_found_again_on_the_next_page(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(16))
    sheet.set_highlight([Span(20, 22)])
    before = sheet.highlighted_boxes()
    sheet.set_engraving(engraving(17))
    assert sheet.highlighted_boxes() == before


def test_a_marked_note_out_of_view_is_brought_into_view(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(160))
    sheet.set_highlight([Span(10 + 2 * 150, 12 + 2 * 150)])
    assert sheet.viewport().rect().contains(sheet.highlighted_boxes()[0].toAlignedRect())


def test_a_reader_who_does_not_want_to_follow_stays(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(160))
    sheet.follows_highlight = False
    sheet.set_highlight([Span(10 + 2 * 150, 12 + 2 * 150)])
    assert sheet.verticalScrollBar().value() == 0


def test_a_redrawn_page_stays_where_it_was(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(160))
    sheet.verticalScrollBar().setValue(700)
    sheet.set_engraving(engraving(161))
    assert sheet.verticalScrollBar().value() == 700


def test_a_page_wrapped_anew_keeps_the_note_at_the_top(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(160))
    sheet.verticalScrollBar().setValue(700)
    sheet.follows_highlight = False
    sheet.set_highlight([Span(10 + 2 * 72, 12 + 2 * 72)])
    before = sheet.highlighted_boxes()[0].top()
    sheet.set_engraving(engraving(160, width=1600))
    assert sheet.highlighted_boxes()[0].top() == pytest.approx(before, abs=60)


def test_another_tune_starts_at_its_top(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(160))
    sheet.verticalScrollBar().setValue(700)
    sheet.scroll_to_top()
    assert sheet.verticalScrollBar().value() == 0


def test_a_wider_window_asks_for_longer_systems(sheet: SheetView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.engraving_width_changed) as told:
        sheet.resize(900, 500)
    assert told.args == [sheet.engraving_width]
    # On paper of more than 600 pixels the notes are larger, so that fewer stand in a line.
    assert 600 < sheet.engraving_width < 900 - 2 * MARGIN


def test_larger_notes_ask_for_shorter_systems(sheet: SheetView, qtbot: QtBot) -> None:
    before = sheet.engraving_width
    with qtbot.waitSignals([sheet.zoom_changed, sheet.engraving_width_changed]):
        sheet.set_zoom(1.5)
    assert sheet.engraving_width == pytest.approx(before / 1.5, abs=1)


def test_the_scroll_bar_does_not_change_the_width_of_systems(
    sheet: SheetView, engraving: MakeEngraving
) -> None:
    before = sheet.engraving_width
    sheet.set_engraving(engraving(160))
    assert sheet.engraving_width == before


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(160))
    wheel(sheet, -120, Qt.KeyboardModifier.NoModifier)
    assert sheet.verticalScrollBar().value() > 0
    assert sheet.zoom == 1.0
    wheel(sheet, 120, Qt.KeyboardModifier.ControlModifier)
    assert sheet.zoom > 1.0


def test_the_zoom_buttons_zoom_and_go_back(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(16))
    sheet.overlays.zoom_buttons.smaller.emit()
    assert sheet.zoom < 1.0
    sheet.overlays.zoom_buttons.reset.emit()
    assert sheet.zoom == 1.0


def test_the_zoom_buttons_are_there_with_a_page(sheet: SheetView, engraving: MakeEngraving) -> None:
    assert not sheet.overlays.zoom_buttons.isVisible()
    sheet.set_engraving(engraving(16))
    assert sheet.overlays.zoom_buttons.isVisible()


def test_a_wrong_bar_has_a_ground_a_sign_and_its_sentence(
    sheet: SheetView, engraving: MakeEngraving, count_pixels: CountPixels
) -> None:
    sheet.set_engraving(engraving(16))
    assert count_pixels(sheet.viewport(), LIGHT.warning_ground) == 0
    sheet.set_problems([Problem(1, 1, "bar-length", "This bar is too long.", Span(10, 14))])
    assert count_pixels(sheet.viewport(), LIGHT.warning_ground) > 500
    assert count_pixels(sheet.viewport(), LIGHT.warning) > 0
    first = note_place(sheet, 0)
    assert sheet.sentence_at(QPointF(first)) == "This bar is too long."
    shot, sign = sheet.viewport().grab().toImage(), QColor(LIGHT.warning)
    places = ((x, y) for x in range(shot.width()) for y in range(shot.height()))
    x, y = next(place for place in places if shot.pixelColor(*place) == sign)
    assert sheet.sentence_at(QPointF(x, y)) == "This bar is too long."
    sheet.set_problems([])
    assert sheet.sentence_at(QPointF(first)) == ""


def test_zoom_has_its_limits(sheet: SheetView) -> None:
    sheet.set_zoom(100)
    assert sheet.zoom == 3.0
    sheet.set_zoom(0.001)
    assert sheet.zoom == 0.4


def test_a_message_stands_in_place_of_the_page(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving(16))
    sheet.set_message("Type some notes.", "No notes yet")
    assert sheet.overlays.message.isVisible()
    assert sheet.overlays.message.sentence() == "No notes yet Type some notes."
    assert sheet.highlighted_boxes() == []
    sheet.set_engraving(engraving(16))
    assert not sheet.overlays.message.isVisible()


def test_a_notice_leaves_the_page_and_makes_room_for_itself(
    sheet: SheetView, engraving: MakeEngraving, count_pixels: CountPixels
) -> None:
    sheet.set_engraving(engraving(16))
    before = sheet.viewport().height()
    sheet.set_notice("This tune could not be drawn.")
    assert sheet.viewport().height() < before
    assert count_pixels(sheet.viewport(), LIGHT.ink) > 16 * 100
    sheet.set_notice("")
    assert sheet.viewport().height() == before


def test_work_on_a_page_is_shown_only_once_it_takes_long(
    sheet: SheetView, engraving: MakeEngraving, qtbot: QtBot
) -> None:
    sheet.set_engraving(engraving(16))
    sheet.set_busy(True)
    assert not sheet.overlays.busy_shown
    qtbot.waitUntil(lambda: sheet.overlays.busy_shown)
    sheet.set_engraving(engraving(17))
    assert not sheet.overlays.busy_shown


def test_the_page_is_dragged_out_as_what_its_owner_gives(
    sheet: SheetView, engraving: MakeEngraving, qtbot: QtBot
) -> None:
    dragged: list[QMimeData] = []
    sheet.set_engraving(engraving(16))
    data = QMimeData()
    sheet.set_drag_mime_provider(lambda: data)
    sheet.drag_source.run = lambda _widget, mime: dragged.append(mime)
    with qtbot.waitSignal(sheet.drag_started), qtbot.assertNotEmitted(sheet.note_clicked):
        press_and_move(sheet, QPoint(30, 50), QPoint(90, 90))
    assert dragged == [data]


def test_nothing_is_dragged_without_a_provider(
    sheet: SheetView, engraving: MakeEngraving, qtbot: QtBot
) -> None:
    sheet.set_engraving(engraving(16))
    with qtbot.assertNotEmitted(sheet.drag_started):
        press_and_move(sheet, QPoint(30, 50), QPoint(90, 90))


def press_and_move(sheet: SheetView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(sheet.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(sheet.viewport(), end)
    QTest.mouseRelease(sheet.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_an_engraving_without_pages_is_an_empty_sheet(sheet: SheetView, engraving: MakeEngraving) -> None:
    sheet.set_engraving(engraving())
    sheet.set_highlight([Span(0, 1)])
    sheet.set_cursor(3)
    sheet.set_zoom(2.0)
    sheet.grab()
    assert sheet.highlighted_boxes() == []


def test_a_hundred_pages_are_shown_without_reading_them_all(
    sheet: SheetView, engraving: MakeEngraving
) -> None:
    sheet.set_engraving(engraving(*[40] * 100))
    sheet.grab()
    assert sheet.pages is not None
    assert sheet.pages.pages_read <= 4


def test_whole_bars_are_selected_from_bar_line_to_bar_line_without_clef_and_key() -> None:
    text = "X:1\nT:Hanna\nM:4/4\nL:1/8\nK:G\n|:GABc dedB|dedB dedB|\nc2ec B2dB|c2A2 A2BA:|\n"
    engraver = Engraver()
    try:
        pages = SheetPages(engraver.engrave(text, 500))
    finally:
        engraver.close()
    notes = text.index("GABc"), text.index("c2ec"), text.index(":|\n")

    def note(start: int) -> QRectF:
        return pages.notes_of(Span(start, start + 1))[0].rect

    bars = pages.bars_of(Span(notes[0], notes[2]))
    assert [whole for _box, whole in bars] == [True] * 4
    first, second, third, _last = [box for box, _whole in bars]
    assert first.left() < note(notes[0]).left() < first.left() + 25
    assert first.right() == pytest.approx(second.left(), abs=1)
    assert third.left() < note(notes[1]).left() < third.left() + 25
    assert 25 < first.height() < 35
    assert [whole for _box, whole in pages.bars_of(Span(notes[0] + 1, notes[1]))] == [False, True]
