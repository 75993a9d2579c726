"""The model that comes with the program is whole, small enough, and stands behind a person's own."""

from pathlib import Path

import pytest

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.model.calibration import ALLOWED_LOSS, calibrate
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import composing_path
from composer.model.presets import PRESETS
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.networks import stepping_model
from composer.workflows.starter import composing_models, named_model, network_of, starter_model, starter_path
from composer.workflows.training_index import training_index

LARGEST_BYTES = 12_000_000
RHYTHMS = (
    "air",
    "clog",
    "hornpipe",
    "jig",
    "march",
    "planxty",
    "reel",
    "single jig",
    "slip jig",
    "strathspey",
)


def test_it_is_whole_and_at_most_twelve_megabytes() -> None:
    checkpoint = read_checkpoint(composing_path(starter_path()))
    assert checkpoint.header.network == network_of(PRESETS["starter"])
    assert not checkpoint.header.can_resume
    assert sum(file.stat().st_size for file in starter_path().iterdir()) <= LARGEST_BYTES


def test_it_fits_tunes_that_it_has_not_learnt_from_and_is_as_sure_of_itself_as_it_is_right() -> None:
    model = stepping_model(starter_path())
    *_, corpus = read_corpus(model.header.corpus_sources)
    assert isinstance(corpus, Corpus)
    settings = model.header.training
    held_out = corpus.held_out(settings.validation_remainder, settings.validation_every)
    tunes = [tune.text for tune in held_out[::12]]
    found = calibrate(model.network, model.header.vocabulary, tunes)
    assert found.loss < 0.72
    assert found.temperature == pytest.approx(1.0, abs=0.08)
    assert found.loss < found.least_loss + 2 * ALLOWED_LOSS


def test_it_learnt_from_collections_that_anybody_may_use() -> None:
    sources = starter_model().sources
    assert sources
    assert not any(BUNDLED[source].non_commercial for source in sources)


def test_its_index_of_training_tunes_comes_along() -> None:
    (index,) = training_index(starter_path(), starter_model().sources, KnownTunes())
    assert index is not None
    assert len(index.titles) > 3_500
    assert index.fields["R"] == RHYTHMS
    assert index.keys["slip jig"]


def test_it_stands_behind_the_models_of_ones_own(tmp_path: Path) -> None:
    assert [model.name for model in composing_models(tmp_path / "none")] == ["Starter model"]


def test_the_command_line_names_it(tmp_path: Path) -> None:
    assert named_model("starter") == starter_path()
    assert named_model(str(tmp_path)) == tmp_path
