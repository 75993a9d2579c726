"""Packs a folder into one file that is the same for the same folder: .tar.xz, and .zip for Windows."""

import lzma
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

COMPRESSION = 6
"""Of xz, from 0 (seconds) to 9; more than 6 takes minutes for a hundredth of the size."""


def pack(folder: Path, target: Path, compression: int = COMPRESSION) -> Path:
    """Writes `target`, by whose ending the format is chosen, with the folder in it; returns it."""
    if target.suffix == ".zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(folder.rglob("*")):
                packed.write(path, path.relative_to(folder.parent))
        return target
    with tar_xz(target, compression) as archive:
        archive.add(folder, folder.name, filter=owned_by_nobody)
    return target


@contextmanager
def tar_xz(target: Path, compression: int = COMPRESSION) -> Iterator[tarfile.TarFile]:
    """An archive to put files into; in GNU's format, since dpkg reads no other long names."""
    with (
        lzma.LZMAFile(target, "wb", preset=compression) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        yield archive


def owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Neither whose machine it was made on nor when stands in an archive."""
    entry.uid = entry.gid = entry.mtime = 0
    entry.uname = entry.gname = "root"
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
