"""Fetches the archive of a collection that is not here, with pip and as pip is set up; runs nothing of it.

pip asks each archive that it fetches for its dependencies, by running the code in it. Here it is given a
build backend of ours instead (https://peps.python.org/pep-0517/), which answers that there are none.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from composer.corpus.bundled.archive import SourceArchive
from composer.corpus.bundled.collection import BundledCollection
from composer.errors import ComposerError

POLL_SECONDS = 0.1
_LAST_OF_OUTPUT = 20_000
_BACKEND = '''"""Stands in for the package's own build backend, so that none of its code is run."""
import pathlib


class Backend:
    def prepare_metadata_for_build_wheel(self, metadata_directory, config_settings=None):
        folder = pathlib.Path(metadata_directory, "{package}-{version}.dist-info")
        folder.mkdir()
        text = "Metadata-Version: 2.1\\nName: {package}\\nVersion: {version}\\n"
        (folder / "METADATA").write_text(text)
        return folder.name


__legacy__ = Backend()
'''
_UNREACHABLE = (
    "Failed to establish a new connection", "NewConnectionError", "NameResolutionError",
    "ConnectTimeoutError", "Read timed out", "ProxyError", "Connection refused", "Network is unreachable",
    "getaddrinfo failed", "Temporary failure in name resolution", "Could not fetch URL", "SSLError",
    "IncompleteRead", "ProtocolError",
)  # fmt: skip
_NOT_FOUND = ("No matching distribution found", "No files were found")
_OTHER_HASH = "DO NOT MATCH THE HASHES"
A_COPY = "Where you have a copy of {file}, add it in Corpus with “Add files…”, or name it after --corpus."


@dataclass(frozen=True, slots=True)
class Fetching:
    """pip is at work."""

    title: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """The collection is here, in this folder."""

    title: str
    folder: Path


def fetch(collection: BundledCollection, pip: Sequence[str] = ()) -> Iterator[Fetching | Fetched]:
    """Fetches a collection that is not here: keeps its tunes and its licence; closing the iterator ends pip.

    Args:
        pip: the command that pip is run by; found where none is given.

    Raises:
        ComposerError: there is no pip, no network, another archive than is known, or no room for it.
    """
    archive = collection.archive
    if archive is None or collection.is_here:
        yield Fetched(collection.title, collection.path)
        return
    with tempfile.TemporaryDirectory(prefix="abc-composer-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        yield from _run_pip(collection.title, archive, folder, pip or pip_command(archive))
        archive.take_out(_bytes_of(archive, folder / "fetched"))
    yield Fetched(collection.title, archive.folder)


def pip_command(archive: SourceArchive) -> list[str]:
    """This Python's own pip, else the one on the path; raises ComposerError where there is none."""
    if find_spec("pip"):
        return [sys.executable, "-m", "pip"]
    if found := shutil.which("pip3") or shutil.which("pip"):
        return [found]
    raise ComposerError(
        f"pip, with which {archive.package} is fetched, is not on this machine. Install it, as with “python "
        f"-m ensurepip”. {_a_copy(archive)}"
    )


def _run_pip(title: str, archive: SourceArchive, folder: Path, pip: Sequence[str]) -> Iterator[Fetching]:
    """Runs pip to its end, and says while it works that it does."""
    _write_backend(archive, folder)
    wanted, output = folder / "wanted.txt", folder / "output.txt"
    wanted.write_text(f"{archive.package}=={archive.version} --hash=sha256:{archive.sha256}\n", "utf-8")
    how = (
        "download", "--no-deps", "--no-binary", archive.package, "--no-build-isolation", "--use-pep517",
        "--require-hashes", "--requirement", str(wanted), "--dest", str(folder / "fetched"),
        "--no-input", "--disable-pip-version-check", "--progress-bar", "off",
    )  # fmt: skip
    with output.open("wb") as written, _started([*pip, *how], folder, written.fileno()) as process:
        try:
            while process.poll() is None:
                yield Fetching(title)
                _wait(process)
        finally:
            process.kill()
    if process.returncode:
        raise ComposerError(_why(archive, output.read_text("utf-8", "replace")[-_LAST_OF_OUTPUT:]))


def _write_backend(archive: SourceArchive, folder: Path) -> None:
    """Under the name that pip asks for where an archive names none."""
    package = folder / "backend" / "setuptools"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    answers = _BACKEND.format(package=archive.package, version=archive.version)
    (package / "build_meta.py").write_text(answers, encoding="utf-8")


def _started(command: Sequence[str], folder: Path, output: int) -> "subprocess.Popen[bytes]":
    paths = [str(folder / "backend"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _wait(process: "subprocess.Popen[bytes]") -> None:
    try:
        process.wait(POLL_SECONDS)
    except subprocess.TimeoutExpired:
        return


def _bytes_of(archive: SourceArchive, folder: Path) -> bytes:
    """The archive that was fetched, as far as one of its size goes."""
    found = next(iter(sorted(folder.glob("*.tar.gz"))), None)
    if found is None:
        raise ComposerError(f"pip fetched no source archive of {archive.package}. {_a_copy(archive)}")
    with found.open("rb") as file:
        return file.read(archive.size + 1)


def _why(archive: SourceArchive, output: str) -> str:
    """What pip's words mean for a person."""
    if _OTHER_HASH in output:
        return archive.other_hash
    if any(sign in output for sign in _UNREACHABLE):
        return (
            f"{archive.package} could not be fetched: the package index did not answer. Check the connection "
            f"to the internet, and pip’s proxy where there is one. {_a_copy(archive)}"
        )
    if any(sign in output for sign in _NOT_FOUND):
        return (
            f"The package index that pip is set to use has no {archive.package} {archive.version}. "
            f"{_a_copy(archive)}"
        )
    words = next((line[7:] for line in reversed(output.splitlines()) if line.startswith("ERROR: ")), output)
    return f"pip could not fetch {archive.package}: {words.strip()[:300]} {_a_copy(archive)}"


def _a_copy(archive: SourceArchive) -> str:
    return A_COPY.format(file=Path(archive.tunes).name)
