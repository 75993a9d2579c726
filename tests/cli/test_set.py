"""`set` on the command line."""

import json
import wave
from pathlib import Path

import mido
import pytest

from composer.cli.commands import main
from composer.notation.tunebook import split_tunebook

JIG = "X:7\nT:Jig\nM:6/8\nL:1/8\nQ:3/8=120\nK:D\ndfa afd|gbg fed|]\n"
REEL = "X:9\nT:Reel\nM:4/4\nL:1/8\nQ:1/4=200\nK:G\nB2BA G2GA|A2AG F2d2|]\n"


def files_of(folder: Path) -> list[str]:
    paths = [folder / "one.abc", folder / "two.abc"]
    for path, text in zip(paths, (JIG, REEL), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_a_set_goes_into_one_file_of_each_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["set", *files_of(tmp_path), "--times", "2,3", "--name", "Evening", "--out", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        f"Evening.{s}" for s in ("abc", "mid", "pdf", "wav")
    ]
    assert (out / "Evening.pdf").read_bytes().startswith(b"%PDF")
    seconds = 2 * 2 + 3 * 2.4  # at 120 beats of three eighths, and 200 quarters a minute
    with wave.open(str(out / "Evening.wav")) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(seconds + 1, abs=0.5)
    assert mido.MidiFile(out / "Evening.mid").length == pytest.approx(seconds, abs=0.01)
    first, second = split_tunebook((out / "Evening.abc").read_text(encoding="utf-8"))
    assert "X:1\nT:Jig\n" in first.text
    assert "r:Played 2 times\nK:D" in first.text
    assert "X:2\nT:Reel\n" in second.text
    assert capsys.readouterr().err == "A set of 2 tunes: 4 files written, 0 not.\n"


def test_a_set_that_was_exported_is_played_as_often_again(tmp_path: Path) -> None:
    one, again = tmp_path / "one", tmp_path / "again"
    asked = ["--name", "A", "--to", "abc,midi"]
    assert main(["set", *files_of(tmp_path), "--times", "1,3", *asked, "--out", str(one)]) == 0
    assert main(["set", str(one / "A.abc"), *asked, "--out", str(again)]) == 0
    for name in ("A.abc", "A.mid"):
        assert (one / name).read_bytes() == (again / name).read_bytes()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--times", "two"], "a number was expected"),
        (["--times", "1,2,3"], "3 numbers of times were given for 2 tunes"),
        (["--times", "0"], "1 to 20 was expected"),
        (["--to", "musicxml"], "A set can’t be written as musicxml"),
        (["--to", "ogg"], "ogg"),
        (["--to", ","], "No format was named"),
    ],
)
def test_what_can_not_be_done_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
) -> None:
    assert main(["set", *files_of(tmp_path), "--out", str(tmp_path / "out"), *options]) == 1
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1


def test_a_format_that_can_not_be_written_is_told_and_the_others_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    silent = tmp_path / "silent.abc"
    silent.write_text("X:1\nT:Silent\nK:C\n", encoding="utf-8")
    arguments = ["set", *files_of(tmp_path), str(silent), "--to", "midi,abc", "--json"]
    assert main([*arguments, "--out", str(tmp_path / "out")]) == 1
    shown = capsys.readouterr()
    assert "the set was not exported to midi: “Silent” has no note" in shown.err
    assert json.loads(shown.out.splitlines()[1])["format"] == "abc"
