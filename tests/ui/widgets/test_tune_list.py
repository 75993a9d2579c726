"""The list of tunes."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from composer.ui.colours import LIGHT
from composer.ui.itemmodels.tune_list_model import TuneListModel
from composer.ui.itemmodels.tune_row import LazyRows, TuneRow
from composer.ui.widgets.list_keys import ListKeys
from composer.ui.widgets.tune_list import TuneList

ROWS = [
    TuneRow("The Kesh Jig", "jig", "G major", "6/8", 16, 0),
    TuneRow("Miss McLeod's", "reel", "A major", "4/4", 1, 2),
    TuneRow("", "", "D major"),
]


@pytest.fixture
def tunes(qtbot: QtBot) -> TuneList:
    made = TuneList()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.set_empty_text("No tunes yet", "Press Compose.")
    made.show()
    return made


def test_an_empty_list_says_what_to_do(tunes: TuneList) -> None:
    assert tunes.empty_state.isVisible()
    assert tunes.empty_state.sentence() == "No tunes yet Press Compose."
    tunes.prepend([ROWS[0]])
    assert not tunes.empty_state.isVisible()


def test_a_tune_that_is_selected_is_told_by_its_position(tunes: TuneList, qtbot: QtBot) -> None:
    tunes.set_rows(ROWS)
    with qtbot.waitSignal(tunes.tune_selected) as told:
        tunes.select(1)
    assert told.args == [1]
    assert tunes.selected() == (1,)


def test_a_filter_keeps_the_positions(tunes: TuneList, qtbot: QtBot) -> None:
    tunes.set_rows(ROWS)
    tunes.set_filter("mcleod")
    assert tunes.model().rowCount() == 1
    with qtbot.waitSignal(tunes.tune_selected) as told:
        tunes.setCurrentIndex(tunes.model().index(0, 0))
    assert told.args == [1]


def test_a_search_that_finds_nothing_says_so(tunes: TuneList) -> None:
    tunes.set_rows(ROWS)
    tunes.set_filter("polka")
    assert tunes.empty_state.isVisible()
    assert "Nothing found" in tunes.empty_state.sentence()
    tunes.set_filter("")
    assert not tunes.empty_state.isVisible()


def test_a_tune_that_the_filter_hides_is_not_selected(tunes: TuneList) -> None:
    tunes.set_rows(ROWS)
    tunes.set_filter("mcleod")
    tunes.select(0)
    assert tunes.selected() == ()


def test_selected_tunes_are_dragged_out_as_what_the_owner_gives(tunes: TuneList) -> None:
    asked: list[tuple[int, ...]] = []
    dragged: list[QMimeData] = []
    data = QMimeData()

    def provide(positions: tuple[int, ...]) -> QMimeData:
        asked.append(positions)
        return data

    tunes.set_rows(ROWS)
    tunes.set_drag_mime_provider(provide)
    tunes.run_drag = lambda _widget, mime: dragged.append(mime)
    tunes.selectAll()
    tunes.startDrag(Qt.DropAction.CopyAction)
    assert asked == [(0, 1, 2)]
    assert dragged == [data]


def test_nothing_is_dragged_without_a_provider(tunes: TuneList) -> None:
    dragged: list[QMimeData] = []
    tunes.set_rows(ROWS)
    tunes.run_drag = lambda _widget, mime: dragged.append(mime)
    tunes.startDrag(Qt.DropAction.CopyAction)
    assert dragged == []


def test_a_row_tells_what_is_known() -> None:
    assert [row.line for row in ROWS] == ["Jig in G major · 16 bars", "Reel in A major · 1 bar", "D major"]
    assert [row.exception for row in ROWS] == ["", "2 to mend", ""]
    assert TuneRow("x", problems=1).exception == "1 to mend"
    assert TuneRow("x", problems=1, fault="can’t be used").exception == "can’t be used"


def test_a_screen_reader_hears_the_whole_row(tunes: TuneList) -> None:
    tunes.set_rows(ROWS)
    index = tunes.model().index(1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Miss McLeod's, reel in A major, 1 bar, 2 to mend"
    assert TuneRow("x", beside="14:02", starred=True, remark="Why").spoken == "x, starred, 14:02, Why"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Miss McLeod's"


def test_only_what_is_faulty_is_said_and_in_its_colour(
    tunes: TuneList, count_pixels: Callable[..., int]
) -> None:
    tunes.set_rows(ROWS[:1])
    assert [row.exception for row in ROWS] == ["", "2 to mend", ""]
    assert count_pixels(tunes, LIGHT.warning) == 0
    tunes.set_rows(ROWS[1:2])
    assert count_pixels(tunes, LIGHT.warning) > 0


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = TuneListModel()
    assert isinstance(model, QAbstractItemModel)
    # Each broken rule is a warning, which fails the test.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(ROWS)
    model.prepend([ROWS[0]])
    model.set_filter("kesh")
    model.prepend([ROWS[0]])
    model.prepend([ROWS[1]])
    assert [model.position(model.index(n)) for n in range(model.rowCount())] == [1, 2, 3]
    assert list(model.runs([3, 0, 1, 2])) == [(0, 2)]
    model.set_filter("")
    assert [model.row(n).title for n in range(4)] == ["Miss McLeod's", *["The Kesh Jig"] * 3]
    model.prepend(ROWS)
    model.set_filter("kesh")
    model.prepend(ROWS)
    assert model.rowCount() == 5
    assert tester.model() is model


def test_what_is_selected_stays_selected_while_a_filter_shows_it(tunes: TuneList, qtbot: QtBot) -> None:
    tunes.set_rows(ROWS)
    tunes.selectAll()
    tunes.setCurrentIndex(tunes.model().index(1, 0))
    with qtbot.assertNotEmitted(tunes.tune_selected):
        tunes.set_filter("m")
    assert tunes.selected() == (1,)
    assert tunes.current() == 1


def test_what_is_put_at_the_top_moves_neither_the_selection_nor_what_is_looked_at(
    tunes: TuneList, qtbot: QtBot
) -> None:
    tunes.set_rows([TuneRow(f"Tune {n}") for n in range(100)])
    tunes.select(60)
    tunes.select_again((60, 62), 60)
    place = tunes.visualRect(tunes.tunes.index_of(60))
    with qtbot.assertNotEmitted(tunes.tune_selected):
        tunes.prepend(ROWS)
    assert tunes.selected() == (63, 65)
    assert tunes.current() == 63
    assert tunes.visualRect(tunes.tunes.index_of(63)) == place


class CountedRows:
    """Makes rows and counts them."""

    def __init__(self) -> None:
        self.made = 0

    def rows(self, length: int) -> LazyRows:
        return LazyRows(length, self._make)

    def _make(self, positions: range) -> list[TuneRow]:
        self.made += len(positions)
        return [TuneRow(f"Tune {n}", "reel", "D major", "4/4", 16, 0) for n in positions]


def test_of_ten_thousand_tunes_only_those_in_view_are_made(tunes: TuneList) -> None:
    counted = CountedRows()
    tunes.set_rows(counted.rows(10_000), lambda: [f"Tune {n}" for n in range(10_000)])
    tunes.grab()
    tunes.set_filter("tune 77")
    tunes.grab()
    tunes.set_filter("")
    tunes.select(9_999)
    tunes.grab()
    assert tunes.selected() == (9_999,)
    assert counted.made < 500


def test_a_key_in_the_search_box_tells_the_view_of_one_change(tunes: TuneList) -> None:
    changes: list[str] = []
    model = tunes.model()
    for name in ("modelReset", "rowsInserted", "rowsRemoved", "dataChanged", "layoutChanged"):
        getattr(model, name).connect(lambda *_, name=name: changes.append(name))
    tunes.set_rows(CountedRows().rows(10_000), lambda: [f"Tune {n}" for n in range(10_000)])
    del changes[:]
    tunes.set_filter("7")
    assert changes == ["modelReset"]


def test_the_first_of_a_group_has_its_heading_above_it(tunes: TuneList) -> None:
    tunes.set_rows(ROWS, headings={0: "Today", 2: "Yesterday"})
    heights = [tunes.visualRect(tunes.model().index(n, 0)).height() for n in range(3)]
    assert heights[0] == heights[2] > heights[1]
    first = tunes.model().index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Today: The Kesh Jig")
    tunes.set_rows(ROWS)
    assert {tunes.visualRect(tunes.model().index(n, 0)).height() for n in range(3)} == {heights[1]}


def test_a_star_is_drawn_where_nothing_is_wrong(tunes: TuneList, count_pixels: Callable[..., int]) -> None:
    tunes.set_rows([TuneRow("Plain")])
    assert count_pixels(tunes, LIGHT.accent) == 0
    tunes.set_rows([TuneRow("Starred", starred=True)])
    assert count_pixels(tunes, LIGHT.accent) > 20


def test_the_keys_of_a_list_are_heard_in_it_and_nowhere_else(tunes: TuneList, qtbot: QtBot) -> None:
    keys, heard = ListKeys(tunes), list[str]()
    for name in ("play", "rename", "star", "trash"):
        getattr(keys, f"{name}_wanted").connect(lambda name=name: heard.append(name))
    tunes.set_rows(ROWS)
    tunes.activateWindow()
    tunes.setFocus()
    qtbot.waitUntil(tunes.hasFocus)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_S, Qt.Key.Key_Delete):
        qtbot.keyClick(tunes, key)
    assert heard == ["play", "rename", "star", "trash"]


def test_ten_thousand_rows_are_laid_out_without_asking_python_for_each(tunes: TuneList, qtbot: QtBot) -> None:
    asked: list[str] = []
    tunes.set_rows([ROWS[0]] * 10_000)
    sys.setprofile(lambda frame, event, _argument: asked.append(event))
    try:
        tunes.doItemsLayout()
    finally:
        sys.setprofile(None)
    assert tunes.verticalScrollBar().maximum() > 9_000
    assert len(asked) < 1000
