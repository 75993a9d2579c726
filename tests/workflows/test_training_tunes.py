"""What a corpus gives a training: held-out tunes apart, near-duplicates out, other keys in."""

from typing import Any

import numpy as np

from composer.corpus.collection import Corpus, CorpusTune
from composer.encoding.crops import AnyCrops, CropState, TuneCrops
from composer.training.events import TrainingPrepared
from composer.training.settings import TrainingSettings
from composer.workflows.training_tunes import TrainingTunes, prepare

NOTES = "CDEFGABcdefgab"


def tune(number: int) -> str:
    """A tune that is like no other."""
    generator = np.random.default_rng(number)
    bars = ["".join(NOTES[n] for n in generator.integers(0, 14, 8)) for _ in range(8)]
    return f"M:4/4\nL:1/8\nK:{'DGA'[number % 3]}\n{'|'.join(bars)}|]"


def corpus(*texts: str) -> Corpus:
    tunes = tuple(CorpusTune(text, "", "a.abc", n, "", "4/4", "D") for n, text in enumerate(texts))
    return Corpus("some tunes", tunes, (), "canonical")


TUNES = [tune(number) for number in range(30)]


def prepared(given: Corpus, **settings: Any) -> tuple[list[TrainingPrepared], TrainingTunes]:
    *progress, tunes = prepare(given, TrainingSettings(**settings))
    assert isinstance(tunes, TrainingTunes)
    return [event for event in progress if isinstance(event, TrainingPrepared)], tunes


def test_every_tenth_is_held_out_and_the_others_are_trained_on() -> None:
    _, tunes = prepared(corpus(*TUNES))
    assert list(tunes.held_out) == TUNES[::10]
    assert [texts[0] for texts in tunes.spellings] == [one for n, one in enumerate(TUNES) if n % 10]
    account = tunes.account
    assert (account.training_tunes, account.held_out_tunes, account.near_duplicates) == (27, 3, 0)


def test_the_remainder_says_which_are_held_out_counted_round() -> None:
    assert list(prepared(corpus(*TUNES), validation_remainder=4)[1].held_out) == TUNES[4::10]
    assert list(prepared(corpus(*TUNES), validation_remainder=14)[1].held_out) == TUNES[4::10]


def test_a_near_duplicate_of_a_held_out_tune_is_trained_on_by_nobody() -> None:
    setting = TUNES[10].replace("K:G", "K:D").replace("M:4/4", "M:C|")
    _, tunes = prepared(corpus(*TUNES, tune(99), setting))
    assert tunes.near_duplicates == 1
    assert (setting,) not in tunes.spellings


def test_a_corpus_all_of_a_kind_keeps_its_tunes_and_says_so() -> None:
    _, tunes = prepared(corpus(*[TUNES[0]] * 20))
    assert len(tunes.spellings) == 18
    assert "does not tell learning from copying" in tunes.account.notes[0]


def test_tunes_come_in_several_keys_with_progress_and_the_held_out_ones_in_their_own() -> None:
    progress, tunes = prepared(corpus(*TUNES, *map(tune, range(100, 150))), transpose=True)
    assert [(event.done, event.total) for event in progress] == [(0, 1), (0, 72), (50, 72), (72, 72)]
    keys = [text.split("K:")[1].split("\n")[0] for text in tunes.spellings[0]]
    assert keys == ["G", "A", "F", "C", "D", "Bb", "E"]
    assert tunes.held_out[1] == TUNES[10]
    assert set("".join(tunes.spellings[0])) <= set(tunes.vocabulary.characters)


def test_the_crops_are_cut_anywhere_or_begin_with_tunes() -> None:
    _, tunes = prepared(corpus(*TUNES))
    anywhere = tunes.crops(TrainingSettings(), CropState.new(0))
    assert isinstance(anywhere, AnyCrops)
    assert tunes.vocabulary.decode(anywhere.text) == "\n\n".join(texts[0] for texts in tunes.spellings)
    beginning = tunes.crops(TrainingSettings(whole_tunes=True), CropState.new(0))
    assert isinstance(beginning, TuneCrops)
    first = int(beginning.draw(1)[0, 0])
    assert tunes.vocabulary.decode(beginning.text[first : first + 4]) == "\n\nM:"


def test_all_keys_are_in_the_text_that_is_cut_anywhere() -> None:
    _, tunes = prepared(corpus(*TUNES[:3]), transpose=True, validation_every=0)
    text = tunes.vocabulary.decode(tunes.crops(TrainingSettings(), CropState.new(0)).text)
    assert text.count("M:4/4") == 3 * 7
