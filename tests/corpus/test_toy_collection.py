"""A collection is one file and one line: a toy that no other file knows is offered everywhere, and read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.cli.commands import main
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.ui.places.corpus.settings import CorpusSettings

TUNE = "X:{}\nT:{}\nM:4/4\nL:1/8\nK:D\n{}|d8|]\n"
TUNES = f"{TUNE.format(1, 'One', 'DEFG ABcd')}\n{TUNE.format(2, 'Mailed', 'ABcd=20dcBA')}"
FILE = """
from composer.corpus.bundled.collection import BundledCollection

TOY = BundledCollection(
    title="Toy tunes",
    package="toy_tunes",
    folder="abc",
    description="Two tunes",
    notice="Nobody owns them.",
    tunes=2,
    better_text=lambda tune: tune.text.replace("=20", " "),
    rhythm_by_place=lambda tune: "reel",
)
"""


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "toy_tunes" / "abc").mkdir(parents=True)
    (tmp_path / "toy_tunes" / "__init__.py").touch()
    (tmp_path / "toy_tunes" / "abc" / "tunes.abc").write_text(TUNES)
    (tmp_path / "toy_tunes" / "toy.py").write_text(FILE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(BUNDLED, "_targets", {**BUNDLED._targets, "toy": "toy_tunes.toy:TOY"})


def test_it_is_read_with_what_its_file_says() -> None:
    *_, corpus = read_corpus(["toy"])
    assert isinstance(corpus, Corpus)
    assert (corpus.name, corpus.notices) == ("Toy tunes", ("Nobody owns them.",))
    assert [(tune.title, tune.rhythm, tune.source) for tune in corpus.tunes] == [
        ("One", "reel", "toy/tunes.abc"),
        ("Mailed", "reel", "toy/tunes.abc"),
    ]


def test_the_command_line_offers_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["train", "--help"])
    assert "oneills, ryans, airds, northumbrian, fife, essen, lab, toy, or" in " ".join(
        capsys.readouterr().out.split()
    )
    assert main(["train", "--corpus", "toys", "--out", str(tmp_path / "out")]) == 1
    assert "essen, lab, toy)" in capsys.readouterr().err


def test_the_place_corpus_lists_it(qtbot: QtBot) -> None:
    settings = CorpusSettings()
    qtbot.addWidget(settings)
    assert settings.collections["toy"].text() == "Toy tunes"
    settings.choose_only("toy")
    assert settings.sources() == ["toy"]
    assert settings.notices.text() == "Nobody owns them."
