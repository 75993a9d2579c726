"""Trains the starter model that comes with the program, on the bundled collections that anybody may use.

    python scripts/train_starter_model.py --work FOLDER [--out resources/starter]

The tunes are O'Neill's, Ryan's and Aird's, each in seven keys; Essen's may only be used non-commercially and
is left out. It takes some minutes on a large GPU, which anybody who wants the same model needs: the seed is
fixed, but no two kinds of device add up alike. The training itself is kept in FOLDER, where it can be
stopped (Ctrl-C) and gone on with (the same command); what the program needs of it goes to the other, at the
lowest temperature at which it fits the held-out tunes as well as at any.
"""

import argparse
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from composer.cli.train_command import interruption
from composer.cli.training_account import checkpoint_line, ended_line, started_line
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.model.calibration import calibrate
from composer.model.folder import LAST
from composer.model.packing import pack
from composer.model.transformer.settings import TransformerSettings
from composer.training.events import CheckpointSaved, TrainingEnded, TrainingEvent, TrainingStarted
from composer.training.settings import TrainingSettings
from composer.workflows.networks import stepping_model
from composer.workflows.train import TrainRequest, train
from composer.workflows.training_index import keep_index

SOURCES = ("oneills", "ryans", "airds")
NETWORK = TransformerSettings(layers=6, width=256, heads=4, context=512, dropout=0.25, attention_dropout=0.15)
TRAINING = TrainingSettings(
    iterations=4000,
    batch_size=96,
    sequence_length=512,
    learning_rate=1.5e-3,
    checkpoint_interval=400,
    seed=1903,  # the year in which O'Neill's collection appeared
    validation_every=20,
    warm_up=200,
    cosine=True,
    weight_decay=0.05,
    gradient_clip=1.0,
    averaging=0.995,
    whole_tunes=True,
    transpose=True,
    mixed_precision=True,
)


def main() -> int:
    """Trains, calibrates and packs the best checkpoint; returns 0, or 130 where it was stopped."""
    resources = Path(__file__).resolve().parent.parent / "resources"
    parser = argparse.ArgumentParser(description="Trains the starter model.")
    parser.add_argument("--work", type=Path, required=True, help="folder for the training itself")
    parser.add_argument("--out", type=Path, default=resources / "starter", help="folder for the model")
    options = parser.parse_args()
    corpus = read(SOURCES)
    if not learn(TrainRequest(corpus, NETWORK, TRAINING, options.work, (options.work / LAST).exists())):
        return 130
    file = pack(options.work, options.out, best_temperature(options.work, corpus))
    keep_index(corpus, options.out, SOURCES)
    print(f"{file}: {file.stat().st_size:,} bytes")
    return 0


def read(sources: tuple[str, ...]) -> Corpus:
    """The tunes, in canonical form."""
    (corpus,) = (event for event in read_corpus(sources) if isinstance(event, Corpus))
    return corpus


def best_temperature(model: Path, corpus: Corpus) -> float:
    """The lowest temperature at which the model fits all the held-out tunes well; tells what it gains."""
    tunes = corpus.held_out(TRAINING.validation_remainder, TRAINING.validation_every)
    trained = stepping_model(model)
    found = calibrate(trained.network, trained.header.vocabulary, [tune.text for tune in tunes])
    print(
        f"{len(tunes)} held-out tunes: {found.loss:.4f} nats per character at temperature 1, "
        f"{found.calibrated_loss:.4f} at {found.temperature:.2f}, which is packed as temperature 1 "
        f"({found.least_loss:.4f} at best)"
    )
    return found.temperature


def learn(request: TrainRequest) -> bool:
    """Trains, telling each checkpoint; False where it was interrupted."""
    ended = False
    events = cast(Generator[TrainingEvent, None, None], train(request))
    with interruption() as wish, closing(events):
        for event in events:
            match event:
                case TrainingStarted():
                    print(started_line(event, len(request.corpus.vocabulary)), flush=True)
                case CheckpointSaved():
                    print(checkpoint_line(event), flush=True)
                case TrainingEnded():
                    print(ended_line(event), flush=True)
                    ended = True
            if wish and not ended:
                break
    return ended


if __name__ == "__main__":
    sys.exit(main())
