"""`check` and `export` on the command line."""

import json
from pathlib import Path

import mido
import pytest

from composer.cli.commands import main

GOOD = "X:1\nT:Good\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n"
BAD = "X:2\nT:Bad\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d4|d8|]\n"
SILENT = "X:3\nT:Silent\nK:D\n"


def file_of(folder: Path, *tunes: str) -> str:
    path = folder / "tunes.abc"
    path.write_text("\n".join(tunes), encoding="utf-8")
    return str(path)


def test_check_json_prints_one_object_a_tune(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", file_of(tmp_path, GOOD, BAD), "--json"]) == 1
    good, bad = map(json.loads, capsys.readouterr().out.splitlines())
    assert good.pop("file").endswith("tunes.abc")
    assert good == {"position": 1, "title": "Good", "valid": True, "problems": []}
    assert (bad["position"], bad["title"], bad["valid"]) == (2, "Bad", False)
    (problem,) = bad["problems"]
    assert set(problem) == {"line", "column", "rule", "message", "fatal"}
    assert (problem["line"], problem["column"], problem["rule"]) == (13, 11, "bar-length")


def test_check_prints_places_as_compilers_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = file_of(tmp_path, GOOD, BAD)
    assert main(["check", path]) == 1
    shown = capsys.readouterr()
    assert shown.out.startswith(f"{path}:13:11: bar-length: ")
    assert shown.err == "2 tunes: 1 valid, 1 not.\n"


def test_check_of_a_valid_file_prints_nothing_and_returns_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", file_of(tmp_path, GOOD)]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b"Dear diary", "There is no tune in it"),
        (b"MThd\0\0\0\6", "no text"),
    ],
)
def test_a_file_that_is_no_tunebook_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, sentence: str
) -> None:
    path = tmp_path / "tunes.abc"
    path.write_bytes(data)
    for command in (
        ["check", str(path)],
        ["export", str(path), "--to", "abc", "--out", str(tmp_path / "out")],
    ):
        assert main(command) == 1
        shown = capsys.readouterr()
        assert shown.err.startswith("abc-composer: ")
        assert sentence in shown.err
        assert (shown.err.count("\n"), shown.out) == (1, "")


def test_export_prints_the_files_and_tells_what_was_not_exported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = file_of(tmp_path, GOOD, SILENT, BAD), tmp_path / "out"
    assert main(["export", path, "--to", "midi, abc", "--out", str(out)]) == 1
    shown = capsys.readouterr()
    assert [Path(line).name for line in shown.out.splitlines()][:2] == ["0001-Good.mid", "0001-Good.abc"]
    assert "abc-composer: tune 2, “Silent”, was not exported to midi: " in shown.err
    assert {"0001-Good.mid", "0003-Bad.mid", "0003-Bad.abc"} <= {path.name for path in out.iterdir()}


def test_export_json_prints_one_object_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["export", file_of(tmp_path, GOOD), "--to", "abc,midi", "--out", str(tmp_path), "--json"]) == 0
    )
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(event["event"], event["format"]) for event in events] == [
        ("exported", "abc"),
        ("exported", "midi"),
    ]
    assert Path(events[1]["path"]).read_bytes().startswith(b"MThd")


@pytest.mark.parametrize(
    "command", [[], ["frob"], ["check"], ["export", "a.abc"], ["train", "--steps", "many"]]
)
def test_wrong_usage_returns_2(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command) == 2
    assert capsys.readouterr().err.startswith("usage: abc-composer")


@pytest.mark.parametrize("command", ["train", "compose", "export", "check"])
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"Example:\n  abc-composer {command} " in capsys.readouterr().out


def test_check_takes_several_files_and_goes_on_past_one_that_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = file_of(tmp_path, GOOD)
    missing = str(tmp_path / "missing.abc")
    assert main(["check", missing, good, good, "--json"]) == 1
    told = capsys.readouterr()
    assert [json.loads(line)["file"] for line in told.out.splitlines()] == [good, good]
    assert "missing.abc" in told.err
    assert "2 tunes: 2 valid, 0 not." in told.err


