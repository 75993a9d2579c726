"""The index of the training tunes is kept where its model is, and nowhere else."""

import json
import shutil
from pathlib import Path

import numpy as np

from composer.composition.originality.comparison import compare
from composer.composition.originality.index_file import index_bytes, index_from
from composer.melody.index import CorpusIndex, index_of
from composer.notation.reader import read_tune
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.training_index import index_path, training_index

TUNE = "X:1\nT:One\nM:4/4\nL:1/8\nK:D\nABcd efga|ABcd efga|\n"


def test_a_model_that_is_renamed_while_its_tunes_are_read_leaves_no_folder_behind(tmp_path: Path) -> None:
    tunes, model = tmp_path / "tunes.abc", tmp_path / "model"
    tunes.write_text(TUNE, encoding="utf-8")
    model.mkdir()
    reading = training_index(model, [str(tunes)], known_to(tunes))
    next(reading)
    shutil.move(model, tmp_path / "renamed")
    assert isinstance(list(reading)[-1], CorpusIndex)
    assert not model.exists()


def test_it_is_kept_beside_its_model(tmp_path: Path) -> None:
    tunes, model = tmp_path / "tunes.abc", tmp_path / "model"
    tunes.write_text(TUNE, encoding="utf-8")
    model.mkdir()
    made = list(training_index(model, [str(tunes)], known_to(tunes)))[-1]
    assert index_path(model).is_file()
    (kept,) = training_index(model, [str(tunes)], known_to(tunes))
    assert isinstance(made, CorpusIndex)
    assert isinstance(kept, CorpusIndex)
    assert kept.titles == made.titles == ("One",)


def test_no_rhythm_is_offered_that_fewer_than_twenty_of_many_tunes_have() -> None:
    tune = "M:6/8\nL:1/8\nK:D\nABc def|"
    texts = [f"R:jig\n{tune}"] * 20 + [f"R:slide\n{tune}"] * 19 + [tune] * 161
    index = index_of(("", text) for text in texts)
    assert (index.fields["R"], index.names_rhythms) == (("jig",), False)
    assert index_from(index_bytes(index, []), []) is not None
    few = index_of(("", text) for text in [f"R:jig\n{tune}"] * 9 + [f"R:slide\n{tune}"])
    assert (few.fields["R"], few.names_rhythms) == (("jig", "slide"), True)


def known_to(*sources: Path | str) -> KnownTunes:
    """These, kept beside the first of them."""
    known = KnownTunes(Path(sources[0]).with_name("read"))
    known.add(map(str, sources))
    return known


def test_what_a_model_from_elsewhere_names_is_read_only_where_the_person_had_it_read(tmp_path: Path) -> None:
    tunes = tmp_path / "tunes.abc"
    tunes.write_text(TUNE, encoding="utf-8")
    for source in (str(tunes), str(tmp_path), "/", "//elsewhere/share/a.abc", "\\\\elsewhere\\share\\a.abc"):
        assert list(training_index(tmp_path / "model", [source], KnownTunes())) == [None]
    for source in (str(tmp_path), "//elsewhere/share/tunes.abc"):
        assert list(training_index(tmp_path / "model", [source], known_to(tunes, source))) == [None]


def kept_by_an_older_version(model: Path, sources: list[str]) -> None:
    """Puts an index beside the model as version 1 of its format has it."""
    model.mkdir()
    *_, index = training_index(model, sources, known_to(*sources))
    assert isinstance(index, CorpusIndex)
    header = {
        "version": 1, "sources": sources, "titles": list(index.titles),
        "fields": {"R": ["jig", "reel"], "M": ["4/4"], "L": ["1/8"], "K": ["D"]},
    }  # fmt: skip
    with index_path(model).open("wb") as file:
        np.savez_compressed(
            file,
            allow_pickle=False,
            header=np.frombuffer(json.dumps(header).encode(), np.uint8),
            starts=index.starts,
            bars=index.bars + 1,
            steps=index.steps,
        )


def test_one_of_an_older_version_is_made_anew(tmp_path: Path) -> None:
    tunes, model = tmp_path / "tunes.abc", tmp_path / "model"
    tunes.write_text(TUNE, encoding="utf-8")
    kept_by_an_older_version(model, [str(tunes)])
    *progress, made = training_index(model, [str(tunes)], known_to(tunes))
    assert progress
    assert isinstance(made, CorpusIndex)
    assert compare(read_tune(TUNE), made).longest_run == 2
    (kept,) = training_index(model, [str(tunes)], known_to(tunes))
    assert isinstance(kept, CorpusIndex)
    assert kept.is_comparable


def test_one_of_an_older_version_keeps_what_its_fields_say_where_its_tunes_are_gone(tmp_path: Path) -> None:
    tunes, model = tmp_path / "tunes.abc", tmp_path / "model"
    tunes.write_text(TUNE, encoding="utf-8")
    kept_by_an_older_version(model, [str(tunes)])
    before = index_path(model).read_bytes()
    tunes.unlink()
    (index,) = training_index(model, [str(tunes)], known_to(tunes))
    assert isinstance(index, CorpusIndex)
    assert not index.is_comparable
    assert index.fields["R"] == ("jig", "reel")
    assert index_path(model).read_bytes() == before
