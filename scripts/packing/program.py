"""Makes the program as one folder with its own Python, by PyInstaller; takes away what it never uses."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, distribution, requires
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAME = "abc-composer"
DESKTOP = ROOT / "resources" / "desktop"
TRAINING = ("tensorflow", "keras")
# Whatever some package can use and this program never does.
UNUSED = (
    "matplotlib", "PIL", "fontTools", "tkinter", "IPython", "scipy", "pandas", "OpenGL", "pytest",
    "pip", "pytestqt", "setuptools", "wheel", "hatchling", "importlib_resources", "PyQt5", "PyQt6",
    "PySide2", "pyqtgraph.examples", "pyqtgraph.opengl", "lib2to3", "pydoc_data",
)  # fmt: skip
COLLECTED = ("verovio", "pretty_midi", "midirenderer")
HIDDEN = ("mido.backends.rtmidi", "pretty_midi", "rtmidi" if sys.version_info < (3, 13) else "supriya_midi")
# Plugins that PyInstaller takes along, and the libraries that they alone need.
NEVER_LOADED = (
    "**/plugins/platforminputcontexts/*virtualkeyboard*",
    "**/plugins/imageformats/*pdf*",
    "**/plugins/platforms/*eglfs*",
    "**/plugins/platforms/*linuxfb*",
    "**/plugins/platforms/*vkkhrdisplay*",
    "**/plugins/platforms/*vnc*",
    "**/plugins/platforms/*minimalegl*",
    "**/plugins/egldeviceintegrations",
    "**/plugins/generic",
    "**/plugins/qmltooling",
    "**/plugins/networkinformation",
    "**/plugins/tls",
    "**/plugins/sqldrivers",
    "**/translations",
    "**/*Qt*Qml*",
    "**/*Qt*Quick*",
    "**/*Qt*VirtualKeyboard*",
    "**/*Qt*Pdf*",
    "**/*Qt*EglFS*",
    "**/*Qt*Sql*",
    # Files of sound and film are played by nobody here: what is heard goes to the card as samples.
    "**/plugins/multimedia",
    "**/libav[cfu]*.so*",
    "**/libsw[rs]*.so*",
    "**/*Qt*FFmpeg*",
    "**/*Qt*MultimediaWidgets*",
    # GTK's own file dialogs would come with GTK; the desktop's portal gives them without.
    "**/platformthemes/*gtk*",
    "_internal/libg[td]k-3.so*",
    "_internal/libgdk_pixbuf*",
    "_internal/libatk*",
    "_internal/libatspi*",
    "_internal/libepoxy*",
    "_internal/libcairo*",
    "_internal/libpango*",
    "_internal/libpixman*",
    "_internal/libthai*",
    "_internal/libdatrie*",
    "_internal/libfribidi*",
    "_internal/libXcomposite*",
    "_internal/libXdamage*",
    "_internal/libXinerama*",
)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def version() -> str:
    """Of the project, as its own file says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def make_program(target: Path, with_training: bool) -> Path:
    """Makes `target/abc-composer` anew and returns it; the files of the work lie beside it until it is done.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed, and has told why.
    """
    folder, work = target / NAME, target / "work"
    shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", *_arguments(target, work, with_training)]
    subprocess.run([*command, str(ROOT / "composer" / "__main__.py")], check=True, cwd=ROOT)
    shutil.rmtree(work, ignore_errors=True)
    for path in list(_superfluous(folder)):
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink(missing_ok=True)
    return folder


def _arguments(target: Path, work: Path, with_training: bool) -> Iterator[str]:
    hooks = Path(__file__).with_name("hooks")
    excluded = (*UNUSED, *(() if with_training else TRAINING))
    yield from ("--noconfirm", "--clean", "--onedir", "--log-level", "WARN", "--name", NAME)
    yield from ("--distpath", str(target), "--workpath", str(work), "--specpath", str(work))
    yield from ("--paths", str(ROOT), "--additional-hooks-dir", str(hooks))
    yield from ("--runtime-hook", str(hooks / "run_first.py"), "--hidden-import", "composer")
    yield from _each("--exclude-module", excluded)
    yield from _each("--collect-data", COLLECTED)
    yield from _each("--hidden-import", HIDDEN)
    yield from _each("--copy-metadata", _described(excluded))
    if with_training:
        yield from ("--collect-all", "keras", "--collect-submodules", "tensorflow")
    if sys.platform == "win32":
        yield from (
            "--hide-console",
            "hide-early",
            "--icon",
            str(DESKTOP / f"{NAME}.ico"),
        )
    if sys.platform == "darwin":
        yield from ("--windowed", "--argv-emulation", "--icon", str(DESKTOP / f"{NAME}.icns"))


def _each(option: str, values: Sequence[str]) -> Iterator[str]:
    for value in values:
        yield from (option, value)


def _described(excluded: Sequence[str]) -> tuple[str, ...]:
    """The packages that “Licences” in Help tells of: this one and those it needs, where they come along."""
    names = [NAME, *(found[0] for line in requires(NAME) or [] if (found := _NAME.match(line)))]
    return tuple(name for name in dict.fromkeys(names) if name not in excluded and _is_installed(name))


def _is_installed(name: str) -> bool:
    try:
        return bool(distribution(name))
    except PackageNotFoundError:
        return False


def _superfluous(folder: Path) -> Iterator[Path]:
    for pattern in NEVER_LOADED:
        yield from folder.glob(pattern)
