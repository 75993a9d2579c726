"""Whatever is opened or asked for, the window says in a sentence what is wrong and stays usable."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
GOOD = "X:1\nT:Good\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|DFAd fdAF|D8|]\n"
BROKEN = "X:2\nT:No key\nM:4/4\nDFAd fdAF|\n"


def opened(qtbot: QtBot, assembly: WindowAssembly, *paths: Path) -> None:
    assembly.open_as_corpus(list(paths))
    qtbot.waitUntil(lambda: not assembly.corpus.reading.running, timeout=20 * SECONDS)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"Just a shopping list.\n", "holds no tune"),
        (bytes(range(256)) * 40, "no text"),
        (BROKEN.encode(), "no K: field"),
    ],
)
def test_a_file_without_a_usable_tune_is_told_in_the_banner(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "file.abc"
    path.write_bytes(content)
    opened(qtbot, assembly, path)
    assert assembly.window.banner.isVisible()
    assert said in assembly.window.banner.text()
    assert "file.abc" in assembly.window.banner.text()
    assert assembly.session.corpus is None
    assert assembly.corpus.settings.open.isEnabled()


def test_a_broken_tune_among_good_ones_is_left_out_and_listed(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    path = tmp_path / "mixed.abc"
    path.write_text(f"{GOOD}\n{BROKEN}", encoding="utf-16")
    opened(qtbot, assembly, path)
    assert assembly.session.corpus is not None
    assert [tune.title for tune in assembly.session.corpus.tunes] == ["Good"]
    table = assembly.corpus.page.left_out.model()
    assert table.rowCount() == 1
    assert table.index(0, 0).data() == "No key"
    assert "K:" in table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_file_that_is_gone_is_told(qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path) -> None:
    opened(qtbot, assembly, tmp_path / "gone.abc")
    assert "gone.abc" in assembly.window.banner.text()


@pytest.mark.tensorflow
def test_a_corpus_shorter_than_one_crop_is_told_before_training(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    path = tmp_path / "short.abc"
    path.write_text(GOOD)
    opened(qtbot, assembly, path)
    assembly.train.settings.form.set_values({"sequence_length": 2000})
    assembly.train.start()
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=60 * SECONDS)
    assert "characters" in assembly.window.banner.text()
    assert assembly.train.settings.start.isEnabled()


def test_a_damaged_model_is_listed_with_its_reason_and_cannot_be_chosen(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    folder = assembly.train._models_folder / "Damaged"
    folder.mkdir(parents=True)
    (folder / "last.npz").write_bytes(b"PK\x03\x04 not a checkpoint")
    assembly.window.show_place("library")
    assembly.library.page.show_tab("models")
    assert assembly.library.page.models.tunes.row(0).spoken.startswith("Damaged, can’t be used")
    assert "last.npz" in assembly.library.settings.model.details.text()
    assert not assembly.library.settings.compose.isEnabled()
    assembly.window.show_place("compose")
    chosen = assembly.compose.settings.chosen
    assert chosen is not None
    assert not chosen.problem


def test_text_that_is_no_tune_leaves_a_sentence_in_place_of_the_page(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    assembly.filing.new()
    with qtbot.waitSignal(assembly.reader.engraved, timeout=20 * SECONDS):
        assembly.page.editor.selectAll()
        assembly.page.editor.insertPlainText("[[[[ this is | no :: tune ((((\n")
    assert assembly.window.isEnabled()
    assert assembly.page.editor.text().startswith("[[[[")
