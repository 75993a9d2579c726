"""Whether a folder is synchronised or lies on a network, where a database can come to harm."""

import re
from pathlib import Path, PurePath

MOUNTS = Path("/proc/mounts")
NETWORK = frozenset(
    "nfs nfs4 cifs smb3 smbfs sshfs fuse.sshfs fuse.rclone 9p afs ceph davfs fuse.davfs2".split()  # noqa: SIM905
)
# Of folders on the way to it, whatever their case.
_SYNCHRONISED = (
    (re.compile(r"dropbox( \(.*\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"onedrive( ?- ?.*)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.IGNORECASE), "iCloud Drive"),
    (re.compile(r"google ?drive(-.*| ?\(.*\))?|my drive", re.IGNORECASE), "Google Drive"),
    (re.compile(r"nextcloud\d*", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"owncloud\d*", re.IGNORECASE), "ownCloud"),
)
# What the programs leave in the folders that they synchronise.
_MARKS = ((".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), (".owncloudsync.log", "Nextcloud"))


def why_unsafe(folder: Path, mounts: Path = MOUNTS) -> str:
    """A sentence on why a library may come to harm in this folder, or an empty text."""
    program = _synchronised_by(folder)
    if program:
        return (
            f"The folder with your library is synchronised by {program}. Use ABC Composer on one computer at "
            "a time, or the library can be damaged. ABC_COMPOSER_HOME names another folder."
        )
    if _is_on_network(folder, mounts):
        return (
            "The folder with your library lies on a network. Use ABC Composer on one computer at a time, or "
            "the library can be damaged. ABC_COMPOSER_HOME names another folder."
        )
    return ""


def _synchronised_by(folder: Path) -> str:
    for part in folder.parts:
        for name, program in _SYNCHRONISED:
            if name.fullmatch(part):
                return program
    for above in (folder, *folder.parents):
        for mark, program in _MARKS:
            if _is_there(above / mark):
                return program
    return ""


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _is_on_network(folder: PurePath, mounts: Path) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:  # not on this system
        return False
    fields = [line.split() for line in lines]
    points = {_unescaped(field[1]): field[2] for field in fields if len(field) > 2}
    holding = [point for point in points if folder.is_relative_to(point)]
    return bool(holding) and points[max(holding, key=len)] in NETWORK


def _unescaped(point: str) -> str:
    """Blanks and the like stand there in octal numbers."""
    return re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), point)