def test_midi_is_as_written_unless_as_played_asks(tmp_path: Path) -> None:
    path = file_of(tmp_path, GOOD.replace("T:Good", "T:Good\nR:reel"))
    made = {}
    for name, more in (("usual", []), ("played", ["--as-played"]), ("plain", ["--no-as-played"])):
        assert main(["export", path, "--to", "midi,wav", "--out", str(tmp_path / name), *more]) == 0
        made[name] = [file.read_bytes() for file in sorted((tmp_path / name).iterdir())]
    midi, wav = 0, 1
    assert made["usual"][midi] == made["plain"][midi] != made["played"][midi]
    assert made["usual"][wav] == made["played"][wav] != made["plain"][wav]


def test_a_table_of_ones_own_is_obeyed_and_a_bad_one_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ABC_COMPOSER_HOME", str(tmp_path))
    path = file_of(tmp_path, GOOD)
    made = []
    for text in ("", "[[style]]\nlength = 50\n", "[[style]]\nlength = 500\n"):
        (tmp_path / "playing_styles.toml").write_text(text)
        assert main(["export", path, "--to", "midi", "--out", str(tmp_path / "out"), "--as-played"]) == 0
        made.append((tmp_path / "out" / "0001-Good.mid").read_bytes())
        told = capsys.readouterr().err
        assert ("“length” is 500, and a whole number from 40 to 100" in told) is ("500" in text)
    assert made[0] == made[2] != made[1]
    (tmp_path / "playing_styles.toml").unlink()
    assert main(["check", path]) == 0


def test_a_part_is_written_with_fingering_and_an_unknown_instrument_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", file_of(tmp_path, GOOD), "--to", "svg", "--out", str(tmp_path / "out")]
    assert main([*command, "--for", "b-flat", "--tablature", "d-whistle"]) == 0
    (written,) = (tmp_path / "out").glob("*(for B♭ instruments).svg")
    assert "<circle" in written.read_text("utf-8")
    assert main([*command, "--tablature", "tuba"]) == 1
    assert "“tuba” is no instrument" in capsys.readouterr().err
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_table_of_instruments_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ABC_COMPOSER_HOME", str(tmp_path))
    (tmp_path / "instruments.toml").write_text("[[instrument]]\nname = 5\n", "utf-8")
    assert main(["check", file_of(tmp_path, GOOD)]) == 0
    assert "so instruments are those that come with the program" in capsys.readouterr().err


def tracks_of(folder: Path, *options: str) -> list[str]:
    """The names of the tracks with notes in the MIDI file that `export` writes."""
    out = folder / "out"
    assert main(["export", file_of(folder, GOOD), "--to", "midi", "--out", str(out), *options]) == 0
    (path,) = out.glob("*.mid")
    tracks = mido.MidiFile(path, charset="utf-8").tracks
    return [track.name for track in tracks if any(message.type == "note_on" for message in track)]


@pytest.mark.parametrize("option", ["--chords", "--accompaniment"])
def test_chords_are_tracks_of_their_own(tmp_path: Path, option: str) -> None:
    assert tracks_of(tmp_path) == ["Good"]
    assert tracks_of(tmp_path, option) == ["Good", "Chords", "Bass"]


def test_a_drone_a_bodhran_and_a_part_alone_are_asked_for(tmp_path: Path) -> None:
    options = ("--chords", "--pattern", "drone", "--bodhran")
    assert tracks_of(tmp_path, *options) == ["Good", "Chords", "Bass", "Bodhrán"]
    assert tracks_of(tmp_path, *options, "--part", "Bass") == ["Bass"]


def test_a_part_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out")
    assert main(["export", file_of(tmp_path, GOOD), "--to", "midi", "--out", out, "--part", "Bass"]) == 1
    assert "This tune has no part “Bass” that sounds. Its parts are “Melody”." in capsys.readouterr().err
