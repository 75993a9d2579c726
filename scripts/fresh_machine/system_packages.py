"""Finds out which system libraries and programs are missing, and installs them where it may.

pip brings Qt itself, but on Linux Qt's libraries need others that only the system can give.
"""

import ctypes
import shutil
import subprocess
from collections.abc import Callable, Sequence

from fresh_machine.machine import Machine
from fresh_machine.messages import SetupError, say

# Shared library -> the Debian and Ubuntu package that holds it. What `ldd` lists, beyond what every
# system has, for PySide6's QtWidgets, QtSvg and QtMultimedia and for its X11 and Wayland plugins.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# Programs that tests compare ours with -> their package.
TEST_PROGRAMS = {"abc2midi": "abcmidi"}

Run = Callable[[Sequence[str]], int]


def missing_libraries(load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """Returns the libraries Qt needs that the system's loader does not find, in their own names."""

    def is_missing(library: str) -> bool:
        try:
            load(library)
        except OSError:
            return True
        return False

    return [library for library in QT_LIBRARIES if is_missing(library)]


def missing_programs() -> list[str]:
    """Returns the programs that tests need and that are not on the path."""
    return [program for program in TEST_PROGRAMS if shutil.which(program) is None]


def require_qt_libraries(
    machine: Machine | None = None,
    find_missing: Callable[[], list[str]] = missing_libraries,
    run: Run = subprocess.call,
    ask: Callable[[str], str] = input,
) -> None:
    """Returns with every library in place; raises SetupError naming those that are not."""
    machine = machine or Machine.here()
    if not machine.is_linux:
        return
    missing = find_missing()
    if not missing:
        return
    packages = sorted({QT_LIBRARIES[library] for library in missing})
    if install_packages(packages, "Qt, which draws the window", machine, run, ask):
        missing = find_missing()
    if missing:
        raise SetupError(_name_the_missing(missing, machine))


def offer_test_programs(
    machine: Machine | None = None,
    find_missing: Callable[[], list[str]] = missing_programs,
    run: Run = subprocess.call,
    ask: Callable[[str], str] = input,
) -> None:
    """Installs the missing programs where it may; says which tests will fail where it may not."""
    machine = machine or Machine.here()
    missing = find_missing()
    packages = sorted({TEST_PROGRAMS[program] for program in missing})
    if missing and install_packages(packages, "some tests", machine, run, ask):
        missing = find_missing()
    if missing:
        say(f"Tests that compare with {', '.join(missing)} will fail: install {' '.join(packages)} for them.")


def install_packages(
    packages: list[str], purpose: str, machine: Machine, run: Run, ask: Callable[[str], str]
) -> bool:
    """Installs through apt: at once as root, after a yes otherwise. Returns whether apt succeeded."""
    if not machine.has_apt or not (machine.is_root or machine.may_ask):
        return False
    say(f"These system packages are missing, needed by {purpose}: {' '.join(packages)}")
    if not machine.is_root and not _agrees(ask("Install them now with sudo apt-get? [Y/n] ")):
        return False
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    if not machine.is_root:
        apt = ["sudo", *apt]
    # A list that can't be refreshed (one broken source is enough) may still hold what is needed.
    run([*apt, "update"])
    return run([*apt, "install", "-y", "--no-install-recommends", *packages]) == 0


def _agrees(answer: str) -> bool:
    return answer.strip().lower() in ("", "y", "yes")


def _name_the_missing(missing: list[str], machine: Machine) -> str:
    packages = " ".join(sorted({QT_LIBRARIES[library] for library in missing}))
    if machine.has_apt:
        return (
            "Qt can't draw a window without some system libraries. Install them and run this again:\n"
            f"    sudo apt-get install {packages}"
        )
    return (
        f"Qt can't draw a window without these system libraries: {', '.join(missing)}.\n"
        "Install them with your system's package manager and run this again. "
        f"Debian's packages of them, whose names elsewhere are similar: {packages}"
    )
