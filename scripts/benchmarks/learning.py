"""Held-out loss that recipes reach: the lab's on one collection, ours on it and more.

Every tenth tune of the first collection is held out, from `--remainders` on; whatever is too like one of
them leaves the training of both. The lab's recipe is its own batch of 4 x 100 with the state reset for each
crop, trained on the first collection alone, to its best checkpoint. From one file alone:
`learning --corpus FILE --pool --recipes lab quick --remainders 0`.
"""

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.networks import with_values
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.encoding.vocabulary import Vocabulary
from composer.model.folder import ModelFolder
from composer.model.presets import PRESETS
from composer.model.registry import NETWORKS
from composer.training.events import CheckpointSaved, TrainingEnded
from composer.training.loop import Task, train
from composer.training.near_duplicates import near_duplicates
from composer.training.presets import Preset
from composer.training.run import Run
from composer.workflows.starter import network_of
from composer.workflows.training_tunes import TrainingTunes, in_other_keys

EVERY = 10
Spellings = tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which tunes, which recipes."""
    parser.add_argument("--corpus", default="ryans", help="the collection that tunes are held out of")
    parser.add_argument("--pool", nargs="*", default=["oneills", "airds"], help="trained on as well")
    parser.add_argument(
        "--tunes", type=Path, help="instead of both: JSON, {collection: [[text, in other keys…]]}"
    )
    parser.add_argument("--recipes", nargs="+", default=["lab", "thorough"], help="presets; lab is the lab's")
    parser.add_argument("--remainders", nargs="+", type=int, default=[0, 5], help="which tenths are held out")
    parser.add_argument("--seconds", type=float, default=1e9, help="most seconds of training a recipe")
    parser.add_argument("--float32", action="store_true", help="no half precision, whatever the preset says")
    parser.add_argument("--steps", type=int, help="make so many, not as many as the preset says")
    parser.add_argument(
        "--set",
        nargs="+",
        default=[],
        metavar="NAME=VALUE",
        help="other than the presets have",
    )
    parser.add_argument("--out", type=Path, help="folder to keep the models in")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """A row for each recipe and remainder, each printed as well when it is done."""
    collections = _collections(options)
    with TemporaryDirectory() as scratch:
        rows = []
        for remainder in options.remainders:
            for recipe in options.recipes:
                folder = (options.out or Path(scratch)) / f"{recipe} {remainder}"
                tunes = _tunes(collections, recipe, remainder)
                rows.append(
                    {"recipe": recipe, "remainder": remainder}
                    | _train(tunes, _preset(recipe, options), folder, options.seconds)
                )
                print(json.dumps(rows[-1]), flush=True)
    best = {(row["recipe"], row["remainder"]): row["best_loss"] for row in rows}
    ratios = {
        f"{recipe} {remainder}": round(loss / best["lab", remainder], 3)
        for (recipe, remainder), loss in best.items()
        if recipe != "lab" and ("lab", remainder) in best
    }
    return {"benchmark": "learning", "loss_to_lab": ratios}


def _collections(options: argparse.Namespace) -> list[list[Spellings]]:
    """The tunes of each collection in their spellings, the one that is held out of first."""
    if options.tunes:
        read = json.loads(options.tunes.read_text())
        return [[tuple(spellings) for spellings in collection] for collection in read.values()]
    return [[(text,) for text in texts(source)] for source in (options.corpus, *options.pool)]


def texts(source: str) -> list[str]:
    """The tunes of a collection or file."""
    (corpus,) = (event for event in read_corpus([source]) if isinstance(event, Corpus))
    return [tune.text for tune in corpus.tunes]


def _tunes(collections: Sequence[Sequence[Spellings]], recipe: str, remainder: int) -> TrainingTunes:
    first, *others = collections
    held_out = [tune[0] for index, tune in enumerate(first) if index % EVERY == remainder]
    learnt = [tune for index, tune in enumerate(first) if index % EVERY != remainder]
    pooled = learnt + [tune for collection in others for tune in collection]
    # Both recipes read and write the same characters.
    vocabulary = Vocabulary.of(
        "\n"
        + "".join({letter for tune in pooled for text in tune for letter in text} | set("".join(held_out)))
    )
    chosen = learnt if recipe == "lab" else pooled
    alike = near_duplicates([tune[0] for tune in chosen], held_out)
    kept = [_spelt(tune, recipe) for index, tune in enumerate(chosen) if index not in alike]
    return TrainingTunes(tuple(kept), tuple(held_out), len(alike), vocabulary, "canonical")


def _spelt(tune: Spellings, recipe: str) -> Spellings:
    if not PRESETS[recipe].training.transpose:
        return tune[:1]
    return tune if len(tune) > 1 else (*tune, *in_other_keys(tune[0]))


def _preset(recipe: str, options: argparse.Namespace) -> Preset:
    preset = PRESETS[recipe]
    if recipe != "lab":
        half = preset.training.mixed_precision and not options.float32
        steps = options.steps or preset.training.iterations
        training = replace(preset.training, mixed_precision=half, iterations=steps)
        network, training = with_values(network_of(preset), training, options.set)
        return replace(preset, network=network, training=training)
    training = replace(preset.training, batch_size=4, checkpoint_interval=125, patience=8)
    return replace(preset, training=training)


def _train(tunes: TrainingTunes, preset: Preset, folder: Path, most_seconds: float) -> dict[str, Any]:
    run = Run.new(0)
    folder.mkdir(parents=True, exist_ok=True)
    settings = network_of(preset)
    network = NETWORKS[settings.NAME].to_train()(settings, len(tunes.vocabulary), preset.training)
    keeper = ModelFolder(folder, settings, preset.training, tunes.vocabulary, "a benchmark", "canonical", ())
    task = Task(
        network=network,
        crops=tunes.crops(preset.training, run.crops),
        held_out=tunes.tried(),
        settings=preset.training,
        keeper=keeper,
        trial=tunes.trial(),
        account=tunes.account,
    )
    began, curve, speed = time.perf_counter(), [], None
    for event in train(task, run):
        if isinstance(event, CheckpointSaved):
            seconds = round(time.perf_counter() - began, 1)
            tried = event.validation_loss or float("nan")
            curve.append((event.step, seconds, event.train_loss, tried, event.copy_rate))
            if seconds > most_seconds:
                break
        elif isinstance(event, TrainingEnded):
            speed = round(event.characters_per_second)
    best = min(curve, key=lambda point: point[3])
    return {
        "best_loss": round(best[3], 4),
        "best_step": best[0],
        "best_seconds": best[1],
        "copy_rate_at_best": best[4],
        "characters_per_second": speed,
        "tunes": len(tunes.spellings),
        "held_out": len(tunes.held_out),
        "near_duplicates": tunes.near_duplicates,
        "curve": [
            [step, seconds, round(learnt, 3), round(tried, 4), copied]
            for step, seconds, learnt, tried, copied in curve
        ],
    }
