"""A format is one file and one line: a toy that no other file knows is offered everywhere, and written."""

from pathlib import Path

import pytest

from composer.cli.commands import main
from composer.export.registry import EXPORTERS

TEXT = "X:1\nT:Öl\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|]\n"


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    monkeypatch.setattr(EXPORTERS, "_targets", {**EXPORTERS._targets, "toy": "toy_format:TOY"})


def test_the_command_line_offers_it_and_exports_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export", "--help"])
    assert "toy" in capsys.readouterr().out
    (tmp_path / "tunes.abc").write_text(TEXT, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["export", str(tmp_path / "tunes.abc"), "--to", "toy,png", "--out", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["0001-Öl.png", "0001-Öl.toy"]
