"""Packs ABC Composer with its own Python, for machines that have none: a folder, an archive, a .deb.

Usage:
    python scripts/bundle.py [--with-training] [--target DIR] [--compression 0…9] [--program-only]

Run it by a Python that has the project with its extra: pip install -c constraints.txt -e '.[bundle]'. Without
--with-training TensorFlow is left out, and everything works but Train. A bundle runs on the kind of
system that it was made on; one made on an older Linux runs on newer ones too.
"""

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path

from packing.archive import COMPRESSION, pack
from packing.debian import architecture, make_package
from packing.program import NAME, ROOT, make_program, version

MEGABYTE = 1_000_000


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit code: 1 where something is missing, which is told."""
    chosen = _parser().parse_args(arguments)
    if missing := _missing(chosen.with_training):
        print(f"{missing} Install it with “{sys.executable} -m pip install '.[bundle]'”.", file=sys.stderr)
        return 1
    chosen.target.mkdir(parents=True, exist_ok=True)
    made = [make_program(chosen.target, chosen.with_training)]
    if not chosen.program_only:
        package = f"{NAME}-with-training" if chosen.with_training else NAME
        made += _packed(made[0], chosen.target, package, chosen.compression)
    for path in made:
        print(f"{_size(path) / MEGABYTE:8.1f} MB  {path}")
    return 0


def _packed(program: Path, target: Path, package: str, compression: int) -> list[Path]:
    """The formats of this system."""
    number, kind = version(), f"{sys.platform}-{architecture()}"
    if sys.platform == "win32":
        return [pack(program, target / f"{package}-{number}-{kind}.zip")]
    archive = pack(program, target / f"{package}-{number}-{kind}.tar.xz", compression)
    if sys.platform != "linux":
        return [archive]
    name = f"{package}_{number}_{architecture()}.deb"
    return [archive, make_package(program, target / name, package, number, compression)]


def _missing(with_training: bool) -> str:
    wanted = ["PyInstaller", *(["tensorflow"] if with_training else [])]
    missing = ", ".join(name for name in wanted if find_spec(name) is None)
    return f"This Python ({sys.executable}) lacks what makes a bundle: {missing}." if missing else ""


def _size(path: Path) -> int:
    return sum(one.lstat().st_size for one in path.rglob("*")) if path.is_dir() else path.stat().st_size


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--with-training", action="store_true", help="with TensorFlow")
    parser.add_argument("--target", type=Path, default=ROOT / "dist", help="where it goes; dist if not given")
    parser.add_argument("--compression", type=int, choices=range(10), default=COMPRESSION, help="of xz")
    parser.add_argument("--program-only", action="store_true", help="the folder alone, packed as nothing")
    return parser


if __name__ == "__main__":
    sys.exit(main())
