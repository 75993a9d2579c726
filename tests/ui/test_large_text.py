"""With the system's text at 1.3 times its size nothing is cut off, in any place."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from whole_window import PLACES, clipped, rest, show, whole_window

from composer.ui import sizes
from composer.ui.sizes import BASE, font
from composer.ui.window_assembly import WindowAssembly

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
LARGER = 1.3


@pytest.fixture(scope="module")
def assembly(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowAssembly]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sizes, "base_pixels", lambda: round(LARGER * BASE))
        with whole_window(qapp, tmp_path_factory.mktemp("home")) as made:
            yield made
    qapp.setFont(font())


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_nothing_is_clipped_with_larger_text(
    assembly: WindowAssembly, name: str, size: tuple[int, int]
) -> None:
    rest(assembly)
    show(assembly, name, size)
    rest(assembly)
    show(assembly, name, size)
    assert assembly.window.font().pixelSize() == 17
    assert clipped(assembly.window) == []


def test_nor_in_the_list_of_commands_and_the_help(assembly: WindowAssembly) -> None:
    show(assembly, "compose")
    assembly.command_search.open()
    QApplication.processEvents()
    rows = assembly.command_search.list.rows
    assert clipped(assembly.command_search.list) == []
    assert rows.visualItemRect(rows.topLevelItem(0)).height() >= rows.fontMetrics().height() + 8
    assembly.command_search.list.leave()
    assembly.help.shortcuts()
    QApplication.processEvents()
    assert clipped(assembly.help.page) == []
    show(assembly, "compose")
    rest(assembly)
