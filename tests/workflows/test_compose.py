"""Composing with a trained model, as the window and the command line do it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from composer.composition.events import (
    ComposesFreely,
    CompositionEnded,
    CorpusCompared,
    NothingFound,
    TextGrew,
    TuneComposed,
)
from composer.composition.naming import Titles
from composer.composition.prompt import Prompt
from composer.corpus.collection import Corpus, CorpusTune
from composer.errors import ComposerError
from composer.library.tunes import TuneLibrary
from composer.model.checkpoint import read_checkpoint, write_checkpoint
from composer.model.lstm.settings import LstmSettings
from composer.notation.reader import read_tune
from composer.training.settings import TrainingSettings
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.train import TrainRequest, train
from composer.workflows.training_index import index_path

pytestmark = pytest.mark.tensorflow
TUNE = "R:reel\nM:4/4\nL:1/8\nK:G\nGABc dedB|c2ec A4|F2Ad fefd|gedB G4|]"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network that has learnt one tune by heart."""
    folder = tmp_path_factory.mktemp("models") / "one tune"
    book = tmp_path_factory.mktemp("tunes") / "one tune.abc"
    book.write_text(f"X:1\nT:The Only One\n{TUNE}\n")
    tunes = tuple(CorpusTune(TUNE, "", str(book), n, "reel", "4/4", "G") for n in range(40))
    settings = TrainingSettings(
        iterations=220, batch_size=8, sequence_length=60, learning_rate=0.03, checkpoint_interval=220
    )
    network = LstmSettings(embedding_dimension=16, rnn_units=32)
    list(train(TrainRequest(Corpus("one tune", tunes, (), "canonical"), network, settings, folder)))
    return folder


@pytest.fixture
def known(model: Path, tmp_path: Path) -> KnownTunes:
    """What the person had read: the one tune's book."""
    known = KnownTunes.in_home(tmp_path)
    known.add(read_checkpoint(model / "best.npz").header.sources)
    return known


def of(kind: type, events: Iterator[Any] | list[Any]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def test_what_was_learnt_is_composed_as_whole_valid_tunes(model: Path) -> None:
    events = list(compose(ComposeRequest(model, count=3, seed=10, temperature=0.1)))
    tunes = of(TuneComposed, events)
    assert [(tune.index, tune.seed) for tune in tunes] == [(0, 10), (1, 11), (2, 12)]
    note = "N:composed by ABC Composer: model one tune, seed 11, temperature 0.1"
    name = Titles().title(read_tune(TUNE), 2)
    assert tunes[1].text == f"X:2\nT:{name}\n{note}\n{TUNE}"
    assert all(read_tune(tune.text).valid for tune in tunes)
    assert isinstance(events[-1], CompositionEnded)
    assert events[-1].tunes == 3


def test_a_name_that_another_tune_of_the_library_has_is_not_given_again(model: Path, tmp_path: Path) -> None:
    request = ComposeRequest(model, seed=10, temperature=0.1, library=tmp_path / "library.sqlite")
    name = Titles().title(read_tune(TUNE), 1)
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        (tune,) = of(TuneComposed, compose(request))
        library.keep(tune.text)
        assert of(TuneComposed, compose(request))[0].title == tune.title == name
        library.delete(1)
        library.empty_trash()
        library.keep(tune.text.replace("GABc", "GGGG"))
        assert of(TuneComposed, compose(request))[0].title != name


def test_plain_titles_say_what_a_tune_is_and_the_day(model: Path) -> None:
    request = ComposeRequest(model, seed=1, temperature=0.1, plain_titles=True, day=date(2026, 11, 28))
    assert of(TuneComposed, compose(request))[0].title == "Reel in G, 28 Nov, 1"


def test_the_same_seed_gives_the_same_tunes(model: Path) -> None:
    def whole(seed: int) -> str:
        request = ComposeRequest(model, count=2, seed=seed, temperature=3.0, characters=300)
        return "".join(event.text for event in of(TextGrew, compose(request)))

    assert whole(4) == whole(4)
    assert whole(4) != whole(5)


def test_without_a_seed_the_dice_are_new_and_told(model: Path) -> None:
    seeds = {of(TuneComposed, compose(ComposeRequest(model, temperature=0.1)))[0].seed for _ in range(3)}
    assert len(seeds) > 1


def test_a_start_string_begins_the_tune(model: Path) -> None:
    (tune,) = of(TuneComposed, compose(ComposeRequest(model, seed=1, temperature=0.1, start="R:reel\nM:4/4")))
    assert "R:reel\nM:4/4\n" in tune.text


def test_the_labs_way_gives_a_thousand_characters_and_all_tunes_in_them(model: Path) -> None:
    events = list(compose(ComposeRequest(model, seed=1, temperature=0.1, free_text=True)))
    assert events[-1].characters == 1000
    assert len(of(TuneComposed, events)) == 1000 // (len(TUNE) + 2)


def test_characters_that_the_model_lacks_are_told_before_it_is_built(model: Path) -> None:
    with pytest.raises(ComposerError, match="does not know “Ж”, “ж”"):
        next(compose(ComposeRequest(model, start="жЖ")))


def test_wild_dice_find_nothing_with_a_reason(model: Path) -> None:
    events = list(compose(ComposeRequest(model, seed=0, temperature=5.0, characters=40, constrained=False)))
    (nothing,) = of(NothingFound, events)
    assert "lower the temperature" in nothing.reason


def test_closing_keeps_what_was_composed(model: Path) -> None:
    events = compose(ComposeRequest(model, count=1000, seed=1, temperature=0.1))
    tune = next(event for event in events if isinstance(event, TuneComposed))
    events.close()
    assert tune.text.endswith(TUNE)


def test_a_damaged_model_is_named(model: Path, tmp_path: Path) -> None:
    content = bytearray((model / "best.npz").read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "best.npz").write_bytes(content)
    with pytest.raises(ComposerError, match=r"best\.npz.*damaged"):
        next(compose(ComposeRequest(tmp_path)))


def test_a_folder_without_a_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="There is no model in"):
        next(compose(ComposeRequest(tmp_path)))


