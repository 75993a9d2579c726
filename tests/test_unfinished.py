"""What a killed write left is taken away, and nothing else."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from composer.files import write_atomically
from composer.unfinished import OLD_SECONDS, sweep, sweep_below, unfinished_path

KILLED_IN_A_WRITE = """
import os, signal, sys
from pathlib import Path
from composer.files import write_atomically
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
write_atomically(Path(sys.argv[1]), b"half")
"""


def kill_in_a_write(path: Path) -> Path:
    subprocess.run([sys.executable, "-c", KILLED_IN_A_WRITE, str(path)], check=False)
    (left,) = (entry for entry in path.parent.iterdir() if entry.suffix == ".part")
    return left


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill")
def test_the_next_write_into_a_folder_takes_away_what_a_killed_one_left(tmp_path: Path) -> None:
    left = kill_in_a_write(tmp_path / "a title that is longer than forty characters are.abc")
    assert left.read_bytes() == b"half"
    write_atomically(tmp_path / "other.abc", b"whole")
    assert [entry.name for entry in tmp_path.iterdir()] == ["other.abc"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill")
def test_at_the_start_the_folders_of_the_program_are_swept(tmp_path: Path) -> None:
    model = tmp_path / "models" / "reels"
    model.mkdir(parents=True)
    kill_in_a_write(model / "last.npz")
    sweep_below(tmp_path)
    assert not list(model.iterdir())


def test_nothing_else_is_touched(tmp_path: Path) -> None:
    own = unfinished_path(tmp_path / "tune.abc")
    alive = Path(str(own).replace(f"-{os.getpid()}-", f"-{os.getppid()}-"))
    gone = Path(str(own).replace(f"-{os.getpid()}-", "-999999999-"))
    elsewhere = tmp_path / ".t.0000-999999999-0123456789ab.part"
    names = ("film.mkv.part", ".hidden.part", ".a.0123456789ab.part.bak", ".a.0123456789ab.part", "a.part")
    stay = [own, alive, elsewhere, *(tmp_path / name for name in names)]
    for path in (*stay, gone):
        path.write_bytes(b"")
    aimed = tmp_path / "aimed"
    aimed.write_bytes(b"")
    gone.with_name(gone.name.replace(".tune", ".link")).symlink_to(aimed)
    sweep(tmp_path)
    assert not gone.exists()
    assert all(path.exists() for path in (*stay, aimed))


def test_what_another_machine_or_an_earlier_version_left_goes_after_a_day(tmp_path: Path) -> None:
    for name in (".t.0000-999999999-0123456789ab.part", ".last.npz.0123456789ab.part"):
        (tmp_path / name).write_bytes(b"")
    sweep(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
    sweep(tmp_path, now=lambda: time.time() + OLD_SECONDS + 60)
    assert not list(tmp_path.iterdir())
