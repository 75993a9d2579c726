"""Seconds of training until the held-out loss is as low as the lab's recipe ever brings it.

The lab's recipe here resets the state for each crop (its notebook's stateful crops learn half as much),
batch 4 x 100, and ends when its loss on the held-out tunes has not fallen for `PATIENCE` trials. Ours is a
preset, on the same tunes, without its early stop. Only training counts for both, not the trials.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.lab_loop import LabLoop
from composer.corpus.collection import SEPARATOR, Corpus
from composer.corpus.reading import read_corpus
from composer.encoding.crops import CropState
from composer.model.lstm.network import LstmNetwork
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.weights import LAYER_NAMES
from composer.model.registry import NETWORKS
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.training.validation import HeldOut
from composer.workflows.training_tunes import TrainingTunes, prepare

STEPS_BETWEEN_TRIALS = 125
PATIENCE = 4
BATCH_SIZE = 4


def time_to_loss(
    corpus: Sequence[str], settings: NetworkSettings, training: TrainingSettings, lab_steps: int
) -> dict[str, Any]:
    """Trains both, one after the other, and tells when each came to the lab's best loss."""
    tunes = _tunes(corpus, training)
    held_out = tunes.tried()
    assert held_out is not None, "a preset without held-out tunes has no loss to reach"
    best, lab_seconds, lab_curve = _lab(tunes, held_out, lab_steps)
    reached, seconds, curve = _ours(tunes, held_out, settings, training, best)
    return {
        "benchmark": "time to loss",
        "network": settings.described,
        "lab_best_loss": round(best, 4),
        "lab_seconds": round(lab_seconds, 1),
        "ours_seconds": round(seconds, 1) if reached else None,
        "ours_to_lab": round(seconds / lab_seconds, 3) if reached else None,
        "lab_curve": lab_curve,
        "ours_curve": curve,
    }


def _tunes(sources: Sequence[str], settings: TrainingSettings) -> TrainingTunes:
    (corpus,) = (event for event in read_corpus(sources) if isinstance(event, Corpus))
    (tunes,) = (event for event in prepare(corpus, settings) if isinstance(event, TrainingTunes))
    return tunes


def _lab(tunes: TrainingTunes, held_out: HeldOut, most_steps: int) -> tuple[float, float, list[Any]]:
    """Its lowest loss, the seconds until then, and its curve (step, seconds, loss)."""
    ids = tunes.vocabulary.encode(SEPARATOR.join(spellings[0] for spellings in tunes.spellings))
    loop = LabLoop(ids, len(tunes.vocabulary), BATCH_SIZE, stateful=False)
    tried = LstmNetwork(LstmSettings(), len(tunes.vocabulary), TrainingSettings(batch_size=BATCH_SIZE))
    loop.step()
    curve: list[tuple[int, float, float]] = []
    seconds, best = 0.0, (float("inf"), 0.0)
    for step in range(STEPS_BETWEEN_TRIALS, most_steps + 1, STEPS_BETWEEN_TRIALS):
        began = time.perf_counter()
        for _ in range(STEPS_BETWEEN_TRIALS):
            loop.step()
        seconds += time.perf_counter() - began
        tried.load(dict(zip(LAYER_NAMES, loop.model.get_weights(), strict=True)))
        curve.append((step, round(seconds, 1), round(held_out.loss(tried), 4)))
        best = min(best, (curve[-1][2], seconds))
        if len(curve) > PATIENCE and min(loss for *_, loss in curve[-PATIENCE:]) > best[0]:
            break
    return *best, curve


def _ours(
    tunes: TrainingTunes,
    held_out: HeldOut,
    settings: NetworkSettings,
    training: TrainingSettings,
    goal: float,
) -> tuple[bool, float, list[Any]]:
    """Whether it came to `goal`, the seconds until then, and its curve."""
    training = replace(training, patience=0)
    crops = tunes.crops(training, CropState.new(training.seed))
    built = NETWORKS[settings.NAME].to_train()(settings, len(tunes.vocabulary), training)
    curve: list[tuple[int, float, float]] = []
    built.read(crops.text)
    text, step, seconds = crops.text, 0, 0.0
    while step < training.iterations:
        due = training.checkpoint_interval - step % training.checkpoint_interval
        began = time.perf_counter()
        places = crops.draw(min(due, 16, training.iterations - step))
        if crops.text is not text:
            built.read(text := crops.text)
        built.train_steps(places)
        # The first call compiles; both begin to count after it.
        seconds += time.perf_counter() - began if step else 0.0
        step += len(places)
        if step % training.checkpoint_interval == 0 or step == training.iterations:
            curve.append((step, round(seconds, 1), round(held_out.loss(built), 4)))
            if curve[-1][2] <= goal:
                return True, seconds, curve
    return False, seconds, curve