def test_tunes_are_compared_with_the_training_tunes_and_ranked(model: Path, known: KnownTunes) -> None:
    (tune,) = of(TuneComposed, compose(ComposeRequest(model, seed=1, temperature=0.1, known=known)))
    assert tune.originality is not None
    assert (tune.originality.longest_run, tune.originality.title) == (4, "The Only One")
    assert tune.originality.is_flagged
    assert tune.ranking is not None
    assert [part.name for part in tune.ranking.parts][-1] == "originality"
    assert tune.masked_probability == pytest.approx(0.0, abs=0.01)


def test_the_training_tunes_are_read_once_for_a_model(model: Path, known: KnownTunes) -> None:
    index_path(model).unlink(missing_ok=True)
    assert of(CorpusCompared, compose(ComposeRequest(model, seed=1, known=known)))
    assert index_path(model).is_file()
    assert not of(CorpusCompared, compose(ComposeRequest(model, seed=1, known=known)))
    index_path(model).write_bytes(b"no index")
    assert of(CorpusCompared, compose(ComposeRequest(model, seed=1, known=known)))


def test_without_its_training_tunes_a_model_composes_all_the_same(model: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "model"
    elsewhere.mkdir()
    checkpoint = read_checkpoint(model / "best.npz")
    header = replace(checkpoint.header, sources=(str(tmp_path / "gone.abc"),))
    write_checkpoint(elsewhere / "best.npz", replace(checkpoint, header=header))
    (tune,) = of(TuneComposed, compose(ComposeRequest(elsewhere, seed=1, temperature=0.1)))
    assert tune.originality is None
    assert tune.ranking is not None


def test_rhythms_are_those_of_the_corpus(model: Path, known: KnownTunes) -> None:
    prompt = Prompt(rhythm="reel", form="AB", bars=8)
    request = ComposeRequest(model, seed=1, prompt=prompt, known=known)
    (tune,) = of(TuneComposed, compose(request))
    assert "R:reel\n" in tune.text
    with pytest.raises(ComposerError, match=r"no rhythm “jig”\. Choose from: reel\."):
        list(compose(replace(request, prompt=Prompt(rhythm="jig"))))


def test_a_model_of_raw_text_composes_without_the_constraint_and_says_why(
    model: Path, tmp_path: Path
) -> None:
    checkpoint = read_checkpoint(model / "best.npz")
    write_checkpoint(
        tmp_path / "best.npz", replace(checkpoint, header=replace(checkpoint.header, form="raw"))
    )
    events = list(compose(ComposeRequest(tmp_path, seed=1, start="R:reel")))
    assert "trained on tunes as they were found" in of(ComposesFreely, events)[0].reason
    with pytest.raises(ComposerError, match="can’t obey a prompt"):
        list(compose(ComposeRequest(tmp_path, prompt=Prompt(key="D"))))
