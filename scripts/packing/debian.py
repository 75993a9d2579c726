"""Makes a package for Debian and its kin out of the program's folder, by Python alone.

https://manpages.debian.org/bookworm/dpkg-dev/deb.5.en.html: an `ar` archive of a version, a control
archive and a data archive.
"""

import io
import os
import platform
import tarfile
import tempfile
from pathlib import Path

from packing.archive import COMPRESSION, owned_by_nobody, tar_xz
from packing.program import NAME, ROOT

MAGIC = b"!<arch>\n"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What the program takes from the system: the screen's drivers, the X server's first library, fonts.
SCREEN = ("libegl1", "libgl1", "libxcb1")
DEPENDS = ("libc6 (>= {libc})", *SCREEN, "fontconfig-config", "fonts-dejavu-core | fonts-noto-core")
CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: The ABC Composer authors <abc-composer@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: libasound2-plugins | pulseaudio | pipewire-alsa
Conflicts: {other}
Replaces: {other}
Section: sound
Priority: optional
Description: learns folk tunes written in ABC notation and composes new ones
 Composes tunes that are valid by construction, shows them as a page and as text,
 plays them, keeps them in a library, and writes MIDI, MusicXML, PDF, PNG, SVG,
 WAV and ABC. {training}
"""
TRAINS = "This edition trains networks of your own as well."
TRAINS_NOT = "Training networks of your own needs abc-composer-with-training."


def architecture() -> str:
    """Debian's name of this machine's kind."""
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def make_package(
    program: Path, target: Path, package: str, version: str, compression: int = COMPRESSION
) -> Path:
    """Writes the package `target` with the program, its menu entry, icons, file types and description."""
    with tempfile.TemporaryDirectory() as place:
        data, control = Path(place, "data.tar.xz"), Path(place, "control.tar.xz")
        with tar_xz(data, compression) as archive:
            _add_all(archive, program, package)
        with tar_xz(control) as archive:
            _add_text(archive, "./control", _control(program, package, version))
        _write_ar(target, {"debian-binary": b"2.0\n", control.name: control.read_bytes()}, data)
    return target


def _add_all(archive: tarfile.TarFile, program: Path, package: str) -> None:
    files = {f"usr/lib/{NAME}": program, f"usr/share/doc/{package}/copyright": ROOT / "LICENSE"}
    files |= {f"usr/share/{place}": file for place, file in desktop_files().items()}
    link = tarfile.TarInfo(f"./usr/bin/{NAME}")
    link.type, link.linkname = tarfile.SYMTYPE, f"../lib/{NAME}/{NAME}"
    # dpkg makes no folder that the package does not name.
    for folder in sorted({str(above) for place in (*files, link.name[2:]) for above in Path(place).parents}):
        entry = tarfile.TarInfo(f"./{folder}" if folder != "." else "./")
        entry.type, entry.mode = tarfile.DIRTYPE, 0o755
        archive.addfile(entry)
    archive.addfile(link)
    for place, file in files.items():
        archive.add(file, f"./{place}", filter=owned_by_nobody)


def desktop_files() -> dict[str, Path]:
    """What a desktop reads, by where it lies below `/usr/share`."""
    desktop = ROOT / "resources" / "desktop"
    icons = {f"icons/hicolor/{path.stem}/apps/{NAME}.png": path for path in sorted(desktop.glob("*x*.png"))}
    return {
        f"applications/{NAME}.desktop": desktop / f"{NAME}.desktop",
        f"mime/packages/{NAME}.xml": desktop / f"{NAME}.xml",
        f"metainfo/{NAME}.metainfo.xml": desktop / f"{NAME}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{NAME}.svg": ROOT / "resources" / "icons" / f"{NAME}.svg",
        **icons,
    }


def _control(program: Path, package: str, version: str) -> str:
    size = sum(path.lstat().st_size for path in program.rglob("*")) // 1024
    trains = package != NAME
    libc = os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.28"
    return CONTROL.format(
        package=package,
        version=version,
        architecture=architecture(),
        size=size,
        depends=", ".join(DEPENDS).format(libc=libc.split()[-1]),
        other=NAME if trains else f"{NAME}-with-training",
        training=TRAINS if trains else TRAINS_NOT,
    )


def _add_text(archive: tarfile.TarFile, name: str, text: str) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(data := text.encode())
    archive.addfile(entry, io.BytesIO(data))


def _write_ar(target: Path, small: dict[str, bytes], data: Path) -> None:
    """Members begin at even places; a newline stands between."""
    with target.open("wb") as written:
        written.write(MAGIC)
        for name, content in {**small, data.name: data.read_bytes()}.items():
            written.write(f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode())
            written.write(content + b"\n" * (len(content) % 2))
