"""Opens the window, with files where some are given, or runs a command: `abc-composer train …`."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from composer.processes.command import HELPER, is_bundle, run_helper

NEW_WINDOW = "--new-window"
IN_A_BUNDLE = "Your package manager has it: on Debian and Ubuntu “sudo apt install libegl1 libgl1 libxcb1”."
ELSEWHERE = "In a checkout “python3 scripts/run.py” installs it; elsewhere your package manager does."
_ADVICE = (
    "Start it in a desktop session (over ssh: with “ssh -X”), or use the commands, "
    "which need no display: “abc-composer --help” lists them."
)


def main() -> int:
    """Returns the exit code of the window or the command; no failure of either shows a traceback."""
    try:
        return _main(sys.argv[1:])
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - told in a sentence, and logged
        from composer.cli.commands import tell

        return tell(error)


def _main(arguments: Sequence[str]) -> int:
    if arguments[:1] == [HELPER] and len(arguments) == 2:
        return run_helper(arguments[1])
    if arguments and not are_files(arguments):
        from composer.cli.commands import main as run_command

        return run_command(arguments)
    another = NEW_WINDOW in arguments
    return open_window([Path(one).absolute() for one in arguments if one != NEW_WINDOW], another)


def are_files(arguments: Sequence[str]) -> bool:
    """True where files or folders are to be opened in the window; a folder named “train” is a command."""
    first = next((one for one in arguments if one != NEW_WINDOW), NEW_WINDOW)
    if first == NEW_WINDOW or first.lower().endswith(".abc"):
        return True
    if not os.path.exists(first):
        return False
    from composer.cli.commands import COMMANDS

    return first not in COMMANDS


def open_window(paths: Sequence[Path] = (), another_window: bool = False) -> int:
    """Opens the window; where that can't be, prints why and returns 1."""
    problem = display_problem()
    if problem:
        return _refuse(problem)
    try:
        from composer.ui.application import main as run_application
    except ImportError as error:
        # The loader's words: "libEGL.so.1: cannot open shared object file: …"
        library, missing, _ = str(error).partition(": cannot open shared object file")
        if not missing:
            raise
        return _refuse(
            f"The window can't open: Qt needs the system library “{library}”, and it is missing. "
            f"{IN_A_BUNDLE if is_bundle() else ELSEWHERE}"
        )
    return run_application(paths, another_window)


def display_problem(
    variables: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    answers: Callable[[], bool] | None = None,
) -> str | None:
    """Returns a sentence on why no window can open, None where one can; Qt itself would end the process.

    Args:
        variables: the environment variables; QT_QPA_PLATFORM means that somebody chose otherwise.
        system: `sys.platform`; Windows and macOS always have a display.
        answers: tells whether the X server that DISPLAY names takes a connection.
    """
    chosen = any(variables.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"))
    if chosen or not system.startswith(("linux", "freebsd")):
        return None
    display = variables.get("DISPLAY")
    if not display:
        return (
            "The window can't open: there is no display, neither DISPLAY nor WAYLAND_DISPLAY is set. "
            + _ADVICE
        )
    if not (answers or x_server_answers)():
        return f"The window can't open: the display “{display}” does not answer. {_ADVICE}"
    return None


def x_server_answers() -> bool:
    """True where the X server named by DISPLAY takes a connection, or where that can't be tried."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # a missing library is another problem, told where Qt is loaded
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)


def _refuse(problem: str) -> int:
    print(problem, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
