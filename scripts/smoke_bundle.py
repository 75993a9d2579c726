"""Tries a bundle as one would who has nothing else: empty folder, empty environment, a bare machine.

Usage:
    python3 scripts/smoke_bundle.py ARCHIVE.tar.xz|DIR [--root CHROOT]

It composes a tune, writes every format, reads MusicXML, refuses to train without TensorFlow, opens the window
(under Xvfb where that is installed, else without a screen) and hands it a file by a second start. --root is a
folder with a bare Debian in it (as debootstrap makes it, with /proc mounted), in which the program then runs.
"""

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

NAME = "abc-composer"
SECONDS = 180
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
FORMATS = {
    "mid": b"MThd", "wav": b"RIFF", "pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<", "musicxml": b"<?xml",
    "mxl": b"PK", "abc": b"",
}  # fmt: skip
SCREEN_FILES = ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", "_internal/PySide6/QtGui.abi3.so")


class Machine:
    """Where the program runs: this machine or a bare one in a folder, with nothing in its environment."""

    def __init__(self, root: Path | None, folder: Path, program: Path) -> None:
        self._root, self.folder, self.program = root, folder, program

    def inside(self, path: Path) -> str:
        """The path as the program has it."""
        return f"/{path.relative_to(self._root)}" if self._root else str(path)

    def command(self, *words: str | Path) -> list[str]:
        """As it is started from here; the environment is `variables`."""
        prefix = ["chroot", str(self._root)] if self._root else []
        return [*prefix, *(self.inside(word) if isinstance(word, Path) else word for word in words)]

    def variables(self, **more: str) -> dict[str, str]:
        """A home, and what is asked for besides."""
        home = self.inside(self.folder / "home")
        return {"HOME": home, "ABC_COMPOSER_HOME": home, "PATH": PATH, **more}

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Runs the program to its end."""
        command = self.command(self.program, *words)
        return subprocess.run(
            command, env=self.variables(), capture_output=True, text=True, timeout=SECONDS, check=False
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 1 where something failed, which is told."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--root", type=Path, help="a folder with a bare Debian")
    chosen = parser.parse_args(arguments)
    root = chosen.root.resolve() if chosen.root else None
    with tempfile.TemporaryDirectory(dir=root / "tmp" if root else None) as place:
        os.chmod(place, 0o755)
        machine = Machine(root, Path(place), _unpacked(chosen.bundle, Path(place)) / NAME)
        (machine.folder / "home").mkdir()
        return _try_all(machine)


def _unpacked(bundle: Path, place: Path) -> Path:
    if bundle.is_dir():
        return Path(shutil.copytree(bundle, place / NAME, symlinks=True))
    with tarfile.open(bundle) as archive:
        archive.extractall(place, filter="tar")
    return place / NAME


def _try_all(machine: Machine) -> int:
    steps: dict[str, Callable[[Machine], str]] = {
        "screen libraries": screen_libraries,
        "compose": compose,
        "export": export,
        "import": import_music,
        "train": train,
        "window": window,
    }
    failed = 0
    for name, step in steps.items():
        began = time.monotonic()
        problem = step(machine) if name in ("screen libraries", "compose") or _tunes(machine) else "no tune"
        failed += bool(problem)
        print(f"{name:<17} {time.monotonic() - began:5.1f} s  {problem or 'ok'}", flush=True)
    print(f"{len(steps) - failed} passed, {failed} failed")
    return 1 if failed else 0


def screen_libraries(machine: Machine) -> str:
    """Names what the window needs of the system and the system lacks; that is no failure of the bundle."""
    missing: set[str] = set()
    folder = machine.program.parent
    own = {"PATH": PATH, "LD_LIBRARY_PATH": machine.inside(folder / "_internal")}
    for name in SCREEN_FILES:
        command = machine.command("ldd", folder / name)
        found = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
        missing.update(re.findall(r"(\S+) => not found", found.stdout))
    if missing:
        print(f"This machine lacks, and a window needs: {', '.join(sorted(missing))}")
    return ""


def compose(machine: Machine) -> str:
    """One jig, by the model in the box."""
    done = machine.run(
        "compose", "--rhythm", "jig", "--key", "D", "--count", "1", "--out", machine.folder / "c"
    )
    return "" if _tunes(machine) else f"no tune: {done.stdout}{done.stderr}"


def export(machine: Machine) -> str:
    """Every format, known by its first bytes."""
    target, formats = machine.folder / "e", "midi,wav,pdf,png,svg,musicxml,mxl,abc"
    done = machine.run("export", _tunes(machine)[0], "--to", formats, "--out", target)
    for ending, begins in FORMATS.items():
        written = next(iter(target.glob(f"*.{ending}")), None)
        if written is None or not written.read_bytes().startswith(begins) or not written.stat().st_size:
            return f"no {ending}: {done.stdout}{done.stderr}"
    return ""


def import_music(machine: Machine) -> str:
    """What was written as MusicXML is read, by a helper process, as ABC."""
    source, target = next((machine.folder / "e").glob("*.musicxml"), None), machine.folder / "i"
    if source is None:
        return "there is no MusicXML to read"
    done = machine.run("import", source, "--out", target)
    return "" if list(target.rglob("*.abc")) or target.is_file() else f"{done.stdout}{done.stderr}"


def train(machine: Machine) -> str:
    """Without TensorFlow it says so at once, and what to do; with it this is tried elsewhere."""
    if (machine.program.parent / "_internal" / "tensorflow").is_dir():
        return ""
    done = machine.run("train", "--corpus", "oneills", "--out", machine.folder / "model")
    refused = done.returncode == 1 and "TensorFlow" in done.stderr and "tunes" not in done.stdout
    return "" if refused else f"{done.returncode}: {done.stdout}{done.stderr}"


def window(machine: Machine) -> str:
    """It opens, takes a file from a second start, and closes when it is asked to."""
    settings = machine.folder / "home" / "settings.ini"
    tune = _tunes(machine)[0]
    with contextlib.ExitStack() as stack:
        screen = stack.enter_context(_screen())
        variables = machine.variables(**screen)
        started = subprocess.Popen(
            machine.command(machine.program), env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        stack.callback(started.wait)
        stack.callback(started.terminate)
        end = time.monotonic() + SECONDS
        while time.monotonic() < end and started.poll() is None:
            if (machine.folder / "home" / "library.sqlite").exists():
                break
            time.sleep(0.2)
        if started.poll() is not None:
            assert started.stdout is not None
            return f"it did not open: {started.stdout.read().decode(errors='replace')}"
        again = subprocess.run(
            machine.command(machine.program, tune), env=variables, timeout=SECONDS, check=False
        )
        while time.monotonic() < end and not (settings.exists() and tune.stem in settings.read_text()):
            time.sleep(0.2)
        taken = settings.exists() and tune.stem in settings.read_text()
        return "" if again.returncode == 0 and taken else f"the second start ended with {again.returncode}"


@contextlib.contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """An X server of our own, else Qt without a screen."""
    if not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-listen", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=(writes,), stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        try:
            with os.fdopen(reads) as told:
                yield {"DISPLAY": f"127.0.0.1:{told.readline().strip()}"}
        finally:
            server.terminate()


def _tunes(machine: Machine) -> list[Path]:
    return sorted((machine.folder / "c").glob("*.abc"))


if __name__ == "__main__":
    sys.exit(main())
