"""Every registered format keeps the same promises."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.notation.elements import Tune
from composer.notation.reader import read_tune

TEXT = "X:7\nT:Öl & “Water”\nC:Nobody\nR:jig\nM:6/8\nL:1/8\nK:G\nD|GAB d2B|c3 A2:|\n"
# How a file of each format begins.
SIGNATURES = {
    "midi": b"MThd",
    "musicxml": b"<?xml",
    "mxl": b"PK",
    "abc": b"X:",
    "pdf": b"%PDF-",
    "svg": b"<svg",
    "png": b"\x89PNG",
    "wav": b"RIFF",
}
ODD_TUNES = {
    "no title": "X:1\nK:C\nCDEF|\n",
    "no header": "CDEF|GABc|\n",
    "endless title": f"X:1\nT:{'x' * 5000}\nK:C\nC|\n",
    "controls": "X:1\nT:\x01\ud800<&>\nC:\ud800\nN:\x07\nK:C\nC|\n",
    "nonsense lengths": "X:1\nL:1/0\nM:0/4\nQ:0\nK:H\nC?D|{[(3E \"oops F|:\n",
    "rests": "X:1\nM:4/4\nK:C\nz8|Z4|C8|x8|\n",
    "two voices": "X:1\nK:C\nV:1\nC8|\nV:2\nE8|\n",
}  # fmt: skip


@pytest.fixture
def tune() -> Tune:
    return read_tune(TEXT)


@pytest.mark.parametrize("name", list(EXPORTERS))
def test_every_format_has_a_suffix_a_label_and_writes_its_kind_of_file(name: str, tune: Tune) -> None:
    exporter = EXPORTERS[name]
    assert exporter.suffix.startswith(".")
    assert exporter.label
    assert exporter.export(tune).startswith(SIGNATURES[name])


# Qt looks for a font that has U+FFFD, and says so where a window has set the fonts in pixels before.
@pytest.mark.qt_log_ignore("QFont::setPixelSize: Pixel size <= 0")
@pytest.mark.parametrize("text", ODD_TUNES.values(), ids=ODD_TUNES.keys())
@pytest.mark.parametrize("name", list(EXPORTERS))
def test_every_format_writes_odd_tunes(name: str, text: str) -> None:
    assert EXPORTERS[name].export(read_tune(text))


@pytest.mark.parametrize("text", ["X:1\nT:Nothing\nK:C\n", "X:1\nT:Nothing\nK:C\nz4|Z2|\n"])
@pytest.mark.parametrize("name", [name for name in EXPORTERS if name != "abc"])
def test_a_tune_without_notes_is_refused_with_a_sentence(name: str, text: str) -> None:
    with pytest.raises(ComposerError, match="“Nothing” has no note"):
        EXPORTERS[name].export(read_tune(text))


@pytest.mark.parametrize("name", list(EXPORTERS))
def test_every_format_can_be_written_in_another_thread(name: str, tune: Tune) -> None:
    written: list[bytes] = []
    worker = threading.Thread(target=lambda: written.append(EXPORTERS[name].export(tune)))
    worker.start()
    worker.join()
    assert written[0].startswith(SIGNATURES[name])


def test_every_format_can_be_written_without_a_display(tmp_path: Path) -> None:
    (tmp_path / "tune.abc").write_text(TEXT, encoding="utf-8")
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    ended = subprocess.run(
        [sys.executable, "-m", "composer", "export", "tune.abc", "--to", ",".join(EXPORTERS), "--out", "out"],
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == "8 files written to “out”, 0 not.\n"
    assert len(list((tmp_path / "out").iterdir())) == len(EXPORTERS)


def test_an_unknown_format_is_refused_with_the_names_of_those_there_are() -> None:
    with pytest.raises(ComposerError, match="midi, musicxml, mxl, abc, svg, wav, pdf, png"):
        EXPORTERS["mp7"]


def test_all_formats_can_be_listed_without_loading_what_takes_long() -> None:
    program = (
        "import sys; from composer.export.registry import EXPORTERS;"
        "from composer.printing.formats import hand_in_formats; hand_in_formats();"
        "print(len({e.label + e.suffix for e in EXPORTERS.values()}));"
        "print({'music21', 'verovio', 'PySide6', 'tensorflow'} & sys.modules.keys())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False
    )
    assert ended.stdout.split() == [str(len(EXPORTERS)), "set()"], ended.stderr
