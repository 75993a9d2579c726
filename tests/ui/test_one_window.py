"""A second start hands its files to the window that is open."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from composer.__main__ import are_files
from composer.library.folders import HOME_VARIABLE
from composer.ui import one_window
from composer.ui.one_window import OneWindow, _name, hand_over

SECONDS = 1000
CRASHED = (
    "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; import os\n"
    "from composer.ui.one_window import OneWindow\n"
    "application = QCoreApplication([]); listening = OneWindow(Path(sys.argv[1]))\n"
    "assert listening._server.isListening(); os._exit(1)"
)

AT_ONCE = (
    "import sys, time; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
    "from composer.ui.one_window import OneWindow, hand_over\n"
    "application = QCoreApplication([]); home = Path(sys.argv[1]); only = OneWindow(home); came = []\n"
    "if not only.listens:\n"
    "    print('handed over' if hand_over(home, []) else 'gave up'); sys.exit()\n"
    "time.sleep(1)\n"  # builds its window
    "only.files_wanted.connect(came.append); only.has_started(); until = time.monotonic() + 60\n"
    "while len(came) < 5 and time.monotonic() < until: application.processEvents(); time.sleep(0.01)\n"
    "only.close(); print(f'listened, {len(came)} came')"
)


@pytest.fixture
def listening(owner: QObject, tmp_path: Path) -> Iterator[OneWindow]:
    made = OneWindow(tmp_path, owner)
    yield made
    made.close()


def test_a_second_start_ends_with_0_and_the_window_has_its_files(
    qtbot: QtBot, listening: OneWindow, tmp_path: Path
) -> None:
    variables = {**os.environ, HOME_VARIABLE: str(tmp_path)}
    command = [sys.executable, "-m", "composer", "tune.abc", str(tmp_path)]
    taken: list[list[Path]] = []
    listening.files_wanted.connect(taken.append)
    with subprocess.Popen(command, env=variables) as second:
        qtbot.waitUntil(lambda: bool(taken), timeout=60 * SECONDS)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60 * SECONDS)
    assert second.returncode == 0
    assert taken == [[Path.cwd() / "tune.abc", tmp_path]]


def test_nobody_takes_files_where_no_window_is_open(qapp: object, tmp_path: Path) -> None:
    assert not hand_over(tmp_path, [tmp_path])


def test_windows_of_other_data_folders_take_none(listening: OneWindow, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "other", [tmp_path])


def test_a_second_window_leaves_the_first_listening(
    listening: OneWindow, owner: QObject, tmp_path: Path
) -> None:
    another = OneWindow(tmp_path, owner)
    assert listening._server.isListening()
    assert not another._server.isListening()
    another.close()


def test_what_a_crash_left_is_taken_over(owner: QObject, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", CRASHED, str(tmp_path)], check=False)
    assert not hand_over(tmp_path, [tmp_path])
    after = OneWindow(tmp_path, owner)
    assert after._server.isListening()
    after.close()
    QLocalServer.removeServer(_name(tmp_path))


def test_a_start_without_files_brings_the_window_to_the_front(
    qtbot: QtBot, listening: OneWindow, tmp_path: Path
) -> None:
    taken: list[list[Path]] = []
    listening.files_wanted.connect(taken.append)
    variables = {**os.environ, HOME_VARIABLE: str(tmp_path)}
    with subprocess.Popen([sys.executable, "-m", "composer"], env=variables) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60 * SECONDS)
    assert (second.returncode, taken) == (0, [[]])


def test_a_window_that_hangs_is_waited_for_no_longer_than_a_start_takes(
    listening: OneWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # It listens, and its event loop does not turn while this one waits.
    monkeypatch.setattr(one_window, "ANSWER_SECONDS", 0.1)
    listening.has_started()
    assert not hand_over(tmp_path, [])


def test_of_starts_at_the_same_moment_one_listens_and_the_others_hand_over(tmp_path: Path) -> None:
    command = [sys.executable, "-c", AT_ONCE, str(tmp_path)]
    starts = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    answers = sorted(start.communicate(timeout=120)[0].strip() for start in starts)
    assert answers == ["handed over"] * 5 + ["listened, 5 came"]


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        (["tune.abc"], True),
        (["gone/TUNE.ABC", "other.txt"], True),
        (["--new-window"], True),
        (["--new-window", "tune.abc"], True),
        (["here"], True),
        (["train", "--corpus", "x.abc"], False),
        (["--help"], False),
        (["nonsense"], False),
    ],
)
def test_files_and_folders_open_and_commands_stay_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], opened: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("here", "train"):
        (tmp_path / folder).mkdir()
    assert are_files(arguments) is opened


@pytest.mark.slow
def test_the_program_takes_the_files_of_a_second_start(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = tmp_path / "first.abc", tmp_path / "second.abc"
    for path in (first, second):
        path.write_text(f"X:1\nT:{path.stem}\nK:D\nDFAd|\n")
    home = tmp_path / "home"
    variables = {**os.environ, HOME_VARIABLE: str(home)}
    settings = home / "settings.ini"
    with subprocess.Popen([sys.executable, "-m", "composer", str(first)], env=variables) as program:
        try:
            qtbot.waitUntil(lambda: hand_over(home, [second]), timeout=60 * SECONDS)
            qtbot.waitUntil(
                lambda: settings.exists() and "second.abc" in settings.read_text(), timeout=30 * SECONDS
            )
            assert "first.abc" in settings.read_text()
        finally:
            program.terminate()
