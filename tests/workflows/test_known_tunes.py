"""What a model names is read by itself only where the person had it read."""

import os
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.workflows.known_tunes import MOST_SOURCES, KnownTunes, named, require_known


def test_what_the_person_had_read_is_known_and_what_lies_in_it(tmp_path: Path) -> None:
    folder, known = tmp_path / "tunes", KnownTunes.in_home(tmp_path / "home")
    asked = [
        "airds",
        str(folder),
        str(folder / "a.abc"),
        str(folder / "deep" / "b.abc"),
        os.path.relpath(folder),
    ]
    assert known.unknown(asked) == tuple(asked[1:])
    known.add(["airds", str(folder)])
    assert KnownTunes.in_home(tmp_path / "home").unknown(asked) == ()


def test_nothing_else_is(tmp_path: Path) -> None:
    known = KnownTunes.in_home(tmp_path)
    known.add([str(tmp_path / "tunes"), str(tmp_path / "one.abc")])
    others = (
        "/", "/dev/zero", "//server/share", "\\\\server\\share", str(tmp_path), "", ".", "~",
        f"{tmp_path}/tunes/../secret", f"{tmp_path}/tunes2", f"{tmp_path}/one.abc.txt", "\0", "a" * 10_000,
    )  # fmt: skip
    assert known.unknown(others) == others


@pytest.mark.parametrize("content", [b"", b"{}", b"[" * 100_000, b"\xff", b"[1, null, []]"])
def test_a_damaged_list_knows_nothing_and_begins_anew(tmp_path: Path, content: bytes) -> None:
    known = KnownTunes.in_home(tmp_path)
    assert known.file is not None
    known.file.write_bytes(content)
    assert known.unknown(["/tunes"]) == ("/tunes",)
    known.add(["/tunes"])
    assert known.unknown(["/tunes"]) == ()


def test_the_list_keeps_the_latest(tmp_path: Path) -> None:
    known = KnownTunes.in_home(tmp_path)
    known.add([f"/tunes/{number}.abc" for number in range(MOST_SOURCES)])
    known.add(["/new"])
    assert known.unknown(["/new", "/tunes/0.abc"]) == ("/tunes/0.abc",)


def test_what_is_strange_in_a_name_is_not_shown_and_no_name_is_long() -> None:
    assert named(["/"]) == "“/”"
    assert named(["a\n\u202eb", "c" * 1000, "d", "e"]) == f"“a··b”, “{'c' * 120}…” and 2 more"
    with pytest.raises(ComposerError, match="never read here: “/”"):
        require_known(["/"], KnownTunes())
