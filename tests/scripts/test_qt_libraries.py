"""The table of system libraries is whole: with them installed, the loader misses nothing of Qt's."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from fresh_machine.system_packages import missing_libraries

PARTS = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtSvgWidgets.abi3.so",
    "QtMultimedia.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtTest.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "Qt/plugins/iconengines/libqsvgicon.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/multimedia/libffmpegmediaplugin.so",
)

# Elsewhere Qt's own wheel is whole, and there is no ldd.
if sys.platform == "linux":

    def test_every_library_of_the_table_is_installed_here() -> None:
        assert missing_libraries() == []

    @pytest.mark.parametrize("part", PARTS)
    def test_the_loader_finds_everything_that_qt_needs(part: str) -> None:
        spec = find_spec("PySide6")
        assert spec is not None
        assert spec.origin is not None
        traced = subprocess.run(
            ["ldd", str(Path(spec.origin).parent / part)], capture_output=True, text=True, check=True
        )
        assert [line for line in traced.stdout.splitlines() if "not found" in line] == []
