"""Whatever is opened or asked for, the window says in a sentence what is wrong and stays usable."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.ui.studio import Studio

SECONDS = 1000
GOOD = "X:1\nT:Good\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|DFAd fdAF|D8|]\n"
BROKEN = "X:2\nT:No key\nM:4/4\nDFAd fdAF|\n"


def opened(qtbot: QtBot, studio: Studio, *paths: Path) -> None:
    studio.window.files_dropped.emit(list(paths))
    qtbot.waitUntil(lambda: not studio.corpus.reading.running, timeout=20 * SECONDS)


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
    qtbot: QtBot, studio: Studio, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "file.abc"
    path.write_bytes(content)
    opened(qtbot, studio, path)
    assert studio.window.banner.isVisible()
    assert said in studio.window.banner.text()
    assert "file.abc" in studio.window.banner.text()
    assert studio.session.corpus is None
    assert studio.corpus.settings.open.isEnabled()


def test_a_broken_tune_among_good_ones_is_left_out_and_listed(
    qtbot: QtBot, studio: Studio, tmp_path: Path
) -> None:
    path = tmp_path / "mixed.abc"
    path.write_text(f"{GOOD}\n{BROKEN}", encoding="utf-16")
    opened(qtbot, studio, path)
    assert studio.session.corpus is not None
    assert [tune.title for tune in studio.session.corpus.tunes] == ["Good"]
    table = studio.corpus.page.left_out.model()
    assert table.rowCount() == 1
    assert table.index(0, 0).data() == "No key"
    assert "K:" in table.index(0, 1).data()


def test_a_file_that_is_gone_is_told(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    opened(qtbot, studio, tmp_path / "gone.abc")
    assert "gone.abc" in studio.window.banner.text()


@pytest.mark.tensorflow
def test_a_corpus_shorter_than_one_crop_is_told_before_training(
    qtbot: QtBot, studio: Studio, tmp_path: Path
) -> None:
    path = tmp_path / "short.abc"
    path.write_text(GOOD)
    opened(qtbot, studio, path)
    studio.train.settings.form.set_values({"sequence_length": 2000})
    studio.train.start()
    qtbot.waitUntil(lambda: not studio.train.running, timeout=60 * SECONDS)
    assert "characters" in studio.window.banner.text()
    assert studio.train.settings.start.isEnabled()


def test_a_damaged_model_is_listed_with_its_reason_and_cannot_be_chosen(qtbot: QtBot, studio: Studio) -> None:
    folder = studio.train._models_folder / "Damaged"
    folder.mkdir(parents=True)
    (folder / "last.npz").write_bytes(b"PK\x03\x04 not a checkpoint")
    studio.window.show_place("library")
    models = studio.library.settings.models
    assert models.models.item(0).text() == "Damaged"
    assert "last.npz" in models.details.text()
    studio.window.show_place("compose")
    chosen = studio.compose.settings.chosen
    assert chosen is not None
    assert not chosen.problem


def test_text_that_is_no_tune_leaves_a_sentence_in_place_of_the_page(qtbot: QtBot, studio: Studio) -> None:
    studio.new_tune()
    with qtbot.waitSignal(studio.preview.engraved, timeout=20 * SECONDS):
        studio.page.editor.selectAll()
        studio.page.editor.insertPlainText("[[[[ this is | no :: tune ((((\n")
    assert studio.window.isEnabled()
    assert studio.page.editor.text().startswith("[[[[")
