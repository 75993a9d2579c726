"""What is usual in real tunes: quantiles of the figures that `composer.composition.phrases.usual` holds."""

import argparse

import numpy as np

from composer.composition.phrases.form import form_of
from composer.composition.phrases.usual import FIGURES
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.notation.reader import read_tune

QUANTILES = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99)
HELD_OUT_EVERY = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which collections."""
    parser.add_argument("--collections", nargs="+", default=["oneills", "ryans", "airds"])


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The quantiles of each figure over the tunes that are not held out."""
    *_, corpus = read_corpus(options.collections)
    assert isinstance(corpus, Corpus)
    forms = [form_of(read_tune(tune.text)) for tune in corpus.training(every=HELD_OUT_EVERY)]
    return {"benchmark": "calibration", "tunes": len(forms)} | {
        name: _quantiles([value for form in forms if (value := figure(form)) is not None])
        for name, figure in FIGURES.items()
    }


def _quantiles(values: list[float]) -> dict[str, float]:
    found = np.quantile(values, QUANTILES)
    return {f"{share:.0%}": round(float(value), 2) for share, value in zip(QUANTILES, found, strict=True)}
