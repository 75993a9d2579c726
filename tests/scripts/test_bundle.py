"""What a bundle is packed into: an archive and a Debian package that other programs read."""

import io
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from packing.archive import pack
from packing.debian import MAGIC, desktop_files, make_package

LONG_NAME = "Ryan’s " * 20


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "abc-composer"
    (folder / "_internal").mkdir(parents=True)
    (folder / "abc-composer").write_text("#!/bin/sh\n")
    (folder / "abc-composer").chmod(0o755)
    (folder / "_internal" / "odd.txt").write_text("odd")
    (folder / "_internal" / f"{LONG_NAME}.txt").write_text("long")
    (folder / "_internal" / "link.so").symlink_to("odd.txt")
    return folder


def members(package: Path) -> dict[str, bytes]:
    content = package.read_bytes()
    assert content.startswith(MAGIC)
    found, at = {}, len(MAGIC)
    while at < len(content):
        name, size = content[at : at + 16].decode().strip(), int(content[at + 48 : at + 58])
        found[name] = content[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return found


def test_a_package_has_the_program_its_menu_entry_and_its_file_types(program: Path, tmp_path: Path) -> None:
    package = make_package(program, tmp_path / "p.deb", "abc-composer", "1.2.3", compression=0)
    version, control, data = members(package).values()
    assert version == b"2.0\n"
    with tarfile.open(fileobj=io.BytesIO(control)) as archive:
        told = archive.extractfile("./control")
        assert told is not None
        lines = told.read().decode().splitlines()
    assert "Version: 1.2.3" in lines
    assert "Conflicts: abc-composer-with-training" in lines
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        assert archive.getmember("./usr/bin/abc-composer").linkname == "../lib/abc-composer/abc-composer"
        assert archive.getmember("./usr/lib/abc-composer/abc-composer").mode == 0o755
        assert archive.getmember("./usr/lib/abc-composer/_internal/link.so").issym()
        assert {f"./usr/share/{place}" for place in desktop_files()} <= set(archive.getnames())
        assert {entry.uname for entry in archive} <= {"root", ""}
        named = {Path(name) for name in archive.getnames()}
        assert {folder for path in named for folder in path.parents} <= named, "dpkg makes no other folders"
        assert not any(entry.pax_headers for entry in archive), "dpkg installs no such entries"


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not installed")
def test_debians_own_tool_reads_it(program: Path, tmp_path: Path) -> None:
    package = make_package(program, tmp_path / "p.deb", "abc-composer-with-training", "1.2.3", compression=0)
    told = subprocess.run(["dpkg-deb", "--info", package], capture_output=True, text=True, check=True).stdout
    assert "Conflicts: abc-composer\n" in told
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "out"], check=True)
    assert (tmp_path / "out/usr/bin/abc-composer").is_symlink()


@pytest.mark.parametrize("name", ["p.tar.xz", "p.zip"])
def test_an_archive_unpacks_to_the_same_folder(program: Path, tmp_path: Path, name: str) -> None:
    packed = pack(program, tmp_path / name, compression=0)
    shutil.unpack_archive(packed, tmp_path / "out", filter=None if name.endswith("zip") else "tar")
    there = tmp_path / "out" / "abc-composer"
    assert {path.relative_to(there) for path in there.rglob("*")} == {
        path.relative_to(program) for path in program.rglob("*")
    }


def test_the_same_folder_gives_the_same_archive(program: Path, tmp_path: Path) -> None:
    one, other = (pack(program, tmp_path / f"{name}.tar.xz", compression=0) for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()
